import type { AsOf } from '../model/lookups.js';
import type { Origin } from '../model/organisation.js';
import { endOf, type TextEdit } from './edit.js';

/**
 * Declares a person who is named at a place: behind the last person of that file, or else of the organisation, or
 * behind the organisation's own block where nobody is declared yet.
 *
 * @param called the full name between its quotes, or what says that it is to be filled in
 */
export function declarePerson(standing: AsOf, name: string, at: Origin, called: string): TextEdit[] {
  const { people, blocks, circles, elections, decisions } = standing.organisation;
  const line = `person ${name} ${called}`;
  const last = people.findLast((person) => person.whole.file === at.file) ?? people.at(-1);
  if (last === undefined) {
    const block = blocks[0];
    return block === undefined ? [] : [{ at: endOf(block.whole), text: `\n\n${line}` }];
  }
  // Where something follows, a line of its own leaves a comment behind the last person where it is.
  const { whole } = last;
  const follows = [...circles, ...elections, ...decisions].some(
    (one) => one.whole.file === whole.file && one.whole.line > whole.endLine,
  );
  if (!follows) return [{ at: endOf(whole), text: `\n${line}` }];
  const next = { ...whole, line: whole.endLine + 1, column: 1, endLine: whole.endLine + 1, endColumn: 1 };
  return [{ at: next, text: `${line}\n` }];
}
