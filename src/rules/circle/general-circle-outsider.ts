import { generalCircleOutsider as words } from '../../messages/rules/circle-structure.js';
import type { AsOf, Sitting } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { membersAreKnown } from './size.js';

export const generalCircleOutsider = rule({
  id: 'circle/general-circle-outsider',
  base: 'double-link',
  code: 'TG02',
  words,
  doc: {
    bad: `
organisation Sterrenbos "Buurtzorg Sterrenbos"

person amir  "Amir Haddad"
person bo    "Bo Willems"
person cleo  "Cleo van Loon"
person daan  "Daan Mertens"
person esra  "Esra Demir"
person frits "Frits de Bruin"

general circle Zorg "Zorgkring" {
  leader   amir from 2026-01-12 for 2 years
  members  frits
}

circle Noord in Zorg {
  double link {
    leader          amir  from 2026-02-02 for 2 years
    representative  bo    from 2026-02-09 for 2 years
  }
  members frits
}

circle Zuid in Zorg {
  double link {
    leader          cleo  from 2026-02-02 for 2 years
    representative  daan  from 2026-02-09 for 2 years
  }
  members esra
}
`,
    good: `
organisation Sterrenbos "Buurtzorg Sterrenbos"

person amir  "Amir Haddad"
person bo    "Bo Willems"
person cleo  "Cleo van Loon"
person daan  "Daan Mertens"
person esra  "Esra Demir"
person frits "Frits de Bruin"

general circle Zorg "Zorgkring" {
  leader     amir   from 2026-01-12 for 2 years
  secretary  frits  from 2026-01-12 for 1 year
}

circle Noord in Zorg {
  double link {
    leader          amir  from 2026-02-02 for 2 years
    representative  bo    from 2026-02-09 for 2 years
  }
  members frits
}

circle Zuid in Zorg {
  double link {
    leader          cleo  from 2026-02-02 for 2 years
    representative  daan  from 2026-02-09 for 2 years
  }
  members esra
}
`,
    sources: [{ key: 'GBE', place: '§3c' }, { key: 'WDWD' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'general circle' || !membersAreKnown(standing, circle)) return;
    const sits = standing.sits(circle);
    if (linkedCircles(sits) < 2) return;
    const plain = new Set(sits.filter(isPlainMember).map((sitting) => sitting.person));
    for (const person of peopleWithTask(standing, circle)) plain.delete(person);
    for (const { seat } of standing.holders(circle.members)) {
      const { person } = seat;
      // Named twice is reported once.
      if (person === undefined || standing.person(person.name) === undefined || !plain.delete(person.name))
        continue;
      report({
        at: person.at,
        circle: circle.name,
        message: words.found(personName(standing, person.name), circleName(standing, circle)),
      });
    }
  },
});

/** How many circles have somebody in the circle by a link of theirs. */
function linkedCircles(sits: readonly Sitting[]): number {
  return new Set(
    sits.flatMap(({ reasons }) =>
      reasons.flatMap(({ why, circle }) => (circle === undefined || why === 'by office' ? [] : circle)),
    ),
  ).size;
}

function isPlainMember({ reasons }: Sitting): boolean {
  return reasons.every(({ why }) => why === 'member');
}

/** Holders of the circle's own roles, and those who lead a circle below without a link, such as a helping circle. */
function peopleWithTask(standing: AsOf, circle: Circle): readonly string[] {
  const held = [
    ...circle.roles.flatMap((role) => standing.holders(role.holders)),
    ...standing.below(circle).flatMap((below) => standing.leaders(below)),
  ];
  return held.flatMap(({ seat }) => seat.person?.name ?? []);
}
