import { reviewOverdue as words } from '../../messages/rules/logbook.js';
import type { CalendarDate } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import type { Day } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

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
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const decision of standing.decisionsInForce) {
      const { review } = decision;
      if (review === undefined || !isOverdue(review, [...decision.reviewed, ...decision.amended], on))
        continue;
      report({
        at: review.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message: words.decision(decision.name, review.date),
      });
    }
    for (const circle of standing.circles) {
      for (const domain of [circle.domain, ...circle.roles.map((role) => role.domain)]) {
        if (domain === undefined) continue;
        const reviewed = domain.items.flatMap((item) => item.reviewed);
        if (domain.review !== undefined && isOverdue(domain.review, reviewed, on)) {
          report({
            at: domain.review.at,
            circle: circle.name,
            message: words.domain(circleName(circle), domain.review.date),
          });
        }
        for (const item of domain.items) {
          if (item.review === undefined || !isOverdue(item.review, item.reviewed, on)) continue;
          report({
            at: item.review.at,
            circle: circle.name,
            message: words.domainItem(item.name, circleName(circle), item.review.date),
          });
        }
      }
    }
  },
});

/** Whether a review date has passed without a review on or after it. */
function isOverdue(review: Day, reviewed: readonly Day[], on: CalendarDate): boolean {
  return review.date < on && !reviewed.some(({ date }) => date >= review.date && date <= on);
}
