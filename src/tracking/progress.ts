import { never } from '../ground/never.js';
import type { Language } from '../messages/words.js';
import { type CalendarDate, lastDay } from '../model/calendar.js';
import { type AsOf, asOf, type DerivedStep, deciding } from '../model/lookups.js';
import type {
  Circle,
  Implementation,
  Organisation,
  Origin,
  Shown,
  Stage,
  Step,
  Target,
} from '../model/organisation.js';
import { spokenIn } from '../model/own-words.js';
import { hasPassed } from '../model/standing.js';
import { againBy, beginOf, hasCome, isDoneNow, titleOf } from '../model/steps.js';
import {
  type CircleLeftOut,
  type FollowedPhase,
  type FollowedStep,
  followedPhases,
} from '../model/templates.js';
import type { PhaseState } from '../vocabulary/plans.js';
import { eachOf, type StandingCondition, standingConditions } from './conditions.js';
import { type ForOne, type StepCounts, statusOf, stepCountsOf, type Task, type Why } from './task.js';

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
  /** The template that it follows, and the steps of it that it leaves out. */
  readonly template?: string | undefined;
  readonly without: readonly {
    readonly name: string;
    /** The circles that do without it; none where the whole step is left out. */
    readonly circles: readonly string[];
    readonly because?: string | undefined;
  }[];
  readonly counts: StepCounts;
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
  readonly state: PhaseState;
  /** Whether it should have ended. */
  readonly overdue: boolean;
  /** Whether it should have begun. */
  readonly late: boolean;
  /** Of its steps; those of a step `for every …` are counted one by one. */
  readonly counts: StepCounts;
  readonly steps: readonly StepProgress[];
  readonly at: Origin;
}

export interface StepProgress extends Task {
  readonly name: string;
  readonly title: string;
  readonly training: boolean;
  /** Whether it comes from the template, and no line of the plan tells of it yet. */
  readonly added: boolean;
  /** What else in the files shows that it is done. */
  readonly shown: readonly Shown[];
  /** Names of the steps that come before it. */
  readonly after: readonly string[];
  /** One for each that a step `for every …` is for on the date; empty for a step of its own. */
  readonly each: readonly ForOne[];
  /** Circles at work that the plan leaves out of it; neither open nor counted. */
  readonly leftOut: readonly CircleLeftOut[];
  /** Whether it is asked of nobody, as it is left out for each circle that it is for. */
  readonly leftOutForAll: boolean;
  readonly counts: StepCounts;
}

/**
 * How the introduction stands on a date. Total: a plan without steps has none, an organisation without a plan too. The
 * language is that of the titles of steps that come from the template of Kring.
 */
export function progressOf(
  organisation: Organisation,
  on: CalendarDate,
  language: Language = spokenIn(organisation, organisation.language ?? 'en'),
): Progress {
  const standing = asOf(organisation, on);
  return {
    organisation: organisation.name,
    on,
    implementations: plansOf(standing, language),
    conditions: standingConditions(standing),
  };
}

/** How each plan stands, without the conditions that hold beside any plan. */
export function plansOf(standing: AsOf, language: Language): readonly ImplementationProgress[] {
  return standing.organisation.implementations.map((one) => implementationProgress(standing, one, language));
}

function implementationProgress(
  standing: AsOf,
  implementation: Implementation,
  language: Language,
): ImplementationProgress {
  const followed = followedPhases(standing.organisation, implementation, language);
  const open = openSteps(standing, followed);
  const phases = followed.map((phase) => phaseProgress(standing, implementation, phase, open));
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
    template: implementation.template?.name,
    without: implementation.without.map(({ name, circles, because }) => ({
      name,
      circles: circles.map((circle) => circle.name),
      because,
    })),
    counts: stepCountsOf(phases.flatMap(({ steps }) => tasksIn(steps))),
    phases,
    at: implementation.at,
  };
}

/** Titles of the steps that are open on the date, by their names. */
function openSteps(standing: AsOf, phases: readonly FollowedPhase[]): ReadonlyMap<string, string> {
  const open = new Map<string, string>();
  for (const phase of phases)
    for (const step of phase.steps) if (!isDone(standing, step)) open.set(step.name, titleOf(step));
  return open;
}

function isDone(standing: AsOf, step: FollowedStep): boolean {
  const asked = standing.derived(step);
  if (isLeftOutForAll(standing, step)) return true;
  if (asked.length > 0)
    return asked.every((one) => one.done || everyOneHolds(shownFor(standing, step.shown, one)));
  return (
    isDoneNow(standing, step) || (step.targets.length === 0 && everyOneHolds(shownFor(standing, step.shown)))
  );
}

