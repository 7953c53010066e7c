import { withWrittenDates } from '../ground/open-dates.js';
/** The languages in which Kring speaks to people. */
import { joinedWith } from '../ground/texts.js';
import { inOwnWords, type SpokenWord } from './own-words.js';
export const languages = ['en', 'nl'] as const;
export type Tongue = (typeof languages)[number];

/**
 * The language of a reader: one that Kring speaks, or one of them with an organisation's own words for its circles and
 * offices (see {@link sayIn}). What is said is read out of {@link Words} by {@link sayIn} alone, so that nothing is
 * said in other words than its organisation's.
 */
export type Language = Tongue | OwnLanguage;

/** One thing said, in every language that Kring speaks. Plain data, so that a finding can be kept, sent and compared. */
export type Words = Readonly<Record<Tongue, string>>;

/** What is the same in every language, such as a name. */
export function same(text: string): Words {
  return { en: text, nl: text };
}

/** A list as a person says it: "a, b and c". */
export function listed(items: readonly string[]): Words {
  return { en: joinedWith(items, 'and'), nl: joinedWith(items, 'en') };
}

/** Things of which one will do: "a, b or c". */
export function listedOr(items: readonly string[]): Words {
  return { en: joinedWith(items, 'or'), nl: joinedWith(items, 'of') };
}

/** The same of what is said otherwise in each language. */
export function listedWords(items: readonly Words[]): Words {
  return { en: listed(items.map(({ en }) => en)).en, nl: listed(items.map(({ nl }) => nl)).nl };
}

/** A language with an organisation's own words, as plain text, so that it can be kept, sent and compared. */
export type OwnLanguage = string & { readonly own: 'words' };

/** One thing said, in the language and the words of the reader. */
export function sayIn(words: Words, language: Language): string;
export function sayIn(words: Words | undefined, language: Language): string | undefined;
export function sayIn(words: Words | undefined, language: Language): string | undefined {
  if (words === undefined) return undefined;
  const tongue = tongueOf(language);
  const said = withWrittenDates(words[tongue]);
  return language.length === tongue.length
    ? said
    : inOwnWords(said, tongue, language, () => JSON.parse(language.slice(tongue.length)));
}

/**
 * A language with an organisation's own words.
 *
 * @param kept texts of the organisation that hold a word of the method, and are said as they are
 */
export function ownLanguage(
  tongue: Tongue,
  words: readonly SpokenWord[],
  kept: readonly string[],
): OwnLanguage {
  return `${tongue}${JSON.stringify({ words, kept })}` as OwnLanguage;
}

/** The language that Kring speaks, of a language with own words too. */
export function tongueOf(language: Language): Tongue {
  return language.startsWith('nl') ? 'nl' : 'en';
}
