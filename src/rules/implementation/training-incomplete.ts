import { trainingIncomplete as words } from '../../messages/rules/implementation.js';
import type { Words } from '../../messages/words.js';
import { type AsOf, asOf, type DerivedStep } from '../../model/lookups.js';
import { claimedTooEarly, titleOf } from '../../model/steps.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

/** So many of those for whom a step is open are named; the others are counted. */
const mostNamed = 5;

export const trainingIncomplete = rule({
  id: 'implementation/training-incomplete',
  base: 'all',
  code: 'IM02',
  words,
  doc: {
    bad: `
organisation Muziekschool "Muziekschool De Klinker"

general circle School "Schoolkring" {
  aim "To run a music school for the town"
}
circle Docenten "Docentenkring" in School {
  aim "To teach children to make music together"
}
circle Instrumenten "Instrumentenkring" in School {
  aim "To lend and mend the school's instruments"
}

implementation invoering "Invoering van de kringmethode" {
  phase introduce {
    training kringen "Kringscholing" for every circle {
      done 2026-03-14
      Docenten done 2026-03-14
    }
  }
}
`,
    good: `
organisation Muziekschool "Muziekschool De Klinker"

general circle School "Schoolkring" {
  aim "To run a music school for the town"
}
circle Docenten "Docentenkring" in School {
  aim "To teach children to make music together"
}
circle Instrumenten "Instrumentenkring" in School {
  aim "To lend and mend the school's instruments"
}

implementation invoering "Invoering van de kringmethode" {
  phase introduce {
    training kringen "Kringscholing" for every circle {
      done 2026-04-11
      School       done 2026-02-14
      Docenten     done 2026-03-14
      Instrumenten done 2026-04-11
    }
  }
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { implementation, phase, step } of standing.steps) {
      const found = claimedTooEarly(standing, implementation, phase, step);
      if (found === undefined) continue;
      const { claim } = found;
      const open = words.open(
        found.open.slice(0, mostNamed).map((one) => nameOf(standing, one)),
        Math.max(0, found.open.length - mostNamed),
      );
      const title = titleOf(step);
      const circle = implementation.circle === undefined ? {} : { circle: implementation.circle.name };
      if (claim.by === 'done')
        report({ at: claim.day.at, ...circle, message: words.writtenDone(title, open) });
      else {
        const message =
          claim.next === undefined
            ? words.phaseEnded(title, phase.stage, open)
            : words.nextBegun(title, phase.stage, claim.next, open);
        report({
          at: step.at,
          ...circle,
          message,
          related: [{ at: claim.day.at, message: words.claimedHere }],
        });
      }
    }
  },
});

function nameOf(standing: AsOf, { circle, office, role, person }: DerivedStep): Words {
  const named = circle === undefined ? undefined : circleName(standing, circle);
  if (person === undefined) return words.circle(named ?? '');
  const name = personName(standing, person);
  if (circle === undefined || named === undefined || office === undefined) return words.person(name, named);
  if (office !== 'role') return words.officer(name, office, named);
  return words.roleHolder(name, standing.role(circle, role ?? '')?.title ?? role ?? '', named);
}
