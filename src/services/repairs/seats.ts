import {
  endTerm,
  extentOf,
  fillSeat,
  linkExtent,
  quoted,
  seatLine,
  usualTerm,
  writeSeat,
} from '../../edits/circle-edits.js';
import { addLine, removeLines, replace } from '../../edits/edit.js';
import { type Held, recordElection, recordOutcome, renewTerm } from '../../edits/record-edits.js';
import { actions } from '../../messages/actions.js';
import { officeNames } from '../../messages/names.js';
import { blanks, repairs as say } from '../../messages/repairs.js';
import { same, sayIn, type Words } from '../../messages/words.js';
import { before } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Office, Role, Seat } from '../../model/organisation.js';
import { titleOfCircle } from '../../model/titles.js';
import { outcomeNotSeated } from '../../rules/election/outcome-not-seated.js';
import { endClause, endsWithCircle } from '../../rules/election/seats.js';
import type { CircleOffice } from '../../vocabulary/offices.js';
import {
  behind,
  holds,
  opening,
  peopleIn,
  type Remedy,
  type Repairing,
  repair,
  type ToRepair,
  unseat,
} from './repair.js';

/* Repairs about who sits where. What nobody elected is not written as if somebody had. */

const oneDay = { years: 0, months: 0, weeks: 0, days: 1 };
const oneYear = { years: 1, months: 0, weeks: 0, days: 0 };

/** The repairs of an office that nobody holds. */
function emptyOffice(office: CircleOffice): Repairing {
  return (asked) => {
    const { circle, standing, language } = asked;
    if (circle === undefined) return [];
    const [word, called] = [officeWords(asked, office), titleOfCircle(standing, circle)];
    const seated = electedTo(standing, circle, office);
    const { open, others } = candidates(asked, circle, office);
    const isWritten = standing.seatsOf(circle, office).length > 0;
    return [
      seated === undefined ? undefined : seatElected(asked, circle, office, seated),
      open
        ? undefined
        : opening(actions.elect(word, called), recordElection(standing, circle, office, language)),
      ...others.map((person) =>
        repair(
          say.elected(asked.name(person), word),
          recordOutcome(standing, circle, office, person, language),
        ),
      ),
      isWritten
        ? undefined
        : opening(say.vacant(word), writeSeat(standing, circle, office, `${office} vacant`)),
    ];
  };
}

function officeWords({ language }: ToRepair, office: Office, role?: Role): string {
  return (
    role?.title ??
    role?.name ??
    sayIn((officeNames as Readonly<Record<string, Words>>)[office] ?? same(office), language)
  );
}

/** Whether an election to the office is on record without an outcome, and who could hold it: of a link's, not both seats. */
function candidates(
  { standing }: ToRepair,
  circle: Circle,
  office: CircleOffice,
): { open: boolean; others: string[] } {
  const other = office === 'leader' ? 'representative' : office === 'representative' ? 'leader' : undefined;
  const taken = other === undefined ? [] : standing.holders(standing.seatsOf(circle, other));
  const but = taken.flatMap(({ seat }) => seat.person?.name ?? []);
  return {
    open:
      standing.elections(circle.name, office)[0]?.elected === undefined &&
      standing.elections(circle.name, office).length > 0,
    others: peopleIn(standing, circle, but),
  };
}

/** The election whose outcome still asks for a seat of the office, with the line of that seat. */
function electedTo(standing: AsOf, circle: Circle, office: Office): Chosen | undefined {
  for (const election of standing.elections(circle.name, office)) {
    let line: string | undefined;
    outcomeNotSeated.checkElection(election, standing, ({ names }) => {
      line ??= names?.line;
    });
    const person = election.elected?.person?.name;
    if (line !== undefined && person !== undefined) return { person, line };
  }
  return undefined;
}

interface Chosen {
  readonly person: string;
  /** `leader anna from 2026-03-02 for 2 years by kas-leider` */
  readonly line: string;
}

function seatElected(
  asked: ToRepair,
  circle: Circle,
  office: CircleOffice,
  { person, line }: Chosen,
): Remedy | undefined {
  return repair(
    say.seat(asked.name(person), officeWords(asked, office), titleOfCircle(asked.standing, circle)),
    writeSeat(asked.standing, circle, office, line),
  );
}

