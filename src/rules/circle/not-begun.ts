import { notBegun as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { circleStanding } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const circleNotBegun = rule({
  id: 'circle/not-begun',
  base: 'circle',
  code: 'ST15',
  words,
  doc: {
    bad: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

person imke  "Imke Dijkstra"
person jonas "Jonas Weber"

general circle Energie "Energiekring" {
  members imke, jonas
}

circle Opslag "Opslagkring" in Energie {
  planned 2026-09-01
  aim "Batteries in the district"
}
`,
    good: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

person imke  "Imke Dijkstra"
person jonas "Jonas Weber"

general circle Energie "Energiekring" {
  members imke, jonas
}

circle Opslag "Opslagkring" in Energie {
  planned 2027-02-01
  aim "Batteries in the district"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of organisation.circles) {
      const { standing: stands, day } = circleStanding(standing, circle);
      if (stands !== 'overdue' || day === undefined) continue;
      report({
        at: circle.planned?.at ?? circle.at,
        circle: circle.name,
        message: words.found(circleName(standing, circle), day),
      });
    }
  },
});
