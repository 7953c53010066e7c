import { addTo } from '../../ground/lists.js';
import type { CalendarDate } from '../../model/calendar.js';
import { type AsOf, seatsIn } from '../../model/lookups.js';
import type { Circle, DoubleLink, Organisation, Person, Seat } from '../../model/organisation.js';

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
  /** That whoever holds the seat is a member (`members by …`). */
  readonly asMember?: true;
}

export interface Membership {
  readonly circle: Circle;
  /** Seats that make somebody a member, observers left out. */
  readonly claims: readonly Claim[];
  readonly byPerson: ReadonlyMap<string, readonly Claim[]>;
  /** Seats of observers, by person. */
  readonly observers: ReadonlyMap<string, readonly Seat[]>;
  /** Whether some seat says, of any time, that it is not recorded who holds it. */
  readonly unrecorded: boolean;
  /** The first day that any dated seat tells of; nothing where no seat has a date. */
  readonly earliest: CalendarDate | undefined;
}

const kept = new WeakMap<Organisation, Memberships>();

export class Memberships {
  private readonly children = new Map<string, Circle[]>();
  private readonly linksTo = new Map<string, Claim[]>();
  private readonly known = new Map<Circle, Membership>();

  /** Worked out once for an organisation, when a rule first asks, and the same on every date. */
  static of(standing: AsOf): Memberships {
    let answer = kept.get(standing.organisation);
    if (answer === undefined) {
      answer = new Memberships(standing);
      kept.set(standing.organisation, answer);
    }
    return answer;
  }

  /** Of the organisation as it stands only what every date has in common is asked: who is meant by a name. */
  private constructor(private readonly standing: AsOf) {
    for (const circle of standing.organisation.circles) {
      if (standing.circle(circle.name) !== circle) continue;
      if (circle.parent !== undefined) addTo(this.children, circle.parent.name, circle);
      for (const link of circle.crossLinks) {
        if (link.circle === undefined || link.organisation !== undefined) continue;
        const to = link.circle.name;
        const take = (claim: Claim): void => addTo(this.linksTo, to, claim);
        claimAll(take, link.leaders, circle);
        claimAll(take, link.representatives, circle);
      }
    }
  }

  in(circle: Circle): Membership {
    let answer = this.known.get(circle);
    if (answer === undefined) {
      answer = this.find(circle);
      this.known.set(circle, answer);
    }
    return answer;
  }

  private find(circle: Circle): Membership {
    const claims: Claim[] = [];
    const byPerson = new Map<string, Claim[]>();
    let earliest: CalendarDate | undefined;
    const take = (claim: Claim): void => {
      claims.push(claim);
      addTo(byPerson, claim.person, claim);
      const from = claim.seat.from?.date;
      if (from !== undefined && (earliest === undefined || from < earliest)) earliest = from;
    };
    const takeLinks = (links: readonly DoubleLink[], of: Circle): void => {
      for (const link of links) {
        claimAll(take, link.leaders, of);
        claimAll(take, link.representatives, of);
      }
    };
    claimAll(take, circle.officers, circle);
    takeLinks(circle.links, circle);
    takeLinks(circle.crossLinks, circle);
    claimAll(take, circle.members, circle);
    claimAll(take, circle.experts, circle);
    for (const { seats, of } of this.bringingIn(circle))
      for (const seat of seats)
        if (seat.person !== undefined) take({ person: seat.person.name, seat, of, asMember: true });
    for (const child of this.children.get(circle.name) ?? [])
      if (child !== circle) takeLinks(child.links, child);
    for (const one of this.linksTo.get(circle.name) ?? []) take(one);
    let observers = nobody;
    if (circle.observers.length > 0) {
      const found = new Map<string, Seat[]>();
      for (const seat of circle.observers)
        if (seat.person !== undefined) addTo(found, seat.person.name, seat);
      observers = found;
    }
    const seats = [
      ...seatsIn(circle),
      ...this.bringingIn(circle).flatMap((one) => one.seats),
      ...(this.children.get(circle.name) ?? []).flatMap((child) =>
        child.links.flatMap(({ leaders, representatives }) => [...leaders, ...representatives]),
      ),
    ];
    const unrecorded = seats.some((seat) => seat.unrecorded === true);
    return { circle, claims, byPerson, observers, unrecorded, earliest };
  }

  /** The seats, of any time, whose holders are members of the circle (`members by …`), with the circle that has them. */
  bringingIn(circle: Circle): readonly { readonly seats: readonly Seat[]; readonly of: Circle }[] {
    return circle.membersBy.flatMap(({ office, role, within }) => {
      const top = within === undefined ? circle : this.standing.circle(within.name);
      const all = new Set(top === undefined ? [] : [top]);
      for (const one of all) for (const child of this.children.get(one.name) ?? []) all.add(child);
      return [...all].map((of) => ({
        of,
        seats:
          office === 'role'
            ? of.roles.filter(({ name }) => name === role).flatMap(({ holders }) => holders)
            : this.standing.seatsOf(of, office),
      }));
    });
  }

  /** Whether the files tell who sat in the circle on the day: it worked, and they do not begin to tell later. */
  isKnown(membership: Membership, day: CalendarDate): boolean {
    const { circle, earliest } = membership;
    return worked(circle, day) && (earliest === undefined || earliest <= day);
  }

