import type { TextEdit } from '../../edits/edit.js';
import { formatText } from '../../language/format.js';
import type { KringServices } from '../../language/module.js';
import type { Origin } from '../../model/organisation.js';
import { formattedLines } from '../formatting.js';
import { SourceText } from '../source-text.js';
import { type TextChange, type WrittenStatement, writtenAt } from './statements.js';

/** A declaration that is written in, with what stands in it. */
export interface OpenDeclaration {
  readonly source: SourceText;
  readonly written: WrittenStatement;
}

interface Touched {
  readonly source: SourceText;
  readonly changes: TextChange[];
  /** Declarations that are written in, by offsets, each with how often it was opened. */
  readonly wholes: { readonly start: number; readonly end: number }[];
}

/**
 * Writes in declarations, and gives the fewest edits of whole lines that make what was written, in the settled form
 * where a declaration has it: lines are aligned with their neighbours, and nothing else is touched.
 */
export class Pen {
  private readonly files = new Map<string, Touched>();

  constructor(
    private readonly services: KringServices,
    private readonly sourceOf: (file: string) => SourceText | undefined,
  ) {}

  /** Opens a declaration; nothing where its text is not at hand or holds no such thing any more. */
  open(whole: Origin): OpenDeclaration | undefined {
    const source = this.sourceOf(whole.file);
    const written = source && writtenAt(this.services, source, whole);
    if (source === undefined || written === undefined) return undefined;
    const touched = this.touch(source);
    if (!touched.wholes.some(({ start }) => start === written.start))
      touched.wholes.push({ start: written.start, end: written.end });
    return { source, written };
  }

  change({ source }: OpenDeclaration, ...changes: readonly TextChange[]): void {
    this.touch(source).changes.push(...changes);
  }

  /** Takes in edits that were worked out elsewhere, of the declaration that was opened. */
  take({ source }: OpenDeclaration, edits: readonly TextEdit[]): void {
    for (const { at, text } of edits) {
      // A place may be the line behind the last one.
      const start = placeOf(source, at.line, at.column);
      const end = placeOf(source, at.endLine, at.endColumn);
      this.touch(source).changes.push({ start, end, text });
    }
  }

  /** A new declaration behind others, each a place after which it may stand; the last of them in the file counts. */
  declare(behind: Origin, text: string): void {
    const source = this.sourceOf(behind.file);
    if (source === undefined) return;
    const { endLine: line } = behind;
    const at = source.lineStart(line) + source.line(line).length;
    const settled = formatText(this.services, `${text}\n`).replace(/\r\n/g, '\n').trimEnd();
    this.touch(source).changes.push({ start: at, end: at, text: `\n\n${settled}` });
  }

  edits(): TextEdit[] {
    return [...this.files.values()].flatMap((touched) => this.editsIn(touched));
  }

  private touch(source: SourceText): Touched {
    let touched = this.files.get(source.file);
    if (touched === undefined) {
      touched = { source, changes: [], wholes: [] };
      this.files.set(source.file, touched);
    }
    return touched;
  }

  private editsIn({ source, changes, wholes }: Touched): TextEdit[] {
    const edits: TextEdit[] = [];
    let rest = changes;
    for (const whole of wholes) {
      const own = rest.filter(({ start, end }) => start >= whole.start && end <= whole.end);
      rest = rest.filter((one) => !own.includes(one));
      if (own.length === 0) continue;
      // Whole lines, so that a comment behind the last brace is kept with it.
      const from = source.lineStart(source.spot(whole.start).line);
      const lastLine = source.spot(whole.end).line;
      const to = source.lineStart(lastLine) + source.line(lastLine).length;
      const before = plainEnds(source.text.slice(from, to));
      const now = plainEnds(changed(source.text.slice(from, to), own, from));
      edits.push(...lineEdits(source, source.spot(from).line, before, this.settled(before, now)));
    }
    for (const { start, end, text } of rest) edits.push({ at: source.origin(start, end), text });
    return edits;
  }

