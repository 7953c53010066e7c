import { mandateMissing as words } from '../../messages/rules/implementation.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Decision } from '../../model/organisation.js';
import { inForce } from '../../model/standing.js';
import { beginOf, hasCome, order, titleOf } from '../../model/steps.js';
import { ownPhases } from '../../model/templates.js';
import { titleOfDecision } from '../../model/titles.js';
import { rule } from '../rule.js';

export const mandateMissing = rule({
  id: 'implementation/mandate-missing',
  base: 'all',
  code: 'IM06',
  words,
  doc: {
    bad: `
organisation Zeilclub "Zeilvereniging Zuidwester"

circle Bestuur "Bestuurskring" {
  aim "To let members sail safely"
}

implementation invoering "Invoering van de kringmethode" {
  circle Bestuur
  phase introduce {
    begun 2026-09-01
  }
}
`,
    good: `
organisation Zeilclub "Zeilvereniging Zuidwester"

circle Bestuur "Bestuurskring" {
  aim "To let members sail safely"
}

decision opdracht "Wij voeren de kringmethode in" {
  circle  Bestuur
  decided 2026-06-08 by consent
}

implementation invoering "Invoering van de kringmethode" {
  circle  Bestuur
  mandate opdracht
  phase introduce {
    begun 2026-09-01
  }
}
`,
    sources: [{ key: 'SFI' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const implementation of organisation.implementations) {
      if (hasCome(standing, implementation.ended)) continue;
      const begun = ownPhases(organisation, implementation)
        .filter((phase) => order(phase.stage) >= order('introduce'))
        .map((phase) => ({ stage: phase.stage, day: beginOf(standing, phase) }))
        .find(({ day }) => day !== undefined);
      if (begun?.day === undefined) continue;
      const circle = implementation.circle === undefined ? {} : { circle: implementation.circle.name };
      const related = [{ at: begun.day.at, message: words.begunHere }];
      const title = titleOf(implementation);
      const { mandate } = implementation;
      if (mandate === undefined) {
        report({ at: implementation.at, ...circle, message: words.missing(title, begun.stage), related });
        continue;
      }
      const written = standing.decision(mandate.name);
      if (written === undefined) continue;
      const decision = renewed(standing, written);
      if (!inForce(standing, decision)) {
        report({
          at: mandate.at,
          ...circle,
          message: words.notInForce(title, titleOfDecision(standing, written)),
          related,
        });
      } else if (!standing.byConsent(decision)) {
        report({
          at: mandate.at,
          ...circle,
          message: words.notByConsent(title, titleOfDecision(standing, decision)),
          related,
        });
      }
    }
  },
});

/** The decision that took the place of one, and so on to the last. */
function renewed(standing: AsOf, decision: Decision): Decision {
  const seen = new Set([decision]);
  let last = decision;
  for (
    let next = standing.replacement(last);
    next !== undefined && !seen.has(next);
    next = standing.replacement(last)
  ) {
    seen.add(next);
    last = next;
  }
  return last;
}
