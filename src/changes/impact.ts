import { compareText } from '../model/build.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import { inForce } from '../model/standing.js';
import type { OfficeWithTerm } from '../vocabulary/offices.js';
import type { Between } from './match.js';

/** A seat as a person gains or loses it. */
export interface SeatHeld {
  readonly circle: string;
  readonly office: OfficeWithTerm;
  readonly role?: string | undefined;
}

export interface PersonImpact {
  readonly person: string;
  readonly title: string;
  readonly seatsGained: readonly SeatHeld[];
  readonly seatsLost: readonly SeatHeld[];
  /** Circles in which the person gives or withholds consent from now on, and no longer does. */
  readonly votesGained: readonly string[];
  readonly votesLost: readonly string[];
}

export interface CircleImpact {
  readonly circle: string;
  /** People who give or withhold consent in it from now on, and no longer do. */
  readonly votesGained: readonly string[];
  readonly votesLost: readonly string[];
  /** Items of its domain that it has from now on, and no longer has. */
  readonly domainGained: readonly string[];
  readonly domainLost: readonly string[];
  /** Decisions in force that no circle stands behind any more. */
  readonly orphaned: readonly string[];
}

/** What changes mean for each circle and each person. Those whom nothing befalls are left out. */
export interface Impact {
  readonly circles: readonly CircleImpact[];
  readonly people: readonly PersonImpact[];
}

/** Who gains or loses a seat, a vote or a domain. Both states are looked at as of one date. */
export function impactOf(between: Between): Impact {
  const { was, is, old } = between;
  const pairs: (readonly [Circle | undefined, Circle | undefined])[] = [
    ...between.circles.both,
    ...between.circles.come.map((circle) => [undefined, circle] as const),
    ...between.circles.gone.map((circle) => [circle, undefined] as const),
  ];
  const people = new Map<
    string,
    {
      -readonly [K in keyof PersonImpact]: PersonImpact[K] extends readonly (infer T)[]
        ? T[]
        : PersonImpact[K];
    }
  >();
  const person = (name: string) => {
    let found = people.get(name);
    if (found === undefined) {
      const title = is.person(name)?.title ?? was.person(name)?.title ?? name;
      found = { person: name, title, seatsGained: [], seatsLost: [], votesGained: [], votesLost: [] };
      people.set(name, found);
    }
    return found;
  };
  const orphaned = orphans(between);
  const circles = pairs.map(([before, after]): CircleImpact => {
    const circle = after?.name ?? old.circle(before?.name ?? '');
    const [oldVotes, newVotes] = [votes(was, before, old.person), votes(is, after)];
    const votesGained = without(newVotes, oldVotes);
    const votesLost = without(oldVotes, newVotes);
    for (const name of votesGained) person(name).votesGained.push(circle);
    for (const name of votesLost) person(name).votesLost.push(circle);
    const [oldSeats, newSeats] = [seats(was, before, circle, old), seats(is, after, circle)];
    for (const [key, { name, seat }] of newSeats) if (!oldSeats.has(key)) person(name).seatsGained.push(seat);
    for (const [key, { name, seat }] of oldSeats) if (!newSeats.has(key)) person(name).seatsLost.push(seat);
    const [oldItems, newItems] = [
      new Set((before?.domain?.items ?? []).map(({ name }) => old.item(before?.name ?? '', name))),
      new Set((after?.domain?.items ?? []).map(({ name }) => `${circle}.${name}`)),
    ];
    return {
      circle,
      votesGained,
      votesLost,
      domainGained: without(newItems, oldItems).map(lastPart),
      domainLost: without(oldItems, newItems).map(lastPart),
      orphaned: orphaned.get(circle) ?? [],
    };
  });
  return {
    circles: circles
      .filter((one) => Object.values(one).some((value) => Array.isArray(value) && value.length > 0))
      .sort((a, b) => compareText(a.circle, b.circle)),
    people: [...people.values()]
      .map((one) => ({
        ...one,
        votesGained: one.votesGained.sort(compareText),
        votesLost: one.votesLost.sort(compareText),
      }))
      .sort((a, b) => compareText(a.person, b.person)),
  };
}

function lastPart(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...all].filter((one) => !others.has(one)).sort(compareText);
}

function votes(
  standing: AsOf,
  circle: Circle | undefined,
  person: (name: string) => string = (name) => name,
): ReadonlySet<string> {
  if (circle === undefined || standing.state(circle) !== 'working') return new Set();
  return new Set(standing.sits(circle).flatMap((one) => (one.consent ? [person(one.person)] : [])));
}

function seats(
  standing: AsOf,
  circle: Circle | undefined,
  called: string,
  names?: Between['old'],
): ReadonlyMap<string, { readonly name: string; readonly seat: SeatHeld }> {
  const found = new Map<string, { name: string; seat: SeatHeld }>();
  if (circle === undefined || standing.state(circle) !== 'working') return found;
  for (const { office, role, seats: all } of standing.offices(circle)) {
    for (const { seat, state } of all) {
      if (seat.person === undefined || (state !== 'held' && state !== 'expired')) continue;
      const name = names?.person(seat.person.name) ?? seat.person.name;
      const of = role === undefined ? undefined : (names?.role(circle.name, role.name) ?? role.name);
      found.set(`${name} ${office} ${of ?? ''}`, {
        name,
        seat: { circle: called, office, ...(of === undefined ? {} : { role: of }) },
      });
    }
  }
  return found;
}

/** Decisions in force whose circle works no longer, though it did in the older state, by that circle. */
function orphans({ was, is, old }: Between): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const working = new Set(was.circles.map(({ name }) => old.circle(name)));
  for (const decision of is.organisation.decisions) {
    const name = decision.circle?.name;
    if (name === undefined || !working.has(name) || !inForce(is, decision)) continue;
    const circle = is.circle(name);
    if (circle !== undefined && is.state(circle) !== 'ended') continue;
    const all = found.get(name);
    if (all === undefined) found.set(name, [decision.name]);
    else all.push(decision.name);
  }
  return found;
}
