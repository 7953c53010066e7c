import type { AsOf } from './lookups.js';
import type { Circle, Day, Review } from './organisation.js';

/**
 * Whether a review's own next day still counts: no later review of the person took its place, and the person still
 * holds what it was about. `reviews` are those of the person.
 */
export function isAgain(
  standing: AsOf,
  review: Review,
  reviews: readonly Review[],
): review is Review & { readonly next: Day } {
  if (review.next === undefined || !stillHolds(standing, review)) return false;
  const day = review.on?.date ?? '';
  return !reviews.some(
    (later) =>
      later !== review &&
      (later.on?.date ?? '') > day &&
      (later.office === undefined || review.office === undefined || later.office === review.office) &&
      (later.circle === undefined || review.circle === undefined || later.circle.name === review.circle.name),
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
