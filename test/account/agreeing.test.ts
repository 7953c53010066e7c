import { describe, expect, test } from 'vitest';
import { circleFacts } from '../../src/account/circle.js';
import { decidersAbout } from '../../src/account/deciders.js';
import { type Fact, wordsOf } from '../../src/account/line.js';
import { Names } from '../../src/account/names.js';
import { personFacts } from '../../src/account/person.js';
import { decisionLine } from '../../src/account/records.js';
import { layoutResilience } from '../../src/layout/resilience.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { decisionStanding } from '../../src/model/standing.js';
import { dueLines } from '../../src/render/due.js';
import { handbookMarkdown } from '../../src/render/markdown/report.js';
import { reasonWords } from '../../src/render/progress.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { auditOf } from '../../src/tracking/audit.js';
import { dueOf } from '../../src/tracking/due.js';
import { progressOf } from '../../src/tracking/progress.js';
import { resilienceView } from '../../src/views/resilience.js';
import { termsView } from '../../src/views/terms.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { organisationOf } from '../engine.js';

const on = '2026-11-30';

const base = `organisation Mill "The Mill" { language en }
person ada "Ada Kwant"
person ben "Ben Stolk"
person cor "Cor Rap"
person dot "Dot Haan" { left 2027-01-31 }
person eli "Eli Bos" { joined 2027-03-01 }
general circle House "House circle" {
  aim "To keep the mill"
  leader ada from 2026-01-05 for 2 years
  domain { stones "The stones" }
  members ada, ben, cor
}
`;

const linkOf = (leader: string, representative: string): string =>
  `double link { leader ${leader} representative ${representative} }`;
const sound = linkOf('ben from 2026-01-05 for 2 years', 'cor from 2026-01-05 for 2 years');

const told = (text: string): Organisation => organisationOf(base + text);
const names = (organisation: Organisation): Names => new Names(asOf(organisation, on), { language: 'en' });
const said = (facts: readonly Fact[], ...headings: string[]): string =>
  facts
    .filter(({ heading }) => headings.includes(heading))
    .flatMap(({ lines }) => lines.map(wordsOf))
    .join('\n');
const circleSaid = (organisation: Organisation, circle: string, ...headings: string[]): string => {
  const one = asOf(organisation, on).circle(circle);
  return one === undefined ? '' : said(circleFacts(names(organisation), one), ...headings);
};
const due = (organisation: Organisation, until = '2028-12-31'): string =>
  dueLines(asOf(organisation, on), dueOf(organisation, on, until), 'en', ({ overdue }) =>
    overdue ? ', overdue' : '',
  ).join('\n');

describe('a decision that replaces another', () => {
  const older = 'decision rye "Grind rye" { circle House decided 2026-01-12 by consent review 2027-01-11 }\n';
  test.each([
    ['by consent', 'replaced', 'decided 2026-09-07 by consent'],
    ['with an open objection', 'in force', 'decided 2026-09-07 by consent objection cor "It is dear"'],
    ['by a majority that nothing allows', 'in force', 'kind policy decided 2026-09-07 by majority'],
    ['on a day to come', 'in force', 'decided 2027-02-01 by consent'],
  ])('taken %s leaves the older one %s', (_, how, text) => {
    const organisation = told(`${older}decision oats "Grind oats" { circle House ${text} replaces rye }`);
    const standing = asOf(organisation, on);
    const rye = standing.decision('rye') as Organisation['decisions'][number];
    expect(decisionStanding(standing, rye).standing).toBe(how);
    expect(due(organisation).includes('Review of “Grind rye”')).toBe(how === 'in force');
  });

  test('allows its own majority by what it replaces, and both lead round without an end', () => {
    const organisation = told(
      'decision a "A" { circle House kind policy decided 2026-02-02 by majority under b replaces b }\ndecision b "B" { circle House decided 2026-01-12 by consent replaced by a }',
    );
    const standing = asOf(organisation, on);
    expect(organisation.decisions.map((one) => decisionStanding(standing, one).standing)).toEqual([
      'in force',
      'replaced',
    ]);
  });
});

test('what a working group decides as policy holds in no face', () => {
  const organisation = told(`working group Fair "Fair group" in House {
  aim "To hold the fair"
  leader ben from 2026-01-05 for 1 year
  members cor
  domain { tents "The tents" from House.stones }
}
decision loud "No loud music" { circle Fair kind policy decided 2026-05-04 by consent concerns Fair.tents review 2027-05-04 }`);
  const standing = asOf(organisation, on);
  const [loud] = organisation.decisions;
  expect(wordsOf(decisionLine(names(organisation), loud as Organisation['decisions'][number]))).toBe(
    'No loud music, decided on 2026-05-04 by consent, without mandate: a working group makes no policy',
  );
  expect(due(organisation)).not.toContain('No loud music');
  const { questions } = auditOf(organisation, on, standing.circle('Fair'), 'en');
  expect(questions.flatMap(({ found }) => found.map(({ en }) => en)).join()).not.toContain('in force');
  expect(decidersAbout(standing, 'tents').deciders[0]).toMatchObject({ circle: 'House', carriesOut: 'Fair' });
  expect(circleSaid(organisation, 'Fair', 'decides')).not.toContain('its representative');
});

