import { tooManyTerms as words } from '../../messages/rules/election.js';
import { daysBetween } from '../../model/calendar.js';
import type { StandingSeat } from '../../model/lookups.js';
import { circleName, personName } from '../names.js';
import { once } from '../once.js';
import { rule } from '../rule.js';
import { officeWord } from './seats.js';

/** Days that may lie between two terms which still follow each other, so that an election held late breaks no row. */
const gap = 31;

export const tooManyTerms = rule({
  id: 'election/too-many-terms',
  base: 'election',
  code: 'RE11',
  words,
  doc: {
    bad: `
organisation Kade "Woongroep De Kade" {
  terms at most 2
}

person hester "Hester Bos"
person tim    "Tim van Dijk"

circle Tuin "Tuinkring" {
  members    hester, tim
  secretary  tim  from 2024-03-01 for 1 year
  secretary  tim  from 2025-03-01 for 1 year
  secretary  tim  from 2026-03-01 for 1 year
}
`,
    good: `
organisation Kade "Woongroep De Kade" {
  terms at most 2
}

person hester "Hester Bos"
person tim    "Tim van Dijk"

circle Tuin "Tuinkring" {
  members    hester, tim
  secretary  tim     from 2024-03-01 for 1 year
  secretary  tim     from 2025-03-01 for 1 year
  secretary  hester  from 2026-03-01 for 1 year
}
`,
    sources: [{ key: 'SFNUM' }, { key: 'MVOS', place: '§2.3.3' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    const limit = limitOf(standing);
    if (limit === undefined || !(limit.most >= 1)) return;
    for (const { office, role, seats } of standing.offices(circle)) {
      for (const row of rows(seats)) {
        // A term of the past cannot be undone; the first one that can is told.
        const { seat } = row.slice(limit.most).find(({ state }) => state !== 'past') ?? {};
        const first = row[0]?.seat;
        if (seat?.person === undefined || first === undefined) continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.found(
            personName(standing, seat.person.name),
            officeWord(office, role?.name),
            circleName(standing, circle),
            row.findIndex((one) => one.seat === seat) + 1,
            limit.most,
          ),
          related: [
            { at: first.at, message: words.firstHere },
            { at: limit.at, message: words.limitHere },
          ],
        });
      }
    }
  },
});

const limitOf = once(
  ({ organisation }) => organisation.blocks.find((block) => block.terms !== undefined)?.terms,
);

/** The terms of each person in an office that follow each other, in the order of time. */
function rows(seats: readonly StandingSeat[]): readonly (readonly StandingSeat[])[] {
  if (seats.length < 2) return [];
  const people = new Map<string, StandingSeat[]>();
  for (const one of seats) {
    const { person, from, acting } = one.seat;
    if (person === undefined || from === undefined || acting) continue;
    const terms = people.get(person.name);
    if (terms === undefined) people.set(person.name, [one]);
    else terms.push(one);
  }
  const found: StandingSeat[][] = [];
  for (const terms of people.values()) {
    terms.sort((a, b) => ((a.seat.from?.date ?? '') < (b.seat.from?.date ?? '') ? -1 : 1));
    let row: StandingSeat[] = [];
    for (const term of terms) {
      const last = row.at(-1)?.seat;
      const from = term.seat.from?.date ?? '';
      // One term may be said twice: in the double link and again beside it.
      if (last?.from?.date === from) continue;
      const until = last?.lastDay;
      if (until !== undefined && daysBetween(until, from) > gap + 1) row = [];
      if (row.length === 0) found.push(row);
      row.push(term);
    }
  }
  return found;
}
