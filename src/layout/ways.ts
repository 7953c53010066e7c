import { type Barrier, type Point, type Room, roomy } from './route.js';

/*
 * Ways for lines along the rows and columns between boxes: none goes through a box or closer to one than a few px, and
 * as few as possible run along another line. They are found by A* on the rows and columns that lie beside the boxes.
 */

/** A place on the side of a box where a line may begin or end, and the direction in which it leaves the box. */
export interface Port extends Point {
  readonly out: 'left' | 'right' | 'up' | 'down';
}

/** A line along a row or column that is there already. */
export type Segment = readonly [Point, Point];

/** How far a line runs straight from a box before it turns: room for a point. */
const stub = 10;
/** Least room between a line and a box. */
const clear = 4.9;
/** Lines closer together than this, side by side, look like one. */
const apart = 4;
const bendCost = 24;
const sharedCost = 40;
/** More places than this to look at would take longer than the line is worth; what it joins is told in words too. */
const mostPlaces = 6_000_000;

/** What lines find their ways through: boxes, and the lines that have been drawn. */
export class Ways {
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private readonly blocked: Uint8Array | undefined;
  /** For each row and column the stretches of it along which lines run already. */
  private readonly rows: [number, number][][];
  private readonly columns: [number, number][][];
  private readonly costs: Float64Array;
  private readonly cameFrom: Int32Array;
  private readonly done: Uint8Array;
  private steps = 0;

  /** @param mostSteps how many places are looked at for all lines together; beyond it no more ways are found */
  constructor(
    private readonly room: Room,
    obstacles: readonly Barrier[],
    ports: readonly Port[],
    lines: readonly Segment[],
    private readonly mostSteps = Number.POSITIVE_INFINITY,
  ) {
    const tracks = obstacles.length <= 200 ? [5, 10, 15] : [10];
    const { xs, ys } = tracksBeside(room, obstacles, ports, tracks);
    this.xs = xs;
    this.ys = ys;
    this.rows = Array.from(ys, () => []);
    this.columns = Array.from(xs, () => []);
    const places = xs.length * ys.length;
    if (places > mostPlaces) {
      this.costs = new Float64Array(0);
      this.cameFrom = new Int32Array(0);
      this.done = new Uint8Array(0);
      return;
    }
    this.costs = new Float64Array(places * 2).fill(Number.POSITIVE_INFINITY);
    this.cameFrom = new Int32Array(places * 2).fill(-1);
    this.done = new Uint8Array(places * 2);
    this.blocked = new Uint8Array(places);
    for (const { x, y, width, height } of obstacles) {
      const [left, right] = [firstAbove(xs, x - clear), firstAbove(xs, x + width + clear - 0.001)];
      const [top, bottom] = [firstAbove(ys, y - clear), firstAbove(ys, y + height + clear - 0.001)];
      for (let row = top; row < bottom; row++)
        this.blocked.fill(1, row * xs.length + left, row * xs.length + right);
    }
    for (const line of lines) this.keep(line);
  }

