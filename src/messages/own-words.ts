import type { OwnTerm } from '../vocabulary/own-words.js';

/*
 * An organisation's own words for circles, offices and what circles have, in every sentence that is said of it. A
 * sentence is written once, with the words of the method; here they give way to those of the organisation, with the
 * form, the article and the adjective before it that go with them. What stands between quotes or as code is somebody's
 * or Kring's, and what its own texts say stays as it is.
 */

type Tongue = 'en' | 'nl';

/** One word of an organisation, as it is to stand in sentences. */
export interface SpokenWord {
  readonly term: OwnTerm;
  readonly singular: string;
  readonly plural: string;
  /** In Dutch: whether it is a word with `het`; nothing where no article was given with it. */
  readonly neuter?: boolean | undefined;
}

interface Forms {
  readonly singular: string;
  readonly plural: string;
  readonly neuter?: true;
}

/** The words of the method, as sentences have them. */
const forms: Readonly<Record<Tongue, Readonly<Record<OwnTerm, Forms>>>> = {
  en: {
    leader: { singular: 'leader', plural: 'leaders' },
    representative: { singular: 'representative', plural: 'representatives' },
    facilitator: { singular: 'facilitator', plural: 'facilitators' },
    secretary: { singular: 'secretary', plural: 'secretaries' },
    logbook: { singular: 'logbook keeper', plural: 'logbook keepers' },
    circle: { singular: 'circle', plural: 'circles' },
    'top circle': { singular: 'top circle', plural: 'top circles' },
    'general circle': { singular: 'general circle', plural: 'general circles' },
    'helping circle': { singular: 'helping circle', plural: 'helping circles' },
    'working group': { singular: 'working group', plural: 'working groups' },
    'double link': { singular: 'double link', plural: 'double links' },
    aim: { singular: 'aim', plural: 'aims' },
    domain: { singular: 'domain', plural: 'domains' },
  },
  nl: {
    leader: { singular: 'leider', plural: 'leiders' },
    representative: { singular: 'afgevaardigde', plural: 'afgevaardigden' },
    facilitator: { singular: 'gespreksleider', plural: 'gespreksleiders' },
    secretary: { singular: 'secretaris', plural: 'secretarissen' },
    logbook: { singular: 'logboekhouder', plural: 'logboekhouders' },
    circle: { singular: 'kring', plural: 'kringen' },
    'top circle': { singular: 'topkring', plural: 'topkringen' },
    'general circle': { singular: 'algemene kring', plural: 'algemene kringen' },
    'helping circle': { singular: 'hulpkring', plural: 'hulpkringen' },
    'working group': { singular: 'werkgroep', plural: 'werkgroepen' },
    'double link': { singular: 'dubbele koppeling', plural: 'dubbele koppelingen' },
    aim: { singular: 'doelstelling', plural: 'doelstellingen' },
    domain: { singular: 'domein', plural: 'domeinen', neuter: true },
  },
};

const word = /^(?:(de|het) )?((?:[\p{L}\p{M}\p{N}]+(?:[ ’-](?=[\p{L}\p{N}]))?){1,8})$/u;

/**
 * Reads a word that an organisation has of its own: a word, or a few with a blank, a hyphen or an apostrophe between
 * them; in Dutch with its article, if one is wished.
 *
 * @returns nothing for what is no word, so that nothing else ever gets into a sentence, a page or a picture by it
 */
export function spokenWord(
  tongue: Tongue,
  term: OwnTerm,
  written: string,
  plural: string | undefined,
): SpokenWord | undefined {
  const [, article, singular] = (written.length <= 60 && word.exec(written.normalize('NFC'))) || [];
  const several =
    plural === undefined ? undefined : plural.length <= 60 && word.exec(plural.normalize('NFC'));
  if (singular === undefined || several === null || several === false) return undefined;
  if (article !== undefined && tongue === 'en') return undefined;
  return {
    term,
    singular,
    plural: several?.[2] ?? pluralOf(tongue, term, singular),
    neuter: article === undefined ? undefined : article === 'het',
  };
}

