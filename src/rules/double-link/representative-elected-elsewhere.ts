import { representativeElectedElsewhere as words } from '../../messages/rules/double-link.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { electionOf } from './seats.js';

export const representativeElectedElsewhere = rule({
  id: 'double-link/representative-elected-elsewhere',
  base: 'double-link',
  code: 'DL07',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Werkplek "Makersplaats De Vijl"
person sofie "Sofie Maes"
person karim "Karim El Idrissi"
person bob   "Bob Claessens"

general circle Plek "Plekkring" {
  members bob
}

circle Hout "Houtkring" in Plek {
  double link {
    leader          sofie  from 2026-02-02 for 1 year
    representative  karim  from 2026-02-09 for 1 year by hout-afgevaardigde
  }
}

election hout-afgevaardigde of representative in Hout by Plek {
  on 2026-02-09
  elected karim
}
`,
    good: `
organisation Werkplek "Makersplaats De Vijl"
person sofie "Sofie Maes"
person karim "Karim El Idrissi"
person bob   "Bob Claessens"

general circle Plek "Plekkring" {
  members bob
}

circle Hout "Houtkring" in Plek {
  double link {
    leader          sofie  from 2026-02-02 for 1 year
    representative  karim  from 2026-02-09 for 1 year by hout-afgevaardigde
  }
}

election hout-afgevaardigde of representative in Hout by Hout {
  on 2026-02-09
  elected karim
}
`,
    sources: [
      { key: 'DSK' },
      { key: 'LECH' },
      { key: 'ENW' },
      { key: 'GBE' },
      { key: 'MVOS', place: '§2.3.1' },
    ],
  },
  checkCircle(circle, standing, report) {
    for (const { seat } of standing.representatives(circle)) {
      const election = electionOf(standing, circle, seat);
      if (election?.by === undefined || seat.person === undefined) continue;
      const by = standing.circle(election.by.name);
      if (by === undefined || by === circle) continue;
      report({
        at: election.by.at,
        circle: circle.name,
        message: words.found(
          personName(standing, seat.person.name),
          circleName(standing, circle),
          circleName(standing, by),
          circle.name,
        ),
        related: [{ at: seat.at, message: words.seatHere }],
      });
    }
  },
});
