import { manyLinks as words } from '../../messages/rules/double-link.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Ref, Seat } from '../../model/organisation.js';
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
    inferred: 'number',
  },
  // Links of a person may lie anywhere. Everybody's are counted roughly first, and those of few are looked at closely.
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const busy = busyPeople(standing);
    if (busy.size === 0) return;
    const held = new Map<string, LinkSeat[]>();
    linkSeats(standing, busy, (one) => {
      const own = held.get(one.person.name);
      if (own === undefined) held.set(one.person.name, [one]);
      else own.push(one);
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
                ? words.asLeader(circleName(standing, circle))
                : words.asRepresentative(circleName(standing, circle)),
          })),
      });
    }
  },
});

/** People who are named in more links than are usual, be it for terms that are over or are still to come. */
function busyPeople(standing: AsOf): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const busy = new Set<string>();
  const count = (seats: readonly Seat[]): void => {
    for (const { person } of seats) {
      if (person === undefined) continue;
      const so = (counts.get(person.name) ?? 0) + 1;
      counts.set(person.name, so);
      if (so > most) busy.add(person.name);
    }
  };
  for (const { links, crossLinks } of standing.circles) {
    for (const link of links) {
      count(link.leaders);
      count(link.representatives);
    }
    for (const link of crossLinks) {
      count(link.leaders);
      count(link.representatives);
    }
  }
  return busy;
}

/** Every seat that one of the people holds in a link that takes them to a second circle, in the order of the files. */
function linkSeats(standing: AsOf, people: ReadonlySet<string>, take: (one: LinkSeat) => void): void {
  const takeFrom = (circle: Circle, seats: readonly Seat[]): void => {
    if (!seats.some(({ person }) => person !== undefined && people.has(person.name))) return;
    // The same seat said for two terms is held once.
    const seen = new Set<string>();
    for (const { seat } of standing.holders(seats)) {
      const { person } = seat;
      if (person === undefined || !people.has(person.name) || seen.has(person.name)) continue;
      seen.add(person.name);
      take({ circle, person, seat });
    }
  };
  for (const circle of standing.circles) {
    // A link upwards of a circle without a next higher circle leads nowhere, so costs nobody a second circle.
    const upwards = circle.links.length > 0 && standing.above(circle) !== undefined;
    for (const link of upwards ? circle.links : []) {
      takeFrom(circle, link.leaders);
      takeFrom(circle, link.representatives);
    }
    for (const link of circle.crossLinks) {
      takeFrom(circle, link.leaders);
      takeFrom(circle, link.representatives);
    }
  }
}
