import type { Origin } from '../model/organisation.js';

/** A change of a file's text: what stands at the place is replaced. An empty place is an insertion. */
export interface TextEdit {
  readonly at: Origin;
  readonly text: string;
}

/** What a declaration or block must tell so that a line can be added to it. */
export interface Extent {
  readonly whole: Origin;
  readonly block?: Origin | undefined;
}

/** Adds a line at the end of a block, and the block itself where there is none yet. */
export function addLine(extent: Extent, line: string): TextEdit {
  const { whole, block } = extent;
  const indent = ' '.repeat(whole.column - 1);
  if (block === undefined) {
    return { at: endOf(whole), text: ` {\n${indent}  ${line}\n${indent}}` };
  }
  if (block.line === block.endLine) {
    const before = {
      ...block,
      line: block.endLine,
      column: block.endColumn - 1,
      endColumn: block.endColumn - 1,
    };
    return { at: before, text: `${line} ` };
  }
  const start = { ...block, line: block.endLine, column: 1, endLine: block.endLine, endColumn: 1 };
  return { at: start, text: `${indent}  ${line}\n` };
}

/** Puts a declaration behind all that a text holds, a blank line before it. */
export function addAtEnd(file: string, text: string, declaration: string): TextEdit {
  const lines = text.split(/\r\n|\r|\n/);
  const before = text.trimEnd().split(/\r\n|\r|\n/);
  const last = (all: readonly string[]): number => (all.at(-1) ?? '').length + 1;
  return {
    at: {
      file,
      line: before.length,
      column: last(before),
      endLine: lines.length,
      endColumn: last(lines),
    },
    text: `${text.trim() === '' ? '' : '\n\n'}${declaration}\n`,
  };
}

/** Takes out whole lines. For a statement that shares its line with others, only the statement itself. */
export function removeLines(at: Origin): TextEdit {
  return { at: { ...at, column: 1, endLine: at.endLine + 1, endColumn: 1 }, text: '' };
}

export function replace(at: Origin, text: string): TextEdit {
  return { at, text };
}

/** The empty place right behind another. */
export function endOf(at: Origin): Origin {
  return { ...at, line: at.endLine, column: at.endColumn };
}

/**
 * The text with all edits made. Edits that overlap an earlier one are left out, so that two fixes of one place
 * never mix; run again to get the second. Line ends of the text are used for those of the edits.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStarts(text);
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const offsets = edits
    .map((edit, order) => ({
      start: offsetOf(starts, text.length, edit.at.line, edit.at.column),
      end: offsetOf(starts, text.length, edit.at.endLine, edit.at.endColumn),
      text: edit.text.replaceAll('\n', newline),
      order,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const edit of offsets) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function offsetOf(starts: readonly number[], length: number, line: number, column: number): number {
  const start = starts[line - 1];
  return start === undefined ? length : Math.min(start + column - 1, length);
}
