import { oneFileAlone, oneFileTitle } from '../messages/diff.js';
import { sayIn } from '../messages/words.js';
import { compareStates } from '../rules/compared.js';
import { textOf } from '../workspace/read-text.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context, ExitStatus } from './command.js';

/**
 * Tells what changed in one file, read alone on both sides. Who may decide it and what is on record for it may stand
 * in other files, so neither is told.
 *
 * @param path as the file is called; what git writes for a comparison lies under other names
 */
export async function compareFile(
  context: Pick<
    Context,
    'files' | 'profile' | 'asOf' | 'languageOf' | 'deliver' | 'colours' | 'width' | 'err' | 'say'
  >,
  before: string,
  after: string,
  path: string,
): Promise<ExitStatus> {
  const workspace = new Workspace(context.profile);
  const states = [];
  for (const file of [before, after]) {
    const text = file === '/dev/null' ? '' : await textOf(context.files, file);
    if (typeof text !== 'string' && 'message' in text) {
      const { en, nl } = text.message;
      context.err(`${context.say({ en: `${path}: ${en}`, nl: `${path}: ${nl}` })}\n`);
      return 2;
    }
    // A file that was not there yet is an empty one, of the same organisation.
    await workspace.read(path, typeof text === 'string' ? text : text.text);
    states.push(workspace.snapshot().organisations);
  }
  const [old = [], now = []] = states;
  const compared = compareStates(old, now, context.asOf, { findings: false, changesOnly: true });
  const [{ changeLevels }, { outlineText }] = await Promise.all([
    import('../changes/change.js'),
    import('../render/terminal/outline.js'),
  ]);
  const language = context.languageOf(now[0] ?? old[0]);
  const changes = compared.flatMap((one) => one.changes);
  const lines = changeLevels.flatMap((level) =>
    changes
      .filter((change) => change.level === level)
      .map(({ message }) => ({ text: sayIn(message, language), depth: 0 })),
  );
  if (lines.length === 0) return 0;
  await context.deliver(
    outlineText(
      [
        { kind: 'heading', level: 1, text: sayIn(oneFileTitle(path), language) },
        { kind: 'list', lines },
        { kind: 'paragraph', text: sayIn(oneFileAlone, language) },
      ],
      context.colours,
      context.width,
    ),
  );
  return 0;
}