  /**
   * People other than the ones given who certainly sat in the circle with consent right before the day began, in the
   * order of the files. Whoever the record itself calls `absent` belonged there, so that a member whose first day is not
   * recorded is certain too. The set is made for whoever asks, who may take people out of it.
   */
  certain(
    membership: Membership,
    day: CalendarDate,
    given: ReadonlySet<string>,
    absent: ReadonlySet<string> = nobodyAbsent,
  ): Set<string> {
    const { circle, claims } = membership;
    const found = new Set<string>();
    if (circle.everyone) {
      for (const person of this.standing.organisation.people) {
        const { name } = person;
        if (person.external || given.has(name) || this.standing.person(name) !== person) continue;
        if (belonged(person, day)) found.add(name);
      }
    }
    for (const { person, seat, of, asMember } of claims) {
      // An expert is a full member of a top circle; elsewhere one may be asked for advice alone.
      if (seat.office === 'expert' && circle.kind !== 'top circle') continue;
      if (given.has(person) || found.has(person)) continue;
      // Where the list of members names everybody, an office makes nobody a member.
      if (
        circle.only !== undefined &&
        asMember !== true &&
        seat.office !== 'member' &&
        seat.office !== 'expert'
      )
        continue;
      // Since when somebody without a first day sits there is not recorded, so nothing is asserted of the past.
      const held =
        (seat.from === undefined ? absent.has(person) : seat.from.date < day) &&
        (seat.lastDay === undefined || seat.lastDay >= day);
      if (!held || !worked(of, day)) continue;
      // A circle that was decided about since may have been moved: it is not known where it was linked before.
      if (of !== circle && this.changedSince(of, day)) continue;
      const known = this.standing.person(person);
      if (known !== undefined && belonged(known, day)) found.add(person);
    }
    for (const person of membership.observers.keys())
      if (observed(membership, person, day)) found.delete(person);
    return found;
  }

  private changes: ReadonlyMap<string, CalendarDate> | undefined;

  /** Whether a decision about a circle as a whole was taken after the day: about its place among the others, perhaps. */
  private changedSince(circle: Circle, day: CalendarDate): boolean {
    if (this.changes === undefined) {
      const found = new Map<string, CalendarDate>();
      for (const { concerns, decided } of this.standing.organisation.decisions) {
        if (decided?.date === undefined) continue;
        for (const { aspect, path } of concerns) {
          const [name = '', second] = path;
          if (aspect === undefined && second === undefined && decided.date > (found.get(name) ?? ''))
            found.set(name, decided.date);
        }
      }
      this.changes = found;
    }
    return (this.changes.get(circle.name) ?? '') > day;
  }

  /** What is certain of somebody who gave consent: that the person had no seat, or only that of an observer. */
  outside(
    membership: Membership,
    person: string,
    day: CalendarDate,
    now: CalendarDate,
  ): 'stranger' | 'observer' | undefined {
    const claims = membership.byPerson
      .get(person)
      ?.filter(({ of }) => of === membership.circle || of.ended === undefined || of.ended.date >= day);
    const isObserver = observed(membership, person, day);
    const known = this.standing.person(person);
    if (known === undefined) return undefined;
    // Who had left sat nowhere any more, whatever office is still written, and who had not joined sat nowhere yet.
    if (
      known.periods.length > 0 &&
      !known.periods.some(
        ({ from, until }) =>
          (from === undefined || from.date <= day) && (until === undefined || until.date >= day),
      )
    )
      return 'stranger';
    if (!isObserver && claims?.some((claim) => isPossible(claim, day)) === true) return undefined;
    if (isObserver) return 'observer';
    if (membership.unrecorded || (membership.circle.everyone && !known.external)) return undefined;
    // Whoever has gone since is taken out of the files, and tells nothing of the day.
    const gone = known.periods.some(
      ({ until }) => until !== undefined && until.date <= now && until.date > day,
    );
    return (claims ?? []).length === 0 && gone ? undefined : 'stranger';
  }
}

/** Whether somebody may have sat in a circle on the day by a seat. */
function isPossible({ seat }: Claim, day: CalendarDate): boolean {
  // Whoever holds an office later was perhaps a member before; the link or the office says so now.
  if (seat.office !== 'member' && seat.office !== 'expert') return true;
  return covers(seat, day);
}

/** Whether somebody certainly belonged to the organisation all day: on the days of coming and going nobody can tell. */
function belonged({ periods }: Person, day: CalendarDate): boolean {
  return (
    periods.length === 0 ||
    periods.some(
      ({ from, until }) =>
        (from === undefined || from.date < day) && (until === undefined || until.date > day),
    )
  );
}

const nobody: ReadonlyMap<string, readonly Seat[]> = new Map();
const nobodyAbsent: ReadonlySet<string> = new Set();

/** Gives each seat of a list that somebody holds as a claim. */
function claimAll(take: (claim: Claim) => void, seats: readonly Seat[], of: Circle): void {
  for (const seat of seats) if (seat.person !== undefined) take({ person: seat.person.name, seat, of });
}

function worked(circle: Circle, day: CalendarDate): boolean {
  if (circle.ended !== undefined && circle.ended.date <= day) return false;
  const begun = circle.begun ?? circle.planned;
  return begun === undefined || begun.date <= day;
}

function observed(membership: Membership, person: string, day: CalendarDate): boolean {
  return membership.observers.get(person)?.some((seat) => covers(seat, day)) === true;
}

function covers({ from, lastDay }: Seat, day: CalendarDate): boolean {
  return (from === undefined || from.date <= day) && (lastDay === undefined || lastDay >= day);
}
