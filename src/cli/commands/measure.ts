import { measureHelp } from '../../messages/meeting-commands.js';
import { command } from '../command.js';
import { paperFormats, paperOption, refuseNoPaper, refuseTelling } from '../papers.js';
import { circleNamed, isPath } from '../paths.js';
import { Refusal } from '../refusal.js';

export const measure = command({
  name: 'measure',
  words: measureHelp,
  options: {
    format: {
      type: 'string',
      choices: ['text', 'markdown', 'html', 'json', ...paperFormats],
      description: measureHelp.format,
    },
    paper: paperOption,
    from: { type: 'string', realNames: true, value: measureHelp.fileValue, description: measureHelp.from },
    'dry-run': { type: 'boolean', description: measureHelp.dryRun },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { format = 'text', paper } = context.values;
    const { from: source, 'dry-run': dryRun } = context.values;
    if (source === undefined && dryRun !== undefined) throw new Refusal(measureHelp.onlyWithFrom, true);
    if (source !== undefined) refuseTelling(context, 'from');
    refuseNoPaper(context, format, paper);
    const [first, ...rest] = context.positionals;
    const name = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(name === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const { asOf } = await import('../../model/lookups.js');
    const standing = asOf(organisation, context.asOf);
    const language = context.languageOf(organisation);
    const circles = name === undefined ? standing.circles : [circleNamed(standing, name)];
    if (source !== undefined) {
      if (loaded.unreadable.length > 0) throw new Refusal(measureHelp.unreadable);
      const { takeValues } = await import('../values.js');
      const paths = name === undefined ? context.positionals : rest;
      const within = name === undefined ? undefined : circleNamed(standing, name);
      await takeValues(context, standing, within, { source, dryRun: dryRun === true, language, paths });
      return 0;
    }
    if (format === 'json') {
      const [{ measureJson }, { jsonText }] = await Promise.all([
        import('../../render/json/measure.js'),
        import('../../render/json/write.js'),
      ]);
      await context.deliver(`${jsonText(measureJson(standing, circles), 2)}\n`);
      return loaded.unreadable.length > 0 ? 2 : 0;
    }
    const [{ measureOutline }, { deliverOutline }] = await Promise.all([
      import('../../render/measure.js'),
      import('../outline.js'),
    ]);
    await deliverOutline(context, measureOutline(standing, circles, language), format, language, paper);
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
