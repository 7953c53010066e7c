import { keepLast } from '../ground/lists.js';
import type { Language } from '../messages/words.js';
import { auditedNow, isOpen } from '../model/audits.js';
import { elector, whoDecides } from '../model/authority.js';
import { compareOrigins, compareText } from '../model/build.js';
import {
  after,
  before,
  type CalendarDate,
  earliest,
  type Length,
  mayBeAfter,
  mayBeFrom,
} from '../model/calendar.js';
import { type AsOf, asOf, endOf, endsBy, type OfficeSeats, type StandingSeat } from '../model/lookups.js';
import { valuesUntil } from '../model/measures.js';
import { meetingsIn, usualName } from '../model/meetings.js';
import type {
  Circle,
  Day,
  Decision,
  Domain,
  DoubleLink,
  Election,
  Implementation,
  Meeting,
  Office,
  Organisation,
  Origin,
  Review,
  Role,
  Seat,
} from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import { isAgain, isAwaited } from '../model/reviews.js';
import {
  auditStanding,
  decisionStanding,
  emptyOffices,
  inForce,
  isElectionAwaited,
  isReviewed,
  isToBeDone,
  isToReview,
  isWithoutTerm,
  linkFaults,
  meetingStanding,
  officesToHold,
  reviewStanding,
  vacantSince,
} from '../model/standing.js';
import { measureDue } from '../model/steering.js';
import { hasCome, titleOf } from '../model/steps.js';
import { titleOfCircle, titleOfDecision, titleOfPerson } from '../model/titles.js';
import { type ElectedOffice, officesWithTerm } from '../vocabulary/offices.js';
import type { Cause, DueKind } from '../vocabulary/plans.js';
import { sharedCauses } from '../vocabulary/plans.js';
import { deviationFor } from './conditions.js';
import { type ImplementationProgress, type PhaseProgress, plansOf, type StepProgress } from './progress.js';

export { type Cause, causes, type DueKind } from '../vocabulary/plans.js';

/** Something that falls due on a day. */
export interface Due {
  /** The same for the same thing at any date, also when its day is moved; no two of a list are alike. */
  readonly id: string;
  readonly date: CalendarDate;
  readonly kind: DueKind;
  /** Whether its day has passed. */
  readonly overdue: boolean;
  /** The circle that it concerns; nothing where it concerns the organisation. */
  readonly circle?: string | undefined;
  /** The circles in whose meeting it belongs: of a leader's election the next higher circle. */
  readonly meetings: readonly string[];
  /** The person who is asked for it, where one is named. */
  readonly owner?: string | undefined;
  /** The name of what falls due: of the decision, audit, step …; for a seat its office or role. */
  readonly name: string;
  /** How people call it. */
  readonly title: string;
  readonly office?: Office | undefined;
  readonly role?: string | undefined;
  /** Of an office of a cross link: the circle or organisation to which it leads. */
  readonly link?: string | undefined;
  /** Whose term, review or step it is. */
  readonly person?: string | undefined;
  readonly cause?: Cause | undefined;
  /** The audit that a finding belongs to. */
  readonly audit?: string | undefined;
  /** The election that is planned. */
  readonly election?: string | undefined;
  /** For a step `for every …`: how many of those it is for are open. */
  readonly open?: { readonly open: number; readonly all: number } | undefined;
  /** Whether it is one of those that a step `for every …` is for. */
  readonly each?: boolean | undefined;
  readonly blocked?: string | undefined;
  /** Of a meeting: when it begins and ends, as `19:30`, and where it is. */
  readonly hours?: Hours | undefined;
  readonly at: Origin;
}

/** When a meeting begins and ends, as `19:30`, and where it is held. */
export type Hours = Omit<NonNullable<Meeting['from']>, 'at'>;

/** `shown`: it may be that an audit or a review tells of the same. */
type Found = Omit<Due, 'overdue'> & { readonly shown?: boolean };

/**
 * All that is overdue on a date, and all that falls due from then up to and including another, in the order of date,
 * place in the files and id. The language is that of the titles of steps that come from the template of Kring. What has no date of its own, such as a vacant seat, falls due on the date itself.
 */
export function dueOf(
  organisation: Organisation,
  on: CalendarDate,
  until: CalendarDate,
  language: Language = spokenIn(organisation, organisation.language ?? 'en'),
): readonly Due[] {
  const standing = asOf(organisation, on);
  return dueFrom(standing, standing.circles, until, language);
}

