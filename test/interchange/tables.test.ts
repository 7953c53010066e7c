import { describe, expect, test } from 'vitest';
import { separatorOf, textOfBytes } from '../../src/interchange/csv.js';
import { dayIn, orderShown } from '../../src/interchange/days.js';
import { columnKind, kindNamed, officeNamed } from '../../src/interchange/words.js';
import { dayOfSerial } from '../../src/interchange/xlsx.js';
import { Folder, notesOf } from './imported.js';

const text = (source: string): string => {
  const folder = new Folder();
  folder.take({ 'leden.csv': source });
  return folder.text();
};

describe('a day', () => {
  test.each([
    ['2026-02-09', '2026-02-09'],
    ['9 februari 2026', '2026-02-09'],
    ['February 9th, 2026', '2026-02-09'],
    ['9. März 2026', '2026-03-09'],
    ['1er février 2026', '2026-02-01'],
    ['1 août 2026', '2026-08-01'],
    ['23-02-2026', '2026-02-23'],
    ['02/23/2026', '2026-02-23'],
    ['20260209', '2026-02-09'],
    ['2026-02-09T10:00:00Z', '2026-02-09'],
    ['07.07.2026', '2026-07-07'],
  ])('%s is %s whatever the order', (written, day) => {
    expect(dayIn({ text: written }, undefined)).toMatchObject({ day });
  });

  test.each(['03-04-2026', '3/4/26'])('%s may be two days, unless the order is known', (written) => {
    expect(dayIn({ text: written }, undefined)).toEqual({ fault: 'either' });
    expect(dayIn({ text: written }, 'day first')).toMatchObject({ day: '2026-04-03' });
    expect(dayIn({ text: written }, 'month first')).toMatchObject({ day: '2026-03-04' });
  });

  test.each(['31-02-2026', 'maart 2026', '2026', 'soon', '2026-02-30'])('%s is none', (written) => {
    expect(dayIn({ text: written }, 'day first')).toEqual({ fault: 'none' });
  });

  test('shows its order by a figure above twelve', () => {
    expect(orderShown(['03-04-2026', '23-04-2026'])).toBe('day first');
    expect(orderShown(['03/04/2026', '04/23/2026'])).toBe('month first');
    expect(orderShown(['13/04/2026', '04/23/2026'])).toBe('both');
    expect(orderShown(['03-04-2026', ''])).toBeUndefined();
  });
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, undefined],
  [61, false, '1900-03-01'],
  [46062, false, '2026-02-09'],
  [46062.75, false, '2026-02-09'],
  [44600, true, '2026-02-09'],
  [-1, false, undefined],
])('the number %d of a spreadsheet (from 1904: %s) is %s', (serial, from1904, day) => {
  expect(dayOfSerial(serial, from1904)).toBe(day);
});

describe('a table', () => {
  test.each([
    ['naam;kring\nAnna;Tuin', ';'],
    ['name,circle\n"Visser, Anna",Tuin', ','],
    ['name\tcircle\nAnna\tTuin, achter', '\t'],
    ['naam;kring\n"Anna; Bo",Tuin;x', ';'],
    ['sep=|\nnaam|kring\nAnna|Tuin', '|'],
  ])('%j is divided by %j', (source, separator) => {
    expect(separatorOf(source)).toBe(separator);
  });

  test('is UTF-8, UTF-16 or Windows-1252', () => {
    expect(textOfBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x52, 0xc3, 0xa9])).text).toBe('Ré');
    expect(textOfBytes(new Uint8Array([0xff, 0xfe, 0x52, 0x00, 0xe9, 0x00])).text).toBe('Ré');
    expect(textOfBytes(new Uint8Array([0x52, 0xe9, 0x80]))).toEqual({ text: 'Ré€', guessed: true });
    expect(textOfBytes(new Uint8Array([0x93, 0x9f, 0x85, 0x94, 0xff])).text).toBe('“Ÿ…”ÿ');
  });

  test.each([
    ['Naam', 'person'],
    ['E-mailadres', 'e-mail'],
    ['Name', 'person'],
    ['Prénom', 'first name'],
    ['Nachname', 'last name'],
    ['Übergeordneter Kreis', 'higher circle'],
    ['Cercle', 'circle'],
    ['Functie/rol', 'office or role'],
    ['t/m', 'until'],
    ['Élu jusqu’au', undefined],
  ])('has headings in four languages: %s', (heading, kind) => {
    expect(columnKind(heading)).toBe(kind);
  });

  test.each([
    ['Kringleider', 'leader'],
    ['Lead Link', 'leader'],
    ['Rep Link', 'representative'],
    ['Afgevaardigde', 'representative'],
    ['Délégué', 'representative'],
    ['Gesprächsleitung', 'facilitator'],
    ['Secrétaire', 'secretary'],
    ['Penningmeester', undefined],
  ])('names offices in four languages: %s', (office, meant) => {
    expect(officeNamed(office)).toBe(meant);
  });

  test('names kinds of circle in several languages', () => {
    expect(['hulpkring', 'Allgemeiner Kreis', 'working group', 'stam'].map(kindNamed)).toEqual([
      'helping circle',
      'general circle',
      'working group',
      undefined,
    ]);
  });

  test('with a quote that is never closed keeps all its lines', () => {
    const folder = new Folder();
    const imported = folder.take({ 'l.csv': 'naam;kring\n"Anna;Tuin\nBo;Tuin\n' });
    expect(folder.organisation?.people.map(({ title }) => title)).toEqual(['"Anna', 'Bo']);
    expect(notesOf(imported, 'guessed').join()).toContain('never closed');
  });
});

