import { progressHelp } from '../../messages/tracking-commands.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { isPaperFormat, paperFormats, paperOption, refuseNoPaper } from '../papers.js';
import { circleNamed, isPath } from '../paths.js';

export const progress = command({
  name: 'progress',
  words: progressHelp,
  options: {
    format: {
      type: 'string',
      choices: ['text', 'json', 'markdown', 'html', ...paperFormats],
      description: progressHelp.format,
    },
    paper: paperOption,
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { format = 'text', paper } = context.values;
    refuseNoPaper(context, format, paper);
    const [first, ...rest] = context.positionals;
    const circle = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(circle === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const [{ progressOf }, { progressOutline }, { asOf }, { deliverOutline }] = await Promise.all([
      import('../../tracking/progress.js'),
      import('../../render/progress.js'),
      import('../../model/lookups.js'),
      import('../outline.js'),
    ]);
    const language = context.languageOf(organisation);
    const chosen =
      circle === undefined ? undefined : circleNamed(asOf(organisation, context.asOf), circle).name;
    const told = progressOf(organisation, context.asOf, language);
    if (format === 'json') {
      const { progressJson } = await import('../../render/json/tracking.js');
      await context.deliver(`${jsonText(progressJson(told), 2)}\n`);
    } else if (format === 'html') {
      const { progressPage } = await import('../../render/html/progress.js');
      await context.deliver(progressPage(organisation, told, language, { only: chosen }));
    } else
      await deliverOutline(
        context,
        progressOutline(organisation, told, language, chosen, !isPaperFormat(format)),
        format,
        language,
        paper,
      );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
