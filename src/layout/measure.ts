import { boldJoinedWidths, boldWidths, regularJoinedWidths, regularWidths } from './widths.js';

/*
 * How much room a text takes, by a table of widths, so that a picture is the same on every machine. The table is that
 * of Arimo, whose letters are as wide as those of Arial and Liberation Sans; scripts that those do not have are given
 * what the wider of their common fonts take.
 */

/** What is added for pairs of letters that fonts set further apart, and for letters put on whole pixels. */
const room = 1.02;

/** Widths plus one by code point; 0 is a character whose width is not known yet. */
type Widths = Uint16Array;

interface Weight {
  readonly widths: Widths;
  readonly joined: Widths;
}

const regular: Weight = { widths: table(regularWidths), joined: table(regularJoinedWidths) };
const bold: Weight = { widths: table(boldWidths), joined: table(boldJoinedWidths) };

function table(rows: string): Widths {
  const widths = new Uint16Array(0x10000);
  for (const row of rows.trim().split('\n')) {
    const [first = '', ...wide] = row.split(' ');
    const code = Number.parseInt(first, 16);
    for (const [i, width] of wide.entries()) widths[code + i] = Number(width) + 1;
  }
  return widths;
}

/** The width of a text in px at a font size in px; never less than it takes in Arial, Arimo or Liberation Sans. */
export function textWidth(text: string, size: number, isBold = false): number {
  const { widths, joined } = isBold ? bold : regular;
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The other half of a pair of surrogates has been counted with the first.
    if (code >= 0xdc00 && code < 0xe000) continue;
    const known =
      code >= 0x600 && code < 0x900 && joins(text, i) ? joined[code] || widths[code] : widths[code];
    width += known ? known - 1 : learnt(widths, text.codePointAt(i) ?? code);
  }
  return (width * size * room) / 1000;
}

/** Whether the next letter, past marks on this one, is one to which an Arabic letter is joined. */
function joins(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x600 || code > 0x8ff) return false;
    if (code !== 0x621 && (joinedLetters[code] ?? 0) > 0) return true;
    if (!/\p{M}/u.test(text.charAt(i))) return false;
  }
  return false;
}

const joinedLetters = regular.joined;

function learnt(widths: Widths, code: number): number {
  const width = widthOfOther(String.fromCodePoint(code), code);
  if (code < widths.length) widths[code] = width + 1;
  return width;
}

/** The width of a character that is not in the tables. */
function widthOfOther(character: string, code: number): number {
  // Marks stand on the letter before them, and controls are not seen; vowels that follow a letter take room.
  if (/[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}/u.test(character)) return code < 0x2800 ? 1000 : 1300;
  if (/[\p{Script=Thai}\p{Script=Lao}]/u.test(character)) return 720;
  if (/[\p{Script=Armenian}\p{Script=Georgian}]/u.test(character)) return 860;
  if (/[\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return 800;
  if (/[\p{Script=Devanagari}\p{Script=Gurmukhi}\p{Script=Gujarati}]/u.test(character)) return 850;
  return code >= 0xff61 && code < 0xffa0 ? 500 : 1000;
}

/**
 * Breaks a text into lines no wider than `width` px where that is possible; a longer word is cut. Beyond `most`
 * lines the last one ends in an ellipsis.
 */
export function wrapped(text: string, size: number, width: number, most: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter((one) => one !== '')
    .flatMap((one) => cut(one, size, width, isBold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, isBold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last !== '' && textWidth(`${last}…`, size, isBold) > width) last = [...last].slice(0, -1).join('');
  kept[most - 1] = `${last}…`;
  return kept;
}

function cut(word: string, size: number, width: number, isBold: boolean): string[] {
  if (textWidth(word, size, isBold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, isBold) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}
