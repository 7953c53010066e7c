import { round } from './drawing.js';

/** A box that a line had better not go through. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How far the curve is bent to a side, in parts of the way, the least first. */
const bends = [0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6, 0.85, -0.85, 1.2, -1.2];

/**
 * A curve from the border of one circle to that of another which goes through no obstacle, if one of a few bends
 * does; else the one that goes through the fewest.
 */
export function freeCurve(
  a: Round,
  b: Round,
  obstacles: readonly Obstacle[],
): { readonly curve: string; readonly ends: readonly [Point, Point] } {
  let best: { curve: string; ends: readonly [Point, Point]; hits: number } | undefined;
  for (const bend of bends) {
    const { from, control, to } = bent(a, b, bend);
    let hits = 0;
    for (const obstacle of obstacles) if (goesThrough(from, control, to, obstacle)) hits++;
    if (best === undefined || hits < best.hits) {
      const [start, ...rest] = [from, control, to].map(({ x, y }) => `${round(x)} ${round(y)}`);
      best = { curve: `M${start}Q${rest.join(' ')}`, ends: [from, to], hits };
    }
    if (hits === 0) break;
  }
  return best ?? { curve: '', ends: [a, b] };
}

function bent(a: Round, b: Round, bend: number): { from: Point; control: Point; to: Point } {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const middle = { x: (a.x + b.x) / 2 - dy * bend, y: (a.y + b.y) / 2 + dx * bend };
  // From a circle to one that holds it the curve goes outwards, to the border that both are seen from.
  const way = Math.hypot(dx, dy);
  const outwards = way < Math.max(a.r, b.r);
  const towards = (one: Round, other: Point): Point => {
    const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
    return {
      x: one.x + ((other.x - one.x) / length) * one.r,
      y: one.y + ((other.y - one.y) / length) * one.r,
    };
  };
  if (outwards) {
    const [inner, outer] = a.r < b.r ? [a, b] : [b, a];
    const length = way || 1;
    const away = { x: (inner.x - outer.x) / length || 1, y: (inner.y - outer.y) / length };
    const from = { x: inner.x + away.x * inner.r, y: inner.y + away.y * inner.r };
    const to = { x: outer.x + away.x * outer.r, y: outer.y + away.y * outer.r };
    const control = {
      x: (from.x + to.x) / 2 - away.y * bend * outer.r * 0.5,
      y: (from.y + to.y) / 2 + away.x * bend * outer.r * 0.5,
    };
    return { from, control, to };
  }
  return { from: towards(a, middle), control: middle, to: towards(b, middle) };
}

/** Whether a curve comes into a box; looked at in 24 places, closer together than any text is high. */
function goesThrough(from: Point, control: Point, to: Point, box: Obstacle): boolean {
  const steps = Math.max(24, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8));
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const s = 1 - t;
    const x = s * s * from.x + 2 * s * t * control.x + t * t * to.x;
    const y = s * s * from.y + 2 * s * t * control.y + t * t * to.y;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

/**
 * A curve from a side of one box to a side of another which goes through no obstacle, if one of the sixteen pairs of
 * sides allows it; else the one that goes through the fewest. Of several, the shortest.
 */
export function freeBoxCurve(
  a: Obstacle,
  b: Obstacle,
  obstacles: readonly Obstacle[],
): { readonly curve: string; readonly ends: readonly [Point, Point] } {
  const reach = 120;
  const [left, top] = [Math.min(a.x, b.x) - reach, Math.min(a.y, b.y) - reach];
  const [right, bottom] = [
    Math.max(a.x + a.width, b.x + b.width) + reach,
    Math.max(a.y + a.height, b.y + b.height) + reach,
  ];
  const near = obstacles.filter(
    (one) => one.x < right && one.x + one.width > left && one.y < bottom && one.y + one.height > top,
  );
  let best: { curve: string; ends: readonly [Point, Point]; hits: number; way: number } | undefined;
  for (const from of sides(a))
    for (const to of sides(b)) {
      const apart = Math.hypot(to.x - from.x, to.y - from.y);
      const bend = Math.min(reach, Math.max(36, apart * 0.4));
      const first = { x: from.x + from.out.x * bend, y: from.y + from.out.y * bend };
      const second = { x: to.x + to.out.x * bend, y: to.y + to.out.y * bend };
      const points = cubic(from, first, second, to);
      const hits = near.filter((box) => points.some((point) => within(point, box))).length;
      let way = 0;
      for (const [i, point] of points.entries()) {
        const before = points[i - 1] ?? point;
        way += Math.hypot(point.x - before.x, point.y - before.y);
      }
      if (best !== undefined && (hits > best.hits || (hits === best.hits && way >= best.way))) continue;
      const [start, ...rest] = [from, first, second, to].map(({ x, y }) => `${round(x)} ${round(y)}`);
      best = { curve: `M${start}C${rest.join(' ')}`, ends: [from, to], hits, way };
    }
  return best ?? { curve: '', ends: [a, b] };
}

function sides({ x, y, width, height }: Obstacle): (Point & { readonly out: Point })[] {
  return [
    { x: x + width / 2, y: y + height, out: { x: 0, y: 1 } },
    { x: x + width, y: y + height / 2, out: { x: 1, y: 0 } },
    { x, y: y + height / 2, out: { x: -1, y: 0 } },
    { x: x + width / 2, y, out: { x: 0, y: -1 } },
  ];
}

function cubic(a: Point, b: Point, c: Point, d: Point): Point[] {
  const steps = Math.max(24, Math.ceil(Math.hypot(d.x - a.x, d.y - a.y) / 12));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    return { x: p * a.x + q * b.x + r * c.x + u * d.x, y: p * a.y + q * b.y + r * c.y + u * d.y };
  });
}

function within({ x, y }: Point, box: Obstacle): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
