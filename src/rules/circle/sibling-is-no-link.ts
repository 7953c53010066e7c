import { siblingIsNoLink as words } from '../../messages/rules/circle-structure.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Ref } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { besideFirst } from './children.js';

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
  double link {
    leader ada from 2026-02-02 for 2 years
  }
  members  clara
}

circle Tuin in Huis {
  double link {
    leader boris from 2026-02-02 for 2 years
  }
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
  double link {
    leader ada from 2026-02-02 for 2 years
  }
  members  clara
  double link to Tuin {
    leader          ada    from 2026-03-02 for 1 year
    representative  clara  from 2026-03-09 for 1 year
  }
}

circle Tuin in Huis {
  double link {
    leader boris from 2026-02-02 for 2 years
  }
  members  clara
}
`,
    sources: [{ key: 'MVOS', place: '§2.6.3' }],
    inferred: 'rule',
  },
  checkCircle(first, standing, report) {
    const parent = standing.above(first);
    // Who sits in the circle above meets both circles there, also where nobody wrote that down.
    if (parent === undefined || !standing.isRecorded(parent)) return;
    const circles = besideFirst(standing, parent, first);
    if (circles.length < 2 || !shareMember(circles)) return;
    let above: ReadonlySet<string> | undefined;
    const earlier = new Map<string, Membership[]>();
    for (const circle of circles) {
      if (parent === circle || !isJudged(circle)) continue;
      for (const membership of plainMembers(standing, circle)) {
        const { name, at } = membership.person;
        const others = earlier.get(name);
        if (others === undefined) {
          earlier.set(name, [membership]);
          continue;
        }
        // Somebody who sits in the circle above meets both circles there.
        above ??= new Set(standing.sits(parent).map((one) => one.person));
        if (standing.person(name) === undefined || above.has(name)) continue;
        const other = others.find((one) => !areLinked(standing, one.circle, circle));
        others.push(membership);
        if (other === undefined) continue;
        report({
          at,
          circle: circle.name,
          message: words.found(
            personName(standing, name),
            circleName(standing, circle),
            circleName(standing, other.circle),
            circleName(standing, parent),
          ),
          related: [{ at: other.person.at, message: words.memberHere(circleName(standing, other.circle)) }],
        });
      }
    }
  },
});

/** Helping circles and working groups draw their people from other circles. */
function isJudged(circle: Circle): boolean {
  return circle.kind === 'circle';
}

/** Whether somebody is written as a member of more than one of the circles. */
function shareMember(circles: readonly Circle[]): boolean {
  const seen = new Map<string, Circle>();
  for (const circle of circles) {
    if (!isJudged(circle)) continue;
    for (const { person } of circle.members) {
      if (person === undefined) continue;
      const other = seen.get(person.name);
      if (other === undefined) seen.set(person.name, circle);
      else if (other !== circle) return true;
    }
  }
  return false;
}

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

/** Whether one of two circles has a link to the other. */
function areLinked(standing: AsOf, a: Circle, b: Circle): boolean {
  return hasLinkTo(standing, a, b) || hasLinkTo(standing, b, a);
}

function hasLinkTo(standing: AsOf, from: Circle, to: Circle): boolean {
  return from.crossLinks.some(
    (link) => link.organisation === undefined && standing.circle(link.circle?.name) === to,
  );
}
