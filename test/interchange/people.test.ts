import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asItWas, csvText, withoutFormula } from '../../src/interchange/csv-text.js';
import { peopleOf, type Wanted } from '../../src/interchange/people.js';
import { peopleCards, peopleCsv, peopleEmails, peopleOutline } from '../../src/interchange/people-text.js';
import { stretchOf } from '../../src/interchange/stretch.js';
import { asOf } from '../../src/model/lookups.js';
import { organisationOf } from '../engine.js';

const choir = organisationOf(`organisation Koor "Koor De Linde" {
  language nl
}
person anna "Anna Visser" { email "anna@linde.example" }
person bo "Bo de Wit; van Dam" { email "bo@linde.example" }
person cas "Cas Kok" { email "cas@linde.example, ander@linde.example" }
person dee "Dee Prins"
person els "Els Mol" {
  email "els@linde.example"
  left 2026-03-01
}
person fay "=Fay(1)" { email "fay@linde.example" }
general circle Bestuur "Bestuur" {
  secretary anna from 2026-01-01 until 2026-12-31
  secretary els from 2024-01-01 until 2025-12-31
  members anna, bo
}
circle Muziek "Muziekkring" in Bestuur {
  double link {
    leader bo from 2025-02-01 for 2 years
    representative cas from 2026-01-01 until 2026-11-15
  }
  facilitator cas from 2026-01-01 until 2026-11-15
  secretary bo from 2027-01-01 for 1 year
  members dee
  observers fay
  role Library "Beheer van de bladmuziek" { held by dee from 2026-01-01 for 1 year }
}
`);
const standing = asOf(choir, '2026-11-23');
const named = (wanted: Partial<Wanted>): string[] =>
  peopleOf(standing, { offices: [], ...wanted }).map(({ name }) => name);

describe('a list of people', () => {
  test('holds everybody who belongs to the organisation', () => {
    expect(named({})).toEqual(['anna', 'bo', 'cas', 'dee', 'fay']);
  });

  test('of a circle holds who sits there: members, officers, observers, and who links another circle with it', () => {
    expect(named({ circle: standing.circle('Muziek') })).toEqual(['bo', 'cas', 'dee', 'fay']);
    expect(named({ circle: standing.circle('Bestuur') })).toEqual(['anna', 'bo', 'cas']);
  });

  test('of an office holds who holds it on the day, and nobody who held or will hold it', () => {
    expect(named({ offices: ['secretary'] })).toEqual(['anna']);
    expect(named({ offices: ['role', 'facilitator'] })).toEqual(['cas', 'dee']);
  });

  test('of terms that end holds each with the seats that do, also of those whose term has just run out', () => {
    const quarter = stretchOf('quarter', standing.on);
    const ending = peopleOf(standing, { offices: [], ending: quarter });
    expect(
      ending.map(({ name, seats }) => [name, ...seats.map(({ office, lastDay }) => `${office} ${lastDay}`)]),
    ).toEqual([
      ['anna', 'secretary 2026-12-31'],
      ['cas', 'representative 2026-11-15', 'facilitator 2026-11-15'],
      ['dee', 'role 2026-12-31'],
    ]);
  });
});

test.each([
  ['month', '2026-11-01', '2026-11-30'],
  ['quarter', '2026-10-01', '2026-12-31'],
  ['year', '2026-01-01', '2026-12-31'],
  ['2027', '2027-01-01', '2027-12-31'],
  ['2027-Q1', '2027-01-01', '2027-03-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027-05-04', '2027-05-04', '2027-05-04'],
  ['30d', '2026-11-23', '2026-12-22'],
  ['6 months', '2026-11-23', '2027-05-22'],
])('%s is from %s to %s', (written, first, last) => {
  expect(stretchOf(written, '2026-11-23')).toEqual({ first, last });
});

test.each(['', 'soon', '2027-Q5', '2027-13', '2027-02-30', '0d'])('%j is no stretch of time', (written) => {
  expect(stretchOf(written, '2026-11-23')).toBeUndefined();
});

describe('the list is told', () => {
  const everybody = peopleOf(standing, { offices: [] });

  test('as one line for a mail program, with one address each and none that is two', () => {
    expect(peopleEmails(everybody)).toBe(
      '"Anna Visser" <anna@linde.example>, "Bo de Wit; van Dam" <bo@linde.example>, "=Fay(1)" <fay@linde.example>\n',
    );
  });

  test('as a table that no spreadsheet works out', () => {
    const lines = peopleCsv(standing, everybody, 'nl').split('\r\n');
    expect(lines[0]).toBe('persoon,e-mail,kring,functie of rol,van,tot en met');
    expect(lines[1]).toBe('Anna Visser,anna@linde.example,Bestuur,secretaris,2026-01-01,2026-12-31');
    expect(lines).toContain("'=Fay(1),fay@linde.example,Muziekkring,toehoorder,,");
    expect(lines).toContain(
      'Cas Kok,"cas@linde.example, ander@linde.example",Muziekkring,gespreksleider,2026-01-01,2026-11-15',
    );
  });

  test('as cards that a reader of cards takes in', () => {
    const text = peopleCards(standing, everybody, 'nl');
    const cards = ICAL.parse(text.replaceAll('\r\n', '\n')) as unknown as [string, unknown[][]][];
    expect(cards).toHaveLength(5);
    const bo = new ICAL.Component(cards[1] as never);
    expect(bo.getFirstPropertyValue('fn')).toBe('Bo de Wit; van Dam');
    expect(bo.getFirstPropertyValue('email')).toBe('bo@linde.example');
    expect(bo.getAllProperties('role').map((one) => one.getFirstValue())).toEqual([
      'lid in Bestuur',
      'leider in Muziekkring, van 2025-02-01 tot en met 2027-01-31',
    ]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('in words, with who has no address or one that is none', () => {
    const said = JSON.stringify(peopleOutline(standing, everybody, { offices: [] }, 'en'));
    expect(said).toContain('"label":"Dee Prins","lines":["no address on record"');
    expect(said).toContain('cas@linde.example, ander@linde.example (no address that can be written to)');
    expect(JSON.stringify(peopleOutline(standing, [], { offices: [] }, 'nl'))).toContain('niemand');
  });
});

test('a cell that begins like a formula is made safe, and comes back as it was', () => {
  for (const text of ['=1+1', '+31 6', '-', '@x', '\ta', "'=1", "''+", "'t Hof", 'plain', '']) {
    expect(withoutFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(asItWas(withoutFormula(text))).toBe(text);
  }
  expect(csvText([['a,b', 'c"d', ' e', 'f\ng']])).toBe('"a,b","c""d"," e","f\ng"\r\n');
});
