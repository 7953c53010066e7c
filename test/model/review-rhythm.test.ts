import { describe, expect, test } from 'vitest';
import { compareOrganisations } from '../../src/changes/compare.js';
import { asOf } from '../../src/model/lookups.js';
import { decisionStanding } from '../../src/model/standing.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { dueOf } from '../../src/tracking/due.js';
import { organisationOf } from '../engine.js';

/* One rhythm of review for all policies that do not say their own. */

const on = '2026-11-30';

const hill = (decision: string, { everywhere = 'reviews every 2 years', here = '' } = {}): string => `
organisation Hill "The Hill" { ${everywhere} }
person anna "Anna Vis"
circle Garden "The garden" {
  aim "To grow"
  members anna
  ${here}
}
decision rota "The rota" {
  circle Garden
  ${decision}
}
`;

const reviewOf = (text: string): string | undefined => organisationOf(text).decisions[0]?.review?.date;

describe('a policy that says nothing of its review', () => {
  test.each([
    ['is looked at again so long after it was taken', 'decided 2025-03-10', {}, '2027-03-10'],
    [
      'or after it was reviewed last',
      'decided 2020-03-10\n  reviewed 2022-04-01\n  reviewed 2026-02-02 "Kept"',
      {},
      '2028-02-02',
    ],
    [
      'in the rhythm of its circle, where that has one',
      'decided 2025-03-10',
      { here: 'reviews every 6 months' },
      '2025-09-10',
    ],
    [
      'in that of the circle alone',
      'decided 2025-03-10',
      { everywhere: '', here: 'reviews every year' },
      '2026-03-10',
    ],
    ['in a month, where it was taken in a month', 'decided 2025-03', {}, '2027-03-!!'],
    ['and not where its term ends before', 'decided 2025-03-10\n  term 1 year', {}, undefined],
    ['nor where it says a day of its own', 'decided 2025-03-10\n  review 2026-01-05', {}, '2026-01-05'],
    ['nor where it is operations', 'kind operations\n  decided 2025-03-10', {}, undefined],
    ['nor before it is taken', 'state draft', {}, undefined],
  ])('%s', (_, decision, rhythm, date) => expect(reviewOf(hill(decision, rhythm))).toBe(date));

  test('is overdue for everybody alike when its day has passed', () => {
    const organisation = organisationOf(hill('decided 2023-03-10'));
    const [decision] = organisation.decisions;
    if (decision === undefined) throw new Error('There is no decision.');
    expect(decisionStanding(asOf(organisation, on), decision).standing).toBe('review overdue');
    expect(
      dueOf(organisation, on, on).map(({ kind, date, overdue }) => [kind, date, overdue]),
    ).toContainEqual(['decision review', '2025-03-10', true]);
    const found = checkOrganisation(organisation, on).findings.map(({ rule }) => rule);
    expect(found).toContain('logbook/review-overdue');
    expect(found).not.toContain('logbook/review-missing');
  });

  test('changes with the rhythm, which is one change and not one of each decision', () => {
    const changes = compareOrganisations(
      organisationOf(hill('decided 2026-03-10', { everywhere: '' })),
      organisationOf(hill('decided 2026-03-10')),
      on,
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['organisation-changed']);
  });
});
