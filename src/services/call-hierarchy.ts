import type { AsOf } from '../model/lookups.js';
import type { Circle, Origin, Person } from '../model/organisation.js';

/** Somebody in the line, with the places that say so. */
export interface Reporting {
  readonly person: Person;
  readonly at: readonly Origin[];
}

/** Whom a person reports to: the leaders of the circles of which the person is a member, and those above the ones led. */
export function reportsTo(standing: AsOf, person: string): Reporting[] {
  const found = new Map<string, Origin[]>();
  for (const circle of standing.circles) {
    const leads = leaderSeat(standing, circle, person);
    if (leads !== undefined) {
      const above = standing.above(circle);
      if (above !== undefined) addLeaders(standing, above, person, leads, found);
      continue;
    }
    const member = memberPlace(standing, circle, person);
    if (member !== undefined) addLeaders(standing, circle, person, member, found);
  }
  return withPeople(standing, found);
}

/** Who reports to a person: the leaders of the circles below those led, and the members of these. */
export function reporting(standing: AsOf, person: string): Reporting[] {
  const found = new Map<string, Origin[]>();
  for (const circle of standing.circles) {
    if (leaderSeat(standing, circle, person) === undefined) continue;
    for (const below of standing.below(circle)) {
      for (const { seat } of standing.leaders(below)) add(found, seat.person?.name, seat.at, person);
    }
    for (const sitting of standing.sits(circle)) {
      const place = memberPlace(standing, circle, sitting.person);
      if (place !== undefined) add(found, sitting.person, place, person);
    }
  }
  return withPeople(standing, found);
}

function addLeaders(
  standing: AsOf,
  circle: Circle,
  person: string,
  at: Origin,
  found: Map<string, Origin[]>,
): void {
  for (const { seat } of standing.leaders(circle)) add(found, seat.person?.name, at, person);
}

function add(found: Map<string, Origin[]>, name: string | undefined, at: Origin, self: string): void {
  if (name === undefined || name === self) return;
  const places = found.get(name);
  if (places === undefined) found.set(name, [at]);
  else places.push(at);
}

function leaderSeat(standing: AsOf, circle: Circle, person: string): Origin | undefined {
  return standing.leaders(circle).find(({ seat }) => seat.person?.name === person)?.seat.at;
}

/** Where it is said that somebody works in a circle: as a member, in an office or a role; not as a link from below. */
function memberPlace(standing: AsOf, circle: Circle, person: string): Origin | undefined {
  if (leaderSeat(standing, circle, person) !== undefined) return undefined;
  const seats = [
    ...circle.members,
    ...circle.officers,
    ...circle.links.flatMap(({ representatives }) => representatives),
    ...circle.roles.flatMap(({ holders }) => holders),
  ];
  return standing.holders(seats).find(({ seat }) => seat.person?.name === person)?.seat.person?.at;
}

function withPeople(standing: AsOf, found: ReadonlyMap<string, readonly Origin[]>): Reporting[] {
  return [...found].flatMap(([name, at]) => {
    const person = standing.person(name);
    return person === undefined ? [] : [{ person, at }];
  });
}
