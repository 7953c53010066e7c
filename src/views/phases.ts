import { given } from '../ground/given.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { type Organisation, type Stage, stages } from '../model/organisation.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import {
  type ImplementationProgress,
  type PhaseProgress,
  progressOf,
  type StepProgress,
  tasksIn,
} from '../tracking/progress.js';
import { type ForOne, type Status, type StepCounts, stepCountsOf } from '../tracking/task.js';

/** A step as a picture shows it. */
export interface StepMark {
  readonly name: string;
  readonly title: string;
  readonly training: boolean;
  readonly status: Status;
  /** The owner's full name. */
  readonly owner?: string;
  readonly due?: CalendarDate;
  readonly done?: CalendarDate;
  /** For what comes back: by when it is to be done again. */
  readonly again?: CalendarDate;
  /** Why nobody can go on with it. */
  readonly blocked?: string;
  /** Titles of the open steps that come before it. */
  readonly waits: readonly string[];
  /** For a step `for every …`: how many of those it is for stand how. */
  readonly each?: StepCounts;
}

export interface PhaseMark {
  readonly stage: Stage;
  readonly name?: string;
  readonly title?: string;
  readonly owner?: string;
  readonly planned?: CalendarDate;
  readonly begun?: CalendarDate;
  readonly due?: CalendarDate;
  readonly ended?: CalendarDate;
  readonly state: PhaseProgress['state'];
  readonly overdue: boolean;
  readonly counts: StepCounts;
  readonly steps: readonly StepMark[];
}

export interface PlanMark {
  readonly name: string;
  readonly title: string;
  /** The title of the circle that carries the plan. */
  readonly circle?: string;
  readonly owner?: string;
  readonly planned?: CalendarDate;
  readonly begun?: CalendarDate;
  readonly ended?: CalendarDate;
  /** When the plan is to be evaluated, and was last. */
  readonly evaluation?: CalendarDate;
  readonly evaluated?: CalendarDate;
  readonly counts: StepCounts;
  /** The four stages in the order of the method, each with its phases. */
  readonly stages: readonly { readonly stage: Stage; readonly phases: readonly PhaseMark[] }[];
}

/** How the introduction of the method stands: each plan with its phases and their steps. */
export interface PhasesView {
  readonly title: string;
  readonly on: CalendarDate;
  readonly plans: readonly PlanMark[];
  /** The title of the circle that is asked for, where it is one. */
  readonly of?: string;
}

export interface PhasesSettings {
  /** Only what concerns this circle and those below it. */
  readonly of?: string;
}

export function phasesView(
  organisation: Organisation,
  on: CalendarDate,
  settings: PhasesSettings = {},
  language?: Language,
): PhasesView {
  const standing = asOf(organisation, on);
  const chosen = standing.circle(settings.of);
  const within =
    chosen === undefined
      ? undefined
      : new Set(
          standing.circles
            .filter((circle) => circle === chosen || standing.wayUp(circle).includes(chosen))
            .map(({ name }) => name),
        );
  const plans = progressOf(organisation, on, language).implementations;
  return {
    title: organisation.title ?? organisation.name,
    on,
    plans: plans
      .map((plan) => (within === undefined ? plan : partOf(plan, within)))
      .filter((plan) => plan !== undefined)
      .map((plan) => planMark(standing, plan)),
    ...(chosen === undefined ? {} : { of: titleOfCircle(standing, chosen) }),
  };
}

/**
 * Of a plan, what concerns some circles: all of it where one of them carries it, and else those of its steps
 * `for every …` that are for one of them or for somebody in one.
 */
function partOf(
  plan: ImplementationProgress,
  circles: ReadonlySet<string>,
): ImplementationProgress | undefined {
  if (plan.circle !== undefined && circles.has(plan.circle)) return plan;
  const phases = plan.phases
    .map((phase): PhaseProgress => {
      const steps = phase.steps.flatMap((step): StepProgress[] => {
        const each = step.each.filter((one) => one.circle !== undefined && circles.has(one.circle));
        return each.length === 0 ? [] : [stepFor(step, each)];
      });
      return { ...phase, steps, counts: stepCountsOf(tasksIn(steps)) };
    })
    .filter(({ steps }) => steps.length > 0);
  return phases.length === 0
    ? undefined
    : { ...plan, phases, counts: stepCountsOf(phases.flatMap(({ steps }) => tasksIn(steps))) };
}

function stepFor(step: StepProgress, each: readonly ForOne[]): StepProgress {
  const counts = stepCountsOf(each);
  const done = counts.done === counts.all;
  return {
    ...step,
    each,
    counts,
    status: done ? 'done' : step.status === 'done' ? 'under way' : step.status,
    ...(done ? { blocked: undefined, why: [] } : {}),
  };
}

function planMark(standing: AsOf, plan: ImplementationProgress): PlanMark {
  return {
    name: plan.name,
    title: plan.title,
    ...given('circle', plan.circle === undefined ? undefined : titleOfCircle(standing, plan.circle)),
    ...given('owner', fullName(standing, plan.owner)),
    ...given('planned', plan.planned),
    ...given('begun', plan.begun),
    ...given('ended', plan.ended),
    ...given('evaluation', plan.evaluation),
    ...given('evaluated', plan.evaluated.at(-1)),
    counts: plan.counts,
    stages: stages.map((stage) => ({
      stage,
      phases: plan.phases.filter((phase) => phase.stage === stage).map((phase) => phaseMark(standing, phase)),
    })),
  };
}

function phaseMark(standing: AsOf, phase: PhaseProgress): PhaseMark {
  return {
    stage: phase.stage,
    ...given('name', phase.name),
    ...given('title', phase.title),
    ...given('owner', fullName(standing, phase.owner)),
    ...given('planned', phase.planned),
    ...given('begun', phase.begun),
    ...given('due', phase.due),
    ...given('ended', phase.ended),
    state: phase.state,
    overdue: phase.overdue,
    counts: phase.counts,
    steps: phase.steps.map((step) => stepMark(standing, step)),
  };
}

function stepMark(standing: AsOf, step: StepProgress): StepMark {
  return {
    name: step.name,
    title: step.title,
    training: step.training,
    status: step.status,
    ...given('owner', fullName(standing, step.owner)),
    ...given('due', step.due),
    ...given('done', step.done),
    ...given('again', step.again),
    ...given('blocked', step.blocked),
    waits: step.why.flatMap((why) => (why.kind === 'waits' ? why.steps : [])),
    ...(step.each.length === 0 ? {} : { each: step.counts }),
  };
}

function fullName(standing: AsOf, name: string | undefined): string | undefined {
  return name === undefined ? undefined : titleOfPerson(standing, name);
}