/**
 * What of that comes to the meetings of one circle, without going through the seats of all others: a seat, domain or
 * role comes to the meeting of its own circle, of the next higher one or of the one that a cross link leads to.
 */
export function dueInMeetings(
  organisation: Organisation,
  circle: Circle,
  on: CalendarDate,
  until: CalendarDate,
): readonly Due[] {
  const standing = asOf(organisation, on);
  const { name } = circle;
  const near = standing.circles.filter(
    (one) =>
      one.name === name ||
      standing.above(one)?.name === name ||
      [...one.links, ...one.crossLinks].some((link) => link.circle?.name === name),
  );
  return dueFrom(standing, near, until, spokenIn(organisation, organisation.language ?? 'en')).filter(
    ({ meetings }) => meetings.includes(name),
  );
}

function dueFrom(
  standing: AsOf,
  circles: readonly Circle[],
  until: CalendarDate,
  language: Language,
): readonly Due[] {
  const { organisation, on } = standing;
  const found: Found[] = [];
  const ids = new Map<string, number>();
  const take = (one: Found): void => {
    if (earliest(one.date) > until) return;
    const times = (ids.get(one.id) ?? 0) + 1;
    ids.set(one.id, times);
    const said = whereItMeets(standing, one);
    found.push(times === 1 ? said : { ...said, id: `${one.id}/${times}` });
  };
  for (const circle of circles) {
    circleDue(standing, circle, take);
    seatsDue(standing, circle, until, take);
  }
  for (const circle of organisation.circles) beginDue(standing, circle, take);
  electionsDue(standing, take);
  for (const decision of organisation.decisions) decisionDue(standing, decision, take);
  deviationsDue(standing, take);
  plansOf(standing, language).forEach((plan, i) => {
    planDue(standing, plan, organisation.implementations[i] as Implementation, take);
  });
  auditsDue(standing, take);
  actionsDue(standing, take);
  reviewsDue(standing, take);
  for (const circle of circles) {
    meetingsDue(standing, circle, until, take);
    measuresDue(standing, circle, take);
  }
  return withoutShown(found)
    .map(({ shown: _, ...one }): Due => ({ ...one, overdue: one.date < on }))
    .sort((a, b) => compareText(a.date, b.date) || compareOrigins(a.at, b.at) || compareText(a.id, b.id));
}

/** What an ended circle left falls due where it is decided now, and what comes to a circle that does not meet, too. */
function whereItMeets(standing: AsOf, one: Found): Found {
  const now = (name: string): string => {
    const circle = standing.circle(name);
    return circle === undefined ? name : (standing.meetsFor(circle)?.name ?? name);
  };
  const { circle } = one;
  const here = standing.circle(circle);
  return {
    ...one,
    circle: here !== undefined && standing.state(here) === 'ended' ? now(here.name) : circle,
    meetings: [...new Set(one.meetings.map(now))],
  };
}

/** Leaves out the steps of which an audit or a review of the same circle and person on the same day tells already. */
function withoutShown(found: readonly Found[]): readonly Found[] {
  const key = (one: Found): string => `${one.date}/${one.circle ?? ''}/${one.person ?? ''}`;
  const told = new Set(
    found.filter(({ kind }) => kind === 'audit' || kind === 'performance review').map(key),
  );
  return found.filter((one) => one.shown !== true || !told.has(key(one)));
}

/** Why several elections of a circle on one day are one matter for whoever prepares them. */
const together: ReadonlySet<Cause | undefined> = new Set<Cause>(sharedCauses);

/**
 * The same list as a secretary works through it: the elections of one circle that fall due on one day for one reason
 * stand together, where the first of them stood.
 */
