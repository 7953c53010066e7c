import * as words from '../messages/picture.js';
import { links as linkWords, treeDescription, treeTitle } from '../messages/trees.js';
import { type Language, same, sayIn, tongueOf } from '../messages/words.js';
import { type CircleMark, type Hierarchy, isLoose, keyOf } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import { circleLabelOf, isUnbegun, outlineOfCircle, seatLabelOf, standsIn } from './circle-look.js';
import {
  crossLinkPart,
  type LinkRow,
  linkRows,
  oneHand,
  rowHigh,
  rowSeats,
  rowShapes,
} from './cross-links.js';
import { type Drawing, moved, type Part, rectShape, type Shape, textShape } from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { circlesLegend, findingsBadge, lineAcross } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { type LinkEnd, linkPaints, linkRoom, railSegments, railShapes } from './rails.js';
import type { Barrier } from './route.js';
import { seatRadius, seatShapes } from './seat.js';
import {
  type Arrangement,
  type Direction,
  evenColumns,
  type Growth,
  growths,
  linkedFrom,
  type TreeBox,
  tidyTree,
} from './tidy.js';
import { type Port, Ways } from './ways.js';

/** One of the circles of a hierarchy, each behind the one above it. */
export interface InOrder<T> {
  readonly one: T;
  readonly level: number;
  readonly above?: T;
  readonly below: readonly number[];
}

