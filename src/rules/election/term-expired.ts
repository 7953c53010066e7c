import { termExpired as words } from '../../messages/rules/election.js';
import { rule } from '../rule.js';
import { termExpiry } from './term-expiry.js';

export const termExpired = rule({
  id: 'election/term-expired',
  base: 'election',
  code: 'RE04',
  words,
  doc: {
    bad: `
organisation Repair "Repair Café Nijmegen"
person femke "Femke Smeets"
person ruben "Ruben de Graaf"

circle Techniek "Kring Techniek" {
  members      femke, ruben
  facilitator  femke from 2025-09-01 for 1 year
}
`,
    good: `
organisation Repair "Repair Café Nijmegen"
person femke "Femke Smeets"
person ruben "Ruben de Graaf"

circle Techniek "Kring Techniek" {
  members      femke, ruben
  facilitator  femke  from 2025-09-01 for 1 year
  facilitator  ruben  from 2026-09-01 for 1 year
}
`,
    sources: [
      { key: 'RB', place: '#53' },
      { key: 'HC', place: '#400' },
      { key: 'HUM', place: 'GOVERNANCE §2' },
    ],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    termExpiry(false, words, circle, standing, report);
  },
});
