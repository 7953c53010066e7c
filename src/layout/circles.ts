import * as words from '../messages/picture.js';
import { type Language, sayIn, tongueOf } from '../messages/words.js';
import { type CircleMark, type CirclesView, keyOf } from '../views/circles.js';
import { lowestFirst } from '../views/fold.js';
import type { SeatMark } from '../views/seats.js';
import { circleLabelOf, outlineOfCircle, seatLabelOf, standsIn } from './circle-look.js';
import {
  crossLinkPart,
  type LinkRow,
  linkRows,
  oneHand,
  rowHigh,
  rowSeats,
  rowShapes,
} from './cross-links.js';
import { type Disc, detour, type Mooring } from './detour.js';
import {
  circleShape,
  type Drawing,
  moved,
  type Part,
  round,
  type Shape,
  type Slot,
  textShape,
} from './drawing.js';
import { framed } from './frame.js';
import { circlesLegend, findingsBadge } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { encloseCircles, type Packed, packCircles } from './pack.js';
import type { Barrier, Point } from './route.js';
import { seatRadius, seatShapes } from './seat.js';

/** A seat's mark at its place; x and y in px from the picture's corner. */
export interface PlacedSeat {
  readonly mark: SeatMark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Slot;
}

/** A link to another circle with those who hold it: from the left end of its row, and the row's middle. */
export interface PlacedRow {
  readonly row: LinkRow;
  readonly x: number;
  readonly y: number;
}

export interface PlacedCircle {
  readonly circle: CircleMark;
  readonly depth: number;
  readonly above?: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lines: readonly PlacedLine[];
  readonly seats: readonly PlacedSeat[];
  readonly rows: readonly PlacedRow[];
}

/** Circles at their places, in the order in which they are painted: outer before inner. */
export interface PlacedCircles {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly PlacedCircle[];
}

/** From the middle of one seat to that of the next, in a row and from row to row. */
const seatStep = 36;
/** Of a circle without circles below it; each level more makes the title of the one that holds them larger. */
const smallestTitle = 14;
const titleStep = 3;
const largestTitle = 32;
const hiddenSize = 12;
const margin = 8;
/** Room between neighbours, for the marks on their borders. */
const gap = 30;
/** Room for marks that stand on a border: within a circle above its title, and above the circles below it. */
const markRoom = 26;

/** What a circle shows of its own: its title's lines and its people in rows. */
interface Core {
  readonly titleSize: number;
  readonly lines: readonly string[];
  readonly hidden: string | undefined;
  /** How the circle stands, where it does not simply work. */
  readonly stands: ReturnType<typeof standsIn>;
  /** Its links to other circles and its roles, below its people. */
  readonly links: readonly LinkRow[];
  readonly perRow: number;
  readonly width: number;
  readonly height: number;
}

/** How large a circle is, and where the circles below it lie in it. */
interface Size {
  readonly id: number;
  /** How many levels of circles are below it. */
  readonly levels: number;
  readonly core: Core;
  readonly r: number;
  /** Where the middle of its own title and people lies, from its middle. */
  readonly coreX: number;
  readonly coreY: number;
  /** Where the middle of each circle below lies, from this one's middle. */
  readonly below: readonly { readonly size: Size; readonly dx: number; readonly dy: number }[];
}

/**
 * Sizes that were worked out before, by what they depend on: a circle's title, how many people it shows, and the
 * sizes of the circles below it. After a change to one circle only those on the way from it to the outermost are
 * worked out again. It holds what the latest two pictures needed.
 */
export class CirclesCache {
  private latest = new Map<string, Size>();
  private former = new Map<string, Size>();
  private ids = 0;
  /** How many sizes had to be worked out since the cache was made. */
  misses = 0;

  /** Begins a picture: what the one before the last needed is forgotten. */
  begin(): void {
    this.former = this.latest;
    this.latest = new Map();
  }

  take(key: string, make: (id: number) => Size): Size {
    let size = this.latest.get(key);
    if (size === undefined) {
      size = this.former.get(key);
      if (size === undefined) {
        this.misses++;
        size = make(this.ids++);
      }
      this.latest.set(key, size);
    }
    return size;
  }
}