/** A hierarchy as a list, each before those below it and in their order. No recursion, so that depth costs nothing. */
export function inOrder<T extends { readonly below: readonly T[] }>(roots: readonly T[]): InOrder<T>[] {
  const list: (InOrder<T> & { readonly below: number[] })[] = [];
  const waiting: { one: T; level: number; above?: T; parent?: number }[] = [...roots]
    .reverse()
    .map((one) => ({ one, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { one, level, above, parent } = next;
    const place = list.length;
    list.push({ one, level, ...(above === undefined ? {} : { above }), below: [] });
    if (parent !== undefined) list[parent]?.below.push(place);
    for (const child of [...one.below].reverse())
      waiting.push({ one: child, level: level + 1, above: one, parent: place });
  }
  return list;
}

/** The widest tree in px that is drawn downwards without asking whether the other direction fits better. */
const wideEnough = 1200;
/** Width to height of the pages and screens that pictures are shown on. */
const page = 1.4;

/** How a tree takes its room: of what the direction asked for allows, that which fits a page better. */
export function fittingGrowth<G extends Growth>(
  asked: Direction | undefined,
  possible: readonly G[],
  arranged: (growth: G) => { readonly width: number; readonly height: number },
): G {
  const allowed = possible.filter((one) => asked === undefined || (asked === 'right') === (one === 'right'));
  const [first, ...others] = allowed as [G, ...G[]];
  const size = arranged(first);
  if (others.length === 0 || (first !== 'right' && size.width <= wideEnough)) return first;
  const odd = ({ width, height }: { width: number; height: number }): number =>
    Math.abs(Math.log(width / Math.max(1, height) / page));
  let [best, least]: [G, number] = [first, odd(size)];
  for (const other of others) {
    const than = odd(arranged(other));
    if (than < least) [best, least] = [other, than];
  }
  return best;
}

/** Room round the text of a box. */
const pad = 12;
const titleSize = 13;
const kindSize = 11;
const seatStep = 34;
/** From the middle of a box's side to the first mark on it, and from one mark to the next. */
const markStep = 36;
/** From the side of a box to the middle of a mark on its link. */
const markAt = 22;

export interface CircleBox extends TreeBox {
  readonly titles: readonly string[];
  readonly kind: string;
  readonly hidden: string | undefined;
  /** How the circle stands, where it does not simply work. */
  readonly stands: ReturnType<typeof standsIn>;
  readonly perRow: number;
  /** Its links to other circles and its roles, below its people. */
  readonly links: readonly LinkRow[];
}

export interface TreeSettings {
  /** Which way the tree grows; where it is left out, whichever fits better. */
  readonly direction?: Direction | undefined;
  /** How exactly it takes its room, for a tree that is drawn again and is not to change its ways. */
  readonly growth?: Growth | undefined;
}

/** The tree of circles: at once, so that it can be drawn anew whenever a branch is opened or closed. */
export function layoutTree(
  view: Hierarchy,
  language: Language,
  { direction, growth }: TreeSettings = {},
): Drawing {
  const list = inOrder(view.roots);
  const prepared = (each: Growth): Prepared => {
    const linked = linkedFrom(list, each);
    const boxed = list.map(({ one, below }, place) =>
      circleBox(one, below, linked[place] as Direction, language),
    );
    const boxes = each === 'hanging' ? evenColumns(boxed) : boxed;
    const gaps = { neighbours: each === 'right' ? 16 : 20, levels: linkRoom };
    return { list, linked, boxes, growth: each, arrangement: tidyTree(boxes, each, gaps) };
  };
  const tried = new Map<Growth, Prepared>();
  const take = (each: Growth): Prepared => {
    const known = tried.get(each) ?? prepared(each);
    tried.set(each, known);
    return known;
  };
  const chosen = growth ?? fittingGrowth(direction, growths, (each) => take(each).arrangement);
  return drawTree(view, language, take(chosen));
}

interface Prepared {
  readonly list: readonly InOrder<CircleMark>[];
  readonly boxes: readonly CircleBox[];
  /** From which side the link with the next higher circle comes to each box: `right` from its left. */
  readonly linked: readonly Direction[];
  readonly growth: Growth;
  readonly arrangement: Arrangement;
}

export function circleBox(
  circle: CircleMark,
  below: readonly number[],
  direction: Direction,
  language: Language,
): CircleBox {
  const bold = (text: string): number => textWidth(text, titleSize, true);
  // Wide enough for its longest word, so that only words beyond all measure are cut.
  const longest = Math.max(0, ...circle.title.split(/\s+/).map(bold));
  const budget = Math.min(200, Math.max(110, longest + 1, bold(circle.title) / 1.9));
  const titles = wrapped(circle.title, titleSize, budget, 4, true);
  const kind = sayIn(words.kinds[circle.kind] ?? same(circle.kind), language);
  const hidden = circle.hidden > 0 ? sayIn(words.hiddenCircles(circle.hidden), language) : undefined;
  const stands = standsIn(circle, language);
  const links = linkRows(circle, language);
  const people = circle.people.length;
  const most = Math.max(4, Math.ceil(Math.sqrt(people * 2)));
  const perRow = Math.ceil(people / Math.max(1, Math.ceil(people / most)));
  const rows = perRow === 0 ? 0 : Math.ceil(people / perRow);
  const marks = Math.max(circle.leaders.length, circle.representatives.length) * 2 * markStep;
  const wide = Math.max(
    ...titles.map(bold),
    textWidth(kind, kindSize),
    hidden === undefined ? 0 : textWidth(hidden, kindSize, true),
    stands === undefined ? 0 : textWidth(stands.text, kindSize, true),
    ...links.map(({ width }) => width),
    rows === 0 ? 0 : (perRow - 1) * seatStep + seatRadius * 2 + 8,
    76,
  );
  const high =
    titles.length * (titleSize + 4) +
    (kindSize + 4) +
    (stands === undefined ? 0 : kindSize + 5) +
    (hidden === undefined ? 0 : kindSize + 5) +
    (rows === 0 ? 0 : 6 + rows * seatStep) +
    links.length * rowHigh;
  return {
    below,
    titles,
    kind,
    hidden,
    stands,
    perRow,
    links,
    width: Math.max(wide + 2 * pad, direction === 'down' ? marks + 8 : 0),
    height: Math.max(high + 2 * pad - 4, direction === 'right' ? marks : 0),
  };
}

/** The marks on the link of a circle with the next higher one, as they lie along the side of its box. */
function linkMarks({ leaders, representatives }: CircleMark): { mark: SeatMark; across: number }[] {
  return [
    ...leaders.map((mark, i) => ({ mark, across: -markStep * (0.5 + i) })),
    ...representatives.map((mark, i) => ({ mark, across: markStep * (0.5 + i) })),
  ];
}

function drawTree(
  view: Hierarchy,
  language: Language,
  { list, linked, boxes, growth, arrangement }: Prepared,
): Drawing {
  // Lines to other circles may go round all of them.
  const round = view.crossLinks.length === 0 ? 0 : Math.min(60, 16 + 6 * view.crossLinks.length);
  // A circle at the top of the picture has marks of its link too, which need room before its box.
  const before = list.some(({ one, above }) => above === undefined && linkMarks(one).length > 0)
    ? markAt + seatRadius + 10
    : 8;
  const down = growth !== 'right';
  const corners = arrangement.corners.map(({ x, y }) =>
    down ? { x: x + 8, y: y + before } : { x: x + before, y: y + 8 },
  );
  const columns = new Map([...arrangement.columns].map(([head, x]) => [head, x + 8]));
  const placed = { ...arrangement, corners, columns };
  const shown = list.map(({ above, one }): readonly LinkEnd[] => {
    if (above === undefined) return [];
    const marks = linkMarks(one);
    return marks.length === 0
      ? [{ kind: 'plain', vacant: false, across: 0 }]
      : marks.map(({ mark, across }) => ({
          kind: mark.office === 'leader' ? 'down' : 'up',
          vacant: mark.state === 'vacant',
          loose: isLoose(mark, one.faults),
          across,
        }));
  });
  const asRails = {
    boxes,
    arrangement: placed,
    growth,
    ends: (place: number) => shown[place] ?? [],
    stem: (kind: LinkEnd['kind']) => (kind === 'down' ? -markStep / 2 : kind === 'up' ? markStep / 2 : 0),
  };
  const rails = railShapes(asRails);
  const circles: Part[] = [];
  const seats: Part[] = [];
  const obstacles: Barrier[] = [];
  for (const [place, { one, level, above }] of list.entries()) {
    const box = boxes[place] as CircleBox;
    const { x, y } = corners[place] as { x: number; y: number };
    circles.push(boxPart(one, box, x, y, level, above, language));
    const direction = linked[place] as Direction;
    const marks = linkMarks(one);
    const at = marks.map(({ across }) =>
      direction === 'down'
        ? { x: x + box.width / 2 + across, y: y - markAt }
        : { x: x - markAt, y: y + box.height / 2 + across },
    );
    const hand = oneHand(
      marks.map(({ mark }) => mark),
      at,
      seatRadius,
    );
    if (hand !== undefined) seats.push({ shapes: hand });
    for (const [i, { mark }] of marks.entries()) {
      const { x: left, y: top } = at[i] as { x: number; y: number };
      seats.push(seatPart(mark, one, left, top, direction, language));
    }
    // The mark of findings reaches over the upper right corner; marks of a link stand before the box.
    const front = marks.length === 0 ? 0 : markAt + seatRadius + 9;
    const [ahead, aside] = direction === 'down' ? [0, front] : [front, 0];
    const reach = one.findings === undefined ? 0 : 8;
    obstacles.push({
      x: x - ahead,
      y: y - Math.max(aside, reach),
      width: box.width + ahead + reach,
      height: box.height + Math.max(aside, reach),
    });
    seats.push(...peopleParts(one, box, x, y, language), ...findingParts(one, box, x, y, language));
  }
  const [width, height] = down
    ? [arrangement.width + 16, arrangement.height + before + 8]
    : [arrangement.width + before + 8, arrangement.height + 16];
  const room = { x: -round, y: -round, width: width + 2 * round, height: height + 2 * round };
  const cross =
    view.crossLinks.length === 0
      ? []
      : crossParts(view, list, boxes, corners, obstacles, room, railSegments(asRails), language);
  const parts = [...(rails.length === 0 ? [] : [{ shapes: rails }]), ...cross, ...circles, ...seats];
  return framed(
    {
      width: room.width,
      height: room.height,
      parts:
        round === 0
          ? parts
          : parts.map((part) => ({
              ...part,
              shapes: part.shapes.map((shape) => moved(shape, round, round)),
            })),
    },
    {
      view: 'tree',
      language,
      title: sayIn(treeTitle(view.title, view.on), language),
      description: sayIn(treeDescription(view.shown), language),
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend: [...linkLegend(shown.flat(), language), ...circlesLegend(view, language, 'boxes')],
      key: keyOf(view.roots),
    },
  );
}

/** What the lines of links mean: only those that occur. */
function linkLegend(ends: readonly LinkEnd[], language: Language): LegendEntry[] {
  const held = (kind: LinkEnd['kind']): boolean => ends.some((end) => end.kind === kind && !end.vacant);
  return [
    ...(held('down') ? [{ shapes: lineAcross(linkPaints.down), text: sayIn(linkWords.down, language) }] : []),
    ...(held('up')
      ? [{ shapes: lineAcross(linkPaints.upOuter, linkPaints.upInner), text: sayIn(linkWords.up, language) }]
      : []),
    ...(ends.some(({ loose }) => loose === true)
      ? [{ shapes: lineAcross(linkPaints.loose), text: sayIn(linkWords.loose, language) }]
      : []),
    ...(ends.some(({ vacant }) => vacant)
      ? [{ shapes: lineAcross(linkPaints.vacant), text: sayIn(linkWords.vacant, language) }]
      : []),
    ...(held('plain')
      ? [{ shapes: lineAcross(linkPaints.plain), text: sayIn(linkWords.plain, language) }]
      : []),
  ];
}

/** The outline of a box of a circle, filled as its level is. */
export function outlineBox(
  circle: Pick<CircleMark, 'kind' | 'standing'>,
  level: number,
  { x, y, width, height }: Barrier,
): Shape[] {
  return outlineOfCircle(circle, level).map(({ paint, inset: by = 0 }) =>
    rectShape(x + by, y + by, width - 2 * by, height - 2 * by, paint, 8 - by),
  );
}

export function boxPart(
  circle: CircleMark,
  box: CircleBox,
  x: number,
  y: number,
  level: number,
  above: CircleMark | undefined,
  language: Language,
): Part {
  const middle = x + box.width / 2;
  const shapes = outlineBox(circle, level, { ...box, x, y });
  let top = y + pad - 2;
  for (const line of box.titles) {
    top += titleSize + 4;
    shapes.push(textShape(middle, top - 4, titleSize, line, 'ink', 'middle', true));
  }
  top += kindSize + 4;
  shapes.push(textShape(middle, top - 4, kindSize, box.kind, isUnbegun(circle) ? 'ink' : 'faint'));
  if (box.stands !== undefined)
    shapes.push(
      textShape(middle, top + kindSize + 1, kindSize, box.stands.text, box.stands.ink, 'middle', true),
    );
  for (const [i, row] of box.links.entries())
    shapes.push(...rowShapes(row, x + rowLeft(box), rowMiddle(box, y, i)));
  if (box.hidden !== undefined)
    shapes.push(textShape(middle, y + box.height - pad + 1, kindSize, box.hidden, 'ink', 'middle', true));
  return {
    subject: { kind: 'circle', name: circle.name },
    label: sayIn(circleLabelOf(circle), language),
    level: level + 1,
    ...(above === undefined ? {} : { above: above.name }),
    ...(circle.hidden === 0 ? {} : { hidden: circle.hidden }),
    shapes,
  };
}

/** The left end of the rows of links to other circles, from that of their box. */
function rowLeft({ width, links }: CircleBox): number {
  return (width - links.reduce((widest, row) => Math.max(widest, row.width), 0)) / 2;
}

/** The middle of one of the rows of links to other circles, from the top of the picture. */
export function rowMiddle({ height, hidden, links }: CircleBox, y: number, row: number): number {
  const bottom = y + height - pad + 4 - (hidden === undefined ? 0 : kindSize + 5);
  return bottom - (links.length - row - 0.5) * rowHigh;
}

export function peopleParts(
  circle: CircleMark,
  box: CircleBox,
  x: number,
  y: number,
  language: Language,
): Part[] {
  const parts: Part[] = [];
  let top = y + pad - 2 + box.titles.length * (titleSize + 4) + kindSize + 4 + 6 + seatRadius;
  if (box.stands !== undefined) top += kindSize + 5;
  for (let from = 0; from < circle.people.length; from += box.perRow) {
    const row = circle.people.slice(from, from + box.perRow);
    for (const [i, mark] of row.entries()) {
      const middle = x + box.width / 2 + (i - (row.length - 1) / 2) * seatStep;
      parts.push(seatPart(mark, circle, middle, top, 'down', language));
    }
    top += seatStep;
  }
  for (const [i, row] of box.links.entries())
    parts.push(...rowSeats(row, circle, x + rowLeft(box), rowMiddle(box, y, i), language).parts);
  return parts;
}

/** The mark of a seat of a circle. */
export function seatPart(
  mark: SeatMark,
  circle: CircleMark,
  x: number,
  y: number,
  direction: Direction,
  language: Language,
  r = seatRadius,
): Part {
  return {
    subject: {
      kind: 'seat',
      name: mark.person === undefined ? mark.office : `${mark.office} ${mark.person}`,
      circle: circle.name,
    },
    label: sayIn(seatLabelOf(mark, circle.title), language),
    shapes: seatShapes(mark, x, y, words.functionLetters[tongueOf(language)], r, direction),
  };
}

/** How many findings there are, at the upper right corner of a box. */
export function findingParts(
  circle: CircleMark,
  { width }: { readonly width: number },
  x: number,
  y: number,
  language: Language,
): Part[] {
  if (circle.findings === undefined) return [];
  const { severity, count } = circle.findings;
  const badge = findingsBadge(String(count), severity === 'error');
  const wide = badge[0]?.shape === 'rect' ? badge[0].width : 22;
  return [
    {
      label: sayIn(words.findingsLabel(circle.title, count, severity), language),
      shapes: badge.map((shape) => moved(shape, x + width - wide / 2 + 6, y + 1)),
    },
  ];
}

/** Lines from the rows of links to the boxes of the other circles, along the rows and columns between boxes. */
function crossParts(
  view: Hierarchy,
  list: readonly InOrder<CircleMark>[],
  boxes: readonly CircleBox[],
  corners: Arrangement['corners'],
  obstacles: readonly Barrier[],
  room: Barrier,
  lines: ReturnType<typeof railSegments>,
  language: Language,
): Part[] {
  const places = new Map(list.map(({ one }, place) => [one.name, place]));
  const asked = view.crossLinks.flatMap(({ from, to, place }) => {
    const [a, b] = [places.get(from), places.get(to)];
    const link = list[a ?? -1]?.one.crossLinks?.[place];
    if (a === undefined || b === undefined || a === b || link === undefined) return [];
    const box = { ...(corners[a] as { x: number; y: number }), box: boxes[a] as CircleBox };
    const other = { ...(corners[b] as { x: number; y: number }), box: boxes[b] as CircleBox };
    const y = rowMiddle(box.box, box.y, place);
    const starts: Port[] = [
      { x: box.x + box.box.width, y, out: 'right' },
      { x: box.x, y, out: 'left' },
    ];
    return [{ circle: (list[a] as InOrder<CircleMark>).one, link, starts, ends: portsOf(other, other.box) }];
  });
  const ways = new Ways(
    room,
    obstacles,
    asked.flatMap(({ starts, ends }) => [...starts, ...ends]),
    lines,
  );
  return asked.flatMap(({ circle, link, starts, ends }): Part[] => {
    const corners = ways.between(starts, ends);
    // Where there is no way the row in the circle tells all that the line would.
    return corners === undefined ? [] : [crossLinkPart(circle, link, corners, 5, language)];
  });
}

/** Where lines may come to a box: its sides, and below beside the middle, where its own lines go down. */
function portsOf({ x, y }: { x: number; y: number }, { width, height, links }: CircleBox): Port[] {
  const sides = [0.3, 0.5, 0.7].map(
    (part) => y + Math.min(height * part, height - 12 - links.length * rowHigh),
  );
  return [
    ...sides.flatMap((at): Port[] => [
      { x: x + width, y: at, out: 'right' },
      { x, y: at, out: 'left' },
    ]),
    ...[0.12, 0.88].map((part): Port => ({ x: x + width * part, y: y + height, out: 'down' })),
  ];
}
