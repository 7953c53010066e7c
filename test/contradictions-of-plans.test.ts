import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleFacts } from '../src/account/circle.js';
import { decidersAbout } from '../src/account/deciders.js';
import { weightOf, wordsOf } from '../src/account/line.js';
import { Names } from '../src/account/names.js';
import { actionLine } from '../src/account/records.js';
import { asOf } from '../src/model/lookups.js';
import { actionStanding, crossLinkFaults, isHeld } from '../src/model/standing.js';
import { dueCalendar } from '../src/render/ics/due.js';
import { agendaOf } from '../src/tracking/agenda.js';
import { dueOf } from '../src/tracking/due.js';
import { progressOf } from '../src/tracking/progress.js';
import { circlesView } from '../src/views/circles.js';
import { domainsView } from '../src/views/domains.js';
import { organisationOf } from './engine.js';

/*
 * As in contradictions.test.ts, of what is to be done, of steps that come back, of links across the hierarchy and of
 * roles: organisations made at random, and no face that denies what another says.
 */

const on = '2026-11-30';
const people = ['anna', 'bram', 'carla'] as const;
const day = fc.constantFrom(
  '2024-05-06',
  '2026-06-01',
  '2026-11-29',
  '2026-11-30',
  '2026-12-01',
  '2027-03-01',
);
const person = fc.constantFrom(
  '',
  '',
  ' { left 2026-06-30 }',
  ' { joined 2027-02-01 }',
  ' { left 2027-01-15 }',
);
const term = fc.constantFrom(
  '',
  ' from 2026-01-05 for 2 years',
  ' from 2023-01-02 for 1 year',
  ' from 2027-01-04 for 1 year',
);
const holder = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...people), term).map(([who, when]) => `${who}${when}`) },
  { weight: 1, arbitrary: fc.constantFrom('vacant', 'vacant from 2026-09-01', 'unrecorded') },
);
const maybe = (one: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(one, { nil: '' });
const action = fc
  .tuple(fc.constantFrom(...people), maybe(day.map((d) => `due ${d}`)), maybe(day.map((d) => `done ${d}`)))
  .map(([who, due, done]) => `{ circle Bakery owner ${who} ${due} ${done} }`);
const step = fc
  .tuple(
    fc.constantFrom('', ' every 1 year', ' every 6 months'),
    maybe(day.map((d) => `due ${d}`)),
    maybe(day.map((d) => `done ${d}`)),
  )
  .map(([every, due, done]) => `${every} { owner anna ${due} ${done} }`);
const end = (office: string): fc.Arbitrary<string> => maybe(holder.map((one) => `${office} ${one}`));
const organisation = fc
  .tuple(
    fc.array(person, { minLength: people.length, maxLength: people.length }),
    fc.array(action, { maxLength: 3 }),
    fc.array(step, { maxLength: 3 }),
    end('leader'),
    end('representative'),
    maybe(
      holder.map((one) =>
        `held by ${one}`.replace('by vacant', 'vacant').replace('by unrecorded', 'unrecorded'),
      ),
    ),
  )
  .map(([who, actions, steps, leader, representative, held]) =>
    [
      'organisation O "O" { language en }',
      ...people.map((name, i) => `person ${name} "${name}"${who[i]}`),
      'general circle House "House" { aim "To steer" domain { stones "The stones" } members anna, bram }',
      `circle Bakery "Bakery" in House { aim "To bake" domain { fire "The fire" from House.stones } double link to Shop { ${leader} ${representative} } role Keeper "Keeper" { aim "To keep" domain { wood "The wood" from Bakery.fire } ${held} } members anna, bram, carla }`,
      'circle Shop "Shop" in House { aim "To sell" members anna }',
      ...actions.map((text, i) => `action act${i} "Act ${i}" ${text}`),
      `implementation plan "Plan" { circle Bakery phase secure { begun 2024-01-08 ${steps.map((text, i) => `step job${i} "${['Zebra', 'Melon', 'Quartz'][i]}"${text}`).join('\n')} } }`,
    ].join('\n'),
  );

const runs = Number(process.env.KRING_CONTRADICTIONS ?? 150);
const alike = (said: Readonly<Record<string, unknown>>, text: string): void => {
  expect(new Set(Object.values(said)).size, `${JSON.stringify(said)} in\n${text}`).toBe(1);
};

test('every face says of what is to be done whether it is open and overdue, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const names = new Names(standing, { language: 'en' });
      const due = dueOf(told, on, '2030-01-01');
      const calendar = dueCalendar(told, due, on, 'en').replaceAll('\r\n ', '');
      const bakery = standing.circle('Bakery');
      if (bakery === undefined) return;
      const agenda = JSON.stringify(agendaOf(told, bakery, on));
      for (const one of told.actions) {
        if (one.due === undefined) continue;
        const entry = due.find(({ id }) => id === `action/${one.name}`);
        const how = actionStanding(standing, one);
        alike(
          {
            standing: how === 'overdue',
            account: / overdue/.test(wordsOf(actionLine(names, one))) && how !== 'done',
            due: entry?.overdue === true,
            calendar: calendar.includes(`SUMMARY:overdue: Act ${one.name.slice(3)}`),
          },
          text,
        );
        alike({ standing: how !== 'done', due: entry !== undefined }, text);
        if (how === 'overdue') expect(agenda, text).toContain(`"${one.name}"`);
      }
      for (const step of progressOf(told, on, 'en').implementations[0]?.phases[0]?.steps ?? []) {
        const entry = due.find(({ name, kind }) => kind === 'step' && name === step.name);
        const open = decidersAbout(standing, step.title).deciders.some(({ kind }) => kind === 'step');
        alike({ progress: step.status === 'overdue', due: entry?.overdue === true }, text);
        alike({ progress: step.status !== 'done', who: open }, text);
        if (step.status === 'done' && step.again === undefined) expect(entry, text).toBeUndefined();
      }
    }),
    { numRuns: runs },
  );
}, 600_000);

