import { type Paint, pathShape, type Shape } from './drawing.js';
import type { Point } from './route.js';
import type { Arrangement, Growth, TreeBox } from './tidy.js';
import { levelsOf } from './tidy.js';

/*
 * Links between the boxes of a tree. From each box lines of a kind go to a rail of that kind between the levels, and
 * from the rail to each of the boxes below: two rails, one for what comes down and one for what goes up, stay easy to
 * follow where many pairs of lines would not.
 */

export type LinkKind = 'down' | 'up' | 'plain';

/** Where a link comes to a box: on its upper side, or on its left where the tree grows to the right or it hangs. */
export interface LinkEnd {
  readonly kind: LinkKind;
  /** Whether nobody holds it. */
  readonly vacant: boolean;
  /** Whether whoever holds it does not make the link hold. */
  readonly loose?: boolean;
  /** How far from the middle of the box's side, in px. */
  readonly across: number;
}

/** Room between two levels that links take, with a seat's mark at the lower box. */
export const linkRoom = 88;

const railAt: Readonly<Record<LinkKind, number>> = { down: 13, up: 23, plain: 33 };

export const linkPaints = {
  down: { stroke: 'leader', width: 2.4 },
  upOuter: { stroke: 'line', width: 5, round: true },
  upInner: { stroke: 'representative', width: 2.4, round: true },
  plain: { stroke: 'line', width: 1.2 },
  loose: { stroke: 'warning', width: 2.4, dash: [8, 4] },
  vacant: { stroke: 'warning', width: 2, dash: [0.5, 5], round: true },
} as const satisfies Readonly<Record<string, Paint>>;

interface Segments {
  readonly down: [Point, Point][];
  readonly up: [Point, Point][];
  readonly plain: [Point, Point][];
  readonly loose: [Point, Point][];
  readonly vacant: [Point, Point][];
}

export interface Rails {
  readonly boxes: readonly TreeBox[];
  readonly arrangement: Arrangement;
  readonly growth: Growth;
  /** The links of a box with the one above it. */
  readonly ends: (place: number) => readonly LinkEnd[];
  /** How far from the middle of the upper box's side a line of a kind leaves it, in px. */
  readonly stem: (kind: LinkKind, place: number) => number;
}

/**
 * The lines of all links: those that go up as tubes, those that come down as bold lines, vacant ones dotted. Where
 * somebody holds an end and the link does not hold for all that, its line is broken on the side of the lower circle.
 */
export function railShapes(rails: Rails): Shape[] {
  const segments = segmentsOf(rails);
  return [
    ...lines(segments.plain, linkPaints.plain),
    ...lines(segments.up, linkPaints.upOuter),
    ...lines(segments.up, linkPaints.upInner),
    ...lines(segments.down, linkPaints.down),
    ...lines(segments.loose, linkPaints.loose),
    ...lines(segments.vacant, linkPaints.vacant),
  ];
}

/** The lines of all links as they lie, for others to keep away from. */
export function railSegments(rails: Rails): readonly (readonly [Point, Point])[] {
  const { plain, up, down, loose, vacant } = segmentsOf(rails);
  return [...plain, ...up, ...down, ...loose, ...vacant];
}

