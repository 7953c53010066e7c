import { topCircleNotLinked as words } from '../../messages/rules/circle-structure.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { highestCircle } from './highest.js';
import { circlesInRings } from './rings.js';

export const topCircleNotLinked = rule({
  id: 'circle/top-circle-not-linked',
  base: 'double-link',
  code: 'TG03',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Verloskring "Verloskundig Netwerk Maasoever"

assembly Leden "Algemene Ledenvergadering"

top circle Bestuur "Bestuurskring" in Leden {
  aim "To keep the network able to continue"
}

general circle Netwerk "Netwerkkring" in Leden {
  aim "To give parents one path of care"
}
`,
    good: `
organisation Verloskring "Verloskundig Netwerk Maasoever"

assembly Leden "Algemene Ledenvergadering"

top circle Bestuur "Bestuurskring" in Leden {
  aim "To keep the network able to continue"
}

general circle Netwerk "Netwerkkring" in Bestuur {
  aim "To give parents one path of care"
}
`,
    sources: [{ key: 'GBE' }, { key: 'MVOS', place: '§2.5.3' }, { key: 'SCI-EE' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'general circle') return;
    const all = topCircles(standing);
    const top = all[0];
    if (top === undefined || circlesInRings(standing).has(circle)) return;
    const related = [{ at: top.at, message: words.topHere }];
    const written = `general circle ${circle.name} in ${top.name}`;
    if (circle.parent === undefined) {
      // Beside another highest circle it belongs nowhere, which another rule reports.
      if (circle !== highestCircle(standing) || standing.above(top) === undefined) return;
      const message = words.foundHighest(circleName(standing, circle), circleName(standing, top), written);
      report({ at: circle.at, circle: circle.name, message, related });
      return;
    }
    const above = standing.above(circle);
    if (above === undefined || above.kind === 'top circle' || standing.state(above) !== 'working') return;
    if (isBelowGeneralCircle(standing, circle)) return;
    const beside = all.length === 1 && above.kind === 'assembly' && standing.above(top) === above;
    report({
      at: circle.parent.at,
      circle: circle.name,
      message: words.found(
        circleName(standing, circle),
        circleName(standing, top),
        circleName(standing, above),
        written,
      ),
      related,
      ...(beside ? { names: { top: top.name } } : {}),
    });
  },
  // Only where both lie directly below the members' assembly is it plain what was meant.
  proposes: true,
  fix(_organisation, { at, names }) {
    const top = names?.top;
    return top === undefined ? undefined : { title: words.write(`in ${top}`), edits: [{ at, text: top }] };
  },
});

const tops = new WeakMap<AsOf, readonly Circle[]>();

function topCircles(standing: AsOf): readonly Circle[] {
  let circles = tops.get(standing);
  if (circles === undefined) {
    circles = standing.circles.filter((circle) => circle.kind === 'top circle');
    tops.set(standing, circles);
  }
  return circles;
}

/** Whether the circle is the general circle of a part, with the general circle of a larger whole above it. */
function isBelowGeneralCircle(standing: AsOf, circle: Circle): boolean {
  const seen = new Set<Circle>([circle]);
  for (
    let above = standing.above(circle);
    above !== undefined && !seen.has(above);
    above = standing.above(above)
  ) {
    if (above.kind === 'general circle') return true;
    seen.add(above);
  }
  return false;
}
