import { leaderElectedElsewhere as words } from '../../messages/rules/double-link.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { electionOf, linkedTo, maySitIn } from './seats.js';

export const leaderElectedElsewhere = rule({
  id: 'double-link/leader-elected-elsewhere',
  base: 'double-link',
  code: 'DL06',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Zorghuis "Buurtzorghuis De Esch"
person naima "Naïma Haddad"
person ruud  "Ruud Peeters"
person tess  "Tess Janssen"

general circle Huis "Huiskring" {
  members tess
}

circle Nacht "Nachtkring" in Huis {
  double link {
    leader          naima  from 2026-04-13 for 2 years by nachtleider-2026
    representative  ruud   from 2026-04-20 for 2 years
  }
}

election nachtleider-2026 of leader in Nacht by Nacht {
  on 2026-04-06
  elected naima
}
`,
    good: `
organisation Zorghuis "Buurtzorghuis De Esch"
person naima "Naïma Haddad"
person ruud  "Ruud Peeters"
person tess  "Tess Janssen"

general circle Huis "Huiskring" {
  members tess
}

circle Nacht "Nachtkring" in Huis {
  double link {
    leader          naima  from 2026-04-13 for 2 years by nachtleider-2026
    representative  ruud   from 2026-04-20 for 2 years
  }
}

election nachtleider-2026 of leader in Nacht by Huis {
  on 2026-04-06
  elected naima
}
`,
    sources: [
      { key: 'DSK' },
      { key: 'LECH' },
      { key: 'ENW' },
      { key: 'GBE' },
      { key: 'FSM' },
      { key: 'MVOS', place: '§2.3.1' },
    ],
  },
  checkCircle(circle, standing, report) {
    for (const { seat } of standing.leaders(circle)) {
      const election = electionOf(standing, circle, seat);
      if (election === undefined || seat.person === undefined) continue;
      const above = linkedTo(standing, circle);
      if (above === undefined) {
        const elector = standing.circle(election.by?.name);
        if (election.by === undefined || elector === undefined || mayLead(standing, elector, circle))
          continue;
        report({
          at: election.by.at,
          circle: circle.name,
          message: words.highest(
            personName(standing, seat.person.name),
            circleName(standing, circle),
            circleName(standing, elector),
          ),
          related: [{ at: seat.at, message: words.seatHere }],
        });
        continue;
      }
      const by =
        election.by === undefined
          ? electedThemselves(standing, circle, above, election)
            ? circle
            : undefined
          : standing.circle(election.by.name);
      if (by === undefined || by === above) continue;
      const own = standing.organisation.profile === 'sofa' && by === circle;
      if (own && election.confirmed.some((one) => one.circle.name === above.name)) continue;
      const person = personName(standing, seat.person.name);
      report({
        at: election.by?.at ?? election.elected?.at ?? election.at,
        circle: circle.name,
        message: own
          ? words.unconfirmed(person, circleName(standing, circle), circleName(standing, above), above.name)
          : words.found(
              person,
              circleName(standing, circle),
              circleName(standing, by),
              circleName(standing, above),
              above.name,
            ),
        related: [{ at: seat.at, message: words.seatHere }],
      });
    }
  },
});

/**
 * Whether a circle may elect who leads one that has no link upwards: the highest circle elects its leader itself, or the
 * members do. Who leads a helping circle or a working group is for whoever asks about those.
 */
function mayLead(standing: AsOf, elector: Circle, circle: Circle): boolean {
  if (circle.kind !== 'top circle' && circle.kind !== 'general circle') return true;
  return elector === circle || elector === standing.above(circle);
}

/**
 * Whether a record that names no circle behind `by` shows that the circle elected its own leader: all who took part sit
 * in it, and one at least of them not in the next higher circle.
 */
function electedThemselves(
  standing: AsOf,
  circle: Circle,
  above: Circle,
  { present, consent, nominations, elected, on }: Election,
): boolean {
  const people = new Set(
    [present, consent]
      .flatMap((group) => (group === undefined || group.everyone ? [] : group.people))
      .concat(nominations.flatMap(({ by }) => (by === undefined ? [] : [by])))
      .map(({ name }) => name),
  );
  if (elected?.person !== undefined) people.delete(elected.person.name);
  if (people.size === 0 || (on !== undefined && on.date > standing.on)) return false;
  const all = [...people];
  return (
    all.every((one) => maySitIn(standing, circle, one)) && all.some((one) => !maySitIn(standing, above, one))
  );
}
