import type { AsOf } from '../model/lookups.js';
import type { Circle, Decision, Election } from '../model/organisation.js';
import type { Between } from './match.js';

/**
 * Whether those who are on record as giving consent, or else as present, are people of the circle that is said to have
 * decided or elected; nothing where that cannot be known. A seat counts whenever it was held, as nobody writes down
 * every day on which somebody came or went.
 *
 * @param circle by the name that the newer state has for it
 */
export function tookPart(
  { is, was, earlier, old: called }: Between,
  circle: string | undefined,
  { consent, present }: Pick<Decision | Election, 'consent' | 'present'>,
): 'of the circle' | 'others only' | undefined {
  if (consent?.everyone === true) return undefined;
  const named = [consent, present].find((group) => group !== undefined && group.people.length > 0);
  const now = is.circle(circle);
  if (named === undefined || now === undefined || now.kind === 'assembly') return undefined;
  const before = earlier.get(now.name);
  const known = [peopleOf(is, now), ...(before === undefined ? [] : [peopleOf(was, before)])];
  if (known.includes(undefined)) return undefined;
  const people = new Set([
    ...(known[0] ?? []),
    ...[...(known[1] ?? [])].map((person) => called.person(person)),
  ]);
  if (people.size === 0 || !named.people.every(({ name }) => is.person(name) !== undefined)) return undefined;
  return named.people.some(({ name }) => people.has(name)) ? 'of the circle' : 'others only';
}

/** Everybody who has, had or will have a seat in a circle, as far as all of them are on record. */
function peopleOf(standing: AsOf, circle: Circle): ReadonlySet<string> | undefined {
  if (circle.everyone) return undefined;
  const links = [circle, ...standing.below(circle)].flatMap((one) => one.links);
  const seats = [
    ...circle.members,
    ...circle.experts,
    ...circle.officers,
    ...circle.roles.flatMap(({ holders }) => holders),
    ...[...links, ...circle.crossLinks].flatMap((link) => [...link.leaders, ...link.representatives]),
  ];
  if (seats.some(({ unrecorded }) => unrecorded === true)) return undefined;
  return new Set(seats.flatMap(({ person }) => person?.name ?? []));
}
