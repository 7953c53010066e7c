import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, Part } from '../../src/layout/drawing.js';
import { layoutTerms } from '../../src/layout/terms.js';
import { languages } from '../../src/messages/words.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { termsView } from '../../src/views/terms.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';

const seed = 24112026;
const on = '2026-11-23';

const kitchen = `organisation Huis "Het Huis"
person anna "Anna Visser"
person bram "Bram Kok"
circle Top "Bestuur" { leader anna from 2026-01-12 for 1 year }
circle Keuken "Keuken" in Top {
  double link {
    leader anna from 2024-03-02 for 2 years
    representative bram from 2026-03-02 for 2 years
    representative vacant
  }
  facilitator bram from 2025-01-01 until 2026-06-30
  facilitator anna from 2027-01-01 for 1 year
  secretary anna
  role Inkoop "Inkoper" { held by bram from 2025-10-01 until 2026-09-30 }
}
circle Tuin "Tuin" in Top
election leider-2027 of leader in Keuken { on 2027-02-01 }
audit keuken of Keuken { planned 2026-10-05 }
audit huis of Huis { planned 2027-10-05 }
`;

const drawn = (text: string, settings = {}, language: 'en' | 'nl' = 'en'): Drawing =>
  layoutTerms(termsView(organisationOf(text), on, settings), language);
const labels = ({ parts }: Drawing): string[] => parts.flatMap(({ label }) => label ?? []);
const textsOf = ({ parts }: { parts: readonly Part[] }): string[] =>
  parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])));

describe('The picture of terms', () => {
  test('tells of each office who holds it until when, and how the seat stands', () => {
    expect(labels(drawn(kitchen))).toEqual([
      'The whole organisation',
      'The whole organisation: audit, 5 October 2027',
      'Bestuur',
      'Anna Visser, leader of Bestuur, from 12 January 2026 until 11 January 2027, term ends soon',
      'Keuken',
      'Anna Visser, leader of Keuken, from 2 March 2024 until 1 March 2026, term has ended',
      'Bram Kok, representative of Keuken, from 2 March 2026 until 1 March 2028',
      'vacant, representative of Keuken',
      'Bram Kok, facilitator of Keuken, from 1 January 2025 until 30 June 2026, term has ended',
      'Anna Visser, facilitator of Keuken, from 1 January 2027 until 31 December 2027, to come',
      'Anna Visser, secretary of Keuken, no end of the term agreed',
      'Bram Kok, Inkoper of Keuken, from 1 October 2025 until 30 September 2026, term has ended',
      'Keuken: audit, 5 October 2026, overdue',
      'Keuken: election: leader, 1 February 2027',
      'Tuin',
      'vacant, leader of Tuin',
      'vacant, representative of Tuin',
    ]);
  });

  test('shows a seat after its term as going on until today, told by hatching and not by colour alone', () => {
    const view = termsView(organisationOf(kitchen), on);
    const leader = view.circles
      .find(({ circle }) => circle?.name === 'Keuken')
      ?.rows.find(({ office }) => office === 'leader')?.bars[0];
    expect(leader).toMatchObject({ state: 'expired', end: view.today + 1, openStart: true });
    expect(leader?.over).toBeLessThan(view.today);
    expect(textsOf(drawn(kitchen))).toContain('went on after the term');
  });

  test('begins a year back and ends with the last term, in whole quarters', () => {
    const { from, until, quarters, outside } = termsView(organisationOf(kitchen), on);
    expect([from, until, quarters.length, outside]).toEqual(['2025-10-01', '2028-03-31', 10, 0]);
    const far = termsView(
      organisationOf(kitchen.replace('2026-01-12 for 1 year', '2026-01-12 for 20 years')),
      on,
    );
    expect(far.until).toBe('2028-12-31');
  });

  test('says how many terms and days lie outside', () => {
    const past = kitchen.replace(
      'leader anna from 2026-01-12',
      'leader bram from 2019-01-12 for 1 year\n leader anna from 2020-01-12 until 2027-01-11 //',
    );
    expect(textsOf(drawn(past)).join(' ')).toContain('one term or day before or after it is not drawn');
  });

  test('draws one circle with those below it, and says that more could not be read', () => {
    expect(labels(drawn(kitchen, { of: 'Tuin' }))).toEqual([
      'Tuin',
      'vacant, leader of Tuin',
      'vacant, representative of Tuin',
    ]);
    expect(labels(drawn(kitchen, { depth: 0 })).filter((label) => label.includes('Keuken'))).toEqual([]);
    const many = Array.from({ length: 70 }, (_, i) => `circle k-${i} in ${i === 0 ? 'Top' : 'k-0'}\n`).join(
      '',
    );
    expect(textsOf(drawn(`${kitchen}${many}`)).join(' ')).toContain('circles are shown, as more could not');
  });

  test('of an organisation without circles says what to write', () => {
    expect(textsOf(drawn('organisation Leeg')).join(' ')).toContain('No circle works on this date');
  });

  const name = fc.oneof(
    fc.constantFrom(
      'Anna',
      'מרים כהן',
      'فاطمة الزهراء',
      '王小明',
      'Bartholomeus van der Donaudampfschifffahrt',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((text) => text.replace(/[\\"\r\n]/g, '') || 'x'),
  );
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const seat = fc.record({
    person: fc.constantFrom('a', 'b', 'vacant'),
    from: fc.option(day),
    until: fc.option(day),
  });
  const office = fc.constantFrom('leader', 'facilitator', 'secretary', 'logbook', 'member');

  test('puts no text over another, outside, or too small to read, whatever people write', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.array(fc.tuple(office, seat), { maxLength: 14 }),
        fc.array(day, { maxLength: 6 }),
        fc.constantFrom(...languages),
        (first, second, seats, days, language) => {
          const lines = seats.map(
            ([what, { person, from, until }]) =>
              `  ${what} ${person}${from === null ? '' : ` from ${from}`}${until === null ? '' : ` until ${until}`}\n`,
          );
          const audits = days.map((one, i) => `audit a-${i} of K { planned ${one} }\n`);
          const drawing = drawn(
            `organisation O "${first}"\nperson a "${first}"\nperson b "${second}"\ncircle T "${second}"\ncircle K "${first}" in T {\n${lines.join('')}}\n${audits.join('')}`,
            {},
            language,
          );
          expect(faultsIn(drawing)).toEqual([]);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  test('lets no name out of its place', () => {
    const hostile = '</text></svg><script>alert(1)</script>';
    const svg = drawingSvg(
      drawn(kitchen.replaceAll(/"(Anna Visser|Keuken|Inkoper|Het Huis)"/g, `"${hostile}"`)),
    );
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});
