import { manyChildren as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { dividesDomain } from './children.js';

/** With a leader and a representative of each, more circles than these make a meeting of more than ten. */
const most = 5;

export const circleManyChildren = rule({
  id: 'circle/many-children',
  base: 'circle',
  code: 'ST07',
  words,
  doc: {
    bad: `
organisation Appelgaard "Ecodorp De Appelgaard"

general circle Dorp "Middenkring"

circle Bouw in Dorp

circle Tuin in Dorp

circle Zorg in Dorp

circle Energie in Dorp

circle Kinderen in Dorp

circle Gasten in Dorp
`,
    good: `
organisation Appelgaard "Ecodorp De Appelgaard"

general circle Dorp "Middenkring"

circle Terrein in Dorp

circle Bouw in Terrein

circle Tuin in Terrein

circle Energie in Terrein

circle Samenleven in Dorp

circle Zorg in Samenleven

circle Kinderen in Samenleven

circle Gasten in Samenleven
`,
    sources: [{ key: 'MVOS', place: '§2.5.1' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      // No links lead into a members' assembly, so nothing grows there.
      if (circle.kind === 'assembly') continue;
      const children = standing.below(circle).filter((child) => child !== circle && dividesDomain(child));
      if (children.length <= most) continue;
      report({
        at: circle.at,
        circle: circle.name,
        message: words.found(circleName(circle), children.length),
      });
    }
  },
});
