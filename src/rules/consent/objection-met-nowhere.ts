import { objectionMetNowhere as words } from '../../messages/rules/consent.js';
import { personName } from '../names.js';
import { rule } from '../rule.js';

export const objectionMetNowhere = rule({
  id: 'consent/objection-met-nowhere',
  base: 'consent',
  code: 'DE09',
  words,
  doc: {
    bad: `
organisation Fietsen "Fietswerkplaats Spaak"
person mirjam "Mirjam Koster"
person daan   "Daan Postma"

circle Werkplaats "Werkplaatskring" {
  members mirjam, daan
}

decision opening-hours "We also open on Saturday" {
  circle Werkplaats
  decided 2026-03-17 by consent
  because "Many customers work during the week"
  measure "Visitors on Saturday"
  objection daan "We may not have enough volunteers" met by term "Try it for half a year"
}
`,
    good: `
organisation Fietsen "Fietswerkplaats Spaak"
person mirjam "Mirjam Koster"
person daan   "Daan Postma"

circle Werkplaats "Werkplaatskring" {
  members mirjam, daan
}

decision opening-hours "We also open on Saturday" {
  circle Werkplaats
  decided 2026-03-17 by consent
  because "Many customers work during the week"
  measure "Visitors on Saturday"
  term 1 year
  objection daan "We may not have enough volunteers" met by term "Try it for a year"
}
`,
    sources: [{ key: 'MVOS', place: '§3.5' }],
  },
  checkDecision(decision, standing, report) {
    if (decision.objections.length === 0 || !standing.isAdopted(decision) || !standing.readInFull(decision))
      return;
    const circle = decision.circle === undefined ? {} : { circle: decision.circle.name };
    for (const { way, person, at } of decision.objections) {
      if (way === 'term' && decision.term === undefined && decision.review === undefined) {
        report({
          at,
          ...circle,
          message: words.decisionTerm(personName(standing, person.name), decision.name),
        });
      }
      if (way === 'measure' && decision.measures.length === 0) {
        report({ at, ...circle, message: words.measure(personName(standing, person.name), decision.name) });
      }
    }
  },
  checkElection(election, standing, report) {
    if (election.objections.length === 0 || election.term !== undefined) return;
    const held = election.on === undefined || election.on.date <= standing.on;
    if (election.elected?.person === undefined || !held || !standing.readInFull(election)) return;
    for (const { way, person, at } of election.objections) {
      if (way !== 'term') continue;
      report({
        at,
        circle: election.circle.name,
        message: words.electionTerm(personName(standing, person.name), election.name),
      });
    }
  },
});
