import { representativeNotMember as words } from '../../messages/rules/double-link.js';
import { isFromElsewhere } from '../../model/elsewhere.js';
import { leftOutOf } from '../../model/standing.js';
import { voidedHere } from '../election/seats.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endedMemberships } from './seats.js';

export const representativeNotMember = rule({
  id: 'double-link/representative-not-member',
  base: 'double-link',
  code: 'DL05',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Sonnenhof "Wohnprojekt Sonnenhof"
person greta "Greta Baumann"
person jonas "Jonas Weber"

person ines "Ines Krüger" {
  external
}

general circle Leitung "Leitungskreis" {
  members greta
}

circle Bau "Baukreis" in Leitung {
  double link {
    leader          jonas  from 2026-01-12 for 2 years
    representative  ines   from 2026-01-19 for 2 years
  }
}
`,
    good: `
organisation Sonnenhof "Wohnprojekt Sonnenhof"
person greta "Greta Baumann"
person jonas "Jonas Weber"
person ines  "Ines Krüger"

general circle Leitung "Leitungskreis" {
  members greta
}

circle Bau "Baukreis" in Leitung {
  double link {
    leader          jonas  from 2026-01-12 for 2 years
    representative  ines   from 2026-01-19 for 2 years
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'GBE' }, { key: 'SFDL' }, { key: 'MVOS', place: '§2.3.1' }],
  },
  checkCircle(circle, standing, report) {
    const above = standing.above(circle);
    if (above === undefined || above === circle) return;
    const linked = standing.needsLink(circle);
    for (const { seat, state, cut } of standing.standing(standing.seatsOf(circle, 'representative'))) {
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
      const left = leftOutOf(standing, person.name, circle, above);
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
      if (left.length > 0) continue;
      // A helping circle may have people from outside, and needs no link.
      if (linked && person.external) {
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.external(personName(standing, person.name), circleName(standing, circle)),
          related: [{ at: person.at, message: words.externalHere }],
        });
      }
      if (linked && !person.external && isFromElsewhere(standing, circle, seat) === 'surely') {
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.elsewhere(personName(standing, person.name), circleName(standing, circle)),
        });
        continue;
      }
      // A representative whose term is over is another rule's; that a membership ended with it is only natural.
      if (!linked || state !== 'held') continue;
      for (const { where, ended } of endedMemberships(standing, circle, above, seat)) {
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
  },
});
