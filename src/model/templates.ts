import {
  type auditChapters,
  auditQuestions,
  closingNames,
  closingQuestionTexts,
  stepTitles,
} from '../messages/template.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import { electedOffices, reviewedOffices } from '../vocabulary/offices.js';
import { structure } from '../vocabulary/plans.js';
import { readLength } from './calendar.js';
import {
  type Implementation,
  type Organisation,
  type Origin,
  type Phase,
  type Shown,
  type Stage,
  type Step,
  stages,
  type Target,
  type Template,
} from './organisation.js';
import { spokenIn } from './own-words.js';

/*
 * Steps that plans follow. A plan that says `template NAME` has the steps of that template beside its own, but for
 * those that it leaves out; a step that it declares under the name of one of them is that step, and says of it what is
 * otherwise. `skm` comes with Kring; an organisation may declare another, also under that name.
 */

interface PackagedStep {
  readonly stage: Stage;
  readonly name: keyof typeof stepTitles;
  readonly training?: boolean;
  readonly targets?: readonly Target[];
  readonly every?: string;
  readonly after?: readonly string[];
  readonly shown?: readonly Shown[];
}

/** The seven steps of the method's introduction (domain 0b, 3.1), and the structure that training builds on. */
const skm: readonly PackagedStep[] = [
  { stage: 'acquaint', name: 'plan' },
  {
    stage: 'introduce',
    name: 'structure',
    targets: ['circle'],
    after: ['plan'],
    shown: structure,
  },
  { stage: 'introduce', name: 'circles', training: true, targets: ['circle'], after: ['plan'] },
  {
    stage: 'integrate',
    name: 'functions',
    training: true,
    targets: electedOffices,
    after: ['circles'],
  },
  { stage: 'secure', name: 'statutes', shown: ['statutes'] },
  { stage: 'secure', name: 'audits', targets: ['circle'], every: '1year', shown: ['audits'] },
  {
    stage: 'secure',
    name: 'reviews',
    targets: reviewedOffices,
    every: '1year',
    shown: ['reviews'],
  },
  { stage: 'secure', name: 'pay' },
];

const packaged: Readonly<Record<string, readonly PackagedStep[]>> = { skm };

/** A question of an audit: one of an organisation's templates, or one that comes with Kring. */
export interface AuditQuestion {
  readonly name: string;
  /** What the question belongs to; an organisation's own questions stand by themselves. */
  readonly chapter?: keyof typeof auditChapters | undefined;
  readonly text: Words;
  /** Whether it is asked of every circle; else of the organisation alone. */
  readonly each: boolean;
  readonly reasons: readonly string[];
  readonly shown: readonly Shown[];
}

/** The best that a question can score. */
export const bestScore = 3;

function packagedQuestion(
  name: keyof typeof auditQuestions,
  chapter: keyof typeof auditChapters,
  shown: readonly Shown[] = [],
): AuditQuestion {
  return { name, chapter, text: auditQuestions[name], each: true, reasons: [], shown };
}

/** The questions that come with Kring, in the order of an audit (domain 3.2). */
const packagedQuestions: readonly AuditQuestion[] = [
  packagedQuestion('consent', 'rules'),
  packagedQuestion('aim', 'rules', ['aim', 'domain']),
  packagedQuestion('link', 'rules', ['double link']),
  packagedQuestion('election', 'rules'),
  packagedQuestion('logbook', 'logbook', ['aim', 'domain']),
  packagedQuestion('officers', 'terms', ['officers']),
  packagedQuestion('decisions', 'decisions'),
  packagedQuestion('actions', 'decisions'),
  packagedQuestion('training', 'training'),
  { ...packagedQuestion('statutes', 'statutes', ['statutes']), each: false },
  packagedQuestion('reviews', 'people', ['reviews']),
  { ...packagedQuestion('pay', 'people'), each: false },
  packagedQuestion('rounds', 'meetings'),
  packagedQuestion('measuring', 'meetings'),
];

/** The questions of the organisation's own templates, where these have any; else those that come with Kring. */
export function questionsAsked(organisation: Organisation): readonly AuditQuestion[] {
  const own = organisation.templates
    .flatMap((template) => template.questions)
    .filter(({ meeting }) => !meeting);
  if (own.length === 0) return packagedQuestions;
  return own.map(({ name, text = name, each, reasons, shown }) => ({
    name,
    text: same(text),
    each,
    reasons: reasons.map((reason) => reason.text),
    shown,
  }));
}

/** A question by its name, also one that comes with Kring and was asked before the organisation had its own. */
export function questionNamed(organisation: Organisation, name: string): AuditQuestion | undefined {
  return [...questionsAsked(organisation), ...packagedQuestions].find((one) => one.name === name);
}

/** A question by which a circle measures its meeting at the end. */
export interface ClosingQuestion {
  readonly name: string;
  readonly text: Words;
}

const packagedClosing: readonly ClosingQuestion[] = closingNames.map((name) => ({
  name,
  text: closingQuestionTexts[name],
}));

