import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';

const answers = new WeakMap<AsOf, readonly (readonly Circle[])[]>();

/**
 * The rings that working circles form by lying in each other. Each begins with the circle that comes first in the
 * files and goes on with its next higher circle; the rings are in the order of these first circles.
 */
export function ringsOf(standing: AsOf): readonly (readonly Circle[])[] {
  let rings = answers.get(standing);
  if (rings === undefined) {
    rings = findRings(standing);
    answers.set(standing, rings);
  }
  return rings;
}

/** The circles that are part of a ring. */
export function circlesInRings(standing: AsOf): ReadonlySet<Circle> {
  return new Set(ringsOf(standing).flat());
}

function findRings(standing: AsOf): readonly (readonly Circle[])[] {
  const order = new Map(standing.circles.map((circle, index) => [circle, index]));
  const rings: Circle[][] = [];
  const done = new Set<Circle>();
  for (const start of standing.circles) {
    // Each circle is walked over once, so a long line of circles costs no more than many short ones.
    const way = new Map<Circle, number>();
    let at: Circle | undefined = start;
    while (at !== undefined && order.has(at) && !done.has(at) && !way.has(at)) {
      way.set(at, way.size);
      at = standing.above(at);
    }
    const begin = at === undefined ? undefined : way.get(at);
    if (begin !== undefined) rings.push(fromFirst([...way.keys()].slice(begin), order));
    for (const circle of way.keys()) done.add(circle);
  }
  const place = (ring: readonly Circle[]): number => order.get(ring[0] as Circle) ?? 0;
  return rings.sort((a, b) => place(a) - place(b));
}

function fromFirst(ring: readonly Circle[], order: ReadonlyMap<Circle, number>): Circle[] {
  let first = 0;
  ring.forEach((circle, index) => {
    if ((order.get(circle) ?? 0) < (order.get(ring[first] as Circle) ?? 0)) first = index;
  });
  return [...ring.slice(first), ...ring.slice(0, first)];
}
