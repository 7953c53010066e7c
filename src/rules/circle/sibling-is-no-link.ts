import { siblingIsNoLink as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Ref } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

interface Membership {
  readonly circle: Circle;
  readonly person: Ref;
}

export const siblingIsNoLink = rule({
  id: 'circle/sibling-is-no-link',
  base: 'double-link',
  code: 'ST10',
  words,
  doc: {
    bad: `
organisation Lindehof "Woonproject Lindehof"

person ada   "Ada Verhulst"
person boris "Boris Kaya"
person clara "Clara Jansen"

general circle Huis "Huiskring"

circle Bouw in Huis {
  leader   ada
  members  clara
}

circle Tuin in Huis {
  leader   boris
  members  clara
}
`,
    good: `
organisation Lindehof "Woonproject Lindehof"

person ada   "Ada Verhulst"
person boris "Boris Kaya"
person clara "Clara Jansen"

general circle Huis "Huiskring"

circle Bouw in Huis {
  leader   ada
  members  clara
  double link to Tuin {
    leader          ada    from 2026-03-02 for 1 year
    representative  clara  from 2026-03-09 for 1 year
  }
}

circle Tuin in Huis {
  leader   boris
  members  clara
}
`,
    sources: [{ key: 'MVOS', place: '§2.6.3' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const linked = crossLinked(standing);
    const above = new Map<Circle, ReadonlySet<string>>();
    const sitsAbove = (circle: Circle, person: string): boolean => {
      let people = above.get(circle);
      if (people === undefined) {
        people = new Set(standing.sits(circle).map((one) => one.person));
        above.set(circle, people);
      }
      return people.has(person);
    };
    const earlier = new Map<string, Membership[]>();
    for (const circle of standing.circles) {
      const parent = standing.above(circle);
      // Helping circles and working groups draw their people from other circles.
      if (parent === undefined || parent === circle || circle.kind !== 'circle') continue;
      for (const membership of plainMembers(standing, circle)) {
        const { name, at } = membership.person;
        // Somebody who sits in the circle above meets both circles there.
        if (standing.person(name) === undefined || sitsAbove(parent, name)) continue;
        const key = JSON.stringify([parent.name, name]);
        const others = earlier.get(key);
        if (others === undefined) {
          earlier.set(key, [membership]);
          continue;
        }
        const other = others.find((one) => !linked.has(pair(one.circle, circle)));
        others.push(membership);
        if (other === undefined) continue;
        report({
          at,
          circle: circle.name,
          message: words.found(
            personName(standing, name),
            circleName(circle),
            circleName(other.circle),
            circleName(parent),
          ),
          related: [{ at: other.person.at, message: words.memberHere(circleName(other.circle)) }],
        });
      }
    }
  },
});

/** People who sit in the circle as members and for no other reason. */
function plainMembers(standing: AsOf, circle: Circle): readonly Membership[] {
  const plain = new Set(
    standing
      .sits(circle)
      .filter(({ reasons }) => reasons.every(({ why }) => why === 'member'))
      .map((sitting) => sitting.person),
  );
  const found: Membership[] = [];
  for (const { seat } of standing.holders(circle.members)) {
    // Somebody named twice in one circle is one member of it.
    if (seat.person !== undefined && plain.delete(seat.person.name))
      found.push({ circle, person: seat.person });
  }
  return found;
}

/** Pairs of circles of which one has a link to the other, in both directions. */
function crossLinked(standing: AsOf): ReadonlySet<string> {
  const found = new Set<string>();
  for (const circle of standing.circles) {
    for (const link of circle.crossLinks) {
      const target = link.organisation === undefined ? standing.circle(link.circle?.name) : undefined;
      if (target === undefined) continue;
      found.add(pair(circle, target));
      found.add(pair(target, circle));
    }
  }
  return found;
}

function pair(a: Circle, b: Circle): string {
  return JSON.stringify([a.name, b.name]);
}