describe('people of a table', () => {
  test('have their names put together of parts, and last names first turned round', () => {
    expect(text('Voornaam;Tussenvoegsel;Achternaam;Kring\nBo;van ’t;Hof;Tuin\n')).toContain(
      '"Bo van ’t Hof"',
    );
    expect(text('Naam;Kring\n"Dam, Bo van";Tuin\n')).toContain('person bo-van-dam "Bo van Dam"');
  });

  test('are told apart by their addresses where they have one name', () => {
    const folder = new Folder();
    const imported = folder.take({
      'l.csv': 'naam;e-mail;kring\nJan Bos;jan@a.example;Tuin\nJan Bos;bos@b.example;Kas\nJan Bos;;Tuin\n',
    });
    expect(folder.organisation?.people.map(({ name, email }) => `${name} ${email}`)).toEqual([
      'jan-bos jan@a.example',
      'jan-bos-2 bos@b.example',
    ]);
    expect(notesOf(imported, 'left out')).toEqual([
      'A4: several people are called Jan Bos, and the line does not tell which is meant; left out. Write the e-mail address in the line.',
    ]);
  });

  test('keep nothing of their private life', () => {
    const source = 'naam;kring;Telefoon;Geboortedatum\nAnna;Tuin;06-123;01-02-1970\n';
    expect(text(source)).not.toMatch(/06-123|1970/);
  });

  test('have an address only where it is one', () => {
    expect(text('naam;e-mail;kring\nAnna;anna@a.example, bo@b.example;Tuin\n')).not.toContain('email');
  });

  test('have names that no word of the language is, and titles without what nobody sees', () => {
    const folder = new Folder();
    folder.take({
      'l.csv': 'naam;kring\nVacant Person;Leader\nLeader;Circle\nAn\u202ena;Leader\n2Pac;Leader\n',
    });
    expect(folder.organisation?.people.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'vacant-person: Vacant Person',
      'leader-1: Leader',
      'anna: Anna',
      'somebody-2pac: 2Pac',
    ]);
    expect(folder.organisation?.unreadable).toEqual([]);
  });
});

describe('circles of a table', () => {
  test('in one cell are refused with a hint, and nobody is lost', () => {
    const folder = new Folder();
    const imported = folder.take({
      'l.csv': 'naam;kring\nAnna;Tuin\nBo;Kas\nCas;Tuin, Kas\nDee;"Tuin; Kas"\n',
    });
    expect(notesOf(imported, 'left out')).toHaveLength(2);
    expect(folder.organisation?.circles.map(({ name }) => name)).toEqual(['Tuin', 'Kas']);
    expect(folder.organisation?.people).toHaveLength(4);
  });

  test('of one title below two others are two', () => {
    const folder = new Folder();
    folder.take({
      'l.csv':
        'naam;kring;hogere kring\nAnna;Team 1;Noord\nBo;Team 1;Zuid\nCas;Team 1;\nDee;Noord;\nEls;Zuid;\n',
    });
    expect(
      folder.organisation?.circles.map(({ name, parent }) => `${name} in ${parent?.name}`).sort(),
    ).toEqual(['Noord in undefined', 'Team-1 in Noord', 'Team-1-2 in Zuid', 'Zuid in undefined']);
  });

  test('that lie in themselves are taken without that', () => {
    const folder = new Folder();
    folder.take({ 'l.csv': 'kring;hogere kring;naam\nA;B;Anna\nB;A;Bo\nC;C;Cas\n' });
    expect(folder.organisation?.circles.filter(({ parent }) => parent !== undefined)).toHaveLength(1);
  });

  test('come from a list of circles beside the list of people', () => {
    const folder = new Folder();
    folder.take({
      'kringen.csv':
        'naam;hogere kring;soort;doel\nBestuur;;algemene kring;Samen besturen\nTuin;Bestuur;kring;\n',
      'leden.csv': 'naam;kring;functie\nAnna;Tuin;kringleider\n',
    });
    expect(
      folder.organisation?.circles.map(({ kind, name, aims }) => `${kind} ${name} ${aims[0]?.text ?? ''}`),
    ).toEqual(['general circle Bestuur Samen besturen', 'circle Tuin ']);
  });
});

describe('what a table does not know', () => {
  const folder = new Folder();
  folder.take({
    'l.csv': 'person,circle,higher circle,office\nAnna,Garden,Board,leader\nBo,Garden,Board,\nCas,Board,,\n',
  });
  const circle = folder.organisation?.circles.find(({ name }) => name === 'Garden');

  test('is not recorded, and neither vacant nor guessed', () => {
    expect(circle?.links[0]?.representatives.map(({ unrecorded }) => unrecorded)).toEqual([true]);
    expect(circle?.officers.map(({ office, unrecorded }) => `${office} ${unrecorded}`)).toEqual([
      'facilitator true',
      'secretary true',
    ]);
  });

  test('is no election, decision, aim or domain', () => {
    expect(folder.organisation?.elections).toEqual([]);
    expect(folder.organisation?.decisions).toEqual([]);
    expect(circle?.aims).toEqual([]);
    expect(circle?.domain).toBeUndefined();
  });
});

test('long texts, formulas and quotes come through as texts', () => {
  const long = 'x'.repeat(40_000);
  const folder = new Folder();
  folder.take({ 'l.csv': `person,circle,aim\n"=cmd|' /C calc'!A0","A ""B"" \\ C","${long}"\n` });
  expect(folder.organisation?.people[0]?.title).toBe("=cmd|' /C calc'!A0");
  expect(folder.organisation?.circles[0]?.title).toBe('A "B" \\ C');
  expect(folder.organisation?.circles[0]?.aims[0]?.text).toBe(long);
});
