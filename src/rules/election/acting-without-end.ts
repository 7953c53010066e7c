import { actingWithoutEnd as words } from '../../messages/rules/election.js';
import { asOf } from '../../model/lookups.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endsWithCircle, garbled, hasEnd, officeWord } from './seats.js';

export const actingWithoutEnd = rule({
  id: 'election/acting-without-end',
  base: 'election',
  code: 'RE10',
  words,
  doc: {
    bad: `
organisation Esdoorn "Basisschool De Esdoorn"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members      koen, sanne
  facilitator  sanne acting from 2026-10-05
}
`,
    good: `
organisation Esdoorn "Basisschool De Esdoorn"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members      koen, sanne
  facilitator  sanne acting from 2026-10-05 until 2026-12-18
}
`,
    sources: [{ key: 'TSUKI' }, { key: 'KRING' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const unclear = garbled(organisation);
    for (const circle of standing.circles) {
      if (endsWithCircle(circle)) continue;
      for (const { office, role, seats } of standing.offices(circle)) {
        for (const { seat, state } of seats) {
          if (!seat.acting || seat.person === undefined || hasEnd(seat) || unclear(seat.at)) continue;
          if (state !== 'held' && state !== 'coming') continue;
          report({
            at: seat.person.at,
            circle: circle.name,
            message: words.found(
              personName(standing, seat.person.name),
              officeWord(office, role?.name),
              circleName(circle),
            ),
          });
        }
      }
    }
  },
});
