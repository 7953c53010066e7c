import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleFacts } from '../src/account/circle.js';
import { weightOf, wordsOf } from '../src/account/line.js';
import { Names } from '../src/account/names.js';
import { decisionLine } from '../src/account/records.js';
import { asOf } from '../src/model/lookups.js';
import type { Circle, Organisation } from '../src/model/organisation.js';
import { inForce, linkFaults } from '../src/model/standing.js';
import { organisationJson } from '../src/render/json/show.js';
import { checkOrganisation } from '../src/rules/check.js';
import { told as toldOf } from '../src/services/hover.js';
import { auditOf } from '../src/tracking/audit.js';
import { dueOf } from '../src/tracking/due.js';
import { progressOf } from '../src/tracking/progress.js';
import { type CircleMark, circlesView } from '../src/views/circles.js';
import { organisationOf } from './engine.js';

/*
 * No face says of one thing what another denies. Organisations are made at random, with the faults that people make:
 * seats that are vacant, over, without an end or double, people who left or are yet to come, circles that are planned
 * or ended, decisions by majority, with open objections, withdrawn or never reviewed. What each face says of a link and
 * of a decision is brought down to whether it stands, and compared.
 */

const on = '2026-11-30';
const people = ['anna', 'bram', 'carla', 'dirk', 'els'] as const;

const person = fc.constantFrom(
  ...['', '', '', ' { left 2026-06-30 }', ' { joined 2027-02-01 }', ' { left 2027-01-15 }'],
);
const term = fc.constantFrom(
  ' from 2026-01-05 for 2 years',
  ' from 2026-01-05 for 2 years',
  ' from 2023-01-02 for 2 years',
  ' from 2027-01-04 for 2 years',
  ' from 2026-01-05 until 2026-12-15',
  '',
);
const seat = (office: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(fc.constantFrom(...people), term).map(([who, when]) => `${office} ${who}${when}`),
    },
    { weight: 1, arbitrary: fc.constantFrom(`${office} vacant`, `${office} vacant from 2026-09-01`, '') },
  );
const life = fc.constantFrom('', '', '', '', 'planned 2026-08-01', 'planned 2027-03-01', 'ended 2026-05-31');
const circle = fc
  .tuple(life, seat('leader'), seat('representative'), seat('facilitator'), seat('secretary'))
  .map(
    ([lives, leader, representative, facilitator, secretary]) =>
      `${lives}\n  aim "To work"\n  domain { part "A part" { limit "A limit" } }\n  double link {\n    ${leader}\n    ${representative}\n  }\n  ${facilitator}\n  ${secretary}\n  members anna, bram, carla`,
  );
const decision = fc
  .tuple(
    fc.constantFrom('by consent', 'by consent', 'by majority'),
    fc.constantFrom(
      '',
      'review 2026-03-02',
      'review 2027-09-01',
      'term 6 months review 2026-03-02',
      'term 6 months',
    ),
    fc.constantFrom(
      '',
      '',
      'withdrawn 2026-04-01',
      'objection bram "It is too dear"',
      'renewed 2026-08-03 for 1 year',
    ),
  )
  .map(([method, until, rest]) => `circle C0\n  decided 2025-11-03 ${method}\n  ${until}\n  ${rest}`);
const organisation = fc
  .tuple(
    fc.array(person, { minLength: people.length, maxLength: people.length }),
    fc.array(circle, { minLength: 1, maxLength: 3 }),
    fc.array(decision, { maxLength: 3 }),
  )
  .map(([who, circles, decisions]) =>
    [
      'organisation O "O" { language en }',
      ...people.map((name, i) => `person ${name} "${name}"${who[i]}`),
      'general circle G "General" { aim "To steer" members dirk, els leader dirk from 2026-01-05 for 2 years }',
      ...circles.map((text, i) => `circle C${i} "Circle ${i}" in G {\n  ${text}\n}`),
      ...decisions.map((text, i) => `decision d${i} "Decision ${i}" {\n  ${text}\n}`),
    ].join('\n'),
  );

/** Rules that call a link unsound. */
const ofLinks = new Set([
  'double-link/leader-missing',
  'double-link/representative-missing',
  'double-link/same-person',
  'double-link/leader-not-member',
  'double-link/representative-not-member',
  'election/link-term-expired',
  'election/term-missing',
]);

