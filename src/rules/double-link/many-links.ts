import { manyLinks as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import type { Circle, Ref, Seat } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

/** So many seats in double links one person may hold before it is worth a word. */
const most = 3;

interface LinkSeat {
  readonly circle: Circle;
  readonly seat: Seat & { readonly person: Ref };
}

export const manyLinks = rule({
  id: 'double-link/many-links',
  base: 'double-link',
  code: 'DL12',
  words,
  doc: {
    bad: `
organisation Bakkers "Bakkerscoöperatie Het Zuur"
person lotte "Lotte Verbeek"
person omar  "Omar Benali"
person jan   "Jan Smeets"

general circle Bakkerij "Bakkerijkring" {
  members jan
}

circle Oven "Ovenkring" in Bakkerij {
  double link {
    leader          lotte  from 2026-01-05 for 2 years
    representative  omar   from 2026-01-12 for 2 years
  }
}

circle Winkel "Winkelkring" in Bakkerij {
  double link {
    leader          lotte  from 2026-01-05 for 2 years
    representative  jan    from 2026-01-12 for 2 years
  }
}

circle Meel "Meelkring" in Oven {
  double link {
    leader          omar   from 2026-02-02 for 2 years
    representative  lotte  from 2026-02-09 for 2 years
  }
}

circle Bezorging "Bezorgkring" in Winkel {
  double link {
    leader          jan    from 2026-02-02 for 2 years
    representative  lotte  from 2026-02-09 for 2 years
  }
}
`,
    good: `
organisation Bakkers "Bakkerscoöperatie Het Zuur"
person lotte "Lotte Verbeek"
person omar  "Omar Benali"
person jan   "Jan Smeets"
person mia   "Mia Thys"

general circle Bakkerij "Bakkerijkring" {
  members jan
}

circle Oven "Ovenkring" in Bakkerij {
  double link {
    leader          lotte  from 2026-01-05 for 2 years
    representative  omar   from 2026-01-12 for 2 years
  }
}

circle Winkel "Winkelkring" in Bakkerij {
  double link {
    leader          lotte  from 2026-01-05 for 2 years
    representative  jan    from 2026-01-12 for 2 years
  }
}

circle Meel "Meelkring" in Oven {
  double link {
    leader          omar   from 2026-02-02 for 2 years
    representative  lotte  from 2026-02-09 for 2 years
  }
}

circle Bezorging "Bezorgkring" in Winkel {
  double link {
    leader          jan  from 2026-02-02 for 2 years
    representative  mia  from 2026-02-09 for 2 years
  }
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.3' }, { key: 'KRING' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const held = new Map<string, LinkSeat[]>();
    for (const circle of standing.circles) {
      // A link upwards of a circle without a next higher circle leads nowhere, so costs nobody a second circle.
      const links = [...(standing.above(circle) === undefined ? [] : circle.links), ...circle.crossLinks];
      for (const link of links) {
        for (const seats of [link.leaders, link.representatives]) {
          // The same seat said for two terms is held once.
          const people = new Set<string>();
          for (const { seat } of standing.holders(seats)) {
            const { person } = seat;
            if (person === undefined || standing.person(person.name) === undefined || people.has(person.name))
              continue;
            people.add(person.name);
            const own = held.get(person.name);
            if (own === undefined) held.set(person.name, [{ circle, seat: { ...seat, person } }]);
            else own.push({ circle, seat: { ...seat, person } });
          }
        }
      }
    }
    for (const [person, seats] of held) {
      const tooMany = seats[most];
      if (tooMany === undefined) continue;
      report({
        at: tooMany.seat.person.at,
        circle: tooMany.circle.name,
        message: words.found(personName(standing, person), seats.length),
        related: seats
          .filter((one) => one !== tooMany)
          .map(({ circle, seat }) => ({
            at: seat.at,
            message:
              seat.office === 'leader'
                ? words.asLeader(circleName(circle))
                : words.asRepresentative(circleName(circle)),
          })),
      });
    }
  },
});
