import { objectionMetNowhere as words } from '../../messages/rules/consent.js';
import type { Words } from '../../messages/words.js';
import type { Objection } from '../../model/organisation.js';
import { decisionName, electionName, personName } from '../names.js';
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
    for (const objection of decision.objections) {
      const { way, person, at } = objection;
      const blank = blankIn(objection, personName(standing, person.name));
      if (blank !== undefined) {
        report({ at, ...circle, message: blank });
        continue;
      }
      if (way === 'term' && decision.term === undefined && decision.review === undefined) {
        report({
          at,
          ...circle,
          message: words.decisionTerm(personName(standing, person.name), decisionName(standing, decision)),
        });
      }
      if (way === 'measure' && decision.measures.length === 0) {
        report({
          at,
          ...circle,
          message: words.measure(personName(standing, person.name), decisionName(standing, decision)),
        });
      }
    }
  },
  checkElection(election, standing, report) {
    if (election.objections.length === 0) return;
    const held = election.on === undefined || election.on.date <= standing.on;
    if (election.elected?.person === undefined || !held || !standing.readInFull(election)) return;
    for (const objection of election.objections) {
      const { way, person, at } = objection;
      const blank = blankIn(objection, personName(standing, person.name));
      if (blank !== undefined) {
        report({ at, circle: election.circle.name, message: blank });
        continue;
      }
      if (way !== 'term' || election.term !== undefined) continue;
      report({
        at,
        circle: election.circle.name,
        message: words.electionTerm(personName(standing, person.name), electionName(election)),
      });
    }
  },
});

/** What lacks of an objection: its argument, or what is said to have met it. One that stands open is told as that. */
function blankIn({ text, met, answer }: Objection, person: string): Words | undefined {
  if (text?.trim() === '' || (met && text === undefined)) return words.withoutArgument(person);
  return met && answer?.trim() === '' ? words.metByNothing(person) : undefined;
}
