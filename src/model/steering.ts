import type { LoopPart, LoopState } from '../vocabulary/meetings.js';
import { loopParts } from '../vocabulary/meetings.js';
import { after, type CalendarDate, type Length } from './calendar.js';
import type { AsOf } from './lookups.js';
import { firstRecorded, measureAgain, reached, recordsValues, valuesUntil } from './measures.js';
import { meetingsIn } from './meetings.js';
import type {
  Action,
  Circle,
  Decision,
  Measure,
  MeasuredValue,
  Meeting,
  Organisation,
  Subject,
} from './organisation.js';
import { inForce, makesPolicy, meetingStanding } from './standing.js';

/*
 * Whether a circle steers: it leads, does and measures, and what it measures has an answer (base rule 2, domain 1.8).
 * Told of what the files say alone: of an organisation that keeps no values here nobody knows.
 */

/** A measure without a rhythm that was never taken in so long is told of. */
const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

/**
 * The day by which a measure that was never taken was to be taken first: its rhythm, or else a year, after the circle began
 * or anybody here first put a value on record, whichever came later. Nothing where a value is on record, or where nobody
 * puts values on record: in the organisation or, of a measure without a rhythm, in the circle.
 */
export function measureFirst(standing: AsOf, circle: Circle, measure: Measure): CalendarDate | undefined {
  if (valuesUntil(measure, standing.on).length > 0) return undefined;
  const first =
    measure.every === undefined ? firstRecorded([circle]) : firstRecorded(standing.organisation.circles);
  if (first === undefined || first > standing.on) return undefined;
  const begun = circle.begun?.date ?? first;
  return after(begun > first ? begun : first, measure.every?.length ?? year);
}

/** The day by which a measure is to be taken, for the first time or again; nothing where no day follows. */
export function measureDue(standing: AsOf, circle: Circle, measure: Measure): CalendarDate | undefined {
  return measureAgain(measure, standing.on) ?? measureFirst(standing, circle, measure);
}

/** So many values in a row that miss their target ask for a new answer. */
export const missesToAnswer = 3;

/**
 * The last values of a measure, in the order of time, that all missed its target: three at most, since an answer before
 * them did not help. Empty where the last one reached it, or cannot be compared.
 */
export function missesOf(measure: Measure, on: CalendarDate): readonly MeasuredValue[] {
  const values = valuesUntil(measure, on).slice(-missesToAnswer);
  const hit = values.findLastIndex((value) => reached(measure, value) !== false);
  return values.slice(hit + 1);
}

/**
 * Whether a decision or an action point answers what was measured since a day: it concerns the measure, or came of a
 * point that does. A decision was taken since then and holds; an action point was given since then, or is still to be
 * done.
 */
export function isAnswered(standing: AsOf, measure: Measure, since: CalendarDate): boolean {
  const { organisation, on } = standing;
  const { decisions, actions } = answersTo(organisation, measure);
  return (
    decisions.some((decision) => (decision.decided?.date ?? '') >= since && inForce(standing, decision)) ||
    actions.some(({ meeting, decision, done }) => {
      const given =
        standing.meeting(meeting?.name)?.on?.date ?? standing.decision(decision?.name)?.decided?.date;
      if (given !== undefined && given > on) return false;
      return (given ?? '') >= since || done === undefined || done.date >= since;
    })
  );
}

interface Answers {
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
}

const noAnswers: Answers = { decisions: [], actions: [] };

const known = new WeakMap<Organisation, ReadonlyMap<Measure, Answers>>();

/** The decisions and action points that concern a measure, whenever they were taken; worked out once for all measures. */
function answersTo(organisation: Organisation, measure: Measure): Answers {
  let found = known.get(organisation);
  if (found === undefined) {
    found = findAnswers(organisation);
    known.set(organisation, found);
  }
  return found.get(measure) ?? noAnswers;
}

function findAnswers(organisation: Organisation): ReadonlyMap<Measure, Answers> {
  const measures = new Map<string, readonly Measure[]>();
  for (const circle of organisation.circles) {
    if (circle.measures.length === 0) continue;
    measures.set(circle.name, circle.measures);
    for (const measure of circle.measures)
      if (measure.name !== undefined) measures.set(`${circle.name}.${measure.name}`, [measure]);
  }
  const found = new Map<Measure, { decisions: Decision[]; actions: Action[] }>();
  if (measures.size === 0) return found;
  const about = (subjects: readonly Subject[]): readonly Measure[] =>
    subjects.flatMap(({ aspect, path }) =>
      path.length === 1 && aspect !== 'measure' ? [] : (measures.get(path.join('.')) ?? []),
    );
  const of = (measure: Measure): { decisions: Decision[]; actions: Action[] } => {
    const there = found.get(measure) ?? { decisions: [], actions: [] };
    found.set(measure, there);
    return there;
  };
  const fromPoints = measuresOfOutcomes(organisation, about);
  const concerned = (kind: string, name: string, subjects: readonly Subject[]): ReadonlySet<Measure> =>
    new Set([...about(subjects), ...(fromPoints.get(`${kind} ${name}`) ?? [])]);
  for (const decision of organisation.decisions)
    for (const measure of concerned('decision', decision.name, decision.concerns))
      of(measure).decisions.push(decision);
  for (const action of organisation.actions)
    for (const measure of concerned('action', action.name, action.concerns)) of(measure).actions.push(action);
  return found;
}

