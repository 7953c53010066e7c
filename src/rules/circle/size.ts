import type { AsOf } from '../../model/lookups.js';
import type { Circle, Organisation } from '../../model/organisation.js';

export interface Size {
  readonly least: number;
  readonly most: number;
}

/** How many people may sit in a circle: three to seven, or what the organisation has agreed. */
export function sizeOf(organisation: Organisation): Size {
  let size = sizes.get(organisation);
  if (size === undefined) {
    size = findSize(organisation);
    sizes.set(organisation, size);
  }
  return size;
}

const sizes = new WeakMap<Organisation, Size>();

function findSize(organisation: Organisation): Size {
  const size = organisation.blocks.find(
    (block) => block.name === organisation.name && block.size !== undefined,
  )?.size;
  if (size === undefined || size.most < 1 || size.least > size.most) return { least: 3, most: 7 };
  return { least: size.least, most: size.most };
}

/** Whether the number of people in a circle tells something: a large assembly or working group is no fault. */
export function isJudgedOnSize(circle: Circle): boolean {
  return circle.kind !== 'assembly' && circle.kind !== 'working group';
}

/**
 * Whether all that says who sits in a circle is recorded and could be read: the circle itself, and the circles below it,
 * whose leaders and representatives sit in it too.
 */
export function membersAreKnown(standing: AsOf, circle: Circle): boolean {
  if (!standing.isRecorded(circle)) return false;
  return standing.readInFull(circle) && standing.below(circle).every((below) => standing.readInFull(below));
}
