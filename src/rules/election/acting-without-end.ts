import { actingWithoutEnd as words } from '../../messages/rules/election.js';
import { lastDay } from '../../model/calendar.js';
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
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    if (endsWithCircle(circle)) return;
    for (const { office, role, seats } of standing.offices(circle)) {
      for (const { seat, state } of seats) {
        if (!seat.acting || seat.person === undefined) continue;
        const from = seat.from?.date;
        const long =
          from !== undefined && seat.lastDay !== undefined && seat.lastDay > lastDay(from, oneYear);
        if (hasEnd(seat) && (!long || seat.election !== undefined)) continue;
        if ((state !== 'held' && state !== 'coming') || !readClearly(standing.organisation, seat.at))
          continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: said(
            personName(standing, seat.person.name),
            officeWord(office, role?.name),
            circleName(standing, circle),
            hasEnd(seat) ? from : undefined,
          ),
        });
      }
    }
  },
});

const oneYear = { years: 1, months: 0, weeks: 0, days: 0 };

function said(person: string, office: string, circle: string, from: string | undefined) {
  return from === undefined ? words.found(person, office, circle) : words.long(person, office, circle, from);
}