/** The seat that a finding is about, with its circle. */
function heldAt(asked: ToRepair): Held | undefined {
  const { circle, standing, at } = asked;
  if (circle === undefined) return undefined;
  for (const { standing: one, role } of standing.allSeats(circle))
    if (holds(one.seat.at, at)) return { circle, seat: one.seat, ...(role === undefined ? {} : { role }) };
  return undefined;
}

/** The repairs of a seat whose term is over or ends soon. */
const ending: Repairing = (asked) => {
  const held = heldAt(asked);
  const person = held?.seat.person;
  if (held === undefined || person === undefined) return [];
  const { standing, language } = asked;
  const { circle, seat, role } = held;
  const word = officeWords(asked, seat.office, role);
  const isOver = standing.standing([seat])[0]?.state === 'expired';
  const office = role?.name ?? seat.office;
  const next = role === undefined ? electedTo(standing, circle, seat.office) : undefined;
  const election = recordElection(standing, circle, office, language);
  return [
    next === undefined
      ? undefined
      : repair(
          say.seat(asked.name(next.person), word, titleOfCircle(standing, circle)),
          replace(seat.at, next.line),
        ),
    (isOver ? opening : repair)(actions.elect(word, titleOfCircle(standing, circle)), election),
    repair(actions.renew(asked.name(person.name), word), renewTerm(standing, held, language)),
    isOver ? repair(say.leaves(asked.name(person.name)), replace(seat.at, vacantLine(seat))) : undefined,
  ];
};

function vacantLine(seat: Seat): string {
  return seat.office === 'role' ? 'held vacant' : `${seat.office} vacant`;
}

/** Leaves a seat vacant that somebody cannot hold, so that another is elected. */
const vacate: Repairing = (asked) => {
  const held = heldAt(asked);
  if (held?.seat.person === undefined) return [];
  return [
    repair(say.leaves(asked.name(held.seat.person.name)), replace(held.seat.at, vacantLine(held.seat))),
  ];
};

const termMissing: Repairing = (asked) => {
  const held = heldAt(asked);
  // What an election agreed on is what the rule itself writes.
  if (held === undefined || asked.finding.names?.term !== undefined) return [];
  const { seat } = held;
  const length = usualTerm(seat.office);
  const [next, begins] = [asked.in(1), `from ${asked.on} for ${length}`];
  if (seat.from !== undefined)
    return [repair(say.until(before(next, oneDay)), endTerm(seat, before(next, oneDay)))];
  if (seat.length !== undefined || seat.until !== undefined)
    return [
      repair(
        say.write(`from ${asked.on}`),
        replace(seat.at, seatLine({ ...seat, from: { date: asked.on, at: seat.at } })),
      ),
    ];
  return [repair(say.begins(asked.on, length), behind(seat.person?.at ?? seat.at, ` ${begins}`))];
};

const acting: Repairing = (asked) => {
  const held = heldAt(asked);
  const last = asked.in(0, 3);
  if (held === undefined) return [];
  // Who has acted for a year was never elected, and a day on which that ends elects nobody.
  const isNew = held.seat.from !== undefined && held.seat.from.date > before(asked.on, oneYear);
  return [isNew ? repair(say.until(last), endTerm(held.seat, last)) : undefined, ...electAgain(asked)];
};

/** One more term of one person: somebody else is to be elected. */
const electAgain: Repairing = (asked) => {
  const held = heldAt(asked);
  if (held === undefined) return [];
  const { circle, seat, role } = held;
  const office = officeWords(asked, seat.office, role);
  return [
    opening(
      actions.elect(office, titleOfCircle(asked.standing, circle)),
      recordElection(asked.standing, circle, role?.name ?? seat.office, asked.language),
    ),
    ...vacate(asked),
  ];
};

/** Two who hold one office: the line of one goes, as a term that ended without a successor would be missed. */
const twoHolders: Repairing = (asked) => {
  const held = heldAt(asked);
  if (held === undefined) return [];
  const { circle, seat, role } = held;
  const seats = asked.standing
    .allSeats(circle)
    .filter(
      (one) => one.role === role && one.standing.seat.office === seat.office && one.standing.state === 'held',
    )
    .map(({ standing }) => standing.seat);
  const word = officeWords(asked, seat.office, role);
  return (
    seats
      // Who is written twice holds it by the other line, too.
      .filter(({ person }) => seats.filter((one) => one.person?.name === person?.name).length === 1)
      .map((one) =>
        one.person === undefined
          ? undefined
          : repair(say.noLonger(asked.name(one.person.name), word), removeLines(one.at)),
      )
  );
};