describe('a step that comes back', () => {
  const plan = (step: string): Organisation =>
    told(
      `implementation way "The way" { circle House phase secure { begun 2025-01-06 step look "Look back" every 1 year { owner ben ${step} } } }`,
    );
  test('is open again when its time is over, in progress, due and who', () => {
    const organisation = plan('done 2025-02-03');
    const [step] = progressOf(organisation, on, 'en').implementations[0]?.phases[0]?.steps ?? [];
    expect(step).toMatchObject({ status: 'overdue', due: '2026-02-02', done: '2025-02-03' });
    expect(due(organisation)).toContain('2026-02-02  Look back, Ben Stolk, overdue');
    expect(decidersAbout(asOf(organisation, on), 'look back').deciders[0]?.kind).toBe('step');
  });
  test('is done until then, and falls due on that day', () => {
    const organisation = plan('done 2026-02-03');
    const [step] = progressOf(organisation, on, 'en').implementations[0]?.phases[0]?.steps ?? [];
    expect(step).toMatchObject({ status: 'done', again: '2027-02-02' });
    expect(due(organisation)).toContain('2027-02-02  Look back, Ben Stolk');
  });
  test('has the day that was agreed since', () => {
    expect(due(plan('done 2025-02-03 due 2027-01-11'))).toContain('2027-01-11  Look back, Ben Stolk');
  });
});

test('an end of a cross link is no office of the circle itself', () => {
  const organisation = told(`circle Oven "Oven circle" in House {
  aim "To bake" ${sound}
  double link to Shop { representative ada from 2024-01-08 for 1 year }
}
circle Shop "Shop circle" in House { aim "To sell" ${sound} }`);
  expect(due(organisation)).toContain(
    'Election of the representative in the link with Shop circle of Oven circle, the term of Ada Kwant is over, overdue',
  );
  expect(circleSaid(organisation, 'Oven', 'sits')).toContain(
    'Ada Kwant: representative in the link with Shop circle',
  );
  expect(said(personFacts(names(organisation), 'ada'), 'seats')).toContain(
    'representative in the link with Shop circle of Oven circle: 2024-01-08 to 2025-01-07, term ended',
  );
});

test('a day to come is told as one of somebody who joins or leaves', () => {
  const organisation = told('');
  const of = (person: string): string[] =>
    personFacts(names(organisation), person).map(({ heading }) => heading);
  expect(of('dot')).toContain('leaves');
  expect(of('dot')).not.toContain('left');
  expect(of('eli')).toContain('joins');
  expect(of('eli')).not.toContain('joined');
});

test('an office of whoever joins later is vacant since the day on which the line begins', () => {
  const organisation = told(
    `circle Oven "Oven circle" in House { aim "To bake" ${linkOf('eli from 2026-09-01 for 2 years', 'cor from 2026-01-05 for 2 years')} }`,
  );
  expect(due(organisation)).toContain('2026-09-01  Election of the leader of Oven circle, nobody holds it');
});

describe('what is planned and not held', () => {
  const oven = `circle Oven "Oven circle" in House { aim "To bake" ${sound} }\n`;
  const condition = (organisation: Organisation, name: 'audits' | 'reviews', person?: string) => {
    const one = progressOf(organisation, on, 'en')
      .conditions.find((each) => each.condition === name)
      ?.each.find((each) => each.circle === 'Oven' && (person === undefined || each.person === person));
    const standing = asOf(organisation, on);
    return [one?.status, ...(one?.why ?? []).map((why) => reasonWords(standing, why).en)];
  };
  const found = (organisation: Organisation): string[] =>
    checkOrganisation(organisation, on)
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'implementation/audit-overdue' || rule === 'implementation/review-overdue');

  test.each([
    ['audit', 'audit one of Oven on 2026-10-05', 'audits', undefined],
    ['review', 'review one of ben as leader in Oven on 2026-10-05', 'reviews', 'ben'],
  ] as const)('the %s of a day that has passed is overdue in every face', (kind, text, name, person) => {
    const organisation = told(oven + text);
    expect(condition(organisation, name, person)).toEqual([
      'overdue',
      'planned for 5 October 2026, and nothing of it is on record',
    ]);
    expect(due(organisation)).toContain('2026-10-05');
    expect(found(organisation)).toEqual([`implementation/${kind}-overdue`]);
  });

  test('a later plan takes the place of a day that was agreed', () => {
    const organisation = told(
      `${oven}audit old of Oven on 2025-01-13 { answer consent 3 next 2026-01-12 }\naudit new of Oven on 2027-01-18`,
    );
    expect(condition(organisation, 'audits')).toEqual([
      'not begun',
      'last done on 13 January 2025, to be done again by 12 January 2026',
      'planned for 18 January 2027',
    ]);
    expect(due(organisation)).not.toContain('overdue');
    expect(found(organisation)).toEqual([]);
  });

  test('a review of which one since was held waits no more', () => {
    const organisation = told(
      `${oven}review one of ben on 2026-09-07\nreview two of ben on 2026-10-05 { agreed "Rest" next 2027-10-04 }`,
    );
    expect(due(organisation)).not.toContain('2026-09-07');
    expect(found(organisation)).toEqual([]);
  });
});