/** The circles at work that a step is left out for; where it is not for circles, that says nothing. */
function leftOutOf(standing: AsOf, step: FollowedStep): readonly CircleLeftOut[] {
  if (step.targets.length === 0) return [];
  return step.leftOut.filter(({ circle: name }) => {
    const circle = standing.circle(name);
    return circle !== undefined && standing.state(circle) === 'working';
  });
}

/** Whether a step is asked of nobody because of what is left out, and not because nobody holds the office yet. */
function isLeftOutForAll(standing: AsOf, step: FollowedStep): boolean {
  const leftOut = leftOutOf(standing, step);
  if (leftOut.length === 0 || standing.derived(step).length > 0) return false;
  const left = new Set(leftOut.map(({ circle }) => circle));
  return !standing.circles.some(
    (circle) => !left.has(circle.name) && step.targets.some((target) => mayAsk(standing, circle, target)),
  );
}

/** Whether a step for every such target is for a circle as soon as somebody is there. */
function mayAsk(standing: AsOf, circle: Circle, target: Target): boolean {
  switch (target) {
    case 'circle':
    case 'member':
      return deciding[circle.kind];
    case 'leader':
    case 'representative':
      return standing.linkOffices(circle).includes(target);
    case 'facilitator':
    case 'secretary':
    case 'logbook':
      return deciding[circle.kind] && circle.kind !== 'helping circle';
    case 'role':
      return circle.roles.length > 0;
    case 'person':
      return false;
    default:
      return never(target);
  }
}

/** What the facts that show a step tell of one for whom it is, or of all. */
function shownFor(
  standing: AsOf,
  shown: readonly Shown[],
  whom: DerivedStep | undefined = undefined,
): readonly ForOne[] {
  return shown.flatMap((condition) => {
    const each = eachOf(standing, condition);
    if (whom === undefined) return each;
    return (byCircle(each).get(whom.circle ?? '') ?? []).filter(
      (one) =>
        (one.office === undefined || whom.office === undefined || one.office === whom.office) &&
        (one.role === undefined || whom.role === undefined || one.role === whom.role) &&
        (one.person === undefined || whom.person === undefined || one.person === whom.person),
    );
  });
}

const circles = new WeakMap<readonly ForOne[], ReadonlyMap<string, readonly ForOne[]>>();

/** What is asked of each circle; under no name what is asked of the organisation. */
function byCircle(each: readonly ForOne[]): ReadonlyMap<string, readonly ForOne[]> {
  let found = circles.get(each);
  if (found === undefined) {
    const lists = new Map<string, ForOne[]>();
    for (const one of each) {
      const list = lists.get(one.circle ?? '');
      if (list === undefined) lists.set(one.circle ?? '', [one]);
      else list.push(one);
    }
    found = lists;
    circles.set(each, found);
  }
  return found;
}

function everyOneHolds(each: readonly ForOne[]): boolean {
  return each.length > 0 && each.every((one) => one.status === 'done');
}

function phaseProgress(
  standing: AsOf,
  implementation: Implementation,
  phase: FollowedPhase,
  open: ReadonlyMap<string, string>,
): PhaseProgress {
  const owner = phase.owner?.name ?? implementation.owner?.name;
  const steps = phase.steps.map((step) => ({
    ...stepProgress(standing, step, owner, open),
    added: phase.added.has(step.name),
  }));
  // What is on record anyway, such as a first audit, is no begin of the phase that asks for it.
  const own = steps.filter((step) => step.shown.length === 0);
  const begun = beginOf(standing, phase)?.date ?? earliest(tasksIn(own).map((task) => task.done));
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
    overdue: ended === undefined && hasPassed(standing, phase.due),
    late: begun === undefined && ended === undefined && hasPassed(standing, phase.planned),
    counts: stepCountsOf(tasksIn(steps)),
    steps,
    at: phase.at,
  };
}

/** What is counted of steps: each step of its own, and each of those that a step `for every …` is for. */
export function tasksIn(steps: readonly StepProgress[]): readonly Task[] {
  return steps.flatMap((step): readonly Task[] =>
    step.each.length > 0 || step.leftOutForAll ? step.each : [step],
  );
}

