import type { CircleMark, CirclesView, SeatMark } from '../views/circles.js';
import { textWidth, wrapped } from './measure.js';
import { encloseCircles, type Packed, packCircles } from './pack.js';

/** A seat's mark at its place; x and y in px from the picture's corner. */
export interface PlacedSeat {
  readonly mark: SeatMark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PlacedCircle {
  readonly circle: CircleMark;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  }[];
  readonly seats: readonly PlacedSeat[];
}

/** A picture with coordinates in px. Circles are in the order in which they are painted: outer before inner. */
export interface CirclesDrawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly on: string;
  readonly circles: readonly PlacedCircle[];
  readonly crossLinks: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
}

const seatRadius = 12;
/** From the middle of one seat to that of the next, in a row and from row to row. */
const seatStep = 36;
const titleSize = 14;
const margin = 32;
/** Room between neighbours, for the marks on their borders. */
const gap = 30;
/** Room for marks that stand on a border: within a circle above its title, and above the circles below it. */
const markRoom = 26;

/** What a circle shows of its own, round its middle: its title's lines and its people in rows. */
interface Core {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly SeatMark[])[];
  readonly width: number;
  readonly height: number;
}

interface Sized {
  readonly circle: CircleMark;
  readonly core: Core;
  readonly r: number;
  /** Where the middle of its own title and people lies, from its middle. */
  readonly coreY: number;
  /** Where the middle of each circle below lies, from this one's middle. */
  readonly below: readonly { readonly sized: Sized; readonly dx: number; readonly dy: number }[];
}

/**
 * Circles within circles: each circle has its title and people on top, and the circles below it packed under them
 * in the order of the files. The size of a circle tells what it holds. No recursion, so that depth costs nothing.
 */
export function layoutCircles(view: CirclesView): CirclesDrawing {
  const sizes = new Map<CircleMark, Sized>();
  for (const circle of lowestFirst(view.roots)) sizes.set(circle, sized(circle, sizes));
  const roots = placedRoots(view.roots.map((root) => sizes.get(root)).filter((one) => one !== undefined));
  const placed: PlacedCircle[] = [];
  const waiting = [...roots.all].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(place(next.sized, next.x, next.y, next.depth));
    for (const { sized: child, dx, dy } of [...next.sized.below].reverse()) {
      waiting.push({ sized: child, x: next.x + dx, y: next.y + dy, depth: next.depth + 1 });
    }
  }
  const byName = new Map(placed.map((one) => [one.circle.name, one]));
  return {
    width: round(Math.max(roots.width, 360)),
    height: round(roots.height),
    title: view.title,
    on: view.on,
    circles: placed,
    crossLinks: view.crossLinks.flatMap(({ from, to }) => {
      const a = byName.get(from);
      const b = byName.get(to);
      return a === undefined || b === undefined || a === b ? [] : [borderLine(a, b)];
    }),
  };
}

interface Rooted {
  readonly sized: Sized;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Circles without one round them: a few in a row, more of them packed together. */
function placedRoots(roots: readonly Sized[]): { all: Rooted[]; width: number; height: number } {
  const packed: Packed[] = roots.map((root) => ({ r: root.r + margin / 2, x: 0, y: 0 }));
  if (packed.length > 3) packCircles(packed);
  else {
    let x = 0;
    for (const one of packed) {
      one.x = x + one.r;
      x += one.r * 2;
    }
  }
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const [i, { x, y, r }] of packed.entries()) {
    left = i === 0 ? x - r : Math.min(left, x - r);
    right = i === 0 ? x + r : Math.max(right, x + r);
    top = i === 0 ? y - r : Math.min(top, y - r);
    bottom = i === 0 ? y + r : Math.max(bottom, y + r);
  }
  const all = roots.map((sized, i) => {
    const { x, y } = packed[i] as Packed;
    return { sized, x: x - left + margin / 2, y: y - top + margin / 2, depth: 0 };
  });
  return { all, width: right - left + margin, height: bottom - top + margin };
}

function lowestFirst(roots: readonly CircleMark[]): CircleMark[] {
  const order: CircleMark[] = [];
  const waiting = [...roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    order.push(circle);
    waiting.push(...circle.below);
  }
  return order.reverse();
}

function sized(circle: CircleMark, sizes: ReadonlyMap<CircleMark, Sized>): Sized {
  const core = coreOf(circle);
  const children = circle.below.map((child) => sizes.get(child)).filter((one) => one !== undefined);
  if (children.length === 0) {
    return { circle, core, r: round(Math.hypot(core.width, core.height) / 2 + 22), coreY: 0, below: [] };
  }
  const packed: Packed[] = children.map((child) => ({ r: child.r + gap / 2, x: 0, y: 0 }));
  packCircles(packed);
  const middle = encloseCircles(packed);
  let best: Around | undefined;
  for (const turn of turns(children.length)) {
    const around = enclosed(
      core,
      packed.map(({ r, x, y }) => turned(r, x - middle.x, y - middle.y, turn)),
    );
    // The order in which circles lie stays as it is, unless turning them saves room that is worth it.
    if (best === undefined || around.r < best.r * 0.97) best = around;
  }
  const { r, coreY, below } = best as Around;
  return {
    circle,
    core,
    r: round(r),
    coreY,
    below: children.map((child, i) => ({
      sized: child,
      dx: (below[i] as Packed).x,
      dy: (below[i] as Packed).y,
    })),
  };
}

/** By how much of a full turn a group of circles is turned on trial; of many of them, no turn is much better. */
function turns(circles: number): readonly number[] {
  if (circles < 2 || circles > 40) return [0];
  return Array.from({ length: 24 }, (_, i) => i / 24);
}

