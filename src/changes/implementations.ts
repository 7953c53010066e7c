import * as words from '../messages/changes.js';
import { targetNames } from '../messages/editor.js';
import { stageNames } from '../messages/show.js';
import { shownNames } from '../messages/tracking.js';
import { stepKinds } from '../messages/values.js';
import type { Words } from '../messages/words.js';
import type { Entry, Implementation, Phase, Question, Step, Template } from '../model/organisation.js';
import { type FollowedPhase, followedPhases } from '../model/templates.js';
import { aspectChanges, titled } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, byKey, byName, itself, type Names } from './match.js';
import {
  list,
  type Said,
  say,
  sayDay,
  sayDays,
  sayNamed,
  sayRef,
  saySpan,
  sayText,
  sayTexts,
} from './said.js';

/** How the introduction of the method is planned and how far it is: plans, phases, steps and what is recorded of them. */
export function implementationChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.implementations, between.after.implementations);
  return [
    ...come.map((one) =>
      change('implementation-added', {
        circle: one.circle?.name,
        subject: one.name,
        after: one.title,
        message: words.added(words.newImplementation, titled(one)),
        is: one.at,
      }),
    ),
    ...gone.map((one) =>
      change('implementation-removed', {
        circle: one.circle && between.old.circle(one.circle.name),
        subject: one.name,
        before: one.title,
        message: words.added(words.implementationGone, titled(one)),
        was: one.at,
      }),
    ),
    ...both.flatMap(([old, now]) => planChanges(between, old, now)),
  ];
}

/** What the organisation's own templates of steps and questions say otherwise, as one text for each step and question. */
export function templateChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.templates, between.after.templates);
  return [
    ...come.map((one) =>
      change('template-added', {
        subject: one.name,
        after: one.title,
        message: words.added(words.newTemplate, titled(one)),
        is: one.at,
      }),
    ),
    ...gone.map((one) =>
      change('template-removed', {
        subject: one.name,
        before: one.title,
        message: words.added(words.templateGone, titled(one)),
        was: one.at,
      }),
    ),
    ...both.flatMap(([old, now]) =>
      aspectChanges(
        saidOfTemplate(old),
        saidOfTemplate(now),
        { of: titled(now), subject: now.name },
        () => 'template-changed',
      ),
    ),
  ];
}

function saidOfTemplate(template: Template) {
  return [
    ...say('title', template.title, template.at, true),
    ...template.phases.flatMap((phase) => [
      ...say('stage', [phase.stage, phase.name, phase.title].filter(Boolean).join(' '), phase.at),
      ...phase.steps.flatMap((step) => say('step', stepText(phase, step), step.at)),
    ]),
    ...template.questions.flatMap((one) => say('question', questionText(one), one.at)),
  ] satisfies Said[];
}

function stepText(phase: Phase, step: Step): string {
  const said = saidOfStep({ phase, step }, itself).map(({ aspect, value }) => `${aspect} ${value}`);
  return `${step.name}: ${said.join(', ')}`;
}

function questionText({ name, text, each, reasons, shown }: Question): string {
  return [
    name,
    ...(text === undefined ? [] : [`“${text}”`]),
    ...(each ? ['every circle'] : []),
    ...reasons.map((one) => `“${one.text}”`),
    ...(shown.length === 0 ? [] : [list(shown)]),
  ].join(', ');
}

