import type { CalendarDate } from '../../model/calendar.js';
import type { AsOf, Sitting } from '../../model/lookups.js';
import type { Circle, Election, Origin, Seat } from '../../model/organisation.js';

/*
 * What the rules on the double link ask about a seat. Long lists are kept by person, because one next higher circle
 * is asked about the people of every circle below it; a short one is read as quickly as it would be kept.
 */

const short = 16;

const lists = new WeakMap<readonly Seat[], ReadonlyMap<string, readonly Seat[]>>();

const none: readonly Seat[] = [];

/** A person's seats among those of a list. */
export function seatsOfPerson(seats: readonly Seat[], person: string): readonly Seat[] {
  if (seats.length <= short) {
    return seats.some((seat) => seat.person?.name === person)
      ? seats.filter((seat) => seat.person?.name === person)
      : none;
  }
  let byPerson = lists.get(seats);
  if (byPerson === undefined) {
    byPerson = listByPerson(seats);
    lists.set(seats, byPerson);
  }
  return byPerson.get(person) ?? none;
}

function listByPerson(seats: readonly Seat[]): ReadonlyMap<string, readonly Seat[]> {
  const found = new Map<string, Seat[]>();
  for (const seat of seats) {
    if (seat.person === undefined) continue;
    const own = found.get(seat.person.name);
    if (own === undefined) found.set(seat.person.name, [seat]);
    else own.push(seat);
  }
  return found;
}

/**
 * Where to say that nobody holds an office: at its vacant line, else at the line of whoever is still to come, else
 * at the double link, else at the circle.
 */
export function emptyPlace(standing: AsOf, circle: Circle, office: 'leader' | 'representative'): Origin {
  const seats = standing.standing(standing.seatsOf(circle, office));
  const seat = seats.find(({ state }) => state === 'vacant') ?? seats.find(({ state }) => state === 'coming');
  return seat?.seat.at ?? circle.links[0]?.at ?? circle.at;
}

/** Who is first to come into an office that nobody holds yet, and from which day. */
export function comingSeat(
  standing: AsOf,
  circle: Circle,
  office: 'leader' | 'representative',
): { readonly person: string; readonly from: CalendarDate } | undefined {
  let first: { person: string; from: CalendarDate } | undefined;
  for (const { seat, state } of standing.standing(standing.seatsOf(circle, office))) {
    if (state !== 'coming' || seat.person === undefined || seat.from === undefined) continue;
    if (first === undefined || seat.from.date < first.from)
      first = { person: seat.person.name, from: seat.from.date };
  }
  return first;
}

/** The next higher circle to which the circle needs a double link; nothing where it needs none. */
export function linkedTo(standing: AsOf, circle: Circle): Circle | undefined {
  if (circle.parent === undefined || !standing.needsLink(circle)) return undefined;
  const above = standing.above(circle);
  return above === circle ? undefined : above;
}

interface EndedMembership {
  readonly where: Circle;
  readonly ended: Seat;
}

/**
 * The explicit memberships, of the circle and of the next higher one, that ended while the person held a seat in the
 * link between them. An end before the seat began says nothing, because the link itself makes its people members.
 */
export function endedMemberships(
  standing: AsOf,
  circle: Circle,
  above: Circle,
  seat: Seat,
): readonly EndedMembership[] {
  const own = endedMembership(standing, circle, seat);
  const higher = endedMembership(standing, above, seat);
  if (own === undefined && higher === undefined) return lasting;
  return [
    ...(own === undefined ? [] : [{ where: circle, ended: own }]),
    ...(higher === undefined ? [] : [{ where: above, ended: higher }]),
  ];
}

const lasting: readonly EndedMembership[] = [];

function endedMembership(standing: AsOf, circle: Circle, seat: Seat): Seat | undefined {
  const { person, from } = seat;
  if (person === undefined || from === undefined) return undefined;
  // Most memberships have no end, so the few that have are looked for before anybody's name is read.
  const ended = (one: Seat): boolean =>
    one.lastDay !== undefined && one.lastDay < standing.on && one.lastDay >= from.date;
  if (circle.members.length <= short && !circle.members.some(ended)) return undefined;
  const memberships = seatsOfPerson(circle.members, person.name);
  const lasts = memberships.some((one) => one.lastDay === undefined || one.lastDay >= standing.on);
  return lasts ? undefined : memberships.findLast(ended);
}

const sitters = new WeakMap<readonly Sitting[], ReadonlySet<string>>();

/**
 * Whether the person sits in the circle, for whatever reason, or may do so because it is not recorded who does; nobody
 * sits in one that does not work.
 */
export function maySitIn(standing: AsOf, circle: Circle, person: string): boolean {
  if (standing.state(circle) !== 'working') return false;
  if (!standing.isRecorded(circle)) return true;
  const sits = standing.sits(circle);
  if (sits.length <= short) return sits.some((one) => one.person === person);
  let people = sitters.get(sits);
  if (people === undefined) {
    people = new Set(sits.map((one) => one.person));
    sitters.set(sits, people);
  }
  return people.has(person);
}

/**
 * The election that put somebody into a seat of the circle's link: the one that the seat cites, or else the latest
 * one with that outcome. One that cites an election of something else is not judged by it.
 */
export function electionOf(standing: AsOf, circle: Circle, seat: Seat): Election | undefined {
  if (seat.election !== undefined) {
    const cited = standing.election(seat.election.name);
    const fits = cited?.office === seat.office && cited.circle.name === circle.name;
    return fits && cited.elected?.person?.name === seat.person?.name ? cited : undefined;
  }
  return standing
    .elections(circle.name, seat.office)
    .find(
      (one) =>
        one.elected?.person?.name === seat.person?.name &&
        (one.on === undefined || one.on.date <= standing.on),
    );
}
