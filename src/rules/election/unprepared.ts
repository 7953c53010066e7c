import { unprepared as words } from '../../messages/rules/election.js';
import type { Election } from '../../model/organisation.js';
import { electionName } from '../names.js';
import { rule } from '../rule.js';
import { officeElected } from './seats.js';

export const unprepared = rule({
  id: 'election/unprepared',
  base: 'election',
  code: 'RE06',
  words,
  doc: {
    bad: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"

circle Winkel "Winkelkring" {
  members joost, lien
  facilitator joost from 2026-03-02 for 1 year by winkel-gespreksleider
}

election winkel-gespreksleider of facilitator in Winkel {
  on 2026-03-02
  duty "Leads the meetings of the circle"
  nominations {
    lien for joost because "He lets everybody finish"
  }
  consent joost, lien
  elected joost
}
`,
    good: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"

circle Winkel "Winkelkring" {
  members joost, lien
  facilitator joost from 2026-03-02 for 1 year by winkel-gespreksleider
}

election winkel-gespreksleider of facilitator in Winkel {
  on 2026-03-02
  duty "Leads the meetings of the circle"
  quality "Keeps calm when it is busy"
  term 1 year
  nominations {
    lien for joost because "He lets everybody finish"
  }
  consent joost, lien
  elected joost
}
`,
    sources: [{ key: 'FSM' }, { key: 'S3', place: 'role selection' }],
  },
  checkElection(election, standing, report) {
    if (election.elected === undefined && election.nominations.length === 0) return;
    // A members' assembly votes as its law and statutes say.
    const by = standing.circle(election.by?.name ?? election.circle.name);
    if (by?.kind === 'assembly') return;
    const { duties, qualities, term } = election;
    const bare = saysNothing(election);
    if (!bare && duties.length > 0 && qualities.length > 0 && term !== undefined) return;
    const found = officeElected(standing, election);
    if (found === undefined || !standing.readInFull(election)) return;
    const missing: string[] = [];
    if (duties.length === 0 && (found.role?.duties.length ?? 0) === 0) missing.push('duty');
    if (qualities.length === 0 && (found.role?.qualities.length ?? 0) === 0) missing.push('quality');
    if (term === undefined) missing.push('term');
    if (missing.length === 0) {
      if (bare)
        report({
          at: election.elected?.at ?? election.at,
          circle: election.circle.name,
          message: words.nothing(electionName(election)),
        });
      return;
    }
    report({
      at: election.at,
      circle: election.circle.name,
      message: words.found(electionName(election), missing),
    });
  },
});

/** Whether an election by consent has an outcome, and nothing on record tells how the circle came to it. */
function saysNothing(election: Election): boolean {
  const { elected, nominations, proposal, consent, present, accepted, objections } = election;
  return (
    elected?.person !== undefined &&
    (elected.method ?? 'consent') === 'consent' &&
    nominations.length === 0 &&
    objections.length === 0 &&
    proposal === undefined &&
    consent === undefined &&
    present === undefined &&
    accepted === undefined
  );
}