const seatDiffers: Repairing = (asked) => {
  const held = heldAt(asked);
  const election = asked.standing.election(held?.seat.election?.name);
  const elected = election?.elected?.person?.name;
  if (held === undefined || election === undefined || elected === undefined) return [];
  const { seat } = held;
  if (seat.person !== undefined && holds(seat.person.at, asked.at))
    return [repair(say.write(elected), replace(seat.person.at, elected))];
  if (seat.election !== undefined && holds(seat.election.at, asked.at))
    return [
      repair(
        say.takeOut(`by ${seat.election.name}`),
        replace(seat.at, seatLine({ ...seat, election: undefined })),
      ),
    ];
  const { on, term } = election;
  if (seat.from !== undefined && on !== undefined && holds(seat.from.at, asked.at))
    return [repair(say.write(`from ${on.date}`), replace(seat.at, seatLine({ ...seat, from: on })))];
  const clause = endClause(term);
  if (clause === undefined) return [];
  const agreed = {
    ...seat,
    length: term?.length,
    until: term?.length === undefined ? term?.until : undefined,
  };
  return [repair(say.write(clause), replace(seat.at, seatLine(agreed)))];
};

const notMember: Repairing = (asked) => {
  const { circle, standing } = asked;
  const held = heldAt(asked);
  const name = held?.seat.person?.name;
  const person = standing.person(name);
  if (circle === undefined || held === undefined || person === undefined) return [];
  const across = circle.crossLinks.some((link) =>
    [...link.leaders, ...link.representatives].includes(held.seat),
  );
  // Who has left, comes from outside or only observes is not made a member by a line.
  const mayJoin =
    standing.belongs(person) &&
    !person.external &&
    !across &&
    circle.only === undefined &&
    circle.observers.every((seat) => seat.person?.name !== name);
  return [
    mayJoin
      ? repair(
          say.member(asked.name(person.name), titleOfCircle(standing, circle)),
          fillSeat(standing, circle, 'member', person.name),
        )
      : undefined,
    ...(held.seat.office === 'leader' && !standing.needsLink(circle) ? [] : vacate(asked)),
  ];
};

/** An outcome that no seat shows: the seat is written, in place of the vacant one where there is one. */
const seatOutcome: Repairing = (asked) => {
  const { election, circle, standing } = asked;
  if (election === undefined || circle === undefined) return [];
  const { office } = election;
  const line = asked.finding.names?.line;
  if (line === undefined) return [];
  const role = circle.roles.find((one) => one.name === election.role);
  const edit =
    office === 'member' || office === 'expert'
      ? addLine(extentOf(circle), line)
      : role !== undefined
        ? addLine(extentOf(role), line)
        : office === 'role' || office === 'observer'
          ? undefined
          : writeSeat(standing, circle, office, line);
  return [
    repair(
      say.seat(
        asked.name(election.elected?.person?.name ?? ''),
        officeWords(asked, office, role),
        titleOfCircle(standing, circle),
      ),
      edit,
    ),
  ];
};

const rootRepresentative: Repairing = (asked) => {
  const held = heldAt(asked);
  if (held === undefined) return [];
  const link = held.circle.links.find(({ block }) => block !== undefined && holds(block, held.seat.at));
  return [
    repair(
      say.takeOutLine,
      link?.block !== undefined && link.leaders.length === 0 && link.representatives.length === 1
        ? removeLines({ ...link.at, endLine: link.block.endLine })
        : removeLines(held.seat.at),
    ),
  ];
};

