import { changedAfterConsent as words } from '../../messages/rules/consent.js';
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
    const { amended } = decision;
    if (amended.length === 0) return;
    const { consent } = decision;
    const day = decision.decided?.date;
    if (consent === undefined || day === undefined || !standing.byConsent(decision)) return;
    if (!standing.isAdopted(decision)) return;
    let latest: (typeof amended)[number] | undefined;
    for (const one of amended) {
      if (one.date > day && one.date <= standing.on && (latest === undefined || one.date > latest.date))
        latest = one;
    }
    // One new round of consent covers all changes before it, so the latest stands for them all.
    if (latest === undefined) return;
    report({
      at: latest.at,
      ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
      message: words.found(decisionName(decision), latest.date, day),
      related: [{ at: consent.at, message: words.consentHere }],
    });
  },
});
