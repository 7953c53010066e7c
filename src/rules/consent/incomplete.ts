import { incomplete as words } from '../../messages/rules/consent.js';
import { type CalendarDate, lastDay } from '../../model/calendar.js';
import { asOf, deciding } from '../../model/lookups.js';
import type { Election, Group, Objection } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { Memberships } from './membership.js';

/** Who gave consent to what, on which day, in which circle. */
interface Round {
  readonly circle: string | undefined;
  readonly day: CalendarDate | undefined;
  readonly consent: Group | undefined;
  readonly absent: Group | undefined;
  readonly present: Group | undefined;
  readonly objections: readonly Objection[];
  /** Who was elected: judged with the election itself, and perhaps from outside the circle that elects. */
  readonly elected?: string;
  /** Whether it concerns who is in the circle: whoever it concerns has no consent right in it. */
  readonly aboutPeople: boolean;
}

export const incomplete = rule({
  id: 'consent/incomplete',
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
  members hanna, sven, leyla
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
  members hanna, sven, leyla
}

decision goats "We take in six goats" {
  circle Stal
  decided 2026-09-08 by consent
  because "Our guests asked for animals that come to them"
  consent hanna, sven, leyla
}
`,
    sources: [{ key: 'MVOS', place: '§3.2.5' }, { key: 'HUM' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const rounds: Round[] = [];
    for (const decision of organisation.decisions) {
      const { consent } = decision;
      if (
        consent === undefined ||
        consent.everyone ||
        !standing.byConsent(decision) ||
        !standing.inForce(decision)
      )
        continue;
      const aboutPeople = decision.concerns.some(
        ({ aspect, path }) =>
          (aspect !== undefined && personal.has(aspect)) ||
          path.some((name) => standing.person(name) !== undefined),
      );
      const { absent, present, objections, decided } = decision;
      rounds.push({
        circle: decision.circle?.name,
        day: decided?.date,
        consent,
        absent,
        present,
        objections,
        aboutPeople,
      });
    }
    const replaced = new Set(organisation.elections.map((election) => election.replaces?.name));
    for (const election of organisation.elections) {
      const { consent, elected, absent, present, objections } = election;
      if (consent === undefined || consent.everyone || elected?.person === undefined) continue;
      if ((elected.method ?? 'consent') !== 'consent' || isOver(election, on) || replaced.has(election.name))
        continue;
      // Who elects a leader is only certain where it is said.
      const circle = election.by?.name ?? (election.office === 'leader' ? undefined : election.circle.name);
      rounds.push({
        circle,
        day: election.on?.date,
        consent,
        absent,
        present,
        objections,
        elected: elected.person.name,
        aboutPeople: false,
      });
    }
    if (rounds.length === 0) return;

    const memberships = new Memberships(organisation);
    const policy = organisation.blocks.some((block) => block.absence !== undefined);
    for (const { circle: name, day, consent, absent, present, objections, elected, aboutPeople } of rounds) {
      const circle = standing.circle(name);
      if (
        circle === undefined ||
        day === undefined ||
        day > on ||
        consent === undefined ||
        consent.people.length === 0
      )
        continue;
      if (!deciding[circle.kind]) continue;
      const membership = memberships.of(circle);
      if (!memberships.isKnown(membership, day)) continue;

      const given = new Set(consent.people.map((person) => person.name));
      for (const { name: person, at } of consent.people) {
        const fault = person === elected ? undefined : memberships.outside(membership, person, day, on);
        if (fault === undefined) continue;
        report({
          at,
          circle: circle.name,
          message: words[fault](personName(standing, person), circleName(circle), day),
        });
      }

      if (aboutPeople) continue;
      const objecting = new Set(objections.filter((one) => !one.met).map((one) => one.person.name));
      const away = new Set((absent?.people ?? []).map((one) => one.name));
      const there =
        present === undefined || present.everyone
          ? undefined
          : new Set(present.people.map((one) => one.name));
      const isAway = (person: string): boolean =>
        absent?.everyone === true || away.has(person) || (there !== undefined && !there.has(person));
      // Who was at an election and did not consent to its outcome is judged with the election itself.
      const judged = (person: string): boolean =>
        person === elected || (elected !== undefined && there?.has(person) === true);
      const missing = memberships
        .certain(membership, day)
        .filter(
          (person) =>
            !given.has(person) && !objecting.has(person) && !judged(person) && !(policy && isAway(person)),
        );
      if (missing.length === 0) continue;
      report({
        at: consent.at,
        circle: circle.name,
        message: words.missing(
          missing.map((person) => personName(standing, person)),
          circleName(circle),
          day,
        ),
      });
    }
  },
});

/** Aspects of a circle that are its people. */
const personal: ReadonlySet<string> = new Set([
  'members',
  'leader',
  'representative',
  'facilitator',
  'secretary',
  'logbook',
]);

/** Whether the term that an election was for is over, so that who consented to it is history. */
function isOver({ on, term }: Election, today: CalendarDate): boolean {
  if (term?.until !== undefined) return term.until.date < today;
  return on !== undefined && term?.length !== undefined && lastDay(on.date, term.length.length) < today;
}
