import { confusables } from './confusables.js';

/*
 * Which texts a reader takes for one, after Unicode Technical Standard #39: two texts look alike where their
 * skeletons are the same. A skeleton is for comparing only and never shown.
 */

/** So many characters are looked for in the text of the table, before it is taken apart. */
const few = 100;
const asked = new Map<string, string>();
let table: ReadonlyMap<string, string> | undefined;

/**
 * What a character looks like, where that is another one; else itself. Most organisations have a dash and some accents
 * that are to be looked up, and to take the table apart takes as long as checking all the rest of them.
 */
function lookOf(character: string): string {
  if (character <= '~') return commonLooks[character] ?? character;
  if (table !== undefined) return table.get(character) ?? character;
  const known = asked.get(character);
  if (known !== undefined) return known;
  if (asked.size === few) {
    table = looks();
    return table.get(character) ?? character;
  }
  const look = lookedUp(character);
  asked.set(character, look);
  return look;
}

function lookedUp(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  for (let at = confusables.indexOf(code); at >= 0; at = confusables.indexOf(code, at + 1)) {
    const after = confusables[at + code.length] ?? '\n';
    if (!/[= ]/.test(confusables[at - 1] ?? '') || !/[ \n]/.test(after)) continue;
    const row = confusables.lastIndexOf('\n', at) + 1;
    return fromCodes(confusables.slice(row, confusables.indexOf('=', row)).split('+'));
  }
  return character;
}

function looks(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const row of confusables.trim().split('\n')) {
    const [look = '', all = ''] = row.split('=');
    const written = fromCodes(look.split('+'));
    for (const code of all.split(' ')) made.set(fromCodes([code]), written);
  }
  return made;
}

function fromCodes(codes: readonly string[]): string {
  return String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16)));
}

/** ASCII, and accents of Latin letters that look like no other mark. */
const common = /^[\u0300-\u0304\u0308\u030a-\u030c\u0328\0-~]*$/;

/** What the table says of these, so that most texts are compared without it. */
const commonLooks: Readonly<Record<string, string>> = {
  '"': "''",
  '%': '\u00ba/\u2080',
  '0': 'O',
  '1': 'l',
  I: 'l',
  '`': "'",
  m: 'rn',
  '|': 'l',
  '\u030c': '\u0306',
};

/** What a text is compared by where only its look counts: equal for texts that look alike. */
export function skeleton(text: string): string {
  const plain = text.normalize('NFD');
  if (common.test(plain))
    return plain.replace(/["%01I`m|]|\u030c/g, (character) => commonLooks[character] as string);
  let look = '';
  for (const character of plain.replace(/\p{Default_Ignorable_Code_Point}/gu, '')) look += lookOf(character);
  return look.normalize('NFD');
}

/** Whether two texts are different and look the same. */
export function looksAlike(one: string, other: string): boolean {
  return one.normalize('NFC') !== other.normalize('NFC') && skeleton(one) === skeleton(other);
}

/** `U+202E` for a character. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * What stands in one text and in the other where two that look alike differ first: `['U+0430', 'U+0061']`. Either is
 * several codes where one character looks like two, and empty where the other text has something that is not seen.
 */
export function firstDifference(one: string, other: string): readonly [string, string] {
  const [a, b] = [[...one.normalize('NFC')], [...other.normalize('NFC')]];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  // As far as one side looks like the other: `m` is as long as `rn`.
  for (let width = 1; width <= 3; width++) {
    for (const [left, right] of [
      [width - 1, width],
      [width, width - 1],
      [width, width],
    ] as const) {
      const [mine, its] = [a.slice(from, from + left), b.slice(from, from + right)];
      const rest = skeleton(a.slice(from + left).join('')) === skeleton(b.slice(from + right).join(''));
      if (rest && skeleton(mine.join('')) === skeleton(its.join('')))
        return [mine.map(codeOf).join(' '), its.map(codeOf).join(' ')];
    }
  }
  return [codeOf(a[from] ?? ''), codeOf(b[from] ?? '')];
}

/** Scripts whose letters look like those of another one, with the range in which their usual letters lie. */
const scripts = [
  { name: 'Latin', letter: /\p{Script=Latin}/u, from: 0x41, to: 0x7a },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u, from: 0x400, to: 0x52f },
  { name: 'Greek', letter: /\p{Script=Greek}/u, from: 0x370, to: 0x3ff },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u, from: 0x531, to: 0x587 },
  { name: 'Georgian', letter: /\p{Script=Georgian}/u, from: 0x10a0, to: 0x10ff },
  { name: 'Cherokee', letter: /\p{Script=Cherokee}/u, from: 0x13a0, to: 0x13f5 },
  { name: 'Coptic', letter: /\p{Script=Coptic}/u, from: 0x2c80, to: 0x2cff },
  { name: 'Lisu', letter: /\p{Script=Lisu}/u, from: 0xa4d0, to: 0xa4ff },
] as const;

export type Script = (typeof scripts)[number]['name'];

/**
 * The script of a letter that could be taken for one of another script; `styled` for a letter that is a Latin one in
 * another dress, such as of mathematics. Nothing for any other character.
 */
export function scriptOf(letter: string): Script | 'styled' | undefined {
  const plain = letter.normalize('NFKC');
  if (plain !== letter.normalize('NFC') && /^[A-Za-z]+$/.test(plain) && !/[ªº]/.test(letter)) return 'styled';
  return scripts.find((one) => one.letter.test(letter))?.name;
}

const usual = new Map<Script, ReadonlyMap<string, readonly string[]>>();

/** The usual letters of a script by their look. */
function lettersOf(script: Script): ReadonlyMap<string, readonly string[]> {
  let found = usual.get(script);
  if (found !== undefined) return found;
  const made = new Map<string, string[]>();
  const { letter, from, to } = scripts.find((one) => one.name === script) as (typeof scripts)[number];
  for (let code = from; code <= to; code++) {
    const one = String.fromCodePoint(code);
    if (!letter.test(one) || !/\p{L}/u.test(one)) continue;
    const look = skeleton(one);
    const alike = made.get(look);
    if (alike === undefined) made.set(look, [one]);
    else alike.push(one);
  }
  found = made;
  usual.set(script, found);
  return found;
}

/** The letter of a script for which another one can be taken, its accents kept; nothing where there is none. */
export function counterpart(letter: string, script: Script): string | undefined {
  const [base = '', ...marks] = letter.normalize('NFKD');
  const alike = lettersOf(script).get(skeleton(base));
  if (alike === undefined) return undefined;
  const capital = /\p{Lu}/u.test(base);
  const best = alike.find((one) => /\p{Lu}/u.test(one) === capital) ?? (alike[0] as string);
  return (best + marks.join('')).normalize('NFC');
}
