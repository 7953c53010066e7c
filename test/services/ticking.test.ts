import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { type Tick, type TickBox, tickEdits } from '../../src/services/ticking.js';
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

const told = (tick: Tick, text = courtyard + plan) => {
  const { scene, source } = at(text);
  return { text, answer: tickEdits(scene, tick, () => source) };
};
const step = (box: TickBox): TickBox => ({ implementation: 'invoering', ...box });

/** What the text says after a tick, behind the organisation; every text stays one that can be read. */
function ticked(box: TickBox, done = true, text = courtyard + plan): string {
  const { answer } = told({ ...step(box), done }, text);
  if ('en' in answer) throw new Error(answer.en);
  const after = applyEdits(text, answer);
  expect(fragmentOf(after).unreadable).toEqual([]);
  return after.slice(courtyard.length);
}
function refusal(box: TickBox, done: boolean, text = courtyard + plan): string {
  const { answer } = told({ ...box, done }, text);
  if (!('en' in answer)) throw new Error('It was not refused.');
  expect(answer.nl).not.toBe(answer.en);
  return answer.en;
}

describe('a tick', () => {
  test('of a step without a block makes one', () =>
    expect(ticked({ step: 'draw' })).toContain(
      '    step draw "Draw the circles" {\n      done 2026-11-23\n    }\n',
    ));
  test('for a circle that has a line goes on with it', () =>
    expect(ticked({ step: 'circles', for: { circle: 'Hof' } })).toContain(
      'Hof owner bo due 2026-12-10 done 2026-11-23\n',
    ));
  test('of what is done already changes nothing', () =>
    expect(ticked({ step: 'circles', for: { circle: 'Tuin' } })).toBe(plan));
  test('for a seat gets a line of its own', () =>
    expect(
      ticked({ step: 'officers', for: { circle: 'Hof', person: 'bo', office: 'facilitator' } }),
    ).toContain('      owner bo\n      bo as facilitator in Hof done 2026-11-23\n    }\n'));
  test('of a step that nobody knows is refused', () =>
    expect(refusal(step({ step: 'nothing' }), true)).toContain('no step nothing'));
  test('of a step that two paths have is written where it was meant', () => {
    const paths = `implementation invoering {
  phase introduce north {
    step draw "Draw"
  }
  phase introduce south {
    step draw "Draw"
  }
}
`;
    expect(ticked({ phase: 'south', step: 'draw' }, true, courtyard + paths)).toBe(
      paths.replace(
        'south {\n    step draw "Draw"',
        'south {\n    step draw "Draw" {\n      done 2026-11-23\n    }',
      ),
    );
  });
});

describe('a record of its own', () => {
  const gardeners = { condition: 'audits', for: { circle: 'Tuin' } } as const;
  const bo = { condition: 'reviews', for: { circle: 'Tuin', person: 'bo', office: 'leader' } } as const;

  test('is made behind the plan where there is none of its kind', () => {
    expect(ticked(gardeners)).toBe(
      `${plan}\naudit tuin-2026 of Tuin on 2026-11-23 {\n  next 2027-11-23\n}\n`,
    );
    expect(ticked(bo)).toBe(
      `${plan}\nreview bo-2026 of bo as leader in Tuin on 2026-11-23 {\n  next 2027-11-23\n}\n`,
    );
  });
  test('stands behind the last of its kind, under a name that is free, and past a comment', () => {
    const before = `${plan}\naudit tuin-2026 of Hof on 2026-01-10 // short\n// The end.`;
    expect(ticked(gardeners, true, courtyard + before)).toBe(
      `${plan}\naudit tuin-2026 of Hof on 2026-01-10 // short\n\naudit tuin-2026-2 of Tuin on 2026-11-23 {\n  next 2027-11-23\n}\n// The end.`,
    );
  });
  test('that was planned gets its day', () => {
    const before = `${plan}\naudit tuin of Tuin {\n  planned 2026-12-01\n}\n`;
    expect(ticked(gardeners, true, courtyard + before)).toBe(
      `${plan}\naudit tuin of Tuin {\n  planned 2026-12-01\n  on 2026-11-23\n  next 2027-11-23\n}\n`,
    );
  });
  test('is taken out again where it says no more than its day, and nothing else with it', () => {
    for (const box of [gardeners, bo]) {
      const after = ticked(box);
      expect(ticked(box, false, courtyard + after)).toBe(plan);
      expect(ticked(box, false, (courtyard + after).trimEnd())).toBe(plan.trimEnd());
    }
  });
  test('is left where it says more, and why is told', () => {
    const held = `${plan}\nreview bo-2026 of bo as leader in Tuin on 2026-05-01 {\n  agreed "Waters on Mondays"\n}\n`;
    expect(refusal(bo, false, courtyard + held)).toContain('bo-2026');
    const general = `${plan}\nreview bo-2026 of bo on 2026-05-01\n`;
    expect(refusal(bo, false, courtyard + general)).toContain('says more');
    expect(refusal(bo, false)).toContain('nothing to take back');
  });
});

describe('taken back', () => {
  test('leaves the evidence that was given', () =>
    expect(ticked({ step: 'visit' }, false)).toContain(
      '      owner bo due 2026-12-01\n      evidence "report.md"\n    }\n',
    ));
  test('for a circle takes the line out that said nothing else', () => {
    expect(ticked({ step: 'circles', for: { circle: 'Tuin' } }, false)).toContain(
      '      Hof owner bo due 2026-12-10\n    }\n',
    );
    const noted = (courtyard + plan).replace('Tuin done 2026-05-01', 'Tuin done 2026-05-01 // in the rain');
    expect(ticked({ step: 'circles', for: { circle: 'Tuin' } }, false, noted)).toContain(
      '      Hof owner bo due 2026-12-10\n      // in the rain\n    }\n',
    );
  });
  test.each<[string, TickBox]>([
    ['a step', { step: 'draw' }],
    ['a circle with a line', { step: 'circles', for: { circle: 'Hof' } }],
    ['a seat', { step: 'officers', for: { circle: 'Hof', person: 'bo', office: 'facilitator' } }],
  ])('a tick of %s leaves the text as it was', (_, box) => {
    expect(ticked(box, false, courtyard + ticked(box))).toBe(plan);
  });
  test('is refused where a line speaks of several', () => {
    const shared = (courtyard + plan).replace(
      'for every facilitator {\n      owner bo\n',
      'for every facilitator, leader {\n      bo done 2026-06-01\n',
    );
    const box = step({ step: 'officers', for: { circle: 'Hof', person: 'bo', office: 'facilitator' } });
    expect(refusal(box, false, shared)).toContain('all that concerns bo');
  });
  test('is refused where nothing was done', () =>
    expect(refusal(step({ step: 'draw' }), false)).toContain('“Draw the circles”'));
  test('reopens an action point and a finding, but keeps how a finding was resolved', () => {
    const more = `action list "A list" { done 2026-05-01 }
audit tuin of Tuin on 2026-04-01 {
  finding logbook "No logbook" { resolved 2026-05-01 }
  finding rota "No rota" { resolved 2026-05-01 "It hangs in the shed" }
}
`;
    const after = ticked({ action: 'list' }, false, courtyard + more);
    expect(after).toContain('action list "A list"\n');
    expect(ticked({ audit: 'tuin', finding: 'logbook' }, false, courtyard + more)).toContain(
      '  finding logbook "No logbook"\n',
    );
    expect(refusal({ audit: 'tuin', finding: 'rota' }, false, courtyard + more)).toContain('“No rota”');
  });
});