function stepProgress(
  standing: AsOf,
  step: FollowedStep,
  phaseOwner: string | undefined,
  open: ReadonlyMap<string, string>,
): Omit<StepProgress, 'added'> {
  const owner = step.owner?.name ?? phaseOwner;
  const each = standing.derived(step).map((asked) => oneProgress(standing, step, asked, owner));
  const leftOut = leftOutOf(standing, step);
  const leftOutForAll = isLeftOutForAll(standing, step);
  const counts = stepCountsOf(each);
  const own = {
    name: step.name,
    title: titleOf(step),
    training: step.training,
    shown: step.shown,
    owner,
    due: step.due?.date,
    evidence: step.evidence.map(({ text }) => text),
    blocked: step.blocked?.text,
    after: step.after.map(({ name }) => name),
    each,
    leftOut,
    leftOutForAll,
    place: { at: step.done?.at ?? step.at, recorded: step.done !== undefined },
  };
  const waits = step.after.flatMap(({ name }) => (name === step.name ? [] : (open.get(name) ?? [])));
  const why: Why[] = [
    ...(step.blocked === undefined ? [] : [{ kind: 'blocked' as const, reason: step.blocked.text }]),
    ...(waits.length === 0 ? [] : [{ kind: 'waits' as const, steps: waits }]),
  ];
  const begun = hasCome(standing, step.begun) || (step.done === undefined && step.evidence.length > 0);
  // Left out for all of them, nobody is asked for it.
  if (leftOutForAll) return { ...own, counts, status: 'done', why: [] };
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
          begun: begun || counts.done + counts.underWay > 0 || each.some((one) => one.done !== undefined),
        },
        standing.on,
      ),
      done: done ? latest(each.map((one) => one.done)) : undefined,
      again: done ? earliest(each.map((one) => one.again)) : undefined,
      why: done ? [] : [...why, { kind: 'some open', open: counts.all - counts.done, all: counts.all }],
    };
  }
  const shown = step.targets.length > 0 ? [] : shownFor(standing, step.shown);
  const last = hasCome(standing, step.done) ? step.done.date : undefined;
  const until = last === undefined ? undefined : againBy(step);
  const recorded = isDoneNow(standing, step);
  const done = recorded || everyOneHolds(shown);
  const next = until ?? step.due?.date;
  const status = statusOf({ done, due: next, blocked: step.blocked?.text, begun }, standing.on);
  const reasons: Why[] = [
    ...why,
    ...(last === undefined || until === undefined ? [] : [{ kind: 'lapsed' as const, last, until }]),
  ];
  return {
    ...own,
    counts: stepCountsOf([{ status }]),
    status,
    due: done && until !== undefined ? undefined : next,
    done: last ?? (done ? latest(shown.map((one) => one.done)) : undefined),
    again: recorded && until !== undefined ? next : undefined,
    evidence: done && !recorded ? shown.flatMap((one) => one.evidence) : own.evidence,
    why: done ? [] : reasons.length > 0 ? reasons : reasonsOf(step, shown),
    place: done && !recorded ? (shown[0]?.place ?? own.place) : own.place,
  };
}

/** Why a step is open of which nothing else is said. */
function reasonsOf(step: Step, shown: readonly ForOne[]): readonly Why[] {
  if (step.targets.length > 0) return [{ kind: 'for nobody' }];
  const open = shown.filter((one) => one.status !== 'done');
  if (open.length > 1) return [{ kind: 'some open', open: open.length, all: shown.length }];
  return open[0]?.why ?? [{ kind: 'nothing recorded' }];
}

function oneProgress(standing: AsOf, step: Step, asked: DerivedStep, stepOwner: string | undefined): ForOne {
  const { circle, office, role, person, entry, next } = asked;
  const shown = asked.done ? [] : shownFor(standing, step.shown, asked);
  const failing = shown.filter((one) => one.status !== 'done');
  const isShown = shown.length > 0 && failing.length === 0;
  const done = asked.done || isShown;
  const recorded = hasCome(standing, entry?.done) ? entry.done.date : undefined;
  const last = latest([
    recorded,
    ...(step.every === undefined && !isShown ? [] : shown.map((one) => one.done)),
  ]);
  const until =
    recorded === undefined || recorded !== last || step.every === undefined
      ? undefined
      : lastDay(recorded, step.every.length);
  // The line that tells of the time to come tells who does it and by when; else what the step says holds.
  const open = done ? undefined : next;
  const line = open ?? entry;
  const blocked = open?.blocked ?? (done ? undefined : step.blocked?.text);
  const lapsed = earliest([until, ...failing.map((one) => one.due)]);
  const due = done
    ? undefined
    : (open?.due?.date ?? lapsed ?? (last === undefined ? step.due?.date : undefined));
  const why: Why[] = done
    ? []
    : [
        ...(blocked === undefined ? [] : [{ kind: 'blocked' as const, reason: blocked }]),
        ...(recorded === undefined || until === undefined
          ? []
          : [{ kind: 'lapsed' as const, last: recorded, until }]),
        ...failing.flatMap((one) => one.why),
      ];
  const begun = hasCome(standing, open?.begun) || (open?.done === undefined && open?.evidence !== undefined);
  const at = line?.at ?? (isShown ? shown[0]?.place.at : failing[0]?.place.at) ?? step.at;
  return {
    circle,
    office,
    role,
    person,
    status: statusOf({ done, due, blocked, begun }, standing.on),
    owner: line?.owner?.name ?? stepOwner,
    due,
    done: last,
    again: done ? (next?.due?.date ?? until ?? earliest(shown.map((one) => one.again))) : undefined,
    evidence: entry?.evidence === undefined ? [] : [entry.evidence],
    blocked,
    why: done || why.length > 0 ? why : [{ kind: 'nothing recorded' }],
    place: { at, recorded: line !== undefined || isShown },
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
): readonly { readonly name?: string; readonly counts: StepCounts }[] {
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
    counts: stepCountsOf(tasks),
  }));
  return [...named.filter((one) => one.name !== undefined), ...named.filter((one) => one.name === undefined)];
}

