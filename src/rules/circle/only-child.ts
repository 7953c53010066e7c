import { onlyChild as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { dividesDomain } from './children.js';
import { circlesInRings } from './rings.js';

export const circleOnlyChild = rule({
  id: 'circle/only-child',
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
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const inRings = circlesInRings(standing);
    const planned = new Set(
      organisation.circles
        .filter((circle) => dividesDomain(circle) && standing.state(circle) === 'planned')
        .map((circle) => circle.parent?.name),
    );
    for (const above of standing.circles) {
      // A top circle has its general circle below it, and nothing else.
      if (above.kind === 'assembly' || above.kind === 'top circle' || planned.has(above.name)) continue;
      const [only, ...others] = standing.below(above).filter(dividesDomain);
      if (only === undefined || others.length > 0 || inRings.has(only)) continue;
      report({
        at: only.at,
        circle: only.name,
        message: words.found(circleName(only), circleName(above)),
        related: [{ at: above.at, message: words.aboveHere(circleName(above)) }],
      });
    }
  },
});
