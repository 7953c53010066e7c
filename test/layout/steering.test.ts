import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutLine } from '../../src/layout/line.js';
import { layoutProcess } from '../../src/layout/processes.js';
import { layoutResilience } from '../../src/layout/resilience.js';
import type { Language } from '../../src/messages/words.js';
import type { Organisation } from '../../src/model/organisation.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { circlesView, type HierarchySettings } from '../../src/views/circles.js';
import { lineView } from '../../src/views/line.js';
import { processView } from '../../src/views/processes.js';
import { resilienceView } from '../../src/views/resilience.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';
import { expectHarmless, hostile, organisations, parsed, seed, textsOutOfBoxes } from './hierarchies.js';

const on = '2026-11-23';
type Draw = (organisation: Organisation, language?: Language, settings?: HierarchySettings) => Drawing;
const lined: Draw = (organisation, language = 'en', settings = {}) =>
  layoutLine(lineView(circlesView(organisation, on, settings)), language);
const lineHanging: Draw = (organisation, language = 'en', settings = {}) =>
  layoutLine(lineView(circlesView(organisation, on, settings)), language, { growth: 'hanging' });
const processed: Draw = (organisation, language = 'en', settings = {}) =>
  layoutProcess(processView(organisation, on, settings), language);
const processHanging: Draw = (organisation, language = 'en', settings = {}) =>
  layoutProcess(processView(organisation, on, settings), language, { growth: 'hanging' });
const resilient: Draw = (organisation, language = 'en', settings = {}) =>
  layoutResilience(resilienceView(organisation, on, settings), language);

describe.each([
  ['the line of execution', lined, true],
  ['the line of execution, its lowest leaders in columns', lineHanging, true],
  ['the circle processes', processed, true],
  ['the circle processes, the lowest in columns', processHanging, true],
  // Its words on a link stand beside the circle's box.
  ['what absence cuts', resilient, false],
] as const)('The picture of %s', (_, draw, boxed) => {
  test('has no text over another, nor outside the picture or its box, in both languages', () => {
    fc.assert(
      fc.property(organisations(24), fc.constantFrom('en', 'nl' as const), (text, language) => {
        const drawing = draw(organisationOf(text), language, { depth: 'all' });
        expect(faultsIn(drawing)).toEqual([]);
        if (boxed) expect(textsOutOfBoxes(drawing)).toEqual([]);
        const svg = drawingSvg(drawing);
        parsed(svg);
        expect(drawingSvg(draw(structuredClone(organisationOf(text)), language, { depth: 'all' }))).toBe(svg);
      }),
      { seed, numRuns: 40 },
    );
  });

  test('is well-formed and harmless, whatever its texts', () =>
    expectHarmless(draw(organisationOf(hostile))));

  test('has a label for each circle, with its level and the one above it', () => {
    const parts = draw(
      organisationOf(
        'organisation T\ncircle Top { leader eva }\ncircle Kas in Top { double link { leader jan representative eva } }',
      ),
    ).parts;
    const kas = parts.find(({ subject }) => subject?.kind === 'circle' && subject.name === 'Kas');
    expect(kas).toMatchObject({ level: 2, above: 'Top' });
    expect(kas?.label).toContain('Kas');
  });

  test('says how many circles are left out where there are more than can be read', () => {
    const circles = Array.from({ length: 90 }, (_, i) => `circle k-${i} in ${i < 9 ? 'top' : `k-${i % 9}`}`);
    const organisation = organisationOf(`organisation Groot\ncircle top\n${circles.join('\n')}`);
    const texts = (drawing: Drawing): string =>
      drawing.parts
        .flatMap(({ shapes }) => shapes)
        .map((shape) => (shape.shape === 'text' ? shape.text : ''))
        .join(' ');
    expect(texts(draw(organisation))).toContain('10 of 91 circles are shown');
    expect(texts(draw(organisation, 'en', { depth: 'all' }))).not.toContain('circles are shown');
  });

  test('of nothing, of a ring and of a chain of three thousand is a picture all the same', {
    timeout: 120_000,
  }, () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `circle k-${i}${i === 0 ? '' : ` in k-${i - 1}`}`);
    for (const text of ['', 'circle a in b\ncircle b in a', chain.join('\n')])
      expect(drawingSvg(draw(organisationOf(`organisation T\n${text}`), 'en', { depth: 'all' }))).not.toMatch(
        /NaN|Infinity/,
      );
  });
});

const textsOf = (drawing: Drawing): string[] =>
  drawing.parts.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
  );

describe('The circle process', () => {
  const garden = (measure: string): Organisation =>
    organisationOf(`organisation T
top circle Top { lead "Agree the plan" do "Grow food" measure "Harvest" target "80 kg" }
circle Kas in Top { lead "Plan the beds" ${measure} }`);

  test('says in words what a circle does not say', () => {
    const said = (measure: string, language?: Language): string =>
      textsOf(processed(garden(measure), language)).join(' ');
    expect(said('')).toContain('not said what the circle does');
    expect(said('')).toContain('not said what the circle measures');
    expect(said('measure "Tomatoes"')).not.toContain('the circle measures');
    expect(said('', 'nl')).toContain('er staat niet wat de kring meet');
  });

  test('shows that nothing leads back where the lower circle measures nothing', () => {
    const legend = 'the lower circle does not say what it measures: nothing leads back';
    expect(textsOf(processed(garden('')))).toContain(legend);
    expect(textsOf(processed(garden('measure "Tomatoes"')))).not.toContain(legend);
  });

  test('shows what is measured with its target', () =>
    expect(textsOf(processed(garden('')))).toContain('Harvest (target: 80 kg)'));

  test('asks none of a members’ assembly', () => {
    const texts = textsOf(processed(organisationOf('organisation T\nassembly Leden { members everyone }')));
    expect(texts).toContain('assembly, makes no policy of its own');
    expect(texts.join()).not.toContain('not said');
  });
});

describe('What absence cuts', () => {
  test('is told in words at the circle and at the person', () => {
    const organisation = organisationOf(`organisation T
person eva "Eva"
circle Top { leader eva }
circle Kas in Top { double link { leader eva representative vacant } }
circle Bed in Kas { double link { leader eva representative eva } }`);
    const drawing = resilient(organisation);
    expect(drawing.parts.find(({ subject }) => subject?.kind === 'person')?.label).toBe(
      'Eva. holds 2 links; all break without this person. Cut off: Kas, Bed',
    );
    expect(drawing.parts.find(({ subject }) => subject?.name === 'Kas')?.label).toBe(
      'Kas, circle in Top. Link: hangs on Eva: representative vacant; no end agreed for the term of leader Eva.',
    );
    expect(drawing.description).toContain('the absence of 1 of them cuts a circle off');
  });
});
