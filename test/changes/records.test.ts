import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* What is on record is told as changed where it is, and takes the consent of those who agreed. */

const on = '2026-11-23';

interface Said {
  readonly election?: string;
  readonly decision?: string;
  readonly more?: string;
}
const election = (
  lines = '  nominations { anna for bram because "Knows the trees" }\n  consent everyone\n  elected bram',
): string =>
  `election lead of leader in Fruit {
  on 2026-01-05
  term 2 years
  objection dewi "Too soon" met by term "A year first"
${lines}
}
`;
const decision = (lines = '  consent everyone', decided = 'decided 2026-02-02', circle = 'Fruit'): string =>
  `decision ladders "New ladders" {
  circle ${circle}
  ${decided}
  concerns Fruit.trees
  text "We buy two ladders."
  objection dewi "Costs" met by measure "Count the falls"
${lines}
}
`;
const organisation = ({
  election: held = '',
  decision: taken = '',
  more = '',
}: Said): string => `organisation Boomgaard "De Boomgaard"
person anna "Anna Visser"
person bram "Bram Kok"
person dewi "Dewi Tan"
general circle Raad "Raad" {
  members anna
}
circle Fruit "Fruitkring" in Raad {
  members anna, bram, dewi
  domain { trees "The trees" from Raad.trees }
}
circle Pers "Perskring" in Raad {
  members bram
}
${held}${taken}${more}`;

const compared = (before: Said, after: Said) => {
  const [found] = compareStates(
    [organisationOf(organisation(before))],
    [organisationOf(organisation(after))],
    on,
  );
  if (found === undefined) throw new Error('no organisation to compare');
  return found;
};
const verdicts = (before: Said, after: Said): string[] =>
  compared(before, after).changes.map(
    ({ kind, verdict, decidedBy }) =>
      `${kind}: ${verdict}${decidedBy.length === 0 ? '' : ` (${decidedBy.join(', ')})`}`,
  );

describe('an election that has an outcome', () => {
  const before = { election: election() };
  test.each([
    ['its outcome', election().replace('elected bram', 'elected anna')],
    ['its day', election().replace('on 2026-01-05', 'on 2025-12-05')],
    ['its term', election().replace('term 2 years', 'term 4 years')],
    ['its objections', election().replace('  objection dewi "Too soon" met by term "A year first"\n', '')],
    ['how an objection was met', election().replace('"A year first"', '"Never mind"')],
    ['its nominations', election().replace('anna for bram', 'dewi for bram')],
    ['those who gave consent', election().replace('consent everyone', 'consent anna')],
  ])('is told otherwise with the consent of the circle that elected: %s', (_, changed) => {
    expect(verdicts(before, { election: changed })).toEqual(['election-changed: unevidenced (Raad)']);
  });
  test('is not deleted without it', () => {
    expect(verdicts(before, {})).toEqual(['election-removed: unevidenced (Raad)']);
    expect(compared(before, {}).breaches.map(({ rule }) => rule)).toEqual(['consent/decision-rewritten']);
  });
  test('may be completed', () => {
    expect(
      verdicts(before, {
        election: election().replace('elected bram', 'elected bram\n  accepted 2026-01-06'),
      }),
    ).toEqual(['election-changed: none needed']);
  });
  test('is free while it is being held', () => {
    const open = election('');
    expect(verdicts({ election: open }, { election: open.replace('term 2 years', 'term 1 year') })).toEqual([
      'election-changed: none needed',
    ]);
    expect(verdicts({ election: open }, {})).toEqual(['election-removed: none needed']);
  });
  test('may be told otherwise by a decision about the function', () => {
    const more =
      'decision again "Another outcome" {\n  circle Raad\n  decided 2026-10-05\n  concerns leader of Fruit\n}\n';
    expect(
      verdicts(before, { election: election().replace('elected bram', 'elected anna'), more }),
    ).toContain('election-changed: evidenced (Raad)');
  });
});

