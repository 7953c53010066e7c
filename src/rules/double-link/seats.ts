import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election, Origin, Seat } from '../../model/organisation.js';

/*
 * What the rules on the double link ask about a seat. Lists are kept by person, because one next higher circle is
 * asked about the people of every circle below it.
 */

const lists = new WeakMap<readonly Seat[], ReadonlyMap<string, readonly Seat[]>>();

/** A person's seats among those of a list. */
export function seatsOfPerson(seats: readonly Seat[], person: string): readonly Seat[] {
  let byPerson = lists.get(seats);
  if (byPerson === undefined) {
    byPerson = listByPerson(seats);
    lists.set(seats, byPerson);
  }
  return byPerson.get(person) ?? [];
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

/**
 * The explicit membership of a circle that ended while the person held a seat in its link. An end before the seat
 * began says nothing, because the link itself makes its people members.
 */
export function endedMembership(standing: AsOf, circle: Circle, seat: Seat): Seat | undefined {
  const { person, from } = seat;
  if (person === undefined || from === undefined) return undefined;
  const memberships = seatsOfPerson(circle.members, person.name);
  const lasts = memberships.some((one) => one.lastDay === undefined || one.lastDay >= standing.on);
  return lasts
    ? undefined
    : memberships.findLast((one) => one.lastDay !== undefined && one.lastDay >= from.date);
}

/** Whether the person sits in the circle, for whatever reason. */
export function sitsIn(standing: AsOf, circle: Circle, person: string): boolean {
  return standing.circlesOf(person).some((one) => one.circle === circle);
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
