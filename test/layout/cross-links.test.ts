import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCircles } from '../../src/layout/circles.js';
import type { CircleShape, Drawing, Part, RectShape } from '../../src/layout/drawing.js';
import { textWidth } from '../../src/layout/measure.js';
import { type Growth, growths } from '../../src/layout/tidy.js';
import { layoutTree } from '../../src/layout/tree.js';
import { circlesView } from '../../src/views/circles.js';
import { organisationOf } from '../engine.js';
import { organisations, seed } from './hierarchies.js';

const on = '2026-11-23';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const isLink = ({ label }: Part): boolean => label?.startsWith('Link from ') === true;

/** Places along the line of a link, a px apart, without the first and last few, which stand at its ends. */
function spotsOf(part: Part): Spot[] {
  const [line] = part.shapes;
  if (line?.shape !== 'path') return [];
  const spots: Spot[] = [];
  let at: Spot = { x: 0, y: 0 };
  for (const [, command, numbers] of line.d.matchAll(/([MLQ])([^MLQ]+)/g)) {
    const n = (numbers as string).trim().split(/\s+/).map(Number) as [number, number, number, number];
    const to = command === 'Q' ? { x: n[2], y: n[3] } : { x: n[0], y: n[1] };
    const control = command === 'Q' ? { x: n[0], y: n[1] } : { x: (at.x + to.x) / 2, y: (at.y + to.y) / 2 };
    const steps = command === 'M' ? 1 : Math.max(1, Math.ceil(Math.hypot(to.x - at.x, to.y - at.y)));
    for (let i = 1; i <= steps; i++) {
      const [t, s] = [i / steps, 1 - i / steps];
      spots.push(
        command === 'M'
          ? to
          : {
              x: s * s * at.x + 2 * s * t * control.x + t * t * to.x,
              y: s * s * at.y + 2 * s * t * control.y + t * t * to.y,
            },
      );
    }
    at = to;
  }
  return spots.slice(2, -2);
}

/** What the lines of links go through that is none of their ends, by what it shows. */
function crossed(drawing: Drawing, boxed: boolean): string[] {
  const faults: string[] = [];
  const above = new Map(
    drawing.parts.flatMap(({ subject, above: higher }) =>
      subject?.kind === 'circle' ? [[subject.name, higher] as const] : [],
    ),
  );
  const titles = new Map(
    drawing.parts.flatMap(({ subject, label }) =>
      subject?.kind === 'circle' ? [[subject.name, label ?? ''] as const] : [],
    ),
  );
  const holds = (spot: Spot, shape: RectShape | CircleShape): boolean =>
    shape.shape === 'rect'
      ? spot.x > shape.x &&
        spot.x < shape.x + shape.width &&
        spot.y > shape.y &&
        spot.y < shape.y + shape.height
      : Math.hypot(spot.x - shape.x, spot.y - shape.y) < shape.r - 0.5;
  for (const link of drawing.parts.filter(isLink)) {
    const spots = spotsOf(link);
    const meets = (shape: RectShape | CircleShape): boolean => spots.some((spot) => holds(spot, shape));
    // Circles within circles: a line from one to another leaves those that hold its ends.
    const around = new Set<string>();
    for (const [name, label] of titles) {
      const title = label.split(', ')[0] ?? '';
      if (!(link.label ?? '').includes(title)) continue;
      for (let one: string | undefined = name; one !== undefined && !around.has(one); one = above.get(one))
        around.add(one);
    }
    for (const part of drawing.parts) {
      if (isLink(part)) continue;
      for (const [i, shape] of part.shapes.entries()) {
        if (shape.shape === 'text') {
          const wide = textWidth(shape.text, shape.size, shape.bold);
          const left =
            shape.anchor === 'left'
              ? shape.x
              : shape.anchor === 'right'
                ? shape.x - wide
                : shape.x - wide / 2;
          const letters: RectShape = {
            shape: 'rect',
            x: left,
            y: shape.y - shape.size * 0.7,
            width: wide,
            height: shape.size * 0.9,
            paint: {},
          };
          if (meets(letters)) faults.push(`${link.label} | text ${shape.text}`);
        } else if (part.subject?.kind === 'circle' && i === 0 && shape.shape !== 'path') {
          if (!boxed && around.has(part.subject.name)) continue;
          if (meets(shape)) faults.push(`${link.label} | circle ${part.subject.name}`);
        } else if (part.subject?.kind === 'seat' && shape.shape === 'circle' && meets(shape))
          faults.push(`${link.label} | mark ${part.label}`);
      }
    }
  }
  return faults;
}

