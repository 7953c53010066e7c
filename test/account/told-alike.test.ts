import { expect, test } from 'vitest';
import { circleFacts } from '../../src/account/circle.js';
import { decidersAbout } from '../../src/account/deciders.js';
import { type Fact, wordsOf } from '../../src/account/line.js';
import { Names } from '../../src/account/names.js';
import { personFacts } from '../../src/account/person.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { handbookMarkdown } from '../../src/render/markdown/report.js';
import { minutesOutline } from '../../src/render/minutes.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { auditOf } from '../../src/tracking/audit.js';
import { dueOf } from '../../src/tracking/due.js';
import { phasesView } from '../../src/views/phases.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { organisationOf } from '../engine.js';

/* What faces that were written one after the other have to say alike. */

const on = '2026-11-30';

const base = `organisation Pier "The Pier" { language en }
person ida "Ida Bol"
person jan "Jan Kos"
person kim "Kim Lok"
person law "Lara Wet" { external expertise legal }
general circle Quay "Quay circle" {
  aim "To keep the pier"
  leader ida from 2026-01-05 for 2 years
  members ida, jan, kim
}
`;

const told = (text: string): Organisation => organisationOf(base + text);
const names = (organisation: Organisation, language: 'en' | 'nl' = 'en'): Names =>
  new Names(asOf(organisation, on), { language });
const said = (facts: readonly Fact[], heading: string): string[] =>
  facts.filter((fact) => fact.heading === heading).flatMap(({ lines }) => lines.map(wordsOf));
const circleSaid = (organisation: Organisation, circle: string, heading: string): string[] => {
  const one = asOf(organisation, on).circle(circle);
  return one === undefined ? [] : said(circleFacts(names(organisation), one), heading);
};
/** The evidence beside a question of the audit of a circle; nothing where the question is not asked. */
const evidence = (organisation: Organisation, circle: string, question: string) => {
  const asked = auditOf(organisation, on, asOf(organisation, on).circle(circle), 'en').questions;
  const one = asked.find(({ name }) => name === question);
  return (
    one && {
      found: one.found.map(({ en }) => en),
      missing: one.missing.map((it) => ('said' in it ? it.said.en : 'other')),
    }
  );
};

test('an audit of a circle with a task and an end does not say that its meetings are on record', () => {
  const pier = told(`helping circle Ramp "Ramp circle" in Quay until 2027-03-31 {
  aim "To propose a ramp"
  leader jan
  members kim
}
`);
  expect(evidence(pier, 'Ramp', 'rounds')).toEqual({ found: [], missing: [] });
  expect(evidence(pier, 'Ramp', 'measuring')).toEqual({ found: [], missing: [] });
  expect(evidence(pier, 'Quay', 'rounds')).toEqual({
    found: [],
    missing: ['When Quay circle meets is not on record'],
  });
});

test.each(['working group', 'assembly'])('an audit asks a %s nothing about making policy', (kind) => {
  const above = kind === 'assembly' ? '' : ' in Quay';
  const pier = told(`${kind} Ramp "Ramp group"${above} { aim "Ramps" members jan, kim }\n`);
  expect(evidence(pier, 'Ramp', 'consent')).toBeUndefined();
  expect(evidence(pier, 'Ramp', 'decisions')).toBeUndefined();
  expect(evidence(pier, 'Ramp', 'logbook')?.missing).toEqual([]);
  expect(evidence(pier, 'Ramp', 'measuring')?.missing).toEqual([]);
  expect(evidence(pier, 'Quay', 'consent')?.missing).toEqual(['No decision of this circle is on record']);
});

test('what was answered in an audit of a working group stays told, though it is not asked', () => {
  const pier = told(`working group Ramp "Ramp group" in Quay { aim "Ramps" members jan, kim }
audit ramp-1 of Ramp on 2026-10-01 {
  auditor "Ann Vos"
  answer consent 2 "They do"
}
`);
  const standing = asOf(pier, on);
  const asked = auditOf(pier, on, standing.circle('Ramp'), 'en', pier.audits[0]).questions;
  expect(asked.find(({ name }) => name === 'consent')?.answer).toEqual({ score: 2, text: 'They do' });
});

test('a helping circle without a leader is told so by the check, in its account and in what falls due', () => {
  const pier = told(`helping circle Ramp "Ramp circle" in Quay until 2027-03-31 {
  aim "To propose a ramp"
  members jan, kim
}
`);
  expect(checkOrganisation(pier, on).findings.map(({ rule }) => rule)).toContain(
    'double-link/helping-circle-without-leader',
  );
  expect(circleSaid(pier, 'Ramp', 'leader')).toEqual(['vacant']);
  expect(
    dueOf(pier, on, on).flatMap(({ kind, circle, office, cause, meetings }) =>
      kind === 'election' && circle === 'Ramp' ? [{ office, cause, meetings }] : [],
    ),
  ).toEqual([{ office: 'leader', cause: 'vacant', meetings: ['Quay'] }]);
});

