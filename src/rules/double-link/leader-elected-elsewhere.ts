import { leaderElectedElsewhere as words } from '../../messages/rules/double-link.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { electionOf, linkedTo } from './seats.js';

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
    sources: [{ key: 'ENW' }, { key: 'GBE' }, { key: 'FSM' }, { key: 'MVOS', place: '§2.3.1' }],
  },
  checkCircle(circle, standing, report) {
    for (const { seat } of standing.leaders(circle)) {
      const election = electionOf(standing, circle, seat);
      if (election?.by === undefined || seat.person === undefined) continue;
      const above = linkedTo(standing, circle);
      if (above === undefined) return;
      const by = standing.circle(election.by.name);
      if (by === undefined || by === above) continue;
      const own = standing.organisation.profile === 'sofa' && by === circle;
      if (own && election.confirmed.some((one) => one.circle.name === above.name)) continue;
      const person = personName(standing, seat.person.name);
      report({
        at: election.by.at,
        circle: circle.name,
        message: own
          ? words.unconfirmed(person, circleName(circle), circleName(above))
          : words.found(person, circleName(circle), circleName(by), circleName(above)),
        related: [{ at: seat.at, message: words.seatHere }],
      });
    }
  },
});
