import { addTo } from '../ground/lists.js';
import { never } from '../ground/never.js';
import {
  type CalendarDate,
  after as dayAfter,
  before as dayBefore,
  lastDay,
  mayBeAfter,
  mayBeFrom,
  mayBeSame,
} from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import { mandateFault } from '../model/mandate.js';
import type { Acceptance, Day, Decision, Election, Origin, Renewal, Subject } from '../model/organisation.js';
import { amendedSince, decisionStanding, electionFault, inForce } from '../model/standing.js';
import type { Shortcoming } from '../vocabulary/decisions.js';
import type { Change } from './change.js';
import type { Between } from './match.js';
import { tookPart } from './partaking.js';
import { calledNow, concerns, partsOf, pathsOf } from './subjects.js';

export type { Shortcoming } from '../vocabulary/decisions.js';

/** An election or decision on record by which something was changed. */
export interface Evidence {
  readonly kind: 'election' | 'decision';
  readonly name: string;
  /** What a decision is called, where that is more than its name. */
  readonly title?: string | undefined;
  /** The circle that elected or decided, or that confirmed the outcome of an election, where it can be known. */
  readonly circle?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** It is about this very thing, so that it tells who meant to decide it. */
  readonly certain: boolean;
  readonly at: Origin;
  /** The other step of the history that put it on record; nothing where it is on record in the two states compared. */
  readonly recorded?: HistoryStep | undefined;
}

/** A step of a history: a commit, by its name, with the day on which it was made. */
export interface HistoryStep {
  readonly name: string;
  readonly date: CalendarDate;
}

/** What is put on record at most so many days before or after a change may count for it. */
export const nearbyDays = 30;

/** What other steps of the history, not long before or after, put on record; see `nearby.ts`. */
export interface Nearby {
  /** By their names in the newer state, which has them. */
  readonly elections: ReadonlyMap<string, HistoryStep>;
  readonly decisions: ReadonlyMap<string, HistoryStep>;
  /** What was accepted by later steps, with those. */
  readonly acceptances?: ReadonlyMap<Acceptance, HistoryStep> | undefined;
  /** Whether a step before the older state has a change that lacks a decision and that a subject names. */
  readonly isOpenBefore?: ((subject: Subject) => boolean) | undefined;
  /** Whether one counted for another change already, so that it does not for this one. */
  spent(kind: Evidence['kind'], name: string, change: Change, certain: boolean): boolean;
}

/** Nothing lies outside the two states. */
export const noneNearby: Nearby = { elections: new Map(), decisions: new Map(), spent: () => false };

/** An election or decision that does not count for a change, although somebody may think so. */
export interface Discounted extends Evidence {
  readonly why: Shortcoming;
}

/** Between which days the change was made, as far as is known. */
export interface Window {
  /** The date of the older state. */
  readonly since?: CalendarDate | undefined;
  /** The date of the newer state. */
  readonly until?: CalendarDate | undefined;
  /**
   * What lies outside the two states. Where that is known, even if it is nothing, what the older state has on record
   * already counts by it, and not for being of the same day as that state.
   */
  readonly nearby?: Nearby | undefined;
}

/** Where what a seat or a day tells begins at most this long after the election or decision that is named for it. */
const ahead = { years: 1, months: 0, weeks: 0, days: 0 };

/** What counts for a change, and what is named for it or about it and does not. */
export interface OnRecord {
  readonly counting: readonly Evidence[];
  readonly discounted: readonly Discounted[];
}

/**
 * The elections and decisions of the newer state by which a change was made: those that the text itself names for it,
 * and those about it. Each has to stand, to cover what changed, and to be of the time of the change: new on record or
 * taken since the older state, or, where the change tells from which day it holds, taken in the year before that day
 * and not for an earlier term. None may be later than the newer state.
 */
