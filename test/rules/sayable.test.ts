import { describe, expect, test } from 'vitest';
import { checkOrganisation } from '../../src/rules/check.js';
import { dueOf } from '../../src/tracking/due.js';
import { organisationOf } from '../engine.js';

/* What the page of the language says can be said without a word of its own: it is found to be in order. */

const nursery = (more: { readonly group?: string; readonly decisions?: string } = {}): string => `
organisation Zwaluw "Kinderopvang de Zwaluw" { language en }
person els  "Els Dekker"
person jan  "Jan Kok"
person noor "Noor Smit"
person bo   "Bo Berg"
general circle Bestuur {
  aim "To run the nursery"
  leader els from 2026-09-01 for 1 year
  members noor
  facilitator noor from 2026-09-01 for 1 year
  secretary els from 2026-09-01 for 1 year
  domain review 2027-01-01 { care "All care" { limit "The law" } }
  lead "The plan of the year"
  do "Agree on it"
  measure "Full groups"
  meets every 4 weeks
}
circle Groep in Bestuur {
  aim "To care for children"
  domain review 2027-01-01 { groups "The groups" from Bestuur.care { limit "Twelve children" } }
  lead "The plan of the week"
  do "Care"
  measure "Calm days"
  ${
    more.group ??
    `meets every 4 weeks
  double link {
    leader els from 2026-09-01 for 1 year
    representative bo from 2026-09-01 for 1 year
  }`
  }
  facilitator jan from 2026-09-01 for 1 year
  secretary bo from 2026-09-01 for 1 year
}
${more.decisions ?? ''}`;

const on = '2026-11-30';
const wrong = (text: string): string[] =>
  checkOrganisation(organisationOf(text), on)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, at }) => `${rule} ${at.line}`);

const mandate = `decision rotas "Rotas are agreed by majority" {
  circle Groep
  kind operations
  decided 2024-01-12 by consent
  because "Article 9 of the deed says so"
  evidence "Deed of 12 January 2024, article 9"
  concerns Groep.groups
  responsible els
  measure "Rotas that are kept"
  term until 2027-06-30
  review 2027-01-01
}
`;

describe('it can be said, and is found to be in order:', () => {
  test('representatives by turn, with no election due between two of them', () => {
    const text = nursery({
      group: `meets every 4 weeks
  double link {
    leader els from 2026-09-01 for 1 year
    representative jan from 2026-01-01 until 2026-06-30
    representative bo from 2026-07-01 until 2026-12-31
    representative jan from 2027-01-01 until 2027-06-30
  }`,
    });
    expect(wrong(text)).toEqual([]);
    const due = dueOf(organisationOf(text), on, '2027-02-28');
    expect(due.filter(({ kind }) => kind === 'election')).toEqual([]);
  });

  test('a deputy of the secretary', () => {
    expect(
      wrong(
        nursery({
          group: `meets every 4 weeks
  double link {
    leader els from 2026-09-01 for 1 year
    representative bo from 2026-09-01 for 1 year
  }
  role Deputy "Deputy secretary" {
    duty "Stands in for the secretary who is away"
    held by jan from 2026-09-01 for 1 year
  }`,
        }),
      ),
    ).toEqual([]);
  });

  test('who stands for a circle at its founding', () => {
    expect(
      wrong(
        nursery({
          group: `begun 2026-11-02
  meets every 4 weeks
  double link {
    leader els acting from 2026-11-02 until 2027-01-31
    representative bo acting from 2026-11-02 until 2027-01-31
  }`,
        }),
      ),
    ).toEqual([]);
  });

  test('a mandate that the statutes hold', () => {
    expect(
      wrong(
        nursery({
          decisions: `${mandate}decision autumn "The rota of the autumn" {
  circle Groep
  kind operations
  decided 2026-09-14 by majority under rotas
  because "Everybody wanted Fridays off"
  responsible els
  measure "Rotas that are kept"
  review 2026-12-01
}`,
        }),
      ),
    ).toEqual([]);
  });

  test('a decision for the next two meetings', () => {
    const text = nursery({
      decisions: `decision cash "A cash box for the next two meetings" {
  circle Groep
  kind operations
  decided 2026-11-16 by consent
  because "Small purchases waited"
  responsible bo
  measure "What is left in it"
  term 8 weeks
  review 2027-01-04
}`,
    });
    expect(wrong(text)).toEqual([]);
    const ends = dueOf(organisationOf(text), on, '2027-02-28').filter(({ kind }) => kind === 'decision end');
    expect(ends.map(({ date }) => date)).toEqual(['2027-01-10']);
  });

  test('consent first, and then a vote', () => {
    expect(
      wrong(
        nursery({
          decisions: `${mandate}decision zoo "We go to the zoo" {
  circle Groep
  kind operations
  picture 2026-10-05
  opinion 2026-10-12
  decided 2026-11-09 by majority under rotas
  because "Two meetings brought no consent"
  objection bo "Too far for the little ones"
  responsible bo
  measure "How tired they are"
  review 2027-01-04
}`,
        }),
      ),
    ).toEqual([]);
  });

  test('a second rhythm in words', () => {
    expect(
      wrong(
        nursery({
          group: `meets every 4 weeks "and each Monday for ten minutes"
  double link {
    leader els from 2026-09-01 for 1 year
    representative bo from 2026-09-01 for 1 year
  }`,
        }),
      ),
    ).toEqual([]);
  });
});
