import { secretaryMissing as words } from '../../messages/rules/election.js';
import { rule } from '../rule.js';
import { officerMissing } from './officer-missing.js';

export const secretaryMissing = rule({
  id: 'election/secretary-missing',
  base: 'election',
  code: 'RE01',
  words,
  doc: {
    bad: `
organisation Lindenhof "Wohnprojekt Lindenhof"
person greta "Greta Brandt"
person jonas "Jonas Keller"
person mira  "Mira Vogel"

circle Garten "Gartenkreis" {
  aim "To grow vegetables for the whole house"
  members      greta, jonas, mira
  facilitator  greta from 2026-04-01 for 1 year
}
`,
    good: `
organisation Lindenhof "Wohnprojekt Lindenhof"
person greta "Greta Brandt"
person jonas "Jonas Keller"
person mira  "Mira Vogel"

circle Garten "Gartenkreis" {
  aim "To grow vegetables for the whole house"
  members      greta, jonas, mira
  facilitator  greta  from 2026-04-01 for 1 year
  secretary    mira   from 2026-04-01 for 1 year
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.6.1' }],
  },
  checkCircle(circle, standing, report) {
    officerMissing('secretary', words, circle, standing, report);
  },
});
