import { auditHelp } from '../../messages/tracking-commands.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { paperFormats, paperOption, refuseNoPaper } from '../papers.js';
import { circleNamed, isPath } from '../paths.js';

export const audit = command({
  name: 'audit',
  words: auditHelp,
  options: {
    for: { type: 'string', choices: ['auditor', 'circle'], description: auditHelp.for },
    format: {
      type: 'string',
      choices: ['text', 'json', 'markdown', 'html', ...paperFormats],
      description: auditHelp.format,
    },
    paper: paperOption,
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { for: reader = 'auditor', format = 'text', paper } = context.values;
    refuseNoPaper(context, format, paper);
    const [first, ...rest] = context.positionals;
    const name = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(name === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const [{ auditOf, scopeOf }, { auditOutline }, { asOf }, { deliverOutline }] = await Promise.all([
      import('../../tracking/audit.js'),
      import('../../render/audit.js'),
      import('../../model/lookups.js'),
      import('../outline.js'),
    ]);
    const given = organisation.circles.some((circle) => circle.name === name)
      ? undefined
      : organisation.audits.find((one) => one.name === name);
    const scope = given && scopeOf(organisation, given);
    // An audit is told of as things stood on its day.
    const on = context.asOfGiven ? context.asOf : (scope?.on ?? context.asOf);
    const language = context.languageOf(organisation);
    const subject = scope === undefined ? name : scope.circle;
    const chosen =
      subject === undefined
        ? undefined
        : circleNamed(
            asOf(organisation, on),
            subject,
            organisation.audits.map((one) => one.name),
          );
    const checklist = auditOf(organisation, on, chosen, language, given);
    if (format === 'json') {
      const { auditJson } = await import('../../render/json/tracking.js');
      await context.deliver(`${jsonText(auditJson(organisation, checklist, language), 2)}\n`);
    } else
      await deliverOutline(
        context,
        auditOutline(organisation, checklist, reader, language),
        format,
        language,
        paper,
      );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
