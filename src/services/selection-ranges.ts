import type { Origin } from '../model/organisation.js';
import { enclosuresOf } from './enclosures.js';
import type { SourceText } from './source-text.js';

/** Ever wider places around an offset: the word, its text, the line, the block, the declaration, the file. */
export function widerPlaces(source: SourceText, offset: number): Origin[] {
  const { text } = source;
  const ranges: [number, number][] = [];
  const before = /[\p{L}\p{N}\p{M}_-]*$/u.exec(text.slice(Math.max(0, offset - 300), offset))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}\p{M}_-]*/u.exec(text.slice(offset, offset + 300))?.[0] ?? '';
  if (before !== '' || behind !== '') ranges.push([offset - before.length, offset + behind.length]);
  const around = enclosuresOf(source)
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
