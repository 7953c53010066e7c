import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';

/** How a message names a circle: by the name in the file, which is short and can be searched for. */
export function circleName(circle: Circle): string {
  return circle.name;
}

/** How a message names a person: in full, where the full name is known. */
export function personName(standing: AsOf, name: string): string {
  return standing.person(name)?.title ?? name;
}
