import { never } from '../ground/never.js';
import type { CircleStanding } from '../vocabulary/circles.js';
import type { DecisionStanding, ElectionFault } from '../vocabulary/decisions.js';
import type { MeetingStanding } from '../vocabulary/meetings.js';
import {
  type CircleOffice,
  type ElectedOffice,
  electedOffices,
  type OfficeWithTerm,
  officesWithTerm,
} from '../vocabulary/offices.js';
import type { Held, Owed } from '../vocabulary/plans.js';
import type { SeatStanding } from '../vocabulary/seats.js';
import { after, type CalendarDate, type Length, mayBeFrom } from './calendar.js';
import { isFromElsewhere } from './elsewhere.js';
import { type AsOf, deciding, type StandingSeat } from './lookups.js';
import { decisionFault, hasOpenObjection, mandateFault } from './mandate.js';
import { isRecorded, meetingsIn } from './meetings.js';
import type {
  Action,
  Audit,
  AuditFinding,
  Circle,
  Day,
  Decision,
  DecisionState,
  DoubleLink,
  Election,
  Meeting,
  Office,
  Review,
  Role,
  Seat,
} from './organisation.js';
import { hasCome } from './steps.js';

export type { CircleStanding } from '../vocabulary/circles.js';

export type { DecisionStanding } from '../vocabulary/decisions.js';
export type { Held } from '../vocabulary/plans.js';
export type { SeatStanding } from '../vocabulary/seats.js';

/*
 * One answer to "does it stand?". Every rule, teller, tracker, picture and tree asks here or in lookups.ts; none of
 * them compares a day with the date that is looked at by itself. All answers are pure: of an organisation and a date.
 */

// ---- decisions ----

export interface StandingDecision {
  readonly standing: DecisionStanding;
  readonly state: DecisionState;
  /** The first day on which it stands so, as far as is known. */
  readonly since?: CalendarDate | undefined;
  /** The day on which its circle renewed it last. */
  readonly renewed?: CalendarDate | undefined;
  /** The last day of its term, as it was agreed or renewed last. */
  readonly lastDay?: CalendarDate | undefined;
  /** The review that is still to be held: ahead, overdue, or not on record when the term ran out. */
  readonly review?: Day | undefined;
}

const decisions = new WeakMap<AsOf, Map<Decision, StandingDecision>>();

/** How a decision stands on the date; worked out once. */
export function decisionStanding(standing: AsOf, decision: Decision): StandingDecision {
  let kept = decisions.get(standing);
  if (kept === undefined) {
    kept = new Map();
    decisions.set(standing, kept);
  }
  let answer = kept.get(decision);
  if (answer === undefined) {
    answer = findDecisionStanding(standing, decision);
    kept.set(decision, answer);
  }
  return answer;
}

function findDecisionStanding(standing: AsOf, decision: Decision): StandingDecision {
  const state = standing.decisionState(decision);
  const lastDay = standing.lastDayOf(decision);
  const day = decision.decided?.date;
  switch (state) {
    case 'draft':
    case 'in consent':
    case 'referred':
      return { standing: 'proposed', state };
    case 'withdrawn':
      return { standing: 'withdrawn', state, since: decision.withdrawn?.date };
    case 'replaced':
      return { standing: 'replaced', state, since: standing.replacement(decision)?.decided?.date };
    case 'expired':
    case 'adopted': {
      const fault = decisionFault(standing, decision);
      const review = openReview(standing, decision);
      if (fault !== undefined) return { standing: fault, state, since: day, lastDay };
      if (state === 'expired') {
        const since = lastDay === undefined ? undefined : after(lastDay, oneDay);
        return { standing: review === undefined ? 'over' : 'lapsed', state, since, lastDay, review };
      }
      const late = review !== undefined && review.date < standing.on;
      const renewed = standing.renewal(decision)?.date;
      return late
        ? { standing: 'review overdue', state, since: after(review.date, oneDay), renewed, lastDay, review }
        : { standing: 'in force', state, since: day, renewed, lastDay, review };
    }
    default:
      return never(state);
  }
}

