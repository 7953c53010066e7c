import { type CalendarDate, lastDay } from '../model/calendar.js';
import { type AsOf, asOf, type DerivedStep } from '../model/lookups.js';
import type { Implementation, Organisation, Origin, Phase, Stage, Step } from '../model/organisation.js';
import { beginOf, hasCome, titleOf } from '../model/steps.js';
import { type StandingCondition, standingConditions } from './conditions.js';
import { type Counts, countsOf, type ForOne, statusOf, type Task, type Why } from './task.js';

/** How the introduction of the method stands on a date: plain data, in the order of the files. */
export interface Progress {
  readonly organisation: string;
  readonly on: CalendarDate;
  readonly implementations: readonly ImplementationProgress[];
  /** What every circle and office holder is to have, whatever a plan says. */
  readonly conditions: readonly StandingCondition[];
}

export interface ImplementationProgress {
  readonly name: string;
  readonly title: string;
  readonly circle?: string | undefined;
  readonly owner?: string | undefined;
  readonly mandate?: string | undefined;
  readonly planned?: CalendarDate | undefined;
  readonly begun?: CalendarDate | undefined;
  readonly ended?: CalendarDate | undefined;
  /** When the plan is to be evaluated, when it was, and by what. */
  readonly evaluation?: CalendarDate | undefined;
  readonly evaluated: readonly CalendarDate[];
  readonly criteria: readonly string[];
  readonly counts: Counts;
  readonly phases: readonly PhaseProgress[];
  readonly at: Origin;
}

export interface PhaseProgress {
  readonly stage: Stage;
  readonly name?: string | undefined;
  /** Its own title; a phase without one is called by its stage. */
  readonly title?: string | undefined;
  readonly owner?: string | undefined;
  readonly planned?: CalendarDate | undefined;
  /** When it began: on its own day, or with the first that was done in it. */
  readonly begun?: CalendarDate | undefined;
  readonly due?: CalendarDate | undefined;
  readonly ended?: CalendarDate | undefined;
  readonly state: 'planned' | 'under way' | 'ended';
  /** Whether it should have ended. */
  readonly overdue: boolean;
  /** Of its steps; those of a step `for every …` are counted one by one. */
  readonly counts: Counts;
  readonly steps: readonly StepProgress[];
  readonly at: Origin;
}

export interface StepProgress extends Task {
  readonly name: string;
  readonly title: string;
  readonly training: boolean;
  /** Names of the steps that come before it. */
  readonly after: readonly string[];
  /** One for each that a step `for every …` is for on the date; empty for a step of its own. */
  readonly each: readonly ForOne[];
  readonly counts: Counts;
}

/** How the introduction stands on a date. Total: a plan without steps has none, an organisation without a plan too. */
export function progressOf(organisation: Organisation, on: CalendarDate): Progress {
  const standing = asOf(organisation, on);
  return {
    organisation: organisation.name,
    on,
    implementations: organisation.implementations.map((one) => implementationProgress(standing, one)),
    conditions: standingConditions(standing),
  };
}

function implementationProgress(standing: AsOf, implementation: Implementation): ImplementationProgress {
  const open = openSteps(standing, implementation);
  const phases = implementation.phases.map((phase) => phaseProgress(standing, implementation, phase, open));
  return {
    name: implementation.name,
    title: titleOf(implementation),
    circle: implementation.circle?.name,
    owner: implementation.owner?.name,
    mandate: implementation.mandate?.name,
    planned: implementation.planned?.date,
    begun: hasCome(standing, implementation.begun) ? implementation.begun.date : undefined,
    ended: hasCome(standing, implementation.ended) ? implementation.ended.date : undefined,
    evaluation: implementation.evaluation?.date,
    evaluated: implementation.evaluated.filter((day) => hasCome(standing, day)).map((day) => day.date),
    criteria: implementation.criteria.map((criterion) => criterion.text),
    counts: countsOf(phases.flatMap(({ steps }) => tasksIn(steps))),
    phases,
    at: implementation.at,
  };
}

/** Titles of the steps that are open on the date, by their names. */
function openSteps(standing: AsOf, implementation: Implementation): ReadonlyMap<string, string> {
  const open = new Map<string, string>();
  for (const phase of implementation.phases)
    for (const step of phase.steps) if (!isDone(standing, step)) open.set(step.name, titleOf(step));
  return open;
}

function isDone(standing: AsOf, step: Step): boolean {
  const asked = standing.derived(step);
  return asked.length === 0 ? hasCome(standing, step.done) : asked.every((one) => one.done);
}

function phaseProgress(
  standing: AsOf,
  implementation: Implementation,
  phase: Phase,
  open: ReadonlyMap<string, string>,
): PhaseProgress {
  const owner = phase.owner?.name ?? implementation.owner?.name;
  const steps = phase.steps.map((step) => stepProgress(standing, step, owner, open));
  const begun = beginOf(standing, phase)?.date ?? earliest(tasksIn(steps).map((task) => task.done));
  const ended = hasCome(standing, phase.ended) ? phase.ended.date : undefined;
  return {
    stage: phase.stage,
    name: phase.name,
    title: phase.title,
    owner,
    planned: phase.planned?.date,
    begun,
    due: phase.due?.date,
    ended,
    state: ended !== undefined ? 'ended' : begun !== undefined ? 'under way' : 'planned',
    overdue: ended === undefined && phase.due !== undefined && phase.due.date < standing.on,
    counts: countsOf(tasksIn(steps)),
    steps,
    at: phase.at,
  };
}

