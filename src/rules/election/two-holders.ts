import { twoHolders as words } from '../../messages/rules/election.js';
import type { StandingSeat } from '../../model/lookups.js';
import type { Seat } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { officeWord } from './seats.js';

export const twoHolders = rule({
  id: 'election/two-holders',
  base: 'election',
  code: 'RE13',
  words,
  doc: {
    bad: `
organisation Werkplaats "Makersplaats Gent"
person amber "Amber Goossens"
person bilal "Bilal Amrani"

circle Hout "Houtkring" {
  members   amber, bilal
  secretary amber from 2026-02-03 for 1 year
  secretary bilal from 2026-06-02 for 1 year
}
`,
    good: `
organisation Werkplaats "Makersplaats Gent"
person amber "Amber Goossens"
person bilal "Bilal Amrani"

circle Hout "Houtkring" {
  members   amber, bilal
  secretary amber from 2026-02-03 until 2026-06-01
  secretary bilal from 2026-06-02 for 1 year
}
`,
    sources: [{ key: 'MVOS', place: '§2.3.2' }],
  },
  checkCircle(circle, standing, report) {
    for (const { office, role, seats } of standing.offices(circle)) {
      // Several may go where a circle is represented, and share a role; in one tradition each has one holder.
      if (office === 'representative' || seats.length < 2) continue;
      if (office === 'role' && standing.organisation.profile !== 'sofa') continue;
      const held = seats.flatMap(({ seat, state }) =>
        state === 'held' && seat.person !== undefined && !isHandedOver(seat, seats) ? [seat] : [],
      );
      if (held.length < 2) continue;
      for (const acting of [false, true]) {
        const [first, ...others] = differing(held.filter((seat) => seat.acting === acting));
        for (const other of others) {
          if (first?.person === undefined || other.person === undefined) continue;
          report({
            at: other.person.at,
            circle: circle.name,
            message: words.found(
              personName(standing, other.person.name),
              personName(standing, first.person.name),
              officeWord(office, role?.name),
              circleName(standing, circle),
            ),
            related: [{ at: first.at, message: words.firstHere }],
          });
        }
      }
    }
  },
});

/** Whether a seat ends on the very day on which another of the office begins: an orderly hand-over. */
function isHandedOver(seat: Seat, seats: readonly StandingSeat[]): boolean {
  return (
    seat.lastDay !== undefined &&
    seats.some(({ seat: next }) => next !== seat && next.from?.date === seat.lastDay)
  );
}

/** The first seat of each person. */
function differing(seats: readonly Seat[]): readonly Seat[] {
  const people = new Set<string>();
  return seats.filter(({ person }) => {
    if (person === undefined || people.has(person.name)) return false;
    people.add(person.name);
    return true;
  });
}