/** Whether a decision holds: it was taken by a method that was allowed, no objection stands open, its time is not over. */
export function inForce(standing: AsOf, decision: Decision): boolean {
  const { standing: how } = decisionStanding(standing, decision);
  return how === 'in force' || how === 'review overdue';
}

/** Whether a decision was taken, and is still told of: it holds, or something is wrong with it that waits for an answer. */
export function isKept(standing: AsOf, decision: Decision): boolean {
  const { standing: how } = decisionStanding(standing, decision);
  switch (how) {
    case 'in force':
    case 'review overdue':
    case 'lapsed':
    case 'void':
    case 'without mandate':
    case 'makes no policy':
      return true;
    case 'proposed':
    case 'over':
    case 'withdrawn':
    case 'replaced':
      return false;
    default:
      return never(how);
  }
}

/** Whether something is wrong with a decision that was taken, so that it does not hold and waits for an answer. */
export function isLacking(standing: AsOf, decision: Decision): boolean {
  return isKept(standing, decision) && !inForce(standing, decision);
}

/** Whether a decision was taken or proposed and is no more. */
export function isOver(standing: AsOf, decision: Decision): boolean {
  const { standing: how } = decisionStanding(standing, decision);
  return how !== 'proposed' && !isKept(standing, decision);
}

/** The day agreed for the review of a decision, as long as nothing on or after it says that it was held. */
function openReview(standing: AsOf, decision: Decision): Day | undefined {
  const { review, reviewed, amended, renewed } = decision;
  return review === undefined || isReviewed(standing, review, [...reviewed, ...amended, ...renewed])
    ? undefined
    : review;
}

/**
 * The latest amendment after the day on which consent was given, where it is on record who gave it. One new round of
 * consent covers all changes before it, so the latest stands for them all.
 */
