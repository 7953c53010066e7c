import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Organisation, Origin } from '../model/organisation.js';
import { domainFromElsewhere } from '../rules/circle/domain-from-elsewhere.js';
import { domainGap } from '../rules/circle/domain-gap.js';
import { domainOverlap } from '../rules/circle/domain-overlap.js';
import type { DomainItemFault } from '../vocabulary/pictures.js';

/** What the rules about domains find, by the place in the files that they tell: an item, or where it comes from. */
export function domainFaultsIn(
  organisation: Organisation,
  on: CalendarDate,
): ReadonlyMap<Origin, DomainItemFault> {
  const standing = asOf(organisation, on);
  const found = new Map<Origin, DomainItemFault>();
  for (const [rule, fault] of [
    [domainFromElsewhere, 'from elsewhere'],
    [domainOverlap, 'overlap'],
    [domainGap, 'gap'],
  ] as const)
    for (const circle of standing.circles)
      rule.checkCircle?.(circle, standing, ({ at }) => {
        found.set(at, fault);
      });
  return found;
}
