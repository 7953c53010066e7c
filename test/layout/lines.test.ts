import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/workspace/picture.js';
import { organisationOf, organisationsOf } from '../engine.js';
import { organisations, seed } from './hierarchies.js';
import { crossedIn, linesIn, strokesIn } from './lines.js';

const on = '2026-11-23';

describe('a line', () => {
  test.each(['circles', 'tree', 'line', 'process', 'domains', 'network'] as const)(
    'goes through nothing but its ends in the view %s',
    async (view) => {
      let lines = 0;
      await fc.assert(
        fc.asyncProperty(organisations(18, true), async (text) => {
          const drawing = await pictureOf(organisationOf(text), on, { view, language: 'en', depth: 'all' });
          expect(crossedIn(drawing)).toEqual([]);
          lines += strokesIn(drawing);
        }),
        { seed, numRuns: 25 },
      );
      expect(lines).toBeGreaterThan(60);
    },
  );

  test('goes through nothing but its ends in a network of several organisations', async () => {
    let lines = 0;
    const three = fc.tuple(...[0, 1, 2].map((number) => organisations(9, false, number)));
    await fc.assert(
      fc.asyncProperty(three, async (texts) => {
        const files = Object.fromEntries(texts.map((text, i) => [`garden-${i}/garden.kring`, text]));
        const [own, ...beside] = organisationsOf(files);
        if (own === undefined) throw new Error('no organisation was read');
        const drawing = await pictureOf(own, on, { view: 'network', language: 'nl', depth: 'all', beside });
        expect(crossedIn(drawing)).toEqual([]);
        lines += linesIn(drawing).length;
      }),
      { seed, numRuns: 25 },
    );
    expect(lines).toBeGreaterThan(100);
  });
});
