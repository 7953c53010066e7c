import type { Origin } from '../model/organisation.js';

/** A place in a text; line and column count from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A file's text with its lines, for going between offsets and places. Any of the three line ends counts. */
export class SourceText {
  private starts: number[] | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  private get lineStarts(): readonly number[] {
    this.starts ??= [0, ...startsWithin(this.text, 0)];
    return this.starts;
  }

  /** The text with what stands from one offset to another replaced. Only lines that changed are looked for again. */
  with(from: number, to: number, put: string): SourceText {
    const changed = new SourceText(this.file, this.text.slice(0, from) + put + this.text.slice(to));
    const { starts } = this;
    if (starts === undefined) return changed;
    // A line end of two characters may have come together or apart where the change begins and where it ends.
    const first = starts.slice(0, firstAbove(starts, from - 1));
    const behind = from + put.length;
    const again = startsWithin(changed.text, first.at(-1) ?? 0, behind);
    const moved = behind - to;
    const last = starts.slice(firstAbove(starts, to)).map((start) => start + moved);
    changed.starts = (first.length === 0 ? [0] : first).concat(again, last);
    return changed;
  }

  get lines(): number {
    return this.lineStarts.length;
  }

  /** Offset at which a line begins, from 1; the end of the text for lines that it has not. */
  lineStart(line: number): number {
    return this.lineStarts[Math.max(0, line - 1)] ?? this.text.length;
  }

  /** A line without its end. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineStart(line + 1)).replace(/[\r\n]+$/, '');
  }

  /** The offset of a place; places beyond a line's end are at its end. */
  offset({ line, column }: Spot): number {
    const start = this.lineStart(line);
    return Math.min(start + Math.max(0, column - 1), start + this.line(line).length);
  }

  spot(offset: number): Spot {
    const starts = this.lineStarts;
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = firstAbove(starts, within);
    return { line, column: within - (starts[line - 1] as number) + 1 };
  }

  /** The place from one offset to another. */
  origin(start: number, end: number): Origin {
    const from = this.spot(start);
    const to = this.spot(end);
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** What stands at a place. */
  at(origin: Origin): string {
    return this.text.slice(
      this.offset(origin),
      this.offset({ line: origin.endLine, column: origin.endColumn }),
    );
  }
}

/** Offsets at which lines begin behind an offset, and up to another. */
function startsWithin(text: string, from: number, to = text.length): number[] {
  const starts: number[] = [];
  const ends = /\r\n|\r|\n/g;
  ends.lastIndex = from;
  for (let end = ends.exec(text); end !== null && ends.lastIndex <= to; end = ends.exec(text))
    starts.push(ends.lastIndex);
  return starts;
}

/** Where the first of some sorted numbers is that is greater than a number. */
function firstAbove(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a spot lies in a place, its end included, so that the cursor behind a name is still on it. */
export function touches(origin: Origin, { line, column }: Spot): boolean {
  if (line < origin.line || line > origin.endLine) return false;
  if (line === origin.line && column < origin.column) return false;
  return !(line === origin.endLine && column > origin.endColumn);
}

/** Whether one place lies within another. */
export function holds(outer: Origin, inner: Origin): boolean {
  return (
    outer.file === inner.file &&
    touches(outer, inner) &&
    touches(outer, { line: inner.endLine, column: inner.endColumn })
  );
}
