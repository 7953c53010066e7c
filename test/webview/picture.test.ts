import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PartPlace, rowAt, rowsOf } from '../../src/webview/hierarchy.js';
import { foundFor } from '../../src/webview/search.js';
import {
  entered,
  fitted,
  fittedParts,
  fittedWidth,
  isTall,
  kept,
  revealed,
  zoomed,
} from '../../src/webview/viewport.js';

const part = (name: string, above?: string, level = 1): PartPlace => ({
  name,
  level,
  hidden: 0,
  ...(above === undefined ? {} : { above }),
});

describe('a circle that a picture opens at', () => {
  const room = { width: 400, height: 600 };
  const title = { x: 1950, y: 1000, width: 100, height: 20 };
  const circle = (size: number) => ({ x: 2000 - size / 2, y: 1000, width: size, height: size });
  const middle = ({ x, y, scale }: ReturnType<typeof entered>) => [(200 - x) / scale, (300 - y) / scale];

  test('is as large as it fits, and no larger than it was drawn', () => {
    expect(entered(circle(470), title, room).scale).toBeCloseTo(0.8);
    expect(entered(circle(120), title, room).scale).toBe(1);
    expect(middle(entered(circle(120), title, room))).toEqual([2000, 1060]);
  });
  test('is shown with its title in the middle where all of it would be a little too small to be read', () => {
    const view = entered(circle(940), title, room);
    expect(view.scale).toBe(0.7);
    expect(middle(view).map(Math.round)).toEqual([2000, 1010]);
  });
  test('is shown whole where nothing but its title could be read', () =>
    expect(entered(circle(3760), title, room).scale).toBeCloseTo(0.1));
});

describe('the parts of a picture', () => {
  // As a layout may paint them: not in the order in which they are read.
  const parts = [
    part('General'),
    part('Ovens', 'General', 2),
    part('Shop', 'General', 2),
    part('Rye', 'Ovens', 3),
  ];
  const rows = rowsOf(parts);
  const names = rows.map(({ part: i }) => parts[i]?.name);

  test('are read each before those below it', () => {
    expect(names).toEqual(['General', 'Ovens', 'Rye', 'Shop']);
    expect(rows.map(({ level, place, of, below }) => [level, place, of, below])).toEqual([
      [1, 1, 1, 2],
      [2, 1, 2, 1],
      [3, 1, 1, 0],
      [2, 2, 2, 0],
    ]);
  });

  test('are walked through by keys', () => {
    const to = (from: string, key: string): string | undefined =>
      names[rowAt(rows, names.indexOf(from), key) ?? -1];
    expect(to('General', 'ArrowRight')).toBe('Ovens');
    expect(to('Ovens', 'ArrowDown')).toBe('Rye');
    expect(to('Rye', 'ArrowRight')).toBeUndefined();
    expect(to('Rye', 'ArrowDown')).toBe('Shop');
    expect(to('Shop', 'ArrowLeft')).toBe('General');
    expect(to('General', 'ArrowUp')).toBeUndefined();
    expect(to('General', 'End')).toBe('Shop');
    expect(to('Shop', 'Home')).toBe('General');
  });

  test('without levels are all read, one after the other', () => {
    const flat = ['Election', 'Audit'].map((name) => ({ name, hidden: 0 }));
    expect(rowsOf(flat).map(({ part: i, level, of }) => [i, level, of])).toEqual([
      [0, 1, 2],
      [1, 1, 2],
    ]);
  });

  test('are all read once, whatever is said to be above what', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, above: fc.option(name, { nil: undefined }), level: fc.nat(3) }), {
          maxLength: 12,
        }),
        (drawn) => {
          const read = rowsOf(drawn.map((one) => part(one.name, one.above, one.level)));
          expect(read.map((row) => row.part).sort((a, b) => a - b)).toEqual(drawn.map((_, i) => i));
          for (const [i, row] of read.entries()) {
            expect(row.above === undefined ? 0 : (read[row.above]?.level ?? -1)).toBe(row.level - 1);
            if (row.above !== undefined) expect(row.above).toBeLessThan(i);
          }
        },
      ),
    );
  });
});

