import { whoHelp } from '../../messages/commands.js';
import { who as aboutWho, words } from '../../messages/show.js';
import { type Language, sayIn } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import { jsonText } from '../../render/json/write.js';
import type { Outline } from '../../render/outline.js';
import { type Context, command } from '../command.js';
import { calledInFull, fitting, isPath, peopleOf } from '../paths.js';
import { Refusal } from '../refusal.js';

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
    const [{ asOf }, { decidersAbout }, { whoOutline }] = await Promise.all([
      import('../../model/lookups.js'),
      import('../../account/deciders.js'),
      import('../../render/who.js'),
    ]);
    const standing = asOf(organisation, context.asOf);
    const language = context.languageOf(organisation);
    const { deciders, near } = decidersAbout(standing, text);
    const people = fitting(peopleOf(standing), text);
    const [only] = people.length === 1 ? people : [];
    const speaks = deciders.length > 0 && !near;
    if (people.length > 1 && !speaks) throw new Refusal(words.severalNamed(text, people.map(calledInFull)));
    if (context.values.format === 'json') {
      const result = {
        version: 1,
        asOf: context.asOf,
        organisation: organisation.name,
        text,
        people: people.map(({ person }) => ({ name: person.name, title: person.title })),
        near,
        deciders,
      };
      await context.deliver(`${jsonText(result, 2)}\n`);
    } else {
      const { outlineText } = await import('../../render/terminal/outline.js');
      const answer = whoOutline(standing, text, language);
      const outline = [
        ...(only === undefined ? [] : await accountOf(context, standing, only.person.name, language)),
        ...(only === undefined || speaks ? answer : []),
        ...(people.length > 1
          ? [
              {
                kind: 'paragraph' as const,
                text: sayIn(aboutWho.several(text, people.map(calledInFull)), language),
              },
            ]
          : []),
      ];
      await context.deliver(outlineText(outline, context.colours, context.width));
    }
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});

/** What is to be told of a person, and what waits for them. */
async function accountOf(
  context: Context,
  standing: AsOf,
  person: string,
  language: Language,
): Promise<Outline> {
  const [{ personOutline }, { waitingFor }] = await Promise.all([
    import('../../render/show.js'),
    import('../attention.js'),
  ]);
  return [
    ...personOutline(standing, person, language),
    ...waitingFor(context, standing.organisation, person, language),
  ];
}
