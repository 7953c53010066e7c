import { incomplete as words } from '../../messages/rules/consent.js';
import { type CalendarDate, lastDay } from '../../model/calendar.js';
import { type AsOf, deciding } from '../../model/lookups.js';
import type { Circle, Decision, Election, Group, Organisation } from '../../model/organisation.js';
import { circleOffices } from '../../vocabulary/offices.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { Memberships } from './membership.js';

/** What a decision and an election tell alike of who gave consent. */
type Told = Pick<Decision | Election, 'absent' | 'present' | 'objections'>;

export const incomplete = rule({
  id: 'consent/incomplete',
  rests: 'who sits where',
  base: 'consent',
  code: 'DE13',
  words,
  doc: {
    bad: `
organisation Weide "Zorgboerderij De Weide"
person hanna "Hanna Mulder"
person sven  "Sven Dirksen"
person leyla "Leyla Aydin"

circle Stal "Stalkring" {
  member hanna from 2020-01-01
  member sven from 2020-01-01
  member leyla from 2020-01-01
}

decision goats "We take in six goats" {
  circle Stal
  decided 2026-09-08 by consent
  because "Our guests asked for animals that come to them"
  consent hanna, sven
}
`,
    good: `
organisation Weide "Zorgboerderij De Weide"
person hanna "Hanna Mulder"
person sven  "Sven Dirksen"
person leyla "Leyla Aydin"

circle Stal "Stalkring" {
  member hanna from 2020-01-01
  member sven from 2020-01-01
  member leyla from 2020-01-01
}

decision goats "We take in six goats" {
  circle Stal
  decided 2026-09-08 by consent
  because "Our guests asked for animals that come to them"
  consent hanna, sven, leyla
}
`,
    sources: [{ key: 'NLW' }, { key: 'MVOS', place: '§3.2.5' }, { key: 'HUM' }],
  },
  checkDecision(decision, standing, report) {
    const { consent } = decision;
    if (consent === undefined || (!consent.everyone && consent.people.length === 0)) return;
    const day = decision.decided?.date;
    if (day === undefined || !standing.byConsent(decision) || !standing.isAdopted(decision)) return;
    const circle = standing.circle(decision.circle?.name);
    if (circle === undefined) return;
    judge(standing, circle, day, consent, decision, undefined, isAboutPeople(standing, decision), report);
  },
  checkElection(election, standing, report) {
    const { consent, elected } = election;
    if (consent === undefined || (!consent.everyone && consent.people.length === 0)) return;
    const day = election.on?.date;
    if (day === undefined || elected?.person === undefined || (elected.method ?? 'consent') !== 'consent')
      return;
    if (isOver(election, standing.on) || replacedIn(standing.organisation).has(election.name)) return;
    // Who elects a leader is only certain where it is said.
    const by = election.by?.name ?? (election.office === 'leader' ? undefined : election.circle.name);
    const circle = standing.circle(by);
    if (circle === undefined) return;
    judge(standing, circle, day, consent, election, elected.person.name, false, report);
  },
});

/**
 * Reports who gave consent without a seat, and whose consent is missing. Whoever was elected is judged with the
 * election itself, and perhaps from outside the circle that elects; and whoever a decision on who is in the circle
 * concerns has no consent right in it.
 */
function judge(
  standing: AsOf,
  circle: Circle,
  day: CalendarDate,
  consent: Group,
  { absent, present, objections }: Told,
  elected: string | undefined,
  aboutPeople: boolean,
  report: (found: Reported) => void,
): void {
  if (day > standing.on || !deciding[circle.kind]) return;
  const policy = standing.organisation.blocks.some((block) => block.absence !== undefined);
  if (!policy && absent !== undefined && !absent.everyone) {
    const both = absent.people.filter(
      ({ name }) =>
        name !== elected &&
        standing.person(name) !== undefined &&
        (consent.everyone || consent.people.some((one) => one.name === name)),
    );
    if (both.length > 0) {
      report({
        at: consent.at,
        circle: circle.name,
        message: words.absentee(
          [...new Set(both.map(({ name }) => personName(standing, name)))],
          circleName(standing, circle),
        ),
      });
    }
  }
  if (consent.everyone) return;
  const memberships = Memberships.of(standing);
  const membership = memberships.in(circle);
  if (!memberships.isKnown(membership, day)) return;

  for (const { name: person, at } of consent.people) {
    const fault = person === elected ? undefined : memberships.outside(membership, person, day, standing.on);
    if (fault === undefined) continue;
    report({
      at,
      circle: circle.name,
      message: words[fault](personName(standing, person), circleName(standing, circle), day),
      names: { stranger: person },
    });
  }

  if (aboutPeople) return;
  const given = new Set(consent.people.map(({ name }) => name));
  const away = new Set(absent === undefined || absent.everyone ? [] : absent.people.map(({ name }) => name));
  const silent = memberships.certain(membership, day, given, away);
  if (silent.size === 0) return;
  for (const { met, person } of objections) if (!met) silent.delete(person.name);
  if (elected !== undefined) silent.delete(elected);
  const there =
    present === undefined || present.everyone ? undefined : new Set(present.people.map(({ name }) => name));
  // Who was at an election and did not consent to its outcome is judged with the election itself.
  if (elected !== undefined) for (const name of there ?? []) silent.delete(name);
  // In the method proper consent is that of those present, so whoever is recorded as absent is not missed in it.
  if (standing.organisation.profile === 'skm' && absent !== undefined) {
    if (absent.everyone) return;
    for (const { name } of absent.people) silent.delete(name);
  }
  if (policy) {
    if (absent?.everyone === true) return;
    for (const { name } of absent?.people ?? []) silent.delete(name);
    if (there !== undefined) for (const person of silent) if (!there.has(person)) silent.delete(person);
  }
  if (silent.size === 0) return;
  report({
    at: consent.at,
    circle: circle.name,
    message: words.missing(
      [...silent].map((person) => personName(standing, person)),
      circleName(standing, circle),
      day,
    ),
  });
}

/** Whether a decision concerns who is in a circle. */
function isAboutPeople(standing: AsOf, { concerns }: Decision): boolean {
  return concerns.some(
    ({ aspect, path }) =>
      (aspect !== undefined && personal.has(aspect)) ||
      path.some((name) => standing.person(name) !== undefined),
  );
}

/** Aspects of a circle that are its people. */
const personal: ReadonlySet<string> = new Set(['members', ...circleOffices]);

/** Whether the term that an election was for is over, so that who consented to it is history. */
function isOver({ on, term }: Election, today: CalendarDate): boolean {
  if (term?.until !== undefined) return term.until.date < today;
  return on !== undefined && term?.length !== undefined && lastDay(on.date, term.length.length) < today;
}

const replaced = new WeakMap<Organisation, ReadonlySet<string>>();

/** The elections that another one replaces. */
function replacedIn(organisation: Organisation): ReadonlySet<string> {
  const known = replaced.get(organisation);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const { replaces } of organisation.elections) if (replaces !== undefined) names.add(replaces.name);
  replaced.set(organisation, names);
  return names;
}
