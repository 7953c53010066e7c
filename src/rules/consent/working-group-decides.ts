import { workingGroupDecides as words } from '../../messages/rules/consent.js';
import { isPolicy } from '../../model/mandate.js';
import { titleOf } from '../../model/steps.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const workingGroupDecides = rule({
  id: 'consent/working-group-decides',
  base: 'circle',
  code: 'DE14',
  words,
  doc: {
    bad: `
organisation Wijktuin "Wijktuin Zuid"

circle Tuin "Tuinkring"

working group Feest "Feestgroep" in Tuin

decision toegang "Visitors pay at the gate" {
  circle Feest
  kind policy
  decided 2026-05-11 by consent
}
`,
    good: `
organisation Wijktuin "Wijktuin Zuid"

circle Tuin "Tuinkring"

working group Feest "Feestgroep" in Tuin

decision toegang "Visitors pay at the gate" {
  circle Tuin
  kind policy
  decided 2026-05-11 by consent
}
`,
    sources: [{ key: 'SEED' }, { key: 'MTP' }],
  },
  checkDecision(decision, standing, report) {
    const circle = standing.circle(decision.circle?.name);
    if (circle?.kind !== 'working group' || !standing.isAdopted(decision)) return;
    if (!isPolicy(standing, decision) || !standing.readInFull(decision)) return;
    report({
      at: decision.kindWritten?.at ?? decision.circle?.at ?? decision.at,
      circle: circle.name,
      message: words.found(titleOf(decision), circleName(circle), standing.above(circle)?.title),
    });
  },
});
