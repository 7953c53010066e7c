import { reviewMissing as words } from '../../messages/rules/logbook.js';
import { asOf } from '../../model/lookups.js';
import { rule } from '../rule.js';

export const reviewMissing = rule({
  id: 'logbook/review-missing',
  base: 'consent',
  code: 'DE02',
  words,
  doc: {
    bad: `
organisation Lindenhof "Wohnprojekt Lindenhof"

circle Küche "Küchenkreis"

decision lunch "Everybody cooks lunch once a month" {
  circle Küche
  decided 2026-05-05 by consent
}
`,
    good: `
organisation Lindenhof "Wohnprojekt Lindenhof"

circle Küche "Küchenkreis"

decision lunch "Everybody cooks lunch once a month" {
  circle Küche
  decided 2026-05-05 by consent
  review 2027-05-04
}
`,
    sources: [{ key: 'MVOS', place: '§4' }, { key: 'WDWD' }, { key: 'S3', place: 'record agreements' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const decision of standing.decisionsInForce) {
      if (decision.kind === 'operations' || decision.review !== undefined || decision.term !== undefined)
        continue;
      if (!standing.readInFull(decision)) continue;
      report({
        at: decision.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message: words.found(decision.name),
      });
    }
  },
});
