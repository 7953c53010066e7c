import { loopSaid, targetSaid } from '../messages/meetings.js';
import * as words from '../messages/picture.js';
import * as trees from '../messages/trees.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import type { ProcessMark, ProcessView } from '../views/processes.js';
import {
  type Drawing,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { entryIn, lineAcross } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { type LinkEnd, linkPaints, railShapes } from './rails.js';
import type { Point } from './route.js';
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
import { findingParts, fittingGrowth, type InOrder, inOrder, outlineBox, type TreeSettings } from './tree.js';

const pad = 12;
const titleSize = 13;
const textSize = 11;
const textLine = 14;
const levelRoom = 56;
/** Between two of the three, for the arrow from one to the next. */
const stepRoom = 22;
/** For the arrow from measuring back to leading. */
const loopRoom = 20;
/** Between the three and the side of the box that faces the circles below. */
const outRoom = 14;
/** As many texts as one of the three shows, and lines of each. */
const mostTexts = 4;
const mostLines = 5;

/** One of the three: what is said of it, with the words for where nothing is. */
interface Step {
  readonly name: Words;
  readonly said: readonly string[];
  readonly missing: Words;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly lines: readonly string[];
  readonly missing: boolean;
}

interface ProcessBox extends TreeBox {
  readonly titles: readonly string[];
  readonly kind: string;
  /** Whether the process comes full round, in lines below the kind. */
  readonly loop: readonly string[];
  readonly hidden: string | undefined;
  /** Leading, doing and measuring; none of a circle that makes no policy and says nothing of them. */
  readonly cells: readonly Cell[];
}

/** How circles lead, do and measure, and how they steer each other. */
export function layoutProcess(
  view: ProcessView,
  language: Language,
  { direction, growth: asked }: TreeSettings = {},
): Drawing {
  const list = inOrder(view.roots);
  const boxesFor = (each: Growth): readonly ProcessBox[] => {
    const linked = linkedFrom(list, each);
    const boxed = list.map(({ one, below }, place) =>
      processBox(one, below, linked[place] as Direction, language),
    );
    return each === 'hanging' ? evenColumns(boxed) : boxed;
  };
  const gaps = (each: Growth) => ({ neighbours: each === 'right' ? 20 : 28, levels: levelRoom });
  const arranged = (each: Growth): Arrangement => tidyTree(boxesFor(each), each, gaps(each));
  const growth = asked ?? fittingGrowth(direction, growths, arranged);
  const [boxes, tidy] = [boxesFor(growth), arranged(growth)];
  const linked = linkedFrom(list, growth);
  // The mark of findings reaches over the corner of a box.
  const arrangement = { ...tidy, corners: tidy.corners.map(({ x, y }) => ({ x, y: y + 8 })) };
  const cellMiddle = (place: number, step: number): number => {
    const box = boxes[place];
    const cell = box?.cells[step];
    if (box === undefined || cell === undefined) return 0;
    return linked[place] === 'down'
      ? cell.x + cell.width / 2 - box.width / 2
      : cell.y + cell.height / 2 - box.height / 2;
  };
  const ends = list.map(({ one, above }, place): readonly LinkEnd[] => {
    if (above === undefined) return [];
    if (one.expected && above.expected)
      return [
        { kind: 'down', vacant: false, across: cellMiddle(place, 0) },
        { kind: 'up', vacant: one.measures.length === 0, across: cellMiddle(place, 2) },
      ];
    return [{ kind: 'plain', vacant: false, across: 0 }];
  });
  const rails = railShapes({
    boxes,
    arrangement,
    growth,
    ends: (place) => ends[place] ?? [],
    stem: (kind, place) => (kind === 'plain' ? 0 : cellMiddle(place, kind === 'down' ? 1 : 0)),
  });
  const circles: Part[] = [];
  const marks: Part[] = [];
  const points: Shape[] = [];
  for (const [place, entry] of list.entries()) {
    const { x, y } = arrangement.corners[place] as { x: number; y: number };
    const box = boxes[place] as ProcessBox;
    const leadsOn = box.below.some((child) => ends[child]?.some(({ kind }) => kind === 'down'));
    const ledBack = box.below.some((child) =>
      ends[child]?.some(({ kind, vacant }) => kind === 'up' && !vacant),
    );
    circles.push(boxPart(entry, box, x, y, linked[place] as Direction, { leadsOn, ledBack }, language));
    marks.push(...findingParts(entry.one.circle, box, x, y, language));
    for (const { kind, across } of ends[place] ?? []) {
      if (kind !== 'down') continue;
      const down = linked[place] === 'down';
      const tip = down ? { x: x + box.width / 2 + across, y } : { x, y: y + box.height / 2 + across };
      points.push(point(tip, down ? 'down' : 'right', { fill: 'leader' }));
    }
  }
  const incomplete = list.filter(
    ({ one }) =>
      one.expected && (one.lead.length === 0 || one.does.length === 0 || one.measures.length === 0),
  );
  return framed(
    {
      width: arrangement.width,
      height: arrangement.height + 8,
      parts: [
        ...(rails.length === 0 ? [] : [{ shapes: rails }]),
        ...circles,
        ...(points.length === 0 ? [] : [{ shapes: points }]),
        ...marks,
      ],
    },
    {
      view: 'process',
      language,
      title: sayIn(trees.processTitle(view.title, view.on), language),
      description: sayIn(trees.processDescription(list.length, incomplete.length), language),
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend: processLegend(list, ends.flat(), incomplete.length > 0, language),
    },
  );
}

const arrowPaint = { stroke: 'line', width: 1.6 } as const;
const openPaint = { ...arrowPaint, dash: [4, 4] } as const;
const missingPaint = { fill: 'paper', stroke: 'warning', width: 1.6, dash: [4, 3] } as const;

function processLegend(
  list: readonly InOrder<ProcessMark>[],
  ends: readonly LinkEnd[],
  incomplete: boolean,
  language: Language,
): LegendEntry[] {
  const entry = entryIn(language);
  const up = (vacant: boolean): boolean => ends.some((end) => end.kind === 'up' && end.vacant === vacant);
  return [
    ...entry(
      list.some(({ one }) => one.expected),
      [...lineAcross(arrowPaint), point({ x: 13, y: 0 }, 'right', { fill: 'line' })],
      trees.circleProcess.legendLoop,
    ),
    ...entry(
      list.some(({ one }) => one.loop?.closed === false),
      [...lineAcross(openPaint), point({ x: 13, y: 0 }, 'right', { fill: 'line' })],
      trees.circleProcess.legendOpen,
    ),
    ...entry(
      ends.some(({ kind }) => kind === 'down'),
      lineAcross(linkPaints.down),
      trees.circleProcess.legendDown,
    ),
    ...entry(up(false), lineAcross(linkPaints.upOuter, linkPaints.upInner), trees.circleProcess.legendUp),
    ...entry(up(true), lineAcross(linkPaints.vacant), trees.circleProcess.legendBroken),
    ...entry(incomplete, [rectShape(-12, -8, 24, 16, missingPaint, 4)], trees.circleProcess.legendMissing),
  ];
}

/** A triangle with its tip at a place, pointing a way. */
function point({ x, y }: Point, way: 'down' | 'right' | 'left' | 'up', paint: Paint): Shape {
  const [dx, dy] = { down: [0, 1], up: [0, -1], right: [1, 0], left: [-1, 0] }[way] as [number, number];
  return pathShape(
    [
      { x, y },
      { x: x - dx * 8 - dy * 5, y: y - dy * 8 - dx * 5 },
      { x: x - dx * 8 + dy * 5, y: y - dy * 8 + dx * 5 },
    ],
    paint,
    true,
  );
}

function stepsOf({ lead, does, measures }: ProcessMark, language: Language): Step[] {
  return [
    { name: trees.circleProcess.lead, said: lead, missing: trees.circleProcess.missingLead },
    { name: trees.circleProcess.does, said: does, missing: trees.circleProcess.missingDoes },
    {
      name: trees.circleProcess.measure,
      said: measures.map(({ text, target, least, most }) => {
        const aimedAt = target === undefined ? targetSaid(least?.written, most?.written) : same(target);
        return aimedAt === undefined
          ? text
          : `${text} (${sayIn(trees.measureTarget(sayIn(aimedAt, language)), language)})`;
      }),
      missing: trees.circleProcess.missingMeasure,
    },
  ];
}

function processBox(
  mark: ProcessMark,
  below: readonly number[],
  direction: Direction,
  language: Language,
): ProcessBox {
  const { circle, expected } = mark;
  const down = direction === 'down';
  const steps = stepsOf(mark, language);
  const empty = !expected && steps.every(({ said }) => said.length === 0);
  const cellWide = down ? 148 : 220;
  const inner = empty ? 180 : down ? 3 * cellWide + 2 * stepRoom : cellWide + loopRoom;
  const titles = wrapped(circle.title, titleSize, inner, 3, true);
  const kindWords = words.kinds[circle.kind] ?? same(circle.kind);
  const kind = empty
    ? `${sayIn(kindWords, language)}, ${sayIn(trees.circleProcess.none, language)}`
    : sayIn(kindWords, language);
  const hidden = circle.hidden > 0 ? sayIn(words.hiddenCircles(circle.hidden), language) : undefined;
  const loop = wrapped(loopText(mark, language) ?? '', textSize, inner, 4).filter((text) => text !== '');
  const top = pad - 2 + titles.length * (titleSize + 4) + textSize + 5 + loop.length * textLine;
  const texts = steps.map(({ said, missing }) => cellLines(said, missing, cellWide - 16, language));
  const heights = texts.map((lines) => 10 + textLine * (lines.length + 1) + 4);
  const tallest = Math.max(...heights);
  const cells = empty
    ? []
    : steps.map((step, i): Cell => {
        const before = heights.slice(0, i).reduce((sum, one) => sum + one + stepRoom, 0);
        return {
          x: down ? pad + i * (cellWide + stepRoom) : pad + loopRoom,
          y: down ? top + loopRoom : top + 4 + before,
          width: cellWide,
          height: down ? tallest : (heights[i] as number),
          name: sayIn(step.name, language),
          lines: texts[i] as string[],
          missing: step.said.length === 0,
        };
      });
  const last = cells.at(-1);
  const bottom = last === undefined ? top : last.y + last.height;
  return {
    below,
    titles,
    kind,
    loop,
    hidden,
    cells,
    width: empty
      ? Math.max(
          ...titles.map((line) => textWidth(line, titleSize, true)),
          textWidth(kind, textSize),
          hidden === undefined ? 0 : textWidth(hidden, textSize, true),
        ) +
        2 * pad
      : inner + 2 * pad + (down ? 0 : outRoom - pad + 2),
    height: bottom + (hidden === undefined ? 0 : textLine + 2) + (down && !empty ? outRoom : pad - 2),
  };
}

function cellLines(said: readonly string[], missing: Words, width: number, language: Language): string[] {
  if (said.length === 0) return wrapped(sayIn(missing, language), textSize, width, 3);
  const shown = said.slice(0, said.length > mostTexts ? mostTexts - 1 : mostTexts);
  const lines = shown.flatMap((text) => {
    const one = wrapped(shown.length > 1 ? `· ${text}` : text, textSize, width, mostLines);
    return one;
  });
  if (shown.length < said.length) lines.push(sayIn(trees.morePeople(said.length - shown.length), language));
  return lines;
}

function boxPart(
  { one, level, above }: InOrder<ProcessMark>,
  box: ProcessBox,
  x: number,
  y: number,
  direction: Direction,
  { leadsOn, ledBack }: { readonly leadsOn: boolean; readonly ledBack: boolean },
  language: Language,
): Part {
  const { circle } = one;
  const down = direction === 'down';
  const middle = x + box.width / 2;
  const shapes = outlineBox(circle, level, { x, y, width: box.width, height: box.height });
  let top = y + pad - 2;
  for (const line of box.titles) {
    top += titleSize + 4;
    shapes.push(textShape(middle, top - 4, titleSize, line, 'ink', 'middle', true));
  }
  shapes.push(textShape(middle, top + textSize + 1, textSize, box.kind, 'faint'));
  for (const [i, text] of box.loop.entries())
    shapes.push(textShape(middle, top + textSize + 1 + textLine * (i + 1), textSize, text, 'ink', 'middle'));
  const cells = box.cells.map((cell) => ({ ...cell, x: x + cell.x, y: y + cell.y }));
  const [lead, does, measure] = cells;
  if (lead !== undefined && does !== undefined && measure !== undefined) {
    const side = (cell: Cell): Point =>
      down
        ? { x: cell.x + cell.width / 2, y: cell.y + cell.height }
        : { x: cell.x + cell.width, y: cell.y + cell.height / 2 };
    const outside = (cell: Cell): Point =>
      down ? { ...side(cell), y: y + box.height } : { ...side(cell), x: x + box.width };
    if (leadsOn) shapes.push(pathShape([side(does), outside(does)], linkPaints.down));
    if (ledBack) {
      shapes.push(
        pathShape([side(lead), outside(lead)], { ...linkPaints.upOuter, round: false }),
        pathShape([side(lead), outside(lead)], { ...linkPaints.upInner, round: false }),
        point(side(lead), down ? 'up' : 'left', { fill: 'representative', stroke: 'line', width: 1.4 }),
      );
    }
    shapes.push(...loop(lead, does, measure, down, one.loop?.closed === false));
    for (const cell of cells) shapes.push(...cellShapes(cell, one.expected));
  }
  if (box.hidden !== undefined)
    shapes.push(textShape(middle, y + box.height - pad + 2, textSize, box.hidden, 'ink', 'middle', true));
  const kind = words.kinds[circle.kind] ?? same(circle.kind);
  return {
    subject: { kind: 'circle', name: circle.name },
    label: sayIn(
      trees.processLabel({
        title: circle.title,
        kind,
        above: circle.above,
        parts: stepsOf(one, language),
        loop: one.loop && loopSaid(one.loop.closed, one.loop.parts, one.loop.isLate),
        expected: one.expected,
        hidden: circle.hidden,
      }),
      language,
    ),
    level: level + 1,
    ...(above === undefined ? {} : { above: above.circle.name }),
    ...(circle.hidden === 0 ? {} : { hidden: circle.hidden }),
    shapes,
  };
}

/** Whether the process of a circle comes full round, in words. */
function loopText({ loop: stands }: ProcessMark, language: Language): string | undefined {
  return stands && sayIn(loopSaid(stands.closed, stands.parts, stands.isLate), language);
}

/**
 * Arrows from leading to doing, from doing to measuring, and from measuring back to leading: broken where the process does
 * not come full round.
 */
function loop(lead: Cell, does: Cell, measure: Cell, down: boolean, open: boolean): Shape[] {
  const step = (a: Cell, b: Cell): Shape[] => {
    const from = down
      ? { x: a.x + a.width, y: a.y + a.height / 2 }
      : { x: a.x + a.width / 2, y: a.y + a.height };
    const to = down ? { x: b.x, y: from.y } : { x: from.x, y: b.y };
    const short = down ? { x: to.x - 6, y: to.y } : { x: to.x, y: to.y - 6 };
    return [pathShape([from, short], arrowPaint), point(to, down ? 'right' : 'down', { fill: 'line' })];
  };
  const [from, to] = down
    ? [
        { x: measure.x + measure.width / 2, y: measure.y },
        { x: lead.x + lead.width / 2, y: lead.y },
      ]
    : [
        { x: measure.x, y: measure.y + measure.height / 2 },
        { x: lead.x, y: lead.y + lead.height / 2 },
      ];
  const back = loopRoom - 6;
  const turn = (at: Point): Point => (down ? { x: at.x, y: at.y - back } : { x: at.x - back, y: at.y });
  const short = down ? { x: to.x, y: to.y - 6 } : { x: to.x - 6, y: to.y };
  return [
    ...step(lead, does),
    ...step(does, measure),
    pathShape([from, turn(from), turn(to), short], open ? openPaint : arrowPaint),
    point(to, down ? 'down' : 'right', { fill: 'line' }),
  ];
}

function cellShapes(cell: Cell, expected: boolean): Shape[] {
  const missing = cell.missing && expected;
  const shapes: Shape[] = [
    rectShape(
      cell.x,
      cell.y,
      cell.width,
      cell.height,
      missing ? missingPaint : { fill: 'paper', stroke: 'line', width: 1.2 },
      6,
    ),
    textShape(cell.x + 8, cell.y + 17, textSize, cell.name, missing ? 'warning' : 'ink', 'left', true),
  ];
  for (const [i, line] of cell.lines.entries())
    shapes.push(
      textShape(
        cell.x + 8,
        cell.y + 17 + textLine * (i + 1),
        textSize,
        line,
        missing ? 'warning' : cell.missing ? 'faint' : 'ink',
        'left',
      ),
    );
  return shapes;
}
