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
const seatGap = 4;
const titleSize = 14;
const margin = 32;
/** Room between neighbours, for the marks on their borders. */
const gap = 30;

/** What a circle shows of its own, round its middle: its title's lines and its people in rows. */
interface Core {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly SeatMark[])[];
  readonly height: number;
  readonly radius: number;
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
  const placed: PlacedCircle[] = [];
  const roots = view.roots.map((root) => sizes.get(root)).filter((one) => one !== undefined);
  const height = Math.max(0, ...roots.map((root) => root.r)) * 2;
  let x = margin;
  const waiting: { sized: Sized; x: number; y: number; depth: number }[] = [];
  for (const root of roots) {
    waiting.push({ sized: root, x: x + root.r, y: margin + height / 2, depth: 0 });
    x += root.r * 2 + margin;
  }
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    placed.push(place(next.sized, next.x, next.y, next.depth));
    for (const { sized: child, dx, dy } of [...next.sized.below].reverse()) {
      waiting.push({ sized: child, x: next.x + dx, y: next.y + dy, depth: next.depth + 1 });
    }
  }
  const byName = new Map(placed.map((one) => [one.circle.name, one]));
  return {
    width: round(Math.max(x, 360)),
    height: round(height + margin * 2),
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
  if (children.length === 0) return { circle, core, r: round(core.radius + 18), coreY: 0, below: [] };
  const packed: Packed[] = children.map((child) => ({ r: child.r + gap / 2, x: 0, y: 0 }));
  packCircles(packed);
  const cluster = encloseCircles(packed);
  // The circle's own title and people stand above those below it; both together are its content.
  const height = core.radius * 2 + cluster.r * 2;
  const r = height / 2 + gap / 2;
  const coreY = core.radius - height / 2;
  const clusterY = height / 2 - cluster.r;
  return {
    circle,
    core,
    r: round(r),
    coreY,
    below: children.map((child, i) => ({
      sized: child,
      dx: (packed[i] as Packed).x - cluster.x,
      dy: (packed[i] as Packed).y - cluster.y + clusterY,
    })),
  };
}

function coreOf(circle: CircleMark): Core {
  // Wide enough for its longest word, so that only words beyond all measure are cut.
  const longest = Math.max(0, ...circle.title.split(/\s+/).map((word) => textWidth(word, titleSize)));
  const width = Math.min(220, Math.max(96, longest + 1, textWidth(circle.title, titleSize) / 1.6));
  const lines = wrapped(circle.title, titleSize, width, 4);
  if (circle.hidden > 0) lines.push(`+ ${circle.hidden}`);
  const perRow = Math.max(3, Math.ceil(Math.sqrt(circle.people.length * 1.8)));
  const rows: SeatMark[][] = [];
  for (let i = 0; i < circle.people.length; i += perRow) rows.push(circle.people.slice(i, i + perRow));
  const textHeight = lines.length * (titleSize + 4);
  const rowsHeight = rows.length === 0 ? 0 : 8 + rows.length * (seatRadius * 2 + seatGap + 8);
  const textWide = Math.max(0, ...lines.map((line) => textWidth(line, titleSize)));
  const rowWide = Math.max(0, ...rows.map((row) => row.length * (seatRadius * 2 + seatGap)));
  const height = textHeight + rowsHeight;
  const radius = Math.hypot(Math.max(textWide, rowWide) / 2, height / 2) + 4;
  return { lines, rows, height, radius };
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
    const step = seatRadius * 2 + seatGap + 8;
    for (const [i, mark] of row.entries()) {
      seats.push({ mark, x: round(x + (i - (row.length - 1) / 2) * step), y: round(top), r: seatRadius });
    }
    top += step;
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
