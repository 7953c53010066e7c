import { objectionOpen as words } from '../../messages/rules/consent.js';
import { decisionName, personName } from '../names.js';
import { rule } from '../rule.js';

export const objectionOpen = rule({
  id: 'consent/objection-open',
  base: 'consent',
  code: 'DE05',
  firm: 'consent',
  words,
  doc: {
    bad: `
organisation Tafel "Buurtrestaurant De Lange Tafel"
person noor "Noor Jacobs"
person ali  "Ali Yıldız"

circle Keuken "Keukenkring" {
  members noor, ali
}

decision vegetarian "We cook vegetarian on weekdays" {
  circle Keuken
  decided 2026-05-12 by consent
  because "Half of our guests eat no meat"
  review 2027-05-12
  objection ali "The Friday guests come for the stew"
}
`,
    good: `
organisation Tafel "Buurtrestaurant De Lange Tafel"
person noor "Noor Jacobs"
person ali  "Ali Yıldız"

circle Keuken "Keukenkring" {
  members noor, ali
}

decision vegetarian "We cook vegetarian from Monday to Thursday" {
  circle Keuken
  decided 2026-05-12 by consent
  because "Half of our guests eat no meat"
  review 2027-05-12
  objection ali "The Friday guests come for the stew" met by change "Friday is left out"
}
`,
    sources: [{ key: 'SEED' }, { key: 'NLW' }, { key: 'FSM' }, { key: 'HUM' }],
  },
  checkDecision(decision, standing, report) {
    // Where the decision was not by consent, whether that was allowed is for another rule.
    if (decision.objections.length === 0 || !standing.byConsent(decision) || !standing.isAdopted(decision))
      return;
    for (const objection of decision.objections) {
      if (objection.met) continue;
      report({
        at: objection.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message: words.found(personName(standing, objection.person.name), decisionName(standing, decision)),
        ...(decision.decided === undefined
          ? {}
          : { related: [{ at: decision.decided.at, message: words.decidedHere }] }),
      });
    }
  },
});
