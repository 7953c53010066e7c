import { linkTermExpired as words } from '../../messages/rules/election.js';
import { rule } from '../rule.js';
import { termExpiry } from './term-expiry.js';

export const linkTermExpired = rule({
  id: 'election/link-term-expired',
  base: 'election',
  code: 'RE04',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Zonnehof "Zorgcoöperatie Zonnehof"
person ilse  "Ilse Verhoeven"
person marco "Marco Bakker"
person nadia "Nadia El Idrissi"

general circle Beheer "Beheerkring" {
  members ilse
}

circle Thuiszorg "Kring Thuiszorg" in Beheer {
  double link {
    leader          marco  from 2026-01-05 for 2 years
    representative  nadia  from 2024-03-04 for 2 years
  }
}
`,
    good: `
organisation Zonnehof "Zorgcoöperatie Zonnehof"
person ilse  "Ilse Verhoeven"
person marco "Marco Bakker"
person nadia "Nadia El Idrissi"

general circle Beheer "Beheerkring" {
  members ilse
}

circle Thuiszorg "Kring Thuiszorg" in Beheer {
  double link {
    leader          marco  from 2026-01-05 for 2 years
    representative  nadia  from 2024-03-04 for 2 years
    representative  nadia  from 2026-03-04 for 2 years
  }
}
`,
    sources: [
      { key: 'FSM' },
      { key: 'HUM', place: 'GOVERNANCE §2' },
      { key: 'RB', place: '#53' },
      { key: 'HC', place: '#400' },
    ],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    termExpiry(true, words, circle, standing, report);
  },
});
