import { onlyChild as words } from '../../messages/rules/circle-structure.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { dividesDomain } from './children.js';
import { circlesInRings } from './rings.js';

export const circleOnlyChild = rule({
  id: 'circle/only-child',
  rests: 'every line',
  base: 'circle',
  code: 'ST07',
  words,
  doc: {
    bad: `
organisation Letterlust "Uitgeverij Letterlust"

general circle Uitgeverij {
  aim "To publish twelve books a year by new writers"
}

circle Redactie in Uitgeverij {
  aim "To choose and edit manuscripts"
}
`,
    good: `
organisation Letterlust "Uitgeverij Letterlust"

general circle Uitgeverij {
  aim "To publish twelve books a year by new writers"
}

circle Redactie in Uitgeverij {
  aim "To choose and edit manuscripts"
}

circle Verkoop in Uitgeverij {
  aim "To bring the books to shops and readers"
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.1' }],
  },
  checkCircle(above, standing, report) {
    // A top circle has its general circle below it, and nothing else.
    if (above.kind === 'assembly' || above.kind === 'top circle') return;
    const only = onlyOne(standing.below(above));
    if (only === undefined || plansAnother(standing, above) || circlesInRings(standing).has(only)) return;
    report({
      at: only.at,
      circle: only.name,
      message: words.found(circleName(standing, only), circleName(standing, above)),
      related: [{ at: above.at, message: words.aboveHere(circleName(standing, above)) }],
    });
  },
});

function onlyOne(below: readonly Circle[]): Circle | undefined {
  let only: Circle | undefined;
  for (const circle of below) {
    if (!dividesDomain(circle)) continue;
    if (only !== undefined) return undefined;
    only = circle;
  }
  return only;
}

const planning = new WeakMap<AsOf, ReadonlySet<string | undefined>>();

/** Whether another circle is planned below. */
function plansAnother(standing: AsOf, above: Circle): boolean {
  if (standing.organisation.circles.length === standing.circles.length) return false;
  let names = planning.get(standing);
  if (names === undefined) {
    const planned = standing.organisation.circles.filter(
      (circle) => dividesDomain(circle) && standing.state(circle) === 'planned',
    );
    names = new Set(planned.map((circle) => circle.parent?.name));
    planning.set(standing, names);
  }
  return names.has(above.name);
}
