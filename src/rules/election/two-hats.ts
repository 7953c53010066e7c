import { twoHats as words } from '../../messages/rules/election.js';
import { asOf, deciding } from '../../model/lookups.js';
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
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      if (!deciding[circle.kind]) continue;
      const facilitators = standing.officers(circle, 'facilitator');
      if (facilitators.length === 0) continue;
      const others = [standing.leaders(circle), standing.officers(circle, 'secretary')];
      const told = new Set<string>();
      for (const { seat } of facilitators) {
        const name = seat.person?.name;
        if (name === undefined || told.has(name)) continue;
        const hats = others.flatMap(
          (seats) => seats.find((one) => one.seat.person?.name === name)?.seat ?? [],
        );
        if (hats.length === 0 || standing.sits(circle).length < 2) continue;
        told.add(name);
        const inOrder = [seat, ...hats].sort((a, b) => (comesFirst(a.at, b.at) ? -1 : 1));
        const last = inOrder.at(-1) ?? seat;
        report({
          at: last.person?.at ?? last.at,
          circle: circle.name,
          message: words.found(
            personName(standing, name),
            circleName(circle),
            inOrder.map((one) => one.office),
          ),
          related: inOrder.slice(0, -1).map((one) => ({ at: one.at, message: words.here(one.office) })),
        });
      }
    }
  },
});