const helpingLeader: Repairing = (asked) => {
  const { circle, standing } = asked;
  if (circle === undefined) return [];
  const reporting = circle.links.flatMap(({ representatives }) => representatives);
  const but = reporting.flatMap((seat) => seat.person?.name ?? []);
  const own = peopleIn(standing, circle, but);
  const people = [...new Set([...own, ...peopleIn(standing, standing.above(circle), but)])].slice(0, 4);
  const term = endsWithCircle(circle) ? '' : ` from ${asked.on} for 1 year`;
  return [
    ...people.map((person) =>
      repair(say.leads(asked.name(person)), writeSeat(standing, circle, 'leader', `leader ${person}${term}`)),
    ),
    opening(
      actions.elect(officeWords(asked, 'leader'), titleOfCircle(standing, circle)),
      recordElection(standing, circle, 'leader', asked.language),
    ),
  ];
};

const helpingReport: Repairing = (asked) => {
  const { circle, standing } = asked;
  const person = circle === undefined ? undefined : standing.leaders(circle)[0]?.seat.person?.name;
  if (circle === undefined || person === undefined) return [];
  const line = `reports by ${person} ${quoted(sayIn(blanks.howOften, asked.language))}`;
  return [
    repair(
      say.reports(asked.name(person)),
      circle.reports === undefined ? addLine(extentOf(circle), line) : undefined,
    ),
  ];
};

const crossLink: Repairing = (asked) => {
  const { circle } = asked;
  const link = circle?.crossLinks.find(
    (one) => holds(one.at, asked.at) || (one.block !== undefined && holds(one.block, asked.at)),
  );
  if (circle === undefined || link?.block === undefined) return [];
  const seats = [...link.leaders, ...link.representatives];
  const vacant = seats.find(({ person }) => person === undefined);
  const but = seats.flatMap(({ person }) => person?.name ?? []);
  const office = vacant?.office ?? 'representative';
  return [
    ...peopleIn(asked.standing, circle, but).map((person) => {
      const line = `${office} ${person} from ${asked.on} for 2 years`;
      return repair(
        say.elected(asked.name(person), officeWords(asked, office)),
        vacant === undefined ? addLine(linkExtent(link), line) : replace(vacant.at, line),
      );
    }),
    but.length > 0
      ? repair(
          say.takeOutLine,
          vacant === undefined || vacant.at.line === link.block.line ? undefined : removeLines(vacant.at),
        )
      : repair(say.takeOut('double link'), removeLines({ ...link.at, endLine: link.block.endLine })),
  ];
};

/** Who sits with consent right somewhere else and as an observer there: the observer goes. */
const withoutConsent: Repairing = (asked) => {
  const person =
    heldAt(asked)?.seat.person?.name ??
    asked.standing.organisation.circles
      .flatMap(({ observers }) => observers)
      .find((seat) => holds(seat.at, asked.at))?.person?.name;
  if (person === undefined) return [];
  const edits = asked.standing.circles.flatMap((circle) =>
    circle.observers
      .filter((seat) => seat.person?.name === person)
      .map((seat) => unseat(circle.observers, seat)),
  );
  return [repair(say.takeOut(`observer ${person}`), edits)];
};

export const seatRepairs: Readonly<Record<string, Repairing>> = {
  'double-link/leader-missing': emptyOffice('leader'),
  'double-link/representative-missing': emptyOffice('representative'),
  'circle/highest-without-leader': emptyOffice('leader'),
  'election/facilitator-missing': emptyOffice('facilitator'),
  'election/secretary-missing': emptyOffice('secretary'),
  'election/link-term-expired': ending,
  'election/term-expired': ending,
  'election/term-ending': ending,
  'election/term-missing': termMissing,
  'election/acting-without-end': acting,
  'election/too-many-terms': electAgain,
  'election/two-hats': electAgain,
  'election/two-holders': twoHolders,
  'election/seat-differs': seatDiffers,
  'election/holder-not-member': notMember,
  'election/holder-from-elsewhere': notMember,
  'election/role-outside': notMember,
  'election/outcome-not-seated': seatOutcome,
  'double-link/same-person': vacate,
  'double-link/leader-not-member': vacate,
  'double-link/representative-not-member': vacate,
  'double-link/root-representative': rootRepresentative,
  'double-link/without-consent-right': withoutConsent,
  'double-link/helping-circle-without-leader': helpingLeader,
  'double-link/helping-circle-without-report': helpingReport,
  'double-link/cross-link-empty': crossLink,
  'double-link/many-links': electAgain,
};
