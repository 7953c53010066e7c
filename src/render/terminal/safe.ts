import { codeOf } from '../../characters/alike.js';
import { visible } from '../../characters/tricks.js';
import { withWrittenDates } from '../../ground/open-dates.js';

/*
 * Names and texts come from files that anybody may have written. A terminal obeys the escape sequences in them,
 * and shows text in another order where it holds marks of direction; so both are made visible instead. The machines
 * that run checks read along: they take a line that begins with two colons, or `##` before a word and a bracket
 * anywhere, for a command to themselves.
 */

// Controls (C0, DEL, C1), halves of surrogate pairs, marks of direction, and spaces without width.
const unsafe =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e001f}]/gu;
const any = new RegExp(unsafe.source, 'u');
const commands = /(?<=^|\s)::(?=\w)|##(?=[\w.-]*\[)/g;
const controls = /[\0-\x1f\x7f]/g;

/** A line of untrusted text, with all that a terminal would obey or not show made visible: `␛[31m`, `[U+202E]`. */
export function safe(text: string): string {
  // What is a sign of its own is shown by it, so that the rest keeps its width.
  const said = withWrittenDates(text).replace(controls, sign);
  const shown = visible(/::|##/.test(said) ? said.replace(commands, coded) : said);
  return any.test(shown) ? shown.replace(unsafe, (character) => `[${codeOf(character)}]`) : shown;
}

/** Two of one sign, of which the first is shown by its code. */
function coded(signs: string): string {
  return `[${codeOf(signs)}]${signs.slice(1)}`;
}

function sign(character: string): string {
  const code = character.charCodeAt(0);
  return code === 0x7f ? '\u2421' : String.fromCodePoint(0x2400 + code);
}