export function evidenceFor(between: Between, change: Change, window: Window): OnRecord {
  const { nearby } = window;
  const record = recordOf(between, nearby);
  const counting: Evidence[] = [];
  const discounted: Discounted[] = [];
  const take = (found: Evidence, why: Shortcoming | undefined): void => {
    const { kind, name, certain } = found;
    const recorded = (kind === 'election' ? nearby?.elections : nearby?.decisions)?.get(name);
    if (recorded !== undefined && nearby?.spent(kind, name, change, certain) === true) return;
    const evidence = recorded === undefined ? found : { ...found, recorded };
    if (why === undefined) counting.push(evidence);
    else if (certain) discounted.push({ ...evidence, why });
  };
  if (change.office !== undefined && change.person !== undefined) {
    for (const election of electionsFor(between, record, change)) {
      const named = election.name === change.election;
      const why = electionShort(between, record, change, election, window);
      // What nobody names for it and is about another person or another time was never meant for it.
      if (!named && (why === 'other person' || why === 'other office' || why === 'other time')) continue;
      if (!named && why === 'other term') continue;
      const evidence = electionEvidence(between, election, named);
      take(evidence, why);
      if (why === undefined && between.after.profile === 'sofa')
        for (const { circle, date } of election.confirmed)
          take(
            { ...evidence, circle: calledNow(between, circle.name), date: date ?? evidence.date },
            isLater(date, window) ? 'later' : undefined,
          );
    }
  }
  for (const found of decisionsFor(between, record, change, window)) {
    const { decision, certain, why, date } = found;
    take(
      {
        kind: 'decision',
        name: decision.name,
        title: decision.title,
        circle: decision.circle && calledNow(between, decision.circle.name),
        date,
        certain,
        at: decision.at,
      },
      isLater(date, window) ? 'later' : why,
    );
  }
  for (const election of electionsAbout(between, change, window))
    take(electionEvidence(between, election, true), electionShortcoming(between.is, election));
  return { counting, discounted };
}

function electionEvidence(between: Between, election: Election, certain: boolean): Evidence {
  return {
    kind: 'election',
    name: election.name,
    // Where a record names no circle, the circle itself elected.
    circle: calledNow(between, (election.by ?? election.circle).name),
    date: election.on?.date,
    certain: certain || election.elected !== undefined,
    at: election.at,
  };
}

// ---- what stands ----

/** Why an election shows nobody to have been elected; nothing where it does. */
function electionShortcoming(standing: AsOf, election: Election): Shortcoming | undefined {
  if (election.elected?.person === undefined) return 'other person';
  const fault = electionFault(standing, election);
  return fault && (fault === 'void' ? 'objection open' : 'method');
}

/** Why a decision shows nothing to have been decided; nothing where it does. */
function decisionFault(between: Between, decision: Decision): Shortcoming | undefined {
  const { is, earlier } = between;
  const circle = is.circle(decision.circle?.name);
  // What a circle decides it decides as what it is before the change.
  const kind = earlier.get(circle?.name ?? '')?.kind ?? circle?.kind;
  if (kind === 'working group') return 'makes no policy';
  if (tookPart(between, circle?.name, decision) === 'others only') return 'by others';
  const { standing: how } = decisionStanding(is, decision);
  switch (how) {
    case 'in force':
    case 'review overdue':
    // A circle that became a working group by it decided as a circle.
    case 'makes no policy':
      return undefined;
    case 'void':
      return 'objection open';
    case 'without mandate':
      return 'method';
    case 'proposed':
    case 'lapsed':
    case 'over':
    case 'withdrawn':
    case 'replaced':
      return 'not in force';
    default:
      return never(how);
  }
}

// ---- elections ----

/** What the newer state has on record, by what it is about. Worked out once for all changes. */
interface Record {
  readonly elections: ReadonlyMap<string, readonly Election[]>;
  readonly newElections: ReadonlySet<Election>;
  readonly newDecisions: ReadonlySet<Decision>;
  /** As the older state has elections that both have, where it knew their outcome. */
  readonly olderElections: ReadonlyMap<Election, Election>;
  readonly replacedElections: ReadonlyMap<string, Election>;
  /** Decisions by the first name of what they concern: a circle, role, item, decision. */
  readonly about: ReadonlyMap<string, readonly { readonly decision: Decision; readonly subject: Subject }[]>;
  readonly replacing: ReadonlyMap<string, readonly Decision[]>;
}

const records = new WeakMap<Between, { readonly nearby: Nearby | undefined; readonly record: Record }>();