/** A task that comes next: a step, or one of those that a step is for. */
export interface NextTask {
  readonly phase: PhaseProgress;
  readonly step: StepProgress;
  /** The one it is for, where not all of the step's stand alike. */
  readonly one?: ForOne | undefined;
  readonly task: Task;
}

/**
 * What is to be done next in the phases that have begun, else in the first that is not done: the earliest first. What
 * that waits for is told before it, wherever it stands in the plan.
 */
export function nextOf(plan: ImplementationProgress): readonly NextTask[] {
  const open = plan.phases.filter(({ state, counts }) => state !== 'ended' && counts.done < counts.all);
  const running = open.filter(({ state }) => state === 'under way');
  const phases = running.length > 0 ? running : open.slice(0, 1);
  // What should have been done in a phase that has not begun is overdue all the same.
  const late = plan.phases.filter((phase) => !phases.includes(phase) && phase.counts.overdue > 0);
  const next = [
    ...phases.flatMap((phase) => openIn(phase, () => true)),
    ...late.flatMap((phase) => openIn(phase, ({ status }) => status === 'overdue')),
  ];
  const before = waitedFor(plan, next);
  const dueOf = ({ step, task }: NextTask): CalendarDate =>
    earliest([task.due, before.get(step)]) ?? '9999-12-31';
  return [
    ...plan.phases
      .filter((phase) => !phases.includes(phase))
      .flatMap((phase) => openIn(phase, () => true))
      .filter(
        ({ step, one }) =>
          before.has(step) && !next.some((known) => known.step === step && known.one === one),
      ),
    ...next,
  ].sort((a, b) => {
    const [first, second] = [dueOf(a), dueOf(b)];
    if (first !== second) return first < second ? -1 : 1;
    return Number(before.has(b.step)) - Number(before.has(a.step));
  });
}

/**
 * The open steps that some tasks wait for, those for which these wait in their turn, and so on, each with the earliest
 * day by which one of those that wait is due.
 */
function waitedFor(
  plan: ImplementationProgress,
  tasks: readonly NextTask[],
): ReadonlyMap<StepProgress, CalendarDate | undefined> {
  const byName = new Map(plan.phases.flatMap((phase) => phase.steps).map((step) => [step.name, step]));
  const found = new Map<StepProgress, CalendarDate | undefined>();
  const waiting = tasks.map(({ step, task }) => ({ step, due: task.due }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const name of next.step.after) {
      const before = byName.get(name);
      if (before === undefined || before === next.step || before.status === 'done') continue;
      const due = earliest([found.get(before), before.due, next.due]);
      if (found.has(before) && found.get(before) === due) continue;
      found.set(before, due);
      waiting.push({ step: before, due });
    }
  return found;
}

function openIn(phase: PhaseProgress, wanted: (task: Task) => boolean): readonly NextTask[] {
  return phase.steps.flatMap((step): readonly NextTask[] => {
    if (step.status === 'done') return [];
    const alike = step.each.every(({ status }) => status === step.status);
    if (step.each.length === 0 || alike) return wanted(step) ? [{ phase, step, task: step }] : [];
    return step.each
      .filter((one) => one.status !== 'done' && wanted(one))
      .map((one) => ({ phase, step, one, task: one }));
  });
}

/** Whether the day has passed on which a plan was to be evaluated, and nothing since says that it was. */
export function isUnevaluated({ evaluation, evaluated }: ImplementationProgress, on: CalendarDate): boolean {
  return evaluation !== undefined && evaluation < on && evaluated.every((day) => day < evaluation);
}
