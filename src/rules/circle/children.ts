import type { Circle } from '../../model/organisation.js';

/** Whether a circle takes a lasting part of the domain of the one above; helping circles and working groups do not. */
export function dividesDomain(circle: Circle): boolean {
  return circle.kind === 'circle' || circle.kind === 'general circle' || circle.kind === 'top circle';
}
