import { type FormatEdit, formatEdits, formatText } from '../language/format.js';
import type { KringServices } from '../language/module.js';
import { declarationsOf } from '../language/words.js';
import { enclosuresOf } from './enclosures.js';
import type { SourceText } from './source-text.js';

/** Texts longer than this are formatted around the place only, so that typing does not wait for a large file. */
const mostWhole = 60_000;
/** So many declarations before and after the place are looked at then, as neighbours are aligned with each other. */
const neighbours = 30;

/** The edits that give a text its settled form. */
export function formatted(services: KringServices, source: SourceText): FormatEdit[] {
  return formatEdits(services, source.text);
}

/** Those of them that concern lines, from 1, both included: each statement there, and blank lines between two of them. */
export function formattedLines(
  services: KringServices,
  source: SourceText,
  first: number,
  last: number,
): FormatEdit[] {
  const from = source.lineStart(first);
  const to = source.lineStart(last + 1);
  const [start, end] =
    source.text.length <= mostWhole ? [0, source.text.length] : around(services, source, from, to);
  const part = source.text.slice(start, end);
  return statementEdits(part, formatText(services, part))
    .map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }))
    .filter(
      (edit) =>
        edit.start >= from && edit.end <= to && edit.newText !== source.text.slice(edit.start, edit.end),
    );
}

interface Line {
  readonly start: number;
  /** Behind its last character, its line end left out. */
  readonly end: number;
  readonly text: string;
  /** The text without blanks. */
  readonly bare: string;
}

/** One edit for each line or lines that hold the same words in both texts, and one for the blanks between two of them. */
function statementEdits(before: string, now: string): FormatEdit[] {
  const old = writtenLines(before);
  const settled = writtenLines(now);
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const edits: FormatEdit[] = [];
  let previous: { old: Line; settled: Line } | undefined;
  for (let i = 0, j = 0; i < old.length && j < settled.length; i++, j++) {
    const [firstOld, firstNow] = [old[i] as Line, settled[j] as Line];
    let a = firstOld.bare;
    let b = firstNow.bare;
    while (a !== b) {
      // A statement was broken or put together; nothing but blanks and line ends ever changes.
      if (a.length < b.length) a += old[++i]?.bare ?? '';
      else b += settled[++j]?.bare ?? '';
      if (i >= old.length || j >= settled.length) return edits;
    }
    const lastOld = old[i] as Line;
    const lastNow = settled[j] as Line;
    if (previous !== undefined)
      edits.push({
        start: previous.old.end,
        end: firstOld.start,
        newText: now.slice(previous.settled.end, firstNow.start).replace(/\r\n|\r|\n/g, lineEnd),
      });
    edits.push({
      start: firstOld.start,
      end: lastOld.end,
      newText: now.slice(firstNow.start, lastNow.end).replace(/\r\n|\r|\n/g, lineEnd),
    });
    previous = { old: lastOld, settled: lastNow };
  }
  return edits;
}

/** The lines of a text that are not blank. */
function writtenLines(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      bare: match[0].replace(/\s/g, ''),
    }))
    .filter(({ bare }) => bare !== '');
}

function around(services: KringServices, source: SourceText, from: number, to: number): [number, number] {
  const all = declarationsOf(services, source.text);
  const first = all.findIndex(({ end }) => end > from);
  const last = all.findLastIndex(({ start }) => start < to);
  if (first < 0 || last < 0) return [0, source.text.length];
  return [
    all[Math.max(0, first - neighbours)]?.start ?? 0,
    all[Math.min(all.length - 1, last + neighbours)]?.end ?? to,
  ];
}

/**
 * The edits after a character was typed: behind a closing brace the block that it closes is put in order, behind a
 * line's end the line that was left; and a new line begins as far in as its block asks.
 */
export function formattedWhileTyping(
  services: KringServices,
  source: SourceText,
  offset: number,
  typed: string,
): FormatEdit[] {
  const { line } = source.spot(offset);
  if (typed === '}') {
    const block = enclosuresOf(source).find(({ kind, end }) => kind === 'block' && end === offset);
    return block === undefined ? [] : formattedLines(services, source, source.spot(block.start).line, line);
  }
  const left = line > 1 ? formattedLines(services, source, line - 1, line - 1) : [];
  const text = source.line(line);
  if (text.trim() !== '' && text.trim() !== '}') return left;
  // A text or comment that goes on over the line keeps its blanks.
  const inside = enclosuresOf(source).some(
    ({ kind, start, end }) => kind !== 'block' && start < offset && offset < end,
  );
  if (inside) return [];
  const depth = depthAt(source, offset) - (text.trim() === '}' ? 1 : 0);
  const indent = '  '.repeat(Math.max(0, depth));
  const start = source.lineStart(line);
  const written = text.length - text.trimStart().length;
  if (text.slice(0, written) === indent || left.some((edit) => edit.end > start)) return left;
  return [...left, { start, end: start + written, newText: indent }];
}

/** How many blocks are open before an offset. */
function depthAt(source: SourceText, offset: number): number {
  let depth = 0;
  const marks = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;
  for (const match of source.text.slice(0, offset).matchAll(marks)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}') depth = Math.max(0, depth - 1);
  }
  return depth;
}