/** The questions `for every meeting` of the organisation's own templates; else those that come with Kring. */
export function closingQuestions(organisation: Organisation): readonly ClosingQuestion[] {
  const own = organisation.templates.flatMap(({ questions }) => questions).filter(({ meeting }) => meeting);
  if (own.length === 0) return packagedClosing;
  return own.map(({ name, text = name }) => ({ name, text: same(text) }));
}

/** A question of the closing round by its name, also one that comes with Kring and was asked before. */
export function closingQuestionNamed(organisation: Organisation, name: string): ClosingQuestion | undefined {
  return [...closingQuestions(organisation), ...packagedClosing].find((one) => one.name === name);
}

/** Names of the templates that come with Kring. */
export const packagedTemplates: readonly string[] = Object.keys(packaged);

/** The template of a name that the organisation declares itself, if it does. */
export function declaredTemplate(organisation: Organisation, name: string): Template | undefined {
  return organisation.templates.find((template) => template.name === name);
}

/** The names of the steps of a template; nothing where there is no such template. */
export function templateSteps(organisation: Organisation, name: string): readonly string[] | undefined {
  const own = declaredTemplate(organisation, name);
  if (own !== undefined) return own.phases.flatMap((phase) => phase.steps.map((step) => step.name));
  return Object.hasOwn(packaged, name) ? packaged[name]?.map((step) => step.name) : undefined;
}

/** What a template says of one of its steps; the titles of that which comes with Kring are in the language. */
export function stepOfTemplate(
  organisation: Organisation,
  template: string,
  name: string,
  language: Language,
): Step | undefined {
  const at = declaredTemplate(organisation, template)?.at ?? nowhere;
  for (const stage of stages)
    for (const step of stepsOfTemplate(organisation, template, stage, at, language))
      if (step.name === name) return step;
  return undefined;
}

/** The template whose step a plan's step of that name is, if the plan follows one that has it and keeps it. */
export function templateOfStep(
  organisation: Organisation,
  implementation: Implementation,
  name: string,
): string | undefined {
  const template = implementation.template?.name;
  if (template === undefined || leftOutWholly(implementation).has(name)) return undefined;
  return templateSteps(organisation, template)?.includes(name) === true ? template : undefined;
}

/** A circle that a plan leaves out of a step, with the place where it says so. */
export interface CircleLeftOut {
  readonly circle: string;
  readonly because?: string | undefined;
  readonly at: Origin;
}

/** A step of a plan, with what it has from the template and the circles that do without it. */
export interface FollowedStep extends Step {
  readonly leftOut: readonly CircleLeftOut[];
}

/** A phase of a plan with the steps that the plan declares, as they are followed. */
export interface OwnPhase extends Phase {
  readonly steps: readonly FollowedStep[];
}

/** A phase of a plan as it is followed. */
export interface FollowedPhase extends OwnPhase {
  /** Steps that the template adds, by name; the others stand in the plan. */
  readonly added: ReadonlySet<string>;
  /** Whether the plan has the phase; else it is there for the steps of the template. */
  readonly written: boolean;
}

/** What comes with Kring stands in no file. */
const nowhere: Origin = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

type ByLanguage<T> = WeakMap<Implementation, Map<Language, T>>;

const followed: ByLanguage<readonly FollowedPhase[]> = new WeakMap();
const ownOnes: ByLanguage<readonly OwnPhase[]> = new WeakMap();

function kept<T>(answers: ByLanguage<T>, of: Implementation, language: Language, make: () => T): T {
  let byLanguage = answers.get(of);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    answers.set(of, byLanguage);
  }
  let answer = byLanguage.get(language);
  if (answer === undefined) {
    answer = make();
    byLanguage.set(language, answer);
  }
  return answer;
}

/**
 * The phases of a plan with the steps that it declares itself; what such a step does not say, it has from the step of
 * that name of the template that the plan follows, unless the plan leaves that one out. Titles of the template that
 * comes with Kring are in the language.
 */
export function ownPhases(
  organisation: Organisation,
  implementation: Implementation,
  language: Language = spokenIn(organisation, organisation.language ?? 'en'),
): readonly OwnPhase[] {
  return kept(ownOnes, implementation, language, () => {
    const left = leftOutWholly(implementation);
    const known = new Map<string, Step>();
    const template = implementation.template?.name;
    for (const stage of template === undefined ? [] : stages)
      for (const step of stepsOfTemplate(
        organisation,
        template as string,
        stage,
        implementation.at,
        language,
      ))
        if (!left.has(step.name) && !known.has(step.name)) known.set(step.name, step);
    return implementation.phases.map((phase) => ({
      ...phase,
      steps: phase.steps.map((step) => ({
        ...completed(step, known.get(step.name)),
        leftOut: circlesLeftOut(implementation, step.name),
      })),
    }));
  });
}

/** Names of the steps of the template that a plan does not follow at all. */
function leftOutWholly({ without }: Implementation): ReadonlySet<string> {
  return new Set(without.filter(({ circles }) => circles.length === 0).map((step) => step.name));
}

