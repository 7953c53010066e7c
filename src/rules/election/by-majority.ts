import { never } from '../../ground/never.js';
import { byMajority as words } from '../../messages/rules/election.js';
import type { Words } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import { type MandateFault, mandateFault } from '../../model/mandate.js';
import type { Circle, Election } from '../../model/organisation.js';
import { makesPolicy } from '../../model/standing.js';
import { readInFull } from '../../model/unread.js';
import { circleName, decisionName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { officeElected } from './seats.js';

export const byMajority = rule({
  id: 'election/by-majority',
  base: 'election',
  code: 'RE09',
  firm: 'consent',
  words,
  doc: {
    bad: `
organisation Repair "Repair Café Nijmegen"
person femke "Femke Smeets"
person ruben "Ruben de Graaf"

circle Techniek "Kring Techniek" {
  members femke, ruben
  facilitator ruben from 2026-09-01 for 1 year by techniek-gespreksleider
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
  facilitator ruben from 2026-09-01 for 1 year by techniek-gespreksleider
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
    sources: [{ key: 'SEED' }, { key: 'SCHIN' }, { key: 'MVOS', place: '§3.6' }],
  },
  checkElection(election, standing, report) {
    const { elected } = election;
    otherThanProposed(election, standing, report);
    const method = elected?.method;
    if (method === undefined || method === 'consent' || elected?.person === undefined) return;
    if (officeElected(standing, election) === undefined || !readInFull(standing.organisation, elected.at))
      return;
    const by = electingCircle(standing, election);
    // A members' assembly votes, because the law asks it to.
    if (by === undefined || !makesPolicy(by)) return;
    const fault = mandateFault(standing, { circle: by, date: election.on?.date, under: elected.decision });
    if (fault === undefined) return;
    report({
      at: elected.at,
      circle: election.circle.name,
      message: said(standing, personName(standing, elected.person.name), method, by, fault),
      ...(fault.why === 'missing'
        ? {}
        : { related: [{ at: fault.allowing.at, message: words.decisionHere }] }),
    });
  },
});

/** Who elects: the circle that is named, or else the one whose office it is. */
function electingCircle(standing: AsOf, { by, circle }: Election): Circle | undefined {
  return standing.circle(by?.name ?? circle.name);
}

function said(standing: AsOf, person: string, method: string, by: Circle, fault: MandateFault): Words {
  switch (fault.why) {
    case 'missing':
      return words.missing(person, method, circleName(standing, by));
    case 'not by consent':
      return words.notByConsent(person, method, decisionName(standing, fault.allowing));
    case 'open objection':
      return words.openObjection(person, method, decisionName(standing, fault.allowing));
    case 'elsewhere':
      return words.elsewhere(
        person,
        method,
        decisionName(standing, fault.allowing),
        circleName(standing, by),
        circleName(standing, fault.granting),
      );
    case 'about another':
      return words.aboutAnother(
        person,
        method,
        decisionName(standing, fault.allowing),
        circleName(standing, by),
        circleName(standing, fault.granting),
      );
    case 'later':
      return words.later(person, method, decisionName(standing, fault.allowing), fault.date);
    case 'over':
      return words.over(person, method, decisionName(standing, fault.allowing), fault.date);
    default:
      return never(fault);
  }
}

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
