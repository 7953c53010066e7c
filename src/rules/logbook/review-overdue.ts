import { reviewOverdue as words } from '../../messages/rules/logbook.js';
import type { CalendarDate } from '../../model/calendar.js';
import type { Circle, Day, Domain } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const reviewOverdue = rule({
  id: 'logbook/review-overdue',
  base: 'consent',
  code: 'DE03',
  words,
  doc: {
    bad: `
organisation Ravenswood "Ravenswood Housing Co-op"

circle House

decision guests "Guests stay for two weeks at most" {
  circle House
  decided 2025-09-02 by consent
  review 2026-09-01
}
`,
    good: `
organisation Ravenswood "Ravenswood Housing Co-op"

circle House

decision guests "Guests stay for two weeks at most" {
  circle House
  decided 2025-09-02 by consent
  reviewed 2026-09-08 "Kept for another year"
  review 2027-09-07
}
`,
    sources: [{ key: 'MVOS', place: '§4' }, { key: 'S3' }, { key: 'DRAH' }],
  },
  checkDecision(decision, standing, report) {
    const { review, reviewed, amended } = decision;
    if (review === undefined || !isOverdue(review, reviewed, standing.on)) return;
    if (isReviewed(review, amended, standing.on) || !standing.inForce(decision)) return;
    report({
      at: review.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message: words.decision(decision.name, review.date),
    });
  },
  checkCircle(circle, standing, report) {
    checkDomain(circle, circle.domain, standing.on, report);
    for (const role of circle.roles) checkDomain(circle, role.domain, standing.on, report);
  },
});

function checkDomain(
  circle: Circle,
  domain: Domain | undefined,
  on: CalendarDate,
  report: (found: Reported) => void,
): void {
  if (domain === undefined) return;
  const { review, items } = domain;
  if (
    review !== undefined &&
    review.date < on &&
    !items.some((item) => isReviewed(review, item.reviewed, on))
  ) {
    report({
      at: review.at,
      circle: circle.name,
      message: words.domain(circleName(circle), review.date),
    });
  }
  for (const { name, review, reviewed } of items) {
    if (review === undefined || !isOverdue(review, reviewed, on)) continue;
    report({
      at: review.at,
      circle: circle.name,
      message: words.domainItem(name, circleName(circle), review.date),
    });
  }
}

/** Whether a review date has passed without a review on or after it. */
function isOverdue(review: Day, reviewed: readonly Day[], on: CalendarDate): boolean {
  return review.date < on && !isReviewed(review, reviewed, on);
}

function isReviewed(review: Day, reviewed: readonly Day[], on: CalendarDate): boolean {
  return reviewed.some(({ date }) => date >= review.date && date <= on);
}
