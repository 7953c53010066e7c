import type { IToken } from 'chevrotain';
import type { Wanted } from '../../messages/syntax.js';
import * as say from '../../messages/syntax.js';
import { memberships } from '../../vocabulary/offices.js';
import { next, type Place } from '../lines.js';
import { dateMeant, numberMeant, rhythmMeant } from '../otherwise.js';
import type { Fault } from '../problems.js';
import { mayEnd, wantedWords } from './runs.js';
import {
  behindLine,
  column,
  endOf,
  heads,
  image,
  isWord,
  startOf,
  type Writing,
  written,
} from './writing.js';

/** What puts a fault right. */
export type Repair = Pick<Fault, 'fix' | 'fixAt'>;

/** Words behind which stands one value, as a word or as a text. */
export const valued: ReadonlySet<string> = new Set(['legal', 'method', 'language']);
/** Words for one person, which have a plural for several. */
const several: ReadonlySet<string> = new Set(memberships);

/** What is often written too much in a line: `legal form "…"`, `leader is anna`, `member anna, bo`. */
export function tooMuch(
  writing: Writing,
  from: number,
  stop: number,
): (Repair & Pick<Fault, 'message'>) | undefined {
  const [head, after] = [written(writing, from), written(writing, stop - 1)];
  if (stop !== from + 2) return undefined;
  if (valued.has(head) && image(writing, stop)?.startsWith('"') === true)
    return { message: say.oneValue(head, after, written(writing, stop)), ...withoutWord(writing, stop - 1) };
  if (after === 'is' || after === 'are')
    return { message: say.withoutIs(head, after), ...withoutWord(writing, stop - 1) };
  if (!several.has(head) || image(writing, stop) !== ',') return undefined;
  const fixAt = { from: startOf(writing, from), to: endOf(writing, from) };
  return { message: say.several(head, `${head}s`), fix: `${head}s`, fixAt };
}

/** Takes out a word with the blank behind it. */
function withoutWord(writing: Writing, at: number): Repair {
  return {
    fix: '',
    fixAt: {
      from: startOf(writing, at),
      to: heads(writing, at + 1) ? endOf(writing, at) : startOf(writing, at + 1),
    },
  };
}

/** Takes out a brace, with its line where it has one to itself. */
export function withoutBrace(writing: Writing, at: number): Repair {
  const start = startOf(writing, at) - (column(writing, at) - 1);
  const end = behindLine(writing, at);
  if (writing.text.slice(start, end).trim() !== '}') return { fix: '' };
  const next = /^(?:\r\n|\r|\n)/.exec(writing.text.slice(end))?.[0] ?? '';
  return { fix: '', fixAt: { from: start, to: end + next.length } };
}

/** How a line that broke at a word is put right, where it can have been meant in one way only. */
export function repaired(
  writing: Writing,
  from: number,
  stop: number,
  wanted: readonly Wanted[],
  places: readonly Place[],
): Repair | undefined {
  const found = written(writing, stop);
  const wants = (kind: Wanted['kind']): boolean => wanted.some((one) => one.kind === kind);
  const follows = stop + 1 < writing.count && !heads(writing, stop + 1);
  if (wants('date')) {
    if (/^"\d{4}(?:-\d\d){0,2}"$/.test(found)) return { fix: found.slice(1, -1) };
    if (/^(on|op|at)$/.test(found) && follows && writing.words[stop + 1]?.tokenType.name === 'DATE')
      return withoutWord(writing, stop);
  }
  const length = wants('length') ? numberMeant(found) : undefined;
  if (length !== undefined) return { fix: length };
  const rhythm = wantedWords(places).includes('every') ? rhythmMeant(found) : undefined;
  if (rhythm !== undefined) return { fix: rhythm };
  if (image(writing, stop) === ',') {
    const ends = !follows || image(writing, stop + 1) === '}' || image(writing, stop + 1) === '{';
    const goesOn = follows && next(places, writing.words[stop + 1] as IToken).length > 0;
    return (ends && mayEnd(places)) || goesOn ? { fix: '' } : undefined;
  }
  if (
    wanted.some((one) => one.kind === 'word' && one.word === ',') &&
    isWord(writing, stop) &&
    !heads(writing, stop)
  ) {
    const joined = /^(and|en|und|et)$/.test(found);
    const other = joined ? stop + 1 : stop;
    if (joined && (!follows || !isWord(writing, other))) return undefined;
    // Before a date or a text it was a clause that was begun, such as `until 2027-01-01`, and not a name.
    const after = image(writing, other + 1);
    const isName =
      after === undefined ||
      heads(writing, other + 1) ||
      isWord(writing, other + 1) ||
      [',', '{', '}'].includes(after);
    if (!isName) return undefined;
    return {
      fix: `${written(writing, stop - 1)}, ${written(writing, other)}`,
      fixAt: { from: startOf(writing, stop - 1), to: endOf(writing, other) },
    };
  }
  return wants('text') && !wants('name') && !heads(writing, stop)
    ? quoted(writing, from, stop, places)
    : undefined;
}

/** Puts quotes round words up to the end of their line; those of a person are the whole name. */
function quoted(writing: Writing, from: number, stop: number, places: readonly Place[]): Repair | undefined {
  const start = startOf(writing, stop);
  const line = writing.text.slice(start, behindLine(writing, stop)).replace(/\/\/.*$/, '');
  const [before, brace] = splitBrace(line);
  const said = before.trimEnd();
  const opens = brace !== '';
  // Where a clause could follow, words before a brace may be more than a text.
  if (/["{}]/.test(said) || (opens && wantedWords(places).length > 0)) return undefined;
  const name = image(writing, from) === 'person' && stop === from + 2 ? `${written(writing, from + 1)} ` : '';
  return {
    fix: `"${name}${said.replaceAll('\\', '\\\\')}"`,
    fixAt: { from: start, to: start + said.length },
  };
}

/** A date as it is written elsewhere: 12-01-2026, 1/12/2026, 2026.01.12, 12 January 2026. */
export function otherDate(writing: Writing, stop: number, wanted: readonly Wanted[]): Fault | undefined {
  const kindOf = (word: number): string => writing.words[word]?.tokenType.name ?? '';
  const isNumber = kindOf(stop) === 'NUMBER' || kindOf(stop) === 'YEAR';
  const before =
    endOf(writing, stop - 1) === startOf(writing, stop) &&
    ((isNumber && kindOf(stop - 1) === 'DATE') ||
      // A year could be read, but a month and a day go with it.
      (kindOf(stop - 1) === 'YEAR' && /^[./]$/.test(image(writing, stop) ?? '')));
  if (!before && !wanted.some(({ kind }) => kind === 'date')) return undefined;
  if (!before && !isNumber && !isWord(writing, stop)) return undefined;
  const from = startOf(writing, before ? stop - 1 : stop);
  const meant = dateMeant(writing.text.slice(from, from + 30));
  if (meant === undefined) return undefined;
  const { written: found, date, order } = meant;
  return {
    kind: 'unexpected-word',
    message: say.otherDate(found),
    from,
    to: from + found.length,
    ...(date === undefined ? {} : { fix: date }),
    day: order,
  };
}

/** Written text and the brace at its end, with the blanks before it. */
export function splitBrace(written: string): [text: string, brace: string] {
  const line = written.trimEnd();
  if (!line.endsWith('{')) return [written, ''];
  const text = line.slice(0, -1).trimEnd();
  return [text, line.slice(text.length)];
}
