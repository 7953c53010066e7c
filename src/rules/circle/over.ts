import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { isPastItsEnd } from '../../model/standing.js';

/**
 * Whether the day until which a circle was meant to work has passed, while it is not said to have ended. That is told
 * once; what it lacks by then is no matter for other rules.
 */
export function isOverdue(circle: Circle, standing: AsOf): boolean {
  return isPastItsEnd(standing, circle);
}