/** The picture of circles within circles. */
export function layoutCircles(view: CirclesView, language: Language, cache = new CirclesCache()): Drawing {
  const sized = sizeRoots(view, language, cache);
  return framed(
    {
      width: sized.width,
      height: sized.height,
      parts: (dx, dy) => {
        const circles = placedFrom(sized.all, dx, dy);
        return [
          ...circles.map((one) => circlePart(one, language)),
          // Links stand on borders that inner circles would paint over, so they come last.
          ...crossLinkParts(
            view,
            circles,
            { x: dx, y: dy, width: sized.width, height: sized.height },
            language,
          ),
          ...circles.flatMap((one) => [...seatParts(one, language), ...findingParts(one, language)]),
        ];
      },
    },
    {
      view: 'circles',
      language,
      title: sayIn(words.pictureTitle(view.title, view.on), language),
      description: sayIn(words.pictureDescription(view.shown), language),
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend: circlesLegend(view, language),
      key: keyOf(view.roots),
    },
  );
}

/**
 * Circles within circles: each circle has its title and people in the middle of the circles below it or above them,
 * whichever takes less room, and those are in the order of the files. The size of a circle tells what it holds.
 * No recursion, so that depth costs nothing.
 */
export function placeCircles(
  view: CirclesView,
  language: Language,
  cache = new CirclesCache(),
): PlacedCircles {
  const { all, width, height } = sizeRoots(view, language, cache);
  return { width, height, circles: placedFrom(all, 0, 0) };
}

interface SizedRoots {
  readonly all: readonly Rooted[];
  readonly width: number;
  readonly height: number;
}

function sizeRoots(view: CirclesView, language: Language, cache: CirclesCache): SizedRoots {
  cache.begin();
  const sizes = new Map<CircleMark, Size>();
  for (const circle of lowestFirst(view.roots)) sizes.set(circle, sizeOf(circle, sizes, language, cache));
  const { all, width, height } = placedRoots(
    view.roots.flatMap((circle) => {
      const size = sizes.get(circle);
      return size === undefined ? [] : [{ circle, size }];
    }),
  );
  return { all, width: round(width), height: round(height) };
}

