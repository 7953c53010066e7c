import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleFacts } from '../src/account/circle.js';
import { weightOf, wordsOf } from '../src/account/line.js';
import { Names } from '../src/account/names.js';
import {
  auditLine,
  circlePoints,
  decisionLine,
  electionLine,
  openPoints,
  reviewLine,
  seatAndLinkPoints,
} from '../src/account/records.js';
import { organisationAnswer } from '../src/lsp/own-requests.js';
import { type AsOf, asOf } from '../src/model/lookups.js';
import type { Circle, Organisation, Origin } from '../src/model/organisation.js';
import {
  auditStanding,
  circleStanding,
  electionFault,
  electionStanding,
  emptyOffices,
  inForce,
  linkFaults,
  officesToHold,
  reviewStanding,
} from '../src/model/standing.js';
import { organisationJson } from '../src/render/json/show.js';
import { handbookMarkdown } from '../src/render/markdown/report.js';
import { checkOrganisation } from '../src/rules/check.js';
import { told as toldOf } from '../src/services/hover.js';
import { agendaOf } from '../src/tracking/agenda.js';
import { auditOf } from '../src/tracking/audit.js';
import { dueOf } from '../src/tracking/due.js';
import { progressOf } from '../src/tracking/progress.js';
import { type CircleMark, circlesView } from '../src/views/circles.js';
import { organisationHandbook } from '../src/workspace/handbook.js';
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
  ' from 2024-11-01 until 2026-10-31',
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
const end = fc.constantFrom('', '', '', ' until 2026-10-31', ' until 2027-06-30');
const kind = fc.constantFrom('circle', 'circle', 'circle', 'helping circle', 'working group');
const method = fc.constantFrom('', '', '', ' method sofa', ' method s3');
const circle = fc
  .tuple(kind, end, life, seat('leader'), seat('representative'), seat('facilitator'), seat('secretary'))
  .map(
    ([called, until, lives, leader, representative, facilitator, secretary]) =>
      `${called} C# "Circle #" in G${until} {\n  ${lives}\n  aim "To work"\n  domain { part "A part" { limit "A limit" } }\n  double link {\n    ${leader}\n    ${representative}\n  }\n  ${facilitator}\n  ${secretary}\n  members anna, bram, carla\n}`,
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
const day = fc.constantFrom('2026-03-02', '2026-11-29', '2026-11-30', '2026-12-01', '2027-02-01');
const audit = fc
  .tuple(day, fc.constantFrom('', 'finding f "No minutes" { owner els due 2026-10-01 }', 'next 2027-06-01'))
  .map(([when, found]) => `of C0 on ${when} {\n  ${found}\n}`);
const election = fc
  .tuple(
    day,
    fc.constantFrom('facilitator', 'secretary', 'representative'),
    fc.constantFrom(
      '',
      'elected anna',
      'elected anna by majority',
      'objections { bram "Too much" }\n  elected anna',
      'objections { bram "Too much" met by term "Half a year" }\n  elected anna',
      'elected nobody',
    ),
  )
  .map(([when, office, outcome]) => `of ${office} in C0 {\n  on ${when}\n  ${outcome}\n}`);
const review = fc
  .tuple(day, fc.constantFrom(...people), fc.constantFrom('', 'agreed "Less at once"', 'next 2027-06-01'))
  .map(([when, who, said]) => `of ${who} on ${when} {\n  ${said}\n}`);
const records = (one: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(one, { maxLength: 2 });
const organisation = fc
  .tuple(
    fc.array(person, { minLength: people.length, maxLength: people.length }),
    fc.array(circle, { minLength: 1, maxLength: 3 }),
    fc.array(decision, { maxLength: 3 }),
    records(audit),
    records(election),
    records(review),
    method,
  )
  .map(([who, circles, decisions, audits, elections, reviews, follows]) =>
    [
      `organisation O "O" { language en${follows} }`,
      ...people.map((name, i) => `person ${name} "${name}"${who[i]}`),
      'general circle G "General" { aim "To steer" members dirk, els leader dirk from 2026-01-05 for 2 years }',
      ...circles.map((text, i) => text.replaceAll('#', String(i))),
      ...decisions.map((text, i) => `decision d${i} "Decision ${i}" {\n  ${text}\n}`),
      ...audits.map((text, i) => `audit a${i} ${text}`),
      ...elections.map((text, i) => `election e${i} ${text}`),
      ...reviews.map((text, i) => `review r${i} ${text}`),
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

/** What is said where a link does not hold. */
const ofLinkWords =
  /\b(?:leader|representative): (?!an election|.*elected on)|both leader and representative|none of the members/;

/** The line above a circle, with all of its open points. */
function lensOf(standing: AsOf, one: Circle): string {
  const names = new Names(standing, { language: 'en' });
  return [...circlePoints(names, one), ...seatAndLinkPoints(names, one)].join(' · ');
}

/** The organisation as the side bar and the status bar of an editor have it. */
function sideBarOf(told: Organisation): ReturnType<typeof organisationAnswer> {
  return organisationAnswer(
    {
      session: { on, languageOf: () => 'en', addressOf: (file: string) => file },
      findings: { of: (one: Organisation) => checkOrganisation(one, on) },
      location: (at: Origin) => ({
        uri: at.file,
        range: {
          start: { line: at.line, character: at.column },
          end: { line: at.endLine, character: at.endColumn },
        },
      }),
    } as unknown as Parameters<typeof organisationAnswer>[0],
    told,
  );
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
  const openInHover = points?.kind === 'list' && points.lines.some(({ text }) => ofLinkWords.test(text));
  const mark = marksIn(circlesView(told, on).roots).find(({ name }) => name === one.name);
  const condition = progressOf(told, on, 'en').conditions.find(
    ({ condition: name }) => name === 'double link',
  );
  const forOne = condition?.each.find(({ circle: name }) => name === one.name);
  const asked = (until: string): boolean =>
    dueOf(told, on, until).some(
      ({ kind, circle: name, office, date }) =>
        kind === 'election' &&
        name === one.name &&
        (office === 'leader' || office === 'representative') &&
        date <= on,
    );
  const json = organisationJson(standing, one) as { standing: { circles: { linkFaults: unknown[] }[] } };
  // Whoever is to come is elected already, and of whoever is no member the circle may make one: nothing is asked for.
  // What is planned is told as that.
  const coming =
    linkFaults(standing, one).some(({ why }) => why === 'to come' || why === 'no member') ||
    told.elections.some(
      (election) => election.circle.name === one.name && electionStanding(standing, election) !== 'held',
    );
  const lens = lensOf(standing, one);
  const listed = sideBarOf(told).circles.find(({ name }) => name === one.name);
  // A link that is single has two seats, each of which stands, and one that is to come is told as that.
  const marked = [...(listed?.leaders ?? []), ...(listed?.representatives ?? [])].some(
    ({ unsound }) => unsound,
  );
  const single = linkFaults(standing, one).every(({ why }) =>
    ['single', 'no member', 'to come'].includes(why),
  );
  return {
    standing: linkFaults(standing, one).length === 0,
    check: !checked,
    show: !unsound,
    hover: !openInHover,
    lens: !ofLinkWords.test(lens),
    'side bar': !ofLinkWords.test(listed?.open.join(' · ') ?? ''),
    ...(single ? {} : { 'seats in the side bar': !marked }),
    picture: (mark?.faults ?? []).length === 0,
    progress: forOne === undefined || forOne.status === 'done',
    ...(coming ? {} : { due: !asked(on), 'due within years': !asked('2030-01-01') }),
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

/** Rules that say that nobody holds an office of those who serve a circle. */
const ofOfficers = { facilitator: 'election/facilitator-missing', secretary: 'election/secretary-missing' };

test('every face says of who serves a circle whether somebody holds the office, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const names = new Names(standing, { language: 'en' });
      const { findings } = checkOrganisation(told, on);
      const bar = sideBarOf(told);
      for (const severity of ['error', 'warning'] as const)
        expect(bar.findings[severity]).toBe(findings.filter((one) => one.severity === severity).length);
      for (const one of standing.circles)
        for (const office of ['facilitator', 'secretary'] as const) {
          if (!officesToHold(standing, one).includes(office)) continue;
          const empty = emptyOffices(standing, one).some((each) => each.office === office);
          const [fact] = circleFacts(names, one).filter(({ heading }) => heading === office);
          const holders = standing
            .holders(standing.seatsOf(one, office))
            .map(({ seat }) => seat.person?.name);
          const agenda = agendaOf(told, one, on);
          const planned = told.elections.some(
            (election) =>
              election.circle.name === one.name &&
              election.office === office &&
              electionStanding(standing, election) !== 'held',
          );
          const seats = standing.standing(standing.seatsOf(one, office));
          const coming = seats.some(({ state }) => state === 'coming');
          const said = {
            standing: empty,
            // Of whoever cannot hold what is written, the check tells that, once for all seats of that person.
            ...(seats.some(({ state }) => state === 'void')
              ? {}
              : {
                  check: findings.some(
                    ({ rule, circle: where }) => rule === ofOfficers[office] && where === one.name,
                  ),
                }),
            show: fact === undefined || /vacant/.test(fact.lines.map(wordsOf).join('\n')),
            open: seatAndLinkPoints(names, one).some((point) => point.startsWith(`${office}: vacant`)),
            'side bar':
              bar.circles
                .find(({ name }) => name === one.name)
                ?.open.some((point) => point.startsWith(`${office}: vacant`)) ?? false,
            agenda: agenda[`${office === 'facilitator' ? 'facilitators' : 'secretaries'}`].length === 0,
            // Whoever is to come, or an election that is planned, is told instead.
            ...(planned || coming
              ? {}
              : {
                  due: dueOf(told, on, on).some(
                    (due) =>
                      due.kind === 'election' &&
                      due.cause === 'vacant' &&
                      due.circle === one.name &&
                      due.office === office,
                  ),
                }),
          };
          const place = `${office} of ${one.name} in\n${text}\n${JSON.stringify({ said, holders })}`;
          expect(new Set(Object.values(said)).size, place).toBe(1);
        }
    }),
    { numRuns: runs },
  );
}, 600_000);

test('every face says of a circle whether it works, is to begin or should have begun, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const names = new Names(standing, { language: 'en' });
      const { findings } = checkOrganisation(told, on);
      for (const one of told.circles) {
        const { standing: how } = circleStanding(standing, one);
        const [state] = circleFacts(names, one).filter(({ heading }) => heading === 'state');
        const shown = (state?.lines ?? []).map(wordsOf).join('\n');
        const due = dueOf(told, on, '2030-01-01').find(
          ({ kind, circle: where }) => kind === 'circle begin' && where === one.name,
        );
        const hovered = JSON.stringify(toldOf(standing, { kind: 'circle', name: one.name }, 'en') ?? []);
        const json = organisationJson(standing, one) as { standing: { circles: { standing: string }[] } };
        const mark = marksIn(circlesView(told, on).roots).find(({ name }) => name === one.name);
        const overdue = {
          standing: how === 'overdue',
          check: findings.some(
            ({ rule, circle: where }) => rule === 'circle/not-begun' && where === one.name,
          ),
          show: /was to begin/.test(shown),
          points: openPoints(names, one).some((line) => /was to begin/.test(wordsOf(line))),
          hover: /was to begin/.test(hovered),
          due: due?.overdue === true,
          json: json.standing.circles[0]?.standing === 'overdue',
          picture: mark?.standing === 'overdue',
        };
        expect(
          new Set(Object.values(overdue)).size,
          `${one.name} in\n${text}\n${JSON.stringify(overdue)}`,
        ).toBe(1);
        // Nobody sits in a circle that does not work, and nobody is asked for there.
        if (how !== 'working' && how !== 'past its end') {
          expect(standing.sits(one)).toEqual([]);
          expect(emptyOffices(standing, one)).toEqual([]);
          expect(
            dueOf(told, on, on).filter(
              ({ kind, cause, circle: where }) =>
                kind === 'election' && cause !== 'planned' && where === one.name,
            ),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

test('every face says of audits, elections and reviews whether they were held, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const names = new Names(standing, { language: 'en' });
      const due = dueOf(told, on, '2030-01-01');
      const { findings } = checkOrganisation(told, on);
      const json = organisationJson(standing) as {
        standing: { elections: { name: string; standing: string; fault?: string }[] };
      };
      const same = (name: string, said: Readonly<Record<string, string>>): void => {
        expect(new Set(Object.values(said)).size, `${name} in\n${text}\n${JSON.stringify(said)}`).toBe(1);
      };
      const by = (words: string): string =>
        /nothing of it is on record|no outcome is on record/.test(words)
          ? 'overdue'
          : /planned for/.test(words)
            ? 'planned'
            : 'held';
      const asked = (id: string): string | undefined => {
        const one = due.find((each) => each.id === id);
        return one && (one.overdue ? 'overdue' : 'planned');
      };
      for (const one of told.audits) {
        const how = auditStanding(standing, one);
        const entry = asked(`audit/${one.name}`);
        same(one.name, {
          standing: how,
          show: by(wordsOf(auditLine(names, one))),
          // Of two, the later one may have been held since.
          ...(entry === undefined ? {} : { due: entry }),
        });
        const { last } = auditOf(told, on, standing.circle('C0'), 'en');
        if (how !== 'held') expect(last?.name).not.toBe(one.name);
      }
      for (const one of told.reviews) {
        const entry = asked(`review/${one.name}`);
        const how = reviewStanding(standing, one);
        same(one.name, {
          standing: how,
          show: by(wordsOf(reviewLine(names, one))),
          ...(entry === undefined ? {} : { due: entry }),
        });
      }
      const toRepeat = openPoints(names, standing.circle('C0') as Circle).flatMap((point) => {
        const said = /^(\w+): an election was planned for ([\d-]+)/.exec(wordsOf(point));
        return said === null ? [] : [`${said[1]} ${said[2]}`];
      });
      for (const one of told.elections) {
        const how = electionStanding(standing, one);
        const fault = electionFault(standing, one);
        const said = json.standing.elections.find(({ name }) => name === one.name);
        const entry = asked(`held-election/${one.name}`);
        // What was overdue is no more once another of the same office was held, or its circle has ended.
        same(one.name, {
          check: String(
            findings.some(({ rule, at }) => rule === 'election/not-held' && at.line === one.on?.at.line),
          ),
          due: String(entry === 'overdue'),
          ...(told.elections.some(
            (other) => other !== one && other.office === one.office && other.on?.date === one.on?.date,
          )
            ? {}
            : { open: String(toRepeat.includes(`${one.office} ${one.on?.date}`)) }),
        });
        same(one.name, {
          standing: how,
          show: by(wordsOf(electionLine(names, one))),
          json: said?.standing ?? '',
          ...(entry === undefined ? {} : { due: entry }),
        });
        same(one.name, {
          standing: String(fault !== undefined),
          show: String(/nobody is elected|without mandate/.test(wordsOf(electionLine(names, one)))),
          json: String(said?.fault !== undefined),
        });
        if (how !== 'held' || fault === undefined) continue;
        const found = auditOf(told, on, standing.circle('C0'), 'en').questions.find(
          ({ name }) => name === 'election',
        );
        if (
          standing.circle('C0') !== undefined &&
          standing.state(standing.circle('C0') as Circle) === 'working'
        )
          expect(JSON.stringify(found?.missing)).toContain(one.name);
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

test('the handbook says of a link, an election and an audit what the account says', async () => {
  await fc.assert(
    fc.asyncProperty(organisation, async (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const page = handbookMarkdown(
        await organisationHandbook(told, on, { language: 'en', pictures: false, unreadable: [] }),
        on,
      );
      const count = (words: RegExp): number => page.match(words)?.length ?? 0;
      const faults = told.elections.map((one) => electionFault(standing, one));
      expect(count(/so nobody is elected/g) > 0, text).toBe(faults.includes('void'));
      expect(count(/nothing on record/g) > 0, text).toBe(
        told.audits.some((one) => auditStanding(standing, one) === 'overdue') ||
          told.elections.some((one) => electionStanding(standing, one) === 'overdue') ||
          told.reviews.some((one) => reviewStanding(standing, one) === 'overdue'),
      );
      expect(count(/link is single/g) > 0, text).toBe(
        standing.circles.some((one) => linkFaults(standing, one).some(({ why }) => why === 'single')),
      );
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
}, 600_000);