function segmentsOf({ boxes, arrangement, growth, ends, stem }: Rails): Segments {
  const segments: Segments = { down: [], up: [], plain: [], loose: [], vacant: [] };
  const { corners, columns } = arrangement;
  const down = growth !== 'right';
  const point = (along: number, across: number): Point =>
    down ? { x: across, y: along } : { x: along, y: across };
  const start = (place: number): number => (down ? corners[place]?.y : corners[place]?.x) ?? 0;
  const end = (place: number): number =>
    start(place) + ((down ? boxes[place]?.height : boxes[place]?.width) ?? 0);
  const middle = (place: number): number =>
    down
      ? (corners[place]?.x ?? 0) + (boxes[place]?.width ?? 0) / 2
      : (corners[place]?.y ?? 0) + (boxes[place]?.height ?? 0) / 2;
  const levels = levelsOf(boxes);
  const levelEnds: number[] = [];
  const hanging = new Set([...columns.keys()].flatMap((head) => boxes[head]?.below ?? []));
  for (const [place, level] of levels.entries())
    if (!hanging.has(place)) levelEnds[level] = Math.max(levelEnds[level] ?? 0, end(place));
  /** From a box's lower side to its column's left, and down along it, with a line to each box of the column. */
  const hang = (kind: LinkKind, below: readonly number[], from: Point, turn: Point): void => {
    const drops = below.flatMap((child) => {
      const { x, y } = corners[child] as Point;
      const half = (boxes[child]?.height ?? 0) / 2;
      return ends(child)
        .filter((one) => one.kind === kind)
        .map(({ vacant, loose = false, across }) => ({ vacant, loose, x, y: y + half + across }));
    });
    if (drops.length === 0) return;
    const held = drops.filter(({ vacant }) => !vacant);
    const line = (vacant: boolean, a: Point, b: Point, loose = false): void => {
      segments[vacant ? 'vacant' : loose ? 'loose' : kind].push([a, b]);
    };
    line(held.length === 0, from, { x: from.x, y: turn.y });
    line(held.length === 0, { x: from.x, y: turn.y }, turn);
    const last = (all: typeof drops): number => all.reduce((most, { y }) => Math.max(most, y), turn.y);
    if (held.length > 0) line(false, turn, { x: turn.x, y: last(held) });
    if (last(drops) > last(held)) line(true, { x: turn.x, y: last(held) }, { x: turn.x, y: last(drops) });
    for (const { vacant, loose, x, y } of drops) line(vacant, { x: turn.x, y }, { x, y }, loose);
  };
  for (const [place, { below }] of boxes.entries()) {
    if (below.length === 0) continue;
    for (const kind of ['down', 'up', 'plain'] as const) {
      const from = middle(place) + stem(kind, place);
      const rail = (levelEnds[levels[place] as number] as number) + railAt[kind];
      const column = columns.get(place);
      if (column !== undefined) {
        hang(kind, below, { x: from, y: end(place) }, { x: column + railAt[kind], y: rail });
        continue;
      }
      const drops = below.flatMap((child) =>
        ends(child)
          .filter((one) => one.kind === kind)
          .map(({ vacant, loose = false, across }) => {
            const at = middle(child) + across;
            // A jog of a pixel or two would look like a fault.
            return { vacant, loose, across: Math.abs(at - from) < 3 ? from : at, to: start(child) };
          }),
      );
      if (drops.length === 0) continue;
      const held = drops.filter(({ vacant }) => !vacant);
      const line = (vacant: boolean, a: Point, b: Point, loose = false): void => {
        if (a.x !== b.x || a.y !== b.y) segments[vacant ? 'vacant' : loose ? 'loose' : kind].push([a, b]);
      };
      line(held.length === 0, point(end(place), from), point(rail, from));
      const reach = (all: typeof drops): [number, number] =>
        all.reduce(
          ([low, high], { across }) => [Math.min(low, across), Math.max(high, across)],
          [from, from],
        );
      const [low, high] = reach(held);
      const [lowest, highest] = reach(drops);
      line(false, point(rail, low), point(rail, high));
      line(true, point(rail, low), point(rail, lowest));
      line(true, point(rail, high), point(rail, highest));
      for (const { vacant, loose, across, to } of drops)
        line(vacant, point(rail, across), point(to, across), loose);
    }
  }
  return segments;
}

function lines(segments: readonly [Point, Point][], paint: Paint): Shape[] {
  if (segments.length === 0) return [];
  const d = segments.map((segment) => pathShape(segment, paint).d).join('');
  return [{ shape: 'path', d, paint }];
}
