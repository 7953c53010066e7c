import { leaderMissing as words } from '../../messages/rules/double-link.js';
import { isGoneWithItsEnd } from '../../model/standing.js';
import { circlesInRings } from '../circle/rings.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { comingSeat, emptyPlace, linkedTo } from './seats.js';

export const leaderMissing = rule({
  id: 'double-link/leader-missing',
  rests: 'who sits where',
  base: 'double-link',
  code: 'DL01',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Voedsel "Voedselcoöperatie De Korf"
person wim  "Wim Aerts"
person lies "Lies Claes"

general circle Korf "Korfkring" {
  members wim
}

circle Inkoop "Inkoopkring" in Korf {
  double link {
    leader          vacant
    representative  lies from 2026-03-09 for 2 years
  }
}
`,
    good: `
organisation Voedsel "Voedselcoöperatie De Korf"
person wim  "Wim Aerts"
person lies "Lies Claes"

general circle Korf "Korfkring" {
  members wim
}

circle Inkoop "Inkoopkring" in Korf {
  double link {
    leader          wim   from 2026-03-02 for 2 years
    representative  lies  from 2026-03-09 for 2 years
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'MTP' }, { key: 'FSM' }, { key: 'MVOS', place: '§2.3.1' }],
  },
  checkCircle(circle, standing, report) {
    if (standing.leaders(circle).length > 0 || isGoneWithItsEnd(standing, circle, 'leader')) return;
    // Who is written there and cannot hold it is reported at that line; who is not recorded may well hold it.
    const seats = standing.seatsOf(circle, 'leader');
    if (standing.isVoid(seats) || standing.isUnrecorded(seats)) return;
    const above = linkedTo(standing, circle);
    if (above === undefined || !standing.readInFull(circle)) return;
    // Of circles that lie in each other, none is the next higher one.
    if (circlesInRings(standing).has(circle)) return;
    const coming = comingSeat(standing, circle, 'leader');
    report({
      at: emptyPlace(standing, circle, 'leader'),
      circle: circle.name,
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