/** What is counted of steps: each step of its own, and each of those that a step `for every …` is for. */
export function tasksIn(steps: readonly StepProgress[]): readonly Task[] {
  return steps.flatMap((step): readonly Task[] => (step.each.length > 0 ? step.each : [step]));
}

function stepProgress(
  standing: AsOf,
  step: Step,
  phaseOwner: string | undefined,
  open: ReadonlyMap<string, string>,
): StepProgress {
  const owner = step.owner?.name ?? phaseOwner;
  const each = standing.derived(step).map((asked) => oneProgress(standing, step, asked, owner));
  const counts = countsOf(each);
  const own = {
    name: step.name,
    title: titleOf(step),
    training: step.training,
    owner,
    due: step.due?.date,
    evidence: step.evidence.map(({ text }) => text),
    blocked: step.blocked?.text,
    after: step.after.map(({ name }) => name),
    each,
    place: { at: step.done?.at ?? step.at, recorded: step.done !== undefined },
  };
  const waits = step.after.flatMap(({ name }) => (name === step.name ? [] : (open.get(name) ?? [])));
  const why: Why[] = [
    ...(step.blocked === undefined ? [] : [{ kind: 'blocked' as const, reason: step.blocked.text }]),
    ...(waits.length === 0 ? [] : [{ kind: 'waits' as const, steps: waits }]),
  ];
  if (step.targets.length > 0 && each.length > 0) {
    const done = counts.done === counts.all;
    const allBlocked = counts.blocked > 0 && counts.blocked + counts.done === counts.all;
    return {
      ...own,
      counts,
      status: statusOf(
        {
          done,
          due: step.due?.date,
          blocked: step.blocked?.text ?? (allBlocked ? '' : undefined),
          begun: counts.done + counts.underWay > 0 || each.some((one) => one.done !== undefined),
        },
        standing.on,
      ),
      done: done ? latest(each.map((one) => one.done)) : undefined,
      again: done ? earliest(each.map((one) => one.again)) : undefined,
      why: done ? [] : [...why, { kind: 'some open', open: counts.all - counts.done, all: counts.all }],
    };
  }
  const done = hasCome(standing, step.done);
  const status = statusOf(
    {
      done,
      due: step.due?.date,
      blocked: step.blocked?.text,
      begun: step.done === undefined && step.evidence.length > 0,
    },
    standing.on,
  );
  const reason: Why = step.targets.length > 0 ? { kind: 'for nobody' } : { kind: 'nothing recorded' };
  return {
    ...own,
    counts: countsOf([{ status }]),
    status,
    done: done ? step.done?.date : undefined,
    why: done ? [] : why.length > 0 ? why : [reason],
  };
}

function oneProgress(standing: AsOf, step: Step, asked: DerivedStep, stepOwner: string | undefined): ForOne {
  const { circle, office, role, person, entry, next, done } = asked;
  const last = hasCome(standing, entry?.done) ? entry.done.date : undefined;
  const until = last === undefined || step.every === undefined ? undefined : lastDay(last, step.every.length);
  // The line that tells of the time to come tells who does it and by when; else what the step says holds.
  const open = done ? undefined : next;
  const blocked = open?.blocked ?? (done ? undefined : step.blocked?.text);
  const due = done ? undefined : (open?.due?.date ?? (last === undefined ? step.due?.date : until));
  const why: Why[] = done
    ? []
    : [
        ...(blocked === undefined ? [] : [{ kind: 'blocked' as const, reason: blocked }]),
        ...(last === undefined || until === undefined ? [] : [{ kind: 'lapsed' as const, last, until }]),
      ];
  return {
    circle,
    office,
    role,
    person,
    status: statusOf(
      { done, due, blocked, begun: open?.done === undefined && open?.evidence !== undefined },
      standing.on,
    ),
    owner: (open ?? entry)?.owner?.name ?? stepOwner,
    due,
    done: last,
    again: done ? (next?.due?.date ?? until) : undefined,
    evidence: entry?.evidence === undefined ? [] : [entry.evidence],
    blocked,
    why: done || why.length > 0 ? why : [{ kind: 'nothing recorded' }],
    place: { at: (open ?? entry)?.at ?? step.at, recorded: (open ?? entry) !== undefined },
  };
}

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((a, b) => (b !== undefined && b > (a ?? '') ? b : a), undefined);
}

function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.reduce((a, b) => (b !== undefined && (a === undefined || b < a) ? b : a), undefined);
}

/** Counts of the tasks of a plan for each owner or circle; what has none stands at the end, without a name. */
export function countsBy(
  progress: ImplementationProgress,
  key: 'owner' | 'circle',
): readonly { readonly name?: string; readonly counts: Counts }[] {
  const found = new Map<string, Task[]>();
  const steps = progress.phases.flatMap((phase) => phase.steps);
  for (const task of tasksIn(steps)) {
    const name = (key === 'owner' ? task.owner : ((task as ForOne).circle ?? progress.circle)) ?? '';
    const list = found.get(name);
    if (list === undefined) found.set(name, [task]);
    else list.push(task);
  }
  const named = [...found].map(([name, tasks]) => ({
    ...(name === '' ? {} : { name }),
    counts: countsOf(tasks),
  }));
  return [...named.filter((one) => one.name !== undefined), ...named.filter((one) => one.name === undefined)];
}
