import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWord } from '../src/messages/own-words.js';
import { ownLanguage, sayIn, type Tongue, type Words } from '../src/messages/words.js';
import { spokenIn } from '../src/model/own-words.js';
import { checkOrganisation } from '../src/rules/check.js';
import { ownTerms } from '../src/vocabulary/own-words.js';
import { folderWith } from './cli/kring.js';
import { organisationOf } from './engine.js';
import { facesOf } from './faces.js';

/* An organisation that calls things otherwise than the method hears its own words from everything that Kring has. */

const on = '2026-11-30';

const hill = (words: string, language = 'nl'): string => `
organisation Heuvel "De Heuvel" {
  language ${language}
  size 3 to 8
  ${words}
}
person anna "Anna Vis"
person bo   "Bo Kok"
person cato "Cato Smit"
person dirk "Dirk Bos"
general circle Hof "Het Hof" {
  aim "Fruit for the hill"
  leader anna from 2025-01-01 for 1 year
  facilitator vacant
  secretary cato
  members anna, cato
}
circle Tuin "De Tuin" in Hof {
  aim "Vegetables"
  domain { bedden "De bedden" { limit "No poison" } }
  double link {
    leader anna from 2026-02-02 for 2 years by keuze
    representative anna
  }
  facilitator bo from 2026-02-02 for 1 year
  members anna, bo, cato, dirk
}
helping circle Pomp "De Pomp" in Tuin until 2026-09-01 {
  aim "A pump"
  members bo, dirk
}
working group Oogst "De Oogst" in Tuin { members cato }
circle Leeg "Het Lege" in Weg
election keuze of leader in Tuin by Hof {
  on 2026-02-02
  present anna, cato
  nominations {
    anna for bo
    cato for bo because "Knows the soil"
  }
  elected anna
}
decision water "Water" {
  circle Tuin
  decided 2026-03-02 by majority
  concerns domain of Tuin
}
implementation plan "Het plan" {
  circle Hof
  template skm
  phase introduce { begun 2026-01-05 }
}
audit jaar of Tuin on 2026-06-01 {
  answer link 1
  next 2026-10-01
}
`;

const dutch = `words {
    leader         "de coördinator" plural "coördinatoren"
    representative "de schakel"
    facilitator    "de begeleider"
    secretary      "de schrijver"
    circle         "het team"
    top circle     "de raad" plural "raden"
    general circle "het kernteam"
    helping circle "het hulpteam"
    working group  "de ploeg" plural "ploegen"
    double link    "de dubbele schakel"
    aim            "het doel" plural "doelen"
    domain         "de opdracht" plural "opdrachten"
    logbook        "de archivaris" plural "archivarissen"
  }`;
const english = `words {
    leader         "coordinator"
    representative "ombudsman" plural "ombudsmen"
    facilitator    "host"
    secretary      "scribe"
    circle         "team"
    top circle     "board"
    general circle "council"
    helping circle "task force"
    working group  "crew"
    double link    "twin tie"
    aim            "goal"
    domain         "mandate"
    logbook        "archivist"
  }`;
const defaults = {
  nl: 'leiders?|afgevaardigden?|gespreksleiders?|secretaris(?:sen)?|kring(?:en)?|hulpkring(?:en)?|topkring(?:en)?|werkgroep(?:en)?|dubbele koppeling(?:en)?|doelstelling(?:en)?|domein(?:en)?|logboekhouders?',
  en: 'leaders?|representatives?|facilitators?|secretar(?:y|ies)|circles?|working groups?|double links?|aims?|domains?|logbook keepers?',
} as const;

