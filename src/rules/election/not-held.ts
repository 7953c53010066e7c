import { electionNotHeld as words } from '../../messages/rules/election.js';
import { isElectionOverdue } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { officeWord } from './seats.js';

export const electionNotHeld = rule({
  id: 'election/not-held',
  base: 'election',
  code: 'RE17',
  words,
  doc: {
    bad: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"

circle Winkel "Winkelkring" {
  members joost, lien
  facilitator joost from 2026-03-02 for 1 year
}

election winkel-secretaris of secretary in Winkel {
  on 2026-10-05
}
`,
    good: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"

circle Winkel "Winkelkring" {
  members joost, lien
  facilitator joost from 2026-03-02 for 1 year
}

election winkel-secretaris of secretary in Winkel {
  on 2026-12-07
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  checkElection(election, standing, report) {
    const { on, circle, office, role } = election;
    if (on === undefined || !isElectionOverdue(standing, election)) return;
    if (standing.circle(circle.name) === undefined || !standing.readInFull(election)) return;
    report({
      at: on.at,
      circle: circle.name,
      message: words.found(officeWord(office, role), circleName(standing, circle.name), on.date),
    });
  },
});
