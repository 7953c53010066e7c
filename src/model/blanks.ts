import { blankNameBegins, blankNameWritten, blanksWritten } from '../messages/blanks.js';
import type { Text } from './organisation.js';

/** Texts, comments, and names that are to be filled in. A text without an end goes as far as its line. */
const parts = new RegExp(
  [
    '(?<text>"""[\\s\\S]*?(?:"""|$)|"(?:\\\\.|[^"\\\\\\r\\n])*"?)',
    '\\/\\*[\\s\\S]*?(?:\\*\\/|$)|\\/\\/[^\\r\\n]*',
    `(?<name>${blankNameWritten})`,
  ].join('|'),
  'gu',
);

/**
 * What is still to be filled in of a piece of a file, in its texts and where names stand, each with what belongs there
 * (empty where that is not said); of a name that is the name as it is written. Comments are for whoever writes, so what stands in them is no blank.
 *
 * @param line the line of the file, from 0, on which the text begins; it begins at the start of that line
 */
export function blanksIn(text: string, file: string, line: number): Text[] {
  // Nearly every piece has none, and looking for a bracket and two words costs next to nothing.
  if (!text.includes('[') && !blankNameBegins.some((begin) => text.includes(begin))) return [];
  // The byte order mark of a file is no part of its text.
  const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const found: Text[] = [];
  const add = (index: number, written: string, what: string): void => {
    const before = text.slice(0, index).split(/\r\n|\r|\n/);
    const row = line + before.length;
    const column = (before.at(-1) ?? '').length + 1 - (before.length === 1 ? mark : 0);
    const at = { file, line: row, column, endLine: row, endColumn: column + written.length };
    found.push({ text: what.trim(), at });
  };
  for (const { groups, index } of text.matchAll(parts)) {
    if (groups?.name !== undefined) add(index, groups.name, groups.name);
    if (groups?.text === undefined) continue;
    for (const { 0: written, 1: what = '', index: within } of groups.text.matchAll(blanksWritten))
      add(index + within, written, what);
  }
  return found;
}
