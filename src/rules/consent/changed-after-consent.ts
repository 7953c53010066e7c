import { changedAfterConsent as words } from '../../messages/rules/consent.js';
import { amendedSince } from '../../model/standing.js';
import { decisionName } from '../names.js';
import { rule } from '../rule.js';

export const changedAfterConsent = rule({
  id: 'consent/changed-after-consent',
  base: 'consent',
  code: 'DE10',
  firm: 'consent',
  words,
  doc: {
    bad: `
organisation Bron "Basisschool De Bron"
person elif "Elif Kaya"
person theo "Theo van Rijn"

circle Team "Teamkring" {
  members elif, theo
}

decision playtime "Two breaks of twenty minutes" {
  circle Team
  decided 2026-02-03 by consent
  because "Children concentrate better after moving"
  consent elif, theo
  amended 2026-03-10 "Twenty minutes became thirty"
}
`,
    good: `
organisation Bron "Basisschool De Bron"
person elif "Elif Kaya"
person theo "Theo van Rijn"

circle Team "Teamkring" {
  members elif, theo
}

decision playtime "Two breaks of thirty minutes" {
  circle Team
  decided 2026-03-17 by consent
  because "Children concentrate better after moving"
  text "Twice thirty minutes"
  consent elif, theo
}
`,
    sources: [{ key: 'HUM' }],
    inferred: 'rule',
  },
  checkDecision(decision, standing, report) {
    const latest = amendedSince(standing, decision);
    const { consent, decided } = decision;
    if (latest === undefined || consent === undefined || decided?.date === undefined) return;
    report({
      at: latest.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message: words.found(decisionName(standing, decision), latest.date, decided.date),
      related: [{ at: consent.at, message: words.consentHere }],
    });
  },
});
