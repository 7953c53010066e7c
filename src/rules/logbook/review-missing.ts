import { reviewMissing as words } from '../../messages/rules/logbook.js';
import { isPolicy, seatsOnly } from '../../model/mandate.js';
import { decisionName } from '../names.js';
import { rule } from '../rule.js';

export const reviewMissing = rule({
  id: 'logbook/review-missing',
  base: 'consent',
  code: 'DE02',
  granted: 'next higher circle',
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
    sources: [
      { key: 'SEED' },
      { key: 'FSM' },
      { key: 'MVOS', place: '§4' },
      { key: 'WDWD' },
      { key: 'S3', place: 'record agreements' },
    ],
  },
  checkDecision(decision, standing, report) {
    if (!isPolicy(standing, decision) || seatsOnly(decision)) return;
    if (decision.review !== undefined || decision.term !== undefined) return;
    if (!standing.isAdopted(decision) || !standing.readInFull(decision)) return;
    report({
      at: decision.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message: words.found(decisionName(standing, decision)),
    });
  },
});
