/*
 * Names and texts come from files that anybody may have written. A terminal obeys the escape sequences in them,
 * and shows text in another order where it holds marks of direction; so both are made visible instead.
 */

// Controls (C0, DEL, C1), halves of surrogate pairs, marks of direction, and spaces without width.
const unsafe =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const any = new RegExp(unsafe.source, 'u');

/** A line of untrusted text, with all that a terminal would obey made visible: `␛[31m`, `\u202e`. */
export function safe(text: string): string {
  return any.test(text) ? text.replace(unsafe, visible) : text;
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
