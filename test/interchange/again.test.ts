import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMassRemoval } from '../../src/interchange/importing.js';
import { formatText } from '../../src/language/format.js';
import { services } from '../engine.js';
import { Folder, notesOf } from './imported.js';

const first = `naam;e-mail;kring;hogere kring;soort kring;functie;van;tot en met
Anna Visser;anna@linde.example;Bestuur;;algemene kring;leider;2026-02-01;2028-01-31
Bo Hof;bo@linde.example;Bestuur;;;secretaris;2026-02-01;2028-01-31
Cas Kok;cas@linde.example;Bestuur;;;;;
Bo Hof;bo@linde.example;Muziek;Bestuur;kring;leider;2026-03-15;2028-03-14
Dee Prins;dee@linde.example;Muziek;Bestuur;;afgevaardigde;2026-03-15;2027-03-14
vacant;;Muziek;Bestuur;;gespreksleider;;
Els Mol;els@linde.example;Muziek;;;lid;;
Els Mol;els@linde.example;Muziek;;;Bladmuziek;;
Fay Roos;fay@linde.example;Muziek;;;lid;;
`;
const begun = (): Folder => {
  const folder = new Folder();
  folder.take({ 'leden.csv': first });
  return folder;
};

describe('a second import', () => {
  test('of the same source changes nothing', () => {
    const folder = begun();
    const { map, last } = folder;
    expect(folder.take({ 'leden.csv': first }).changes).toEqual([]);
    expect([folder.map, folder.last]).toEqual([map, last]);
  });

  test('of the same source in another order changes nothing', () => {
    const folder = begun();
    const [head = '', ...lines] = first.trim().split('\n');
    expect(folder.plan({ 'leden.csv': [head, ...lines.reverse()].join('\n') }).changes).toEqual([]);
  });

  test('writes what changed, in as few lines as there can be', () => {
    const folder = begun();
    const next = first
      .replace(
        'Muziek;Bestuur;;afgevaardigde;2026-03-15;2027-03-14',
        'Muziek;Bestuur;;afgevaardigde;2026-03-15;2028-03-14',
      )
      .replace('vacant;;Muziek', 'Gijs Nu;gijs@linde.example;Muziek');
    const before = folder.text().split('\n');
    const imported = folder.take({ 'leden.csv': next });
    const added = folder
      .text()
      .split('\n')
      .filter((line) => !before.includes(line) && line !== '');
    expect(imported.changes.map(({ file }) => file)).toEqual(['mensen.kring', 'muziek.kring']);
    expect(added).toEqual([
      'person gijs-nu "Gijs Nu" {',
      '  email "gijs@linde.example"',
      '    representative  dee-prins  from 2026-03-15 until 2028-03-14',
      '  facilitator  gijs-nu',
    ]);
  });

  test('leaves what people wrote meanwhile, and takes the rest', () => {
    const folder = begun();
    folder.edit(
      'muziek.kring',
      'circle Muziek "Muziek" in Bestuur {',
      'circle Muziek "De muziekkring" in Bestuur {\n  aim "Samen zingen" // afgesproken in mei',
    );
    folder.edit(
      'muziek.kring',
      'bo-hof     from 2026-03-15 until 2028-03-14',
      'bo-hof     from 2026-03-15 until 2029-03-14',
    );
    const next = first
      .replace(
        'Bo Hof;bo@linde.example;Muziek;Bestuur;kring;leider;2026-03-15;2028-03-14',
        'Bo Hof;bo@linde.example;Muziek;Bestuur;kring;leider;2026-03-15;2027-03-14',
      )
      .replace('Els Mol;els@linde.example;Muziek;;;lid', 'Hans Os;hans@linde.example;Muziek;;;lid');
    const imported = folder.take({ 'leden.csv': next });
    const text = folder.files.get('muziek.kring') ?? '';
    expect(text).toContain('circle Muziek "De muziekkring"');
    expect(text).toContain('aim "Samen zingen" // afgesproken in mei');
    expect(text).toContain('until 2029-03-14');
    expect(text).toContain('hans-os');
    expect(notesOf(imported, 'conflict').join()).toContain('the seat of Bo Hof as leader');
  });

  test('tells a circle of another title in the same place as that circle', () => {
    const folder = begun();
    const imported = folder.take({ 'leden.csv': first.replaceAll('Muziek;', 'Zang;') });
    expect(folder.organisation?.circles.map(({ name, title }) => `${name}: ${title}`).sort()).toEqual([
      'Bestuur: Bestuur',
      'Muziek: Zang',
    ]);
    expect(notesOf(imported, 'changed').join()).toContain('“Muziek” is called “Zang” now');
  });

  test('tells a circle that moved as moved', () => {
    const folder = new Folder();
    const tree = 'kring;hogere kring;naam\nBestuur;;Anna\nZang;Bestuur;Bo\nDans;Bestuur;Cas\nKoor;Zang;Dee\n';
    folder.take({ 'l.csv': tree });
    folder.take({ 'l.csv': tree.replace('Koor;Zang', 'Koor;Dans') });
    expect(folder.organisation?.circles.find(({ name }) => name === 'Koor')?.parent?.name).toBe('Dans');
  });

  test('takes nobody away: who is gone has left, and held the seat until then', () => {
    const folder = begun();
    const next = first
      .split('\n')
      .filter((line) => !line.startsWith('Dee'))
      .join('\n');
    folder.take({ 'leden.csv': next });
    expect(folder.organisation?.people.find(({ name }) => name === 'dee-prins')?.left?.date).toBe(
      '2026-11-30',
    );
    expect(folder.text()).toContain('representative  dee-prins  from 2026-03-15 until 2026-11-30');
    expect(folder.text()).toContain('representative  unrecorded');
    expect(folder.take({ 'leden.csv': next }).changes).toEqual([]);
    folder.take({ 'leden.csv': first }, '2027-01-05');
    expect(
      folder.organisation?.people.find(({ name }) => name === 'dee-prins')?.periods.at(-1)?.from?.date,
    ).toBe('2027-01-05');
  });

  test('ends a circle that is gone', () => {
    const folder = begun();
    const next = first
      .split('\n')
      .filter((line) => !line.includes('Muziek'))
      .join('\n');
    folder.take({ 'leden.csv': next });
    expect(folder.organisation?.circles.find(({ name }) => name === 'Muziek')?.ended?.date).toBe(
      '2026-11-30',
    );
  });

  test('stops where more than a fifth is gone', () => {
    const folder = begun();
    expect(isMassRemoval(folder.plan({ 'leden.csv': first }).removals)).toBe(false);
    const half = first.split('\n').slice(0, 4).join('\n');
    expect(folder.plan({ 'leden.csv': half }).removals.people).toEqual({ gone: 3, of: 6 });
    expect(isMassRemoval(folder.plan({ 'leden.csv': half }).removals)).toBe(true);
  });

  test('takes nobody for another by the name alone', () => {
    const folder = new Folder();
    const named = 'naam;kring\nAnna;Tuin\nBo;Tuin\nJan Bos;Kas\nCas;Kas\n';
    folder.take({ 'l.csv': named });
    const imported = folder.take({ 'l.csv': named.replace('Jan Bos;Kas', 'Jan Bos;Tuin') });
    expect(notesOf(imported, 'conflict').join()).toContain('nothing else in common; left alone');
    expect(folder.organisation?.people.map(({ name }) => name)).toEqual(['anna', 'bo', 'jan-bos', 'cas']);
    expect(folder.organisation?.people.every(({ left }) => left === undefined)).toBe(true);
  });

  test('takes the word of the mapping for who is who', () => {
    const folder = new Folder();
    const named = 'naam;kring\nAnna;Tuin\nBo;Tuin\nJan Bos;Kas\nCas;Kas\n';
    folder.take({ 'l.csv': named });
    folder.map = (folder.map ?? '').replace('"people": {}', '"people": { "Jan Bos": "jan-bos" }');
    folder.take({ 'l.csv': named.replace('Jan Bos;Kas', 'Jan Bos;Tuin') });
    const tuin = folder.organisation?.circles.find(({ name }) => name === 'Tuin');
    expect(tuin?.members.map(({ person }) => person?.name)).toEqual(['anna', 'bo', 'jan-bos']);
  });
});