describe('a viewport', () => {
  const room = { width: 800, height: 600 };

  test('fits a box in the middle, never larger than life', () => {
    expect(fitted({ x: 0, y: 0, width: 100, height: 100 }, room)).toEqual({ scale: 1, x: 350, y: 250 });
    expect(fitted({ x: 100, y: 0, width: 1552, height: 100 }, room).scale).toBe(0.5);
  });

  test('shows heading and legend with the parts, but not where the parts would be much smaller', () => {
    const circles = { x: 30, y: 80, width: 1000, height: 1000 };
    const picture = { width: 1060, height: 1200 };
    expect(fittedParts(circles, picture, room)).toEqual(fitted({ x: 0, y: 0, ...picture }, room));
    const long = { x: 30, y: 80, width: 200, height: 200 };
    expect(fittedParts(long, { width: 260, height: 1200 }, room)).toEqual(fitted(long, room));
  });

  test('is as wide as a tall picture, from its upper end, and never larger than life', () => {
    expect(fittedWidth({ width: 1600, height: 5000 }, room)).toEqual({ scale: 0.5, x: 0, y: 0 });
    expect(fittedWidth({ width: 400, height: 5000 }, room)).toEqual({ scale: 1, x: 200, y: 0 });
    expect(isTall({ width: 1600, height: 5000 }, room)).toBe(true);
    expect(isTall({ width: 1600, height: 1200 }, room)).toBe(false);
    expect(isTall({ width: 400, height: 500 }, room)).toBe(false);
  });

  test('shows the beginning of what is longer than it, and leaves what fills it alone', () => {
    const long = { x: 0, y: 1000, width: 100, height: 2000 };
    expect(revealed({ x: 12, y: 0, scale: 1 }, long, room, false)).toEqual({ x: 12, y: -988, scale: 1 });
    expect(revealed({ x: 12, y: -3000, scale: 1 }, long, room, false)).toEqual({ x: 12, y: -988, scale: 1 });
    const within = { x: 12, y: -1500, scale: 1 };
    expect(revealed(within, long, room, false)).toEqual(within);
  });

  test('zooms with the point under the pointer staying where it is', () => {
    const view = { x: 10, y: 20, scale: 0.5 };
    const at = { x: 200, y: 100 };
    const nearer = zoomed(view, 2, at);
    expect(nearer.scale).toBe(1);
    expect((at.x - nearer.x) / nearer.scale).toBe((at.x - view.x) / view.scale);
    expect(zoomed(view, 1000, at).scale).toBe(8);
  });

  test('never loses the picture', () => {
    const picture = { width: 1000, height: 1000 };
    expect(kept({ x: 5000, y: -5000, scale: 1 }, picture, room)).toEqual({ scale: 1, x: 720, y: -920 });
  });

  test('moves no farther than it must to show a box, and zooms to what is too small to be read', () => {
    const box = { x: 0, y: 0, width: 100, height: 100 };
    const seen = { x: 50, y: 60, scale: 1 };
    expect(revealed(seen, box, room)).toEqual(seen);
    expect(revealed({ x: 790, y: 60, scale: 1 }, box, room)).toEqual({ x: 688, y: 60, scale: 1 });
    expect(revealed({ x: 50, y: 60, scale: 0.1 }, box, room).scale).toBe(0.7);
    expect(revealed({ x: 50, y: 60, scale: 0.1 }, box, room, false).scale).toBe(0.1);
    expect(revealed(seen, { x: 0, y: 0, width: 1552, height: 100 }, room).scale).toBe(0.5);
  });
});

describe('a search', () => {
  const all = [
    { kind: 'circle', name: 'Ovens', title: 'Ovens', also: 'Bread for the café' },
    { kind: 'circle', name: 'Cafe', title: 'Café' },
    { kind: 'person', name: 'ada', title: 'Ada van den Berg' },
    { kind: 'circle', name: 'Van', title: 'Deliveries' },
  ] as const;
  const found = (text: string): string[] => foundFor(text, all).map(({ title }) => title);

  test('knows letters with and without accents and capitals', () => {
    expect(found('CAFE')).toEqual(['Café', 'Ovens']);
    expect(found('café')).toEqual(['Café', 'Ovens']);
  });
  test('finds all words in any order', () => expect(found('berg ada')).toEqual(['Ada van den Berg']));
  test('finds names in the files too', () =>
    expect(found('van')).toEqual(['Ada van den Berg', 'Deliveries']));
  test('finds nothing for nothing', () => expect(found('  ')).toEqual([]));
});
