import { auditHelp } from '../../messages/tracking-commands.js';
import { command } from '../command.js';
import { circleNamed, isPath } from '../paths.js';

export const audit = command({
  name: 'audit',
  words: auditHelp,
  options: {
    for: { type: 'string', choices: ['auditor', 'circle'], description: auditHelp.for },
    format: { type: 'string', choices: ['text', 'json', 'markdown', 'html'], description: auditHelp.format },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { for: reader = 'auditor', format = 'text' } = context.values;
    const [first, ...rest] = context.positionals;
    const circle = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(circle === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const [{ auditOf }, { auditOutline }, { asOf }, { deliverOutline }] = await Promise.all([
      import('../../tracking/audit.js'),
      import('../../render/audit.js'),
      import('../../model/lookups.js'),
      import('../outline.js'),
    ]);
    const on = context.asOf;
    const language = context.languageOf(organisation);
    const chosen = circle === undefined ? undefined : circleNamed(asOf(organisation, on), circle);
    const checklist = auditOf(organisation, on, chosen, language);
    if (format === 'json') {
      const { auditJson } = await import('../../render/json/tracking.js');
      await context.deliver(`${JSON.stringify(auditJson(organisation, checklist, language), null, 2)}\n`);
    } else
      await deliverOutline(
        context,
        auditOutline(organisation, checklist, reader, language),
        format,
        language,
      );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
