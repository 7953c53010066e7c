import { diffArrays } from 'diff';
import { quoted, quotedWhole } from '../messages/changes.js';

/** A stretch of a text that was changed: words that stand in both states, or in one of them only. */
export interface Stretch {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** Beyond so many words that came or went, a text is another one, and is not compared any further. */
const mostWords = 1500;

/** Whether a text is too long to be quoted whole in a sentence. */
export function isLong(text: string): boolean {
  return oneLine(text).length > wholeUpTo;
}

/** Where two texts differ, word by word, with what is no longer said before what is said instead. */
export function differing(before: string, after: string): readonly Stretch[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostWords });
  if (parts === undefined)
    return [
      { text: before, in: 'before' },
      { text: after, in: 'after' },
    ];
  const found: Stretch[] = [];
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (text !== '') found.push({ text, in: added ? 'after' : removed ? 'before' : 'both' });
  }
  return found;
}

/** Words, signs and blanks, each by itself. A number with its signs is one word, so that it is not torn. */
function wordsOf(text: string): string[] {
  return oneLine(text).match(/\s|\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How a text is broken into lines, and how wide its blanks are, is no part of what it says. */
export function asSaid(text: string): string {
  return oneLine(text);
}

/** Whether two texts say the same in the same words: with another full stop, other quotes, dashes or capitals. */
export function isWording(before: string, after: string): boolean {
  return plainText(before) === plainText(after);
}

function plainText(text: string): string {
  return oneLine(text)
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/(?:\s*[.;,…])+$/, '')
    .toLowerCase();
}

/** A text of so many signs is quoted whole; of a longer one only where it differs. */
const wholeUpTo = 160;
/** How much is quoted of what is the same beside a difference, and of a difference. */
const beside = 40;
const longest = 300;

/** Both texts as a sentence quotes them, so that it can be seen where they differ. */
export function quotedPair(before: string, after: string): readonly [before: string, after: string] {
  const [a, b] = [oneLine(before), oneLine(after)];
  if (a.length <= wholeUpTo && b.length <= wholeUpTo) {
    const short = [quoted(a), quoted(b)] as const;
    return short[0] === short[1] ? [quotedWhole(a), quotedWhole(b)] : short;
  }
  const stretches = differing(before, after);
  return [quotedWhole(excerpt(stretches, 'before')), quotedWhole(excerpt(stretches, 'after'))];
}

function excerpt(stretches: readonly Stretch[], side: 'before' | 'after'): string {
  return aroundDifferences(stretches)
    .flatMap(({ text, in: where }) => (where === 'both' || where === side ? [text] : []))
    .join('')
    .trim();
}

/** Where a text differs, with some of what is the same beside each difference. */
export function aroundDifferences(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.length - 1;
  return stretches.map(({ text, in: where }, i) => ({
    in: where,
    text:
      where === 'both'
        ? cut(text, i === 0 ? 0 : beside, i === last ? 0 : beside)
        : cut(text, longest, i === last ? 0 : beside),
  }));
}

/** Where a change is of a text too long to be quoted whole, and what is the same in both states can be told. */
export function differenceShown({
  difference = [],
  before = '',
  after = '',
}: {
  readonly difference?: readonly Stretch[] | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}): readonly Stretch[] {
  if (!isLong(before) && !isLong(after)) return [];
  return difference.every(({ in: side }) => side !== 'both') ? [] : difference;
}

/** The beginning and the end of a text, at blanks where there are any, with a sign for what lies between. */
function cut(text: string, start: number, end: number): string {
  const signs = [...text];
  if (signs.length <= start + end + 20) return text;
  const first = signs.slice(0, start).join('');
  const rest = end === 0 ? '' : signs.slice(-end).join('');
  const head = first.includes(' ') ? first.slice(0, first.lastIndexOf(' ')) : first;
  const tail = rest.includes(' ') ? rest.slice(rest.indexOf(' ') + 1) : rest;
  const join = [head, '…', tail].filter((part) => part !== '').join(' ');
  return start > 0 ? `${text.startsWith(' ') && !join.startsWith(' ') ? ' ' : ''}${join}` : join;
}
