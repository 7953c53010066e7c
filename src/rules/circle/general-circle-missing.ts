import { generalCircleMissing as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { highestCircle } from './highest.js';

export const generalCircleMissing = rule({
  id: 'circle/general-circle-missing',
  base: 'circle',
  code: 'TG01',
  words,
  doc: {
    bad: `
organisation Kwartier "Coöperatieve Werkplaats Kwartier"

top circle Topkring {
  aim "To keep the workshop true to its mission"
}

circle Hout in Topkring {
  aim "To keep the wood workshop open"
}

circle Metaal in Topkring {
  aim "To keep the metal workshop open"
}
`,
    good: `
organisation Kwartier "Coöperatieve Werkplaats Kwartier"

top circle Topkring {
  aim "To keep the workshop true to its mission"
}

general circle Werkplaats in Topkring {
  aim "To keep workshops open to all makers in town"
}

circle Hout in Werkplaats {
  aim "To keep the wood workshop open"
}

circle Metaal in Werkplaats {
  aim "To keep the metal workshop open"
}
`,
    sources: [
      { key: 'MVOS', place: '§2.5.2' },
      { key: 'GBE', place: '§3c' },
    ],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    // What could not be read may be the general circle.
    if (organisation.unreadable.length > 0) return;
    if (organisation.circles.some((one) => one.kind === 'general circle' && standing.state(one) !== 'ended'))
      return;
    for (const circle of placesForOne(standing)) {
      const count = standing
        .below(circle)
        .filter((below) => below.kind === 'circle' && below !== circle).length;
      if (count < 2) continue;
      const found = circle.kind === 'circle' ? words.foundBelowCircle : words.found;
      report({
        at: circle.at,
        circle: circle.name,
        message: found(circleName(standing, circle), count, circle.name),
      });
      return;
    }
  },
});

/** Circles below which a general circle would lie, or that would be it, the likeliest first. */
function placesForOne(standing: AsOf): readonly Circle[] {
  const ofKind = (kind: Circle['kind']): readonly Circle[] =>
    standing.circles.filter((circle) => circle.kind === kind);
  const highest = highestCircle(standing);
  return [...ofKind('top circle'), ...ofKind('assembly'), ...(highest?.kind === 'circle' ? [highest] : [])];
}
