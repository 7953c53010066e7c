import { expect, test } from 'vitest';
import { nextOf, progressOf } from '../../src/tracking/progress.js';
import { organisationOf } from '../engine.js';

/* What is next in a plan, and what all of it waits for. */

const next = (phases: string): string[] => {
  const organisation = organisationOf(`organisation O "O" { language en }
person ann "Ann"
general circle G "General" { aim "To bake" leader ann from 2026-01-05 for 2 years }
implementation plan "Introduction" {
  circle G
  owner ann
  begun 2026-01-05
  ${phases}
}
`);
  const [plan] = progressOf(organisation, '2026-11-30').implementations;
  return plan === undefined ? [] : nextOf(plan).map(({ step }) => step.name);
};

test('a step of a phase that has not begun is next where a step of the one that runs waits for it', () => {
  expect(
    next(`phase acquaint { step aims "Set aims" step other "Read" }
  phase introduce { begun 2026-03-02 step train "Train" { after aims } }`),
  ).toEqual(['aims', 'train']);
});

test('and so is what that one waits for in its turn, the first of all first', () => {
  expect(
    next(`phase acquaint { step plan-it "Plan" step aims "Set aims" { after plan-it } step other "Read" }
  phase introduce { begun 2026-03-02 step train "Train" { after aims due 2026-12-15 } step read "Read" { due 2026-12-31 } }`),
  ).toEqual(['plan-it', 'aims', 'train', 'read']);
});

test('what is done is waited for by nobody, and steps that wait for each other do no harm', () => {
  expect(
    next(`phase acquaint { step aims "Set aims" { done 2026-02-02 } }
  phase introduce { begun 2026-03-02 step train "Train" { after aims, tell } step tell "Tell" { after train } }`),
  ).toEqual(['train', 'tell']);
});
