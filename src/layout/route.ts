import { type PathShape, pathShape, round } from './drawing.js';

/** A box that no line goes through. */
export interface Barrier {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room that lines may take, as a box. */
export type Room = Barrier;

/** Whether a point lies within a room, its edge included. */
export function roomy(room: Room, { x, y }: Point): boolean {
  return (
    x >= room.x - 0.01 &&
    x <= room.x + room.width + 0.01 &&
    y >= room.y - 0.01 &&
    y <= room.y + room.height + 0.01
  );
}

/** A line through corners, each of which is rounded off by so many px at most. */
export function roundedPath(points: readonly Point[], by: number, paint: PathShape['paint']): PathShape {
  const [first, ...rest] = points;
  if (first === undefined) return pathShape([], paint);
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  const d = ['M', at(first)];
  for (const [i, corner] of rest.entries()) {
    const next = rest[i + 1];
    if (next === undefined) d.push('L', at(corner));
    else
      d.push(
        'L',
        at(towards(corner, points[i] as Point, by)),
        'Q',
        at(corner),
        ' ',
        at(towards(corner, next, by)),
      );
  }
  return { shape: 'path', d: d.join(''), paint };
}

/** From a point so far towards another, but no further than half the way. */
function towards(from: Point, to: Point, by: number): Point {
  const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(by / way, 0.5);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
