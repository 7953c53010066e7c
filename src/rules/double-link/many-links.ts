import { manyLinks as words } from '../../messages/rules/double-link.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, DoubleLink, Ref, Seat } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

/** So many seats in double links one person may hold before it is worth a word. */
const most = 3;

interface LinkSeat {
  readonly circle: Circle;
  readonly person: Ref;
  readonly seat: Seat;
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
  // A person's links may lie anywhere, so they are counted first, and only looked at closely where they are many.
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const counts = new Map<string, number>();
    let many = false;
    linkSeats(standing, (_circle, person) => {
      const count = (counts.get(person.name) ?? 0) + 1;
      counts.set(person.name, count);
      if (count > most) many = true;
    });
    if (!many) return;
    const held = new Map<string, LinkSeat[]>();
    linkSeats(standing, (circle, person, seat) => {
      if ((counts.get(person.name) ?? 0) <= most) return;
      const own = held.get(person.name);
      if (own === undefined) held.set(person.name, [{ circle, person, seat }]);
      else own.push({ circle, person, seat });
    });
    for (const [person, seats] of held) {
      const tooMany = seats[most];
      if (tooMany === undefined || standing.person(person) === undefined) continue;
      report({
        at: tooMany.person.at,
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

type Take = (circle: Circle, person: Ref, seat: Seat) => void;

/** Every seat that somebody holds in a link that takes them to a second circle, in the order of the files. */
function linkSeats(standing: AsOf, take: Take): void {
  for (const circle of standing.circles) {
    // A link upwards of a circle without a next higher circle leads nowhere, so costs nobody a second circle.
    if (circle.links.length > 0 && standing.above(circle) !== undefined)
      for (const link of circle.links) seatsIn(standing, circle, link, take);
    for (const link of circle.crossLinks) seatsIn(standing, circle, link, take);
  }
}

function seatsIn(standing: AsOf, circle: Circle, link: DoubleLink, take: Take): void {
  for (const seats of [link.leaders, link.representatives]) {
    const holders = standing.holders(seats);
    for (let i = 0; i < holders.length; i++) {
      const seat = holders[i]?.seat;
      const person = seat?.person;
      if (seat === undefined || person === undefined) continue;
      // The same seat said for two terms is held once.
      if (i > 0 && holders.findIndex((one) => one.seat.person?.name === person.name) < i) continue;
      take(circle, person, seat);
    }
  }
}
