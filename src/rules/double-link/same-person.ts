import { samePerson as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const samePerson = rule({
  id: 'double-link/same-person',
  base: 'double-link',
  code: 'DL03',
  words,
  doc: {
    bad: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
general circle Bestuur "Bestuurskring" { members anna }
circle Kas "Kaskring" in Bestuur {
  double link {
    leader anna from 2026-03-02 for 2 years
    representative anna from 2026-03-09 for 2 years
  }
}
`,
    good: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
person bram "Bram Kok"
general circle Bestuur "Bestuurskring" { members anna }
circle Kas "Kaskring" in Bestuur {
  double link {
    leader anna from 2026-03-02 for 2 years
    representative bram from 2026-03-09 for 2 years
  }
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.3.1' }, { key: 'EC' }, { key: 'HUM' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      const leaders = standing.leaders(circle);
      for (const { seat } of standing.representatives(circle)) {
        const leader = leaders.find((one) => one.seat.person?.name === seat.person?.name);
        if (seat.person === undefined || leader === undefined) continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.found(personName(standing, seat.person.name), circleName(circle)),
          related: [{ at: leader.seat.at, message: words.leaderHere }],
        });
      }
    }
  },
});
