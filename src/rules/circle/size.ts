import type { AsOf } from '../../model/lookups.js';
import type { Circle, Organisation } from '../../model/organisation.js';

/** With more people than these, not everybody is heard in a round, whatever the organisation has agreed. */
export const hardLimit = 10;

export interface Size {
  readonly least: number;
  readonly most: number;
  /** What the organisation wrote as the most, where it wrote anything that makes sense. */
  readonly written?: number;
}

/** How many people may sit in a circle: three to seven, or what the organisation has agreed up to the hard limit. */
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
  const most = Math.min(size.most, hardLimit);
  return { least: Math.min(size.least, most), most, written: size.most };
}

/** Whether the number of people in a circle tells something: a large assembly or working group is no fault. */
export function isJudgedOnSize(circle: Circle): boolean {
  return circle.kind !== 'assembly' && circle.kind !== 'working group';
}

/**
 * Whether all that says who sits in a circle could be read: the circle itself, and the circles below it, whose leaders
 * and representatives sit in it too.
 */
export function membersAreKnown(standing: AsOf, circle: Circle): boolean {
  return standing.readInFull(circle) && standing.below(circle).every((below) => standing.readInFull(below));
}