test('every face says of a link across the hierarchy and of a role whether they are held, and all say the same', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const told = organisationOf(text);
      const standing = asOf(told, on);
      const names = new Names(standing, { language: 'en' });
      const bakery = standing.circle('Bakery');
      const [link] = bakery?.crossLinks ?? [];
      const [keeper] = bakery?.roles ?? [];
      if (bakery === undefined || link === undefined || keeper === undefined) return;
      const facts = circleFacts(names, bakery);
      const across = facts.filter(({ heading }) => heading === 'crossLink').flatMap(({ lines }) => lines);
      const mark = circlesView(told, on).roots[0]?.below.find(({ name }) => name === 'Bakery');
      // What is to come stands in the account as that.
      const faults = crossLinkFaults(standing, bakery, link).filter(({ why }) => why !== 'to come');
      alike(
        {
          standing: faults.length > 0,
          account: across.some((one) => weightOf(one) === 'unsound'),
        },
        text,
      );
      alike(
        {
          standing: crossLinkFaults(standing, bakery, link).length > 0,
          picture: (mark?.crossLinks ?? []).some((one) => one.faults.length > 0),
        },
        text,
      );
      const mine = domainsView(told, on).roots[0]?.below[0];
      const held = isHeld(standing, keeper);
      alike(
        {
          standing: held,
          account: !/nobody holds/.test(
            facts
              .filter(({ heading }) => heading === 'domain')
              .flatMap(({ lines }) => lines.map(wordsOf))
              .join(),
          ),
          who: (decidersAbout(standing, 'fire').deciders[0]?.delegatedTo.length ?? 0) > 0,
          picture: !JSON.stringify(mine ?? {}).includes('vacant role'),
        },
        text,
      );
    }),
    { numRuns: runs },
  );
}, 600_000);
