import { representativeMissing as words } from '../../messages/rules/double-link.js';
import { isGoneWithItsEnd } from '../../model/standing.js';
import { circlesInRings } from '../circle/rings.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { comingSeat, emptyPlace, linkedTo } from './seats.js';

export const representativeMissing = rule({
  id: 'double-link/representative-missing',
  rests: 'who sits where',
  base: 'double-link',
  code: 'DL02',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
person bram "Bram Kok"

general circle Bestuur "Bestuurskring" {
  members bram
}

circle Kas "Kaskring" in Bestuur {
  double link {
    leader          anna from 2026-03-02 for 2 years
    representative  vacant
  }
}
`,
    good: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
person bram "Bram Kok"

general circle Bestuur "Bestuurskring" {
  members bram
}

circle Kas "Kaskring" in Bestuur {
  double link {
    leader          anna  from 2026-03-02 for 2 years
    representative  bram  from 2026-03-09 for 2 years
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'MTP' }, { key: 'MVOS', place: '§2.4.3' }],
  },
  checkCircle(circle, standing, report) {
    if (standing.representatives(circle).length > 0 || isGoneWithItsEnd(standing, circle, 'representative'))
      return;
    // Who is written there and cannot hold it is reported at that line; who is not recorded may well hold it.
    const seats = standing.seatsOf(circle, 'representative');
    if (standing.isVoid(seats) || standing.isUnrecorded(seats)) return;
    const above = linkedTo(standing, circle);
    if (above === undefined || !standing.readInFull(circle)) return;
    // Of circles that lie in each other, none is the next higher one.
    if (circlesInRings(standing).has(circle)) return;
    const coming = comingSeat(standing, circle, 'representative');
    report({
      at: emptyPlace(standing, circle, 'representative'),
      circle: circle.name,
      department: circle.kind === 'general circle' || above.kind === 'general circle',
      message:
        coming === undefined
          ? words.found(circleName(standing, circle), circleName(standing, above))
          : words.foundUntil(
              circleName(standing, circle),
              circleName(standing, above),
              personName(standing, coming.person),
              coming.from,
            ),
    });
  },
});
