import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { linkFaults, seatStanding } from '../../src/model/standing.js';
import { compareStates } from '../../src/rules/compared.js';
import { dueOf } from '../../src/tracking/due.js';
import { organisationOf } from '../engine.js';

/* What nobody wrote down is neither so nor not so. */

const on = '2026-11-23';

const nursery = (seats: string): string => `organisation Zwaluw "Kinderopvang de Zwaluw"
person els "Els Dekker"
person jan "Jan Kok"
general circle Bestuur {
  leader els from 2026-09-01 for 1 year
  members els, jan
}
circle Groep in Bestuur {
  ${seats}
}
`;

describe('a seat of which it is not recorded who holds it', () => {
  const organisation = organisationOf(
    nursery(`double link { leader unrecorded representative unrecorded }
  facilitator unrecorded
  members unrecorded`),
  );
  const standing = asOf(organisation, on);
  const groep = standing.circle('Groep') as NonNullable<ReturnType<typeof standing.circle>>;

  test('is neither held nor vacant', () => {
    const seats = standing.allSeats(groep);
    expect(seats.map(({ standing: one }) => seatStanding(groep, one))).toEqual([
      'unrecorded',
      'unrecorded',
      'unrecorded',
    ]);
    expect(standing.leaders(groep)).toEqual([]);
  });

  test('makes its link no worse, as far as anybody knows', () => {
    expect(linkFaults(standing, groep)).toEqual([]);
  });

  test('lets nothing fall due', () => {
    const due = dueOf(organisation, on, '2027-11-23');
    expect(due.filter(({ circle, kind }) => circle === 'Groep' && kind === 'election')).toEqual([]);
  });

  test('is told as not recorded in its own circle and in the one above', () => {
    const bestuur = standing.circle('Bestuur') as typeof groep;
    expect(standing.isRecorded(groep)).toBe(false);
    expect(standing.unrecordedSeats(groep).map(({ why }) => why)).toEqual([
      'leader',
      'representative',
      'facilitator',
      'member',
    ]);
    expect(standing.unrecordedSeats(bestuur)).toEqual([
      { why: 'leader below', circle: 'Groep' },
      { why: 'representative below', circle: 'Groep' },
    ]);
  });
});

test('a line says it for its own time only', () => {
  const standing = asOf(
    organisationOf(
      nursery('secretary unrecorded until 2026-08-31\n  secretary jan from 2026-09-01 for 1 year'),
    ),
    on,
  );
  const groep = standing.circle('Groep') as NonNullable<ReturnType<typeof standing.circle>>;
  expect(standing.isRecorded(groep)).toBe(true);
  expect(standing.officers(groep, 'secretary').map(({ seat }) => seat.person?.name)).toEqual(['jan']);
});

describe('between two states', () => {
  const told = (before: string, after: string) =>
    compareStates([organisationOf(nursery(before))], [organisationOf(nursery(after))], on, {
      findings: false,
    })
      .flatMap(({ changes }) => changes)
      .map(({ kind, level, message }) => [kind, level, message.en, message.nl]);

  test.each([
    [
      'secretary jan from 2026-03-01 for 1 year',
      'secretary unrecorded',
      'Who is secretary of Groep is put down as not recorded; before, it was Jan Kok.',
      'Er staat nu dat niet is vastgelegd wie secretaris van Groep is; tot nu toe was dat Jan Kok.',
    ],
    [
      'secretary vacant',
      'secretary unrecorded',
      'Who is secretary of Groep is put down as not recorded; before, it was vacant.',
      'Er staat nu dat niet is vastgelegd wie secretaris van Groep is; tot nu toe was dat niemand.',
    ],
    [
      'secretary unrecorded',
      'secretary jan from 2026-03-01 for 1 year',
      'It is put on record that Jan Kok is secretary of Groep, from 2026-03-01 until 2027-02-28; before, it was not recorded who is.',
      'Vastgelegd is dat Jan Kok secretaris van Groep is, vanaf 2026-03-01 tot en met 2027-02-28; tot nu toe was niet vastgelegd wie dat was.',
    ],
    [
      'secretary unrecorded',
      'secretary vacant',
      'It is put on record that nobody is secretary of Groep; before, it was not recorded who is.',
      'Vastgelegd is dat niemand secretaris van Groep is; tot nu toe was niet vastgelegd wie dat was.',
    ],
    [
      'members unrecorded',
      'members jan',
      'It is put on record that Jan Kok is member of Groep; before, it was not recorded who is.',
      'Vastgelegd is dat Jan Kok lid van Groep is; tot nu toe was niet vastgelegd wie dat was.',
    ],
  ])('%s, then %s: nobody came or went by that', (before, after, en, nl) => {
    expect(told(before, after)).toEqual([['seat-changed', 'wording', en, nl]]);
  });
});
