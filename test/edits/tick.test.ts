import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/edits/edit.js';
import { type Tick, tickAction, tickFinding, tickStep } from '../../src/edits/tick.js';
import { formatText } from '../../src/language/format.js';
import type { Organisation } from '../../src/model/organisation.js';
import { progressOf } from '../../src/tracking/progress.js';
import { organisationOf, services } from '../engine.js';

const day = '2026-06-01';

const plan = (lines: string): string => `organisation Koor "Koor De Stem"
person anna "Anna Visser"
person bram "Bram Kok"
circle Zang "Zangkring" {
  aim "To sing for the town"
  leader anna from 2026-01-01 for 2 years
  facilitator anna from 2026-01-01 for 2 years
  secretary bram from 2026-01-01 for 2 years
}
circle Feest "Feestkring" in Zang {
  aim "To feast"
  double link {
    leader anna from 2026-01-01 for 2 years
    representative bram from 2026-01-01 for 2 years
  }
}
implementation invoering "Invoering" {
${lines}
}
`;

const ticked = (text: string, tick: Omit<Tick, 'plan' | 'on'>, on = day): string =>
  applyEdits(text, tickStep(organisationOf(text), { plan: 'invoering', on, ...tick }));

/** What a tick adds to or changes in a plan, and that nothing else changed. */
const changed = (lines: string, tick: Omit<Tick, 'plan' | 'on'>): string[] => {
  const before = plan(lines).split('\n');
  const after = ticked(plan(lines), tick).split('\n');
  return after.filter((line) => !before.includes(line));
};

describe('ticking writes done', () => {
  test('in the block of a step, which is made where there is none', () => {
    expect(
      changed('  phase acquaint {\n    step plan "Plan" { // soon\n      owner anna\n    }\n  }', {
        step: 'plan',
      }),
    ).toEqual(['      done 2026-06-01']);
    expect(
      changed('  phase acquaint {\n    step plan "Plan" // soon\n  }', {
        step: 'plan',
        evidence: 'plan "A".md',
      }),
    ).toEqual([
      '    step plan "Plan" {',
      '      done 2026-06-01 evidence "plan \\"A\\".md"',
      '    } // soon',
    ]);
  });

  test('on the line that tells of a circle already, and on a new one for another', () => {
    const training =
      '  phase introduce {\n    training kringen for every circle {\n      Feest owner bram due 2026-07-01 // next week\n    }\n  }';
    expect(changed(training, { step: 'kringen', whom: { circle: 'Feest' } })).toEqual([
      '      Feest owner bram due 2026-07-01 done 2026-06-01 // next week',
    ]);
    expect(changed(training, { step: 'kringen', whom: { circle: 'Zang' } })).toEqual([
      '      Zang done 2026-06-01',
    ]);
  });

  test('for a seat with its office and circle, so that it counts for that seat alone', () => {
    const functions = '  phase integrate {\n    training functies for every leader {\n    }\n  }';
    const whom = { circle: 'Feest', office: 'leader', person: 'anna' };
    expect(changed(functions, { step: 'functies', whom })).toEqual([
      '      anna as leader in Feest done 2026-06-01',
    ]);
    const text = ticked(plan(functions), { step: 'functies', whom });
    const each = progressOf(organisationOf(text), day).implementations[0]?.phases[0]?.steps[0]?.each;
    expect(each?.map(({ circle, status }) => [circle, status])).toEqual([
      ['Zang', 'not begun'],
      ['Feest', 'done'],
    ]);
  });

  test('for a step of the template, in a phase of the plan or one that is made', () => {
    expect(changed('  template skm\n  phase acquaint\n', { step: 'plan' })).toEqual([
      '  phase acquaint {',
      '    step plan {',
      '      done 2026-06-01',
      '    }',
      // The brace of the phase.
    ]);
    expect(changed('  template skm', { step: 'audits', whom: { circle: 'Zang' } })).toEqual([
      '  phase secure {',
      '    step audits {',
      '      Zang done 2026-06-01',
      '    }',
    ]);
  });

  test('once more for what comes back, and not again for what does not', () => {
    const step = (every: string): string =>
      `  phase secure {\n    step blik for every circle ${every} {\n      Zang done 2025-05-01\n    }\n  }`;
    expect(changed(step('every 1 year'), { step: 'blik', whom: { circle: 'Zang' } })).toEqual([
      '      Zang done 2026-06-01',
    ]);
    expect(changed(step(''), { step: 'blik', whom: { circle: 'Zang' } })).toEqual([]);
  });

  test('of an action and of a finding', () => {
    const text = `${plan('')}action lijst "Lijst" { circle Zang }
audit zang of Zang on 2026-05-01 {
  finding logboek "Logboek"
}
`;
    const organisation = organisationOf(text);
    const edits: TextEdit[] = [
      ...organisation.actions.flatMap((one) => tickAction(one, day)),
      ...organisation.audits.flatMap((one) =>
        one.findings.flatMap((found) => tickFinding(found, day, 'Copied')),
      ),
    ];
    const after = organisationOf(applyEdits(text, edits));
    expect(after.actions[0]?.done?.date).toBe(day);
    expect(after.audits[0]?.findings[0]?.resolved?.date).toBe(day);
    expect(after.unreadable).toEqual([]);
  });

  test('and nothing for what is not there', () => {
    expect(changed('  phase acquaint', { step: 'plan' })).toEqual([]);
  });
});

