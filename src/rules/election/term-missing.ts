import { replace } from '../../edits/edit.js';
import { termMissing as words } from '../../messages/rules/election.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election, Role, Seat } from '../../model/organisation.js';
import { readClearly } from '../../model/unread.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endClause, endsWithCircle, hasEnd, officeWord } from './seats.js';

export const termMissing = rule({
  id: 'election/term-missing',
  base: 'election',
  code: 'RE03',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Werkplaats "Makersplaats Gent"
person amber "Amber Goossens"
person bilal "Bilal Amrani"

circle Hout "Houtkring" {
  members      amber, bilal
  facilitator  amber from 2026-02-03 by hout-gespreksleider
  secretary    bilal
}

election hout-gespreksleider of facilitator in Hout {
  on 2026-02-03
  term 1 year
  elected amber
}
`,
    good: `
organisation Werkplaats "Makersplaats Gent"
person amber "Amber Goossens"
person bilal "Bilal Amrani"

circle Hout "Houtkring" {
  members      amber, bilal
  facilitator  amber  from 2026-02-03 for 1 year by hout-gespreksleider
  secretary    bilal  from 2026-02-03 for 1 year
}

election hout-gespreksleider of facilitator in Hout {
  on 2026-02-03
  term 1 year
  elected amber
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.3.3' }, { key: 'S3' }, { key: 'RB', place: '#53' }],
  },
  checkCircle(circle, standing, report) {
    if (endsWithCircle(circle)) return;
    for (const { office, role, seats } of standing.offices(circle)) {
      for (const { seat, state } of seats) {
        if (seat.person === undefined || (state !== 'held' && state !== 'coming')) continue;
        const start = seat.from !== undefined;
        // Who acts for the time being without an end is reported as such.
        const end = hasEnd(seat) || seat.acting;
        if ((start && end) || !readClearly(standing.organisation, seat.at)) continue;
        const say = end ? words.start : start ? words.end : words.both;
        const agreed = start ? agreedIn(standing, circle, role, seat) : undefined;
        const term = endClause(agreed?.term);
        report({
          at: seat.person.at,
          circle: circle.name,
          message: say(
            personName(standing, seat.person.name),
            officeWord(office, role?.name),
            circleName(standing, circle),
          ),
          ...(agreed?.term === undefined
            ? {}
            : { related: [{ at: agreed.term.at, message: words.termHere }] }),
          ...(agreed === undefined || term === undefined || seat.from === undefined
            ? {}
            : {
                names: {
                  term,
                  election: agreed.name,
                  line: `${seat.from.at.endLine}`,
                  column: `${seat.from.at.endColumn}`,
                },
              }),
        });
      }
    }
  },
  fix(_, { at, names }) {
    if (names?.term === undefined || names.election === undefined) return undefined;
    const line = Number(names.line);
    const column = Number(names.column);
    return {
      title: words.fix(names.term, names.election),
      edits: [replace({ file: at.file, line, column, endLine: line, endColumn: column }, ` ${names.term}`)],
    };
  },
});

/** The election that a seat cites, if it is about this very seat and agreed on a term. */
function agreedIn(standing: AsOf, circle: Circle, role: Role | undefined, seat: Seat): Election | undefined {
  const election = standing.election(seat.election?.name);
  if (election?.term === undefined || election.elected?.person === undefined) return undefined;
  const same =
    election.elected.person.name === seat.person?.name &&
    election.office === seat.office &&
    election.role === role?.name &&
    election.circle.name === circle.name;
  return same ? election : undefined;
}
