import type { CalendarDate } from '../../model/calendar.js';
import type { Circle, Organisation, Person, Seat } from '../../model/organisation.js';

/*
 * Who sat in a circle on a day of the past, as far as the files tell. They tell how things are now and keep only
 * some of what was: whoever leads a circle today may have been an ordinary member when the decision was taken, and
 * nobody writes that down. So what is certain and what is possible are kept apart. The organisation as of each of
 * thousands of dates would also take too long to work out.
 */

interface Claim {
  readonly person: string;
  readonly seat: Seat;
  /** The circle in whose block it is said. */
  readonly of: Circle;
}

export interface Membership {
  readonly circle: Circle;
  /** Seats that make somebody a member, observers left out. */
  readonly claims: readonly Claim[];
  readonly byPerson: ReadonlyMap<string, readonly Claim[]>;
  /** Seats of observers, by person. */
  readonly observers: ReadonlyMap<string, readonly Seat[]>;
  /** The first day that any dated seat tells of; nothing where no seat has a date. */
  readonly earliest: CalendarDate | undefined;
}

export class Memberships {
  private readonly children = new Map<string, Circle[]>();
  private readonly linksTo = new Map<string, Claim[]>();
  private readonly people = new Map<string, Person>();
  private readonly known = new Map<Circle, Membership>();

  constructor(organisation: Organisation) {
    const seen = new Set<string>();
    for (const circle of organisation.circles) {
      if (seen.has(circle.name)) continue;
      seen.add(circle.name);
      if (circle.parent !== undefined) push(this.children, circle.parent.name, circle);
      for (const link of circle.crossLinks) {
        if (link.circle === undefined || link.organisation !== undefined) continue;
        for (const claim of claimsOf([...link.leaders, ...link.representatives], circle))
          push(this.linksTo, link.circle.name, claim);
      }
    }
    for (const person of organisation.people) {
      if (!this.people.has(person.name)) this.people.set(person.name, person);
    }
  }

  of(circle: Circle): Membership {
    let answer = this.known.get(circle);
    if (answer === undefined) {
      answer = this.find(circle);
      this.known.set(circle, answer);
    }
    return answer;
  }

  private find(circle: Circle): Membership {
    const links = [...circle.links, ...circle.crossLinks];
    const own = [
      ...circle.officers,
      ...links.flatMap((link) => [...link.leaders, ...link.representatives]),
      ...circle.members,
      ...circle.experts,
    ];
    const claims = [
      ...claimsOf(own, circle),
      ...(this.children.get(circle.name) ?? []).flatMap((child) =>
        child === circle
          ? []
          : claimsOf(
              child.links.flatMap((link) => [...link.leaders, ...link.representatives]),
              child,
            ),
      ),
      ...(this.linksTo.get(circle.name) ?? []),
    ];
    const byPerson = new Map<string, Claim[]>();
    let earliest: CalendarDate | undefined;
    for (const claim of claims) {
      push(byPerson, claim.person, claim);
      const from = claim.seat.from?.date;
      if (from !== undefined && (earliest === undefined || from < earliest)) earliest = from;
    }
    const observers = new Map<string, Seat[]>();
    for (const seat of circle.observers)
      if (seat.person !== undefined) push(observers, seat.person.name, seat);
    return { circle, claims, byPerson, observers, earliest };
  }

  /** Whether the files tell who sat in the circle on the day: it worked, and they do not begin to tell later. */
  isKnown(membership: Membership, day: CalendarDate): boolean {
    const { circle, earliest } = membership;
    return worked(circle, day) && (earliest === undefined || earliest <= day);
  }

  /** People who certainly sat in the circle with consent right before the day began, in the order of the files. */
  certain(membership: Membership, day: CalendarDate): readonly string[] {
    const { circle, claims } = membership;
    const found = new Set<string>();
    if (circle.everyone) {
      for (const person of this.people.values())
        if (!person.external && this.belonged(person.name, day)) found.add(person.name);
    }
    for (const { person, seat, of } of claims) {
      // An expert is a full member of a top circle; elsewhere one may be asked for advice alone.
      if (seat.office === 'expert' && circle.kind !== 'top circle') continue;
      const held =
        (seat.from === undefined || seat.from.date < day) &&
        (seat.lastDay === undefined || seat.lastDay >= day);
      if (held && worked(of, day) && this.belonged(person, day)) found.add(person);
    }
    return [...found].filter((person) => !observed(membership, person, day));
  }

  /** What is certain of somebody who gave consent: that the person had no seat, or only that of an observer. */
  outside(
    membership: Membership,
    person: string,
    day: CalendarDate,
    now: CalendarDate,
  ): 'stranger' | 'observer' | undefined {
    const { circle, byPerson } = membership;
    const known = this.people.get(person);
    if (known === undefined) return undefined;
    if (observed(membership, person, day)) return 'observer';
    if (circle.everyone && !known.external) return undefined;
    const claims = byPerson.get(person) ?? [];
    // Whoever has gone since is taken out of the files, and tells nothing of the day.
    if (claims.length === 0)
      return known.left !== undefined && known.left.date <= now && known.left.date > day
        ? undefined
        : 'stranger';
    const possible = claims.some(({ seat }) => {
      // Whoever holds an office later was perhaps a member before; the link or the office says so now.
      if (seat.office !== 'member' && seat.office !== 'expert') return true;
      return covers(seat, day);
    });
    return possible ? undefined : 'stranger';
  }

  private belonged(name: string, day: CalendarDate): boolean {
    const person = this.people.get(name);
    if (person === undefined) return false;
    return (
      (person.joined === undefined || person.joined.date < day) &&
      (person.left === undefined || person.left.date > day)
    );
  }
}

function claimsOf(seats: readonly Seat[], of: Circle): Claim[] {
  return seats.flatMap((seat) => (seat.person === undefined ? [] : [{ person: seat.person.name, seat, of }]));
}

function worked(circle: Circle, day: CalendarDate): boolean {
  if (circle.ended !== undefined && circle.ended.date <= day) return false;
  const begun = circle.begun ?? circle.planned;
  return begun === undefined || begun.date <= day;
}

function observed(membership: Membership, person: string, day: CalendarDate): boolean {
  return (membership.observers.get(person) ?? []).some((seat) => covers(seat, day));
}

function covers({ from, lastDay }: Seat, day: CalendarDate): boolean {
  return (from === undefined || from.date <= day) && (lastDay === undefined || lastDay >= day);
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