/** Every box of the checklist that is open. */
function openBoxes(organisation: Organisation): Omit<Tick, 'on'>[] {
  return progressOf(organisation, day).implementations.flatMap((one) =>
    one.phases.flatMap((phase) =>
      phase.steps.flatMap((step) =>
        step.each.length === 0
          ? step.status === 'done'
            ? []
            : [{ plan: one.name, phase: phase.name, step: step.name }]
          : step.each
              .filter(({ status }) => status !== 'done')
              .map(({ circle, office, role, person }) => ({
                plan: one.name,
                phase: phase.name,
                step: step.name,
                whom: { circle, office, role, person },
              })),
      ),
    ),
  );
}

const stepArbitrary = fc.constantFrom(
  '    step circles "Scholen" for every circle',
  '    step circles "Scholen" for every circle { }',
  '    step circles for every circle { // all\n      Zang blocked "No time" // yet\n    }',
  '    training circles for every circle {\n      due 2026-05-01\n      Feest done 2026-09-01\n      /* more */ }',
  '    step structure { due 2026-01-01 }',
  '    // nothing yet',
);
const planArbitrary = fc
  .tuple(fc.boolean(), fc.array(stepArbitrary, { maxLength: 1 }), fc.constantFrom('introduce', 'secure'))
  .map(([template, steps, stage]) =>
    plan(`${template ? '  template skm // ours\n' : ''}  phase ${stage} {\n${steps.join('\n')}\n  }`),
  );

test('each open box can be ticked one after the other, each sees the one before, and all comments stay', () => {
  fc.assert(
    fc.property(planArbitrary, fc.array(fc.nat(), { maxLength: 6 }), (start, picks) => {
      let text = start;
      const comments = start.match(/\/\/.*|\/\*.*?\*\//g) ?? [];
      for (const pick of picks) {
        const boxes = openBoxes(organisationOf(text));
        if (boxes.length === 0) return;
        const box = boxes[pick % boxes.length] as Omit<Tick, 'on'>;
        const edits = tickStep(organisationOf(text), { ...box, on: day });
        expect(edits).toHaveLength(1);
        const next = applyEdits(text, edits);
        const read = organisationOf(next);
        expect(read.unreadable).toEqual([]);
        expect(read.mistakes).toEqual([]);
        // A step that is written into the plan stands before those that only the template knows.
        const names = (all: readonly unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
        expect(names(openBoxes(read))).toEqual(names(boxes.filter((one) => one !== box)));
        for (const comment of comments) expect(next).toContain(comment);
        expect(formatText(services, next)).toBe(formatText(services, formatText(services, next)));
        text = next;
      }
    }),
    { numRuns: 60 },
  );
});
