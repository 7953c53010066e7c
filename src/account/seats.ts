import { never } from '../ground/never.js';
import type { Heading } from '../messages/headings.js';
import { cutSeat, emptySeat, officeInLink, seatStates, voidSeat, words } from '../messages/show.js';
import { why as faultWords, officeWords } from '../messages/tracking.js';
import { same } from '../messages/words.js';
import type { StandingSeat } from '../model/lookups.js';
import type { Circle, DoubleLink, Role, Seat } from '../model/organisation.js';
import {
  crossLinkFaults,
  type LinkFault,
  linkFaults,
  officesToHold,
  seatStanding,
  vacantSince,
} from '../model/standing.js';
import { type CircleOffice, circleOffices } from '../vocabulary/offices.js';
import { type Fact, type Line, line, type Piece, type Remark, remark, together } from './line.js';
import type { Names } from './names.js';

/** Under which name an office of a circle is told. */
const headingOf: Readonly<Record<CircleOffice, Heading>> = {
  leader: 'leader',
  representative: 'representatives',
  facilitator: 'facilitator',
  secretary: 'secretary',
  logbook: 'logbook',
};

/** What somebody is in a seat: an office of the circle, a role of its own, or an end of a cross link. */
export function seatName(
  names: Names,
  {
    seat,
    role,
    link,
  }: { readonly seat: Pick<Seat, 'office'>; readonly role?: Role; readonly link?: DoubleLink },
): string {
  const office = names.office(seat.office, role);
  return link === undefined ? office : names.say(officeInLink(same(office), whereTo(names, link)));
}

/** Who is in a seat, acting or until when, elected in which election, and how that stands. */
export function seatLine(names: Names, circle: Circle, held: StandingSeat): Line {
  const { seat, cut } = held;
  if (held.state === 'void' && seat.person !== undefined && cut !== undefined) {
    const { text } = names.person(seat.person.name);
    return line(remark(names.say(voidSeat(text, { ...cut, day: names.day(cut.day) })), 'unsound'));
  }
  const rest = [
    ...termPieces(names, held),
    ...(seat.election === undefined ? [] : [names.election(seat.election.name)]),
    ...remarkOf(names, circle, held),
  ];
  return { pieces: together([[holder(names, seat)], ...rest.map((one) => [one])], ', ') };
}

function holder(names: Names, seat: Seat): Piece {
  if (seat.person !== undefined) return names.person(seat.person.name);
  return remark(names.say(emptySeat(seat)), seat.unrecorded === true ? 'past' : 'unsound');
}

/** That somebody is acting, and the term. */
export function termPieces(names: Names, { seat }: StandingSeat): Piece[] {
  const term = termOf(names, seat);
  return [...(seat.acting ? [names.say(words.acting)] : []), ...(term === undefined ? [] : [term])];
}

/** What is to be said of a seat beside its term; nothing where it simply stands, or nobody holds it. */
export function remarkOf(names: Names, circle: Circle, held: StandingSeat): readonly Remark[] {
  const stands = seatStanding(circle, held);
  switch (stands) {
    case 'without a term':
      return [remark(names.say(words.withoutTerm), 'unsound')];
    case 'expired':
      return [remark(names.say(seatStates.expired), 'unsound')];
    case 'void':
      return [remark(names.say(seatStates.void), 'unsound')];
    case 'to come':
      return [remark(names.say(seatStates.coming), 'past')];
    case 'past':
      return [remark(names.say(seatStates.past), 'past')];
    case 'standing':
    case 'acting':
      return cutSaid(names, held).map((said) => remark(said, 'past'));
    case 'vacant':
    case 'unrecorded':
      return [];
    default:
      return never(stands);
  }
}

/** That a term which is written is not served to its end: why its line gives it to nobody, or that it is cut short. */
export function cutSaid(names: Names, { seat, state, cut }: StandingSeat): readonly string[] {
  if (cut === undefined || seat.person === undefined) return [];
  const said = state === 'void' ? voidSeat : cutSeat;
  return [names.say(said(names.person(seat.person.name).text, { ...cut, day: names.day(cut.day) }))];
}

/** Who holds an office now, in as few words as there can be: the names, with what is wrong with each. */
export function holderLines(names: Names, circle: Circle, office: CircleOffice): Line[] {
  const { standing } = names;
  const seats = standing.seatsOf(circle, office);
  const lines = standing
    .holders(seats)
    .map((one) =>
      line(
        names.person(one.seat.person?.name ?? ''),
        ...(one.seat.acting ? [` (${names.say(words.acting)})`] : []),
        ...remarkOf(names, circle, one).flatMap((said) => [' (', said, ')']),
      ),
    );
  if (standing.isUnrecorded(seats)) lines.push(line(remark(names.say(seatStates.unrecorded), 'past')));
  return lines.length === 0 && isToHold(names, circle, office)
    ? [line(remark(names.say(words.vacant), 'unsound'))]
    : lines;
}

