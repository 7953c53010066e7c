import { topCircleMissing as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { beginOf } from '../../model/steps.js';
import { ownPhases } from '../../model/templates.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { dividesDomain } from './children.js';
import { highestCircle } from './highest.js';

/** So many circles, even without a general circle, need somebody to look after the long term. */
const many = 3;

export const topCircleMissing = rule({
  id: 'circle/top-circle-missing',
  base: 'circle',
  code: 'TG05',
  words,
  doc: {
    bad: `
organisation Grachtenkoor "Koorschool aan de Gracht"

general circle Koorschool {
  aim "To let two hundred children sing"
}

circle Lessen in Koorschool {
  aim "To give singing lessons in schools"
}

circle Concerten in Koorschool {
  aim "To give eight concerts a year"
}
`,
    good: `
organisation Grachtenkoor "Koorschool aan de Gracht"

top circle Bestuur {
  aim "To keep the choir school true to its mission"
}

general circle Koorschool in Bestuur {
  aim "To let two hundred children sing"
}

circle Lessen in Koorschool {
  aim "To give singing lessons in schools"
}

circle Concerten in Koorschool {
  aim "To give eight concerts a year"
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.3' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    // What could not be read may be the top circle.
    if (organisation.unreadable.length > 0) return;
    if (organisation.circles.some((one) => one.kind === 'top circle' && standing.state(one) !== 'ended'))
      return;
    // Once the method is to be secured it weighs more, and another rule reports it.
    const phases = organisation.implementations.flatMap((implementation) =>
      ownPhases(organisation, implementation),
    );
    if (phases.some((phase) => phase.stage === 'secure' && beginOf(standing, phase) !== undefined)) return;
    const general = highestGeneralCircle(standing);
    if (general !== undefined) {
      report({ at: general.at, circle: general.name, message: words.found(circleName(standing, general)) });
      return;
    }
    const circles = standing.circles.filter(dividesDomain);
    const first = highestCircle(standing) ?? circles[0];
    if (circles.length < many || first === undefined) return;
    report({ at: first.at, circle: first.name, message: words.foundWithoutGeneral(circles.length) });
  },
});

function highestGeneralCircle(standing: AsOf): Circle | undefined {
  const circles = standing.circles.filter((circle) => circle.kind === 'general circle');
  return circles.find((circle) => standing.above(circle)?.kind !== 'general circle') ?? circles[0];
}
