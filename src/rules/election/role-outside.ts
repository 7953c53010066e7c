import { roleOutside as words } from '../../messages/rules/election.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const roleOutside = rule({
  id: 'election/role-outside',
  rests: 'who sits where',
  base: 'election',
  code: 'RE16',
  words,
  doc: {
    bad: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members koen, sanne
  role Kampen "Coördinator schoolkampen" {
    duty "Books the camps before the summer"
    held by fatma from 2026-09-01 for 1 year
  }
}
`,
    good: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"
person sanne "Sanne de Boer"

circle Bovenbouw "Kring Bovenbouw" {
  members fatma, koen, sanne
  role Kampen "Coördinator schoolkampen" {
    duty "Books the camps before the summer"
    held by fatma from 2026-09-01 for 1 year
  }
}
`,
    sources: [
      { key: 'HUM', place: 'Rules.php' },
      { key: 'MVOS', place: '§2.3.2' },
    ],
  },
  checkCircle(circle, standing, report) {
    // Where nobody names the members, or some are not recorded, whoever holds a role may be one.
    if (circle.roles.length === 0 || circle.everyone) return;
    if (circle.members.length === 0 && circle.membersBy.length === 0) return;
    if (!standing.isRecorded(circle)) return;
    const sitting = new Set(standing.sits(circle).map(({ person }) => person));
    for (const role of circle.roles) {
      for (const { seat } of standing.holders(role.holders)) {
        const person = standing.person(seat.person?.name);
        if (seat.person === undefined || person === undefined || sitting.has(person.name)) continue;
        // Who is not on a list that names everybody is told of as with any office.
        if (standing.isLeftOut(circle, person.name)) continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.found(
            personName(standing, person.name),
            role.title ?? role.name,
            circleName(standing, circle),
            person.name,
          ),
        });
      }
    }
  },
});
