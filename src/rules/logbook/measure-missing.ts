import { measureMissing as words } from '../../messages/rules/logbook.js';
import { isPolicy, seatsOnly } from '../../model/mandate.js';
import { decisionName } from '../names.js';
import { rule } from '../rule.js';

export const measureMissing = rule({
  id: 'logbook/measure-missing',
  base: 'consent',
  code: 'DE08',
  words,
  doc: {
    bad: `
organisation Oudegracht "Buurtbakkerij Oudegracht"

circle Bakkerij

decision early-shift "The early shift starts at five" {
  circle Bakkerij
  decided 2026-02-10 by consent
}
`,
    good: `
organisation Oudegracht "Buurtbakkerij Oudegracht"

circle Bakkerij

decision early-shift "The early shift starts at five" {
  circle Bakkerij
  decided 2026-02-10 by consent
  measure "Loaves ready at half past seven", "Hours of sleep as told in the opening round"
}
`,
    sources: [{ key: 'FSM' }, { key: 'S3', place: 'record agreements' }, { key: 'MVOS', place: '§3.4.1' }],
  },
  checkDecision(decision, standing, report) {
    if (!isPolicy(standing, decision) || seatsOnly(decision) || decision.measures.length > 0) return;
    // An objection that is met by a measurement which nobody wrote down is reported as such.
    if (decision.objections.some((objection) => objection.way === 'measure')) return;
    if (!standing.isAdopted(decision) || !standing.readInFull(decision)) return;
    report({
      at: decision.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message: words.found(decisionName(standing, decision)),
    });
  },
});
