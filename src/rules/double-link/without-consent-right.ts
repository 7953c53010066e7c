import { withoutConsentRight as words } from '../../messages/rules/double-link.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, DoubleLink } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { seatsOfPerson } from './seats.js';

export const withoutConsentRight = rule({
  id: 'double-link/without-consent-right',
  base: 'double-link',
  code: 'DL09',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Molen "Energiecoöperatie De Molen"
person hilde "Hilde De Smet"
person koen  "Koen Willems"
person anouk "Anouk Bakker"

general circle Coop "Coöperatiekring" {
  members   anouk
  observer  koen
}

circle Zon "Zonnekring" in Coop {
  double link {
    leader          hilde  from 2026-05-04 for 2 years
    representative  koen   from 2026-05-11 for 2 years
  }
}
`,
    good: `
organisation Molen "Energiecoöperatie De Molen"
person hilde "Hilde De Smet"
person koen  "Koen Willems"
person anouk "Anouk Bakker"

general circle Coop "Coöperatiekring" {
  members anouk
}

circle Zon "Zonnekring" in Coop {
  double link {
    leader          hilde  from 2026-05-04 for 2 years
    representative  koen   from 2026-05-11 for 2 years
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'GBE' }, { key: 'FSM' }, { key: 'SFDL' }, { key: 'VSHN' }],
  },
  checkCircle(circle, standing, report) {
    for (const link of circle.links) judge(standing, circle, standing.above(circle), link, report);
    for (const link of circle.crossLinks) {
      const other = link.organisation === undefined ? standing.circle(link.circle?.name) : undefined;
      judge(standing, circle, other, link, report);
    }
  },
});

/** Reports the people of a link who are observers in either of its circles. */
function judge(
  standing: AsOf,
  circle: Circle,
  other: Circle | undefined,
  link: DoubleLink,
  report: (found: Reported) => void,
): void {
  if (circle.observers.length === 0 && (other === undefined || other.observers.length === 0)) return;
  for (const { seat } of [...standing.holders(link.leaders), ...standing.holders(link.representatives)]) {
    if (seat.person === undefined) continue;
    const person = seat.person.name;
    for (const where of other === undefined || other === circle ? [circle] : [circle, other]) {
      const sits = seatsOfPerson(where.observers, person).find(
        (one) =>
          (one.from === undefined || one.from.date <= standing.on) &&
          (one.lastDay === undefined || one.lastDay >= standing.on),
      );
      if (sits?.person === undefined) continue;
      const say = seat.office === 'leader' ? words.leader : words.representative;
      report({
        at: sits.person.at,
        circle: circle.name,
        message: say(personName(standing, person), circleName(standing, circle), circleName(standing, where)),
        related: [{ at: seat.at, message: words.seatHere }],
      });
    }
  }
}
