import { isOneOf } from '../../ground/one-of.js';
import { reviewOverdue as words } from '../../messages/rules/implementation.js';
import { after, before, type Length } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Origin, Review, Seat } from '../../model/organisation.js';
import { isAgain, isAwaited } from '../../model/reviews.js';
import { doneOn, hasCome } from '../../model/steps.js';
import { type ElectedOffice, electedOffices, reviewedOffices } from '../../vocabulary/offices.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };
/** A new term that begins within a month of the last one goes on with it. */
const month: Length = { years: 0, months: 1, weeks: 0, days: 0 };

export const reviewOverdue = rule({
  id: 'implementation/review-overdue',
  base: 'all',
  code: 'IM05',
  words,
  doc: {
    bad: `
organisation Bakkerij "Bakkerij De Rijzende Zon"

person olga "Olga Petrova"

circle Oven "Ovenkring" {
  aim "To bake bread for the town every morning"
  leader olga from 2025-02-03 for 3 years
}

review olga-2025 of olga as leader in Oven on 2025-10-06 {
  agreed "Plan the baking of feast days a month ahead"
  next 2026-10-05
}
`,
    good: `
organisation Bakkerij "Bakkerij De Rijzende Zon"

person olga "Olga Petrova"

circle Oven "Ovenkring" {
  aim "To bake bread for the town every morning"
  leader olga from 2025-02-03 for 3 years
}

review olga-2025 of olga as leader in Oven on 2025-10-06 {
  agreed "Plan the baking of feast days a month ahead"
  next 2026-10-05
}
review olga-2026 of olga as leader in Oven on 2026-10-05 {
  next 2027-10-04
}
`,
    sources: [{ key: 'MVOS', place: '§4.6, §6' }, { key: 'FUNC' }],
    inferred: 'number',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const byPerson = new Map<string, Review[]>();
    for (const review of organisation.reviews) {
      const reviews = byPerson.get(review.person.name);
      if (reviews === undefined) byPerson.set(review.person.name, [review]);
      else reviews.push(review);
    }

    // One finding for each person, so that nobody is reminded of the same talk twice.
    for (const [person, reviews] of byPerson) {
      if (standing.person(person) === undefined || standing.hasLeft(person)) continue;
      for (const review of reviews) {
        const circle = review.circle === undefined ? {} : { circle: review.circle.name };
        const called = personName(standing, person);
        if (isAgain(standing, review, reviews) && review.next.date < on)
          report({ at: review.next.at, ...circle, message: words.next(called, review.next.date) });
        else if (isAwaited(standing, review, reviews) && review.on.date < on)
          report({ at: review.on.at, ...circle, message: words.planned(called, review.on.date) });
        else continue;
        break;
      }
    }

    if (organisation.reviews.length === 0 || !areIntroduced(standing)) return;
    for (const [person, { circle, since, at }] of longWithout(standing, byPerson)) {
      report({
        at,
        circle: circle.name,
        message: words.never(personName(standing, person), circleName(standing, circle), since),
      });
    }
  },
});

/** Whether the organisation has come so far that it reviews people: the step is done, or the phase of it has begun. */
function areIntroduced(standing: AsOf): boolean {
  return standing.steps.some(
    ({ phase, step }) =>
      step.name === 'reviews' &&
      (doneOn(standing, step) !== undefined || (phase.stage === 'secure' && hasCome(standing, phase.begun))),
  );
}

/** People who have held an office for over a year and never had a review, each with the first such office. */
function longWithout(standing: AsOf, byPerson: ReadonlyMap<string, readonly Review[]>) {
  const found = new Map<string, { circle: Circle; since: string; at: Origin }>();
  const leftOut = new Set(
    standing.steps
      .filter(({ step }) => step.name === 'reviews')
      .flatMap(({ step }) => step.leftOut.map(({ circle }) => circle)),
  );
  for (const circle of standing.circles) {
    if (leftOut.has(circle.name)) continue;
    for (const { standing: one, role } of standing.allSeats(circle)) {
      const { seat, state } = one;
      const person = seat.person?.name;
      if (
        person === undefined ||
        (state !== 'held' && state !== 'expired') ||
        !isOneOf(reviewedOffices, seat.office)
      )
        continue;
      if (
        found.has(person) ||
        byPerson.has(person) ||
        standing.person(person) === undefined ||
        standing.hasLeft(person)
      )
        continue;
      const seats = role?.holders ?? (isOfficer(seat.office) ? standing.seatsOf(circle, seat.office) : []);
      const since = heldSince(seat, seats);
      if (since !== undefined && after(since, year) < standing.on)
        found.set(person, { circle, since, at: seat.at });
    }
  }
  return found;
}

function isOfficer(office: string): office is ElectedOffice {
  return isOneOf(electedOffices, office);
}

/** Since when a person has held a seat, terms before included that went over into this one. */
function heldSince(seat: Seat, seats: readonly Seat[]): string | undefined {
  let since = seat.from?.date;
  if (since === undefined) return undefined;
  const earlier = seats
    .filter(
      (one) =>
        one.person?.name === seat.person?.name &&
        one.from !== undefined &&
        one.from.date < (seat.from?.date ?? ''),
    )
    .sort((a, b) => ((a.from?.date ?? '') < (b.from?.date ?? '') ? 1 : -1));
  for (const one of earlier) {
    if (one.from === undefined || (one.lastDay !== undefined && one.lastDay < before(since, month))) break;
    since = one.from.date;
  }
  return since;
}
