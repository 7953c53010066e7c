import { withoutParent as words } from '../../messages/rules/circle-structure.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { highestCircle } from './highest.js';

export const circleWithoutParent = rule({
  id: 'circle/without-parent',
  base: 'circle',
  code: 'ST03',
  granted: 'next higher circle',
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
      { key: 'NLW' },
      { key: 'SZK' },
      { key: 'MVOS', place: '§2.1' },
      { key: 'MVOS', place: '§2.5.3' },
    ],
  },
  checkCircle(circle, standing, report) {
    if (circle.parent !== undefined) return;
    const highest = highestCircle(standing);
    // What stands behind a name that could not be read to its end may have been its `in`.
    if (highest === undefined || circle === highest || !standing.readInFull(circle)) return;
    const called = circleName(standing, circle);
    report({
      at: circle.at,
      circle: circle.name,
      message:
        circle.kind === 'helping circle'
          ? words.foundHelping(called, highest.name)
          : circle.kind === 'working group'
            ? words.foundWorking(called, highest.name)
            : words.found(called, circleName(standing, highest), highest.name),
      related: [{ at: highest.at, message: words.highestHere }],
    });
  },
});
