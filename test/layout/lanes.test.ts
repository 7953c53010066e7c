import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Across, lanesOf } from '../../src/layout/lanes.js';
import { seed } from './hierarchies.js';

const heights = fc.integer({ min: 0, max: 60 }).map((at) => at * 10);
/** As between boxes: no two begin on one height, and no two end on one. */
const leadingDown = fc
  .uniqueArray(fc.tuple(heights, fc.integer({ min: 1, max: 30 })), { selector: ([at]) => at, maxLength: 25 })
  .map((all) => {
    let last = -10;
    return [...all]
      .sort(([a], [b]) => a - b)
      .map(([left, by]): Across => {
        last = Math.max(left + by * 10, last + 10);
        return { left, right: last + 5 };
      });
  });

describe('lines between two columns', () => {
  test('run straight across where both ends are on one height', () =>
    expect(lanesOf([{ left: 30, right: 30 }])).toEqual({ lanes: [undefined], count: 0 }));

  test('share a lane where they do not meet', () =>
    expect(
      lanesOf([
        { left: 0, right: 40 },
        { left: 100, right: 60 },
      ]),
    ).toEqual({ lanes: [0, 0], count: 1 }));

  test('that lead the same way do not cross, whichever way', () => {
    fc.assert(
      fc.property(leadingDown, fc.boolean(), (down, turned) => {
        const lines = down.map(({ left, right }) =>
          turned ? { left: -left, right: -right } : { left, right },
        );
        const { lanes } = lanesOf(lines);
        for (const [i, a] of lines.entries())
          for (const [k, b] of lines.entries()) {
            if (i === k) continue;
            const [low, high] = [Math.min(b.left, b.right), Math.max(b.left, b.right)];
            const [one, other] = [lanes[i] as number, lanes[k] as number];
            // The height on which one goes on meets the lane of the other only beyond its own.
            if (a.right > low && a.right < high) expect(other).toBeLessThanOrEqual(one);
            if (a.left > low && a.left < high) expect(other).toBeGreaterThanOrEqual(one);
            if (Math.min(a.left, a.right) < high && Math.max(a.left, a.right) > low)
              expect(one).not.toBe(other);
          }
      }),
      { seed, numRuns: 200 },
    );
  });

  test('end on no height on which another begins further left', () => {
    const { lanes } = lanesOf([
      { left: 0, right: 50 },
      { left: 50, right: 100 },
    ]);
    expect(lanes[0]).toBeGreaterThan(-1);
    // The first goes on to the right on the height on which the second comes from the left: the second turns before.
    expect(lanes[1]).toBeLessThan(lanes[0] as number);
  });
});
