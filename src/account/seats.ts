import { never } from '../ground/never.js';
import type { Heading } from '../messages/headings.js';
import { emptySeat, seatStates, voidSeat, words } from '../messages/show.js';
import { why as faultWords, officeWords } from '../messages/tracking.js';
import type { StandingSeat } from '../model/lookups.js';
import type { Circle, DoubleLink, Seat } from '../model/organisation.js';
import {
  crossLinkFaults,
  type LinkFault,
  linkFaults,
  officesToHold,
  seatStanding,
  vacantSince,
} from '../model/standing.js';
import { type CircleOffice, circleOffices } from '../vocabulary/offices.js';
import { type Fact, type Line, line, type Piece, together } from './line.js';
import type { Names } from './teller.js';

/** Under which name an office of a circle is told. */
const headingOf: Readonly<Record<CircleOffice, Heading>> = {
  leader: 'leader',
  representative: 'representatives',
  facilitator: 'facilitator',
  secretary: 'secretary',
  logbook: 'logbook',
};

/** Who is in a seat, acting or until when, elected in which election, and how that stands. */
export function seatLine(names: Names, circle: Circle, held: StandingSeat): Line {
  const { seat, cut } = held;
  const stands = seatStanding(circle, held);
  if (stands === 'void' && seat.person !== undefined && cut !== undefined) {
    const { text } = names.person(seat.person.name);
    return {
      pieces: [names.say(voidSeat(text, { ...cut, day: names.day(cut.day) }))],
      weight: 'unsound',
    };
  }
  const who: Piece = seat.person === undefined ? names.say(emptySeat(seat)) : names.person(seat.person.name);
  const said: Piece[][] = [[who]];
  if (seat.acting) said.push([names.say(words.acting)]);
  const term = termOf(names, seat);
  if (term !== undefined) said.push([term]);
  if (seat.election !== undefined)
    said.push([
      {
        kind: 'election',
        name: seat.election.name,
        text: names.say(words.byElection(seat.election.name)),
      },
    ]);
  const pieces = (...more: string[]): Piece[] => together([...said, ...more.map((one) => [one])], ', ');
  switch (stands) {
    case 'standing':
    case 'acting':
    case 'unrecorded':
      return { pieces: pieces() };
    case 'vacant':
      return { pieces: pieces(), weight: 'unsound' };
    case 'without a term':
      return { pieces: pieces(names.say(words.withoutTerm)), weight: 'unsound' };
    case 'expired':
      return { pieces: pieces(names.say(seatStates.expired)), weight: 'unsound' };
    case 'to come':
      return { pieces: pieces(names.say(seatStates.coming)), weight: 'past' };
    case 'past':
      return { pieces: pieces(names.say(seatStates.past)), weight: 'past' };
    case 'void':
      return { pieces: pieces(names.say(seatStates.void)), weight: 'unsound' };
    default:
      return never(stands);
  }
}

/** The term of a seat: "2026-02-09 to 2028-02-08"; nothing where none is said. */
export function termOf(names: Names, { from, lastDay }: Seat): string | undefined {
  if (from !== undefined && lastDay !== undefined)
    return names.say(words.seatTerm(names.day(from.date), names.day(lastDay)));
  if (from !== undefined) return names.say(words.seatFrom(names.day(from.date)));
  return lastDay === undefined ? undefined : names.say(words.seatUntil(names.day(lastDay)));
}

/** The lines of an office: each seat as it stands and, where somebody has to hold it and nobody does, that. */
function officeLines(names: Names, circle: Circle, office: CircleOffice): Line[] {
  const { standing } = names;
  const seats = standing.standing(standing.seatsOf(circle, office));
  const lines = seats.map((seat) => seatLine(names, circle, seat));
  const needed = office !== 'logbook' && officesToHold(standing, circle).includes(office);
  const told = seats.some(({ state }) => state !== 'past' && state !== 'coming');
  return needed && !told ? [...lines, vacant(names, vacantSince(standing, seats))] : lines;
}

function vacant(names: Names, since: string | undefined): Line {
  return {
    pieces: [names.say(since === undefined ? words.vacant : words.vacantSince(names.day(since)))],
    weight: 'unsound',
  };
}

/** Who holds the offices of a circle, each under its name, and why its link does not hold. */
export function officeFacts(names: Names, circle: Circle): Fact[] {
  const facts = circleOffices.map(
    (office): Fact => ({ heading: headingOf[office], lines: officeLines(names, circle, office) }),
  );
  return [...facts, { heading: 'link', lines: unsoundLines(names, linkFaults(names.standing, circle)) }];
}

/** What of a link the lines of its seats do not show by themselves. */
function unsoundLines(names: Names, faults: readonly LinkFault[]): Line[] {
  return faults
    .filter(({ why }) => why === 'single' || why === 'no member')
    .map((fault) => ({ ...line(faultSaid(names, fault)), weight: 'unsound' as const }));
}

/** Why a link does not hold, in a few words. */
export function faultSaid(names: Names, fault: LinkFault): string {
  const say = names.say.bind(names);
  switch (fault.why) {
    case 'missing':
    case 'vacant':
      return say(
        words.officeVacant(
          officeWords(fault.office),
          fault.since === undefined ? undefined : names.day(fault.since),
        ),
      );
    case 'to come':
      return say(
        words.officeToCome(officeWords(fault.office), names.person(fault.person).text, names.day(fault.from)),
      );
    case 'void': {
      const who = names.person(fault.person).text;
      const why =
        fault.cut === undefined
          ? words.vacant
          : voidSeat(who, { ...fault.cut, day: names.day(fault.cut.day) });
      return `${say(officeWords(fault.office))}: ${say(why)}`;
    }
    case 'expired':
      return say(faultWords.termOver(names.person(fault.person).text, fault.office, names.day(fault.since)));
    case 'without a term':
      return say(faultWords.withoutTerm(names.person(fault.person).text, fault.office));
    case 'no member':
      return say(
        faultWords.noMember(names.person(fault.person).text, fault.office, names.circle(fault.circle).text),
      );
    case 'single':
      return say(faultWords.single(names.person(fault.person).text));
    default:
      return never(fault);
  }
}

/** The links across the hierarchy, each with both of its ends and why it does not hold. */
export function crossLinkFacts(names: Names, circle: Circle): Fact[] {
  return circle.crossLinks.map((link) => ({
    heading: 'crossLink' as const,
    about: whereTo(names, link),
    lines: [
      ...ends(names, circle, 'leader', link.leaders),
      ...ends(names, circle, 'representative', link.representatives),
      ...crossLinkFaults(names.standing, circle, link)
        .filter(({ why }) => why === 'single' || why === 'missing')
        .map((fault) => ({ ...line(faultSaid(names, fault)), weight: 'unsound' as const })),
    ],
  }));
}

function whereTo(names: Names, { circle, organisation }: DoubleLink): string {
  if (circle === undefined) return organisation ?? '';
  return organisation === undefined ? names.circle(circle.name).text : `${circle.name} (${organisation})`;
}

function ends(
  names: Names,
  circle: Circle,
  office: 'leader' | 'representative',
  seats: readonly Seat[],
): Line[] {
  return names.standing.standing(seats).map((one) => {
    const told = seatLine(names, circle, one);
    return { ...told, pieces: [`${names.office(office)}: `, ...told.pieces] };
  });
}
