import { blanksWritten } from '../messages/blanks.js';
import type { Text } from './organisation.js';

/** Texts and comments. A text without an end goes as far as its line. */
const parts = /(?<text>"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*"?)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*/g;

/**
 * What is still to be filled in of the texts of a piece of a file, each with what belongs there (empty where that is
 * not said). Comments are for whoever writes, so what stands in them is no blank.
 *
 * @param line the line of the file, from 0, on which the text begins; it begins at the start of that line
 */
export function blanksIn(text: string, file: string, line: number): Text[] {
  // Nearly every piece has none, and looking for a bracket costs next to nothing.
  if (!text.includes('[')) return [];
  // The byte order mark of a file is no part of its text.
  const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const found: Text[] = [];
  for (const { groups, index } of text.matchAll(parts)) {
    if (groups?.text === undefined) continue;
    for (const { 0: written, 1: what = '', index: within } of groups.text.matchAll(blanksWritten)) {
      const before = text.slice(0, index + within).split(/\r\n|\r|\n/);
      const row = line + before.length;
      const column = (before.at(-1) ?? '').length + 1 - (before.length === 1 ? mark : 0);
      const at = { file, line: row, column, endLine: row, endColumn: column + written.length };
      found.push({ text: what.trim(), at });
    }
  }
  return found;
}