  /** The corners of a way from one of some places to one of others; nothing where there is none. The way is kept. */
  between(starts: readonly Port[], ends: readonly Port[]): readonly Point[] | undefined {
    const { blocked, xs, ys, costs, cameFrom, done } = this;
    if (blocked === undefined || this.steps >= this.mostSteps) return undefined;
    const wide = xs.length;
    const goals = new Map<number, Port>();
    const place = ({ x, y, out }: Port): number | undefined => {
      const at = leaving({ x, y, out });
      const [column, row] = [indexOf(xs, at.x), indexOf(ys, at.y)];
      if (column === undefined || row === undefined || blocked[row * wide + column] === 1) return undefined;
      return (row * wide + column) * 2 + (out === 'left' || out === 'right' ? 0 : 1);
    };
    for (const end of ends) {
      const at = place(end);
      if (at !== undefined && !goals.has(at)) goals.set(at, end);
    }
    if (goals.size === 0) return undefined;
    const aims = [...goals.values()].map(leaving);
    const ahead = (x: number, y: number): number => {
      let least = Number.POSITIVE_INFINITY;
      for (const aim of aims) least = Math.min(least, Math.abs(aim.x - x) + Math.abs(aim.y - y));
      return least;
    };
    const touched: number[] = [];
    const heap = new Heap();
    const begun = new Map<number, Port>();
    const reach = (state: number, cost: number, from: number): void => {
      if (cost >= (costs[state] as number) - 1e-9) return;
      costs[state] = cost;
      cameFrom[state] = from;
      touched.push(state);
      const at = state >> 1;
      heap.push(state, cost + ahead(xs[at % wide] as number, ys[Math.floor(at / wide)] as number));
    };
    for (const start of starts) {
      const at = place(start);
      if (at === undefined || begun.has(at)) continue;
      begun.set(at, start);
      reach(at, this.sharedAt(start), -1);
    }
    let found: number | undefined;
    for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
      if (done[state] === 1) continue;
      done[state] = 1;
      this.steps++;
      if (goals.has(state)) {
        found = state;
        break;
      }
      if (this.steps >= this.mostSteps) break;
      const cost = costs[state] as number;
      const at = state >> 1;
      const way = state & 1;
      const column = at % wide;
      const row = Math.floor(at / wide);
      reach(at * 2 + (1 - way), cost + bendCost, state);
      for (let step = -1; step <= 1; step += 2) {
        const nextColumn = way === 0 ? column + step : column;
        const nextRow = way === 0 ? row : row + step;
        if (nextColumn < 0 || nextColumn >= wide || nextRow < 0 || nextRow >= ys.length) continue;
        const next = nextRow * wide + nextColumn;
        if (blocked[next] === 1) continue;
        const length =
          way === 0
            ? Math.abs((xs[nextColumn] as number) - (xs[column] as number))
            : Math.abs((ys[nextRow] as number) - (ys[row] as number));
        const shared =
          way === 0
            ? overlap(this.rows[row] ?? [], xs[column] as number, xs[nextColumn] as number)
            : overlap(this.columns[column] ?? [], ys[row] as number, ys[nextRow] as number);
        reach(next * 2 + way, cost + length + (shared ? sharedCost + length * 3 : 0), state);
      }
    }
    const corners = found === undefined ? undefined : this.cornersTo(found, begun, goals);
    for (const state of touched) {
      costs[state] = Number.POSITIVE_INFINITY;
      cameFrom[state] = -1;
      done[state] = 0;
    }
    if (corners !== undefined)
      for (const [i, corner] of corners.entries()) if (i > 0) this.keep([corners[i - 1] as Point, corner]);
    return corners;
  }

  private cornersTo(
    found: number,
    begun: ReadonlyMap<number, Port>,
    goals: ReadonlyMap<number, Port>,
  ): readonly Point[] {
    const points: Point[] = [goals.get(found) as Port];
    let state = found;
    for (;;) {
      const at = state >> 1;
      points.push({
        x: this.xs[at % this.xs.length] as number,
        y: this.ys[Math.floor(at / this.xs.length)] as number,
      });
      const before = this.cameFrom[state] as number;
      if (before < 0) break;
      state = before;
    }
    points.push(begun.get(state) as Port);
    return straightened(points.reverse());
  }

  /** What it costs to begin where another line runs or begins already. */
  private sharedAt({ x, y, out }: Port): number {
    const across = out === 'left' || out === 'right';
    const [list, at] = across ? [this.rows, indexOf(this.ys, y)] : [this.columns, indexOf(this.xs, x)];
    const from = across ? x : y;
    const to = out === 'left' || out === 'up' ? from - stub : from + stub;
    return overlap(list[at ?? -1] ?? [], from, to) ? sharedCost * 2 : 0;
  }

  private keep([a, b]: Segment): void {
    const across = Math.abs(a.y - b.y) < 0.01;
    const at = across ? a.y : a.x;
    const [all, lists] = across ? [this.ys, this.rows] : [this.xs, this.columns];
    const [from, to] = across ? [a.x, b.x] : [a.y, b.y];
    for (let i = firstAbove(all, at - apart); i < all.length && (all[i] as number) < at + apart; i++)
      lists[i]?.push([Math.min(from, to), Math.max(from, to)]);
  }

  /** Whether a way stays within the room; it always does, as no row or column lies outside. */
  holds(points: readonly Point[]): boolean {
    return points.every((point) => roomy(this.room, point));
  }
}

