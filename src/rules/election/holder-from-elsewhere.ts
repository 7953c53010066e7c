import { holderFromElsewhere as words } from '../../messages/rules/election.js';
import { isFromElsewhere } from '../../model/elsewhere.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { officeWord } from './seats.js';

export const holderFromElsewhere = rule({
  id: 'election/holder-from-elsewhere',
  base: 'election',
  code: 'RE15',
  words,
  doc: {
    bad: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"

general circle School "Schoolkring"

circle Bovenbouw "Kring Bovenbouw" in School {
  members koen
  facilitator fatma from 2026-09-01 for 1 year
}

circle Onderbouw "Kring Onderbouw" in School {
  members fatma
}
`,
    good: `
organisation Esdoorn "Basisschool De Esdoorn"
person fatma "Fatma Yıldız"
person koen  "Koen Jansen"

general circle School "Schoolkring"

circle Bovenbouw "Kring Bovenbouw" in School {
  members koen, fatma
  facilitator fatma from 2026-09-01 for 1 year
}

circle Onderbouw "Kring Onderbouw" in School {
  members fatma
}
`,
    sources: [{ key: 'HUM' }, { key: 'MVOS', place: '§2.3.2' }],
  },
  checkCircle(circle, standing, report) {
    for (const { office, link, seats } of standing.offices(circle)) {
      if (link !== undefined || office === 'leader' || office === 'role') continue;
      for (const { seat, state } of seats) {
        if (state !== 'held' || seat.person === undefined) continue;
        const { name } = seat.person;
        if (standing.person(name)?.external !== false) continue;
        if (isFromElsewhere(standing, circle, seat) !== 'perhaps') continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.found(personName(standing, name), officeWord(office), circleName(standing, circle)),
        });
      }
    }
  },
});