/** All circles at their places, where the outermost ones are moved by so many px. */
function placedFrom(roots: readonly Rooted[], dx: number, dy: number): PlacedCircle[] {
  const placed: PlacedCircle[] = [];
  const waiting = roots.toReversed().map((root) => ({ ...root, x: root.x + dx, y: root.y + dy }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { circle, size, x, y, depth, above } = next;
    placed.push(place(circle, size, x, y, depth, above));
    for (let i = circle.below.length - 1; i >= 0; i--) {
      const child = circle.below[i];
      const at = size.below[i];
      if (child === undefined || at === undefined) continue;
      waiting.push({
        circle: child,
        size: at.size,
        x: x + at.dx,
        y: y + at.dy,
        depth: depth + 1,
        above: circle.name,
      });
    }
  }
  return placed;
}

interface Rooted {
  readonly circle: CircleMark;
  readonly size: Size;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly above?: string;
}

/** Circles without one round them: a few in a row, more of them packed together. */
function placedRoots(roots: readonly { circle: CircleMark; size: Size }[]): {
  all: Rooted[];
  width: number;
  height: number;
} {
  const packed: Packed[] = roots.map(({ size }) => ({ r: size.r + gap / 2, x: 0, y: 0 }));
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
  const all = roots.map((root, i) => {
    const { x, y } = packed[i] as Packed;
    return { ...root, x: x - left + margin, y: y - top + margin, depth: 0 };
  });
  return { all, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

function sizeOf(
  circle: CircleMark,
  sizes: ReadonlyMap<CircleMark, Size>,
  language: Language,
  cache: CirclesCache,
): Size {
  const children = circle.below.map((child) => sizes.get(child)).filter((one) => one !== undefined);
  const key = [
    circle.title,
    circle.hidden,
    circle.people.length,
    circle.standing === undefined ? '' : `${circle.standing} ${circle.day ?? ''}`,
    ...(circle.crossLinks ?? []).map((link) =>
      [link.title, link.target, link.day, link.leaders.length, link.representatives.length].join(' '),
    ),
    ...(circle.roles ?? []).map(({ title, domain, holders }) =>
      [title, ...domain, holders.length].join('\u0001'),
    ),
    language,
    ...children.map((child) => child.id),
  ].join('\0');
  return cache.take(key, (id) => {
    const levels = children.reduce((most, child) => Math.max(most, child.levels + 1), 0);
    const core = coreOf(circle, levels, language);
    if (children.length === 0)
      return {
        id,
        levels,
        core,
        r: round(Math.hypot(core.width, core.height) / 2 + 22),
        coreX: 0,
        coreY: 0,
        below: [],
      };
    const packed: Packed[] = children.map((child) => ({ r: child.r + gap / 2, x: 0, y: 0 }));
    packCircles(packed);
    const middle = encloseCircles(packed);
    let best: Around | undefined = ring(core, children);
    for (const turn of turns(children.length)) {
      const around = enclosed(
        core,
        packed.map(({ r, x, y }) => turned(r, x - middle.x, y - middle.y, turn)),
        best === undefined ? Number.POSITIVE_INFINITY : best.r * 0.97,
      );
      // Circles lie round their title in their order, unless packing or turning them saves room that is worth it.
      if (around !== undefined && (best === undefined || around.r < best.r * 0.97)) best = around;
    }
    const among = packedRound(core, children);
    if (among !== undefined && (best === undefined || among.r < best.r * 0.95)) best = among;
    const { r, coreX, coreY, below } = best as Around;
    return {
      id,
      levels,
      core,
      r: round(r),
      coreX,
      coreY,
      below: children.map((size, i) => ({
        size,
        dx: (below[i] as Packed).x,
        dy: (below[i] as Packed).y,
      })),
    };
  });
}

/**
 * Circles in a ring round a title with people, clockwise in their order from the upper left. Each touches the border
 * but for the room of its marks; what is left of the ring is shared out between them.
 */
function ring(core: Core, children: readonly Size[]): Around | undefined {
  if (children.length < 2 || children.length > 14) return undefined;
  const radii = children.map(({ r }) => r + gap / 2);
  const reach = Math.hypot(core.width, core.height) / 2 + markRoom / 2;
  const distances = (outer: number): number[] => children.map(({ r }) => outer - r - markRoom);
  /** The angle of each, as close to those before it as they allow, and how much of the turn they take together. */
  const closest = (outer: number): { angles: number[]; total: number } => {
    const d = distances(outer);
    const apart = (i: number, j: number): number => {
      const a = d[i] as number;
      const b = d[j] as number;
      const c = (radii[i] as number) + (radii[j] as number);
      const cos = (a * a + b * b - c * c) / (2 * a * b);
      // Closer to the middle than they are wide, two circles would have to lie on opposite sides of it.
      return cos <= -1 ? Math.PI : Math.acos(Math.min(1, cos));
    };
    const angles: number[] = [];
    let total = 0;
    for (let j = 0; j < d.length; j++) {
      let angle = 0;
      for (let i = 0; i < j; i++) angle = Math.max(angle, (angles[i] as number) + apart(i, j));
      angles.push(angle);
      for (let i = 0; i < j; i++) total = Math.max(total, angle - (angles[i] as number) + apart(i, j));
    }
    return { angles, total };
  };
  const fits = (outer: number): boolean => closest(outer).total <= 2 * Math.PI;
  let low = Math.max(...children.map(({ r }, i) => reach + (radii[i] as number) + r + markRoom));
  let outer = low;
  if (!fits(low)) {
    let high = low * 2;
    while (!fits(high)) high *= 2;
    for (let i = 0; i < 40; i++) {
      const half = (low + high) / 2;
      if (fits(half)) high = half;
      else low = half;
    }
    outer = high;
  }
  const { angles, total } = closest(outer);
  const count = children.length;
  const spare = (2 * Math.PI - total) / count;
  // The room between the last and the first lies on top, where the marks of the border are.
  const last = (angles.at(-1) as number) + (count - 1) * spare;
  const start = -Math.PI / 2 + (2 * Math.PI - last) / 2;
  const d = distances(outer);
  const below = children.map(({ r }, i) => {
    const angle = start + (angles[i] as number) + i * spare;
    return { r, x: Math.cos(angle) * (d[i] as number), y: Math.sin(angle) * (d[i] as number) };
  });
  return { r: outer, coreX: 0, coreY: 0, below };
}

/**
 * Circles packed close round their title and people, which take part as one more circle, and turned so that the
 * title lies as high as it can while nothing comes under the marks on top of the border.
 */
function packedRound(core: Core, children: readonly Size[]): Around | undefined {
  if (children.length < 2 || children.length > 40) return undefined;
  const own: Packed = { r: Math.hypot(core.width, core.height) / 2 + 8, x: 0, y: 0 };
  const packed: Packed[] = [own, ...children.map(({ r }) => ({ r: r + gap / 2, x: 0, y: 0 }))];
  packCircles(packed);
  const middle = encloseCircles(packed);
  const r = middle.r + 4;
  let best: Around | undefined;
  for (let step = 0; step < 48; step++) {
    const [title, ...below] = packed.map((one) =>
      turned(one.r, one.x - middle.x, one.y - middle.y, step / 48),
    ) as [Packed, ...Packed[]];
    const free = below.every((one) =>
      [-1, 1].every(
        (side) => Math.hypot(one.x - side * spreadOf(r) * r, one.y + r) >= one.r - gap / 2 + markRoom,
      ),
    );
    if (!free || (best !== undefined && title.y >= best.coreY - 1)) continue;
    best = { r, coreX: title.x, coreY: title.y, below };
  }
  return best;
}

/** By how much of a full turn a group of circles is turned on trial; of many of them, no turn is much better. */
function turns(circles: number): readonly number[] {
  if (circles < 2 || circles > 40) return [0];
  // Two circles are turned by half a turn at the most, as they keep their sides.
  return Array.from({ length: circles === 2 ? 12 : 24 }, (_, i) => (circles === 2 ? i / 24 - 0.25 : i / 24));
}

function turned(r: number, x: number, y: number, turn: number): Packed {
  const cos = Math.cos(turn * 2 * Math.PI);
  const sin = Math.sin(turn * 2 * Math.PI);
  return { r, x: x * cos - y * sin, y: x * sin + y * cos };
}

interface Around {
  readonly r: number;
  readonly coreX: number;
  readonly coreY: number;
  readonly below: readonly Packed[];
}

/**
 * A circle round a title with people and the circles below it. The title may come down into the room between two
 * circles side by side where that makes the whole smaller; the middle of the circle lies straight below it.
 */
function enclosed(core: Core, circles: readonly Packed[], smaller: number): Around | undefined {
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
    for (const part of parts) {
      const dy = part.y - y;
      const far = Math.sqrt(part.x * part.x + dy * dy) + part.r;
      if (far > reach) reach = far;
    }
    return reach;
  };
  // How far the circle must reach has one lowest point, between the two ends.
  let low = top;
  let high = Math.max(...circles.map(({ y, r }) => y + r));
  for (let i = 0; i < 30; i++) {
    // What cannot become small enough any more need not be known to the last digit.
    if (i === 8 && reachFrom((low + high) / 2) - (high - low) / 2 > smaller) return undefined;
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
    coreX: 0,
    coreY: Math.min(top, highest) + core.height / 2 - y,
    below: circles.map((one) => ({ r: one.r, x: one.x, y: one.y - y })),
  };
}

function coreOf(circle: CircleMark, levels: number, language: Language): Core {
  const titleSize = Math.min(largestTitle, smallestTitle + titleStep * levels);
  // Wide enough for its longest word, so that only words beyond all measure are cut.
  const bold = (text: string): number => textWidth(text, titleSize, true);
  const longest = Math.max(0, ...circle.title.split(/\s+/).map(bold));
  const width = Math.min(titleSize * 16, Math.max(titleSize * 7, longest + 1, bold(circle.title) / 1.6));
  const lines = wrapped(circle.title, titleSize, width, 4, true);
  const hidden = circle.hidden > 0 ? sayIn(words.hiddenCircles(circle.hidden), language) : undefined;
  const stands = standsIn(circle, language);
  const links = linkRows(circle, language);
  const people = circle.people.length;
  const most = Math.max(3, Math.ceil(Math.sqrt(people * 1.8)));
  const perRow = Math.ceil(people / Math.max(1, Math.ceil(people / most)));
  const rows = perRow === 0 ? 0 : Math.ceil(people / perRow);
  const textWide = Math.max(
    0,
    ...lines.map(bold),
    hidden === undefined ? 0 : textWidth(hidden, hiddenSize),
    stands === undefined ? 0 : textWidth(stands.text, hiddenSize, true),
    ...links.map(({ width }) => width),
  );
  const rowWide = rows === 0 ? 0 : (perRow - 1) * seatStep + seatRadius * 2;
  return {
    titleSize,
    lines,
    hidden,
    stands,
    links,
    perRow,
    width: Math.max(textWide, rowWide),
    height:
      lines.length * (titleSize + 4) +
      (stands === undefined ? 0 : hiddenSize + 6) +
      (hidden === undefined ? 0 : hiddenSize + 6) +
      (rows === 0 ? 0 : 8 + rows * seatStep) +
      links.length * rowHigh,
  };
}

function place(
  circle: CircleMark,
  { core, coreX, coreY, r }: Size,
  exactX: number,
  exactY: number,
  depth: number,
  above: string | undefined,
): PlacedCircle {
  // What a circle shows lies round its middle as it is written, and looks the same wherever that is moved to.
  const x = round(exactX);
  const y = round(exactY);
  const middle = x + coreX;
  let top = y + coreY - core.height / 2;
  const lines: PlacedLine[] = core.lines.map((text) => {
    top += core.titleSize + 4;
    return {
      text,
      x: round(middle),
      y: round(top - 1 - core.titleSize * 0.28),
      size: core.titleSize,
      bold: true,
      ink: 'ink',
    };
  });
  const small = (text: string, bold: boolean, ink: Slot): void => {
    top += hiddenSize + 6;
    lines.push({ text, x: round(middle), y: round(top - 5), size: hiddenSize, bold, ink });
  };
  if (core.stands !== undefined) small(core.stands.text, true, core.stands.ink);
  if (core.hidden !== undefined) small(core.hidden, false, 'ink');
  top += 8 + seatRadius;
  const seats: PlacedSeat[] = [];
  const { people } = circle;
  for (let from = 0; from < people.length; from += core.perRow) {
    const row = people.slice(from, from + core.perRow);
    for (const [i, mark] of row.entries()) {
      seats.push({
        mark,
        x: round(middle + (i - (row.length - 1) / 2) * seatStep),
        y: round(top),
        r: seatRadius,
      });
    }
    top += seatStep;
  }
  const rowWide = core.links.reduce((widest, row) => Math.max(widest, row.width), 0);
  const rows = core.links.map((row, i) => ({
    row,
    x: round(middle - rowWide / 2),
    y: round(y + coreY + core.height / 2 - (core.links.length - i - 0.5) * rowHigh),
  }));
  // The double link sits on the border, on top: the leader comes down on the left, the representative goes up on the right.
  const spread = spreadOf(r);
  for (const [i, mark] of circle.leaders.entries()) {
    seats.push(onBorder(mark, -Math.PI / 2 - spread * (0.5 + i), x, y, r));
  }
  for (const [i, mark] of circle.representatives.entries()) {
    seats.push(onBorder(mark, -Math.PI / 2 + spread * (0.5 + i), x, y, r));
  }
  return {
    circle,
    depth,
    ...(above === undefined ? {} : { above }),
    x,
    y,
    r,
    lines,
    seats,
    rows,
  };
}

/** The angle from one mark to the next on a border. */
function spreadOf(r: number): number {
  return Math.min(0.9, (seatRadius * 2 + 8) / r);
}

function onBorder(mark: SeatMark, angle: number, x: number, y: number, r: number): PlacedSeat {
  return { mark, x: round(x + Math.cos(angle) * r), y: round(y + Math.sin(angle) * r), r: seatRadius };
}

function circlePart({ circle, depth, above, x, y, r, lines, rows }: PlacedCircle, language: Language): Part {
  const shapes: Shape[] = [
    ...outlineOfCircle(circle, depth).map(({ paint, inset = 0 }) => circleShape(x, y, r - inset, paint)),
    ...lines.map((line) => textShape(line.x, line.y, line.size, line.text, line.ink, 'middle', line.bold)),
    ...rows.flatMap((one) => rowShapes(one.row, one.x, one.y)),
  ];
  return {
    subject: { kind: 'circle', name: circle.name },
    label: sayIn(circleLabelOf(circle), language),
    level: depth + 1,
    ...(above === undefined ? {} : { above }),
    ...(circle.hidden === 0 ? {} : { hidden: circle.hidden }),
    shapes,
  };
}

/** How many findings there are, on the border to the left of the link. */
function findingParts(placed: PlacedCircle, language: Language): Part[] {
  const { circle } = placed;
  if (circle.findings === undefined) return [];
  const { severity, count } = circle.findings;
  const at = findingsAt(placed);
  return [
    {
      label: sayIn(words.findingsLabel(circle.title, count, severity), language),
      shapes: findingsBadge(String(count), severity === 'error').map((shape) => moved(shape, at.x, at.y)),
    },
  ];
}

function findingsAt({ circle, x, y, r }: PlacedCircle): Point {
  const alone = circle.leaders.length + circle.representatives.length === 0;
  const angle = -Math.PI / 2 - (alone ? 0 : spreadOf(r) * (circle.leaders.length + 0.5));
  return { x: x + Math.cos(angle) * r, y: y + Math.sin(angle) * r };
}

function seatParts({ circle, seats, rows }: PlacedCircle, language: Language): Part[] {
  const own = seats.map(
    ({ mark, x, y, r }): Part => ({
      subject: {
        kind: 'seat',
        name: mark.person === undefined ? mark.office : `${mark.office} ${mark.person}`,
        circle: circle.name,
      },
      label: sayIn(seatLabelOf(mark, circle.title), language),
      shapes: seatShapes(mark, x, y, words.functionLetters[tongueOf(language)], r),
    }),
  );
  const linked = seats.slice(circle.people.length);
  const hand = oneHand(
    linked.map(({ mark }) => mark),
    linked,
    seatRadius,
  );
  return [
    ...(hand === undefined ? [] : [{ shapes: hand }]),
    ...own,
    ...rows.flatMap(({ row, x, y }) => rowSeats(row, circle, x, y, language).parts),
  ];
}

/** Lines between the borders of two circles, round the circles, titles and marks that lie between. */
function crossLinkParts(
  view: CirclesView,
  circles: readonly PlacedCircle[],
  room: Barrier,
  language: Language,
): Part[] {
  if (view.crossLinks.length === 0) return [];
  const byName = new Map(circles.map((one) => [one.circle.name, one]));
  const below = new Map<string | undefined, PlacedCircle[]>();
  for (const one of circles) {
    const list = below.get(one.above);
    if (list === undefined) below.set(one.above, [one]);
    else list.push(one);
  }
  const used = new Set<string>();
  return view.crossLinks.flatMap(({ from, to, place }): Part[] => {
    const [a, b] = [byName.get(from), byName.get(to)];
    const link = a?.circle.crossLinks?.[place];
    if (a === undefined || b === undefined || a === b || link === undefined) return [];
    const [wayA, wayB] = [wayUp(a, byName), wayUp(b, byName)];
    const shared = wayA.find((one) => wayB.includes(one));
    const inside = (way: readonly PlacedCircle[]): readonly PlacedCircle[] =>
      shared === undefined ? way : way.slice(0, way.indexOf(shared));
    // A line meets the circles on the way up from both ends and whatever lies in these, but nothing in the ends.
    const along = new Set([...inside(wayA), ...inside(wayB), ...(shared === undefined ? [] : [shared])]);
    const holders = [...along].filter((one) => one !== a && one !== b);
    if (shared === a || shared === b) holders.push(shared);
    const beside = [
      ...(shared === undefined ? (below.get(undefined) ?? []) : []),
      ...holders.flatMap((one) => below.get(one.circle.name) ?? []),
    ];
    const discs: Disc[] = [
      ...beside.filter((one) => !along.has(one)),
      ...[a, b].filter((one) => one !== shared),
    ].map(({ x, y, r }) => ({ x, y, r }));
    const boxes = holders.flatMap(ownBoxes);
    for (const one of new Set([...beside, ...along])) {
      discs.push(...borderMarks(one));
      if (one.circle.findings !== undefined) {
        const at = findingsAt(one);
        boxes.push({ x: at.x - 16, y: at.y - 9, width: 32, height: 18 });
      }
    }
    const within = shared === undefined ? room : { x: shared.x, y: shared.y, r: shared.r };
    const corners = detour(
      moorings(a, a === shared),
      moorings(b, b === shared),
      { discs, boxes, within },
      used,
    );
    // Where there is no way the row in the circle tells all that the line would.
    return corners === undefined ? [] : [crossLinkPart(a.circle, link, corners, 8, language)];
  });
}

/** A circle and all that hold it, from the inside. */
function wayUp(circle: PlacedCircle, byName: ReadonlyMap<string, PlacedCircle>): readonly PlacedCircle[] {
  const way: PlacedCircle[] = [];
  for (let one: PlacedCircle | undefined = circle; one !== undefined && !way.includes(one); )
    [one] = [one.above === undefined ? undefined : byName.get(one.above), way.push(one)];
  return way;
}

/** What a circle shows in itself, as boxes. */
function ownBoxes({ circle, lines, seats, rows }: PlacedCircle): Barrier[] {
  return [
    ...lines.map((line) => {
      const wide = textWidth(line.text, line.size, line.bold);
      return { x: line.x - wide / 2, y: line.y - line.size, width: wide, height: line.size * 1.3 };
    }),
    ...seats.slice(0, circle.people.length).map(({ x, y, r }) => ({
      x: x - r,
      y: y - r - 8,
      width: 2 * r + 12,
      height: 2 * r + 16,
    })),
    ...rows.map(({ row, x, y }) => ({ x, y: y - rowHigh / 2, width: row.width, height: rowHigh })),
  ];
}

/** The marks of the double link on a circle's border, with their points. */
function borderMarks({ circle, seats }: PlacedCircle): Disc[] {
  return seats
    .slice(circle.people.length)
    .map(({ mark, x, y, r }) => ({ x: x + 1, y: y + (mark.office === 'leader' ? 4 : -4), r: r + 5 }));
}

/** Places on a circle's border where a line may begin or end, from the outside or, in a circle that holds the other, inside. */
function moorings(placed: PlacedCircle, within: boolean): readonly Mooring[] {
  const { x, y, r } = placed;
  const count = Math.max(16, Math.min(64, Math.round((2 * Math.PI * r) / 24)));
  const marks = borderMarks(placed);
  const turnAt = within ? r - 12 : r + 12;
  return Array.from({ length: count }, (_, i): Mooring => {
    const angle = (i / count) * 2 * Math.PI;
    const at = (far: number): Point => ({
      x: round(x + Math.cos(angle) * far),
      y: round(y + Math.sin(angle) * far),
    });
    return { ...at(r), turn: at(turnAt) };
  }).filter((one) => marks.every((mark) => Math.hypot(one.x - mark.x, one.y - mark.y) > mark.r + 8));
}