function recordOf(between: Between, nearby: Nearby | undefined): Record {
  const known = records.get(between);
  if (known !== undefined && known.nearby === nearby) return known.record;
  const record = findRecord(between, nearby);
  records.set(between, { nearby, record });
  return record;
}

/** The elections with an outcome and the decisions that the newer state has and the older had not, or not as such. */
export function newOnRecord(between: Between): {
  readonly elections: readonly Election[];
  readonly decisions: readonly Decision[];
} {
  const { newElections, newDecisions } = recordOf(between, undefined);
  return {
    elections: [...newElections].filter(({ elected }) => elected?.person !== undefined),
    decisions: [...newDecisions].filter((one) => inForce(between.is, one)),
  };
}

function findRecord(between: Between, nearby: Nearby | undefined): Record {
  const { was, elections, decisions, after } = between;
  const byOffice = new Map<string, Election[]>();
  const replacedElections = new Map<string, Election>();
  for (const election of after.elections) {
    const { office, role, circle, replaces } = election;
    addTo(byOffice, officeKey(calledNow(between, circle.name), office, role), election);
    if (replaces !== undefined && election.elected?.person !== undefined)
      replacedElections.set(replaces.name, election);
  }
  const newDecisions = new Set<Decision>(decisions.come);
  for (const [old, now] of decisions.both)
    if (!inForce(was, old) || isDatedAnew(old.decided?.date, now.decided?.date)) newDecisions.add(now);
  const newElections = new Set<Election>(elections.come);
  const olderElections = new Map<Election, Election>();
  for (const [old, now] of elections.both) {
    if (old.elected === undefined || isDatedAnew(old.on?.date, now.on?.date)) newElections.add(now);
    else olderElections.set(now, old);
  }
  for (const one of after.decisions) if (nearby?.decisions.has(one.name)) newDecisions.add(one);
  for (const one of after.elections) if (nearby?.elections.has(one.name)) newElections.add(one);
  const about = new Map<string, { decision: Decision; subject: Subject }[]>();
  const replacing = new Map<string, Decision[]>();
  for (const decision of after.decisions) {
    for (const subject of decision.concerns)
      for (const path of pathsOf(between, decision.circle?.name, subject))
        addTo(about, path[0] ?? '', { decision, subject: { ...subject, path } });
    for (const ref of decision.replaces) addTo(replacing, ref.name, decision);
  }
  return {
    elections: byOffice,
    newElections,
    newDecisions,
    olderElections,
    replacedElections,
    about,
    replacing,
  };
}

/** Held or taken again, on a later day. */
function isDatedAnew(before: CalendarDate | undefined, after: CalendarDate | undefined): boolean {
  return before !== undefined && after !== undefined && after > before && !mayBeSame(before, after);
}

function officeKey(circle: string, office: string, role: string | undefined): string {
  return `${circle} ${office} ${role ?? ''}`;
}

/** The elections to the office, and the one that the seat names. */
function electionsFor({ is }: Between, { elections }: Record, change: Change): readonly Election[] {
  const { circle = '', office = '', role, election } = change;
  const found = elections.get(officeKey(circle, office, role)) ?? [];
  const named = is.election(election);
  return named === undefined || found.includes(named) ? found : [...found, named];
}

/** Why an election does not show that somebody was elected to this seat, for this term. */
function electionShort(
  between: Between,
  record: Record,
  change: Change,
  election: Election,
  window: Window,
): Shortcoming | undefined {
  const { is, old } = between;
  const { circle, office, role, person, from, election: cited } = change;
  if (election.office !== office || (office === 'role' && election.role !== role)) return 'other office';
  if (calledNow(between, election.circle.name) !== circle) return 'other office';
  // What the outcome was is for the record as it stood; who writes it otherwise afterwards has elected nobody.
  const before = record.olderElections.get(election);
  const elected = (before?.elected ?? election.elected)?.person?.name;
  if (elected === undefined || (elected !== person && old.person(elected) !== person)) return 'other person';
  const fault =
    electionShortcoming(is, election) ??
    (before && electionShortcoming(between.was, before)) ??
    (tookPart(between, (election.by ?? election.circle).name, election) === 'others only'
      ? 'by others'
      : undefined);
  if (isLater(election.on?.date, window)) return 'later';
  const isNew = record.newElections.has(election);
  const recent = isRecent(isNew, election.on?.date, window);
  // One that is put on record late is of its own time all the same.
  if (recent && isLongBefore(election.on?.date, from))
    return isAfterTerm(election, from) ? 'other term' : 'other time';
  if (change.kind.endsWith('-renewed') || change.kind === 'term-extended') {
    if (!recent && !isForThisTerm(change, election)) return 'other time';
  } else if (!recent && !isForThisSeat(between, change, election)) {
    return cited === election.name && from !== undefined && isAfterTerm(election, from)
      ? 'other term'
      : 'other time';
  }
  if (fault !== undefined) return fault;
  if (isSuperseded(between, record, election, change)) return 'superseded';
  return coversTerm(before ?? election, change) ? undefined : 'other term';
}

