import { manyChildren as words } from '../../messages/rules/circle-structure.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { dividesDomain } from './children.js';

/** With so many people sent from below, rounds still work. */
const mostSent = 10;

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
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    // No links lead into a members' assembly, so nothing grows there.
    if (circle.kind === 'assembly') return;
    // Each sends a leader and a representative; under s3 a representative alone.
    const isOfDelegates = standing.organisation.profile === 's3';
    const most = isOfDelegates ? mostSent : mostSent / 2;
    const below = standing.below(circle);
    if (below.length <= most) return;
    const children = below.filter((child) => child !== circle && dividesDomain(child));
    if (children.length <= most) return;
    const found = isOfDelegates ? words.foundDelegates : words.found;
    report({
      at: circle.at,
      circle: circle.name,
      message: found(circleName(standing, circle), children.length, circle.name),
    });
  },
});
