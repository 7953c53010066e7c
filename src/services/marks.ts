import type { Origin } from '../model/organisation.js';
import type { SourceText } from './source-text.js';

/** A block between braces, a comment over several lines or a long text: by offsets, marks included. */
export interface Stretch {
  readonly kind: 'block' | 'comment' | 'text';
  readonly start: number;
  readonly end: number;
}

const marks = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

const known = new WeakMap<SourceText, readonly Stretch[]>();

/**
 * What in a text begins and ends: by its marks alone, so that it answers in any text and at once. A brace without a
 * partner is passed by.
 */
export function stretchesOf(source: SourceText): readonly Stretch[] {
  let found = known.get(source);
  if (found === undefined) {
    found = find(source.text);
    known.set(source, found);
  }
  return found;
}

function find(text: string): Stretch[] {
  const found: Stretch[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    if (mark === '{') open.push(start);
    else if (mark === '}') {
      const begin = open.pop();
      if (begin !== undefined) found.push({ kind: 'block', start: begin, end });
    } else found.push({ kind: mark.startsWith('/') ? 'comment' : 'text', start, end });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A piece of a text that can be folded away, from the end of its first line. Lines count from 1. */
export interface Fold {
  readonly kind: 'block' | 'comment' | 'text';
  readonly line: number;
  readonly endLine: number;
}

export function foldsOf(source: SourceText): Fold[] {
  const folds: Fold[] = [];
  let comment: { line: number; endLine: number } | undefined;
  const flush = (): void => {
    if (comment !== undefined && comment.endLine > comment.line) folds.push({ kind: 'comment', ...comment });
    comment = undefined;
  };
  for (const { kind, start, end } of stretchesOf(source)) {
    const line = source.spot(start).line;
    const endLine = source.spot(end).line;
    const isLine = kind === 'comment' && source.text.startsWith('//', start);
    if (isLine && source.text.slice(source.lineStart(line), start).trim() === '') {
      if (comment !== undefined && comment.endLine === line - 1) comment.endLine = line;
      else {
        flush();
        comment = { line, endLine: line };
      }
      continue;
    }
    if (endLine > line) folds.push({ kind, line, endLine: kind === 'block' ? endLine - 1 : endLine });
  }
  flush();
  return folds.filter(({ line, endLine }) => endLine > line).sort((a, b) => a.line - b.line);
}

/** Ever wider places around an offset: the word, its text, the line, the block, the declaration, the file. */
export function widerPlaces(source: SourceText, offset: number): Origin[] {
  const { text } = source;
  const ranges: [number, number][] = [];
  const before = /[\p{L}\p{N}\p{M}_-]*$/u.exec(text.slice(Math.max(0, offset - 300), offset))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}\p{M}_-]*/u.exec(text.slice(offset, offset + 300))?.[0] ?? '';
  if (before !== '' || behind !== '') ranges.push([offset - before.length, offset + behind.length]);
  const around = stretchesOf(source)
    .filter(({ start, end }) => start < offset && offset < end)
    .reverse();
  const line = source.spot(offset).line;
  const lineStart = source.lineStart(line);
  const content = source.line(line);
  const trimmed: [number, number] = [
    lineStart + (content.length - content.trimStart().length),
    lineStart + content.trimEnd().length,
  ];
  for (const { kind, start, end } of around) {
    if (kind === 'block') {
      ranges.push([start + 1, end - 1], [start, end]);
      const head = source.spot(start).line;
      const first = source.lineStart(head);
      ranges.push([first + (source.line(head).length - source.line(head).trimStart().length), end]);
    } else {
      const quote = text.startsWith('"""', start) ? 3 : text.startsWith('"', start) ? 1 : 0;
      if (quote > 0) ranges.push([start + quote, Math.max(start + quote, end - quote)]);
      ranges.push([start, end]);
    }
  }
  if (trimmed[1] > trimmed[0]) ranges.push(trimmed);
  ranges.push([0, text.length]);
  ranges.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const wider: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = wider.at(-1);
    if (start > offset || end < offset) continue;
    if (last === undefined || (start <= last[0] && end >= last[1] && end - start > last[1] - last[0]))
      wider.push([start, end]);
  }
  return wider.map(([start, end]) => source.origin(start, end));
}
