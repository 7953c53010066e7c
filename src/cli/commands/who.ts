import { whoHelp } from '../../messages/commands.js';
import { command } from '../command.js';

export const who = command({
  name: 'who',
  words: whoHelp,
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: whoHelp.format },
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const [text = '', ...paths] = context.positionals;
    const loaded = await context.load(paths.length === 0 ? undefined : paths);
    const organisation = context.one(loaded);
    const [{ asOf }, { decidersAbout, whoOutline }] = await Promise.all([
      import('../../model/lookups.js'),
      import('../../render/who.js'),
    ]);
    const standing = asOf(organisation, context.asOf);
    if (context.values.format === 'json') {
      const result = {
        version: 1,
        asOf: context.asOf,
        organisation: organisation.name,
        text,
        deciders: decidersAbout(standing, text),
      };
      await context.deliver(`${JSON.stringify(result, null, 2)}\n`);
    } else {
      const { outlineText } = await import('../../render/terminal/outline.js');
      await context.deliver(
        outlineText(
          whoOutline(standing, text, context.languageOf(organisation)),
          context.colours,
          context.width,
        ),
      );
    }
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