/** Whether somebody begins more than a year after an election. */
function isLongBefore(on: CalendarDate | undefined, from: CalendarDate | undefined): boolean {
  return on !== undefined && from !== undefined && !mayBeFrom(on, dayBefore(from, ahead));
}

/** Whether a seat begins only when the term for which somebody was elected is over. */
function isAfterTerm({ on, term }: Election, from: CalendarDate | undefined): boolean {
  const last =
    term?.until?.date ??
    (on !== undefined && term?.length ? lastDay(on.date, term.length.length) : undefined);
  return last !== undefined && from !== undefined && !mayBeFrom(last, from);
}

/** Another term needs an election after the one before had begun. */
function isForThisTerm(change: Change, election: Election): boolean {
  const { before, from } = change;
  const on = election.on?.date;
  if (change.kind === 'term-extended') return false;
  return on !== undefined && before !== undefined && mayBeAfter(on, before) && isAhead(on, from);
}

/** Somebody who comes to sit does so in the year after the election, and did not by it before. */
function isForThisSeat({ old, before }: Between, change: Change, election: Election): boolean {
  const { circle, office, role, person, from } = change;
  const on = election.on?.date;
  if (on === undefined || !isAhead(on, from)) return false;
  return !before.circles
    .filter((one) => old.circle(one.name) === circle)
    .flatMap((one) => [
      ...one.members,
      ...one.experts,
      ...one.officers,
      ...[...one.links, ...one.crossLinks].flatMap((link) => [...link.leaders, ...link.representatives]),
      ...one.roles.filter(({ name }) => old.role(one.name, name) === role).flatMap(({ holders }) => holders),
    ])
    .some(
      (seat) =>
        seat.office === office &&
        seat.person !== undefined &&
        old.person(seat.person.name) === person &&
        (seat.from?.date ?? '') >= on,
    );
}

/** Whether what holds from a day was decided on a day not too long before it. */
function isAhead(on: CalendarDate, from: CalendarDate | undefined): boolean {
  return from !== undefined && mayBeFrom(from, on) && mayBeFrom(on, dayBefore(from, ahead));
}

/** Whether a later election to the same office, before the seat began, came to another outcome. */
function isSuperseded(between: Between, record: Record, election: Election, change: Change): boolean {
  const replacing = record.replacedElections.get(election.name);
  if (replacing !== undefined && replacing !== election) return true;
  if (election.office === 'representative' || election.office === 'member' || election.office === 'expert')
    return false;
  const on = election.on?.date;
  const { from } = change;
  if (on === undefined) return false;
  return electionsFor(between, record, { ...change, election: undefined }).some(
    (other) =>
      other !== election &&
      other.on !== undefined &&
      other.on.date > on &&
      other.on.date <= (from ?? between.is.on) &&
      other.by?.name === election.by?.name &&
      other.elected !== undefined &&
      other.elected.person?.name !== election.elected?.person?.name &&
      electionShortcoming(between.is, other) === undefined,
  );
}

/** Whether a seat ends no later than the term for which somebody was elected; where either is not said, it may. */
function coversTerm(election: Election, { from, until }: Change): boolean {
  const { term, on, objections } = election;
  if (term === undefined) return true;
  if (until === undefined) return true;
  if (term.until !== undefined) return mayBeFrom(term.until.date, until);
  if (term.length === undefined) return true;
  const { length } = term.length;
  const shortened = objections.some(({ way }) => way === 'term');
  // People write the end of two years from 9 February as either the 8th or the 9th.
  const ends = [from, on?.date].flatMap((start) => (start === undefined ? [] : [dayAfter(start, length)]));
  return ends.length === 0 || shortened || ends.some((end) => mayBeFrom(end, until));
}