export function togetherDue(due: readonly Due[]): readonly (readonly [Due, ...Due[]])[] {
  const groups = new Map<string, [Due, ...Due[]]>();
  for (const one of due) {
    const joins = one.kind === 'election' && together.has(one.cause);
    const key = joins ? `${one.date} ${one.circle ?? ''} ${one.cause}` : one.id;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  const order = ({ office }: Due): number => electedOrder.indexOf(office ?? 'role');
  return [...groups.values()].map((group) => group.sort((a, b) => order(a) - order(b)));
}

/** The order in which a circle elects. */
const electedOrder: readonly Office[] = officesWithTerm;

type Take = (one: Found) => void;

/** An office of a circle, of one of its cross links, or a role of its own. */
interface Place {
  readonly office: Office;
  readonly role?: Role;
  readonly link?: DoubleLink;
}

// ---- circles: their domains, roles and ends ----

function circleDue(standing: AsOf, circle: Circle, take: Take): void {
  const both = (): string[] => whoDecides(standing, circle, 'domain').map((one) => one.name);
  domainDue(standing, circle, circle.domain, both, take);
  for (const role of circle.roles) {
    domainDue(standing, circle, role.domain, () => [circle.name], take);
    if (role.review === undefined) continue;
    take({
      id: `role-review/${circle.name}/${role.name}`,
      date: role.review.date,
      kind: 'role review',
      circle: circle.name,
      meetings: [circle.name],
      name: role.name,
      title: role.title ?? role.name,
      role: role.name,
      at: role.review.at,
    });
  }
  if (circle.until !== undefined)
    take({
      id: `circle-end/${circle.name}`,
      date: circle.until.date,
      kind: 'circle end',
      circle: circle.name,
      meetings: whoDecides(standing, circle, 'existence').map((one) => one.name),
      name: circle.name,
      title: titleOfCircle(standing, circle),
      at: circle.until.at,
    });
}

function beginDue(standing: AsOf, circle: Circle, take: Take): void {
  const day = circle.begun ?? circle.planned;
  if (day === undefined || standing.state(circle) !== 'planned') return;
  take({
    id: `circle-begin/${circle.name}`,
    date: day.date,
    kind: 'circle begin',
    circle: circle.name,
    meetings: whoDecides(standing, circle, 'existence').map((one) => one.name),
    name: circle.name,
    title: titleOfCircle(standing, circle),
    at: day.at,
  });
}

function domainDue(
  standing: AsOf,
  circle: Circle,
  domain: Domain | undefined,
  meetings: () => readonly string[],
  take: Take,
): void {
  if (domain === undefined) return;
  const review = (day: Day, name: string, title: string): void =>
    take({
      id: `domain-review/${circle.name}/${name}`,
      date: day.date,
      kind: 'domain review',
      circle: circle.name,
      meetings: meetings(),
      name,
      title,
      at: day.at,
    });
  const whole = domain.review;
  if (whole !== undefined && !domain.items.some((item) => isReviewed(standing, whole, item.reviewed)))
    review(whole, '', titleOfCircle(standing, circle));
  for (const item of domain.items)
    if (isToReview(standing, item.review, item.reviewed))
      review(item.review, item.name, item.text ?? item.name);
}

// ---- seats: terms that end, and elections to hold ----

function seatsDue(standing: AsOf, circle: Circle, until: CalendarDate, take: Take): void {
  const offices = standing.offices(circle);
  for (const office of offices) officeDue(standing, circle, office, until, take);
  for (const office of missingOffices(standing, circle, offices))
    vacancy(standing, circle, { office }, undefined, take);
  singleDue(standing, circle, take);
  for (const role of circle.roles)
    if (role.holders.length === 0) vacancy(standing, circle, { office: 'role', role }, undefined, take);
  for (const one of [...standing.standing(circle.members), ...standing.standing(circle.experts)]) {
    // Of whoever leaves, the office to fill or the person is told, not each membership.
    if (one.state !== 'held' || one.seat.lastDay === undefined || endsBy(circle, one.seat.lastDay)) continue;
    if (one.cut !== undefined) continue;
    take(termEnd(standing, circle, { office: one.seat.office }, one, 'membership'));
  }
}

/** Offices that the circle is to have and of which no line speaks. */
function missingOffices(
  standing: AsOf,
  circle: Circle,
  offices: readonly OfficeSeats[],
): readonly ElectedOffice[] {
  return officesToHold(standing, circle).filter(
    (office) => !offices.some((one) => one.office === office && one.link === undefined),
  );
}

function officeDue(
  standing: AsOf,
  circle: Circle,
  office: OfficeSeats,
  until: CalendarDate,
  take: Take,
): void {
  const lastDayOf = ({ lastDay }: StandingSeat): string => lastDay ?? '';
  const ending = office.seats
    .filter(
      ({ state, lastDay }) =>
        state === 'held' && lastDay !== undefined && lastDay <= until && !endsBy(circle, lastDay),
    )
    .sort((a, b) => compareText(lastDayOf(a), lastDayOf(b)));
  const comers = office.seats
    .filter(({ seat, state }) => state === 'coming' && seat.person !== undefined)
    .map(({ seat }) => seat.from?.date ?? '')
    .sort();
  const coming = comers.length;
  const ahead = electionAhead(standing, circle, office);
  const planned = ahead !== undefined && ahead.on.date >= standing.on ? ahead : undefined;
  // Of several representatives, each has a term and needs a next holder of its own.
  const followed = office.office === 'representative' ? coming : coming > 0 ? ending.length : 0;
  // Where somebody else stays in office, one who goes leaves no gap.
  const stays = office.seats.some(
    ({ state, lastDay }) => state === 'held' && (lastDay === undefined || lastDay > until),
  );
  ending.forEach((one, i) => {
    const { seat, cut } = one;
    const end = one.lastDay ?? standing.on;
    const next = comers[Math.min(i, coming - 1)];
    const gap = next !== undefined && !stays && next > after(end, oneDay);
    if (i < followed && !gap) take(termEnd(standing, circle, office, one, 'followed'));
    else if (planned !== undefined && planned.on.date > (seat.from?.date ?? '') && planned.on.date <= end)
      take({ ...termEnd(standing, circle, office, one, 'planned'), election: planned.name });
    // One whose day has passed is told itself, with why it is held.
    else if (ahead !== undefined && ahead !== planned && ahead.on.date > (seat.from?.date ?? '')) return;
    // Whoever is to give way to another representative before that is told with that.
    else if (!isToGiveWay(standing, circle, office, seat)) {
      const cause = i < followed ? 'gap' : cut === undefined ? 'ending' : 'leaving';
      take(election(standing, circle, office, seat, cause, end));
    }
  });
  // An election that is planned or overdue, or someone who is to come, takes care of a seat that is empty or out of term.
  if (ahead !== undefined) return;
  for (const { seat, state } of office.seats)
    if (state === 'expired' && coming === 0)
      take(election(standing, circle, office, seat, 'expired', seat.lastDay ?? standing.on));
  for (const { seat, state } of office.seats)
    if (
      state === 'held' &&
      coming === 0 &&
      isWithoutTerm(circle, seat) &&
      !isToGiveWay(standing, circle, office, seat)
    )
      take(election(standing, circle, office, seat, 'without a term', standing.on));
  // Nobody can say whether there is somebody to elect.
  if (office.seats.some(({ state }) => state === 'unrecorded')) return;
  const vacant = office.seats.find(({ state }) => state === 'vacant');
  const anybody = office.seats.some(({ state }) => state === 'held' || state === 'expired');
  if (vacant !== undefined || (!anybody && coming === 0)) {
    if (
      vacant === undefined &&
      office.seats.every(({ state }) => state === 'past') &&
      !isNeeded(standing, circle, office)
    )
      return;
    vacancy(standing, circle, office, vacant?.seat, take, vacantSince(standing, office.seats));
  }
}

const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

/** Whether a representative also leads the circle, so that another is to be elected. */
function isToGiveWay(standing: AsOf, circle: Circle, office: OfficeSeats, { person }: Seat): boolean {
  return (
    office.office === 'representative' &&
    office.link === undefined &&
    electionAhead(standing, circle, office) === undefined &&
    linkFaults(standing, circle).some((fault) => fault.why === 'single' && fault.person === person?.name)
  );
}

/** Another representative is to be elected where the leader is the representative as well. */
function singleDue(standing: AsOf, circle: Circle, take: Take): void {
  const place = { office: 'representative' } as const;
  if (electionAhead(standing, circle, place) !== undefined) return;
  for (const fault of linkFaults(standing, circle)) {
    if (fault.why !== 'single') continue;
    const both = [...standing.leaders(circle), ...standing.representatives(circle)].filter(
      ({ seat }) => seat.person?.name === fault.person,
    );
    const end = both.find(({ seat: one }) => one.office === 'representative');
    // Who is elected because the term is over puts an end to it as well.
    if (end === undefined || end.state === 'expired') continue;
    // The link is single since the later of the two began.
    const since = both
      .map(({ seat: one }) => one.from?.date ?? standing.on)
      .sort()
      .at(-1);
    take(election(standing, circle, place, end.seat, 'single', since ?? standing.on));
  }
}

/** Whether somebody has to hold the office; a logbook keeper, a cross link or a helping circle's facilitator may lack. */
function isNeeded(standing: AsOf, circle: Circle, office: OfficeSeats): boolean {
  if (office.office === 'role') return true;
  return missingOffices(standing, circle, []).some(
    (needed) => needed === office.office && office.link === undefined,
  );
}

/** The latest election to the office that is still to be held, be its day to come or passed; to none of a cross link. */
function electionAhead(
  standing: AsOf,
  circle: Circle,
  { office, role, link }: Place,
): (Election & { readonly on: Day }) | undefined {
  if (link !== undefined) return undefined;
  return standing
    .elections(circle.name, office, role?.name)
    .findLast(
      (one): one is Election & { readonly on: Day } =>
        one.on !== undefined && isElectionAwaited(standing, one),
    );
}

/** A seat that nobody holds: its election is overdue since the day on which it fell vacant, where that is known. */
function vacancy(
  standing: AsOf,
  circle: Circle,
  office: Place,
  seat: Seat | undefined,
  take: Take,
  since?: CalendarDate,
): void {
  if (seat === undefined && electionAhead(standing, circle, office) !== undefined) return;
  const aside = deviationFor(standing, circle.name, office.office)?.until;
  const date = aside ?? (since !== undefined && since < standing.on ? since : standing.on);
  take(election(standing, circle, office, seat, 'vacant', date));
}

function election(
  standing: AsOf,
  circle: Circle,
  office: Place,
  seat: Seat | undefined,
  cause: Cause,
  date: CalendarDate,
): Found {
  const place = officeOf(office);
  return {
    id: `election/${circle.name}/${place.name}${linkOf(office)}${seat?.person === undefined ? '' : `/${seat.person.name}`}`,
    date,
    kind: 'election',
    circle: circle.name,
    meetings: [elector(standing, circle, office.office, office.link)],
    ...place,
    person: seat?.person?.name,
    cause,
    at: seat?.at ?? office.role?.at ?? circle.links[0]?.at ?? circle.at,
  };
}

function termEnd(
  standing: AsOf,
  circle: Circle,
  office: Place,
  { seat, lastDay }: StandingSeat,
  cause: Cause,
): Found {
  const place = officeOf(office);
  return {
    id: `term/${circle.name}/${place.name}${linkOf(office)}/${seat.person?.name ?? ''}/${seat.from?.date ?? ''}`,
    date: lastDay ?? standing.on,
    kind: 'term',
    circle: circle.name,
    meetings: [cause === 'membership' ? circle.name : elector(standing, circle, office.office, office.link)],
    ...place,
    person: seat.person?.name,
    cause,
    at: seat.at,
  };
}

function officeOf({ office, role, link }: Place) {
  const name = role?.name ?? office;
  return {
    name,
    title: role?.title ?? name,
    office,
    ...(role === undefined ? {} : { role: role.name }),
    ...(link === undefined ? {} : { link: endOf(link) }),
  };
}

function linkOf({ link }: Place): string {
  return link === undefined ? '' : `/to/${link.organisation ?? ''}/${link.circle?.name ?? ''}`;
}

function electionsDue(standing: AsOf, take: Take): void {
  for (const one of standing.organisation.elections) {
    if (one.on === undefined || !isElectionAwaited(standing, one)) continue;
    const circle = standing.circle(one.circle.name);
    if (circle === undefined) continue;
    const role = one.role === undefined ? undefined : circle.roles.find(({ name }) => name === one.role);
    take({
      id: `held-election/${one.name}`,
      date: one.on.date,
      kind: 'election',
      circle: circle.name,
      meetings: [one.by?.name ?? elector(standing, circle, one.office)],
      owner: one.facilitator?.name,
      name: one.role ?? one.office,
      title: role?.title ?? one.role ?? one.office,
      office: one.office,
      role: one.role,
      ...(one.on.date < standing.on ? lackBehind(standing, circle, one) : { cause: 'planned' }),
      election: one.name,
      at: one.on.at,
    });
  }
}

/** Why an election that was not held on its day is to be held, and in whose place: the seat is not told a second time. */
function lackBehind(
  standing: AsOf,
  circle: Circle,
  { office, role, on }: Election,
): { readonly cause: Cause; readonly person?: string | undefined } {
  const seats =
    standing
      .offices(circle)
      .find((one) => one.office === office && one.link === undefined && one.role?.name === role)?.seats ?? [];
  const inPlace = (cause: Cause, found: StandingSeat | undefined) =>
    found && { cause, person: found.seat.person?.name };
  const single = linkFaults(standing, circle).find(({ why }) => why === 'single');
  return (
    inPlace(
      'expired',
      seats.find(({ state }) => state === 'expired'),
    ) ??
    (office === 'representative' && single?.why === 'single'
      ? { cause: 'single', person: single.person }
      : undefined) ??
    inPlace(
      'without a term',
      seats.find(({ seat, state }) => state === 'held' && isWithoutTerm(circle, seat)),
    ) ??
    inPlace(
      'ending',
      seats.find(
        ({ seat, state, lastDay }) =>
          state === 'held' && lastDay !== undefined && (on?.date ?? '') > (seat.from?.date ?? ''),
      ),
    ) ?? {
      cause: emptyOffices(standing, circle).some((one) => one.office === office && one.role?.name === role)
        ? 'vacant'
        : 'planned',
    }
  );
}

// ---- decisions and deviations ----

function decisionDue(standing: AsOf, decision: Decision, take: Take): void {
  const stands = decisionStanding(standing, decision);
  const { review } = stands;
  const lapsed = stands.standing === 'lapsed';
  if (!lapsed && stands.standing !== 'in force' && stands.standing !== 'review overdue') return;
  const told = {
    circle: decision.circle?.name,
    meetings: decision.circle === undefined ? [] : [decision.circle.name],
    owner: responsibleFor(standing, decision),
    name: decision.name,
    title: titleOfDecision(standing, decision),
  };
  if (review !== undefined)
    take({
      ...told,
      id: `decision-review/${decision.name}`,
      date: review.date,
      kind: 'decision review',
      at: review.at,
    });
  if (stands.lastDay !== undefined && !lapsed)
    take({
      ...told,
      id: `decision-end/${decision.name}`,
      date: stands.lastDay,
      kind: 'decision end',
      at: standing.renewal(decision)?.at ?? decision.term?.at ?? decision.at,
    });
}

/** The person who is responsible for a decision: named, or holding the role or office that is. */
export function responsibleFor(standing: AsOf, { responsible }: Decision): string | undefined {
  for (const { aspect, path } of responsible) {
    const [first = '', second] = path;
    if (second === undefined && aspect === undefined && standing.person(first) !== undefined) return first;
    const role = second === undefined ? undefined : standing.role(first, second);
    const holder = role === undefined ? undefined : standing.holders(role.holders)[0];
    if (holder?.seat.person !== undefined) return holder.seat.person.name;
  }
  return undefined;
}

function deviationsDue(standing: AsOf, take: Take): void {
  for (const deviation of standing.organisation.deviations) {
    const { until, decision: ref, circle } = deviation;
    const decision = standing.decision(ref?.name);
    if (until === undefined || until.date < standing.on || decision === undefined) continue;
    // A decision that ends on the same day tells of it already.
    if (!inForce(standing, decision) || standing.lastDayOf(decision) === until.date) continue;
    take({
      id: `deviation-end/${deviation.rule.name}/${circle?.name ?? ''}/${decision.name}`,
      date: until.date,
      kind: 'deviation end',
      circle: circle?.name,
      meetings: decision.circle === undefined ? [] : [decision.circle.name],
      name: deviation.rule.name,
      title: deviation.because?.text ?? deviation.rule.name,
      at: until.at,
    });
  }
}

// ---- the introduction of the method ----

/** An evaluation a little before its day is the one that was agreed. */
const month: Length = { years: 0, months: 1, weeks: 0, days: 0 };

function planDue(
  standing: AsOf,
  plan: ImplementationProgress,
  implementation: Implementation,
  take: Take,
): void {
  const { evaluation } = implementation;
  const told = { circle: plan.circle, meetings: meetingOf(plan.circle) };
  if (evaluation !== undefined) {
    const from = before(evaluation.date, month);
    if (!plan.evaluated.some((day) => mayBeFrom(day, from)))
      take({
        ...told,
        id: `plan-evaluation/${plan.name}`,
        date: evaluation.date,
        kind: 'plan evaluation',
        owner: plan.owner,
        name: plan.name,
        title: plan.title,
        at: evaluation.at,
      });
  }
  if (hasCome(standing, implementation.ended)) return;
  for (const phase of plan.phases) {
    if (phase.due !== undefined && phase.ended === undefined)
      take({
        ...told,
        id: `phase/${plan.name}/${phase.stage}/${phase.name ?? ''}`,
        date: phase.due,
        kind: 'phase',
        owner: phase.owner,
        name: phase.stage,
        title: phase.title ?? '',
        at: phase.at,
      });
    for (const step of phase.steps) stepDue(plan, phase, step, take);
  }
}

function meetingOf(circle: string | undefined): readonly string[] {
  return circle === undefined ? [] : [circle];
}

function stepDue(plan: ImplementationProgress, phase: PhaseProgress, step: StepProgress, take: Take): void {
  const told = {
    id: `step/${plan.name}/${phase.name ?? ''}/${step.name}`,
    kind: 'step' as const,
    circle: plan.circle,
    meetings: meetingOf(plan.circle),
    owner: step.owner,
    name: step.name,
    title: step.title,
    blocked: step.blocked,
    at: step.place.at,
  };
  if (step.each.length === 0) {
    const day = step.status === 'done' ? step.again : step.due;
    if (day !== undefined) take({ ...told, date: day });
    return;
  }
  let open = 0;
  for (const one of step.each) {
    const done = one.status === 'done';
    const day = done ? one.again : one.due;
    // Those without a day of their own are told of together, by the day of the step.
    if (!done && (day === undefined || day === step.due)) open++;
    else if (day !== undefined)
      take({
        ...told,
        id: `${told.id}/${one.circle ?? ''}/${one.role ?? one.office ?? ''}/${one.person ?? ''}`,
        date: day,
        circle: one.circle ?? plan.circle,
        meetings: meetingOf(one.circle ?? plan.circle),
        owner: one.owner,
        office: one.office,
        role: one.role,
        person: one.person,
        blocked: one.blocked,
        each: true,
        shown: step.shown.length > 0,
        at: one.place.at,
      });
  }
  if (step.due !== undefined && open > 0)
    take({ ...told, date: step.due, open: { open, all: step.each.length } });
}

// ---- audits, actions and reviews of people ----

function auditsDue(standing: AsOf, take: Take): void {
  const newest = new Map<string, CalendarDate>();
  const newestHeld = new Map<string, CalendarDate>();
  for (const audit of standing.organisation.audits) {
    const { subject, on, planned } = audit;
    keepLast(newest, subject.name, on?.date ?? planned?.date);
    if (on !== undefined && auditStanding(standing, audit) === 'held')
      keepLast(newestHeld, subject.name, on.date);
  }
  for (const audit of standing.organisation.audits) {
    const subject = auditedNow(standing, audit);
    if (subject === undefined) continue;
    const { name, circle } = subject;
    const told = {
      circle,
      meetings: circle === undefined ? standing.roots.map((root) => root.name) : [circle],
      owner: audit.auditor?.name,
      name: audit.name,
      title: circle === undefined ? (standing.organisation.title ?? name) : titleOfCircle(standing, circle),
    };
    const held = auditStanding(standing, audit) === 'held';
    const day = audit.on ?? audit.planned;
    if (!held && day !== undefined) {
      const done =
        mayBeFrom(newestHeld.get(name) ?? '', day.date) || mayBeAfter(newest.get(name) ?? '', day.date);
      if (!done || day.date >= standing.on)
        take({ ...told, id: `audit/${audit.name}`, date: day.date, kind: 'audit', at: day.at });
    }
    if (held && audit.next !== undefined && !mayBeAfter(newest.get(name) ?? '', audit.on?.date ?? ''))
      take({
        ...told,
        id: `next-audit/${name}`,
        owner: undefined,
        date: audit.next.date,
        kind: 'audit',
        at: audit.next.at,
      });
    if (!held && audit.on !== undefined) continue;
    for (const finding of audit.findings) {
      // What an action follows up without a day of its own is told of by the action.
      if (finding.due === undefined || !isOpen(standing, finding)) continue;
      take({
        id: `audit-finding/${audit.name}/${finding.name}`,
        date: finding.due.date,
        kind: 'audit finding',
        circle,
        meetings: told.meetings,
        owner: finding.owner?.name ?? standing.action(finding.action?.name)?.owner?.name,
        name: finding.name,
        audit: audit.name,
        title: finding.text ?? finding.name,
        at: finding.due.at,
      });
    }
  }
}

function actionsDue(standing: AsOf, take: Take): void {
  for (const action of standing.organisation.actions) {
    if (action.due === undefined || !isToBeDone(standing, action)) continue;
    const circle = action.circle?.name ?? standing.decision(action.decision?.name)?.circle?.name;
    take({
      id: `action/${action.name}`,
      date: action.due.date,
      kind: 'action',
      circle,
      meetings: circle === undefined ? [] : [circle],
      owner: action.owner?.name,
      name: action.name,
      title: titleOf(action),
      blocked: action.blocked?.text,
      at: action.due.at,
    });
  }
}

function reviewsDue(standing: AsOf, take: Take): void {
  const byPerson = new Map<string, Review[]>();
  for (const review of standing.organisation.reviews) {
    const list = byPerson.get(review.person.name);
    if (list === undefined) byPerson.set(review.person.name, [review]);
    else list.push(review);
  }
  for (const [person, reviews] of byPerson) {
    if (standing.hasLeft(person)) continue;
    for (const review of reviews) {
      const held = reviewStanding(standing, review) === 'held';
      const day = isAgain(standing, review, reviews)
        ? review.next
        : isAwaited(standing, review, reviews)
          ? review.on
          : undefined;
      if (day === undefined) continue;
      const circle = review.circle?.name;
      take({
        id: held ? `next-review/${person}/${circle ?? ''}/${review.office ?? ''}` : `review/${review.name}`,
        date: day.date,
        kind: 'performance review',
        circle,
        meetings: circle === undefined ? [] : [circle],
        owner: person,
        name: review.name,
        title: titleOfPerson(standing, person),
        person,
        role: review.office,
        at: day.at,
      });
    }
  }
}

// ---- meetings and measures ----

/**
 * The meetings of a circle that are written down and to come, those of which nothing is on record, and those that its
 * rhythm brings behind the last of which something is known. A circle without any meeting on record keeps its
 * meetings elsewhere.
 */
function meetingsDue(standing: AsOf, circle: Circle, until: CalendarDate, take: Take): void {
  const all = meetingsIn(standing.organisation).of(circle.name);
  const told = (date: CalendarDate, name: string, hours: Meeting['from'], at: Origin): Found => ({
    id: `meeting/${name}`,
    date,
    kind: 'meeting',
    circle: circle.name,
    meetings: [],
    name,
    title: titleOfCircle(standing, circle),
    hours: hours && { start: hours.start, end: hours.end, place: hours.place },
    at,
  });
  let last: Meeting | undefined;
  for (const meeting of all) {
    if (meeting.on === undefined) continue;
    const stands = meetingStanding(standing, meeting);
    if (stands === 'planned' || stands === 'overdue')
      take(told(meeting.on.date, meeting.name, meeting.from, meeting.on.at));
    last = meeting;
  }
  const every = circle.meets?.every?.length;
  if (last?.on === undefined) return;
  const known = new Set(all.flatMap(({ on }) => on?.date ?? []));
  let day = last.next?.date ?? (every === undefined ? undefined : after(last.on.date, every));
  const at = last.next?.at ?? circle.meets?.at ?? last.at;
  // Who says nothing else meets where and when they met last.
  const hours = all.findLast(({ from }) => from !== undefined)?.from;
  // A circle that stopped meeting has missed one meeting, and the next is the one to hold.
  for (let missed = false, count = 0; day !== undefined && day <= until && count < mostMeetings; count++) {
    const overdue = day < standing.on;
    if (!known.has(day) && !(overdue && missed)) {
      // By the name that a draft of its agenda gives it, so that it stays the same meeting when it is drafted or moved.
      const name = usualName(circle, day);
      const id = meetingsIn(standing.organisation).named(name) === undefined ? name : `${name}/rhythm`;
      take({ ...told(day, '', hours, at), id: `meeting/${id}` });
    }
    missed ||= overdue;
    const next: CalendarDate | undefined = every === undefined ? undefined : after(day, every);
    day = next !== undefined && next > day ? next : undefined;
  }
}

/** Two years of weekly meetings: nobody looks further ahead. */
const mostMeetings = 110;

function measuresDue(standing: AsOf, circle: Circle, take: Take): void {
  circle.measures.forEach((measure, i) => {
    const date = measureDue(standing, circle, measure);
    if (date === undefined) return;
    take({
      id: `measure/${circle.name}/${measure.name ?? i + 1}`,
      date,
      kind: 'measure',
      circle: circle.name,
      meetings: [circle.name],
      owner: valuesUntil(measure, standing.on).at(-1)?.by?.name,
      name: measure.name ?? '',
      title: measure.text,
      at: measure.at,
    });
  });
}
