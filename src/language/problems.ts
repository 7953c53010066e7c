import type { Words } from '../messages/words.js';

/** What is wrong with a piece of text, for tools that treat one kind apart. */
export type SyntaxProblemKind =
  | 'missing-word'
  | 'unexpected-word'
  | 'unknown-word'
  | 'wrong-block'
  | 'brace'
  | 'unclosed'
  | 'quotes'
  | 'character'
  /** Two states that were merged and of which nobody has chosen yet. */
  | 'merge'
  /** The whole text is something else than Kring. */
  | 'foreign'
  | 'more';

/** From a place up to another. Lines and columns count from 1; `endColumn` is behind the last. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Something in a file's text that is not Kring. Lines and columns count from 1; `endColumn` is behind the last. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly message: Words;
  readonly line: number;
  /** In UTF-16 units, as editors count; a byte order mark at the start of the file is not counted. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to write in place of the text at the problem, where that is known; empty where it is to be taken out. */
  readonly fix?: string;
  /** Where to write it, where that is not the place of the problem. */
  readonly fixAt?: TextRange;
  /** What stands at the problem, where that tells what is taken out or meant. */
  readonly written?: string;
  /** The name that the line declares, or seems to, where the line is left out because of the problem. */
  readonly declares?: string;
  /** What a day in figures tells of the order of day and month; where it may be two days, which. */
  readonly day?: DayOrder | DaysMeant;
}

/** The order of day and month in a day that is written in figures. */
export type DayOrder = 'day first' | 'month first';

/** The days that one may be, by the order of day and month. */
export type DaysMeant = Readonly<Record<DayOrder, string>>;

/** A problem while it is still placed by offsets in the text of its declaration. */
export interface Fault {
  readonly kind: SyntaxProblemKind;
  readonly message: Words;
  readonly from: number;
  readonly to: number;
  readonly fix?: string | undefined;
  /** Offsets between which the fix is written, where they are others than those of the problem. */
  readonly fixAt?: { readonly from: number; readonly to: number } | undefined;
  readonly declares?: string | undefined;
  readonly day?: DayOrder | DaysMeant | undefined;
}

/** Places the faults of a text that begins at `firstLine` (from 0) of its file; `mark` is the width of its byte order mark. */
export function placed(
  faults: readonly Fault[],
  text: string,
  firstLine: number,
  mark: number,
): SyntaxProblem[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  const column = (offset: number, line: number): number =>
    Math.max(1, offset - (starts[line] ?? 0) + 1 - (line + firstLine === 0 ? mark : 0));
  const stretch = (from: number, to: number): TextRange => {
    const first = lineOf(starts, from);
    const last = lineOf(starts, Math.max(from, to));
    return {
      line: firstLine + first + 1,
      column: column(from, first),
      endLine: firstLine + last + 1,
      endColumn: column(Math.max(from, to), last),
    };
  };
  return faults.map(({ kind, message, from, to, fix, fixAt, declares, day }) => {
    const taken = text.slice(fixAt?.from ?? from, fixAt?.to ?? to).trim();
    const told = fix === '' || (fix === undefined && taken.startsWith('"') && taken.length < 100);
    return {
      kind,
      message,
      ...stretch(from, to),
      ...(fix === undefined ? {} : { fix }),
      ...(fixAt === undefined ? {} : { fixAt: stretch(fixAt.from, fixAt.to) }),
      ...(told ? { written: taken } : {}),
      ...(declares === undefined ? {} : { declares }),
      ...(day === undefined ? {} : { day }),
    };
  });
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
