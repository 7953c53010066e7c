import { stepTitles } from '../messages/template.js';
import type { Language } from '../messages/words.js';
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

/*
 * Steps that plans follow. A plan that says `template NAME` has the steps of that template beside its own, but for
 * those that it declares itself and those that it leaves out. `skm` comes with Kring; an organisation may declare
 * another, also under that name.
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
    shown: ['aim', 'domain', 'double link', 'officers'],
  },
  { stage: 'introduce', name: 'circles', training: true, targets: ['circle'], after: ['plan'] },
  {
    stage: 'integrate',
    name: 'functions',
    training: true,
    targets: ['leader', 'representative', 'facilitator', 'secretary'],
    after: ['circles'],
  },
  { stage: 'secure', name: 'statutes', shown: ['statutes'] },
  { stage: 'secure', name: 'audits', targets: ['circle'], every: '1year', shown: ['audits'] },
  {
    stage: 'secure',
    name: 'reviews',
    targets: ['leader', 'representative', 'facilitator', 'secretary', 'role'],
    every: '1year',
    shown: ['reviews'],
  },
  { stage: 'secure', name: 'pay' },
];

const packaged: Readonly<Record<string, readonly PackagedStep[]>> = { skm };

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

/** A phase of a plan as it is followed. */
export interface FollowedPhase extends Phase {
  /** Steps that the template adds, by name; the others stand in the plan. */
  readonly added: ReadonlySet<string>;
}

const followed = new WeakMap<Implementation, Map<Language, readonly FollowedPhase[]>>();

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
  let byLanguage = followed.get(implementation);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    followed.set(implementation, byLanguage);
  }
  let phases = byLanguage.get(language);
  if (phases === undefined) {
    phases = follow(organisation, implementation, language);
    byLanguage.set(language, phases);
  }
  return phases;
}

function follow(
  organisation: Organisation,
  implementation: Implementation,
  language: Language,
): readonly FollowedPhase[] {
  const own = implementation.phases.map((phase) => ({ ...phase, added: none }));
  const name = implementation.template?.name;
  if (name === undefined) return own;
  const left = new Set(implementation.without.map((step) => step.name));
  const phases: FollowedPhase[] = own;
  for (const stage of stages) {
    const asked = stepsOfTemplate(organisation, name, stage, implementation.at, language).filter(
      (step) => !left.has(step.name),
    );
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
  steps: readonly Step[],
): void {
  const order = stages.indexOf(stage);
  const before = phases.findLastIndex((phase) => stages.indexOf(phase.stage) < order);
  phases.splice(before + 1, 0, {
    stage,
    at: implementation.at,
    whole: implementation.at,
    steps,
    added: new Set(steps.map((step) => step.name)),
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
        title: stepTitles[step.name][language],
        targets: step.targets ?? [],
        every: length === undefined ? undefined : { length, written: step.every ?? '', at },
        evidence: [],
        after: (step.after ?? []).map((name) => ({ name, at })),
        shown: step.shown ?? [],
        entries: [],
      };
    });
}
