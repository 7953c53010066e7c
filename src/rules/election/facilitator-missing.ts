import { facilitatorMissing as words } from '../../messages/rules/election.js';
import { rule } from '../rule.js';
import { officerMissing } from './officer-missing.js';

export const facilitatorMissing = rule({
  id: 'election/facilitator-missing',
  base: 'election',
  code: 'RE01',
  words,
  doc: {
    bad: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"
person ward  "Ward Maes"

circle Winkel "Winkelkring" {
  aim "To sell what the farms around Leuven grow"
  members      joost, lien, ward
  facilitator  vacant
  secretary    lien from 2026-03-02 for 1 year
}
`,
    good: `
organisation Akker "Voedselcoöperatie De Akker"
person joost "Joost Peeters"
person lien  "Lien Claes"
person ward  "Ward Maes"

circle Winkel "Winkelkring" {
  aim "To sell what the farms around Leuven grow"
  members      joost, lien, ward
  facilitator  joost  from 2026-03-02 for 1 year
  secretary    lien   from 2026-03-02 for 1 year
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.6.1' }],
  },
  checkCircle(circle, standing, report) {
    officerMissing('facilitator', words, circle, standing, report);
  },
});
