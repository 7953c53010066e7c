import { planNotEvaluated as words } from '../../messages/rules/implementation.js';
import { before } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import { hasCome, titleOf } from '../../model/steps.js';
import { rule } from '../rule.js';

export const planNotEvaluated = rule({
  id: 'implementation/plan-not-evaluated',
  base: 'all',
  code: 'IM07',
  words,
  doc: {
    bad: `
organisation Ecodorp "Ecodorp De Brink"

implementation proefjaar "Een jaar in kringen" {
  begun      2025-10-01
  evaluation 2026-10-01
  criterion  "Besluiten duren korter dan vroeger"
}
`,
    good: `
organisation Ecodorp "Ecodorp De Brink"

implementation proefjaar "Een jaar in kringen" {
  begun      2025-10-01
  evaluation 2026-10-01
  evaluated  2026-10-08 "Wij gaan door"
  criterion  "Besluiten duren korter dan vroeger"
}
`,
    sources: [{ key: 'LEAV', place: '7a' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const implementation of organisation.implementations) {
      const { evaluation, criteria } = implementation;
      if (evaluation === undefined) continue;
      // An evaluation a little before its day is the one that was agreed.
      const from = before(evaluation.date, { years: 0, months: 1, weeks: 0, days: 0 });
      if (implementation.evaluated.some((day) => hasCome(standing, day) && day.date >= from)) continue;
      const overdue = evaluation.date < on;
      if (!overdue && criteria.length > 0) continue;
      const sentence = !overdue
        ? words.criterionMissing
        : criteria.length > 0
          ? words.overdue
          : words.overdueWithoutCriterion;
      report({
        at: evaluation.at,
        ...(implementation.circle === undefined ? {} : { circle: implementation.circle.name }),
        message: sentence(titleOf(implementation), evaluation.date),
      });
    }
  },
});