describe('a decision in force', () => {
  const reviewed = '  review 2026-10-31\n  consent everyone';
  const before = { decision: decision(reviewed) };
  const changed = (from: string, to: string): Said => ({ decision: decision(reviewed).replace(from, to) });
  test.each([
    ['an objection deleted', '  objection dewi "Costs" met by measure "Count the falls"\n', ''],
    ['those who gave consent', 'consent everyone', 'consent anna'],
    ['dated back', 'decided 2026-02-02', 'decided 2025-02-02'],
    ['dated later, and nothing else', 'decided 2026-02-02', 'decided 2026-03-02'],
    ['another text', 'two ladders', 'five ladders'],
    ['a review moved on', 'review 2026-10-31', 'review 2029-10-31'],
    ['no review any more', '  review 2026-10-31\n', ''],
  ])('is told otherwise with the consent of its circle: %s', (_, from, to) => {
    expect(verdicts(before, changed(from, to))).toEqual(['decision-changed: unevidenced (Fruit)']);
  });
  test('goes to another circle with the consent of both', () => {
    expect(verdicts(before, changed('circle Fruit', 'circle Pers'))).toEqual([
      'decision-changed: unevidenced (Fruit, Pers)',
    ]);
  });
  test.each([
    ['withdrawn', 'withdrawn 2026-10-05 because "Too dear"'],
    ['replaced', 'replaced by other'],
  ])('is %s with the consent of its circle', (state, line) => {
    const found = verdicts(before, { decision: decision(`${reviewed}\n  ${line}`) });
    expect(found).toEqual([`decision-${state}: unevidenced (Fruit)`]);
  });
  test('is replaced by a decision of its circle, which is the evidence', () => {
    const more =
      'decision other "Old ladders" {\n  circle Fruit\n  decided 2026-10-05\n  replaces ladders\n}\n';
    expect(verdicts(before, { ...before, more })).toContain('decision-replaced: evidenced (Fruit)');
    expect(verdicts(before, { ...before, more: more.replace('circle Fruit', 'circle Pers') })).toContain(
      'decision-replaced: wrong (Fruit)',
    );
  });
  test('may be evaluated, and the next day of evaluation be set by that', () => {
    expect(
      verdicts(before, changed('review 2026-10-31', 'review 2027-10-31\n  reviewed 2026-10-26 "They hold"')),
    ).toEqual(['decision-changed: none needed', 'decision-reviewed: none needed']);
    expect(verdicts(before, changed('review 2026-10-31', 'review 2026-09-30'))).toEqual([
      'decision-changed: none needed',
    ]);
  });
  test('has not been evaluated by a review that was moved on, so nothing is resolved', () => {
    const overdue = compared(before, changed('review 2026-10-31', 'review 2029-10-31'));
    expect(overdue.resolved.filter(({ rule }) => rule.endsWith('review-overdue'))).toEqual([]);
    const held = compared(
      before,
      changed('review 2026-10-31', 'review 2029-10-31\n  reviewed 2026-10-26 "They hold"'),
    );
    expect(held.resolved.filter(({ rule }) => rule.endsWith('review-overdue'))).toHaveLength(1);
  });
  test('tells an objection that was deleted as that', () => {
    expect(
      compared(
        before,
        changed('  objection dewi "Costs" met by measure "Count the falls"\n', ''),
      ).changes.map(({ message }) => message),
    ).toEqual([
      {
        en: 'Decision “New ladders” (ladders): the objection of Dewi Tan “Costs” (met by measuring “Count the falls”) is no longer on record.',
        nl: 'Besluit “New ladders” (ladders): het bezwaar van Dewi Tan “Costs” (opgelost door te meten “Count the falls”) is niet meer vastgelegd.',
      },
    ]);
  });
});

describe('a deviation', () => {
  const allowed = (day: string): string =>
    `decision alone "No representative yet" {\n  circle Raad\n  decided ${day}\n  concerns Fruit\n}\n`;
  const deviation = (until: string): string =>
    `deviation representative-missing in Fruit under alone until ${until} because "Nobody could"\n`;
  test('holds for longer by a decision that was taken for that', () => {
    const before = { more: allowed('2026-02-02') + deviation('2026-12-31') };
    expect(verdicts(before, { more: allowed('2026-02-02') + deviation('2027-12-31') })).toEqual([
      'deviation-changed: unevidenced (Raad)',
    ]);
    expect(verdicts(before, { more: allowed('2026-10-05') + deviation('2027-12-31') })).toContain(
      'deviation-changed: evidenced (Raad)',
    );
    expect(verdicts(before, { more: allowed('2026-02-02') + deviation('2026-11-30') })).toEqual([
      'deviation-changed: none needed',
    ]);
  });
  test('is granted by the circle or one above it', () => {
    expect(verdicts({}, { more: allowed('2026-10-05') + deviation('2026-12-31') })).toContain(
      'deviation-added: evidenced (Raad)',
    );
  });
});

test('a day on which a domain is to be evaluated is moved on with the consent of both circles', () => {
  const domain = (line: string): string =>
    organisation({}).replace('domain { trees', `domain review ${line} { trees`);
  const verdict = (before: string, after: string) =>
    compareStates([organisationOf(domain(before))], [organisationOf(domain(after))], on)[0]?.changes.map(
      ({ kind, verdict: one }) => `${kind}: ${one}`,
    );
  expect(verdict('2026-10-31', '2027-10-31')).toEqual(['domain-review-changed: unevidenced']);
  expect(verdict('2026-10-31', '2026-09-30')).toEqual(['domain-review-changed: none needed']);
});