function planChanges(between: Between, old: Implementation, now: Implementation): Change[] {
  const circle = now.circle?.name;
  // Titles of a template in one language, so that a step is called the same in both states.
  const language = between.after.language ?? between.before.language ?? 'en';
  const was = followedPhases(between.before, old, language);
  const is = followedPhases(between.after, now, language);
  const phases = byKey(was, is, ({ stage, name }) => `${stage} ${name ?? ''}`);
  const all = byKey(steps(was), steps(is), ({ step }) => step.name);
  return [
    ...aspectChanges(
      saidOfPlan(old, between.old),
      saidOfPlan(now, between.now),
      { of: titled(now), subject: now.name, circle },
      () => 'implementation-changed',
    ),
    // What comes and goes with a template is told of the template; a step that the plan says more of now was one before.
    ...phases.come.filter(isWritten).map((phase) =>
      change('phase-added', {
        circle,
        subject: phase.name ?? phase.stage,
        after: phase.title ?? phase.stage,
        message: named(words.newPhase, phase),
        is: phase.at,
      }),
    ),
    ...phases.gone.filter(isWritten).map((phase) =>
      change('phase-removed', {
        circle,
        subject: phase.name ?? phase.stage,
        before: phase.title ?? phase.stage,
        message: named(words.phaseGone, phase),
        was: phase.at,
      }),
    ),
    ...phases.both.flatMap(([a, b]) => phaseChanges(between, circle, a, b)),
    ...all.come.filter(isSaid).map(({ step }) =>
      change('step-added', {
        circle,
        subject: step.name,
        after: step.title,
        message: words.added(words.newStep, titled(step)),
        is: step.at,
      }),
    ),
    ...all.gone.filter(isSaid).map(({ step }) =>
      change('step-removed', {
        circle,
        subject: step.name,
        before: step.title,
        message: words.added(words.stepGone, titled(step)),
        was: step.at,
      }),
    ),
    ...all.both
      .filter(([a, b]) => isSaid(a) || isSaid(b))
      .flatMap(([a, b]) => stepChanges(between, circle, a, b)),
  ];
}

function isWritten({ written }: FollowedPhase): boolean {
  return written;
}

/** Whether the plan speaks of a step itself. */
function isSaid({ phase, step }: Placed): boolean {
  return !phase.added.has(step.name);
}

function saidOfPlan(one: Implementation, names: Names) {
  return [
    ...say('title', one.title, one.at, true),
    ...sayRef('circle', one.circle, names.circle),
    ...sayRef('mandate', one.mandate, names.decision),
    ...sayRef('owner', one.owner, names.person),
    ...sayDay('planned', one.planned),
    ...sayDay('begun', one.begun),
    ...sayDay('ended', one.ended),
    ...sayDay('evaluation', one.evaluation),
    ...sayDays('reviewed', one.evaluated),
    ...sayTexts('criterion', one.criteria),
    ...sayRef('template', one.template, (name) => name),
    ...one.without.flatMap(({ name, circles, because, at }) => {
      const reason = because === undefined ? '' : ` “${because}”`;
      return circles.length === 0
        ? say('without', `${name}${reason}`, at)
        : circles.flatMap((circle) => say('without', `${name} in ${names.circle(circle.name)}${reason}`, at));
    }),
  ] satisfies Said[];
}

function phaseName({ title, stage }: Phase): Words {
  return title === undefined ? stageNames[stage] : { en: words.quoted(title), nl: words.quoted(title) };
}

function named(what: Words, phase: Phase): Words {
  const name = phaseName(phase);
  return { en: words.added(what, name.en).en, nl: words.added(what, name.nl).nl };
}

function phaseChanges(between: Between, circle: string | undefined, old: Phase, now: Phase): Change[] {
  const subject = now.name ?? now.stage;
  const called = words.phaseCalled(phaseName(now));
  const found: Change[] = [];
  const told = new Set<string>();
  for (const aspect of ['begun', 'ended'] as const) {
    const day = now[aspect];
    if (old[aspect] !== undefined || day === undefined) continue;
    told.add(aspect);
    found.push(
      change(`phase-${aspect}`, {
        circle,
        subject,
        after: day.date,
        message: words.aspectChanged(aspect, called, undefined, words.plain(day.date)),
        was: old.at,
        is: day.at,
      }),
    );
  }
  const said = (phase: Phase, names: Names) =>
    [
      ...say('title', phase.title, phase.at, true),
      ...sayRef('owner', phase.owner, names.person),
      ...sayDay('due', phase.due),
      ...sayDay('planned', phase.planned),
      ...sayDay('begun', phase.begun),
      ...sayDay('ended', phase.ended),
    ].filter(({ aspect }) => !told.has(aspect)) satisfies Said[];
  return [
    ...found,
    ...aspectChanges(
      said(old, between.old),
      said(now, between.now),
      { of: called, subject, circle },
      () => 'phase-changed',
    ),
  ];
}

interface Placed {
  readonly phase: FollowedPhase;
  readonly step: Step;
}

function steps(phases: readonly FollowedPhase[]): Placed[] {
  return phases.flatMap((phase) => phase.steps.map((step) => ({ phase, step })));
}

