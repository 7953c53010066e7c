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
  | 'more';

/** Something in a file's text that is not Kring. Lines and columns count from 1; `endColumn` is behind the last. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly message: Words;
  readonly line: number;
  /** In UTF-16 units, as editors count; a byte order mark at the start of the file is not counted. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What to write in place of the text at the problem, where that is known. */
  readonly fix?: string;
  /** The name that the line declares, or seems to, where the line is left out because of the problem. */
  readonly declares?: string;
}

/** A problem while it is still placed by offsets in the text of its declaration. */
export interface Fault {
  readonly kind: SyntaxProblemKind;
  readonly message: Words;
  readonly from: number;
  readonly to: number;
  readonly fix?: string | undefined;
  readonly declares?: string | undefined;
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
  return faults.map(({ kind, message, from, to, fix, declares }) => {
    const first = lineOf(starts, from);
    const last = lineOf(starts, Math.max(from, to));
    const column = (offset: number, line: number): number =>
      Math.max(1, offset - (starts[line] ?? 0) + 1 - (line + firstLine === 0 ? mark : 0));
    return {
      kind,
      message,
      line: firstLine + first + 1,
      column: column(from, first),
      endLine: firstLine + last + 1,
      endColumn: column(Math.max(from, to), last),
      ...(fix === undefined ? {} : { fix }),
      ...(declares === undefined ? {} : { declares }),
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
