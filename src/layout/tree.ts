import * as words from '../messages/picture.js';
import { links as linkWords, treeDescription, treeTitle } from '../messages/trees.js';
import type { Language } from '../messages/words.js';
import { type CircleMark, type Hierarchy, keyOf } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import { circleLabelOf, levelSlot, outlineOf, seatLabelOf } from './circle-look.js';
import {
  circleShape,
  type Drawing,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { circlesLegend } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { type LinkEnd, linkPaints, linkRoom, railShapes } from './rails.js';
import { freeBoxCurve, type Obstacle } from './route.js';
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

interface CircleBox extends TreeBox {
  readonly titles: readonly string[];
  readonly kind: string;
  readonly hidden: string | undefined;
  readonly perRow: number;
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

function circleBox(
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
  const kind = (words.kinds[circle.kind] ?? { en: circle.kind, nl: circle.kind })[language];
  const hidden = circle.hidden > 0 ? words.hiddenCircles(circle.hidden)[language] : undefined;
  const people = circle.people.length;
  const most = Math.max(4, Math.ceil(Math.sqrt(people * 2)));
  const perRow = Math.ceil(people / Math.max(1, Math.ceil(people / most)));
  const rows = perRow === 0 ? 0 : Math.ceil(people / perRow);
  const marks = Math.max(circle.leaders.length, circle.representatives.length) * 2 * markStep;
  const wide = Math.max(
    ...titles.map(bold),
    textWidth(kind, kindSize),
    hidden === undefined ? 0 : textWidth(hidden, kindSize),
    rows === 0 ? 0 : (perRow - 1) * seatStep + seatRadius * 2 + 8,
    76,
  );
  const high =
    titles.length * (titleSize + 4) +
    (kindSize + 4) +
    (hidden === undefined ? 0 : kindSize + 5) +
    (rows === 0 ? 0 : 6 + rows * seatStep);
  return {
    below,
    titles,
    kind,
    hidden,
    perRow,
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
          across,
        }));
  });
  const rails = railShapes({
    boxes,
    arrangement: placed,
    growth,
    ends: (place) => shown[place] ?? [],
    stem: (kind) => (kind === 'down' ? -markStep / 2 : kind === 'up' ? markStep / 2 : 0),
  });
  const circles: Part[] = [];
  const seats: Part[] = [];
  const obstacles: Obstacle[] = [];
  for (const [place, { one, level, above }] of list.entries()) {
    const box = boxes[place] as CircleBox;
    const { x, y } = corners[place] as { x: number; y: number };
    circles.push(boxPart(one, box, x, y, level, above, language));
    obstacles.push({ x, y, width: box.width, height: box.height });
    for (const { mark, across } of linkMarks(one)) {
      const direction = linked[place] as Direction;
      const at =
        direction === 'down'
          ? { x: x + box.width / 2 + across, y: y - markAt }
          : { x: x - markAt, y: y + box.height / 2 + across };
      seats.push(seatPart(mark, one, at.x, at.y, direction, language));
      if (above === undefined) continue;
      obstacles.push({ x: at.x - 16, y: at.y - 16, width: 32, height: 32 });
    }
    seats.push(...peopleParts(one, box, x, y, language), ...findingParts(one, box, x, y, language));
  }
  const cross = crossParts(view, list, boxes, corners, obstacles, language);
  return framed(
    {
      width: down ? arrangement.width + 16 : arrangement.width + before + 8,
      height: down ? arrangement.height + before + 8 : arrangement.height + 16,
      // Where a link finds no free way it goes on behind a box, never through its text.
      parts: [...cross, ...(rails.length === 0 ? [] : [{ shapes: rails }]), ...circles, ...seats],
    },
    {
      view: 'tree',
      language,
      title: treeTitle(view.title, view.on)[language],
      description: treeDescription(view.shown)[language],
      notes: view.cut ? [words.cutAtDepth(view.shown, view.all)[language]] : [],
      legend: [...linkLegend(shown.flat(), language), ...circlesLegend(view, language, 'boxes')],
      key: keyOf(view.roots),
    },
  );
}

/** What the lines of links mean: only those that occur. */
function linkLegend(ends: readonly LinkEnd[], language: Language): LegendEntry[] {
  const line = (...paints: Paint[]): Shape[] =>
    paints.map((paint) =>
      pathShape(
        [
          { x: -12, y: 0 },
          { x: 12, y: 0 },
        ],
        paint,
      ),
    );
  const held = (kind: LinkEnd['kind']): boolean => ends.some((end) => end.kind === kind && !end.vacant);
  return [
    ...(held('down') ? [{ shapes: line(linkPaints.down), text: linkWords.down[language] }] : []),
    ...(held('up')
      ? [{ shapes: line(linkPaints.upOuter, linkPaints.upInner), text: linkWords.up[language] }]
      : []),
    ...(ends.some(({ vacant }) => vacant)
      ? [{ shapes: line(linkPaints.vacant), text: linkWords.vacant[language] }]
      : []),
    ...(held('plain') ? [{ shapes: line(linkPaints.plain), text: linkWords.plain[language] }] : []),
  ];
}

