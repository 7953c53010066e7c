import { leftOutInVain as words } from '../../messages/rules/implementation.js';
import { type AsOf, asOf, deciding } from '../../model/lookups.js';
import type { Circle, Implementation, LeftOut, Origin } from '../../model/organisation.js';
import { spokenIn } from '../../model/own-words.js';
import { titleOf } from '../../model/steps.js';
import { type FollowedStep, followedPhases } from '../../model/templates.js';
import { circleName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const leftOutInVain = rule({
  id: 'implementation/left-out-in-vain',
  base: 'all',
  code: 'IM09',
  words,
  doc: {
    bad: `
organisation Ecodorp "Ecodorp De Brink"

circle Dorp "Dorpskring" {
  aim "To live together well"
}

implementation proefjaar "Een jaar in kringen" {
  template skm
  without pay in Dorp because "Niemand wordt betaald"
}
`,
    good: `
organisation Ecodorp "Ecodorp De Brink"

circle Dorp "Dorpskring" {
  aim "To live together well"
}

implementation proefjaar "Een jaar in kringen" {
  template skm
  without pay because "Niemand wordt betaald"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const implementation of organisation.implementations) {
      if (implementation.without.length === 0) continue;
      const circle = implementation.circle === undefined ? {} : { circle: implementation.circle.name };
      const told = (at: Origin, found: Pick<Reported, 'message' | 'related'>): void =>
        report({ at, ...circle, ...found });
      checkTwice(standing, implementation, told);
      const phases = followedPhases(
        organisation,
        implementation,
        spokenIn(organisation, organisation.language ?? 'en'),
      );
      const steps = phases.flatMap((phase) => phase.steps);
      for (const left of implementation.without) {
        if (left.circles.length === 0) continue;
        for (const step of steps) if (step.name === left.name) checkStep(standing, step, left, told);
      }
    }
  },
});

type Tell = (at: Origin, found: Pick<Reported, 'message' | 'related'>) => void;

/** One thing is left out once: a step of the template, or a step for a circle. */
function checkTwice(standing: AsOf, implementation: Implementation, tell: Tell): void {
  const first = new Map<string, Origin>();
  const declared = new Set(implementation.phases.flatMap(({ steps }) => steps.map(({ name }) => name)));
  for (const { name, circles, at } of implementation.without) {
    // A step that the plan leaves out and declares is its own, and a circle may do without that.
    const whole = declared.has(name) ? undefined : first.get(name);
    const places = circles.length === 0 ? [{ name: '', at }] : circles;
    for (const circle of places) {
      const key = circle.name === '' ? name : `${name} ${circle.name}`;
      const before = first.get(key) ?? whole;
      if (before === undefined) first.set(key, circle.at);
      else
        tell(circle.at, {
          message: words.twice(name, circle.name === '' ? undefined : circleName(standing, circle.name)),
          related: [{ at: before, message: words.before }],
        });
    }
  }
}

function checkStep(standing: AsOf, step: FollowedStep, { circles, at }: LeftOut, tell: Tell): void {
  const title = titleOf(step);
  if (step.targets.every((target) => target === 'person')) {
    tell(at, { message: words.notForCircles(title, step.name) });
    return;
  }
  for (const ref of circles) {
    const circle = standing.circle(ref.name);
    if (circle === undefined) continue;
    if (!isAsked(step, circle)) {
      tell(ref.at, { message: words.notAsked(title, circleName(standing, circle)) });
      continue;
    }
    // What comes back may have been done before it was left out.
    if (step.every !== undefined) continue;
    const done = step.entries.find(
      (entry) =>
        entry.done !== undefined &&
        (entry.circle?.name === circle.name || entry.subject.name === circle.name),
    );
    if (done !== undefined)
      tell(ref.at, {
        message: words.done(title, circleName(standing, circle)),
        related: [{ at: done.at, message: words.doneHere }],
      });
  }
}

/** Whether a step asks anything of circles of its kind: circles that make no policy have seats, but no training. */
function isAsked(step: FollowedStep, circle: Circle): boolean {
  return deciding[circle.kind] || step.targets.some((target) => target !== 'circle' && target !== 'member');
}
