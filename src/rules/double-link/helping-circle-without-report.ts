import { helpingCircleWithoutReport as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import { readInFull } from '../../model/unread.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { sitsIn } from './seats.js';

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
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      const above = standing.above(circle);
      if (circle.kind !== 'helping circle' || circle.reports !== undefined) continue;
      if (above === undefined || above === circle || !readInFull(organisation, circle.whole)) continue;
      const people = [...standing.leaders(circle), ...standing.representatives(circle)].map(
        ({ seat }) => seat.person,
      );
      if (people.some((person) => person !== undefined && sitsIn(standing, above, person.name))) continue;
      // A leader who is missing, unknown or gone is what other rules report.
      const leader = people.find(
        (person) => standing.person(person?.name) !== undefined && !standing.hasLeft(person?.name ?? ''),
      );
      if (leader === undefined) continue;
      report({
        at: leader.at,
        circle: circle.name,
        message: words.found(personName(standing, leader.name), circleName(circle), circleName(above)),
      });
    }
  },
});