test('for how long somebody is an expert, a member or an observer stands with why they sit there', () => {
  const pier = told(`top circle Board "Board" {
  aim "To look ahead"
  member jan until 2027-05-01
  members kim
  observer ida from 2026-02-01
  expert law from 2025-09-01 for 2 years
}
`);
  expect(circleSaid(pier, 'Board', 'sits')).toEqual([
    'Kim Lok: member',
    'Jan Kos: member, until 2027-05-01',
    'Lara Wet: external expert, 2025-09-01 to 2027-08-31',
    'Ida Bol: observer, from 2026-02-01',
  ]);
});

const plan = `implementation intro "Introduction" {
  circle Quay
  owner ida
  begun 2026-01-05
  template skm
  phase introduce {
    begun 2026-03-02
    training circles { Quay done 2026-06-01 evidence "List" }
    step leaflet "Leaflet" { owner jan }
    step poster "Poster" { owner jan done 2026-04-01 }
  }
}
`;

test('a person is told which plan they own, and what is open in the plan of another', () => {
  const pier = told(plan);
  expect(said(personFacts(names(pier), 'ida'), 'owns')).toEqual(['Introduction: 2 of 10 done']);
  expect(said(personFacts(names(pier), 'jan'), 'owns')).toEqual(['Introduction: Leaflet']);
  expect(said(personFacts(names(pier), 'kim'), 'owns')).toEqual([]);
});

test('who asks about a step finds those that a template asks for, in both languages, and none that is done', () => {
  const pier = told(plan);
  const found = (about: string): string[] =>
    decidersAbout(asOf(pier, on), about, 'en').deciders.map(({ name, text }) => `${name}: ${text}`);
  expect(found('implementation plan')).toEqual(['intro.plan: Develop the implementation plan']);
  expect(found('implementatieplan')).toEqual(['intro.plan: Develop the implementation plan']);
  expect(found('train all circles')).toEqual([]);
  expect(decidersAbout(asOf(pier, on), 'statutes', 'nl').deciders.map(({ text }) => text)).toEqual([
    'De methode in de statuten vastleggen',
  ]);
});

test('handbook and picture call the steps of the template in the language in which they are asked for', async () => {
  const pier = told(plan);
  const text = handbookMarkdown(
    await organisationHandbook(pier, on, { language: 'nl', pictures: false, unreadable: [] }),
    on,
  );
  expect(text).toContain('Het implementatieplan ontwikkelen');
  expect(text).not.toContain('Develop the implementation plan');
  expect(JSON.stringify(phasesView(pier, on, {}, 'nl'))).toContain('Het implementatieplan ontwikkelen');
});

test('of many people that are all the members it is told how many, in handbook, agenda and minutes', async () => {
  const people = Array.from({ length: 12 }, (_, i) => `m${i}`);
  const club = (named: readonly string[]): Organisation =>
    organisationOf(`organisation Club "The Club" { language en }
${people.map((name, i) => `person ${name} "Member ${i}"`).join('\n')}
person law "Lara Wet" { external }
assembly All "Assembly" {
  aim "To decide on the whole"
  members ${named.join(', ')}
}
decision money "The budget" {
  circle All
  decided 2026-03-01 by majority
  present ${named.join(', ')}
}
meeting spring of All on 2026-03-01 {
  present ${named.join(', ')}
}
`);
  const faces = async (organisation: Organisation): Promise<string[]> => {
    const standing = asOf(organisation, on);
    const circle = standing.circle('All');
    const [meeting] = organisation.meetings;
    if (circle === undefined || meeting === undefined) return [];
    const handbook = handbookMarkdown(
      await organisationHandbook(organisation, on, { language: 'en', pictures: false, unreadable: [] }),
      on,
    );
    return [
      JSON.stringify(agendaOutline(organisation, agendaOf(organisation, circle, on), 'en', [])),
      JSON.stringify(minutesOutline(standing, meeting, 'en')),
      /#### Who sits here\n[\s\S]*?\n\n[\s\S]*?\n\n/.exec(handbook)?.[0] ?? '',
      /\*\*Present:\*\*[^\n]*/.exec(handbook)?.[0] ?? '',
    ];
  };
  for (const face of await faces(club(people))) {
    expect(face).toContain('all 12 members');
    expect(face).not.toContain('Member 7');
  }
  // Where one does not sit there, who does is told by name.
  for (const face of await faces(club(people.slice(1)))) {
    expect(face).not.toMatch(/all \d+ members/);
    expect(face).toContain('Member 7');
  }
});

test('whoever sits in a helping circle without a leader and in the circle above can report from it', () => {
  const pier = told(`person lea "Lea Pol"
helping circle Ramp "Ramp circle" in Quay until 2027-03-31 { aim "A ramp" members jan, lea }
helping circle Roof "Roof circle" in Quay until 2027-03-31 { aim "A roof" members lea }
circle Boat "Boat circle" in Quay { aim "Boats" members kim, lea }
`);
  const circle = asOf(pier, on).circle('Quay');
  expect(circle && agendaOf(pier, circle, on).below).toEqual([
    { circle: 'Ramp', people: ['jan'] },
    { circle: 'Roof', people: [] },
    // A double link is missing there: a member of both is none of its two ends.
    { circle: 'Boat', people: [] },
  ]);
});
