import { describe, expect, test } from 'vitest';
import { unreadableFile as sentences } from '../../src/messages/rules/language.js';
import type { Words } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { checkOrganisation, findingOf } from '../../src/rules/check.js';
import { Glance } from '../../src/rules/glance.js';
import { languageRules } from '../../src/rules/language/index.js';
import { unknownName } from '../../src/rules/language/unknown-name.js';
import { unreadableFile } from '../../src/rules/language/unreadable-file.js';
import { fragmentOf, organisationsOf } from '../engine.js';

/** What the rules of the language find: `rule file:line:column`. */
function found(organisation: Organisation): string[] {
  return checkOrganisation(organisation, '2026-11-23', { rules: languageRules }).findings.map(
    ({ rule, at }) => `${rule} ${at.file}:${at.line}:${at.column}`,
  );
}

describe('an organisation in several files', () => {
  test('knows the names of all of them', () => {
    const [organisation] = organisationsOf({
      'mensen.kring': 'person amara "Amara Diallo"',
      'kringen/keuken.kring': 'circle Keuken in Huis { leader amara }',
      'organisatie.kring': 'organisation Buurthuis "Buurthuis De Kade"\ngeneral circle Huis',
    });
    expect(found(organisation as Organisation)).toEqual([]);
  });

  test('is told at the second file of what two files say', () => {
    const [organisation] = organisationsOf({
      'a.kring': 'organisation Buurthuis "Buurthuis De Kade" { method skm }\nperson amara',
      'b.kring': 'organisation Buurthuis { method sofa }\nperson amara',
    });
    expect(found(organisation as Organisation)).toEqual([
      'language/said-twice b.kring:1:26',
      'language/name-used-twice b.kring:2:8',
    ]);
  });

  test('is told once that no file names it, at the first that declares something', () => {
    const [organisation] = organisationsOf({ 'b.kring': 'deviation aim-missing', 'c.kring': 'person amara' });
    expect(found(organisation as Organisation)).toEqual(['language/organisation-missing b.kring:1:1']);
  });

  test('is unclear in a file that says neither of the two in its folder', () => {
    const [noord, zuid] = organisationsOf({
      'noord.kring': 'organisation Noord',
      'zuid.kring': 'organisation Zuid',
      'tuin.kring': 'person pim',
    });
    expect(found(noord as Organisation)).toEqual(['language/organisation-unclear tuin.kring:1:8']);
    expect(found(zuid as Organisation)).toEqual([]);
  });
});

