import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCircles } from '../../src/layout/circles.js';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutTree } from '../../src/layout/tree.js';
import type { Language } from '../../src/messages/words.js';
import { circlesView } from '../../src/views/circles.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';
import { organisations, seed, textsOutOfBoxes } from './hierarchies.js';

const on = '2026-11-23';
const views = { circles: layoutCircles, tree: layoutTree } as const;
const drawn = (view: keyof typeof views, text: string, roles = true, language: Language = 'en'): Drawing =>
  views[view](circlesView(organisationOf(text), on, { depth: 'all', roles }), language);
const textsOf = ({ parts }: Drawing): string[] =>
  parts.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])));

const mill = `organisation Molen "De Molen"
person ada "Ada Bos"
person bob "Bob Smit" { left 2026-06-30 }
general circle Maal {
  leader ada from 2026-01-01 for 1 year
  members ada
  role Till "Keeper of the till" {
    domain { Payments "Payments up to 500" }
    held by ada from 2026-01-01 for 2 years
  }
  role Sacks "Keeper of the sacks"
  role Wheel "Keeper of the wheel" { held by bob from 2026-01-01 for 1 year }
}
circle Straks in Maal {
  planned 2027-02-01
  role Oven "Keeper of the oven"
}`;

describe.each(['circles', 'tree'] as const)('roles in the view %s', (view) => {
  const drawing = drawn(view, mill);
  const marks = drawing.parts.flatMap(({ label }) => (label?.includes(', role ') ? [label] : []));

  test('are there only where they are asked for', () => {
    expect(textsOf(drawn(view, mill, false)).join()).not.toContain('Keeper');
    expect(textsOf(drawing)).toContain('Keeper of the till');
  });

  test('say who holds them, and what their domain holds', () => {
    expect(textsOf(drawing)).toContain('Payments up to 500');
    expect(marks).toContain('Ada Bos, role Keeper of the till of Maal, until 31 December 2027');
    expect(drawing.parts.find(({ subject }) => subject?.name === 'Maal')?.label).toContain(
      'Role Keeper of the till: Ada Bos; its domain: Payments up to 500.',
    );
  });

  test('are vacant where nobody holds them, or who did has left', () => {
    expect(marks).toContain('vacant, role Keeper of the sacks of Maal');
    expect(marks).toContain('vacant, role Keeper of the wheel of Maal, Bob Smit: left on 30 June 2026');
  });

  test('miss nobody in a circle that has not begun', () =>
    expect(marks.filter((label) => label.includes('oven'))).toEqual([]));

  test('are explained below the picture, in both languages', () => {
    expect(textsOf(drawing)).toContain('role, with what its domain holds');
    expect(textsOf(drawn(view, mill, true, 'nl'))).toContain('rol, met wat haar domein bevat');
  });

  test('have no text over another or out of its box, in organisations of any shape', () => {
    fc.assert(
      fc.property(organisations(12), fc.nat(4), (text, often) => {
        const withRoles = text.replaceAll(/^\}$/gm, () =>
          [
            ...Array.from(
              { length: often },
              (_, i) =>
                `  role R${i} "Role of the number ${i} and more" { domain { D${i} "What ${i} decides about, alone" } held by p-${i} from 2026-01-01 for 1 year }`,
            ),
            '}',
          ].join('\n'),
        );
        const picture = drawn(view, withRoles);
        expect(faultsIn(picture)).toEqual([]);
        if (view === 'tree') expect(textsOutOfBoxes(picture)).toEqual([]);
        if (often > 0 && text.includes('circle '))
          expect(textsOf(picture).some((said) => said.includes('Role of the'))).toBe(
            /^(?:circle|helping circle|working group)/m.test(text),
          );
      }),
      { seed, numRuns: 25 },
    );
  });
});
