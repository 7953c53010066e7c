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

const inRings = new WeakMap<AsOf, ReadonlySet<Circle>>();

/** The circles that are part of a ring. */
export function circlesInRings(standing: AsOf): ReadonlySet<Circle> {
  let circles = inRings.get(standing);
  if (circles === undefined) {
    circles = new Set(ringsOf(standing).flat());
    inRings.set(standing, circles);
  }
  return circles;
}

function findRings(standing: AsOf): readonly (readonly Circle[])[] {
  const rings: Circle[][] = [];
  // Each circle is walked over once, so a long line of circles costs no more than many short ones.
  const walked = new Map<Circle, Circle>();
  for (const start of standing.circles) {
    let at: Circle | undefined = start;
    let from = walked.get(start);
    while (at !== undefined && from === undefined && standing.state(at) === 'working') {
      walked.set(at, start);
      at = standing.above(at);
      if (at !== undefined) from = walked.get(at);
    }
    // Back where this walk has been.
    if (at !== undefined && from === start) rings.push(ringThrough(standing, at));
  }
  return rings.length === 0 ? rings : inOrder(standing, rings);
}

function ringThrough(standing: AsOf, circle: Circle): Circle[] {
  const ring = [circle];
  for (let at = standing.above(circle); at !== undefined && at !== circle; at = standing.above(at))
    ring.push(at);
  return ring;
}

function inOrder(standing: AsOf, rings: readonly (readonly Circle[])[]): readonly (readonly Circle[])[] {
  const order = new Map(standing.circles.map((circle, index) => [circle, index]));
  const place = ([first]: readonly Circle[]): number => order.get(first as Circle) ?? 0;
  return rings.map((ring) => fromFirst(ring, order)).sort((a, b) => place(a) - place(b));
}

function fromFirst(ring: readonly Circle[], order: ReadonlyMap<Circle, number>): Circle[] {
  let first = 0;
  ring.forEach((circle, index) => {
    if ((order.get(circle) ?? 0) < (order.get(ring[first] as Circle) ?? 0)) first = index;
  });
  return [...ring.slice(first), ...ring.slice(0, first)];
}