function isToHold({ standing }: Names, circle: Circle, office: CircleOffice): boolean {
  return officesToHold(standing, circle).some((one) => one === office);
}

/** The term of a seat: "2026-02-09 to 2028-02-08"; nothing where none is said. */
export function termOf(names: Names, { from, lastDay }: Seat): string | undefined {
  if (from !== undefined && lastDay !== undefined)
    return names.say(words.seatTerm(names.day(from.date), names.day(lastDay)));
  if (from !== undefined) return names.say(words.seatFrom(names.day(from.date)));
  return lastDay === undefined ? undefined : names.say(words.seatUntil(names.day(lastDay)));
}

/** Whether a seat is told; who held an office before may be told elsewhere. */
type Told = (one: StandingSeat) => boolean;

const every: Told = () => true;

/** The lines of an office: each seat as it stands and, where somebody has to hold it and nobody does, that. */
function officeLines(names: Names, circle: Circle, office: CircleOffice, told: Told): Line[] {
  const { standing } = names;
  const seats = standing.standing(standing.seatsOf(circle, office));
  const lines = seats.filter(told).map((seat) => seatLine(names, circle, seat));
  const empty = seats.every(({ state }) => state === 'past' || state === 'coming');
  return empty && isToHold(names, circle, office)
    ? [...lines, vacant(names, vacantSince(standing, seats))]
    : lines;
}

function vacant(names: Names, since: string | undefined): Line {
  return line(
    remark(names.say(since === undefined ? words.vacant : words.vacantSince(names.day(since))), 'unsound'),
  );
}

/** Who holds the offices of a circle, each under its name, and why its link does not hold. */
export function officeFacts(names: Names, circle: Circle, told: Told = every): Fact[] {
  const [leader, representative, ...others] = circleOffices.map(
    (office): Fact => ({ heading: headingOf[office], lines: officeLines(names, circle, office, told) }),
  ) as [Fact, Fact, ...Fact[]];
  const link: Fact = { heading: 'link', lines: unsoundLines(names, linkFaults(names.standing, circle)) };
  return [leader, representative, link, ...others];
}

/** Who holds or will hold a role; that nobody does. */
export function holdersOfRole(names: Names, circle: Circle, role: Role, told: Told = every): Line[] {
  const seats = names.standing.standing(role.holders);
  const lines = seats.filter(told).map((one) => seatLine(names, circle, one));
  const empty = seats.every(({ state }) => state === 'past' || state === 'coming');
  return empty ? [...lines, vacant(names, vacantSince(names.standing, seats))] : lines;
}

/** What of a link the lines of its seats do not show by themselves. */
export function unsoundLines(names: Names, faults: readonly LinkFault[]): Line[] {
  return faults
    .filter(({ why }) => why === 'single' || why === 'no member')
    .map((fault) => line(remark(faultSaid(names, fault), 'unsound')));
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

/**
 * The links across the hierarchy, those of the circle and those that others have with it, each with both of its ends and
 * why it does not hold.
 */
export function crossLinkFacts(names: Names, circle: Circle, told: Told = every): Fact[] {
  return [
    ...circle.crossLinks.map((link) => ({
      heading: 'crossLink' as const,
      about: whereTo(names, link),
      lines: crossLinkLines(names, circle, link, told),
    })),
    ...names.standing.crossLinksFrom(circle).map(({ circle: from, link }) => ({
      heading: 'crossLinkFrom' as const,
      about: names.circle(from.name).text,
      lines: crossLinkLines(names, from, link, told),
    })),
  ];
}

function crossLinkLines(names: Names, circle: Circle, link: DoubleLink, told: Told): Line[] {
  return [
    ...ends(names, circle, 'leader', link.leaders, told),
    ...ends(names, circle, 'representative', link.representatives, told),
    ...crossLinkFaults(names.standing, circle, link)
      .filter(
        (fault) =>
          fault.why === 'single' ||
          fault.why === 'no member' ||
          fault.why === 'missing' ||
          // That it is vacant since a term is over, no line says.
          (fault.why === 'vacant' &&
            names.standing.standing(link[`${fault.office}s`]).every(({ state }) => state === 'past')),
      )
      .map((fault) => line(remark(faultSaid(names, fault), 'unsound'))),
  ];
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
  told: Told,
): Line[] {
  return names.standing
    .standing(seats)
    .filter(told)
    .map((one) => line(`${names.office(office)}: `, ...seatLine(names, circle, one).pieces));
}