/** The outline of a box of a kind of circle, filled as its level is. */
export function outlineBox(
  kind: CircleMark['kind'],
  level: number,
  { x, y, width, height }: Obstacle,
): Shape[] {
  return outlineOf(kind).map(({ paint, inset }) => {
    const by = inset ?? 0;
    return rectShape(
      x + by,
      y + by,
      width - 2 * by,
      height - 2 * by,
      { ...paint, ...(inset === undefined ? { fill: levelSlot(level) } : {}) },
      8 - by,
    );
  });
}

function boxPart(
  circle: CircleMark,
  box: CircleBox,
  x: number,
  y: number,
  level: number,
  above: CircleMark | undefined,
  language: Language,
): Part {
  const middle = x + box.width / 2;
  const shapes = outlineBox(circle.kind, level, { ...box, x, y });
  let top = y + pad - 2;
  for (const line of box.titles) {
    top += titleSize + 4;
    shapes.push(textShape(middle, top - 4, titleSize, line, 'ink', 'middle', true));
  }
  top += kindSize + 4;
  shapes.push(textShape(middle, top - 4, kindSize, box.kind, 'faint'));
  if (box.hidden !== undefined)
    shapes.push(textShape(middle, y + box.height - pad + 1, kindSize, box.hidden, 'ink', 'middle', true));
  return {
    subject: { kind: 'circle', name: circle.name },
    label: circleLabelOf(circle)[language],
    level: level + 1,
    ...(above === undefined ? {} : { above: above.name }),
    ...(circle.hidden === 0 ? {} : { hidden: circle.hidden }),
    shapes,
  };
}

function peopleParts(circle: CircleMark, box: CircleBox, x: number, y: number, language: Language): Part[] {
  const parts: Part[] = [];
  let top = y + pad - 2 + box.titles.length * (titleSize + 4) + kindSize + 4 + 6 + seatRadius;
  for (let from = 0; from < circle.people.length; from += box.perRow) {
    const row = circle.people.slice(from, from + box.perRow);
    for (const [i, mark] of row.entries()) {
      const middle = x + box.width / 2 + (i - (row.length - 1) / 2) * seatStep;
      parts.push(seatPart(mark, circle, middle, top, 'down', language));
    }
    top += seatStep;
  }
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
    label: seatLabelOf(mark, circle.title)[language],
    shapes: seatShapes(mark, x, y, words.functionLetters[language], r, direction),
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
  const text = String(count);
  const wide = Math.max(22, textWidth(text, 11, true) + 12);
  const heavy = severity === 'error';
  const middle = x + width - wide / 2 + 6;
  return [
    {
      label: words.findingsLabel(circle.title, count)[language],
      shapes: [
        rectShape(
          middle - wide / 2,
          y - 8,
          wide,
          18,
          heavy
            ? { fill: 'warning', stroke: 'paper' }
            : { fill: 'notice', stroke: severity === 'warning' ? 'warning' : 'line', width: 1.5 },
          9,
        ),
        textShape(middle, y + 5, 11, text, heavy ? 'warningInk' : 'noticeInk', 'middle', true),
      ],
    },
  ];
}

const crossPaint = { stroke: 'ink', width: 1.5, dash: [6, 4] } as const;

/** Dashed curves between the boxes of circles, round the boxes and marks that lie between. */
function crossParts(
  view: Hierarchy,
  list: readonly InOrder<CircleMark>[],
  boxes: readonly TreeBox[],
  corners: Arrangement['corners'],
  obstacles: readonly Obstacle[],
  language: Language,
): Part[] {
  if (view.crossLinks.length === 0) return [];
  const places = new Map(list.map(({ one }, place) => [one.name, place]));
  const boxAt = (place: number | undefined): Obstacle | undefined => {
    const [box, corner] = [boxes[place ?? -1], corners[place ?? -1]];
    return box === undefined || corner === undefined ? undefined : { ...corner, ...box };
  };
  return view.crossLinks.flatMap(({ from, to }): Part[] => {
    const [a, b] = [boxAt(places.get(from)), boxAt(places.get(to))];
    if (a === undefined || b === undefined || from === to) return [];
    const { curve, ends } = freeBoxCurve(a, b, obstacles);
    const title = (name: string): string => list[places.get(name) ?? -1]?.one.title ?? name;
    return [
      {
        label: words.crossLinkLabel(title(from), title(to))[language],
        shapes: [
          { shape: 'path', d: curve, paint: crossPaint },
          ...ends.map(({ x, y }) => circleShape(x, y, 4, { fill: 'ink' })),
        ],
      },
    ];
  });
}
