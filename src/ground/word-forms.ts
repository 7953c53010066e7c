/*
 * Words as people ask for them: without case or accents, in whatever form they stand. Files mix Dutch and English, often
 * in one line, so both are taken off a word by the endings that each of them gives; what is left need not be a word, only
 * the same for all forms of one.
 */

/** Letters without case or accents, so that a question need not be spelt as the file is. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded; what joins two parts of a word (`spending-mandate`, `rota's`) stands between them. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words whose forms no ending tells. */
const ownForms: ReadonlyMap<string, string> = new Map([
  ['leden', 'lid'],
  ['steden', 'stad'],
  ['schepen', 'schip'],
  ['kinderen', 'kind'],
  ['people', 'person'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
]);

/** The endings of Dutch and English that change a word's form, the longest first, and what stands instead. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/heden$/, 'heid'],
  [/(?:tjes|etjes|pjes|kjes)$/, ''],
  [/(?:tje|etje|pje|kje)$/, ''],
  [/ingen$/, ''],
  [/ings?$/, ''],
  [/ies$/, 'i'],
  [/ie$/, 'i'],
  [/ied$/, 'i'],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/eren$/, 'er'],
  [/ens?$/, ''],
  [/(?<=[^s])ed$/, ''],
  [/es$/, ''],
  [/e$/, ''],
  [/(?<=[^siu])s$/, ''],
];

/** A word of so many letters or fewer is left as it is: an ending is most of it. */
const tooShort = 3;

/**
 * What all forms of one word share: `rota`, `rotas` and `rota's`; `besluit` and `besluiten`; `vergoeding`, `vergoedingen`
 * and `vergoeden`; `huis` and `huizen`; `policy` and `policies`.
 *
 * @param word folded
 */
export function stemOf(word: string): string {
  const own = ownForms.get(word);
  if (own !== undefined) return own;
  if (word.length <= tooShort) return word;
  for (const [ending, instead] of endings) {
    const rest = word.replace(ending, instead);
    if (rest !== word && rest.length >= tooShort) return alikeAtTheEnd(rest);
  }
  return alikeAtTheEnd(word);
}

/** The spelling of a last syllable differs with what follows it: `boot`, `boten`; `bak`, `bakken`; `huis`, `huizen`. */
function alikeAtTheEnd(stem: string): string {
  return stem
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[b-df-hj-np-tv-z]$)/, '$1')
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
