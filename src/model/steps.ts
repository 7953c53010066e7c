import { type CalendarDate, lastDay } from './calendar.js';
import type { AsOf, DerivedStep } from './lookups.js';
import { type Day, type Implementation, type Phase, type Stage, type Step, stages } from './organisation.js';
import type { FollowedStep, OwnPhase } from './templates.js';

/** How a message names a step, implementation or finding: by its title, where it has one. */
export function titleOf(one: { readonly name: string; readonly title?: string | undefined }): string {
  return one.title ?? one.name;
}

/** Place of a stage in the order of the method, from 0. */
export function order(stage: Stage): number {
  return stages.indexOf(stage);
}

/** Whether two phases belong to one path: phases with different names are paths of their own, such as two regions. */
export function onePath(a: Phase, b: Phase): boolean {
  return a.name === undefined || b.name === undefined || a.name === b.name;
}

/** Whether a day has come. */
export function hasCome(standing: AsOf, day: Day | undefined): day is Day {
  return day !== undefined && day.date <= standing.on;
}

/**
 * The day by which a step that was done is to be done again: one agreed since, or that by which its rhythm brings it;
 * nothing where it does not come back.
 */
export function againBy({
  done,
  every,
  due,
}: Pick<Step, 'done' | 'every' | 'due'>): CalendarDate | undefined {
  if (done === undefined || every === undefined) return undefined;
  return due !== undefined && due.date > done.date ? due.date : lastDay(done.date, every.length);
}

/** Whether a step that is for nobody else was done by the date, and it is not time to do it again. */
export function isDoneNow(standing: AsOf, step: Pick<Step, 'done' | 'every' | 'due'>): boolean {
  return hasCome(standing, step.done) && (againBy(step) ?? standing.on) >= standing.on;
}

/** Whether something that a step `for every …` asks for was ever done, be it time again or not. */
function everDone(standing: AsOf, asked: DerivedStep): boolean {
  return hasCome(standing, asked.entry?.done);
}

/** When a step was done: on its own day, or when the last was done of those it is for. */
export function doneOn(standing: AsOf, step: FollowedStep): Day | undefined {
  if (hasCome(standing, step.done)) return step.done;
  // What other facts of the organisation show is judged by the rules about those.
  if (step.shown.length > 0) return undefined;
  const asked = standing.derived(step);
  if (asked.length === 0 || !asked.every((one) => everDone(standing, one))) return undefined;
  return asked.reduce<Day | undefined>((latest, { entry }) => {
    const done = entry?.done;
    return done !== undefined && done.date > (latest?.date ?? '') ? done : latest;
  }, undefined);
}

/**
 * Since when a step stands open: from the start for a step of its own, and for a step `for every …` since the first
 * circle began or the first person took the seat for whom it is open. Nothing where it is done or asks for nothing.
 */
export function openSince(standing: AsOf, step: FollowedStep): string | undefined {
  if (step.shown.length > 0 || doneOn(standing, step) !== undefined) return undefined;
  if (step.targets.length === 0) return '';
  const open = standing.derived(step).filter((one) => !everDone(standing, one));
  return open.reduce<string | undefined>((first, one) => {
    const since = askedSince(standing, one);
    return first === undefined || since < first ? since : first;
  }, undefined);
}

function askedSince(standing: AsOf, { circle: name, office, role, person }: DerivedStep): string {
  const circle = standing.circle(name);
  if (circle === undefined) return standing.person(person)?.joined?.date ?? '';
  const begun = circle.begun?.date ?? circle.planned?.date ?? '';
  if (person === undefined) return begun;
  // A member's own first day is passed by: a circle is trained as one.
  if (office === undefined || office === 'member' || office === 'expert' || office === 'observer')
    return begun;
  const own =
    office === 'role'
      ? circle.roles.find((one) => one.name === role)?.holders
      : standing.seatsOf(circle, office);
  const from = (own ?? [])
    .filter((seat) => seat.person?.name === person)
    .map((seat) => seat.from?.date ?? '')
    .sort()[0];
  return from !== undefined && from > begun ? from : begun;
}

/** What says that a step is complete: its own `done`, the end of its phase, or the begin of a later one. */
export interface Claim {
  readonly by: 'done' | 'ended' | 'next begun';
  readonly day: Day;
  /** The later phase. */
  readonly next?: Stage;
}

/** A step `for every …` that is said to be complete while it is open for some, if it is. */
export function claimedTooEarly(
  standing: AsOf,
  implementation: Implementation,
  phase: OwnPhase,
  step: FollowedStep,
): { claim: Claim; open: readonly DerivedStep[] } | undefined {
  if (step.targets.length === 0 || step.shown.length > 0) return undefined;
  const open = standing.derived(step).filter((one) => !one.done);
  if (open.length === 0) return undefined;
  const claim = claimOf(standing, implementation, phase, step);
  return claim === undefined ? undefined : { claim, open };
}

function claimOf(
  standing: AsOf,
  implementation: Implementation,
  phase: OwnPhase,
  step: FollowedStep,
): Claim | undefined {
  if (hasCome(standing, step.done)) return { by: 'done', day: step.done };
  if (hasCome(standing, phase.ended)) return { by: 'ended', day: phase.ended };
  for (const later of implementation.phases) {
    if (order(later.stage) <= order(phase.stage) || !onePath(phase, later) || !hasCome(standing, later.begun))
      continue;
    return { by: 'next begun', day: later.begun, next: later.stage };
  }
  return undefined;
}

/** How a phase shows that it has begun: by its own day, or by the first of its steps that was done. */
export function beginOf(standing: AsOf, phase: OwnPhase): Day | undefined {
  if (hasCome(standing, phase.begun)) return phase.begun;
  for (const step of phase.steps) {
    const done = doneOn(standing, step);
    if (done !== undefined) return done;
  }
  return undefined;
}
