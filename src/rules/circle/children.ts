import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';

/** Whether a circle takes a lasting part of the domain of the one above; helping circles and working groups do not. */
export function dividesDomain(circle: Circle): boolean {
  return circle.kind === 'circle' || circle.kind === 'general circle' || circle.kind === 'top circle';
}

const none: readonly Circle[] = [];

/**
 * The circles that lie beside each other below one circle, this one among them, if it is the first of them: a rule that
 * compares them looks at them once, with the first.
 */
export function besideFirst(standing: AsOf, above: Circle, circle: Circle): readonly Circle[] {
  const below = standing.below(above);
  return below[0] === circle ? below : none;
}