test('a part of a domain tells of its review, and of the role that nobody holds', () => {
  const organisation = told(`circle Oven "Oven circle" in House {
  aim "To bake" ${sound}
  domain { fire "The fire" from House.stones { review 2026-10-05 } }
  role Keeper "Keeper" { aim "To keep it" domain { wood "The wood" from Oven.fire } held vacant }
}`);
  const domain = circleSaid(organisation, 'Oven', 'domain');
  expect(domain).toContain('delegated from House circle (The stones)');
  expect(domain).toContain('review on 2026-10-05, overdue');
  expect(domain).toContain(
    'delegated to Keeper (The wood), a role that nobody holds, so Oven circle decides',
  );
  expect(decidersAbout(asOf(organisation, on), 'fire').deciders[0]?.delegatedTo).toEqual([]);
});

test('a picture of who can be missed tells of a link that does not hold, and of none that nobody asks for', () => {
  const organisation = told(`circle Oven "Oven circle" in House {
  aim "To bake" ${linkOf('ben from 2024-01-08 for 1 year', 'cor from 2026-01-05 for 2 years')}
}
helping circle Roof "Roof circle" in House until 2027-06-30 {
  aim "To mend the roof"
  leader ada from 2026-09-07 until 2027-06-30
  double link { representative vacant }
  members ben
}`);
  const { parts } = layoutResilience(resilienceView(organisation, on), 'en');
  const labels = parts.map(({ label }) => label).join('\n');
  expect(labels).toContain('Link: held by several people; term of leader Ben Stolk has ended.');
  expect(labels).toContain('Roof circle, helping circle in House circle. Link: no double link asked.');
  expect(labels).not.toContain('Cut off: Roof circle');
});

test('the handbook says of who leaves, joins and came back what show says', async () => {
  const mill = told('person fay "Fay Dek" { left 2025-03-01 joined 2026-02-01 }\n');
  const page = handbookMarkdown(
    await organisationHandbook(mill, on, { language: 'en', pictures: false, unreadable: [] }),
    on,
  );
  const of = (title: string): string => page.slice(page.indexOf(`### ${title}`)).split('\n### ')[0] ?? '';
  expect(of('Dot Haan')).toContain('**Leaves:** 31 January 2027');
  expect(of('Eli Bos')).toContain('**Joins:** 1 March 2027');
  expect(of('Fay Dek')).toMatch(/\*\*Left:\*\* 1 March 2025\n- \*\*Joined:\*\* 1 February 2026/);
  const shown = personFacts(names(mill), 'fay').map(({ heading }) => heading);
  expect(shown.slice(0, 2)).toEqual(['left', 'joined']);
});

test('who asks about a budget or limits finds the parts of a domain that have one', () => {
  const mill = told(
    `circle Barn "Barn circle" in House { aim "Hay" domain { hay "Hay" { budget "200 a year" } straw "Straw" { limit "None" } } ${sound} }\n`,
  );
  const found = (about: string): string[] =>
    decidersAbout(asOf(mill, on), about).deciders.map(({ name }) => name);
  expect(found('budget')).toEqual(['Barn.hay']);
  expect(found('grenzen')).toEqual(['Barn.straw']);
});

test('the picture of terms draws no term of somebody who has not joined', () => {
  const mill = told(
    `circle Barn "Barn circle" in House { aim "Hay" ${sound} facilitator eli from 2026-01-05 for 2 years }\n`,
  );
  const rows = termsView(mill, on).circles.flatMap(({ circle, rows: all }) =>
    circle?.name === 'Barn' ? all.filter(({ office }) => office === 'facilitator') : [],
  );
  expect(rows.flatMap(({ bars }) => bars.map(({ person, state }) => [person, state]))).toEqual([
    [undefined, 'vacant'],
  ]);
});
