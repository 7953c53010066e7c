import { nominationWithoutReason as words } from '../../messages/rules/election.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Election, Nomination, Organisation, Seat } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import { personName } from '../names.js';
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
  on 2026-04-01
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
  on 2026-04-01
  nominations {
    greta  for mira   because "She finds every old decision"
    mira   for jonas  because "He writes faster than we talk"
  }
}
`,
    sources: [{ key: 'SEED' }, { key: 'FSM' }, { key: 'MVOS', place: '§3.6' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const membership = new Membership(organisation, standing);
    for (const election of organisation.elections) {
      const office = officeElected(standing, election);
      if (office === undefined) continue;
      for (const nomination of [...election.nominations, ...election.changes]) {
        // Nobody named: a nomination of nobody, or half a line.
        if (nomination.candidate === undefined || !readInFull(organisation, nomination.at)) continue;
        argued(standing, election, nomination, report);
        eligible(standing, membership, election, office.circle, nomination, report);
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
        ? words.reason(personName(standing, by.name), named, election.name)
        : reason
          ? words.anonymous(named, election.name)
          : words.both(named, election.name),
  });
}

function eligible(
  standing: AsOf,
  membership: Membership,
  election: Election,
  circle: Circle,
  { candidate }: Nomination,
  report: (found: Reported) => void,
): void {
  const person = standing.person(candidate?.name);
  if (candidate === undefined || person === undefined) return;
  const named = personName(standing, person.name);
  const found = { at: candidate.at, circle: circle.name };
  const day = election.on?.date ?? (election.elected === undefined ? standing.on : undefined);
  if (person.left !== undefined && day !== undefined && person.left.date < day) {
    report({
      ...found,
      message: words.left(named, person.left.date),
      related: [{ at: person.left.at, message: words.leftHere }],
    });
  } else if (election.office === 'representative' && membership.isOutsider(election, circle, person.name)) {
    report({ ...found, message: words.outsider(named, circle.name) });
  }
}

/**
 * Whether somebody can be told to have been no member of a circle when it elected. The files say who sits in a circle
 * now, and members of the past may have been taken out; so for an election that is over, its own record has to
 * say who took part, and neither that nor any seat of the circle, old or new, may name the person.
 */
class Membership {
  private readonly seen = new Map<Circle, ReadonlySet<string>>();
  private childLinks: ReadonlyMap<string, readonly Seat[]> | undefined;

  constructor(
    private readonly organisation: Organisation,
    private readonly standing: AsOf,
  ) {}

  isOutsider(election: Election, circle: Circle, person: string): boolean {
    if (circle.everyone || this.everNamed(circle).has(person)) return false;
    const { present, absent, consent } = election;
    const lists = [present, absent, consent].filter((group) => group !== undefined);
    const tookPart = lists.some((group) => group.people.some((one) => one.name === person));
    if (tookPart || [...election.nominations, ...election.changes].some(({ by }) => by?.name === person))
      return false;
    if (election.elected === undefined && (election.on?.date ?? this.standing.on) >= this.standing.on) {
      return this.standing.sits(circle).length > 0;
    }
    const told = present ?? consent;
    return told !== undefined && lists.every((group) => !group.everyone);
  }

  /** Everybody who sits or sat in the circle, or will, as far as the files name them. */
  private everNamed(circle: Circle): ReadonlySet<string> {
    let names = this.seen.get(circle);
    if (names === undefined) {
      const links = [...circle.links, ...circle.crossLinks];
      const seats = [
        ...circle.officers,
        ...circle.members,
        ...circle.experts,
        ...circle.observers,
        ...circle.roles.flatMap((role) => role.holders),
        ...links.flatMap((link) => [...link.leaders, ...link.representatives]),
        ...(this.linksInto().get(circle.name) ?? []),
      ];
      names = new Set(seats.flatMap((seat) => (seat.person === undefined ? [] : [seat.person.name])));
      this.seen.set(circle, names);
    }
    return names;
  }

  private linksInto(): ReadonlyMap<string, readonly Seat[]> {
    if (this.childLinks !== undefined) return this.childLinks;
    const found = new Map<string, Seat[]>();
    for (const circle of this.organisation.circles) {
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
