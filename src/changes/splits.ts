import type { Circle, Decision } from '../model/organisation.js';
import { type CircleTraits, mostly, shared, within } from './likeness.js';

/** Circles of one state that came out of one circle of the other: its parts, or what was put together in it. */
export interface Parting {
  readonly whole: Circle;
  readonly parts: readonly Circle[];
}

/**
 * The circles that were taken apart into several: those that took over most of its people or of its domain, each having
 * most of its own from there, and those that the decision by which it ended began. Read the other way round, the
 * circles that became one.
 *
 * @param wholes circles that are gone, or new when read the other way round
 * @param others the other new ones, or gone ones
 */
export function partings(
  wholes: readonly Circle[],
  others: readonly Circle[],
  of: (circle: Circle) => CircleTraits,
  decided: (whole: Circle, part: Circle) => boolean,
): readonly Parting[] {
  return wholes.flatMap((whole) => {
    const parts = partsOf(whole, others, of, decided);
    return parts.length > 1 ? [{ whole, parts }] : [];
  });
}

function partsOf(
  whole: Circle,
  candidates: readonly Circle[],
  of: (circle: Circle) => CircleTraits,
  decided: (whole: Circle, part: Circle) => boolean,
): readonly Circle[] {
  const { people, items, title, aims } = of(whole);
  // What has the same title or domain, or the same people for the same aim, is the circle itself.
  const isWhole = (one: CircleTraits): boolean =>
    (title !== undefined && one.title === title) ||
    (shared(one.items, items) ?? 0) > 0.7 ||
    (one.items.size + items.size === 0 &&
      (shared(one.people, people) ?? 0) > 0.7 &&
      (aims === '' || within(one.aims, aims) >= 0.5));
  if (candidates.some((one) => isWhole(of(one)))) return [];
  const parts = candidates.filter((one) => {
    const own = of(one);
    const does = within(own.aims, aims);
    const brings = [...own.people].some((person) => people.has(person));
    // A decision says that it is so; that something went over is seen in the circles.
    if (decided(whole, one)) return does > 0 || brings || mostly(own.items, items);
    if (mostly(own.items, items)) return true;
    // The same people who begin something else are not a part of the circle.
    const isElse = own.aims !== '' && aims !== '' && does === 0;
    return mostly(own.people, people) && !isElse && (does >= 0.5 || own.items.size === 0 || items.size === 0);
  });
  const covered = (
    wanted: ReadonlySet<string>,
    each: (one: CircleTraits) => ReadonlySet<string>,
  ): boolean => {
    if (wanted.size === 0) return false;
    const all = new Set(parts.flatMap((one) => [...each(of(one))]));
    return [...wanted].filter((one) => all.has(one)).length * 2 > wanted.size;
  };
  const isSaid = parts.filter((one) => decided(whole, one)).length > 1;
  return isSaid || covered(items, (one) => one.items) || covered(people, (one) => one.people) ? parts : [];
}

/**
 * Whether a decision says that one circle came out of another: it ends the one and begins the other, or is adopted
 * and concerns both.
 */
export function saidByDecisions(decisions: readonly Decision[]): (one: Circle, other: Circle) => boolean {
  const concerning = new Map<string, Set<string>>();
  for (const { name: decision, decided, concerns } of decisions) {
    if (decided === undefined) continue;
    for (const { path, aspect } of concerns) {
      if (path.length !== 1 || aspect !== undefined) continue;
      const of = concerning.get(path[0] ?? '');
      if (of === undefined) concerning.set(path[0] ?? '', new Set([decision]));
      else of.add(decision);
    }
  }
  const by = (circle: Circle): ReadonlySet<string> =>
    new Set([
      ...[circle.ended, circle.begun, circle.planned].flatMap((day) => day?.decision?.name ?? []),
      ...(concerning.get(circle.name) ?? []),
    ]);
  const known = new Map<Circle, ReadonlySet<string>>();
  const of = (circle: Circle): ReadonlySet<string> => {
    let found = known.get(circle);
    if (found === undefined) {
      found = by(circle);
      known.set(circle, found);
    }
    return found;
  };
  return (one, other) => {
    const others = of(other);
    return [...of(one)].some((decision) => others.has(decision));
  };
}