/** What a reader sees of a page or picture: no tags, styles, scripts and names of parts; and no code of Kring's. */
function seen(face: string, said: string): string {
  const plain = /html|diagram/.test(face)
    ? said
        .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, ' ')
        .replace(/<code>[\s\S]*?<\/code>/g, ' ')
        .replace(/<[^>]*?(?:(?:title|aria-label|alt)="([^"]*)"[^>]*)?>/g, ' $1 ')
    : said;
  return plain
    .replace(/^\s*\d+ │.*$/gm, ' ')
    .replace(/`[^`]*`|\S*[/#]\S*|\S*\.kring\S*|[\w.-]+-[\w.-]+/g, ' ');
}

describe('an organisation with words of its own', { timeout: 240_000 }, () => {
  test.each([
    ['nl', dutch],
    ['en', english],
  ] as const)('is told in them by every face, in %s', (language, words) => {
    const named = { circle: 'Tuin', person: 'anna', audit: 'jaar', about: 'bedden' };
    const text = hill(words, language);
    const faces = facesOf(
      folderWith({ 'a.kring': text }),
      on,
      language,
      named,
      folderWith({ 'a.kring': text.replace('cato, dirk', 'cato') }),
    );
    const word = new RegExp(
      `[^.\\n]{0,40}(?<![\\p{L}\\p{N}_-])(?:${defaults[language]})(?![\\p{L}\\p{N}_-])[^\\n]{0,20}`,
      'giu',
    );
    const found = [...faces]
      .filter(([face]) => !face.includes('json'))
      .flatMap(([face, said]) => (seen(face, said).match(word) ?? []).map((one) => `${face}: ${one.trim()}`));
    expect([...new Set(found)]).toEqual([]);
    expect(faces.get('show Tuin')).toContain(language === 'nl' ? 'Coördinator' : 'Coordinator');
  });

  test('is told in the words of the method in the other language', () => {
    const organisation = organisationOf(hill(dutch));
    expect(spokenIn(organisation, 'en')).toBe('en');
    expect(spokenIn(organisation, 'nl')).not.toBe('nl');
    expect(spokenIn(organisationOf(hill(dutch.replace('words', 'words en'), 'nl')), 'nl')).toBe('nl');
  });

  test.each(['<b>', 'a"b', 'x\\u202e', '`', 'a  b', '-', '[x](y)', '{', '{{x}}', '=1+1', ''])(
    'says no %j that is not a word, and is told so',
    (text) => {
      const organisation = organisationOf(hill(`words { leader ${JSON.stringify(text)} }`));
      expect(spokenIn(organisation, 'nl')).toBe('nl');
      const [one] = checkOrganisation(organisation, on).findings.filter(
        ({ rule }) => rule === 'language/unknown-word',
      );
      expect(one?.message.nl).toContain('geen woord');
    },
  );
});

/** A sentence in words of one's own, each written as in a file. */
function said(
  tongue: Tongue,
  sentence: string,
  own: Readonly<Partial<Record<(typeof ownTerms)[number], string>>>,
  kept: readonly string[] = [],
): string {
  const words = ownTerms.flatMap((term) => {
    const [text, plural] = own[term]?.split(' / ') ?? [];
    return (text === undefined ? undefined : spokenWord(tongue, term, text, plural)) ?? [];
  });
  const told: Words = { en: sentence, nl: sentence };
  return sayIn(told, ownLanguage(tongue, words, kept));
}

describe('a sentence in words of one’s own', () => {
  const team = { circle: 'het team', domain: 'de opdracht / opdrachten' };

  test.each([
    ['De kring kiest.', 'Het team kiest.'],
    ['Elke kring heeft een domein.', 'Elk team heeft een opdracht.'],
    ['Er is al een kring die zo heet.', 'Er is al een team dat zo heet.'],
    ['Een domein, dat de kring die hoger is geeft.', 'Een opdracht, die het team dat hoger is geeft.'],
    ['Kringen die zo heten, zeggen de kring dat.', 'Teams die zo heten, zeggen het team dat.'],
    [
      'Deze kringen delen het domein van de naasthogere kring.',
      'Deze teams delen de opdracht van het naasthogere team.',
    ],
    [
      'Een andere kring, een grote kring en geen lege kring.',
      'Een ander team, een groot team en geen leeg team.',
    ],
    ['Kringen met subkringen en kringleden', 'Teams met subkringen en kringleden'],
    ['Schrijf `circle kring` in “De kring”.', 'Schrijf `circle kring` in “De kring”.'],
    ['kring/te-klein, de-kring, kringen.kring', 'kring/te-klein, de-kring, kringen.kring'],
  ])('%s', (sentence, now) => expect(said('nl', sentence, team)).toBe(now));

  test.each([
    ['A leader leads an assembly.', 'An operational lead leads an assembly.', { leader: 'operational lead' }],
    ['An aim of each circle', 'A goal of each team', { aim: 'goal', circle: 'team' }],
    [
      'Secretaries and double links',
      'Scribes and twin ties',
      { secretary: 'scribe', 'double link': 'twin tie' },
    ],
    ['Leaders lead.', 'Circle leads lead.', { leader: 'circle lead', circle: 'team' }],
  ] as const)('%s', (sentence, now, own) => expect(said('en', sentence, own)).toBe(now));

  test('keeps what the organisation’s own texts say', () => {
    expect(
      said('nl', 'De leider van Kring Noord-Oost: de kring', { circle: 'het team' }, ['Kring Noord-Oost']),
    ).toBe('De leider van Kring Noord-Oost: het team');
  });

  test('is the same when it is said again as a part of another', () => {
    const parts = fc.constantFrom(
      'De',
      'een',
      'kring',
      'kringen',
      'leider',
      'grote',
      'het',
      'domein',
      'van',
      '“kring”',
      'Kring',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const own = {
          circle: 'het team',
          leader: 'de teamleider',
          domain: 'de opdracht / opdrachten',
        } as const;
        const once = said('nl', some.join(' '), own);
        expect(said('nl', once, own)).toBe(once);
      }),
      { seed: 30112026, numRuns: 300 },
    );
  });
});
