import { replace } from '../../edits/edit.js';
import { outcomeNotSeated as words } from '../../messages/rules/election.js';
import { type CalendarDate, lastDay } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Election, Organisation, Ref, Role, Seat } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { endClause, officeElected, officeWord } from './seats.js';

export const outcomeNotSeated = rule({
  id: 'election/outcome-not-seated',
  base: 'election',
  code: 'RE14',
  words,
  doc: {
    bad: `
organisation Polder "Energiecoöperatie De Polder"
person joke   "Joke Hofman"
person stefan "Stefan Meijer"
person wout   "Wout Dekker"

general circle Algemeen "Algemene kring" {
  members wout
}

circle Wind "Windkring" in Algemeen {
  double link {
    leader          joke from 2026-01-12 for 2 years
    representative  vacant
  }
}

election wind-afgevaardigde of representative in Wind {
  on 2026-02-09
  term 2 years
  elected stefan
}
`,
    good: `
organisation Polder "Energiecoöperatie De Polder"
person joke   "Joke Hofman"
person stefan "Stefan Meijer"
person wout   "Wout Dekker"

general circle Algemeen "Algemene kring" {
  members wout
}

circle Wind "Windkring" in Algemeen {
  double link {
    leader          joke    from 2026-01-12 for 2 years
    representative  stefan  from 2026-02-09 for 2 years by wind-afgevaardigde
  }
}

election wind-afgevaardigde of representative in Wind {
  on 2026-02-09
  term 2 years
  elected stefan
}
`,
    sources: [{ key: 'KRING', place: 'state and evidence' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { election, circle, role, elected } of latest(standing, organisation, on)) {
      const seats = seatsFor(standing, circle, election, role);
      if (seats.some((seat) => settles(standing, seat, election, elected))) continue;
      if (!readInFull(organisation, circle.whole)) continue;
      const person = personName(standing, elected.name);
      const term = endClause(election.term) ?? 'for 1 year';
      const line = `${role === undefined ? election.office : 'held by'} ${elected.name} from ${election.on?.date} ${term} by ${election.name}`;
      const vacant = seats.find((seat) => seat.person === undefined);
      const fixable = vacant !== undefined && election.term !== undefined && isBare(vacant);
      report({
        at: election.elected?.at ?? election.at,
        circle: circle.name,
        message: words.found(person, officeWord(election.office, role?.name), circleName(circle), line),
        ...(vacant === undefined ? {} : { related: [{ at: vacant.at, message: words.vacantHere }] }),
        ...(fixable ? { names: { person, circle: circleName(circle), line, ...placed(vacant) } } : {}),
      });
    }
  },
  fix(_, { names }) {
    if (names?.file === undefined || names.line === undefined) return undefined;
    const at = {
      file: names.file,
      line: Number(names.fromLine),
      column: Number(names.fromColumn),
      endLine: Number(names.toLine),
      endColumn: Number(names.toColumn),
    };
    return { title: words.fix(names.person ?? '', names.circle ?? ''), edits: [replace(at, names.line)] };
  },
});

interface Outcome {
  readonly election: Election;
  readonly circle: Circle;
  readonly role?: Role;
  readonly elected: Ref;
}

/** For each office of each circle, the outcome of its latest election: whoever is elected for a term that still runs. */
function latest(standing: AsOf, organisation: Organisation, on: CalendarDate): readonly Outcome[] {
  const offices = new Map<string, Election[]>();
  for (const election of organisation.elections) {
    if (election.elected === undefined || election.on === undefined || election.on.date > on) continue;
    if (standing.election(election.name) !== election) continue;
    const key = `${election.circle.name} ${election.office} ${election.role ?? ''}`;
    const found = offices.get(key);
    const day = found?.[0]?.on?.date ?? '';
    // Two of one day may both count: a circle can elect several representatives in one meeting.
    if (found === undefined || election.on.date > day) offices.set(key, [election]);
    else if (election.on.date === day) found.push(election);
  }
  return [...offices.values()].flat().flatMap((election) => {
    const elected = election.elected?.person;
    const office = officeElected(standing, election);
    if (elected === undefined || office === undefined || !isRunning(election, on)) return [];
    if (
      election.office === 'role'
        ? office.role === undefined
        : election.office === 'member' || election.office === 'expert'
    )
      return [];
    if (standing.person(elected.name) === undefined || standing.hasLeft(elected.name)) return [];
    // With an open objection nobody is elected yet.
    if (election.objections.some((objection) => !objection.met)) return [];
    return [{ election, elected, ...office }];
  });
}

function isRunning({ on: held, term }: Election, on: CalendarDate): boolean {
  if (held === undefined) return false;
  const end =
    term?.until?.date ?? (term?.length === undefined ? undefined : lastDay(held.date, term.length.length));
  return end === undefined || end >= on;
}

function seatsFor(
  standing: AsOf,
  circle: Circle,
  election: Election,
  role: Role | undefined,
): readonly Seat[] {
  return standing
    .offices(circle)
    .filter((one) => one.office === election.office && one.role === role)
    .flatMap(({ seats }) => seats.map(({ seat }) => seat));
}

/** Whether a seat shows what became of an election: the elected person, a later holder, or one whose start is not said. */
function settles(standing: AsOf, seat: Seat, election: Election, elected: Ref): boolean {
  if (seat.person?.name === elected.name || seat.election?.name === election.name) return true;
  const held = election.on?.date ?? '';
  // A seat that another, not later, election filled is another seat, such as that of a second representative.
  const other = standing.election(seat.election?.name)?.on?.date;
  if (other !== undefined && other <= held) return false;
  if (seat.from !== undefined) return seat.from.date >= held;
  return seat.person !== undefined && seat.lastDay === undefined;
}

/** Whether a vacant seat says nothing else, so that nothing is lost when it is taken. */
function isBare(seat: Seat): boolean {
  return (
    seat.from === undefined &&
    seat.until === undefined &&
    seat.length === undefined &&
    seat.election === undefined &&
    !seat.acting
  );
}

function placed({ at }: Seat): Readonly<Record<string, string>> {
  return {
    file: at.file,
    fromLine: `${at.line}`,
    fromColumn: `${at.column}`,
    toLine: `${at.endLine}`,
    toColumn: `${at.endColumn}`,
  };
}
