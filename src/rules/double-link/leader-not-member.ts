import { endOf, replace } from '../../edits/edit.js';
import { leaderNotMember as words } from '../../messages/rules/double-link.js';
import { asOf } from '../../model/lookups.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endedMembership, sitsIn } from './seats.js';

export const leaderNotMember = rule({
  id: 'double-link/leader-not-member',
  base: 'double-link',
  code: 'DL04',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Linde "Vrije school De Linde"
person joris "Joris van Dam"
person fatma "Fatma Yılmaz"
person petra "Petra Hoek"

general circle School "Schoolkring" {
  members petra
}

circle Kleuters "Kleuterkring" in School {
  leader   joris from 2026-08-24 for 2 years
  members  fatma
}
`,
    good: `
organisation Linde "Vrije school De Linde"
person joris "Joris van Dam"
person fatma "Fatma Yılmaz"
person petra "Petra Hoek"

general circle School "Schoolkring" {
  members petra
}

circle Kleuters "Kleuterkring" in School {
  double link {
    leader          joris  from 2026-08-24 for 2 years
    representative  fatma  from 2026-08-31 for 2 years
  }
}
`,
    sources: [{ key: 'GBE' }, { key: 'SFDL' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      const above = standing.above(circle);
      // Without a link a leader is an officer like any other, and judged with them.
      if (circle.links.length === 0 && !standing.needsLink(circle)) continue;
      const linked =
        above !== undefined && above !== circle && standing.needsLink(circle) ? above : undefined;
      for (const { seat, state } of standing.leaders(circle)) {
        const person = standing.person(seat.person?.name);
        if (seat.person === undefined || person === undefined) continue;
        const name = personName(standing, person.name);
        if (person.left !== undefined && standing.hasLeft(person.name)) {
          report({
            at: seat.person.at,
            circle: circle.name,
            message: words.left(name, circleName(circle), person.left.date),
            related: [{ at: person.left.at, message: words.leftHere }],
          });
          continue;
        }
        if (linked === undefined) continue;
        // A leader whose term is over is another rule's; that a membership ended with it is only natural.
        for (const where of state === 'held' ? [circle, linked] : []) {
          const ended = endedMembership(standing, where, seat);
          if (ended === undefined) continue;
          report({
            at: seat.person.at,
            circle: circle.name,
            message: words.ended(name, circleName(circle), circleName(where), ended.lastDay ?? on),
            related: [{ at: ended.at, message: words.membershipHere }],
          });
        }
        if (circle.officers.includes(seat) && !sitsIn(standing, linked, person.name)) {
          report({
            at: seat.at,
            circle: circle.name,
            message: words.outside(name, circleName(circle), circleName(linked)),
            names: circle.links.length === 0 ? { enclose: 'double link' } : {},
          });
        }
      }
    }
  },
  fix(_organisation, finding) {
    // Beside a link that is there already, the line would have to be moved, and its comment with it.
    const { enclose } = finding.names ?? {};
    if (enclose === undefined) return undefined;
    const start = { ...finding.at, endLine: finding.at.line, endColumn: finding.at.column };
    return { title: words.fix, edits: [replace(start, `${enclose} { `), replace(endOf(finding.at), ' }')] };
  },
});
