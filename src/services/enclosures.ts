import type { SourceText } from './source-text.js';

/** A block between braces, a comment over several lines or a long text: by offsets, marks included. */
export interface Enclosure {
  readonly kind: 'block' | 'comment' | 'text';
  readonly start: number;
  readonly end: number;
}

const marks = /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[{}]/g;

const known = new WeakMap<SourceText, readonly Enclosure[]>();

/**
 * What in a text begins and ends: by its marks alone, so that it answers in any text and at once. A brace without a
 * partner is passed by.
 */
export function enclosuresOf(source: SourceText): readonly Enclosure[] {
  let found = known.get(source);
  if (found === undefined) {
    found = find(source.text);
    known.set(source, found);
  }
  return found;
}

function find(text: string): Enclosure[] {
  const found: Enclosure[] = [];
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
