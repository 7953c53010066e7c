import { whoHelp } from '../../messages/commands.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { isPath } from '../paths.js';

export const who = command({
  name: 'who',
  words: whoHelp,
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: whoHelp.format },
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const [first = '', ...rest] = context.positionals;
    // Words of a question need no quotes: only what names a file or folder, or looks as if it did, is a path.
    const isWord = await Promise.all(
      rest.map(async (word) => !/[\\/]|\.kring$/.test(word) && !(await isPath(context.files, word))),
    );
    const text = [first, ...rest.filter((_, i) => isWord[i])].join(' ');
    const paths = rest.filter((_, i) => !isWord[i]);
    const loaded = await context.load(paths);
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
      await context.deliver(`${jsonText(result, 2)}\n`);
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
