import { expect, test } from 'vitest';
import { Names } from '../../src/account/names.js';
import { recordFacts } from '../../src/account/records.js';
import { asOf } from '../../src/model/lookups.js';
import { auditOf } from '../../src/tracking/audit.js';
import { organisationOf } from '../engine.js';

/* A decision that does not hold is never told as one in force, and never as if nothing were on record. */

const on = '2026-11-30';
const bakery = organisationOf(`organisation Bakery "The bakery" { language en }
person ada "Ada"
general circle House "The house" { aim "To bake" domain { flour "Flour" } members ada }
decision fast "Bake faster" { circle House decided 2026-05-01 by majority concerns House.flour review 2027-05-01 }
`);
const standing = asOf(bakery, on);
const house = standing.circle('House') as never;

test('show tells a decision by majority that nothing allowed under a name of its own', () => {
  const headings = recordFacts(new Names(standing, { language: 'en' }), house).map(({ heading }) => heading);
  expect(headings).toContain('decisionsLacking');
  expect(headings).not.toContain('decisions');
});

test('an audit names it with what lacks, and finds no evidence of consent', () => {
  const consent = auditOf(bakery, on, house, 'en').questions.find(({ name }) => name === 'consent');
  expect(consent?.found.map(({ en }) => en).join('\n')).not.toMatch(/decision|consent/);
  expect(consent?.missing).toContainEqual({
    said: expect.objectContaining({ en: '“Bake faster”: no consent allowed its method' }),
  });
});