function marksIn(marks: readonly CircleMark[]): readonly CircleMark[] {
  return marks.flatMap((mark) => [mark, ...marksIn(mark.below)]);
}

/** What each face says of the link of a circle: whether it is sound. */
function soundness(told: Organisation, one: Circle): Readonly<Record<string, boolean>> {
  const standing = asOf(told, on);
  const { findings } = checkOrganisation(told, on);
  const places = [
    one,
    ...one.links,
    ...one.links.flatMap(({ leaders, representatives }) => [...leaders, ...representatives]),
  ];
  const lines = new Set(places.map(({ at }) => at.line));
  const related = findings.filter(({ rule }) => ofLinks.has(rule));
  const checked = related.some(({ rule, circle: where, at, related: others = [] }) =>
    rule === 'election/term-missing'
      ? [at, ...others.map(({ at: other }) => other)].some(({ line }) => lines.has(line))
      : where === one.name,
  );
  const facts = circleFacts(new Names(standing, { language: 'en' }), one);
  const unsound = facts
    .filter(({ heading }) => heading === 'leader' || heading === 'representatives' || heading === 'link')
    .some(({ lines: all }) => all.some((line) => weightOf(line) === 'unsound'));
  const hovered = toldOf(standing, { kind: 'circle', name: one.name }, 'en') ?? [];
  const points =
    hovered[hovered.findIndex((part) => part.kind === 'heading' && part.text === 'Open points') + 1];
  const openInHover =
    points?.kind === 'list' &&
    points.lines.some(({ text }) =>
      /^(?:leader|representative): |both leader and representative|none of the members/.test(text),
    );
  const mark = marksIn(circlesView(told, on).roots).find(({ name }) => name === one.name);
  const condition = progressOf(told, on, 'en').conditions.find(
    ({ condition: name }) => name === 'double link',
  );
  const forOne = condition?.each.find(({ circle: name }) => name === one.name);
  const asked = dueOf(told, on, on).some(
    ({ kind, circle: name, office }) =>
      kind === 'election' && name === one.name && (office === 'leader' || office === 'representative'),
  );
  const json = organisationJson(standing, one) as { standing: { circles: { linkFaults: unknown[] }[] } };
  // Whoever is to come is elected already, and of whoever is no member the circle may make one: nothing is asked for.
  const coming = linkFaults(standing, one).some(({ why }) => why === 'to come' || why === 'no member');
  return {
    standing: linkFaults(standing, one).length === 0,
    check: !checked,
    show: !unsound,
    hover: !openInHover,
    picture: (mark?.faults ?? []).length === 0,
    progress: forOne === undefined || forOne.status === 'done',
    ...(coming ? {} : { due: !asked }),
    json: json.standing.circles[0]?.linkFaults.length === 0,
  };
}

const runs = Number(process.env.KRING_CONTRADICTIONS ?? 150);

test('every face says of a link whether it is sound, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      for (const one of asOf(told, on).circles) {
        if (asOf(told, on).linkOffices(one).length === 0) continue;
        const said = soundness(told, one);
        expect(new Set(Object.values(said)).size, `${one.name} in\n${text}\n${JSON.stringify(said)}`).toBe(1);
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

test('every face says of a decision whether it is in force, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      for (const one of told.decisions) {
        const holds = inForce(standing, one);
        const line = wordsOf(decisionLine(new Names(standing, { language: 'en' }), one));
        const denied =
          /void|without mandate|withdrawn|lapsed|no longer in force|replaced|not yet decided/.test(line);
        const { decisions } = (
          organisationJson(standing) as { standing: { decisions: { name: string; standing: string }[] } }
        ).standing;
        const json = decisions.find(({ name }) => name === one.name)?.standing;
        const said = {
          standing: holds,
          show: !denied,
          json: json === 'in force' || json === 'review overdue',
        };
        expect(
          new Set(Object.values(said)).size,
          `${one.name} in\n${text}\n${line} ${JSON.stringify(said)}`,
        ).toBe(1);
      }
      // An audit that found evidence in a decision found one that is in force.
      const found = auditOf(told, on, standing.circle('C0'), 'en').questions.flatMap(
        (question) => question.found,
      );
      for (const one of told.decisions)
        if (!inForce(standing, one))
          expect(found.map(({ en }) => en).join('\n')).not.toContain(one.title ?? one.name);
    }),
    { numRuns: runs },
  );
}, 600_000);