function isRecent(isNew: boolean, date: CalendarDate | undefined, { since, nearby }: Window): boolean {
  if (isNew) return true;
  return since !== undefined && date !== undefined && (nearby === undefined ? date >= since : date > since);
}

function isLater(date: CalendarDate | undefined, { until }: Window): boolean {
  return until !== undefined && date !== undefined && date > until;
}

/** Elections that were held again, by which the record of an election has another outcome. */
function electionsAbout(between: Between, change: Change, window: Window): readonly Election[] {
  if (change.kind !== 'election-changed' && change.kind !== 'election-removed') return [];
  const pair = between.elections.both.find(([, now]) => now.name === change.election);
  const again = pair !== undefined && isDatedAnew(pair[0].on?.date, pair[1].on?.date) ? [pair[1]] : [];
  const replaced = between.elections.come.filter(({ replaces }) => replaces?.name === change.election);
  return [...again, ...replaced].filter(({ on }) => !isLater(on?.date, window));
}

// ---- decisions ----

interface About {
  readonly decision: Decision;
  readonly certain: boolean;
  readonly why: Shortcoming | undefined;
  /** The day of what was decided about the change. */
  readonly date: CalendarDate | undefined;
}

type Take = (
  decision: Decision,
  certain: boolean,
  found?: { readonly why?: Shortcoming | undefined; readonly date?: CalendarDate | undefined },
) => void;

function decisionsFor(between: Between, record: Record, change: Change, window: Window): readonly About[] {
  const found = new Map<Decision, About>();
  const { is } = between;
  const take: Take = (decision, certain, { why, date = decision.decided?.date } = {}) => {
    const known = found.get(decision);
    if (known !== undefined && known.why === undefined && why !== undefined) return;
    found.set(decision, { decision, certain: certain || (known?.certain ?? false), why, date });
  };
  const standing = (decision: Decision): { why: Shortcoming | undefined } => ({
    why: decisionFault(between, decision),
  });
  const recent = (decision: Decision): boolean =>
    isRecent(record.newDecisions.has(decision), decision.decided?.date, window);
  if (change.kind.startsWith('decision-')) {
    ofDecision(between, record, change, recent, take);
    return [...found.values()];
  }
  if (change.kind.startsWith('election-'))
    for (const { decision } of record.about.get(change.election ?? change.subject) ?? [])
      if (recent(decision)) take(decision, true, standing(decision));
  const named = is.decision(change.decision);
  if (named !== undefined)
    take(named, true, { why: namedShort(between, record, change, named, recent(named)) });
  const about = [
    ...(record.about.get(change.circle ?? '') ?? []),
    ...(change.other === undefined || change.other === change.circle
      ? []
      : (record.about.get(change.other) ?? [])),
    ...(change.kind === 'organisation-changed' ? (record.about.get(between.after.name) ?? []) : []),
    ...partsOf(change).flatMap((one) => (one === change.circle ? [] : (record.about.get(one) ?? []))),
    ...(change.kind === 'circle-ended'
      ? heirsOf(between, change).flatMap((heir) => record.about.get(heir) ?? [])
      : []),
  ];
  for (const { decision, subject } of about) {
    if (decision === named || !recent(decision)) continue;
    const much = concerns(between, change, subject);
    if (much === undefined) continue;
    // What is decided about a circle as a whole need not be that it moves, but by whoever has nothing else to decide of it.
    const isElse = change.kind === 'circle-moved' && decidedIn(between, decision) !== change.other;
    take(decision, much === 'this' && !isElse, standing(decision));
  }
  return [...found.values()];
}

function decidedIn(between: Between, { circle }: Decision): string | undefined {
  return circle && calledNow(between, circle.name);
}

