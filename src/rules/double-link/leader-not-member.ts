import { endOf, replace } from '../../edits/edit.js';
import { leaderNotMember as words } from '../../messages/rules/double-link.js';
import { leftOutOf } from '../../model/standing.js';
import { voidedHere } from '../election/seats.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endedMemberships, linkedTo, maySitIn } from './seats.js';

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
    sources: [{ key: 'NLW' }, { key: 'GBE' }, { key: 'SFDL' }],
  },
  checkCircle(circle, standing, report) {
    const linked = linkedTo(standing, circle);
    // Without a link a leader is an officer like any other, and judged with them.
    if (linked === undefined && circle.links.length === 0 && !standing.needsLink(circle)) return;
    for (const { seat, state, cut } of standing.standing(standing.seatsOf(circle, 'leader'))) {
      const person = standing.person(seat.person?.name);
      if (seat.person === undefined || person === undefined) continue;
      if (state === 'void' && cut !== undefined) {
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.lost(personName(standing, person.name), circleName(standing, circle), cut),
          related: voidedHere(standing, seat, cut),
          names: { gone: person.name },
        });
        continue;
      }
      if (state !== 'held' && state !== 'expired') continue;
      const left = leftOutOf(standing, person.name, circle, linked);
      for (const where of left) {
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.leftOut(
            personName(standing, person.name),
            circleName(standing, circle),
            circleName(standing, where),
          ),
          related: where.only === undefined ? [] : [{ at: where.only, message: words.onlyHere }],
        });
      }
      if (linked === undefined || left.length > 0) continue;
      // A leader whose term is over is another rule's; that a membership ended with it is only natural.
      if (state === 'held') {
        for (const { where, ended } of endedMemberships(standing, circle, linked, seat)) {
          report({
            at: seat.person.at,
            circle: circle.name,
            message: words.ended(
              personName(standing, person.name),
              circleName(standing, circle),
              circleName(standing, where),
              ended.lastDay ?? standing.on,
            ),
            related: [{ at: ended.at, message: words.membershipHere }],
          });
        }
      }
      // A team in the tradition of S3 has a leader of its own, whom nobody sends up or down.
      if (
        standing.organisation.profile !== 's3' &&
        circle.officers.includes(seat) &&
        !maySitIn(standing, linked, person.name)
      ) {
        report({
          at: seat.at,
          circle: circle.name,
          message: words.outside(
            personName(standing, person.name),
            circleName(standing, circle),
            circleName(standing, linked),
          ),
          names: circle.links.length === 0 ? { enclose: 'double link' } : {},
        });
      }
    }
  },
  proposes: true,
  fix(_organisation, finding) {
    // Beside a link that is there already, the line would have to be moved, and its comment with it.
    const { enclose } = finding.names ?? {};
    if (enclose === undefined) return undefined;
    const start = { ...finding.at, endLine: finding.at.line, endColumn: finding.at.column };
    return {
      title: words.fix,
      edits: [replace(start, `${enclose} { `), replace(endOf(finding.at), ' }')],
    };
  },
});