function circlesLeftOut({ without }: Implementation, step: string): readonly CircleLeftOut[] {
  const lines = without.filter((one) => one.name === step);
  return lines.flatMap(({ circles, because, at }) =>
    circles.map((circle) => ({ circle: circle.name, because, at })),
  );
}

/** A step of a plan with what the template says of it and the plan does not. Where it was written stays the plan's. */
function completed(step: Step, from: Step | undefined): Step {
  if (from === undefined) return step;
  return {
    ...step,
    training: step.training || from.training,
    title: step.title ?? from.title,
    targets: step.targets.length > 0 ? step.targets : from.targets,
    every: step.every ?? from.every,
    owner: step.owner ?? from.owner,
    due: step.due ?? from.due,
    after: step.after.length > 0 ? step.after : from.after,
    shown: step.shown.length > 0 ? step.shown : from.shown,
  };
}

/**
 * The phases of a plan with the steps of its template added, in the order of the plan and then of the template. A step
 * that is added stands where it would be recorded: at its phase, or at the plan where that has no such phase. Titles of
 * the template that comes with Kring are in the language; those of an organisation's own as it wrote them.
 */
export function followedPhases(
  organisation: Organisation,
  implementation: Implementation,
  language: Language,
): readonly FollowedPhase[] {
  return kept(followed, implementation, language, () => follow(organisation, implementation, language));
}

function follow(
  organisation: Organisation,
  implementation: Implementation,
  language: Language,
): readonly FollowedPhase[] {
  const phases: FollowedPhase[] = ownPhases(organisation, implementation, language).map((phase) => ({
    ...phase,
    added: none,
    written: true,
  }));
  const name = implementation.template?.name;
  if (name === undefined) return phases;
  const left = leftOutWholly(implementation);
  for (const stage of stages) {
    const asked = stepsOfTemplate(organisation, name, stage, implementation.at, language)
      .filter((step) => !left.has(step.name))
      .map((step) => ({ ...step, leftOut: circlesLeftOut(implementation, step.name) }));
    if (asked.length === 0) continue;
    const places = phases.flatMap((phase, i) => (phase.stage === stage ? [i] : []));
    if (places.length === 0) {
      const said = declaredNames(implementation, undefined);
      const added = asked.filter((step) => !said.has(step.name));
      if (added.length > 0) insertPhase(phases, stage, implementation, added);
      continue;
    }
    // Phases with names of their own are paths of their own, such as two regions: each follows the template.
    const done = new Set<string | undefined>();
    for (const i of places) {
      const phase = phases[i] as FollowedPhase;
      if (done.has(phase.name)) continue;
      done.add(phase.name);
      const said = declaredNames(implementation, phase.name);
      const added = asked
        .filter((step) => !said.has(step.name))
        .map((step) => ({ ...step, at: phase.at, whole: phase.at }));
      if (added.length > 0)
        phases[i] = {
          ...phase,
          steps: [...phase.steps, ...added],
          added: new Set(added.map((step) => step.name)),
        };
    }
  }
  return phases;
}

const none: ReadonlySet<string> = new Set();

/** Names of the steps that a path of the plan declares; what stands in a phase without a name counts for all paths. */
function declaredNames(implementation: Implementation, path: string | undefined): ReadonlySet<string> {
  return new Set(
    implementation.phases
      .filter((phase) => path === undefined || phase.name === undefined || phase.name === path)
      .flatMap((phase) => phase.steps.map((step) => step.name)),
  );
}

/** Puts a phase that the plan lacks behind those of earlier stages. */
function insertPhase(
  phases: FollowedPhase[],
  stage: Stage,
  implementation: Implementation,
  steps: readonly FollowedStep[],
): void {
  const order = stages.indexOf(stage);
  const before = phases.findLastIndex((phase) => stages.indexOf(phase.stage) < order);
  phases.splice(before + 1, 0, {
    stage,
    at: implementation.at,
    whole: implementation.at,
    steps,
    added: new Set(steps.map((step) => step.name)),
    written: false,
  });
}

function stepsOfTemplate(
  organisation: Organisation,
  name: string,
  stage: Stage,
  at: Origin,
  language: Language,
): readonly Step[] {
  const own = declaredTemplate(organisation, name);
  if (own !== undefined)
    return own.phases
      .filter((phase) => phase.stage === stage)
      .flatMap((phase) => phase.steps.map((step) => ({ ...step, at, whole: at, block: undefined })));
  if (!Object.hasOwn(packaged, name)) return [];
  return (packaged[name] ?? [])
    .filter((step) => step.stage === stage)
    .map((step) => {
      const length = step.every === undefined ? undefined : readLength(step.every);
      return {
        name: step.name,
        at,
        whole: at,
        training: step.training === true,
        title: sayIn(stepTitles[step.name], language),
        targets: step.targets ?? [],
        every: length === undefined ? undefined : { length, written: step.every ?? '', at },
        evidence: [],
        after: (step.after ?? []).map((name) => ({ name, at })),
        shown: step.shown ?? [],
        entries: [],
      };
    });
}
