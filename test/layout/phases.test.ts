import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutPhases } from '../../src/layout/phases.js';
import { languages } from '../../src/messages/words.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { phasesView } from '../../src/views/phases.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';

const seed = 24112026;
const on = '2026-11-23';

const plan = `organisation Huis "Het Huis"
person anna "Anna Visser"
circle Top "Bestuur"
circle Keuken "Keuken" in Top
circle Tuin "Tuin" in Top
implementation invoering "Invoering" {
  circle Top
  owner anna
  begun 2026-01-05
  phase acquaint { ended 2026-02-01
    step plan "Plan maken" { done 2026-01-26 }
  }
  phase introduce { due 2026-09-01
    training kringen "Kringtraining" for every circle {
      Top done 2026-03-02
      Keuken due 2026-06-01
    }
    step logboek "Logboek" { due 2026-05-01 }
    step geld "Begroting" { blocked "Geen subsidie" }
    step later "Evalueren" { after logboek }
    step bezig "Huisregels" { evidence "concept.md" }
  }
}
`;

const drawn = (text: string, settings = {}, language: 'en' | 'nl' = 'en'): Drawing =>
  layoutPhases(phasesView(organisationOf(text), on, settings), language);
const labels = ({ parts }: Drawing): string[] => parts.flatMap(({ label }) => label ?? []);
const textsOf = ({ parts }: Drawing): string =>
  parts
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])))
    .join(' ');

describe('The picture of phases', () => {
  test('tells of each phase and step how it stands, who is asked and by when', () => {
    expect(labels(drawn(plan))).toEqual([
      'Invoering: 2 of 8 done, 1 under way, 2 overdue, 1 blocked, carried by Bestuur, owner Anna Visser, begun 5 January 2026',
      'Getting acquainted, ended 1 February 2026, 1 of 1 done',
      'Plan maken, done, done 26 January 2026, Anna Visser',
      'Introduction, under way, begun 2 March 2026, 1 of 7 done, 1 under way, 2 overdue, 1 blocked',
      'Kringtraining, under way, training, Anna Visser, 1 of 3 done, 1 overdue',
      'Logboek, overdue, overdue since 1 May 2026, Anna Visser',
      'Begroting, blocked, Anna Visser, blocked: Geen subsidie',
      'Evalueren, not begun, Anna Visser, waits for: Logboek',
      'Huisregels, under way, under way, Anna Visser',
    ]);
  });

  test('has a column for each of the four phases, also where nothing is planned', () => {
    const said = textsOf(drawn(plan, {}, 'nl'));
    for (const stage of ['1. Kennismaken', '2. Invoeren', '3. Integreren', '4. Borgen, onderhouden en'])
      expect(said).toContain(stage);
    expect(said).toContain('In deze fase is niets gepland.');
    expect(said).toContain('te laat sinds 1 september 2026');
  });

  test('puts several plans below each other', () => {
    const two = drawn(`${plan}implementation tweede "Tweede" { phase secure { step audit "Audit" } }`);
    const subjects = two.parts.flatMap(({ subject }) =>
      subject?.kind === 'implementation' ? [subject.name] : [],
    );
    expect(subjects).toEqual(['invoering', 'tweede']);
    expect(two.height).toBeGreaterThan(drawn(plan).height + 100);
    expect(faultsIn(two)).toEqual([]);
  });

  test('of one circle shows what is asked of it and of those below it', () => {
    expect(labels(drawn(plan, { of: 'Keuken' }))).toEqual([
      'Invoering: 0 of 1 done, 1 overdue, carried by Bestuur, owner Anna Visser, begun 5 January 2026',
      'Introduction, under way, begun 2 March 2026, 0 of 1 done, 1 overdue',
      'Kringtraining, under way, training, Anna Visser, 0 of 1 done, 1 overdue',
    ]);
    expect(labels(drawn(plan, { of: 'Top' }))).toEqual(labels(drawn(plan)));
  });

  test.each(languages)(
    'where there is no plan says so and what to write, which is a plan (%s)',
    (language) => {
      const without = plan.slice(0, plan.indexOf('implementation'));
      const drawing = drawn(without, {}, language);
      expect(faultsIn(drawing)).toEqual([]);
      const code = textsOf(drawing);
      expect(code).toContain('implementation in');
      const written = code.slice(code.indexOf('implementation in'));
      const organisation = organisationOf(`${without}${written}`);
      expect(organisation.unreadable).toEqual([]);
      expect(organisation.implementations[0]?.phases).toHaveLength(2);
    },
  );

  test('says that no plan speaks of a circle', () => {
    const without = plan.slice(0, plan.indexOf('implementation'));
    expect(textsOf(drawn(without, { of: 'Tuin' }))).toContain('speaks of Tuin');
  });

  const text = fc.oneof(
    fc.constantFrom(
      'Plan',
      'תוכנית עבודה',
      'خطة العمل للسنة القادمة',
      '実施計画',
      'Donaudampfschifffahrtsgesellschaftskapitän',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((one) => one.replace(/[\\"\r\n]/g, '') || 'x'),
  );
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const line = fc.oneof(
    day.map((date) => `due ${date}`),
    day.map((date) => `done ${date}`),
    text.map((reason) => `blocked "${reason}"`),
    fc.constant('owner anna'),
    fc.constant('after s-0'),
  );

  test('puts no text over another, outside, or too small to read, whatever people write', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(3), text, fc.array(line, { maxLength: 4 }), fc.boolean()), { maxLength: 8 }),
        fc.constantFrom(...languages),
        (title, steps, language) => {
          const stage = ['acquaint', 'introduce', 'integrate', 'secure'];
          const phases = steps.map(
            ([at, name, lines, every], i) =>
              `  phase ${stage[at]} "${name}" {\n step s-${i} "${name}"${every ? ' for every circle' : ''} {\n${lines.join('\n')}\n}\n}\n`,
          );
          const drawing = drawn(
            `organisation O "${title}"\nperson anna "${title}"\ncircle A "${title}"\ncircle B in A\nimplementation i "${title}" {\n circle A\n${phases.join('')}}\n`,
            {},
            language,
          );
          expect(faultsIn(drawing)).toEqual([]);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  test('lets no text out of its place', () => {
    const hostile = '</text></svg><script>alert(1)</script>';
    const svg = drawingSvg(drawn(plan.replaceAll(/"(Plan maken|Geen subsidie|Invoering)"/g, `"${hostile}"`)));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});
