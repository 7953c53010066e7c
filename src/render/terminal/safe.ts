import { codeOf } from '../../characters/alike.js';
import { visible } from '../../characters/tricks.js';
import { withWrittenDates } from '../../ground/open-dates.js';

/*
 * Names and texts come from files that anybody may have written. A terminal obeys the escape sequences in them,
 * and shows text in another order where it holds marks of direction; so both are made visible instead.
 */

// Controls (C0, DEL, C1), halves of surrogate pairs, marks of direction, and spaces without width.
const unsafe =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e001f}]/gu;
const any = new RegExp(unsafe.source, 'u');
const controls = /[\0-\x1f\x7f]/g;

/** A line of untrusted text, with all that a terminal would obey or not show made visible: `␛[31m`, `[U+202E]`. */
export function safe(text: string): string {
  // What is a sign of its own is shown by it, so that the rest keeps its width.
  const shown = visible(withWrittenDates(text).replace(controls, sign));
  return any.test(shown) ? shown.replace(unsafe, (character) => `[${codeOf(character)}]`) : shown;
}

function sign(character: string): string {
  const code = character.charCodeAt(0);
  return code === 0x7f ? '\u2421' : String.fromCodePoint(0x2400 + code);
}
