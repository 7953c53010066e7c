import { reviewOverdue as words } from '../../messages/rules/logbook.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Day, Domain } from '../../model/organisation.js';
import { decisionStanding, isReviewed } from '../../model/standing.js';
import { titleOfDecision } from '../../model/titles.js';
import { circleName, decisionName } from '../names.js';
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
    const { standing: how, review, lastDay } = decisionStanding(standing, decision);
    if ((how !== 'review overdue' && how !== 'lapsed') || review === undefined) return;
    report({
      at: review.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message:
        how === 'lapsed'
          ? words.lapsed(titleOfDecision(standing, decision), review.date, lastDay ?? standing.on)
          : words.decision(decisionName(standing, decision), review.date),
    });
  },
  checkCircle(circle, standing, report) {
    checkDomain(circle, circle.domain, standing, report);
    for (const role of circle.roles) checkDomain(circle, role.domain, standing, report);
  },
});

function checkDomain(
  circle: Circle,
  domain: Domain | undefined,
  standing: AsOf,
  report: (found: Reported) => void,
): void {
  if (domain === undefined) return;
  const { review, items } = domain;
  if (
    review !== undefined &&
    isOverdue(
      standing,
      review,
      items.flatMap(({ reviewed }) => reviewed),
    )
  ) {
    report({
      at: review.at,
      circle: circle.name,
      message: words.domain(circleName(standing, circle), review.date),
    });
  }
  for (const { name, review, reviewed } of items) {
    if (review === undefined || !isOverdue(standing, review, reviewed)) continue;
    report({
      at: review.at,
      circle: circle.name,
      message: words.domainItem(name, circleName(standing, circle), review.date),
    });
  }
}

/** Whether a review date has passed without a review on or after it. */
function isOverdue(standing: AsOf, review: Day, reviewed: readonly Day[]): boolean {
  return review.date < standing.on && !isReviewed(standing, review, reviewed);
}
