import type { AsOf } from './lookups.js';
import type { Circle, Day, Review } from './organisation.js';
import { reviewStanding } from './standing.js';

/**
 * Whether a review's own next day still counts: no later review of the person took its place, and the person still
 * holds what it was about. `reviews` are those of the person.
 */
export function isAgain(
  standing: AsOf,
  review: Review,
  reviews: readonly Review[],
): review is Review & { readonly next: Day } {
  return (
    review.next !== undefined &&
    stillHolds(standing, review) &&
    !reviews.some((other) => follows(other, review))
  );
}

/** Whether a review that is written down is still to be held: none since was held in its place. */
export function isAwaited(
  standing: AsOf,
  review: Review,
  reviews: readonly Review[],
): review is Review & { readonly on: Day } {
  return (
    review.on !== undefined &&
    reviewStanding(standing, review) !== 'held' &&
    stillHolds(standing, review) &&
    !reviews.some((other) => follows(other, review) && reviewStanding(standing, other) === 'held')
  );
}

/** Whether a review of the same person comes after another and is about the same, as far as both say. */
function follows(later: Review, { on, office, circle }: Review): boolean {
  return (
    (later.on?.date ?? '') > (on?.date ?? '') &&
    (later.office === undefined || office === undefined || later.office === office) &&
    (later.circle === undefined || circle === undefined || later.circle.name === circle.name)
  );
}

/** Whether the person still holds what the review was about, as far as it says so. */
function stillHolds(standing: AsOf, { person, office, circle: ref }: Review): boolean {
  const circle = standing.circle(ref?.name);
  if (circle === undefined) return true;
  if (standing.state(circle) !== 'working') return false;
  return (
    office === undefined ||
    seatsWithRole(standing, circle).some((one) => one.person === person.name && one.office === office)
  );
}

function seatsWithRole(standing: AsOf, circle: Circle) {
  return standing
    .allSeats(circle)
    .filter(({ standing: { state } }) => state === 'held' || state === 'expired')
    .map(({ standing: { seat }, role }) => ({
      person: seat.person?.name,
      office: role?.name ?? seat.office,
    }));
}
