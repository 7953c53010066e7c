import { actingWithoutEnd as words } from '../../messages/rules/election.js';
import { readClearly } from '../../model/unread.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endsWithCircle, hasEnd, officeWord } from './seats.js';

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
  checkCircle(circle, standing, report) {
    if (endsWithCircle(circle)) return;
    for (const { office, role, seats } of standing.offices(circle)) {
      for (const { seat, state } of seats) {
        if (!seat.acting || seat.person === undefined || hasEnd(seat)) continue;
        if ((state !== 'held' && state !== 'coming') || !readClearly(standing.organisation, seat.at))
          continue;
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
  },
});
