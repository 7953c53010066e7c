import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../src/cli/load.js';
import { diskFiles } from '../src/disk/files.js';
import type { Organisation } from '../src/model/organisation.js';
import { checkOrganisation } from '../src/rules/check.js';

/*
 * No example mixes languages, and the birth-care partnership says in Dutch what it says in English: the same files in
 * structure, with every name of one standing for one name of the other.
 */

const examples = join(import.meta.dirname, '../examples');
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

/** Words that carry a sentence of the one language and are no words of the other. */
const carriers = {
  en: /\b(?:the|and|with|every|each|which|their|they|by|from|its|for|to|not|who|are|has)\b/i,
  nl: /\b(?:het|een|voor|niet|elk|elke|zijn|wordt|van|naar|uit|bij|ook|wie|werkgroep|ons|zij|hij|wij)\b/i,
} as const;

/** Words that a name of a person or a house has in it, which is no sentence. */
const names = /\b[A-ZÉ][\w’é]*(?: (?:van|de|der|den|van der|van de|van den|El))* [A-ZÉ][\w’é]*/g;

/** The texts of a file in quotes and its comments. */
function textsOf(file: string): string[] {
  const text = readFileSync(join(examples, file), 'utf8');
  const found = text.matchAll(/"""([\s\S]*?)"""|"((?:[^"\\]|\\.)*)"|\/\*([\s\S]*?)\*\/|\/\/(?! *\^)(.*)/g);
  return [...found].map(([, block, quoted, comment, line]) => block ?? quoted ?? comment ?? line ?? '');
}

const filesIn = (example: string): string[] =>
  readdirSync(join(examples, example), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .map((file) => join(example, file))
    .sort();

async function organisationsIn(example: string): Promise<readonly Organisation[]> {
  const files = { ...diskFiles(join(examples, example)), above: async () => [] };
  return (await load({ files, progress: () => undefined }, [])).organisations;
}

describe.each(folders)('The example %s', (example) => {
  test('is written in the language that its organisation says', async () => {
    const languages = new Set((await organisationsIn(example)).map(({ language }) => language ?? 'en'));
    expect([...languages]).toHaveLength(1);
    const [language] = [...languages];
    const other = language === 'nl' ? carriers.en : carriers.nl;
    const mixed = filesIn(example).flatMap((file) =>
      textsOf(file)
        .filter((text) => other.test(text.replace(names, '')))
        .map((text) => `${file}: ${text}`),
    );
    expect(mixed).toEqual([]);
  });
});

describe('The birth-care partnership in English and in Dutch', async () => {
  const [english, dutch] = await Promise.all(['birth-care', 'geboortezorg'].map(organisationsIn));
  const [care, zorg] = [english?.[0], dutch?.[0]];
  if (care === undefined || zorg === undefined) throw new Error('An example was not read.');

  /** What the files say, with each name and text replaced by the place at which it first stood. */
  const shape = (example: string): { lines: string[]; words: string[] } => {
    const order = (file: string): string =>
      dutchFiles[file.slice(example.length + 1)] ?? file.slice(example.length + 1);
    const words: string[] = [];
    const lines = filesIn(example)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1))
      .flatMap((file) => {
        const bare = readFileSync(join(examples, file), 'utf8')
          .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
          .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '…');
        words.push(...bare.split(/[^\w-]+/).filter((word) => /^[A-Za-z]/.test(word)));
        // Where a line is long, the formatter breaks it; that is no other structure.
        return bare
          .replace(/[A-Za-z][\w-]*/g, 'w')
          .trim()
          .split(/\s+/);
      });
    return { lines, words };
  };

  test('has the same statements, days, people and seats, in the same order', () => {
    const [one, two] = [shape('birth-care'), shape('geboortezorg')];
    expect(two.lines).toEqual(one.lines);
    expect(zorg.people.map(({ name, title }) => `${name} ${title}`)).toEqual(
      care.people.map(({ name, title }) => `${name} ${title}`),
    );
  });

  test('has the same findings on every day that is asked, none on that of the examples', () => {
    const found = (one: Organisation, day: string): string[] =>
      checkOrganisation(one, day)
        .findings.map(({ rule }) => rule as string)
        .sort();
    for (const day of ['2025-06-16', '2026-06-15', '2026-11-23', '2027-09-15', '2029-01-01'])
      expect(found(zorg, day), day).toEqual(found(care, day));
    expect(found(care, '2026-11-23')).toEqual([]);
  });

  test('gives each name one name in the other language', () => {
    const [one, two] = [shape('birth-care').words, shape('geboortezorg').words];
    expect(two).toHaveLength(one.length);
    const forward = new Map<string, Set<string>>();
    for (const [i, word] of one.entries()) {
      const others = forward.get(word) ?? new Set();
      others.add(two[i] as string);
      forward.set(word, others);
    }
    // A word of the language itself may also be a name, such as `logbook` and `budget`.
    const both = [...forward].filter(([word, others]) => others.size > 1 && !others.has(word));
    expect(both.map(([word, others]) => `${word}: ${[...others].join(', ')}`)).toEqual([]);
  });
});

/** The files of the Dutch example, by the order of those of the English one. */
const dutchFiles: Readonly<Record<string, string>> = {
  'organisatie.kring': 'organisation.kring',
  'mensen.kring': 'people.kring',
  'logboek.kring': 'logbook.kring',
  'verkiezingen.kring': 'elections.kring',
  'invoering.kring': 'introduction.kring',
  'vergaderingen.kring': 'meetings.kring',
  'kringen/bestuur.kring': 'circles/board.kring',
  'kringen/gynaecologen.kring': 'circles/gynaecologists.kring',
  'kringen/kraamzorg.kring': 'circles/homecare.kring',
  'kringen/zorgpad.kring': 'circles/inducement.kring',
  'kringen/leden.kring': 'circles/members.kring',
  'kringen/verloskundigen.kring': 'circles/midwives.kring',
  'kringen/strategie.kring': 'circles/strategy.kring',
  'kringen/jeugd.kring': 'circles/youth.kring',
};
