import { holdsTerm, type SpokenWord, spokenWord } from '../messages/own-words.js';
import { type Language, type OwnLanguage, ownLanguage, type Tongue, tongueOf } from '../messages/words.js';
import type { Organisation, OwnWord } from './organisation.js';

/** What an organisation calls circles, offices and what circles have, in a language; what is no word is left out. */
function spokenWords(organisation: Pick<Organisation, 'blocks' | 'language'>, tongue: Tongue): SpokenWord[] {
  const found = new Map<string, SpokenWord>();
  for (const one of organisation.blocks.flatMap((block) => block.words)) {
    if (tongueOfWord(organisation, one) !== tongue || found.has(one.term)) continue;
    const spoken = spokenWord(tongue, one.term, one.text, one.plural);
    if (spoken !== undefined) found.set(one.term, spoken);
  }
  return [...found.values()];
}

/** The language of a word: as its block says, or that of the organisation; nothing for one that Kring does not speak. */
export function tongueOfWord(
  { language = 'en' }: Pick<Organisation, 'language'>,
  { language: said }: OwnWord,
): Tongue | undefined {
  if (said === undefined) return language;
  return said.text === 'en' || said.text === 'nl' ? said.text : undefined;
}

const languages = new WeakMap<object, Map<Tongue, OwnLanguage>>();

/** A language as an organisation speaks it: with its own words, where it has some in that language. */
export function spokenIn(
  organisation: Pick<Organisation, 'blocks' | 'language'> | undefined,
  language: Language,
): Language {
  if (organisation === undefined) return language;
  const tongue = tongueOf(language);
  const words = spokenWords(organisation, tongue);
  if (words.length === 0) return language;
  const known = languages.get(organisation) ?? new Map<Tongue, OwnLanguage>();
  languages.set(organisation, known);
  let answer = known.get(tongue);
  if (answer === undefined) {
    answer = ownLanguage(tongue, words, textsWithTerms(organisation, tongue));
    known.set(tongue, answer);
  }
  return answer;
}

/** What holds a text that somebody wrote. */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'text',
  'because',
  'answer',
  'target',
  'auditorText',
  'evidence',
]);

/** Texts of the organisation that hold a word of the method as a part: they stay as they are. */
function textsWithTerms(organisation: object, tongue: Tongue): string[] {
  const found = new Set<string>();
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (textKeys.has(key) && value.includes(' ') && holdsTerm(value, tongue)) found.add(value);
    } else if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) if (name !== 'unreadable') look(one, name);
  };
  look(organisation, '');
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
