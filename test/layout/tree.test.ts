import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, RectShape } from '../../src/layout/drawing.js';
import { type LinkEnd, railShapes } from '../../src/layout/rails.js';
import {
  columnHeads,
  type Direction,
  directions,
  type Growth,
  growths,
  levelsOf,
  type TreeBox,
  tidyTree,
} from '../../src/layout/tidy.js';
import { layoutTree, type TreeSettings } from '../../src/layout/tree.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { circlesView, type HierarchySettings } from '../../src/views/circles.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';
import { expectHarmless, hostile, organisations, parsed, seed, textsOutOfBoxes } from './hierarchies.js';

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gaps = { neighbours: 20, levels: 50 };

/** Trees of any shape: each box hangs below one before it, or stands by itself. */
const trees: fc.Arbitrary<TreeBox[]> = fc
  .array(
    fc.record({
      back: fc.nat(12),
      width: fc.integer({ min: 10, max: 300 }),
      height: fc.integer({ min: 10, max: 200 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) => {
    const below: number[][] = all.map(() => []);
    for (const [i, { back }] of all.entries()) if (back > 0 && i - back >= 0) below[i - back]?.push(i);
    return all.map(({ width, height }, i) => ({ width, height, below: below[i] as number[] }));
  });

describe('a tidy tree', () => {
  const forAll = (look: (boxes: TreeBox[], direction: Direction) => void): void =>
    fc.assert(fc.property(trees, fc.constantFrom(...directions), look), { seed, numRuns: 300 });

  test('has no box over another, and keeps their room on a level', () =>
    forAll((boxes, direction) => {
      const { corners } = tidyTree(boxes, direction, gaps);
      const levels = levelsOf(boxes);
      for (const [i, a] of boxes.entries())
        for (const [j, b] of boxes.entries()) {
          if (j <= i || levels[i] !== levels[j]) continue;
          const [p, q] = [corners[i], corners[j]] as { x: number; y: number }[] as [
            { x: number; y: number },
            { x: number; y: number },
          ];
          const apart =
            direction === 'down'
              ? Math.max(q.x - p.x - a.width, p.x - q.x - b.width)
              : Math.max(q.y - p.y - a.height, p.y - q.y - b.height);
          expect(apart).toBeGreaterThan(gaps.neighbours - 0.001);
        }
    }));

  test('has every box within it, and each level behind the one before', () =>
    forAll((boxes, direction) => {
      const { corners, width, height } = tidyTree(boxes, direction, gaps);
      const levels = levelsOf(boxes);
      for (const [i, { x, y }] of corners.entries()) {
        const box = boxes[i] as TreeBox;
        expect(Math.min(x, y)).toBeGreaterThan(-0.001);
        expect(x + box.width).toBeLessThan(width + 0.001);
        expect(y + box.height).toBeLessThan(height + 0.001);
        for (const [j, other] of boxes.entries()) {
          if (levels[j] !== (levels[i] as number) + 1) continue;
          const at = corners[j] as { x: number; y: number };
          expect(other).toBeDefined();
          if (direction === 'down') expect(at.y - y - box.height).toBeGreaterThan(gaps.levels - 0.001);
          else expect(at.x - x - box.width).toBeGreaterThan(gaps.levels - 0.001);
        }
      }
    }));

  test('has each box over the middle of those below it, which are in their order', () =>
    forAll((boxes, direction) => {
      const { corners } = tidyTree(boxes, direction, gaps);
      const middle = (i: number): number => {
        const { x, y } = corners[i] as { x: number; y: number };
        const box = boxes[i] as TreeBox;
        return direction === 'down' ? x + box.width / 2 : y + box.height / 2;
      };
      for (const [i, { below }] of boxes.entries()) {
        if (below.length === 0) continue;
        const places = below.map(middle);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(Math.abs(middle(i) - ((places[0] as number) + (places.at(-1) as number)) / 2)).toBeLessThan(
          0.001,
        );
      }
    }));

  const overlap = (a: Room, b: Room): boolean =>
    a.x + a.width > b.x + 0.001 &&
    b.x + b.width > a.x + 0.001 &&
    a.y + a.height > b.y + 0.001 &&
    b.y + b.height > a.y + 0.001;
  const room = (boxes: readonly TreeBox[], corners: readonly { x: number; y: number }[]): Room[] =>
    boxes.map(({ width, height }, i) => ({ ...(corners[i] as { x: number; y: number }), width, height }));

  test('that hangs has its lowest boxes in columns, in their order, and none over another or outside', () =>
    fc.assert(
      fc.property(trees, (boxes) => {
        const { corners, columns, width, height } = tidyTree(boxes, 'hanging', gaps);
        expect([...columns.keys()]).toEqual([...columnHeads(boxes)]);
        const rooms = room(boxes, corners);
        for (const [i, a] of rooms.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThan(-0.001);
          expect(a.x + a.width).toBeLessThan(width + 0.001);
          expect(a.y + a.height).toBeLessThan(height + 0.001);
          for (const b of rooms.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
        for (const [head, left] of columns) {
          expect(left).toBeGreaterThan(-0.001);
          let bottom = (rooms[head] as Room).y + (rooms[head] as Room).height;
          for (const one of boxes[head]?.below ?? []) {
            expect(rooms[one]?.x).toBeCloseTo(left + gaps.levels);
            expect(rooms[one]?.y).toBeGreaterThan(bottom);
            bottom = (rooms[one] as Room).y + (rooms[one] as Room).height;
          }
        }
      }),
      { seed, numRuns: 300 },
    ));

  test.each(growths)('has no line of a link through a box: %s', (growth: Growth) => {
    let lines = 0;
    fc.assert(
      fc.property(trees, (given) => {
        const boxes = given.map(({ width, height, below }) => ({
          width: Math.max(80, width),
          height: Math.max(80, height),
          below,
        }));
        const arrangement = tidyTree(boxes, growth, { neighbours: 20, levels: 88 });
        const ends: LinkEnd[] = [
          { kind: 'down', vacant: false, across: -18 },
          { kind: 'up', vacant: true, across: 18 },
          { kind: 'plain', vacant: false, across: 0 },
        ];
        const rails = railShapes({ boxes, arrangement, growth, ends: () => ends, stem: () => 0 });
        const rooms = room(boxes, arrangement.corners);
        for (const shape of rails) {
          if (shape.shape !== 'path') continue;
          for (const [, x1, y1, x2, y2] of shape.d.matchAll(/M(\S+?)[ ,](\S+?)L(\S+?)[ ,]([^M\s]+)/g)) {
            const [a, b, c, d] = [x1, y1, x2, y2].map(Number) as [number, number, number, number];
            lines++;
            const line = {
              x: Math.min(a, c),
              y: Math.min(b, d),
              width: Math.abs(c - a),
              height: Math.abs(d - b),
            };
            for (const { x, y, width, height } of rooms) {
              const inside = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
              expect(
                line.x < inside.x + inside.width &&
                  line.x + line.width > inside.x &&
                  line.y < inside.y + inside.height &&
                  line.y + line.height > inside.y,
              ).toBe(false);
            }
          }
        }
      }),
      { seed, numRuns: 200 },
    );
    expect(lines).toBeGreaterThan(1000);
  });

  test('shares the room out between small branches that stand between large ones', () => {
    const leaf = { width: 40, height: 20, below: [] };
    const wide = (from: number): TreeBox => ({ width: 40, height: 20, below: [from, from + 1, from + 2] });
    const boxes = [
      { width: 40, height: 20, below: [1, 2, 3] },
      wide(4),
      leaf,
      wide(7),
      ...Array.from({ length: 6 }, () => leaf),
    ];
    const { corners } = tidyTree(boxes, 'down', gaps);
    const x = (i: number): number => corners[i]?.x ?? 0;
    expect(x(2) - x(1)).toBeCloseTo(x(3) - x(2));
  });

  test.each([
    ['a chain of a hundred thousand', (i: number) => [i + 1]],
    ['a chain with a leaf at each', (i: number) => (i % 2 === 0 ? [i + 1, i + 2] : [])],
    [
      'fifty thousand side by side',
      (i: number) => (i === 0 ? Array.from({ length: 49_999 }, (_, j) => j + 1) : []),
    ],
  ])('of %s is arranged without hanging', (_, below) => {
    const count = 100_000;
    const boxes = Array.from({ length: count }, (_, i) => ({
      width: 30,
      height: 20,
      below: below(i).filter((one) => one < count),
    }));
    for (const growth of growths) {
      const { corners, width, height } = tidyTree(boxes, growth, gaps);
      expect(corners.every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
      expect(Number.isFinite(width + height)).toBe(true);
    }
  });
});

const on = '2026-11-23';
const draw = (text: string, settings: HierarchySettings & TreeSettings = {}): Drawing =>
  layoutTree(circlesView(organisationOf(text), on, settings), 'en', settings);

/** The boxes of circles, by their names. */
function boxesIn(drawing: Drawing): ReadonlyMap<string, RectShape> {
  return new Map(
    drawing.parts.flatMap(({ subject, shapes }) => {
      const box = shapes.find((shape) => shape.shape === 'rect');
      return subject?.kind === 'circle' && box !== undefined ? [[subject.name, box]] : [];
    }),
  );
}

describe('the tree of circles', () => {
  test('has no text over another, nor outside the picture, and each text within its box', () => {
    fc.assert(
      fc.property(organisations(30), fc.constantFrom(...growths), (text, growth) => {
        const drawing = draw(text, { growth, depth: 'all' });
        expect(faultsIn(drawing)).toEqual([]);
        expect(textsOutOfBoxes(drawing)).toEqual([]);
        const boxes = [...boxesIn(drawing).values()];
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            expect(
              a.x + a.width < b.x + 0.1 ||
                b.x + b.width < a.x + 0.1 ||
                a.y + a.height < b.y + 0.1 ||
                b.y + b.height < a.y + 0.1,
            ).toBe(true);
        parsed(drawingSvg(drawing));
      }),
      { seed, numRuns: 60 },
    );
  });

  test('is well-formed and harmless, whatever its texts', () => expectHarmless(draw(hostile)));

  const garden = (circles: string): string => `organisation Tuin "De Tuin"
person eva "Eva de Wit"
person jan "Jan Bos"
circle Tuin "Tuinkring" { leader eva }
circle Teelt in Tuin { double link { leader eva representative jan } }
circle Kas in Teelt { double link { leader jan representative vacant } }
circle Bed in Teelt { double link { leader eva representative jan } }
${circles}`;
  const three = `circle Winkel in Tuin { double link { leader eva representative jan } }
circle Kassa in Winkel { double link { leader eva representative jan } }
circle Koken in Tuin { double link { leader eva representative jan } }`;

  test.each([
    ['added', 'circle Nieuw "A new circle with a long title" in Teelt'],
    ['added at the end', 'circle Nieuw in Tuin'],
  ])('keeps unrelated circles in their order when one is %s', (_, added) => {
    const order = (text: string): string[] =>
      [...boxesIn(draw(text, { direction: 'down' }))]
        .sort(([, a], [, b]) => a.y - b.y || a.x - b.x)
        .map(([name]) => name)
        .filter((name) => name !== 'Nieuw');
    expect(order(garden(`${added}\n${three}`))).toEqual(order(garden(three)));
  });

  test('keeps unrelated circles in their order when one is renamed or has ended', () => {
    const order = (text: string, without: string): string[] =>
      [...boxesIn(draw(text, { direction: 'down' }))]
        .sort(([, a], [, b]) => a.y - b.y || a.x - b.x)
        .map(([name]) => name)
        .filter((name) => name !== without);
    const before = order(garden(three), 'Kassa');
    expect(
      order(garden(three.replace('circle Kassa', 'circle Kassa "Quite another title"')), 'Kassa'),
    ).toEqual(before);
    expect(
      order(
        garden(three.replace('circle Kassa in Winkel {', 'circle Kassa in Winkel { ended 2026-01-01')),
        'Kassa',
      ),
    ).toEqual(before);
  });

  test('grows down or to the right, and by itself the way that fits better', () => {
    const many = garden(
      Array.from({ length: 30 }, (_, i) => `circle k-${i} "Kring nummer ${i}" in Bed`).join('\n'),
    );
    const size = (direction?: Direction): number =>
      draw(many, { depth: 'all', ...(direction === undefined ? {} : { direction }) }).width;
    expect(size('down')).toBeGreaterThan(3000);
    expect(size('right')).toBeLessThan(1200);
    expect([size('down'), size('right')]).toContain(size());
  });

  test('hangs the lowest circles in columns where side by side they would be too wide', () => {
    const branches = ['Noord', 'Zuid', 'Oost'].map(
      (branch) =>
        `circle ${branch} in Teelt\n${[1, 2, 3, 4, 5].map((i) => `circle ${branch}-${i} "Tuin ${branch} ${i}" in ${branch}`).join('\n')}`,
    );
    const boxes = boxesIn(draw(garden(branches.join('\n')), { depth: 'all' }));
    const column = ['Noord-1', 'Noord-2', 'Noord-3', 'Noord-4', 'Noord-5'].map((name) => boxes.get(name));
    expect(new Set(column.map((box) => box?.x)).size).toBe(1);
    expect(new Set(column.map((box) => box?.width)).size).toBe(1);
    expect(boxes.get('Zuid-1')?.y).toBe(column[0]?.y);
  });

  test('shows both ends of each link with the direction it goes, and vacant ones dotted', () => {
    const dashes = (text: string): boolean =>
      draw(text).parts.some(
        ({ subject, shapes }) =>
          subject === undefined &&
          shapes.some(
            (shape) => shape.shape === 'path' && shape.paint.dash?.[0] === 0.5 && shape.d.length > 20,
          ),
      );
    expect(dashes(garden(''))).toBe(true);
    expect(dashes(garden('').replace('representative vacant', 'representative eva'))).toBe(false);
    const labels = draw(garden('')).parts.map(({ label }) => label);
    expect(labels).toContain('Jan Bos, leader of Kas, no end of the term agreed');
    expect(labels).toContain('vacant, representative of Kas');
  });

  test('names levels and the circle above, for who goes along it by keys', () => {
    const kas = draw(garden('')).parts.find(({ subject }) => subject?.name === 'Kas');
    expect(kas).toMatchObject({ level: 3, above: 'Teelt' });
  });

  test('says how many circles are left out', () => {
    const teelt = draw(garden(''), { depth: 1 }).parts.find(({ subject }) => subject?.name === 'Teelt');
    expect(teelt).toMatchObject({ hidden: 2 });
  });

  test('draws links to other circles round the boxes between', () => {
    const drawing = draw(garden('circle Brug { double link to Kas { leader jan } }'));
    expect(drawing.parts.map(({ label }) => label)).toContain('Link from Brug to Kas');
  });

  test('of ten thousand circles in a chain or in a ring is drawn whole', { timeout: 120_000 }, () => {
    for (const parent of [
      (i: number) => (i === 0 ? '' : ` in k-${i - 1}`),
      (i: number) => ` in k-${(i + 1) % 10_000}`,
    ]) {
      const circles = Array.from({ length: 10_000 }, (_, i) => `circle k-${i}${parent(i)}`).join('\n');
      const drawing = draw(`organisation Groot\n${circles}`, { depth: 'all' });
      expect(boxesIn(drawing).size).toBe(10_000);
    }
  });

  test('of nothing is a picture all the same', () => {
    parsed(drawingSvg(draw('organisation T')));
  });
});
