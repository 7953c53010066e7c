import { type Lacking, decisionIncomplete as words } from '../../messages/rules/logbook.js';
import { isPolicy } from '../../model/mandate.js';
import type { Decision } from '../../model/organisation.js';
import { decisionName } from '../names.js';
import { rule } from '../rule.js';

export const decisionIncomplete = rule({
  id: 'logbook/decision-incomplete',
  base: 'consent',
  code: 'DE01',
  granted: 'next higher circle',
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
  checkDecision(decision, standing, report) {
    const { decided, circle } = decision;
    const isSaid = saysSomething(decision);
    if (!isPolicy(standing, decision) || (decided !== undefined && circle !== undefined && isSaid)) return;
    if (!standing.isAdopted(decision) || !standing.readInFull(decision)) return;
    const lacking: Lacking[] = [];
    if (decided === undefined) lacking.push('date');
    if (circle === undefined) lacking.push('circle');
    if (!isSaid) lacking.push('text');
    report({
      at: decision.at,
      ...(circle === undefined ? {} : { circle: circle.name }),
      message: words.found(decisionName(standing, decision), lacking),
    });
  },
});

function saysSomething({ title, texts }: Decision): boolean {
  return (title !== undefined && title.trim() !== '') || texts.some(({ text }) => text.trim() !== '');
}
