import type { Words } from './words.js';

/**
 * How a text says that something in it is still to be filled in: these words and what belongs there, between brackets,
 * in whichever language. `[fill in: the reason]`.
 */
const blankWords: Words = { en: 'fill in', nl: 'invullen' };

/** Words of a template, where people have to write what is meant: marked, so that nobody takes them for facts. */
export function blank({ en, nl }: Words): Words {
  return { en: `[${blankWords.en}: ${en}]`, nl: `[${blankWords.nl}: ${nl}]` };
}

/** What is written by {@link blank}, with what belongs there as its first group. */
export const blanksWritten = new RegExp(
  `\\[(?:${Object.values(blankWords).join('|')})(?::\\s*([^\\]\\r\\n]*))?\\]`,
  'giu',
);

/** Where the first of them is in a text that is written; nothing where it leaves nothing open. */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!text.includes('[')) return undefined;
  const [found] = text.matchAll(blanksWritten);
  return found && { start: found.index, end: found.index + found[0].length };
}
