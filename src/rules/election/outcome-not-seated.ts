import { replace } from '../../edits/edit.js';
import { outcomeNotSeated as words } from '../../messages/rules/election.js';
import { type CalendarDate, lastDay } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Election, Ref, Role, Seat } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import { circleName, personName } from '../names.js';
import { once } from '../once.js';
import { type Reported, rule } from '../rule.js';
import { endClause, officeElected, officeWord } from './seats.js';

export const outcomeNotSeated = rule({
  id: 'election/outcome-not-seated',
  rests: 'who sits where',
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
  members stefan
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
  members stefan
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
    inferred: 'rule',
  },
  checkElection(election, standing, report) {
    const elected = election.elected?.person;
    if (elected === undefined || election.on === undefined || election.on.date > standing.on) return;
    const office = officeElected(standing, election);
    if (office === undefined || (election.office === 'role' && office.role === undefined)) return;
    const { circle, role } = office;
    if (election.office === 'member' || election.office === 'expert') {
      joined(standing, circle, election, elected, report);
      return;
    }
    if (isSeated(standing, circle, role, election, elected) || !isStillDue(standing, election, elected))
      return;
    if (!readInFull(standing.organisation, circle.whole)) return;
    if (standing.isUnrecorded(seatsFor(standing, circle, election, role))) return;
    const person = personName(standing, elected.name);
    const term = endClause(election.term) ?? 'for 1 year';
    const line = `${role === undefined ? election.office : 'held by'} ${elected.name} from ${election.on.date} ${term} by ${election.name}`;
    const vacant = seatsFor(standing, circle, election, role).find((seat) => seat.person === undefined);
    const fixable = vacant !== undefined && election.term !== undefined && isBare(vacant);
    report({
      at: election.elected?.at ?? election.at,
      circle: circle.name,
      message: words.found(
        person,
        officeWord(election.office, role?.name),
        circleName(standing, circle),
        line,
      ),
      ...(vacant === undefined ? {} : { related: [{ at: vacant.at, message: words.vacantHere }] }),
      names: {
        ...(election.office === 'leader' || election.office === 'representative'
          ? { office: election.office }
          : {}),
        line,
        elected: elected.name,
        ...(election.office === 'leader' || election.office === 'representative'
          ? { above: circle.parent?.name ?? '' }
          : {}),
        ...(fixable ? { person, circle: circleName(standing, circle), ...placed(vacant) } : {}),
      },
    });
  },
  proposes: true,
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

/** Who was elected as a member or an expert sits in the circle, for whatever reason, or did so since. */
function joined(
  standing: AsOf,
  circle: Circle,
  election: Election,
  elected: Ref,
  report: (found: Reported) => void,
): void {
  const { office, on } = election;
  if (on === undefined || !isValid(standing, election, elected) || !standing.isRecorded(circle)) return;
  if (standing.sits(circle).some(({ person }) => person === elected.name)) return;
  const seats = [...circle.members, ...circle.experts, ...circle.observers];
  // Whose seat is written, and is over or is not to be had, is told of there.
  if (seats.some(({ person }) => person?.name === elected.name)) return;
  if (!readInFull(standing.organisation, circle.whole)) return;
  const line = `${`${office} ${elected.name} from ${on.date} ${endClause(election.term) ?? ''}`.trim()} by ${election.name}`;
  report({
    at: election.elected?.at ?? election.at,
    circle: circle.name,
    message: words.found(personName(standing, elected.name), office, circleName(standing, circle), line),
    names: { line },
  });
}

/** Whether an outcome asks for a seat on the date: of the latest election to the office, for a term that still runs. */
function isStillDue(standing: AsOf, election: Election, elected: Ref): boolean {
  return (
    isValid(standing, election, elected) &&
    // Two of one day may both count: a circle can elect several representatives in one meeting.
    latest(standing).get(officeOf(election)) === election.on?.date
  );
}

/** Whether an election has an outcome that holds, for a term that still runs. */
function isValid(standing: AsOf, election: Election, elected: Ref): boolean {
  return (
    isRunning(election, standing.on) &&
    // With an open objection nobody is elected yet.
    election.objections.every((objection) => objection.met) &&
    standing.person(elected.name) !== undefined &&
    !standing.hasLeft(elected.name) &&
    standing.election(election.name) === election
  );
}

/** The day of the latest election with an outcome, for each office of each circle. */
const latest = once((standing) => {
  const days = new Map<string, CalendarDate>();
  for (const election of standing.organisation.elections) {
    if (election.elected === undefined || election.on === undefined || election.on.date > standing.on)
      continue;
    if (standing.election(election.name) !== election) continue;
    const office = officeOf(election);
    if (election.on.date > (days.get(office) ?? '')) days.set(office, election.on.date);
  }
  return days;
});

function officeOf({ circle, office, role }: Election): string {
  return `${circle.name} ${office} ${role ?? ''}`;
}

function isRunning({ on: held, term }: Election, on: CalendarDate): boolean {
  if (held === undefined) return false;
  const end =
    term?.until?.date ?? (term?.length === undefined ? undefined : lastDay(held.date, term.length.length));
  return end === undefined || end >= on;
}

function isSeated(
  standing: AsOf,
  circle: Circle,
  role: Role | undefined,
  election: Election,
  elected: Ref,
): boolean {
  for (const one of standing.offices(circle)) {
    if (one.office !== election.office || one.role !== role) continue;
    for (const { seat } of one.seats) if (settles(standing, seat, election, elected)) return true;
  }
  return false;
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
