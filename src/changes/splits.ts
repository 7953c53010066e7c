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

/** A circle that both states have, as each has it, and those that went up in it. */
export interface Absorbing {
  readonly whole: readonly [Circle, Circle];
  readonly parts: readonly Circle[];
}

/**
 * The circles that went up in one that was there already: most of their people sit in it from then on, some of whom did
 * not before, and it took over most of what they decided about or were for. Where a decision speaks of both, it is
 * enough that people came. What ends and leaves its work to the circle above it is no such circle. Read the other way
 * round, the circles that were split off one that goes on.
 *
 * @param candidates circles that are gone, or new when read the other way round
 * @param wholes circles that both states have
 * @param inLine whether one of two circles is above the other
 * @param of the traits of circles of the state of the candidates, and of the other
 */
export function absorbed(
  candidates: readonly Circle[],
  wholes: readonly (readonly [Circle, Circle])[],
  inLine: (candidate: Circle, whole: Circle) => boolean,
  [here, there]: readonly [(circle: Circle) => CircleTraits, (circle: Circle) => CircleTraits],
  decided: (candidate: Circle, whole: Circle) => boolean,
): readonly Absorbing[] {
  const found = new Map<readonly [Circle, Circle], Circle[]>();
  for (const one of candidates) {
    const own = here(one);
    let best: readonly [Circle, Circle] | undefined;
    let most = 0;
    for (const whole of wholes) {
      const [before, after] = [here(whole[0]), there(whole[1])];
      const brought = [...own.people].filter(
        (person) => after.people.has(person) && !before.people.has(person),
      );
      if (brought.length <= most || whole[0].name === one.name || inLine(one, whole[0])) continue;
      const items = new Set([...after.items].filter((item) => !before.items.has(item)));
      const takesOver =
        own.items.size > 0
          ? mostly(own.items, items)
          : own.aims !== '' && within(own.aims, after.aims) >= 0.5;
      if (!decided(one, whole[1]) && !(mostly(own.people, after.people) && takesOver)) continue;
      best = whole;
      most = brought.length;
    }
    if (best === undefined) continue;
    const parts = found.get(best);
    if (parts === undefined) found.set(best, [one]);
    else parts.push(one);
  }
  return [...found].map(([whole, parts]) => ({ whole, parts }));
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
