import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf, steps } from './hostile/campaign.js';

/* The short form of `npm run test:hostile`. */

test.each([
  ['tells capital from small letters', false],
  ['takes capital and small letters for the same', true],
])(
  'on a disk that %s, the server ends up knowing what a fresh one knows',
  { timeout: 120_000 },
  async (_, alikeLetters) => {
    await fc.assert(
      fc.asyncProperty(steps(24), async (all) => {
        const { found, fresh, failures } = await outcomeOf(all, { alikeLetters });
        if (process.env.NOFAIL !== '1') expect(failures).toEqual([]);
        expect(found).toEqual(fresh);
      }),
      { numRuns: 8 },
    );
  },
);
