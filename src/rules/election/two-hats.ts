import { twoHats as words } from '../../messages/rules/election.js';
import { deciding, type StandingSeat } from '../../model/lookups.js';
import type { Seat } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { comesFirst } from './seats.js';

export const twoHats = rule({
  id: 'election/two-hats',
  base: 'election',
  code: 'RE12',
  words,
  doc: {
    bad: `
organisation Greenhill "Greenhill Food Co-op"
person amina "Amina Yusuf"
person owen  "Owen Price"
person rhian "Rhian Davies"

circle Packing "Packing Circle" {
  members      amina, owen, rhian
  facilitator  owen  from 2026-05-04 for 1 year
  secretary    owen  from 2026-05-04 for 1 year
}
`,
    good: `
organisation Greenhill "Greenhill Food Co-op"
person amina "Amina Yusuf"
person owen  "Owen Price"
person rhian "Rhian Davies"

circle Packing "Packing Circle" {
  members      amina, owen, rhian
  facilitator  owen   from 2026-05-04 for 1 year
  secretary    rhian  from 2026-05-04 for 1 year
}
`,
    sources: [{ key: 'SFR' }, { key: 'MVOS', place: '§2.3.1' }],
  },
  checkCircle(circle, standing, report) {
    if (!deciding[circle.kind]) return;
    const facilitators = standing.officers(circle, 'facilitator');
    if (facilitators.length === 0) return;
    const leaders = standing.leaders(circle);
    const secretaries = standing.officers(circle, 'secretary');
    for (const [i, { seat }] of facilitators.entries()) {
      const name = seat.person?.name;
      // Of a name that nobody has yet, nobody knows whether one person is meant.
      if (name === undefined || standing.person(name) === undefined) continue;
      const leader = seatOf(leaders, name);
      const secretary = seatOf(secretaries, name);
      if (leader === undefined && secretary === undefined) continue;
      if (standing.sits(circle).length < 2) return;
      if (facilitators.slice(0, i).some((one) => one.seat.person?.name === name)) continue;
      const inOrder = [seat, leader, secretary]
        .filter((one) => one !== undefined)
        .sort((a, b) => (comesFirst(a.at, b.at) ? -1 : 1));
      const last = inOrder.at(-1) ?? seat;
      report({
        at: last.person?.at ?? last.at,
        circle: circle.name,
        message: words.found(
          personName(standing, name),
          circleName(standing, circle),
          inOrder.map((one) => one.office),
        ),
        related: inOrder.slice(0, -1).map((one) => ({ at: one.at, message: words.here(one.office) })),
      });
    }
  },
});

/** The first seat of a person among those of an office. */
function seatOf(seats: readonly StandingSeat[], person: string): Seat | undefined {
  for (const { seat } of seats) if (seat.person?.name === person) return seat;
  return undefined;
}