describe('a link to a circle of another organisation', () => {
  const makers = (link: string): string =>
    `organisation Makers "Makersplaats"\nperson sanne\ncircle Lab {\n  ${link} { leader sanne }\n}`;
  const coop = 'organisation Wijkcoop "Wijkcoöperatie"\ncircle Energie\ncircle Tuin';
  const foundIn = (files: Readonly<Record<string, string>>) =>
    organisationsOf(files).flatMap((organisation) =>
      checkOrganisation(organisation, '2026-11-23', { rules: [unknownName] }).findings.map((finding) => ({
        place: `${finding.at.file}:${finding.at.line}:${finding.at.column}`,
        said: finding.message.en,
        fix: unknownName.fix(organisation, finding)?.edits,
      })),
    );

  test('is right where that organisation has the circle', () => {
    for (const of of ['Wijkcoop', '"Wijkcoöperatie"'])
      expect(
        foundIn({ 'lab/a.kring': makers(`double link to Energie of ${of}`), 'wijk/b.kring': coop }),
      ).toEqual([]);
  });

  test('is told where it lacks the circle, with the name that was meant', () => {
    const files = { 'lab/a.kring': makers('double link to Enegrie of Wijkcoop'), 'wijk/b.kring': coop };
    const at = { file: 'lab/a.kring', line: 4, column: 18, endLine: 4, endColumn: 25 };
    expect(foundIn(files)).toEqual([
      {
        place: 'lab/a.kring:4:18',
        said: 'Wijkcoöperatie has no circle `Enegrie`, so this link leads nowhere. Did you mean `Energie`?',
        fix: [{ at, text: 'Energie' }],
      },
    ]);
  });

  test('is told too where the organisation is meant by its title, and no name is near', () => {
    expect(
      foundIn({ 'lab/a.kring': makers('double link to Bestuur of "Wijkcoöperatie"'), 'wijk/b.kring': coop }),
    ).toEqual([
      {
        place: 'lab/a.kring:4:18',
        said: 'Wijkcoöperatie has no circle `Bestuur`, so this link leads nowhere. Ask them for the name of the circle, or add `circle Bestuur` to their files.',
        fix: undefined,
      },
    ]);
  });

  test('is looked for in the nearest of two variants', () => {
    const files = {
      'nu/lab/a.kring': makers('double link to Energie of Wijkcoop'),
      'nu/wijk/b.kring': 'organisation Wijkcoop\ncircle Tuin',
      'straks/wijk/b.kring': coop,
    };
    expect(foundIn(files).map(({ place }) => place)).toEqual(['nu/lab/a.kring:4:18']);
  });

  test('is not told where the organisation is not in the workspace, or a line of it could not be read', () => {
    expect(foundIn({ 'lab/a.kring': makers('double link to Energie of Molen') })).toEqual([]);
    const unread = 'organisation Wijkcoop\ncirkel Energie "Energiekring"';
    expect(
      foundIn({ 'lab/a.kring': makers('double link to Energie of Wijkcoop'), 'wijk/b.kring': unread }),
    ).toEqual([]);
  });

  test('is told at once, while its file is typed in', () => {
    const files = { 'lab/a.kring': makers('double link to Energy of Wijkcoop'), 'wijk/b.kring': coop };
    const organisation = organisationsOf(files).find(({ name }) => name === 'Makers') as Organisation;
    const typed = fragmentOf(makers('double link to Energi of Wijkcoop'), 'lab/a.kring');
    const parts = [{ line: 0, fragment: typed }];
    const found = new Glance().at(typed, parts, asOf(organisation, '2026-11-23'), '2026-11-23', {});
    expect(found.map(({ message }) => message.en)).toEqual([
      'Wijkcoöperatie has no circle `Energi`, so this link leads nowhere. Did you mean `Energie`?',
    ]);
  });
});

describe('a file that cannot be read', () => {
  const said: readonly Words[] = [
    sentences.forbidden,
    sentences.failed,
    sentences.gone,
    sentences.notText(),
    sentences.notText(12),
    sentences.binary,
    sentences.tooLarge(10),
    sentences.linkToNowhere,
    sentences.folderInItself,
  ];

  test.each(said)('is told of in English and in Dutch: $en', ({ en, nl }) => {
    expect(en).toMatch(/\.$/);
    expect(nl).toMatch(/\.$/);
    expect(nl).not.toBe(en);
  });

  test('is a finding of its rule', () => {
    const at = { file: 'oud.kring', line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(findingOf(unreadableFile, { at, message: sentences.gone }, 'error')).toEqual({
      rule: 'language/unreadable-file',
      code: 'LA08',
      base: 'all',
      severity: 'error',
      fixable: false,
      at,
      message: sentences.gone,
    });
  });
});

test('thousands of unknown names are told of one by one', () => {
  const members = Array.from({ length: 5000 }, (_, i) => `lid-${i}`);
  const people = Array.from({ length: 5000 }, (_, i) => `person mens-${i}`).join('\n');
  const [organisation] = organisationsOf({
    'a.kring': `organisation Kade\n${people}\ncircle Huis { members ${members.join(', ')} }`,
  });
  expect(found(organisation as Organisation)).toHaveLength(5000);
});

test('names like those that JavaScript knows are nobody’s', () => {
  const [organisation] = organisationsOf({
    'a.kring':
      'organisation Kade\ncircle Huis { members constructor, toString }\nelection e of hasOwnProperty in Huis',
  });
  expect(found(organisation as Organisation).map((one) => one.split(' ')[0])).toEqual([
    'language/unknown-name',
    'language/unknown-name',
    'language/unknown-name',
  ]);
});
