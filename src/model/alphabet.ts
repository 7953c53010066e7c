import { compareText } from './build.js';

/** Letters that Unicode does not take apart into a plain one and its mark, as where they stand in the alphabet. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/**
 * The order of the alphabet, as a list of names has it in English and Dutch: capitals and accents count only where all
 * else is alike, and whatever stands between letters counts as one blank. The same on every machine: no locale of the
 * machine has a say in it.
 */
export function compareAlphabetically(a: string, b: string): number {
  return compareText(lettersOf(a), lettersOf(b)) || compareText(a, b);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[æœøßðđþłħı]/g, (letter) => plain[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
