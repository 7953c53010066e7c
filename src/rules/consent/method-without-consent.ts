import { never } from '../../ground/never.js';
import { methodWithoutConsent as words } from '../../messages/rules/consent.js';
import type { Words } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import { type MandateFault, mandateFault, takesConsent } from '../../model/mandate.js';
import type { Circle } from '../../model/organisation.js';
import { circleName, decisionName } from '../names.js';
import { rule } from '../rule.js';

export const methodWithoutConsent = rule({
  id: 'consent/method-without-consent',
  base: 'consent',
  code: 'DE06',
  firm: 'consent',
  words,
  doc: {
    bad: `
organisation Havenhof "Woongemeenschap Havenhof"
person doris "Doris Blom"

circle Tuin "Tuinkring" {
  members doris
}

decision fence "A fence round the pond" {
  circle Tuin
  decided 2026-04-14 by majority
  because "There are more small children now"
}
`,
    good: `
organisation Havenhof "Woongemeenschap Havenhof"
person doris "Doris Blom"

circle Tuin "Tuinkring" {
  members doris
}

decision colours-by-vote "Matters of taste are put to the vote" {
  circle Tuin
  decided 2026-01-13 by consent
  because "Nobody has arguments about colours, only preferences"
}

decision fence "A green fence round the pond" {
  circle Tuin
  decided 2026-04-14 by majority under colours-by-vote
  because "There are more small children now"
}
`,
    sources: [{ key: 'SEED' }, { key: 'NLW' }],
  },
  checkDecision(decision, standing, report) {
    const { decided } = decision;
    const method = decided?.method;
    if (decided === undefined || method === undefined || method === 'consent') return;
    // What is carried out in the line needs no consent within the limits that policy has set.
    if (!standing.isAdopted(decision) || !takesConsent(standing, decision)) return;
    const circle = standing.circle(decision.circle?.name);
    if (circle === undefined) return;
    const fault = mandateFault(standing, { circle, date: decided.date, under: decided.decision });
    if (fault === undefined) return;
    report({
      at: fault.why === 'missing' ? decided.at : (decided.decision?.at ?? decided.at),
      circle: circle.name,
      message: said(standing, decisionName(standing, decision), method, circle, fault),
      ...(fault.why === 'missing'
        ? {}
        : { related: [{ at: fault.allowing.at, message: words.decisionHere }] }),
    });
  },
});

function said(standing: AsOf, name: string, method: string, circle: Circle, fault: MandateFault): Words {
  switch (fault.why) {
    case 'missing':
      return words.missing(name, method);
    case 'not by consent':
      return words.notByConsent(name, method, decisionName(standing, fault.allowing));
    case 'open objection':
      return words.openObjection(name, method, decisionName(standing, fault.allowing));
    case 'elsewhere':
      return words.elsewhere(
        name,
        method,
        decisionName(standing, fault.allowing),
        circleName(standing, circle),
        circleName(standing, fault.granting),
      );
    case 'about another':
      return words.aboutAnother(
        name,
        method,
        decisionName(standing, fault.allowing),
        circleName(standing, circle),
        circleName(standing, fault.granting),
      );
    case 'later':
      return words.later(name, method, decisionName(standing, fault.allowing), fault.date);
    case 'over':
      return words.over(name, method, decisionName(standing, fault.allowing), fault.date);
    default:
      return never(fault);
  }
}