function turned(r: number, x: number, y: number, turn: number): Packed {
  const cos = Math.cos(turn * 2 * Math.PI);
  const sin = Math.sin(turn * 2 * Math.PI);
  return { r, x: x * cos - y * sin, y: x * sin + y * cos };
}

interface Around {
  readonly r: number;
  readonly coreY: number;
  readonly below: readonly Packed[];
}

/**
 * A circle round a title with people and the circles below it. The title may come down into the room between two
 * circles side by side where that makes the whole smaller; the middle of the circle lies straight below it.
 */
function enclosed(core: Core, circles: readonly Packed[]): Around {
  let bottom = Math.max(...circles.map(({ y }) => y));
  for (const { x, y, r } of circles) {
    const reach = r - gap / 2 + markRoom;
    const aside = Math.max(0, Math.abs(x) - core.width / 2);
    if (aside < reach) bottom = Math.min(bottom, y - Math.sqrt(reach * reach - aside * aside));
  }
  const top = bottom - core.height;
  const parts: readonly Packed[] = [
    ...circles,
    { x: core.width / 2, y: top, r: 12 },
    { x: core.width / 2, y: bottom, r: 12 },
    { x: 0, y: top, r: markRoom },
  ];
  const reachFrom = (y: number): number => {
    let reach = 0;
    for (const part of parts) reach = Math.max(reach, Math.hypot(part.x, part.y - y) + part.r);
    return reach;
  };
  // How far the circle must reach has one lowest point, between the two ends.
  let low = top;
  let high = Math.max(...circles.map(({ y, r }) => y + r));
  for (let i = 0; i < 48; i++) {
    const third = (high - low) / 3;
    if (reachFrom(low + third) <= reachFrom(high - third)) high -= third;
    else low += third;
  }
  const y = (low + high) / 2;
  const r = reachFrom(y);
  // What room is left above the title is better below it.
  const highest = y - Math.min(Math.sqrt((r - 12) ** 2 - (core.width / 2) ** 2), r - markRoom);
  return {
    r,
    coreY: Math.min(top, highest) + core.height / 2 - y,
    below: circles.map((one) => ({ r: one.r, x: one.x, y: one.y - y })),
  };
}

function coreOf(circle: CircleMark): Core {
  // Wide enough for its longest word, so that only words beyond all measure are cut.
  const longest = Math.max(0, ...circle.title.split(/\s+/).map((word) => textWidth(word, titleSize)));
  const width = Math.min(220, Math.max(96, longest + 1, textWidth(circle.title, titleSize) / 1.6));
  const lines = wrapped(circle.title, titleSize, width, 4);
  if (circle.hidden > 0) lines.push(`+ ${circle.hidden}`);
  const { people } = circle;
  const most = Math.max(3, Math.ceil(Math.sqrt(people.length * 1.8)));
  const perRow = Math.ceil(people.length / Math.max(1, Math.ceil(people.length / most)));
  const rows: SeatMark[][] = [];
  for (let i = 0; i < people.length; i += perRow) rows.push(people.slice(i, i + perRow));
  const textWide = Math.max(0, ...lines.map((line) => textWidth(line, titleSize)));
  const rowWide = rows.length === 0 ? 0 : (perRow - 1) * seatStep + seatRadius * 2;
  return {
    lines,
    rows,
    width: Math.max(textWide, rowWide),
    height: lines.length * (titleSize + 4) + (rows.length === 0 ? 0 : 8 + rows.length * seatStep),
  };
}

function place(sizedCircle: Sized, x: number, y: number, depth: number): PlacedCircle {
  const { circle, core, r } = sizedCircle;
  let top = y + sizedCircle.coreY - core.height / 2;
  const lines = core.lines.map((text) => {
    top += titleSize + 4;
    return { text, x: round(x), y: round(top - 5), size: titleSize };
  });
  top += 8 + seatRadius;
  const seats: PlacedSeat[] = [];
  for (const row of core.rows) {
    for (const [i, mark] of row.entries()) {
      seats.push({ mark, x: round(x + (i - (row.length - 1) / 2) * seatStep), y: round(top), r: seatRadius });
    }
    top += seatStep;
  }
  // The double link sits on the border, on top: the leader comes down on the left, the representative goes up on the right.
  const spread = Math.min(0.9, (seatRadius * 2 + 8) / r);
  for (const [i, mark] of circle.leaders.entries()) {
    seats.push(onBorder(mark, -Math.PI / 2 - spread * (0.5 + i), x, y, r));
  }
  for (const [i, mark] of circle.representatives.entries()) {
    seats.push(onBorder(mark, -Math.PI / 2 + spread * (0.5 + i), x, y, r));
  }
  return { circle, depth, x: round(x), y: round(y), r, lines, seats };
}

function onBorder(mark: SeatMark, angle: number, x: number, y: number, r: number): PlacedSeat {
  return { mark, x: round(x + Math.cos(angle) * r), y: round(y + Math.sin(angle) * r), r: seatRadius };
}

function borderLine(a: PlacedCircle, b: PlacedCircle): { x1: number; y1: number; x2: number; y2: number } {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const ux = (b.x - a.x) / distance;
  const uy = (b.y - a.y) / distance;
  return {
    x1: round(a.x + ux * a.r),
    y1: round(a.y + uy * a.r),
    x2: round(b.x - ux * b.r),
    y2: round(b.y - uy * b.r),
  };
}

/** Hundredths of a pixel: the same bytes on machines whose last digits of sines differ. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
