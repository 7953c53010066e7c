import { round } from './drawing.js';
import { type Barrier, type Point, type Room, roomy } from './route.js';
import { Heap } from './ways.js';

/*
 * Ways for lines among circles: straight from one place beside an obstacle to the next, as a string drawn tight would
 * lie round them. None goes through an obstacle or closer to one than a few px.
 */

export interface Disc extends Point {
  readonly r: number;
}

/** Where a line may begin or end: a place on a border, and one before it where the line may turn first. */
export interface Mooring extends Point {
  readonly turn: Point;
}

export interface Waters {
  readonly discs: readonly Disc[];
  readonly boxes: readonly Barrier[];
  /** What the line may not leave: a circle that holds both ends, or else the picture. */
  readonly within: Disc | Room;
}

/** Least room between a line and an obstacle, and that of the places where it may turn. */
const clear = 3;
const turnRoom = [8, 13] as const;
/** More obstacles than this would take longer than the line is worth; what it joins is told in words too. */
const most = 600;

/** The corners of the shortest way; nothing where there is none. Places in `used` are avoided, and those taken kept. */
export function detour(
  starts: readonly Mooring[],
  ends: readonly Mooring[],
  waters: Waters,
  used: Set<string>,
): readonly Point[] | undefined {
  const [a, b] = [middleOf(starts), middleOf(ends)];
  if (a === undefined || b === undefined) return undefined;
  const way = Math.hypot(a.x - b.x, a.y - b.y);
  const radius = Math.max(...[...starts, ...ends].map(({ turn }) => Math.min(far(turn, a), far(turn, b))));
  for (const wider of [1.2, 1.8, 4]) {
    // Whoever stays within an ellipse meets nothing that lies outside it.
    const reach = way * wider + radius * 4 + 80;
    const inside = (point: Point): boolean => far(point, a) + far(point, b) <= reach;
    const discs = waters.discs.filter(
      (disc) => far(disc, a) + far(disc, b) <= reach + 2 * disc.r + 2 * clear,
    );
    const boxes = waters.boxes.filter((box) => nearBox(box, a, b, reach));
    if (discs.length + boxes.length > most) return undefined;
    const found = shortest(starts, ends, { ...waters, discs, boxes }, inside, used);
    if (found !== undefined) return found;
  }
  return undefined;
}

function middleOf(all: readonly Mooring[]): Point | undefined {
  if (all.length === 0) return undefined;
  const sum = all.reduce(({ x, y }, one) => ({ x: x + one.x, y: y + one.y }), { x: 0, y: 0 });
  return { x: sum.x / all.length, y: sum.y / all.length };
}

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function nearBox({ x, y, width, height }: Barrier, a: Point, b: Point, reach: number): boolean {
  const middle = { x: x + width / 2, y: y + height / 2 };
  return far(middle, a) + far(middle, b) <= reach + width + height + 4 * clear;
}

function shortest(
  starts: readonly Mooring[],
  ends: readonly Mooring[],
  { discs, boxes, within }: Waters,
  inside: (point: Point) => boolean,
  used: Set<string>,
): readonly Point[] | undefined {
  const free = (a: Point, b: Point): boolean =>
    discs.every((disc) => !meetsDisc(a, b, disc)) && boxes.every((box) => !meetsBox(a, b, box));
  const allowed = (point: Point): boolean =>
    inside(point) &&
    ('r' in within ? far(point, within) < within.r - clear : roomy(within, point)) &&
    free(point, point);
  const places: Point[] = [];
  const mooredAt = new Map<number, Mooring>();
  const endAt = new Map<number, Mooring>();
  const moor = (all: readonly Mooring[], kept: Map<number, Mooring>): void => {
    for (const mooring of all) {
      if (!allowed(mooring.turn)) continue;
      kept.set(places.length, mooring);
      places.push(mooring.turn);
    }
  };
  moor(starts, mooredAt);
  moor(ends, endAt);
  if (mooredAt.size === 0 || endAt.size === 0) return undefined;
  for (const { x, y, r } of discs)
    for (const room of turnRoom) {
      const out = r + room;
      const corners = Math.max(8, Math.ceil(Math.PI / Math.acos((r + clear + 0.5) / out)));
      for (let i = 0; i < corners; i++) {
        const angle = (i / corners) * 2 * Math.PI;
        const point = { x: round(x + Math.cos(angle) * out), y: round(y + Math.sin(angle) * out) };
        if (allowed(point)) places.push(point);
      }
    }
  for (const { x, y, width, height } of boxes)
    for (const room of turnRoom)
      for (const px of [x - room, x + width + room])
        for (const py of [y - room, y + height + room])
          if (allowed({ x: px, y: py })) places.push({ x: px, y: py });
  const aims = [...endAt.values()].map(({ turn }) => turn);
  const ahead = (point: Point): number => aims.reduce((least, aim) => Math.min(least, far(point, aim)), 1e9);
  const costs = places.map(() => Number.POSITIVE_INFINITY);
  const from = places.map(() => -1);
  const done = new Set<number>();
  const heap = new Heap();
  for (const place of mooredAt.keys()) {
    costs[place] = used.has(nameOf(places[place] as Point)) ? 60 : 0;
    heap.push(place, (costs[place] as number) + ahead(places[place] as Point));
  }
  for (let place = heap.pop(); place !== undefined; place = heap.pop()) {
    if (done.has(place)) continue;
    done.add(place);
    const at = places[place] as Point;
    const end = endAt.get(place);
    if (end !== undefined) {
      const points: Point[] = [end];
      let one = place;
      for (; one >= 0; one = from[one] as number) {
        points.push(places[one] as Point);
        used.add(nameOf(places[one] as Point));
        if ((from[one] as number) < 0) break;
      }
      points.push(mooredAt.get(one) as Mooring);
      return points.reverse().map(({ x, y }) => ({ x, y }));
    }
    for (const [next, point] of places.entries()) {
      if (done.has(next) || mooredAt.has(next)) continue;
      // A turn costs a little, so that of two ways alike the straighter one is taken.
      const cost = (costs[place] as number) + far(at, point) + 4 + (used.has(nameOf(point)) ? 60 : 0);
      if (cost >= (costs[next] as number) - 1e-6 || !free(at, point)) continue;
      costs[next] = cost;
      from[next] = place;
      heap.push(next, cost + ahead(point));
    }
  }
  return undefined;
}

function nameOf({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function meetsDisc(a: Point, b: Point, { x, y, r }: Disc): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  const [px, py] = [a.x + t * dx - x, a.y + t * dy - y];
  const least = r + clear;
  return px * px + py * py < least * least;
}

function meetsBox(a: Point, b: Point, box: Barrier): boolean {
  const [left, right] = [box.x - clear, box.x + box.width + clear];
  const [top, bottom] = [box.y - clear, box.y + box.height + clear];
  let [enter, leave] = [0, 1];
  for (const [from, by, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (Math.abs(by) < 1e-12) {
      if (from <= low || from >= high) return false;
      continue;
    }
    const [one, other] = [(low - from) / by, (high - from) / by];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave;
}