/** The measures that the points of meetings concern, by what came of each: `decision budget-2027`. */
function measuresOfOutcomes(
  organisation: Organisation,
  about: (subjects: readonly Subject[]) => readonly Measure[],
): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, readonly Measure[]>();
  const topics = new Map(organisation.topics.map((topic) => [topic.name, topic.concerns]));
  for (const { points } of organisation.meetings)
    for (const { outcomes, concerns, topic } of points) {
      if (outcomes.length === 0) continue;
      const all = about([...concerns, ...(topics.get(topic?.name ?? '') ?? [])]);
      if (all.length === 0) continue;
      for (const { kind, record } of outcomes)
        if (record !== undefined) found.set(`${kind} ${record.name}`, all);
    }
  return found;
}

/** How the circle process of a circle stands: whether it leads, does and measures, and answers what it measured. */
export interface Loop {
  readonly parts: Readonly<Record<LoopPart, LoopState>>;
  /** Whether all four are so. */
  readonly closed: boolean;
  /** Measures that were not taken in their rhythm, with the day by which they were to be. */
  readonly late: readonly { readonly measure: Measure; readonly due: CalendarDate }[];
  /** Measures that missed their target with nothing that answers it, with the day of the first miss. */
  readonly unanswered: readonly { readonly measure: Measure; readonly since: CalendarDate }[];
}

const loops = new WeakMap<AsOf, Map<Circle, Loop | undefined>>();

/**
 * The loop of a circle on the date; nothing of a circle that makes no policy, or where the organisation puts no values on
 * record, as its loop is kept elsewhere.
 */
export function loopOf(standing: AsOf, circle: Circle): Loop | undefined {
  let kept = loops.get(standing);
  if (kept === undefined) {
    kept = new Map();
    loops.set(standing, kept);
  }
  if (!kept.has(circle)) kept.set(circle, findLoop(standing, circle));
  return kept.get(circle);
}

function findLoop(standing: AsOf, circle: Circle): Loop | undefined {
  const { organisation, on } = standing;
  if (!makesPolicy(circle) || standing.state(circle) !== 'working') return undefined;
  if (!recordsValues(organisation) && circle.measures.every(({ values }) => values.length === 0))
    return undefined;
  const late = circle.measures.flatMap((measure) => {
    const due = measureDue(standing, circle, measure);
    return due !== undefined && due < on ? [{ measure, due }] : [];
  });
  const taken = circle.measures.filter((measure) => valuesUntil(measure, on).length > 0);
  const unanswered = taken.flatMap((measure) => {
    const [first] = missesOf(measure, on);
    return first === undefined || isAnswered(standing, measure, first.date)
      ? []
      : [{ measure, since: first.date }];
  });
  const parts: Record<LoopPart, LoopState> = {
    led: circle.lead.length > 0 ? 'yes' : 'no',
    done: circle.does.length > 0 ? 'yes' : 'no',
    measured: taken.length === 0 || late.length > 0 ? 'no' : 'yes',
    answered: answeredState(standing, taken, unanswered.length),
  };
  return { parts, closed: loopParts.every((part) => parts[part] === 'yes'), late, unanswered };
}

/** Of values that no target judges, only a decision or action point shows that somebody looked at them. */
function answeredState(standing: AsOf, taken: readonly Measure[], unanswered: number): LoopState {
  if (unanswered > 0) return 'no';
  const judged = taken.some((measure) => {
    const last = valuesUntil(measure, standing.on).at(-1) as MeasuredValue;
    if (reached(measure, last) !== undefined) return true;
    const first = valuesUntil(measure, standing.on)[0] as MeasuredValue;
    return isAnswered(standing, measure, first.date);
  });
  return judged ? 'yes' : 'unknown';
}

// ---- meeting in one's rhythm ----

/**
 * The days on which a circle was to meet since its last meeting on record, of which nothing is: those that are written down
 * and, where none is written down ahead, those of its rhythm. Empty of a circle that puts no meetings on record.
 */
export function missedMeetings(standing: AsOf, circle: Circle): readonly CalendarDate[] {
  const all = meetingsIn(standing.organisation).of(circle.name);
  const last = lastHeld(standing, all);
  if (last?.on === undefined) return [];
  const since = last.on.date;
  const agreed = [
    ...new Set(all.flatMap(({ on }) => (on !== undefined && on.date > since ? [on.date] : []))),
  ];
  if (agreed.length === 0 && last.next !== undefined && last.next.date > since) agreed.push(last.next.date);
  const missed = agreed.filter((day) => day < standing.on);
  const every = circle.meets?.every?.length;
  if (every === undefined || missed.length < agreed.length) return missed;
  let before = missed.at(-1) ?? since;
  for (let day = after(before, every); day > before && day < standing.on; day = after(day, every)) {
    if (missed.length >= mostMissed) break;
    missed.push(day);
    before = day;
  }
  return missed;
}

/** Whether a circle with a rhythm missed more than one of its meetings since the last on record. */
export function missesMeetings(standing: AsOf, circle: Circle): boolean {
  return circle.meets?.every !== undefined && missedMeetings(standing, circle).length > 1;
}

/** Of a circle that missed so many meetings nobody counts on. */
const mostMissed = 100;

/** The last of some meetings, in the order of their days, that was held by the date. */
export function lastHeld(standing: AsOf, meetings: readonly Meeting[]): Meeting | undefined {
  return meetings.findLast((meeting) => isHeldMeeting(standing, meeting));
}

/** Whether a meeting was measured in its closing round. */
export function isMeasured({ closing }: Meeting): boolean {
  return closing !== undefined && closing.answers.length + closing.remarks.length > 0;
}

/** Whether a meeting was held by the date: something of it is on record. */
export function isHeldMeeting(standing: AsOf, meeting: Meeting): boolean {
  const stands = meetingStanding(standing, meeting);
  return stands === 'held' || stands === 'consented';
}
