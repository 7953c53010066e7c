import { showHelp } from '../../messages/commands.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { isPath, thingNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const show = command({
  name: 'show',
  words: showHelp,
  options: {
    format: { type: 'string', choices: ['text', 'json', 'markdown'], description: showHelp.format },
    history: { type: 'boolean', realNames: true, description: showHelp.history },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const [first, ...rest] = context.positionals;
    const word = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const paths = word === undefined ? context.positionals : rest;
    const loaded = await context.load(paths);
    const organisation = context.one(loaded);
    const { asOf } = await import('../../model/lookups.js');
    const standing = asOf(organisation, context.asOf);
    const thing = word === undefined ? undefined : thingNamed(standing, word);
    const chosen = thing?.kind === 'circle' ? thing.circle : undefined;
    const person = thing?.kind === 'person' ? thing.person : undefined;
    const { format = 'text', history: told = false } = context.values;
    if (told && chosen === undefined) throw new Refusal(showHelp.whichCircle, true);
    const since =
      told && chosen !== undefined
        ? await (await import('../history.js')).circleSince(context, organisation, chosen.name, context.keeps)
        : undefined;
    if (format === 'json') {
      const { organisationJson } = await import('../../render/json/show.js');
      await context.deliver(
        `${jsonText(
          since === undefined
            ? organisationJson(standing, chosen, person)
            : {
                ...(organisationJson(standing, chosen) as object),
                since: (await import('../../render/log.js')).sinceJson(
                  since,
                  organisation,
                  context.languageOf(organisation),
                ),
              },
          2,
        )}\n`,
      );
      return loaded.unreadable.length > 0 ? 2 : 0;
    }
    const [{ circleOutline, organisationOutline, personOutline }, { attentionIn, waitingFor }] =
      await Promise.all([import('../../render/show.js'), import('../attention.js')]);
    const language = context.languageOf(organisation);
    const shown =
      chosen !== undefined
        ? circleOutline(
            standing,
            chosen,
            language,
            undefined,
            attentionIn(context, organisation, chosen.name, language),
          )
        : person !== undefined
          ? [
              ...personOutline(standing, person.name, language),
              ...waitingFor(context, organisation, person.name, language),
            ]
          : organisationOutline(standing, language);
    const outline =
      since === undefined
        ? shown
        : [...shown, ...(await import('../../render/log.js')).sinceOutline(since, language)];
    if (format === 'markdown') {
      const { outlineMarkdown } = await import('../../render/markdown/outline.js');
      await context.deliver(outlineMarkdown(outline));
    } else {
      const { outlineText } = await import('../../render/terminal/outline.js');
      await context.deliver(outlineText(outline, context.colours, context.width));
    }
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
