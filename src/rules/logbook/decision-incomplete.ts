import { type Lacking, decisionIncomplete as words } from '../../messages/rules/logbook.js';
import { asOf } from '../../model/lookups.js';
import { rule } from '../rule.js';

export const decisionIncomplete = rule({
  id: 'logbook/decision-incomplete',
  base: 'consent',
  code: 'DE01',
  words,
  doc: {
    bad: `
organisation Fietshuis "Fietscoöperatie het Fietshuis"

circle Werkplaats

decision brakes "Brakes are checked by two people" {
  state adopted
}
`,
    good: `
organisation Fietshuis "Fietscoöperatie het Fietshuis"

circle Werkplaats

decision brakes "Brakes are checked by two people" {
  circle Werkplaats
  decided 2026-04-14 by consent
}
`,
    sources: [{ key: 'FSM' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const decision of standing.decisionsInForce) {
      if (decision.kind === 'operations' || !standing.readInFull(decision)) continue;
      const said = [decision.title ?? '', ...decision.texts.map(({ text }) => text)];
      const lacking: Lacking[] = [];
      if (decision.decided === undefined) lacking.push('date');
      if (decision.circle === undefined) lacking.push('circle');
      if (said.every((text) => text.trim() === '')) lacking.push('text');
      if (lacking.length === 0) continue;
      report({
        at: decision.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message: words.found(decision.name, lacking),
      });
    }
  },
});
