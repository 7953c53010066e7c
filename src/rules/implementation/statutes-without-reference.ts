import { statutesWithoutReference as words } from '../../messages/rules/implementation.js';
import { asOf } from '../../model/lookups.js';
import { hasCome, titleOf } from '../../model/steps.js';
import { rule } from '../rule.js';

export const statutesWithoutReference = rule({
  id: 'implementation/statutes-without-reference',
  base: 'all',
  code: 'IM04',
  words,
  doc: {
    bad: `
organisation Dordt "Geboortezorg aan de Merwede"

implementation invoering "Invoering van de kringmethode" {
  phase secure {
    step statutes "Kringstatuut in de statuten" {
      done 2026-09-27
    }
  }
}
`,
    good: `
organisation Dordt "Geboortezorg aan de Merwede" {
  statutes "Akte van 27 september 2026" from 2026-09-27
}

implementation invoering "Invoering van de kringmethode" {
  phase secure {
    step statutes "Kringstatuut in de statuten" {
      done 2026-09-27
    }
  }
}
`,
    sources: [{ key: 'SEED' }, { key: 'STAT' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    if (organisation.blocks.some((block) => block.statutes !== undefined)) return;
    const standing = asOf(organisation, on);
    for (const { implementation, step } of standing.steps) {
      if (!isStatutes(step.name) || !hasCome(standing, step.done) || step.evidence.length > 0) continue;
      report({
        at: step.done.at,
        ...(implementation.circle === undefined ? {} : { circle: implementation.circle.name }),
        message: words.found(titleOf(step)),
      });
    }
  },
});

/** The name of the step in the examples of the method, and what it is likely to be called in other languages. */
function isStatutes(name: string): boolean {
  return ['statutes', 'statuten', 'kringstatuut', 'bylaws', 'satzung', 'statuts'].includes(
    name.toLowerCase(),
  );
}
