import { helpingCircleWithoutReport as words } from '../../messages/rules/double-link.js';
import { isPastItsEnd } from '../../model/standing.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { maySitIn } from './seats.js';

export const helpingCircleWithoutReport = rule({
  id: 'double-link/helping-circle-without-report',
  base: 'double-link',
  code: 'DL11',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Koor "Stadskoor Cantate"
person ellen "Ellen Vink"
person yusuf "Yusuf Demir"

general circle Koorkring "Koorkring" {
  members ellen
}

helping circle Reis "Hulpkring Concertreis" in Koorkring until 2027-06-30 {
  aim "To propose a concert tour to Ghent"
  leader yusuf
}
`,
    good: `
organisation Koor "Stadskoor Cantate"
person ellen "Ellen Vink"
person yusuf "Yusuf Demir"

general circle Koorkring "Koorkring" {
  members ellen
}

helping circle Reis "Hulpkring Concertreis" in Koorkring until 2027-06-30 {
  aim "To propose a concert tour to Ghent"
  leader yusuf
  reports every 4 weeks by yusuf
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.4' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'helping circle' || circle.reports !== undefined) return;
    const above = standing.above(circle);
    if (
      above === undefined ||
      above === circle ||
      isPastItsEnd(standing, circle) ||
      !standing.readInFull(circle)
    )
      return;
    if (
      (['leader', 'representative'] as const).some((o) => standing.isUnrecorded(standing.seatsOf(circle, o)))
    )
      return;
    const people = [...standing.leaders(circle), ...standing.representatives(circle)].map(
      ({ seat }) => seat.person,
    );
    if (people.some((person) => person !== undefined && maySitIn(standing, above, person.name))) return;
    // A leader who is missing, unknown or gone is what other rules report.
    const leader = people.find(
      (person) => standing.person(person?.name) !== undefined && !standing.hasLeft(person?.name ?? ''),
    );
    if (leader === undefined) return;
    report({
      at: leader.at,
      circle: circle.name,
      message: words.found(
        personName(standing, leader.name),
        circleName(standing, circle),
        circleName(standing, above),
      ),
    });
  },
});
