import { withoutParent as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { highestCircle } from './highest.js';

export const circleWithoutParent = rule({
  id: 'circle/without-parent',
  base: 'circle',
  code: 'ST03',
  words,
  doc: {
    bad: `
organisation Wilgenroos "Basisschool De Wilgenroos"

general circle School "Schoolkring" {
  aim "To teach 180 children in our village"
}

circle Onderbouw in School {
  aim "To teach children from four to seven"
}

circle Bovenbouw {
  aim "To teach children from eight to twelve"
}
`,
    good: `
organisation Wilgenroos "Basisschool De Wilgenroos"

general circle School "Schoolkring" {
  aim "To teach 180 children in our village"
}

circle Onderbouw in School {
  aim "To teach children from four to seven"
}

circle Bovenbouw in School {
  aim "To teach children from eight to twelve"
}
`,
    sources: [
      { key: 'MVOS', place: '§2.1' },
      { key: 'MVOS', place: '§2.5.3' },
    ],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const highest = highestCircle(standing);
    if (highest === undefined) return;
    for (const circle of standing.roots) {
      // What stands behind a name that could not be read to its end may have been its `in`.
      if (circle === highest || !standing.readInFull(circle)) continue;
      const found =
        circle.kind === 'helping circle'
          ? words.foundHelping
          : circle.kind === 'working group'
            ? words.foundWorking
            : words.found;
      report({
        at: circle.at,
        circle: circle.name,
        message: found(circleName(circle), circleName(highest)),
        related: [{ at: highest.at, message: words.highestHere }],
      });
    }
  },
});
