import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsAsVision, visions } from '../../src/rules/circle/aim-words.js';

/* A wish for the world is no aim, in whichever of the languages it is said. */

describe('whatever one of the patterns describes is taken for a vision', () => {
  test.each(visions.map((vision) => [vision.source.slice(0, 60), vision]))('%s', (_, vision) => {
    // A blank and a letter of the pattern stand for themselves; what else `.` allows is no part of a plain text.
    const pattern = new RegExp(
      vision.source.replaceAll('.{1,40}', '[a-z ]{0,8}[a-z]').replaceAll('\\w+', '[a-z]{1,9}'),
    );
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        fc.pre(text.length <= 150 && !text.includes('  '));
        expect(readsAsVision(text)).toBe(true);
      }),
    );
  });
});