const people = ['Anna Visser', 'Bo Hof', 'Cas Kok', 'Dee Prins', 'Els Mol', 'Fay "F" Roos', 'Ivo Ö', '王芳'];
const circles = ['Bestuur', 'Muziek', 'Zang en dans', 'Team 1', 'Jeugd, sport'];
const offices = [
  'leider',
  'afgevaardigde',
  'gespreksleider',
  'secretaris',
  'lid',
  'toehoorder',
  'Penningmeester',
  '',
];
const line = fc.record({
  person: fc.nat(people.length - 1),
  circle: fc.nat(circles.length - 1),
  office: fc.constantFrom(...offices),
  from: fc.constantFrom('', '2026-01-01', '2025-06-15'),
  until: fc.constantFrom('', '2026-12-31', '2027-06-14'),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

/** A table of seats, each circle below the first. */
function table(lines: readonly Line[], withEmail: boolean): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [
    'person;e-mail;circle;higher circle;office;from;until',
    ...lines.map(({ person, circle, office, from, until }) =>
      [
        quoted(people[person] ?? ''),
        withEmail ? `p${person}@linde.example` : '',
        quoted(circles[circle] ?? ''),
        circle === 0 ? '' : 'Bestuur',
        office,
        from,
        until,
      ].join(';'),
    ),
  ].join('\n');
}

const lines = fc.array(line, { minLength: 1, maxLength: 14 });

describe('of tables made at random', { timeout: 120_000 }, () => {
  test('the files can be read, are laid out, and the same table changes nothing', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (made, withEmail) => {
        const folder = new Folder();
        const source = table(made, withEmail);
        folder.take({ 'l.csv': source });
        expect(folder.organisation?.unreadable).toEqual([]);
        expect(folder.organisation?.mistakes).toEqual([]);
        for (const text of folder.files.values()) expect(formatText(services, text)).toBe(text);
        expect(folder.plan({ 'l.csv': source }).changes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('what was written by hand survives the next table, and the one after that changes nothing', () => {
    fc.assert(
      fc.property(lines, lines, (made, next) => {
        const folder = new Folder();
        folder.take({ 'l.csv': table(made, true) });
        for (const [file, text] of folder.files)
          folder.files.set(
            file,
            text.replace(/^((?:general )?circle \S+ .*\{)$/gm, '$1\n  aim "By hand" // kept\n  do "Sing"'),
          );
        const marks = folder.text().match(/By hand" \/\/ kept/g)?.length;
        folder.take({ 'l.csv': table(next, true) });
        expect(folder.organisation?.unreadable).toEqual([]);
        expect(folder.text().match(/By hand" \/\/ kept/g)?.length).toBe(marks);
        expect(folder.plan({ 'l.csv': table(next, true) }).changes).toEqual([]);
        // Nobody and no circle is ever taken away.
        const names = new Set(folder.organisation?.people.map(({ title }) => title));
        for (const { person } of [...made, ...next]) expect(names).toContain(people[person]);
      }),
      { numRuns: 60 },
    );
  });
});
