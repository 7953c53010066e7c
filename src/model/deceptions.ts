import { type Trick, tricksIn } from '../characters/tricks.js';
import type { Deception, Origin } from './organisation.js';

/** Names, texts and comments, and what stands between them. A text without an end goes as far as its line. */
const parts =
  /(?<text>"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?)|(?<comment>\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*)|(?<name>[^\s"/{},]+)|\//g;

/** So much of a text is told on each side of what deceives in it, in UTF-16 units. */
const around = 15;

/**
 * The names, texts and comments of a piece of a file that read otherwise than they are, found in the text itself, so
 * that nothing in it is passed by, whether or not it means anything.
 *
 * @param line the line of the file, from 0, on which the text begins; it begins at the start of that line
 */
export function deceptionsIn(text: string, file: string, line: number): Deception[] {
  if (tricksIn(text).length === 0) return [];
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  // The byte order mark of a file is no part of its text.
  const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const origin = ({ from, to }: Trick, offset: number): Origin => {
    const [first, last] = [lineAt(starts, from + offset), lineAt(starts, to + offset)];
    const column = (at: number, row: number): number =>
      at + offset - (starts[row] ?? 0) + 1 - (row === 0 ? mark : 0);
    return {
      file,
      line: line + first + 1,
      column: column(from, first),
      endLine: line + last + 1,
      endColumn: column(to, last),
    };
  };
  const found: Deception[] = [];
  parts.lastIndex = mark;
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    const { groups, index, 0: written } = match;
    const tricks = tricksIn(written);
    const [first] = tricks;
    if (first === undefined) continue;
    const within = groups?.name !== undefined ? 'name' : groups?.text !== undefined ? 'text' : 'comment';
    // Outside texts and comments only what can stand in a name is one; the rest means nothing and is told as such.
    const ofName = within === 'name' ? tricks.filter((trick) => isInName(written, trick)) : tricks;
    if (ofName[0] === undefined) continue;
    const [from, to] =
      within === 'name'
        ? [0, written.length]
        : [edge(written, first.from - around), edge(written, first.to + around)];
    found.push({
      within,
      tricks: ofName.slice(0, 5).map((trick) => ({
        kind: trick.kind,
        character: String.fromCodePoint(written.codePointAt(trick.from) as number),
      })),
      written: written.slice(from, to).replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? ' ' : blank)),
      seen: replaced(written, ofName).normalize('NFC'),
      at: origin(ofName[0], index),
      edits: ofName.map((trick) => ({ at: origin(trick, index), text: trick.instead })),
    });
  }
  return found;
}

/** What no name can hold, of all that is not seen: it is told as a fault of the line. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of characters that are not seen, none of them shown
const neverInName = /^[\0-\x9f\xad\u2000-\u200b\u200e-\u2bff\ufe00-\ufe0f\ufeff\ufff0-\uffff]/;

function isInName(written: string, { from, to, kind }: Trick): boolean {
  return kind === 'resembles' || !neverInName.test(written.slice(from, to));
}

function replaced(written: string, tricks: readonly Trick[]): string {
  let [text, at] = ['', 0];
  for (const { from, to, instead } of tricks) {
    text += written.slice(at, from) + instead;
    at = to;
  }
  return text + written.slice(at);
}

/** An offset that cuts no character in two. */
function edge(text: string, at: number): number {
  const offset = Math.max(0, Math.min(text.length, at));
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