describe('the line of a link to another circle', () => {
  test.each(growths)('goes through no box, text, mark or legend in a tree: %s', (growth: Growth) => {
    let lines = 0;
    fc.assert(
      fc.property(organisations(24), (text) => {
        const view = circlesView(organisationOf(text), on, { depth: 'all' });
        const drawing = layoutTree(view, 'en', { growth });
        expect(crossed(drawing, true)).toEqual([]);
        const drawn = drawing.parts.filter(isLink).length;
        expect(drawn).toBe(view.crossLinks.length);
        lines += drawn;
      }),
      { seed, numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(100);
  });

  test('goes through no other circle, text, mark or legend among circles within circles', () => {
    let [lines, asked] = [0, 0];
    fc.assert(
      fc.property(organisations(16), (text) => {
        const view = circlesView(organisationOf(text), on, { depth: 'all' });
        const drawing = layoutCircles(view, 'en');
        expect(crossed(drawing, false)).toEqual([]);
        lines += drawing.parts.filter(isLink).length;
        asked += view.crossLinks.length;
      }),
      { seed, numRuns: 40 },
    );
    expect(lines).toBeGreaterThan(100);
    expect(lines).toBeGreaterThan(asked * 0.95);
  });
});

const people = `organisation Molen "De Molen"
person ada "Ada Bos"
person bob "Bob Smit"
person cor "Cor Vos" { left 2026-06-30 }
general circle Maal { members ada }
circle Brood in Maal { members bob }
circle Oud in Maal { ended 2026-02-01 }
circle Straks in Maal { planned 2027-02-01 }
`;
const linking = (link: string): Drawing =>
  layoutTree(
    circlesView(organisationOf(`${people}circle Graan in Maal { ${link} }`), on, { depth: 'all' }),
    'en',
  );
const points = (drawing: Drawing): string[] =>
  drawing.parts
    .filter(isLink)
    .flatMap(({ shapes }) => shapes.slice(1))
    .map((shape) => ('paint' in shape && shape.paint.fill === 'ink' ? 'held' : 'vacant'));
const said = (drawing: Drawing): string =>
  drawing.parts.find(({ subject }) => subject?.name === 'Graan')?.label ?? '';
const labels = (drawing: Drawing): (string | undefined)[] => drawing.parts.map(({ label }) => label);

describe('a link to another circle', () => {
  test('shows both holders, with a point at each end to which one goes', () => {
    const drawing = linking(
      'double link to Brood { leader bob from 2026-01-01 for 2 years representative ada from 2026-01-01 for 2 years }',
    );
    expect(points(drawing)).toEqual(['held', 'held']);
    expect(labels(drawing)).toContain(
      'Bob Smit, leader of Graan in the link with Brood, until 31 December 2027',
    );
    expect(labels(drawing)).toContain(
      'Ada Bos, representative of Graan in the link with Brood, until 31 December 2027',
    );
    expect(said(drawing)).toContain('Link with Brood; leader: Bob Smit; representative: Ada Bos.');
  });

  test('has a point at one end only where one end is all that the files speak of', () =>
    expect(points(linking('double link to Brood { leader bob from 2026-01-01 for 2 years }'))).toEqual([
      'held',
    ]));

  test('shows ends that nobody holds hollow, be they vacant, left empty or held by who has left', () => {
    for (const block of [
      '{ leader vacant representative vacant }',
      '{ }',
      '{ leader cor representative vacant }',
    ])
      expect(points(linking(`double link to Brood ${block}`)), block).toEqual(['vacant', 'vacant']);
    expect(said(linking('double link to Brood { leader cor }'))).toContain('as Cor Vos cannot hold it');
  });

  test('tells that one person holds both ends', () =>
    expect(said(linking('double link to Brood { leader ada representative ada }'))).toContain(
      'Ada Bos both leads and represents, so the link is single',
    ));

  test.each([
    ['that has ended', 'Oud', 'Link with Oud (ended on 1 February 2026)', 0],
    ['that is planned', 'Straks', 'Link with Straks (not begun)', 1],
    ['of another organisation', 'Water of "Waterschap"', 'Link with Water, Waterschap', 0],
  ])('with a circle %s says so', (_, to, words, lines) => {
    const drawing = linking(`double link to ${to} { leader ada from 2026-01-01 for 2 years }`);
    expect(said(drawing)).toContain(words);
    expect(drawing.parts.filter(isLink)).toHaveLength(lines);
  });

  test('is one line for each link, also of two that a circle has', () => {
    const text = `${people}circle Graan in Maal { double link to Brood { representative vacant } double link to Straks { representative vacant } }
circle Meel in Graan
circle Zemelen in Graan`;
    const drawing = layoutTree(circlesView(organisationOf(text), on), 'en');
    expect(drawing.parts.filter(isLink).map(({ label }) => label)).toEqual([
      'Link from Graan to Brood',
      'Link from Graan to Straks',
    ]);
  });
});