/** Many are several `kringleiders` and `circle leads`; whoever says it otherwise writes it behind `plural`. */
function pluralOf(tongue: Tongue, term: OwnTerm, singular: string): string {
  const usual = forms[tongue][term];
  if (singular.endsWith(usual.singular)) return singular.slice(0, -usual.singular.length) + usual.plural;
  if (tongue === 'en' && /[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (tongue === 'en' && /(?:s|x|z|ch|sh)$/.test(singular)) return `${singular}es`;
  return `${singular}s`;
}

/** What a sentence is gone through with, made once for the words of an organisation. */
interface Speaker {
  readonly any: RegExp;
  readonly pattern: RegExp;
  readonly said: ReadonlyMap<
    string,
    { readonly own: string; readonly neuter: boolean; readonly changes: boolean; readonly many: boolean }
  >;
  readonly kept: readonly string[];
}

const speakers = new Map<string, Speaker>();

/**
 * A sentence with an organisation's own words.
 *
 * @param key stands for the words and the texts that are kept, so that what is made of them is made once
 * @param kept texts of the organisation that hold a word of the method, and stay as they are
 */
export function inOwnWords(
  sentence: string,
  tongue: Tongue,
  key: string,
  words: () => { readonly words: readonly SpokenWord[]; readonly kept: readonly string[] },
): string {
  let speaker = speakers.get(key);
  if (speaker === undefined) {
    const { words: own, kept } = words();
    speaker = speakerOf(tongue, own, kept);
    if (speakers.size > 100) speakers.clear();
    speakers.set(key, speaker);
  }
  const { any, pattern, said, kept } = speaker;
  if (!any.test(sentence)) return sentence;
  const closed = closedIn(sentence, kept);
  return sentence.replace(pattern, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { before?: string; adjective?: string; term?: string; relative?: string };
    const at = rest.at(-3) as number;
    const { before = '', adjective = '', term = '', relative = '' } = groups;
    const start = at + before.length + adjective.length;
    const one = said.get(term.toLowerCase());
    if (one === undefined || closed.some(([from, to]) => from < start + term.length && start < to))
      return found;
    const own = capitalised(term, one.own);
    if (tongue === 'en')
      return `${before.replace(/^(a)n?(?= )/i, `$1${/^[aeiou]/i.test(own) ? 'n' : ''}`)}${adjective}${own}`;
    if (!one.changes || one.many) return `${before}${adjective}${own}${relative}`;
    const which = relative.replace(/(?:die|dat)$/, one.neuter ? 'dat' : 'die');
    return `${determined(before, one.neuter)}${bent(before, adjective, one.neuter)}${own}${which}`;
  });
}

function speakerOf(tongue: Tongue, own: readonly SpokenWord[], kept: readonly string[]): Speaker {
  const said = new Map<string, { own: string; neuter: boolean; changes: boolean; many: boolean }>();
  const alternatives: string[] = [];
  for (const { term, singular, plural, neuter } of own) {
    const usual = forms[tongue][term];
    const was = usual.neuter === true;
    const changes = neuter !== undefined && neuter !== was;
    said.set(usual.singular, { own: singular, neuter: neuter ?? was, changes, many: false });
    said.set(usual.plural, { own: plural, neuter: false, changes, many: true });
    alternatives.push(usual.singular, usual.plural, singular, plural);
  }
  // A word that is the organisation's already is found first, and left as it is.
  for (const { singular, plural } of own)
    for (const one of [singular, plural]) said.delete(one.toLowerCase());
  const terms = [...new Set(alternatives)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const before =
    tongue === 'en'
      ? '(?<before>\\ban? )?(?<adjective>)'
      : `(?<before>(?<![\\p{L}\\p{N}])(?:${determiners.join('|')}) )?(?<adjective>(?<= )[\\p{Ll}]+e )?`;
  const relative = tongue === 'en' ? '' : '(?<relative>,? (?:die|dat)(?![\\p{L}\\p{N}]))?';
  return {
    any: new RegExp(terms, 'iu'),
    pattern: new RegExp(
      `${before}(?<![\\p{L}\\p{N}_/.-])(?<term>${terms})(?![\\p{L}\\p{N}_]|[-/.][\\p{L}\\p{N}])${relative}`,
      'giu',
    ),
    said,
    kept,
  };
}

function escaped(text: string): string {
  // A dash needs none, and with the flag `u` may have none.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function capitalised(term: string, own: string): string {
  const first = term.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? own.charAt(0).toUpperCase() + own.slice(1)
    : own;
}

/** Words before a noun that go by whether it has `de` or `het`, each with the other of the two. */
const pairs: readonly (readonly [string, string])[] = [
  ['de', 'het'],
  ['deze', 'dit'],
  ['elke', 'elk'],
  ['iedere', 'ieder'],
  ['welke', 'welk'],
  ['onze', 'ons'],
  ['zulke', 'zulk'],
];
/** Words before a noun that stay, but not the adjective behind them: `een andere kring`, `een ander team`. */
const indefinite = ['een', 'één', 'geen', 'elk', 'elke', 'ieder', 'iedere', 'zo’n', 'welk', 'welke'];
const determiners = [...new Set([...pairs.flat(), ...indefinite])];

function determined(before: string, neuter: boolean): string {
  const plain = before.trimEnd();
  const pair = pairs.find((one) => one.includes(plain.toLowerCase()));
  if (pair === undefined) return before;
  return `${capitalised(plain, pair[neuter ? 1 : 0] ?? '')} `;
}

/** Adjectives whose stem is not what is left without their last letter. */
const stems: Readonly<Record<string, string>> = {
  grote: 'groot',
  lege: 'leeg',
  hele: 'heel',
  hoge: 'hoog',
  eigen: 'eigen',
};

/** An adjective before a word with `het`: without its ending where nothing says which one is meant. */
function bent(before: string, adjective: string, neuter: boolean): string {
  const plain = adjective.trimEnd();
  if (plain === '' || !neuter || !indefinite.includes(before.trimEnd().toLowerCase())) return adjective;
  const stem = stems[plain] ?? plain.slice(0, -1).replace(/([bdfgklmnprst])\1$/, '$1');
  return `${stem} `;
}

/** Where a sentence is not ours: between quotes, as code, and where a text of the organisation stands. */
function closedIn(sentence: string, kept: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const match of sentence.matchAll(/`[^`]*`|“[^”]*”/g))
    found.push([match.index, match.index + match[0].length]);
  for (const text of kept)
    for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + text.length))
      found.push([at, at + text.length]);
  return found;
}

/** Whether a text holds a word of the method in a language, so that a sentence with it is looked at closely. */
export function holdsTerm(text: string, tongue: Tongue): boolean {
  return termIn[tongue].test(text);
}

const termIn: Readonly<Record<Tongue, RegExp>> = {
  en: anyTerm('en'),
  nl: anyTerm('nl'),
};

function anyTerm(tongue: Tongue): RegExp {
  const all = Object.values(forms[tongue]).flatMap(({ singular, plural }) => [singular, plural]);
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}