  /** A declaration after it was written in: in the settled form where it had it, else its new lines only. */
  private settled(before: string, now: string): string {
    if (formatText(this.services, `${before}\n`) === `${before}\n`)
      return formatText(this.services, `${now}\n`).trimEnd();
    const [first, last] = difference(before.split('\n'), now.split('\n'));
    const source = new SourceText('', `${now}\n`);
    const edits = formattedLines(this.services, source, first + 1, Math.max(first + 1, last));
    return changed(
      source.text,
      edits.map(({ start, end, newText }) => ({ start, end, text: newText })),
      0,
    ).trimEnd();
  }
}

/** The offset of a place, that behind the last line included. */
function placeOf(source: SourceText, line: number, column: number): number {
  return line > source.lines ? source.text.length : source.lineStart(line) + column - 1;
}

const plainEnds = (text: string): string => text.replace(/\r\n|\r/g, '\n');

/** A text with changes made, whose places are counted from an offset on; of two in one place the first stands first. */
function changed(text: string, changes: readonly TextChange[], from: number): string {
  const ordered = changes
    .map((change, order) => ({ change, order }))
    .sort((a, b) => a.change.start - b.change.start || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { change } of ordered) {
    const { start, end, text: put } = change;
    if (start - from < at) {
      // A line behind one that goes takes its place; what is replaced already is not replaced again.
      if (start === end) result += put.startsWith('\n') ? `${put.slice(1)}\n` : put;
      continue;
    }
    result += text.slice(at, start - from) + put;
    at = end - from;
  }
  return result + text.slice(at);
}

/** The lines of the newer text in which it is otherwise: the first, and behind the last, from 0. */
function difference(before: readonly string[], now: readonly string[]): [number, number] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [start, now.length - same];
}

/** Where tables of two texts would have more cells than this, all between their first and last difference is replaced. */
const mostCells = 4_000_000;

/** The edits of lines that make one text of another; the first line of both stands at a line of the file. */
function lineEdits(source: SourceText, line: number, before: string, now: string): TextEdit[] {
  const old = before.split('\n');
  const wanted = now.split('\n');
  const edits: TextEdit[] = [];
  const put = (from: number, to: number, lines: readonly string[]): void => {
    const { file } = source;
    // Behind the last line of a declaration there may be no other one.
    if (to < old.length)
      edits.push({
        at: { file, line: line + from, column: 1, endLine: line + to, endColumn: 1 },
        text: lines.map((one) => `${one}\n`).join(''),
      });
    else {
      const last = line + old.length - 1;
      const begin =
        from < old.length
          ? { line: line + from, column: 1 }
          : { line: last, column: source.line(last).length + 1 };
      edits.push({
        at: { file, ...begin, endLine: last, endColumn: source.line(last).length + 1 },
        text: `${from < old.length ? '' : '\n'}${lines.join('\n')}`,
      });
    }
  };
  const [start, end] = difference(old, wanted);
  const same = wanted.length - end;
  const rows = old.length - same - start;
  const columns = end - start;
  if (rows === 0 && columns === 0) return [];
  if (rows * columns > mostCells) {
    put(start, start + rows, wanted.slice(start, end));
    return edits;
  }
  // The longest common list of lines, from the end, so that it can be walked from the beginning.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i * width + j] =
        old[start + i] === wanted[start + j]
          ? (common[(i + 1) * width + j + 1] as number) + 1
          : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && old[start + i] === wanted[start + j]) {
      i++;
      j++;
      continue;
    }
    const [from, first] = [i, j];
    while ((i < rows || j < columns) && !(i < rows && j < columns && old[start + i] === wanted[start + j]))
      if (
        j >= columns ||
        (i < rows && (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))
      )
        i++;
      else j++;
    put(start + from, start + i, wanted.slice(start + first, start + j));
  }
  return edits;
}
