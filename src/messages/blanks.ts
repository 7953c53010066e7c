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

const asName = (words: string): string => `${words.replaceAll(' ', '_')}_`;

/** The same where a name stands: a name that says of itself that nobody chose it. `fill_in_person`. */
export function blankName({ en, nl }: Words): Words {
  return { en: asName(blankWords.en) + en, nl: asName(blankWords.nl) + nl };
}

/** How such a name begins, in whichever language. */
export const blankNameBegins: readonly string[] = Object.values(blankWords).map(asName);

const part = '[\\p{L}\\p{M}\\p{N}_-]';

/** What is written by {@link blankName} where it is a whole name, with what belongs there as its only group. */
export const blankNameWritten = `(?<!${part}|\\.)(?:${blankNameBegins.join('|')})(${part}+)`;

const wholeBlankName = new RegExp(`^${blankNameWritten}$`, 'u');

/** Whether a name is still to be filled in. */
export function isBlankName(name: string): boolean {
  return wholeBlankName.test(name);
}

/** What belongs in the place of such a name: `person`. */
export function askedBy(name: string): string {
  return (wholeBlankName.exec(name)?.[1] ?? name).replace(/[_-]+/g, ' ');
}

/** What is written by {@link blank}, with what belongs there as its first group. */
export const blanksWritten = new RegExp(
  `\\[(?:${Object.values(blankWords).join('|')})(?::\\s*([^\\]\\r\\n]*))?\\]`,
  'giu',
);

const anyBlank = new RegExp(`${blanksWritten.source}|${blankNameWritten}`, 'giu');

/** Where the first of either is in a text that is written; nothing where it leaves nothing open. */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | undefined {
  const [found] = text.matchAll(anyBlank);
  return found && { start: found.index, end: found.index + found[0].length };
}