/** What decides that a decision changes: that it is taken again, replaced or withdrawn, or another that is about it. */
function ofDecision(
  between: Between,
  record: Record,
  change: Change,
  recent: (decision: Decision) => boolean,
  take: Take,
): void {
  const { is, was, decisions } = between;
  const standing = (one: Decision): { why: Shortcoming | undefined } => ({
    why: decisionFault(between, one),
  });
  // Of one that is gone, another that has its name now says nothing.
  const decision = change.kind === 'decision-removed' ? undefined : is.decision(change.decision);
  const before = decisions.both.find(([, now]) => now === decision)?.[0] ?? was.decision(change.decision);
  if (
    decision !== undefined &&
    isDatedAnew(before?.decided?.date, decision.decided?.date) &&
    recent(decision)
  )
    take(decision, true, standing(decision));
  // To renew it is a decision of its circle: that it holds on, and when it is looked at again.
  const renewal = decision === undefined ? undefined : newRenewal(before, decision);
  if (decision !== undefined && renewal !== undefined && /^(?:renewed|review)$/.test(change.aspect ?? '')) {
    const circle = is.circle(decision.circle?.name);
    const { date, method = 'consent', decision: under } = renewal;
    const votes = method !== 'consent' && circle !== undefined && circle.kind !== 'assembly';
    const lacks = votes && mandateFault(is, { circle, date, under }) !== undefined;
    take(decision, true, { date, why: lacks ? 'method' : standing(decision).why });
  }
  // So is to amend it. Where those who gave consent are on record, it is for them to give it anew.
  const amendment = decision === undefined ? undefined : newAmendment(before, decision);
  if (decision !== undefined && amendment !== undefined && isAmended(change))
    take(decision, true, {
      date: amendment.date,
      why: amendedSince(is, decision) === undefined ? standing(decision).why : 'consent before',
    });
  const replacing = [
    ...(record.replacing.get(change.subject) ?? []),
    ...(decision?.replacedBy === undefined ? [] : [is.decision(decision.replacedBy.name)]),
  ];
  for (const one of replacing) if (one !== undefined && one !== decision) take(one, true, standing(one));
  for (const { decision: one } of record.about.get(change.subject) ?? [])
    if (one !== decision && recent(one)) take(one, true, standing(one));
}

/** The renewal of a decision that the older state does not have. */
function newRenewal(before: Decision | undefined, { renewed }: Decision): Renewal | undefined {
  return renewed.find(({ date }) => (before?.renewed ?? []).every((one) => one.date !== date));
}

/** The latest amendment of a decision that the older state does not have. */
function newAmendment(before: Decision | undefined, { amended }: Decision): Day | undefined {
  const known = before?.amended ?? [];
  return amended
    .filter(({ date }) => known.every((one) => one.date !== date))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** Whether a change is of what a decision says, which its circle may amend, and not of how it came to be. */
function isAmended({ kind, aspect = '' }: Change): boolean {
  return kind === 'decision-changed' && amendable.test(aspect);
}

const amendable = /^(?:text|title|kind|concerns|responsible|measure|term|review)$/;

/** Why a decision that the text names for a change does not show that it was decided. */
function namedShort(
  between: Between,
  record: Record,
  change: Change,
  decision: Decision,
  recent: boolean,
): Shortcoming | undefined {
  const fault = decisionFault(between, decision);
  if (fault !== undefined) return fault;
  const date = decision.decided?.date;
  const granted = change.kind === 'deviation-added';
  if (!recent && !granted && (date === undefined || !isAhead(date, change.from))) return 'other time';
  if (decision.concerns.length === 0) return undefined;
  const near = new Set([
    change.circle,
    change.other,
    between.is.circle(change.circle)?.parent?.name,
    change.subject,
  ]);
  for (const name of near)
    for (const { decision: one } of name === undefined ? [] : (record.about.get(name) ?? []))
      if (one === decision) return undefined;
  return 'other subject';
}

/** The circles that hold all that a circle which ended had held. */
function heirsOf({ items, circles, was }: Between, change: Change): readonly string[] {
  const gone = circles.gone.find(({ name }) => name === change.circle) ?? was.circle(change.circle);
  const held = gone?.domain?.items ?? [];
  const heirs = held.map((item) => items.both.find(([old]) => old.item === item)?.[1].circle.name);
  return heirs.includes(undefined) ? [] : [...new Set(heirs as string[])];
}