function tracksBeside(
  room: Room,
  obstacles: readonly Barrier[],
  ports: readonly Port[],
  tracks: readonly number[],
): { readonly xs: Float64Array; readonly ys: Float64Array } {
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  const take = (all: Set<number>, at: number, from: number, to: number): void => {
    if (at >= from && at <= to) all.add(hundredth(at));
  };
  const [left, right, top, bottom] = [room.x, room.x + room.width, room.y, room.y + room.height];
  for (const { x, y, width, height } of obstacles) {
    take(xs, x + width / 2, left, right);
    take(ys, y + height / 2, top, bottom);
    for (const by of tracks) {
      take(xs, x - by, left, right);
      take(xs, x + width + by, left, right);
      take(ys, y - by, top, bottom);
      take(ys, y + height + by, top, bottom);
    }
  }
  for (const port of ports) {
    const at = leaving(port);
    take(xs, at.x, left, right);
    take(ys, at.y, top, bottom);
  }
  const sorted = (all: Set<number>): Float64Array => Float64Array.from(all).sort();
  return { xs: sorted(xs), ys: sorted(ys) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where a line that leaves by a port may turn first. */
function leaving({ x, y, out }: Port): Point {
  const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[out] as [number, number];
  return { x: x + dx * stub, y: y + dy * stub };
}

/** The place of the first that is larger, in a sorted list. */
function firstAbove(all: Float64Array, than: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as number) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

function indexOf(all: Float64Array, value: number): number | undefined {
  const at = firstAbove(all, value - 0.02);
  return at < all.length && Math.abs((all[at] as number) - value) < 0.02 ? at : undefined;
}

function overlap(stretches: readonly (readonly [number, number])[], a: number, b: number): boolean {
  const low = Math.min(a, b) + 0.01;
  const high = Math.max(a, b) - 0.01;
  for (let i = 0; i < stretches.length; i++) {
    const one = stretches[i] as readonly [number, number];
    if (one[0] < high && one[1] > low) return true;
  }
  return false;
}

/** Without the points that lie on the straight between their neighbours. */
function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last !== undefined && Math.abs(last.x - point.x) < 0.02 && Math.abs(last.y - point.y) < 0.02)
      continue;
    if (
      last !== undefined &&
      before !== undefined &&
      ((Math.abs(before.x - point.x) < 0.02 && Math.abs(last.x - point.x) < 0.02) ||
        (Math.abs(before.y - point.y) < 0.02 && Math.abs(last.y - point.y) < 0.02))
    )
      kept.pop();
    kept.push({ x: point.x, y: point.y });
  }
  return kept;
}

/** The least first; of two alike, the one that came first, so that every machine finds the same way. */
export class Heap {
  private readonly states: number[] = [];
  private readonly costs: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  push(state: number, cost: number): void {
    this.states.push(state);
    this.costs.push(cost);
    this.turns.push(this.turn++);
    let at = this.states.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): number | undefined {
    const top = this.states[0];
    if (top === undefined) return undefined;
    this.swap(0, this.states.length - 1);
    this.states.pop();
    this.costs.pop();
    this.turns.pop();
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      let least = at;
      if (left < this.states.length && this.before(left, least)) least = left;
      if (right < this.states.length && this.before(right, least)) least = right;
      if (least === at) return top;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const one = this.costs[a] as number;
    const other = this.costs[b] as number;
    return one < other || (one === other && (this.turns[a] as number) < (this.turns[b] as number));
  }

  private swap(a: number, b: number): void {
    const { states, costs, turns } = this;
    const state = states[a] as number;
    const cost = costs[a] as number;
    const turn = turns[a] as number;
    states[a] = states[b] as number;
    costs[a] = costs[b] as number;
    turns[a] = turns[b] as number;
    states[b] = state;
    costs[b] = cost;
    turns[b] = turn;
  }
}
