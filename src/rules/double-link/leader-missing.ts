import { leaderMissing as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import { readInFull } from '../../model/unread.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { emptyPlace } from './seats.js';

export const leaderMissing = rule({
  id: 'double-link/leader-missing',
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
    sources: [{ key: 'MVOS', place: '§2.3.1' }, { key: 'FSM' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      const above = standing.above(circle);
      if (above === undefined || above === circle || !standing.needsLink(circle)) continue;
      if (standing.leaders(circle).length > 0 || !readInFull(organisation, circle.whole)) continue;
      report({
        at: emptyPlace(standing, circle, 'leader'),
        circle: circle.name,
        message: words.found(circleName(circle), circleName(above)),
      });
    }
  },
});
