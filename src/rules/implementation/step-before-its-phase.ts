import { stepBeforeItsPhase as words } from '../../messages/rules/implementation.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Day, Implementation, Phase, Step } from '../../model/organisation.js';
import { claimedTooEarly, doneOn, onePath, openSince, order, titleOf } from '../../model/steps.js';
import { ownPhases } from '../../model/templates.js';
import { type Reported, rule } from '../rule.js';

export const stepBeforeItsPhase = rule({
  id: 'implementation/step-before-its-phase',
  rests: 'its steps',
  base: 'all',
  code: 'IM01',
  words,
  doc: {
    bad: `
organisation Energie "Energiecoöperatie Zonnedak"

circle Bestuur "Bestuurskring" {
  aim "To provide the district with power of its own"
}

implementation invoering "Invoering van de kringmethode" {
  circle Bestuur
  phase acquaint {
    step plan "Implementatieplan"
  }
  phase secure {
    step statutes "Kringstatuut" {
      done 2026-06-15 evidence "Akte van 15 juni 2026"
    }
  }
}
`,
    good: `
organisation Energie "Energiecoöperatie Zonnedak"

circle Bestuur "Bestuurskring" {
  aim "To provide the district with power of its own"
}

implementation invoering "Invoering van de kringmethode" {
  circle Bestuur
  phase acquaint {
    step plan "Implementatieplan" {
      done 2026-02-02
    }
  }
  phase secure {
    step statutes "Kringstatuut" {
      done 2026-06-15 evidence "Akte van 15 juni 2026"
    }
  }
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const implementation of organisation.implementations)
      checkImplementation(standing, implementation, report);
  },
});

function checkImplementation(
  standing: AsOf,
  implementation: Implementation,
  report: (found: Reported) => void,
): void {
  const circle = implementation.circle === undefined ? {} : { circle: implementation.circle.name };
  const phases = ownPhases(standing.organisation, implementation);
  const byName = new Map<string, Step>();
  const states = new Map<Step, State>();
  const open: { readonly phase: Phase; readonly step: Step; readonly since: string }[] = [];
  for (const phase of phases) {
    for (const step of phase.steps) {
      if (!byName.has(step.name)) byName.set(step.name, step);
      const done = doneOn(standing, step);
      const since = done === undefined ? openSince(standing, step) : undefined;
      states.set(step, { done, since });
      // Training that is said to be complete too early is training-incomplete's, at the training itself.
      if (since !== undefined && claimedTooEarly(standing, implementation, phase, step) === undefined)
        open.push({ phase, step, since });
    }
  }

  for (const phase of phases) {
    for (const step of phase.steps) {
      const done = states.get(step)?.done;
      if (done === undefined) continue;
      const earlier = open.find(
        (one) =>
          order(one.phase.stage) < order(phase.stage) && onePath(one.phase, phase) && one.since <= done.date,
      );
      if (earlier !== undefined) {
        report({
          at: done.at,
          ...circle,
          message: words.phaseOpen(titleOf(step), phase.stage, titleOf(earlier.step), earlier.phase.stage),
          related: [{ at: earlier.step.at, message: words.openHere }],
        });
        continue;
      }
      const before = step.after
        .map(({ name }) => byName.get(name))
        .find((other) => other !== undefined && other !== step && !wasDoneBy(states.get(other), done.date));
      if (before !== undefined) {
        report({
          at: done.at,
          ...circle,
          message: words.before(titleOf(step), titleOf(before)),
          related: [{ at: before.at, message: words.otherHere }],
        });
        continue;
      }
      if (phase.begun !== undefined && done.date < phase.begun.date) {
        report({
          at: done.at,
          ...circle,
          message: words.beforeBegin(titleOf(step), done.date, phase.stage, phase.begun.date),
          related: [{ at: phase.begun.at, message: words.begunHere }],
        });
      }
    }
  }
}

/** When a step was done, or since when it stands open; neither, where it asks for nothing yet. */
interface State {
  readonly done: Day | undefined;
  readonly since: string | undefined;
}

/** Whether a step was done by a day; one that asks for nothing yet, or only for what came later, stands in nobody's way. */
function wasDoneBy(state: State | undefined, date: string): boolean {
  if (state?.done !== undefined) return state.done.date <= date;
  return state?.since === undefined || state.since > date;
}
