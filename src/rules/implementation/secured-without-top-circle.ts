import { securedWithoutTopCircle as words } from '../../messages/rules/implementation.js';
import { asOf } from '../../model/lookups.js';
import { beginOf, titleOf } from '../../model/steps.js';
import { ownPhases } from '../../model/templates.js';
import { rule } from '../rule.js';

export const securedWithoutTopCircle = rule({
  id: 'implementation/secured-without-top-circle',
  base: 'circle',
  code: 'TG05',
  words,
  doc: {
    bad: `
organisation Installatie "Installatiebedrijf Van Rijn"

general circle Bedrijf "Bedrijfskring" {
  aim "To install what makes houses warm and light"
}

implementation invoering "Invoering van de kringmethode" {
  circle Bedrijf
  phase secure {
    begun 2026-09-01
  }
}
`,
    good: `
organisation Installatie "Installatiebedrijf Van Rijn"

top circle Top "Topkring" {
  aim "To keep the company true to its mission"
}
general circle Bedrijf "Bedrijfskring" in Top {
  aim "To install what makes houses warm and light"
}

implementation invoering "Invoering van de kringmethode" {
  circle Bedrijf
  phase secure {
    begun 2026-09-01
  }
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.3' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    if (organisation.implementations.length === 0) return;
    const standing = asOf(organisation, on);
    if (standing.circles.some((circle) => circle.kind === 'top circle')) return;
    for (const implementation of organisation.implementations) {
      for (const phase of ownPhases(organisation, implementation)) {
        const begun = phase.stage === 'secure' ? beginOf(standing, phase) : undefined;
        if (begun === undefined) continue;
        report({
          at: begun.at,
          ...(implementation.circle === undefined ? {} : { circle: implementation.circle.name }),
          message: words.found(titleOf(implementation)),
        });
        break;
      }
    }
  },
});
