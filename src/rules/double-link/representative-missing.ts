import { representativeMissing as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import { readInFull } from '../../model/unread.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { emptyPlace } from './seats.js';

export const representativeMissing = rule({
  id: 'double-link/representative-missing',
  base: 'double-link',
  code: 'DL02',
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
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      const above = standing.above(circle);
      if (above === undefined || above === circle || !standing.needsLink(circle)) continue;
      if (standing.representatives(circle).length > 0 || !readInFull(organisation, circle.whole)) continue;
      report({
        at: emptyPlace(standing, circle, 'representative'),
        circle: circle.name,
        message: words.found(circleName(circle), circleName(above)),
      });
    }
  },
});