export function amendedSince(standing: AsOf, decision: Decision): Decision['amended'][number] | undefined {
  const { amended, consent } = decision;
  const day = decision.decided?.date;
  if (amended.length === 0 || consent === undefined || day === undefined) return undefined;
  if (!standing.byConsent(decision) || !standing.isAdopted(decision)) return undefined;
  return amended
    .filter(({ date }) => date > day && date <= standing.on)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** Whether a review was held on or after its day, by the date. */
export function isReviewed(standing: AsOf, review: Day, reviewed: readonly Day[]): boolean {
  return reviewed.some(({ date }) => mayBeFrom(date, review.date) && date <= standing.on);
}

/** Whether a review is still to be held: its day is ahead, today or has passed. */
export function isToReview(standing: AsOf, review: Day | undefined, reviewed: readonly Day[]): review is Day {
  return review !== undefined && !isReviewed(standing, review, reviewed);
}

const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

// ---- circles ----

export interface StandingCircle {
  readonly standing: CircleStanding;
  /** The day that tells: on which it is or was to begin, has begun, was to end or has ended. */
  readonly day?: CalendarDate | undefined;
}

export function circleStanding(standing: AsOf, circle: Circle): StandingCircle {
  const state = standing.state(circle);
  switch (state) {
    case 'ended':
      return { standing: 'ended', day: circle.ended?.date };
    case 'planned': {
      const day = (circle.begun ?? circle.planned)?.date;
      return { standing: day !== undefined && day < standing.on ? 'overdue' : 'planned', day };
    }
    case 'working':
      return circle.until !== undefined && circle.until.date < standing.on
        ? { standing: 'past its end', day: circle.until.date }
        : { standing: 'working', day: circle.begun?.date };
    default:
      return never(state);
  }
}

// ---- seats ----

/** Offices that are held for a term. */
const withTerm: ReadonlySet<Office> = new Set(officesWithTerm);

/** How a seat of a circle is told on the date. */
export function seatStanding(circle: Circle, { seat, state }: StandingSeat): SeatStanding {
  switch (state) {
    case 'coming':
      return 'to come';
    case 'held':
      if (seat.acting) return 'acting';
      return isWithoutTerm(circle, seat) ? 'without a term' : 'standing';
    case 'expired':
    case 'vacant':
    case 'unrecorded':
    case 'void':
    case 'past':
      return state;
    default:
      return never(state);
  }
}

/** Whether a seat that is held for a term says nothing of its end; in a helping circle the day of the circle's end does. */
export function isWithoutTerm(circle: Circle, seat: Seat): boolean {
  return (
    withTerm.has(seat.office) &&
    seat.until === undefined &&
    seat.length === undefined &&
    !(circle.kind === 'helping circle' && circle.until !== undefined)
  );
}

/** Since when nobody holds an office of which these are the seats; nothing where somebody does, or where no day tells. */
export function vacantSince(standing: AsOf, seats: readonly StandingSeat[]): CalendarDate | undefined {
  if (seats.some(({ state }) => state === 'held' || state === 'expired' || state === 'unrecorded'))
    return undefined;
  const vacant = seats.find(({ state }) => state === 'vacant')?.seat.from?.date;
  if (vacant !== undefined) return vacant;
  const ends = seats.flatMap(({ seat, state, lastDay, cut }) =>
    seat.person === undefined || (state !== 'past' && state !== 'void') || cut?.why === 'not joined'
      ? []
      : (lastDay ?? []),
  );
  const last = ends.sort().at(-1);
  if (last !== undefined) return last >= standing.on ? undefined : after(last, oneDay);
  // Whoever joins later has not held what the line gives them from this day on.
  return seats.find(({ state, cut }) => state === 'void' && cut?.why === 'not joined')?.seat.from?.date;
}

/**
 * The offices that somebody has to hold in a circle: both ends of its link, the leader of the highest circle and of a
 * helping circle, and who facilitates and keeps the records where people sit who decide.
 */
export function officesToHold(standing: AsOf, circle: Circle): readonly ElectedOffice[] {
  if (standing.state(circle) !== 'working') return [];
  const linked = standing.linkOffices(circle);
  const officers =
    deciding[circle.kind] && circle.kind !== 'helping circle' && standing.sits(circle).length > 0;
  return electedOffices.filter(
    (office) =>
      (office === 'leader' || office === 'representative'
        ? linked.includes(office) || (office === 'leader' && isLed(standing, circle))
        : officers) && !isGoneWithItsEnd(standing, circle, office),
  );
}

/**
 * Whether a circle past its end lacks an office only since then, or nobody knows since when: whether it goes on is
 * asked before anything else. What was vacant before its end, or is said to be vacant, is lacking.
 */
export function isGoneWithItsEnd(standing: AsOf, circle: Circle, office: CircleOffice): boolean {
  if (circle.until === undefined || !isPastItsEnd(standing, circle)) return false;
  const seats = standing.standing(standing.seatsOf(circle, office));
  if (!seats.every(({ state }) => state === 'past')) return false;
  const since = vacantSince(standing, seats);
  return since === undefined || since > circle.until.date;
}

/**
 * Whether somebody has to lead a circle that no double link gives its leader: the highest one elects one itself, and who
 * makes a helping circle for a task gives it to somebody to lead. In S3 the highest has none.
 */
function isLed(standing: AsOf, circle: Circle): boolean {
  if (circle.kind === 'helping circle') return standing.readInFull(circle);
  if (standing.organisation.profile === 's3') return false;
  return isHighest(standing, circle) && standing.sits(circle).length > 0;
}

/** Whether no circle of circle members lies above a top circle or a general circle. */
export function isHighest(standing: AsOf, circle: Circle): boolean {
  if (circle.kind !== 'top circle' && circle.kind !== 'general circle') return false;
  const above = standing.above(circle);
  return above === undefined ? circle.parent === undefined : above.kind === 'assembly';
}

/** Whether somebody holds a role, or may: what is not recorded is not asserted. What it decided about is else its circle's. */
export function isHeld(standing: AsOf, { holders }: Role): boolean {
  return standing.holders(holders).length > 0 || standing.isUnrecorded(holders);
}

/** An office or a role that nobody holds though somebody is to, with what its lines say. */
export interface EmptyOffice {
  readonly office: OfficeWithTerm;
  readonly role?: Role | undefined;
  readonly seats: readonly StandingSeat[];
}

/**
 * The offices and roles of a circle that works which nobody holds: those that somebody has to hold, and those that the
 * files themselves call vacant or give to somebody who cannot hold them. What is not recorded is not empty.
 */
export function emptyOffices(standing: AsOf, circle: Circle): readonly EmptyOffice[] {
  if (standing.state(circle) !== 'working') return [];
  const needed: readonly Office[] = officesToHold(standing, circle);
  const offices = standing.offices(circle).filter(({ link }) => link === undefined);
  return [
    ...offices.filter(({ office, seats }) => {
      if (seats.some(({ state }) => state === 'held' || state === 'expired' || state === 'unrecorded'))
        return false;
      return (
        office === 'role' ||
        needed.includes(office) ||
        seats.some(({ state }) => state === 'vacant' || state === 'void')
      );
    }),
    ...electedOffices
      .filter((office) => needed.includes(office) && !offices.some((one) => one.office === office))
      .map((office) => ({ office, seats: [] })),
    ...circle.roles
      .filter(({ holders }) => holders.length === 0)
      .map((role) => ({ office: 'role' as const, role, seats: [] })),
  ];
}

// ---- links ----

/** Why a double link does not hold. */
export type LinkFault =
  | {
      readonly why: 'missing' | 'vacant';
      readonly office: LinkOffice;
      readonly since?: CalendarDate | undefined;
    }
  /** Nobody holds it yet; somebody is to come. */
  | {
      readonly why: 'to come';
      readonly office: LinkOffice;
      readonly person: string;
      readonly from: CalendarDate;
    }
  /** Its line gives it to somebody who cannot hold it. */
  | {
      readonly why: 'void';
      readonly office: LinkOffice;
      readonly person: string;
      readonly cut: StandingSeat['cut'];
    }
  | {
      readonly why: 'expired';
      readonly office: LinkOffice;
      readonly person: string;
      readonly since: CalendarDate;
    }
  | { readonly why: 'without a term'; readonly office: LinkOffice; readonly person: string }
  /** Who holds it is none of those who sit in a circle at one of its ends, by `members only …`. */
  | {
      readonly why: 'no member';
      readonly office: LinkOffice;
      readonly person: string;
      readonly circle: string;
    }
  /** One person leads and represents. */
  | { readonly why: 'single'; readonly person: string };

type LinkOffice = 'leader' | 'representative';

/** Whether a circle still works after the day until which it was set up. */
export function isPastItsEnd(standing: AsOf, circle: Circle): boolean {
  return circleStanding(standing, circle).standing === 'past its end';
}

/** Why the link of a circle to the next higher one does not hold; empty where it is sound. */
export function linkFaults(standing: AsOf, circle: Circle): readonly LinkFault[] {
  return faultsOf(
    standing,
    circle,
    {
      leader: standing.seatsOf(circle, 'leader'),
      representative: standing.seatsOf(circle, 'representative'),
    },
    standing.linkOffices(circle),
    standing.above(circle),
    true,
  );
}

/** Why a cross link does not hold; empty where it is sound. One that names nobody at all lacks what it is for. */
export function crossLinkFaults(standing: AsOf, circle: Circle, link: DoubleLink): readonly LinkFault[] {
  const said = (['leader', 'representative'] as const).filter((office) => link[`${office}s`].length > 0);
  return faultsOf(
    standing,
    circle,
    { leader: link.leaders, representative: link.representatives },
    said.length === 0 ? ['leader', 'representative'] : said,
    link.organisation === undefined ? standing.circle(link.circle?.name) : undefined,
    false,
  );
}

function faultsOf(
  standing: AsOf,
  circle: Circle,
  seats: Readonly<Record<LinkOffice, readonly Seat[]>>,
  asked: readonly LinkOffice[],
  other: Circle | undefined,
  own: boolean,
): readonly LinkFault[] {
  const faults: LinkFault[] = [];
  for (const office of asked) {
    faults.push(...officeFaults(standing, circle, office, seats[office], own));
    for (const { seat } of standing.holders(seats[office])) {
      const person = seat.person?.name ?? '';
      for (const { name } of leftOutOf(standing, person, circle, other))
        faults.push({ why: 'no member', office, person, circle: name });
    }
  }
  // The circle is heard through one of its own: whoever surely sits elsewhere, or is from outside, is none of them.
  if (own && asked.includes('representative'))
    for (const { seat } of standing.holders(seats.representative)) {
      const person = seat.person?.name ?? '';
      if (faults.some((fault) => fault.why === 'no member' && fault.person === person)) continue;
      if (standing.person(person)?.external || isFromElsewhere(standing, circle, seat) === 'surely')
        faults.push({ why: 'no member', office: 'representative', person, circle: circle.name });
    }
  const leaders = standing.holders(seats.leader);
  for (const { seat } of standing.holders(seats.representative)) {
    const person = seat.person?.name;
    if (person !== undefined && leaders.some((one) => one.seat.person?.name === person))
      faults.push({ why: 'single', person });
  }
  return faults;
}

/** Of the circles at both ends of a link, those whose members are named in full without the person. */
export function leftOutOf(
  standing: AsOf,
  person: string,
  circle: Circle,
  other: Circle | undefined,
): readonly Circle[] {
  const ends = other === undefined || other === circle ? [circle] : [circle, other];
  return ends.filter((end) => standing.isLeftOut(end, person));
}

function officeFaults(
  standing: AsOf,
  circle: Circle,
  office: LinkOffice,
  seats: readonly Seat[],
  own: boolean,
): readonly LinkFault[] {
  const all = standing.standing(seats);
  const holders = standing.holders(seats);
  if (holders.length > 0) {
    // Somebody in term is enough: of two representatives one may be about to be chosen again.
    const faults = holders.map((one): LinkFault | undefined => {
      const person = one.seat.person?.name ?? '';
      if (one.state === 'expired')
        return { why: 'expired', office, person, since: one.seat.lastDay ?? standing.on };
      return seatStanding(circle, one) === 'without a term'
        ? { why: 'without a term', office, person }
        : undefined;
    });
    return faults.some((fault) => fault === undefined) ? [] : faults.filter((fault) => fault !== undefined);
  }
  // Nothing can be said of what is not recorded.
  if (standing.isUnrecorded(seats)) return [];
  const lost = all.find(({ state }) => state === 'void');
  if (lost !== undefined)
    return [{ why: 'void', office, person: lost.seat.person?.name ?? '', cut: lost.cut }];
  const coming = all.find(({ seat, state }) => state === 'coming' && seat.person !== undefined);
  if (coming?.seat.from !== undefined)
    return [{ why: 'to come', office, person: coming.seat.person?.name ?? '', from: coming.seat.from.date }];
  if (own && isGoneWithItsEnd(standing, circle, office)) return [];
  const why = all.length === 0 ? 'missing' : 'vacant';
  return [{ why, office, since: vacantSince(standing, all) }];
}

// ---- what is planned, overdue or held ----

/** How an audit stands: held as soon as something that it found is on record. */
export function auditStanding(standing: AsOf, audit: Audit): Held {
  const recorded =
    audit.answers.length > 0 ||
    audit.findings.length > 0 ||
    audit.evidence.length > 0 ||
    audit.next !== undefined;
  return heldOn(standing, audit.on, recorded) ?? heldOn(standing, audit.planned, false) ?? 'planned';
}

/** How a performance review stands: held as soon as what was agreed, or when it is to be held again, is on record. */
export function reviewStanding(standing: AsOf, review: Review): Held {
  const recorded = review.agreed.length > 0 || review.next !== undefined || review.present !== undefined;
  return heldOn(standing, review.on, recorded) ?? 'planned';
}

/** How a meeting stands: held as soon as something that happened in it is on record. */
export function meetingStanding(standing: AsOf, meeting: Meeting): MeetingStanding {
  const { organisation, on } = standing;
  const held = heldOn(standing, meeting.on, isRecorded(organisation, meeting)) ?? 'planned';
  if (held !== 'held') return held;
  const consenting = meetingsIn(organisation).consentedBy(meeting);
  return consenting?.on !== undefined && consenting.on.date <= on ? 'consented' : 'held';
}

/** Whether a meeting may still be held: nothing is on record of it, or its day is the one that is looked at. */
export function mayBeHeld(standing: AsOf, meeting: Meeting): boolean {
  const stands = meetingStanding(standing, meeting);
  return stands === 'planned' || stands === 'overdue' || meeting.on?.date === standing.on;
}

/** Earlier meetings of a circle whose minutes wait for its consent, the oldest first. */
export function minutesWaiting(standing: AsOf, circle: string): readonly Meeting[] {
  const { organisation, on } = standing;
  return meetingsIn(organisation)
    .of(circle)
    .filter((meeting) => meeting.on !== undefined && meeting.on.date < on)
    .filter((meeting) => meetingStanding(standing, meeting) === 'held');
}

/** Why an election that was held elected nobody: an objection stands open, or its method was not allowed. */
export function electionFault(standing: AsOf, election: Election): ElectionFault | undefined {
  const { elected, on } = election;
  if (elected?.person === undefined || electionStanding(standing, election) !== 'held') return undefined;
  if ((elected.method ?? 'consent') === 'consent') return hasOpenObjection(election) ? 'void' : undefined;
  const circle = standing.circle((election.by ?? election.circle).name);
  // A members' assembly votes because the law asks it to, and a working group makes no policy.
  if (circle === undefined || !makesPolicy(circle)) return undefined;
  const fault = mandateFault(standing, { circle, date: on?.date, under: elected.decision });
  return fault === undefined ? undefined : 'without mandate';
}

/** How an election stands: held as soon as its outcome is on record. */
export function electionStanding(standing: AsOf, election: Election): Held {
  if (election.on === undefined) return election.elected === undefined ? 'planned' : 'held';
  return heldOn(standing, election.on, election.elected !== undefined) ?? 'planned';
}

/**
 * Whether an election is still to be held: its outcome is not on record, its circle has not ended, and none of the same
 * office has been held since.
 */
export function isElectionAwaited(standing: AsOf, election: Election): boolean {
  const { circle, office, role, on } = election;
  if (electionStanding(standing, election) === 'held') return false;
  const where = standing.circle(circle.name);
  if (where !== undefined && standing.state(where) === 'ended') return false;
  return !standing
    .elections(circle.name, office, role)
    .some(
      (later) => (later.on?.date ?? '') > (on?.date ?? '') && electionStanding(standing, later) === 'held',
    );
}

/** Whether the day of an election that is still to be held has passed. */
export function isElectionOverdue(standing: AsOf, election: Election): boolean {
  return electionStanding(standing, election) === 'overdue' && isElectionAwaited(standing, election);
}

/** How something that is to be done by a day stands: an action point, or what an audit found. */
export function actionStanding(standing: AsOf, { done, due }: Pick<Action, 'done' | 'due'>): Owed {
  return owed(standing, done, due);
}

/** Whether an action point waits to be done: one that a later decision or meeting asks for does not yet. */
export function isToBeDone(standing: AsOf, { done, decision, meeting }: Action): boolean {
  if (hasCome(standing, done)) return false;
  const asked = standing.decision(decision?.name)?.decided?.date ?? standing.meeting(meeting?.name)?.on?.date;
  return asked === undefined || asked <= standing.on;
}

/** How what an audit found stands; where it names an action point, that one tells what it does not. */
export function findingStanding(standing: AsOf, { resolved, due, action: named }: AuditFinding): Owed {
  const action = standing.action(named?.name);
  return owed(standing, resolved ?? action?.done, due ?? action?.due);
}

function owed(standing: AsOf, done: Day | undefined, due: Day | undefined): Owed {
  if (hasCome(standing, done)) return 'done';
  return hasPassed(standing, due) ? 'overdue' : 'open';
}

/** Whether a day lies behind. */
export function hasPassed(standing: AsOf, day: Day | undefined): day is Day {
  return day !== undefined && day.date < standing.on;
}

function heldOn(standing: AsOf, day: Day | undefined, recorded: boolean): Held | undefined {
  if (day === undefined) return undefined;
  if (day.date > standing.on) return 'planned';
  if (recorded) return 'held';
  return day.date < standing.on ? 'overdue' : 'planned';
}

/** Whether a circle makes policy of its own by consent; an assembly votes, and a working group carries out. */
export function makesPolicy(circle: Circle): boolean {
  return deciding[circle.kind];
}

/**
 * Whether a circle is to say how it leads, does, measures and meets: a helping circle has one task and an end, and what
 * makes no policy has nothing to steer.
 */
export function isToSteer(circle: Circle): boolean {
  return makesPolicy(circle) && circle.kind !== 'helping circle';
}