function stepChanges(between: Between, circle: string | undefined, old: Placed, now: Placed): Change[] {
  const found: Change[] = [];
  const concern = { circle, subject: now.step.name };
  const done = now.step.done;
  const told = old.step.done === undefined && done !== undefined;
  if (told)
    found.push(
      change('step-done', {
        ...concern,
        after: done.date,
        message: words.stepDone(titled(now.step), done.date, undefined),
        was: old.step.at,
        is: done.at,
      }),
    );
  const entries = entryChanges(between, concern, old.step, now.step);
  return [
    ...found,
    ...entries,
    ...aspectChanges(
      saidOfStep(old, between.old),
      saidOfStep(now, between.now).filter(
        ({ aspect }) => !(told && (aspect === 'done' || aspect === 'evidence')),
      ),
      { of: words.stepCalled(titled(now.step), now.step.training), ...concern },
      () => 'step-changed',
    ),
  ];
}

function saidOfStep({ phase, step }: { readonly phase: Phase; readonly step: Step }, names: Names) {
  return [
    ...say(
      'stage',
      phase.name ?? phase.stage,
      phase.at,
      false,
      phase.name ? undefined : stageNames[phase.stage],
    ),
    ...say('title', step.title, step.at, true),
    ...sayNamed('kind', [step.training ? 'training' : 'step'], stepKinds, step.at),
    ...sayNamed('target', step.targets, targetNames, step.at),
    ...saySpan('every', step.every),
    ...sayRef('owner', step.owner, names.person),
    ...sayDay('due', step.due),
    ...sayDay('begun', step.begun),
    ...sayDay('done', step.done),
    ...sayNamed('shown', step.shown, shownNames, step.at),
    ...sayTexts('evidence', step.evidence),
    ...step.after.flatMap((ref) => sayRef('after', ref, (name) => name)),
    ...sayText('blocked', step.blocked),
  ] satisfies Said[];
}

/** What is recorded for one circle, seat or person of a step `for every …`. */
function entryChanges(
  between: Between,
  concern: { readonly circle: string | undefined; readonly subject: string },
  old: Step,
  now: Step,
): Change[] {
  const { both, gone, come } = byKey(
    old.entries,
    now.entries,
    (entry) => entryKey(entry, between.old),
    (entry) => entryKey(entry, between.now),
  );
  const found: Change[] = [];
  const done = (entry: Entry, before: Entry | undefined): boolean => {
    if (entry.done === undefined || before?.done !== undefined) return false;
    const who = entryKey(entry, between.now);
    found.push(
      change('step-done', {
        ...concern,
        after: entry.done.date,
        message: words.stepDone(titled(now), entry.done.date, calledIn(between, who)),
        was: before?.at,
        is: entry.at,
      }),
    );
    return true;
  };
  const changes = (old: Entry | undefined, entry: Entry | undefined): Change[] => {
    // Of what is done, nobody needs to hear who was to do it, and by when.
    if (entry !== undefined && done(entry, old)) return [];
    const names = entry === undefined ? between.old : between.now;
    const whose = calledIn(between, entryKey((entry ?? old) as Entry, names));
    return aspectChanges(
      saidOfEntry(old, between.old),
      saidOfEntry(entry, between.now),
      { of: words.stepCalled(titled(now), now.training, whose), ...concern },
      () => 'step-changed',
    );
  };
  const changed = [
    ...gone.flatMap((entry) => changes(entry, undefined)),
    ...come.flatMap((entry) => changes(undefined, entry)),
    ...both.flatMap(([before, entry]) => changes(before, entry)),
  ];
  return [...found, ...changed];
}

function calledIn({ is, title }: Between, key: string): string {
  const [subject = ''] = key.split(' ');
  return is.person(subject)?.title ?? (is.circle(key) === undefined ? key : title(key));
}

function entryKey({ subject, office, circle }: Entry, names: Names): string {
  return [
    names.circle(names.person(subject.name)),
    ...(office === undefined ? [] : [office]),
    ...(circle === undefined ? [] : [names.circle(circle.name)]),
  ].join(' ');
}

function saidOfEntry(entry: Entry | undefined, names: Names) {
  if (entry === undefined) return [];
  return [
    ...sayRef('owner', entry.owner, names.person),
    ...sayDay('due', entry.due),
    ...sayDay('begun', entry.begun),
    ...sayDay('done', entry.done),
    ...say('evidence', entry.evidence, entry.at, true),
    ...say('blocked', entry.blocked, entry.at, true),
  ] satisfies Said[];
}
