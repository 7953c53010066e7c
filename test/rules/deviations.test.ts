import { expect, test } from 'vitest';
import { checkOrganisation } from '../../src/rules/check.js';
import { organisationOf } from '../engine.js';

const text = (deviation: string): string => `organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
general circle Bestuur "Bestuurskring" { members anna }
decision klein "The board is small" {
  circle Bestuur
  decided 2026-02-02 by consent
  concerns Bestuur
}
${deviation}
`;

const found = (deviation: string): { reported: boolean; aside: number } => {
  const { findings, deviations } = checkOrganisation(organisationOf(text(deviation)), '2026-11-23');
  return {
    reported: findings.some((finding) => finding.rule === 'circle/single-member'),
    aside: deviations.length,
  };
};

const whole = 'deviation single-member in Bestuur under klein until 2027-01-01 because "It has just begun"';

test('a deviation under a consent decision, until a day, with a reason, sets its rule aside', () => {
  expect(found(whole)).toEqual({ reported: false, aside: 1 });
});

test.each([
  ['an end', whole.replace(' until 2027-01-01', '')],
  ['a reason', whole.replace(' because "It has just begun"', '')],
  ['a decision', whole.replace(' under klein', '')],
])('a deviation without %s sets nothing aside', (_what, deviation) => {
  expect(found(deviation)).toEqual({ reported: true, aside: 0 });
});

test('a deviation begins with its decision: on earlier dates nothing is set aside, and nothing is wrong with it', () => {
  const on = (day: string) => checkOrganisation(organisationOf(text(whole)), day);
  expect(on('2026-02-01').findings.map(({ rule }) => rule)).not.toContain('consent/deviation-not-granted');
  expect(on('2026-02-01').findings.map(({ rule }) => rule)).toContain('circle/single-member');
  expect(on('2026-02-01').deviations).toEqual([]);
  expect(on('2026-02-02').deviations).toHaveLength(1);
});
