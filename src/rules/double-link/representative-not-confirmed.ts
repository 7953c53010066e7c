import { representativeNotConfirmed as words } from '../../messages/rules/double-link.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { electionOf, linkedTo } from './seats.js';

export const representativeNotConfirmed = rule({
  id: 'double-link/representative-not-confirmed',
  base: 'double-link',
  code: 'DL08',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Oakfield "Oakfield Cohousing" {
  method sofa
}

person grace "Grace Okafor"
person tom   "Tom Hughes"
person priya "Priya Nair"

general circle Hub "Hub circle" {
  members priya
}

circle Garden "Garden circle" in Hub {
  double link {
    leader          grace  from 2026-01-05 for 2 years
    representative  tom    from 2026-01-12 for 1 year by garden-delegate
  }
}

election garden-delegate of representative in Garden {
  on 2026-01-12
  elected tom
}
`,
    good: `
organisation Oakfield "Oakfield Cohousing" {
  method sofa
}

person grace "Grace Okafor"
person tom   "Tom Hughes"
person priya "Priya Nair"

general circle Hub "Hub circle" {
  members priya
}

circle Garden "Garden circle" in Hub {
  double link {
    leader          grace  from 2026-01-05 for 2 years
    representative  tom    from 2026-01-12 for 1 year by garden-delegate
  }
}

election garden-delegate of representative in Garden {
  on 2026-01-12
  elected tom
  confirmed by Hub on 2026-01-19
}
`,
    sources: [{ key: 'MVOS', place: '§2.3.1' }, { key: 'EC' }],
  },
  checkCircle(circle, standing, report) {
    for (const { seat } of standing.representatives(circle)) {
      const election = electionOf(standing, circle, seat);
      if (election === undefined || seat.person === undefined) continue;
      const above = linkedTo(standing, circle);
      if (above === undefined) return;
      // Where the next higher circle itself is said to have elected, that is the fault, and another rule's.
      if (
        election.by?.name === above.name ||
        election.confirmed.some((one) => one.circle.name === above.name)
      )
        continue;
      report({
        at: election.elected?.at ?? election.at,
        circle: circle.name,
        message: words.found(
          personName(standing, seat.person.name),
          circleName(standing, circle),
          circleName(standing, above),
          above.name,
        ),
      });
    }
  },
});
