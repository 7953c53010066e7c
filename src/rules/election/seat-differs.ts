import { seatDiffers as words } from '../../messages/rules/election.js';
import { after, type CalendarDate, type Length, lastDay } from '../../model/calendar.js';
import type { AsOf, StandingSeat } from '../../model/lookups.js';
import type { Circle, Election, Office, Role, Seat } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import { circleName, electionName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';
import { endClause, endPlace, officeWord } from './seats.js';

export const seatDiffers = rule({
  id: 'election/seat-differs',
  base: 'election',
  code: 'RE14',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Greenhill "Greenhill Food Co-op"
person amina "Amina Yusuf"
person owen  "Owen Price"

circle Packing "Packing Circle" {
  members    amina, owen
  secretary  amina from 2026-05-04 for 2 years by packing-secretary
}

election packing-secretary of secretary in Packing {
  on 2026-05-04
  term 1 year
  elected owen
}
`,
    good: `
organisation Greenhill "Greenhill Food Co-op"
person amina "Amina Yusuf"
person owen  "Owen Price"

circle Packing "Packing Circle" {
  members    amina, owen
  secretary  owen from 2026-05-04 for 1 year by packing-secretary
}

election packing-secretary of secretary in Packing {
  on 2026-05-04
  term 1 year
  elected owen
}
`,
    sources: [{ key: 'SEED' }, { key: 'SZW' }, { key: 'KRING', place: 'state and evidence' }],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    const look = (seat: Seat, role: Role | undefined, seats: readonly StandingSeat[]): void => {
      if (seat.election === undefined) return;
      const election = standing.election(seat.election.name);
      if (election === undefined) return;
      const first = seats.find((one) => one.seat !== seat && isEarlierTerm(one.seat, seat));
      compare(standing, circle, role, seat, election, first !== undefined, report);
    };
    for (const { office, role, link, seats } of standing.offices(circle)) {
      for (const { seat } of seats) look(seat, role, seats);
      // Elections tell of the link with the next higher circle; who links across, they do not say.
      if (link !== undefined) continue;
      for (const { seat, state } of seats) {
        if (state !== 'held' && state !== 'expired') continue;
        const election = elsewhereDecided(standing, circle, office, role, seat, seats);
        const elected = election?.elected?.person;
        if (election === undefined || elected === undefined || seat.person === undefined) continue;
        report({
          at: seat.person.at,
          circle: circle.name,
          message: words.instead(
            personName(standing, seat.person.name),
            personName(standing, elected.name),
            electionName(election),
          ),
          related: [{ at: elected.at, message: words.electionHere }],
        });
      }
    }
    for (const seat of circle.members) look(seat, undefined, []);
    for (const seat of circle.experts) look(seat, undefined, []);
  },
});

/** Within this time of an election, whoever takes the seat is taken to take it by that election. */
const aMonth: Length = { years: 0, months: 1, weeks: 0, days: 0 };

/**
 * The election that chose another person for a seat that names no election of its own: held just before the seat began,
 * with a person who never took the office, though nothing kept that person from it. Of somebody who took the office
 * later nothing is said, because it may have been handed over without a record.
 */
function elsewhereDecided(
  standing: AsOf,
  circle: Circle,
  office: Office,
  role: Role | undefined,
  seat: Seat,
  seats: readonly StandingSeat[],
): Election | undefined {
  const from = seat.from?.date;
  if (seat.person === undefined || seat.election !== undefined || seat.acting || from === undefined)
    return undefined;
  if (!standing.readInFull(circle) || standing.person(seat.person.name) === undefined) return undefined;
  const elections = standing
    .elections(circle.name, office, role?.name)
    .filter((one) => one.on !== undefined && one.on.date <= from);
  const outcomes = elections.map((one) => one.elected?.person?.name);
  if (outcomes.includes(seat.person.name)) return undefined;
  const [latest] = elections.toSorted((a, b) => ((a.on?.date ?? '') < (b.on?.date ?? '') ? 1 : -1));
  const elected = latest?.elected?.person?.name;
  if (latest?.on === undefined || elected === undefined || after(latest.on.date, aMonth) < from)
    return undefined;
  if (latest.objections.some(({ met }) => !met) || !standing.readInFull(latest)) return undefined;
  if (standing.person(elected) === undefined || standing.hasLeft(elected)) return undefined;
  return seats.some((one) => one.seat.person?.name === elected) ? undefined : latest;
}

/** Whether a seat tells of an earlier term of the same person by the same election. */
function isEarlierTerm(one: Seat, seat: Seat): boolean {
  return (
    one.person?.name === seat.person?.name &&
    one.election?.name === seat.election?.name &&
    (one.from?.date ?? '') < (seat.from?.date ?? '')
  );
}

function compare(
  standing: AsOf,
  circle: Circle,
  role: Role | undefined,
  seat: Seat,
  election: Election,
  isAgain: boolean,
  report: (found: Reported) => void,
): void {
  const cited = { at: seat.election?.at ?? seat.at, circle: circle.name };
  const elsewhere = standing.circle(election.circle.name);
  if (elsewhere !== undefined && elsewhere.name !== circle.name) {
    report({
      ...cited,
      message: words.circle(
        circleName(standing, circle),
        electionName(election),
        circleName(standing, elsewhere),
      ),
      related: [{ at: election.circle.at, message: words.electionHere }],
    });
    return;
  }
  if (seat.office !== election.office || (seat.office === 'role' && role?.name !== election.role)) {
    // An office that the circle does not know is a slip in the election, which another rule reports.
    if (election.office === 'role' && standing.role(election.circle.name, election.role ?? '') === undefined)
      return;
    report({
      ...cited,
      message: words.office(
        officeWord(seat.office, role?.name),
        electionName(election),
        officeWord(election.office, election.role),
      ),
      related: [{ at: election.officeAt, message: words.electionHere }],
    });
    return;
  }
  if (seat.person === undefined) return;
  const elected = election.elected?.person;
  const named = standing.person(seat.person.name);
  // Of an election that is still to be held nobody knows the outcome; only the days can be compared.
  const isHeld = election.on === undefined || election.on.date <= standing.on;
  if (elected === undefined && isHeld) {
    if (!readInFull(standing.organisation, election.whole)) return;
    const say = election.elected === undefined ? words.outcomeUnsaid : words.nobody;
    report({
      at: seat.person.at,
      circle: circle.name,
      message: say(personName(standing, seat.person.name), electionName(election)),
      related: [{ at: election.elected?.at ?? election.at, message: words.electionHere }],
    });
    return;
  }
  if (
    isHeld &&
    elected !== undefined &&
    elected.name !== seat.person.name &&
    named !== undefined &&
    standing.person(elected.name) !== undefined
  ) {
    report({
      at: seat.person.at,
      circle: circle.name,
      message: words.person(
        personName(standing, seat.person.name),
        personName(standing, elected.name),
        electionName(election),
      ),
      related: [{ at: elected.at, message: words.electionHere }],
    });
  }
  if (seat.from !== undefined && election.on !== undefined && seat.from.date < election.on.date) {
    report({
      at: seat.from.at,
      circle: circle.name,
      message: words.start(seat.from.date, electionName(election), election.on.date),
      related: [{ at: election.on.at, message: words.electionHere }],
    });
  }
  const over = endOf(election);
  if (
    seat.from !== undefined &&
    over !== undefined &&
    seat.from.date > (isAgain ? over : after(over, aMonth))
  ) {
    report({
      at: seat.from.at,
      circle: circle.name,
      message: words.again(seat.from.date, electionName(election), over),
      related: [{ at: election.on?.at ?? election.at, message: words.electionHere }],
    });
    return;
  }
  // One election gives one term: a second one by it may fill what is left, and no more.
  if (isAgain && over !== undefined && seat.lastDay !== undefined && outlasts(seat.lastDay, over)) {
    report({
      at: endPlace(seat),
      circle: circle.name,
      message: words.beyond(seat.lastDay, electionName(election), over),
      related: [{ at: election.on?.at ?? election.at, message: words.electionHere }],
    });
    return;
  }
  const own = endClause(seat);
  const agreed = endClause(election.term);
  if (election.term === undefined || own === undefined || agreed === undefined || sameTerm(seat, election))
    return;
  report({
    at: endPlace(seat),
    circle: circle.name,
    message: words.term(own, electionName(election), agreed),
    related: [{ at: election.term.at, message: words.electionHere }],
  });
}

/** Whether a term goes on for more than a month after the day on which the one that was agreed is over. */
function outlasts(end: CalendarDate, over: CalendarDate): boolean {
  return end > after(over, aMonth);
}

/** The last day of the term that an election agreed on; nothing where it says none. */
function endOf({ on, term }: Election): CalendarDate | undefined {
  if (term?.until !== undefined) return term.until.date;
  return on === undefined || term?.length === undefined ? undefined : lastDay(on.date, term.length.length);
}

/** Whether seat and election mean the same end, the seat ended earlier, or it cannot be told. */
function sameTerm(seat: Seat, election: Election): boolean {
  const agreed = election.term;
  const shortened = election.objections.some((objection) => objection.way === 'term');
  const compareDays = (ends: readonly CalendarDate[]): boolean => {
    const end = seat.lastDay;
    // Whoever resigns ends a seat on a day; an objection met by a shorter term changes what was first agreed.
    const mayBeEarlier = shortened || seat.until !== undefined;
    return end === undefined || ends.includes(end) || (mayBeEarlier && ends.some((one) => end < one));
  };
  if (agreed?.until !== undefined) return compareDays([agreed.until.date]);
  if (agreed?.length === undefined) return true;
  const { length } = agreed.length;
  if (seat.length !== undefined && sameLength(seat.length.length, length)) return true;
  if (seat.length !== undefined && seat.from === undefined) return shortened;
  // People write the end of two years from 9 February as either the 8th or the 9th, counted from the first day of
  // the term or from the election.
  const starts = [seat.from?.date, election.on?.date].filter((date) => date !== undefined);
  if (starts.length === 0) return true;
  return compareDays(starts.flatMap((start) => [lastDay(start, length), after(start, length)]));
}

function sameLength(a: Length, b: Length): boolean {
  return a.years * 12 + a.months === b.years * 12 + b.months && a.weeks * 7 + a.days === b.weeks * 7 + b.days;
}
