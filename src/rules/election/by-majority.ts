import { byMajority as words } from '../../messages/rules/election.js';
import type { AsOf } from '../../model/lookups.js';
import type { Election } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import { personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { officeElected } from './seats.js';

export const byMajority = rule({
  id: 'election/by-majority',
  base: 'election',
  code: 'RE09',
  words,
  doc: {
    bad: `
organisation Repair "Repair Café Nijmegen"
person femke "Femke Smeets"
person ruben "Ruben de Graaf"

circle Techniek "Kring Techniek" {
  members femke, ruben
}

election techniek-gespreksleider of facilitator in Techniek {
  on 2026-09-01
  elected ruben by majority
}
`,
    good: `
organisation Repair "Repair Café Nijmegen"
person femke "Femke Smeets"
person ruben "Ruben de Graaf"

circle Techniek "Kring Techniek" {
  members femke, ruben
}

decision stemmen "The facilitator of Techniek may be chosen by majority" {
  circle Techniek
  decided 2026-08-18 by consent
  because "The circle meets only four times a year"
}

election techniek-gespreksleider of facilitator in Techniek {
  on 2026-09-01
  elected ruben by majority under stemmen
}
`,
    sources: [{ key: 'SCHIN' }, { key: 'MVOS', place: '§3.6' }, { key: 'SEED' }],
  },
  checkElection(election, standing, report) {
    const { elected } = election;
    otherThanProposed(election, standing, report);
    const method = elected?.method;
    if (method === undefined || method === 'consent' || elected?.person === undefined) return;
    if (officeElected(standing, election) === undefined || !readInFull(standing.organisation, elected.at))
      return;
    const found = { at: elected.at, circle: election.circle.name };
    const person = personName(standing, elected.person.name);
    if (elected.decision === undefined) {
      report({
        ...found,
        message: words.missing(person, method, election.by?.name ?? election.circle.name),
      });
      return;
    }
    const decision = standing.decision(elected.decision.name);
    if (decision === undefined) return;
    const related = [{ at: decision.at, message: words.decisionHere }];
    const decided = decision.decided?.date;
    if (!standing.byConsent(decision)) {
      report({ ...found, message: words.notByConsent(person, method, decision.name), related });
    } else if (decided !== undefined && election.on !== undefined && decided > election.on.date) {
      report({ ...found, message: words.later(person, method, decision.name, decided), related });
    }
  },
});

/**
 * The consent is asked on the proposal, so whoever else is elected has not been consented to. An objection that was met
 * by another candidate tells how the outcome came to differ.
 */
function otherThanProposed(election: Election, standing: AsOf, report: (found: Reported) => void): void {
  const { elected, proposal, objections } = election;
  if (elected?.person === undefined || (elected.method ?? 'consent') !== 'consent') return;
  if (proposal === undefined || proposal.person.name === elected.person.name) return;
  if (objections.some(({ way }) => way === 'candidate')) return;
  if (officeElected(standing, election) === undefined || !standing.readInFull(election)) return;
  report({
    at: elected.at,
    circle: election.circle.name,
    message: words.notProposed(
      personName(standing, elected.person.name),
      personName(standing, proposal.person.name),
    ),
    related: [{ at: proposal.at, message: words.proposalHere }],
  });
}
