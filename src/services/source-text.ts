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
    if (this.starts === undefined) {
      const starts = [0];
      for (const match of this.text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
      this.starts = starts;
    }
    return this.starts;
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
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (starts[low] as number) + 1 };
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
