import { changedAfterConsent as words } from '../../messages/rules/consent.js';
import type { AsOf } from '../../model/lookups.js';
import type { Decision } from '../../model/organisation.js';
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
      message: words.found(decisionName(decision), latest.date, decided.date),
      related: [{ at: consent.at, message: words.consentHere }],
    });
  },
});

/**
 * The latest amendment after the day on which consent was given, where it is on record who gave it. One new round of
 * consent covers all changes before it, so the latest stands for them all.
 */
export function amendedSince(standing: AsOf, decision: Decision): Decision['amended'][number] | undefined {
  const { amended, consent } = decision;
  const day = decision.decided?.date;
  if (amended.length === 0 || consent === undefined || day === undefined) return undefined;
  if (!standing.byConsent(decision) || !standing.isAdopted(decision)) return undefined;
  return amended
    .filter(({ date }) => date > day && date <= standing.on)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}
