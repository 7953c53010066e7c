import { nominationWithoutReason as words } from '../../messages/rules/election.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election, Nomination, Seat } from '../../model/organisation.js';
import { leftBefore } from '../../model/periods.js';
import { readInFull } from '../../model/unread.js';
import { Memberships } from '../consent/membership.js';
import { circleName, electionName, personName } from '../names.js';
import { once } from '../once.js';
import { type Reported, rule } from '../rule.js';
import { officeElected } from './seats.js';

export const nominationWithoutReason = rule({
  id: 'election/nomination-without-reason',
  base: 'election',
  code: 'RE07',
  words,
  doc: {
    bad: `
organisation Lindenhof "Wohnprojekt Lindenhof"
person greta "Greta Brandt"
person jonas "Jonas Keller"
person mira  "Mira Vogel"

circle Garten "Gartenkreis" {
  members greta, jonas, mira
}

election garten-schriftfuehrung of secretary in Garten {
  on 2026-11-23
  nominations {
    greta for mira
    for jonas because "He writes faster than we talk"
  }
}
`,
    good: `
organisation Lindenhof "Wohnprojekt Lindenhof"
person greta "Greta Brandt"
person jonas "Jonas Keller"
person mira  "Mira Vogel"

circle Garten "Gartenkreis" {
  members greta, jonas, mira
}

election garten-schriftfuehrung of secretary in Garten {
  on 2026-11-23
  nominations {
    greta  for mira   because "She finds every old decision"
    mira   for jonas  because "He writes faster than we talk"
  }
}
`,
    sources: [{ key: 'SEED' }, { key: 'FSM' }, { key: 'MVOS', place: '§3.6' }],
  },
  checkElection(election, standing, report) {
    if (election.nominations.length === 0 && election.changes.length === 0) return;
    const office = officeElected(standing, election);
    if (office === undefined) return;
    for (const nominations of [election.nominations, election.changes]) {
      for (const nomination of nominations) {
        // Nobody named: a nomination of nobody, or half a line.
        if (nomination.candidate === undefined || !readInFull(standing.organisation, nomination.at)) continue;
        argued(standing, election, nomination, report);
        eligible(standing, election, office.circle, nomination, report);
      }
    }
  },
});

function argued(
  standing: AsOf,
  election: Election,
  { by, candidate, because, at }: Nomination,
  report: (found: Reported) => void,
): void {
  const reason = because !== undefined && because.trim() !== '';
  if (candidate === undefined || (by !== undefined && reason)) return;
  const named = personName(standing, candidate.name);
  report({
    at,
    circle: election.circle.name,
    message:
      by !== undefined
        ? words.reason(personName(standing, by.name), named, electionName(election))
        : reason
          ? words.anonymous(named, electionName(election))
          : words.both(named, electionName(election)),
  });
}

function eligible(
  standing: AsOf,
  election: Election,
  circle: Circle,
  { candidate }: Nomination,
  report: (found: Reported) => void,
): void {
  const person = standing.person(candidate?.name);
  if (candidate === undefined || person === undefined) return;
  const day = election.on?.date ?? (election.elected === undefined ? standing.on : undefined);
  const left = day === undefined ? undefined : leftBefore(person, day);
  if (left !== undefined) {
    report({
      at: candidate.at,
      circle: circle.name,
      message: words.left(personName(standing, person.name), left.date),
      related: [{ at: left.at, message: words.leftHere }],
    });
  } else if (election.office === 'representative' && isOutsider(standing, election, circle, person.name)) {
    report({
      at: candidate.at,
      circle: circle.name,
      message: words.outsider(personName(standing, person.name), circleName(standing, circle)),
    });
  }
}

/**
 * Whether somebody can be told to have been no member of a circle when it elected. The files say who sits in a circle
 * now, and members of the past may have been taken out; so for an election that is over, its own record has to
 * say who took part, and neither that nor any seat of the circle, old or new, may name the person.
 */
function isOutsider(standing: AsOf, election: Election, circle: Circle, person: string): boolean {
  return (
    !circle.everyone &&
    tellsWhoBelongs(standing, election, circle) &&
    !tookPart(election, person) &&
    !seatsEver(standing).name(circle, person)
  );
}

/** Whether the record of an election, or for one to come the circle as it is, tells of everybody who takes part. */
function tellsWhoBelongs(standing: AsOf, election: Election, circle: Circle): boolean {
  if (election.elected === undefined && (election.on?.date ?? standing.on) >= standing.on)
    return standing.sits(circle).length > 0;
  const { present, absent, consent } = election;
  return (
    (present ?? consent) !== undefined &&
    present?.everyone !== true &&
    absent?.everyone !== true &&
    consent?.everyone !== true
  );
}

function tookPart({ present, absent, consent, nominations, changes }: Election, person: string): boolean {
  const isNamed = (one: { readonly name: string }): boolean => one.name === person;
  const nominates = ({ by }: Nomination): boolean => by?.name === person;
  return (
    present?.people.some(isNamed) === true ||
    absent?.people.some(isNamed) === true ||
    consent?.people.some(isNamed) === true ||
    nominations.some(nominates) ||
    changes.some(nominates)
  );
}

/** Everybody who sits or sat in each circle, or will, as far as the files name them. */
class SeatsEver {
  private readonly seen = new Map<Circle, ReadonlySet<string>>();
  private childLinks: ReadonlyMap<string, readonly Seat[]> | undefined;

  constructor(private readonly standing: AsOf) {}

  name(circle: Circle, person: string): boolean {
    let names = this.seen.get(circle);
    if (names === undefined) {
      names = this.named(circle);
      this.seen.set(circle, names);
    }
    return names.has(person);
  }

  private named(circle: Circle): ReadonlySet<string> {
    const names = new Set<string>();
    const take = (seats: readonly Seat[]): void => {
      for (const { person } of seats) if (person !== undefined) names.add(person.name);
    };
    take(circle.officers);
    take(circle.members);
    take(circle.experts);
    take(circle.observers);
    for (const role of circle.roles) take(role.holders);
    for (const links of [circle.links, circle.crossLinks]) {
      for (const { leaders, representatives } of links) {
        take(leaders);
        take(representatives);
      }
    }
    take(this.linksInto().get(circle.name) ?? []);
    for (const { seats } of Memberships.of(this.standing).bringingIn(circle)) take(seats);
    return names;
  }

  private linksInto(): ReadonlyMap<string, readonly Seat[]> {
    if (this.childLinks !== undefined) return this.childLinks;
    const found = new Map<string, Seat[]>();
    for (const circle of this.standing.organisation.circles) {
      for (const link of [...circle.links, ...circle.crossLinks]) {
        if (link.organisation !== undefined) continue;
        const into = link.circle?.name ?? circle.parent?.name;
        if (into === undefined) continue;
        const seats = found.get(into);
        if (seats === undefined) found.set(into, [...link.leaders, ...link.representatives]);
        else seats.push(...link.leaders, ...link.representatives);
      }
    }
    this.childLinks = found;
    return found;
  }
}

const seatsEver = once((standing) => new SeatsEver(standing));
