import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { type Tick, tickEdits } from '../../src/services/ticking.js';
import { fragmentOf } from '../engine.js';
import { at, courtyard } from './setting.js';

/* A tick in the checklist is one line in the file, in its place; taking it back takes that line out. */

const plan = `implementation invoering "Invoering" {
  circle Hof
  phase introduce {
    step draw "Draw the circles"
    step visit "Visit others" {
      owner bo due 2026-12-01
      done 2026-10-01 evidence "report.md"
    }
    training circles "Circle training" for every circle {
      Hof owner bo due 2026-12-10
      Tuin done 2026-05-01
    }
    training officers "Officers" for every facilitator {
      owner bo
    }
  }
}
`;

function ticked(tick: Omit<Tick, 'implementation'>): string | undefined {
  const text = courtyard + plan;
  const { scene, source } = at(text);
  const edits = tickEdits(scene, { implementation: 'invoering', ...tick }, () => source);
  if (edits === undefined) return undefined;
  const after = applyEdits(text, edits);
  expect(fragmentOf(after).unreadable).toEqual([]);
  return after.slice(courtyard.length);
}

describe('a tick', () => {
  test('of a step without a block makes one', () =>
    expect(ticked({ step: 'draw', done: true })).toContain(
      '    step draw "Draw the circles" {\n      done 2026-11-23\n    }\n',
    ));
  test('for a circle that has a line goes on with it', () =>
    expect(ticked({ step: 'circles', for: { circle: 'Hof' }, done: true })).toContain(
      'Hof owner bo due 2026-12-10 done 2026-11-23\n',
    ));
  test('for a circle that is to be trained again moves the day', () =>
    expect(ticked({ step: 'circles', for: { circle: 'Tuin' }, done: true })).toContain(
      'Tuin done 2026-11-23\n',
    ));
  test('for a seat gets a line of its own', () =>
    expect(
      ticked({ step: 'officers', for: { circle: 'Hof', person: 'bo', office: 'facilitator' }, done: true }),
    ).toContain('      owner bo\n      bo as facilitator in Hof done 2026-11-23\n    }\n'));
  test('of a step that nobody knows is refused', () =>
    expect(ticked({ step: 'nothing', done: true })).toBeUndefined());
});

describe('taken back', () => {
  test('leaves the evidence that was given', () =>
    expect(ticked({ step: 'visit', done: false })).toContain(
      '      owner bo due 2026-12-01\n      evidence "report.md"\n    }\n',
    ));
  test('for a circle takes the line out that said nothing else', () => {
    const after = ticked({ step: 'circles', for: { circle: 'Tuin' }, done: false });
    expect(after).toContain('      Hof owner bo due 2026-12-10\n    }\n');
  });
});
