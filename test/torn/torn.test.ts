import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleTexts, frame, harmIn, tornFile } from './torn.js';

const texts = exampleTexts(join(import.meta.dirname, '../../examples'));

/* `npm run test:torn` tears a hundred thousand. */
test('every command takes torn files safely, and what puts right makes nothing worse and comes to an end', async () => {
  const from = await frame();
  await fc.assert(
    fc.asyncProperty(tornFile(texts), async (text) => {
      expect(await harmIn(from, text)).toBeUndefined();
    }),
    { numRuns: 100 },
  );
}, 300_000);
