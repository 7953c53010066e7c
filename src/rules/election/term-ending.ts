import { termEnding as words } from '../../messages/rules/election.js';
import { elector } from '../../model/authority.js';
import { after, before, type CalendarDate, daysTo, type Length } from '../../model/calendar.js';
import type { AsOf, OfficeSeats, StandingSeat } from '../../model/lookups.js';
import { endsBy } from '../../model/lookups.js';
import type { Circle, Seat } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { once } from '../once.js';
import { rule } from '../rule.js';
import { endPlace, officeWord } from './seats.js';

const usualNotice: Length = { years: 0, months: 0, weeks: 0, days: 60 };

export const termEnding = rule({
  id: 'election/term-ending',
  base: 'election',
  code: 'RE05',
  words,
  doc: {
    bad: `
organisation Kade "Woongroep De Kade" {
  notice 6 weeks
}

person hester "Hester Bos"
person tim    "Tim van Dijk"

circle Tuin "Tuinkring" {
  members    hester, tim
  secretary  tim from 2025-12-15 for 1 year
}
`,
    good: `
organisation Kade "Woongroep De Kade" {
  notice 6 weeks
}

person hester "Hester Bos"
person tim    "Tim van Dijk"

circle Tuin "Tuinkring" {
  members    hester, tim
  secretary  tim from 2025-12-15 for 1 year
}

election tuin-secretaris of secretary in Tuin {
  on 2026-12-08
}
`,
    sources: [{ key: 'MVOS', place: '§5.4' }, { key: 'SFIT' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    const { notice, end } = horizon(standing);
    for (const kind of standing.offices(circle)) {
      const { office, role, link, seats } = kind;
      const isEnding = ({ seat, state }: StandingSeat): boolean =>
        state === 'held' &&
        // Somebody who begins by the day on which it ends follows already.
        (office === 'representative' ||
          !seats.some(
            (next) =>
              next.seat !== seat &&
              next.state === 'held' &&
              next.seat.person !== undefined &&
              (next.seat.from?.date ?? '') > (seat.from?.date ?? '') &&
              (next.seat.lastDay ?? '9999-12-31') > (seat.lastDay ?? ''),
          )) &&
        seat.person !== undefined &&
        seat.lastDay !== undefined &&
        seat.lastDay <= end &&
        !endsBy(circle, seat.lastDay);
      if (!seats.some(isEnding)) continue;
      const ending = seats
        .filter(isEnding)
        .map(({ seat }) => seat)
        .sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1));
      const coming = seats.filter(
        ({ seat, state }) => state === 'coming' && seat.person !== undefined,
      ).length;
      // Of several representatives, each has a term and needs a next holder of its own.
      for (const seat of office === 'representative' ? ending.slice(coming) : coming > 0 ? [] : ending) {
        if (seat.person === undefined || seat.lastDay === undefined) continue;
        if (isPlanned(standing, circle, kind, seat, before(seat.lastDay, notice))) continue;
        report({
          at: endPlace(seat),
          circle: circle.name,
          message: words.found(
            personName(standing, seat.person.name),
            officeWord(office, role?.name),
            circleName(standing, circle),
            seat.lastDay,
            daysTo(standing.on, seat.lastDay),
            circleName(standing, elector(standing, circle, office, link)),
          ),
        });
      }
    }
  },
});

/** How long before its end a term is told of, and so the last day that is told of on the date. */
const horizon = once(({ organisation, on }) => {
  const notice =
    organisation.blocks.find((block) => block.notice !== undefined)?.notice?.length ?? usualNotice;
  return { notice, end: after(on, notice) };
});

/** Whether an election for the time after the seat is planned or has been held. */
function isPlanned(
  standing: AsOf,
  circle: Circle,
  kind: OfficeSeats,
  seat: Seat,
  earliest: CalendarDate,
): boolean {
  return standing
    .elections(circle.name, kind.office, kind.role?.name)
    .some(
      (election) =>
        election.name !== seat.election?.name &&
        election.on !== undefined &&
        election.on.date >= earliest &&
        election.on.date > (seat.from?.date ?? ''),
    );
}
