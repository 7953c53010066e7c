import type { Words } from './words.js';

/**
 * How a text says that something in it is still to be filled in: these words and what belongs there, between brackets,
 * in whichever language. `[fill in: the reason]`.
 */
export const blankWords: Words = { en: 'fill in', nl: 'invullen' };

/** Words of a template, where people have to write what is meant: marked, so that nobody takes them for facts. */
export function blank({ en, nl }: Words): Words {
  return { en: `[${blankWords.en}: ${en}]`, nl: `[${blankWords.nl}: ${nl}]` };
}
