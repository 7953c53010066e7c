import { networkWords } from '../messages/network.js';
import * as words from '../messages/picture.js';
import { links } from '../messages/trees.js';
import { type Language, sayIn, tongueOf } from '../messages/words.js';
import type { CircleMark } from '../views/circles.js';
import type {
  CirclePlace,
  HeldEnd,
  LinkingPerson,
  NetworkCircle,
  NetworkFrame,
  NetworkView,
} from '../views/network.js';
import { crossLinkPart, crossPaint } from './cross-links.js';
import {
  type Drawing,
  moved,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { lanesOf } from './lanes.js';
import { circlesLegend, entryIn, seatLegend } from './legend.js';
import { wrapped } from './measure.js';
import { linkPaints } from './rails.js';
import { type Barrier, type Point, roundedPath } from './route.js';
import { seatRadius, seatShapes } from './seat.js';
import { tidyTree } from './tidy.js';
import { boxPart, type CircleBox, circleBox, findingParts, peopleParts, rowMiddle } from './tree.js';
import { type Port, type Segment, Ways } from './ways.js';

/*
 * A network: each organisation a frame with its circles below each other, and lines between frames from the row of a
 * link to the other circle. Of one organisation, its circles by level from left to right, and between the levels those
 * who link them, with a line through each from the circle that they come from to the one that they come into.
 */

const pad = 14;
const titleSize = 14;
const indent = 18;
const textSize = 11;
/** From the mark of a person, with its point, to the name. */
const nameAfter = 15;
const personWide = 216;
/** Between two lines that leave a box beside each other. */
const apart = 9;
/** Before a frame's box, so that lines between frames and its circles run straight. */
const inset = 16;
/** Lanes side by side for lines that go round all boxes; with more lines some share one. */
const roundLanes = 40;

export function layoutNetwork(view: NetworkView, language: Language): Drawing {
  return view.people === undefined
    ? framesDrawing(view, language)
    : peopleDrawing(view, view.people, language);
}

/** A circle with its box at its place. */
interface PlacedCircle extends Barrier {
  readonly frame: number;
  readonly circle: NetworkCircle;
  readonly box: CircleBox;
}

function nameOf({ frame, circle }: CirclePlace): string {
  return `${frame} ${circle}`;
}

function titlesIn(view: NetworkView): (place: CirclePlace) => string {
  const titles = new Map(
    view.frames.flatMap(({ circles, title }, frame) =>
      circles.map(({ mark }) => [
        nameOf({ frame, circle: mark.name }),
        frame === 0 ? mark.title : `${mark.title}, ${title}`,
      ]),
    ),
  );
  return (place) => titles.get(nameOf(place)) ?? place.circle;
}

/** The box of a circle with no more in it than its links. */
function networkBox(mark: CircleMark, known: boolean, language: Language): CircleBox {
  const box = circleBox(mark, [], 'right', language);
  return known
    ? box
    : { ...box, kind: sayIn(networkWords.strange, language), width: Math.max(box.width, 190) };
}

/** What of a circle its box shows: its links to others, where these are not drawn through those who hold them. */
function bare(mark: CircleMark, crossLinks: CircleMark['crossLinks']): CircleMark {
  const { crossLinks: _, roles: __, ...others } = mark;
  return {
    ...others,
    people: [],
    leaders: [],
    representatives: [],
    below: [],
    ...(crossLinks === undefined || crossLinks.length === 0 ? {} : { crossLinks }),
  };
}

function circleParts(
  { circle, frame, box, x, y }: PlacedCircle,
  view: NetworkView,
  marks: ReadonlyMap<NetworkCircle, CircleMark>,
  language: Language,
): Part[] {
  const { title, known } = view.frames[frame] as NetworkFrame;
  const { mark, level, above } = circle;
  const shown = marks.get(circle) ?? mark;
  const part = boxPart(mark, box, x, y, level, undefined, language);
  const seats = [...peopleParts(shown, box, x, y, language), ...findingParts(shown, box, x, y, language)];
  // Only what the reader's own organisation has can be gone to and walked along.
  if (frame === 0) return [{ ...part, ...(above === undefined ? {} : { above }) }, ...seats];
  const label = known
    ? `${title}: ${part.label ?? mark.title}`
    : sayIn(networkWords.strangeSaid(mark.title, title), language);
  return [
    { label, shapes: part.shapes },
    ...seats.map(({ label: said, shapes }) => ({ ...(said === undefined ? {} : { label: said }), shapes })),
  ];
}

/** The outline of an organisation, with its title above its circles. */
function frameShapes(
  { known }: NetworkFrame,
  lines: readonly string[],
  further: string | undefined,
  { x, y, width, height }: Barrier,
): Shape[] {
  const paint: Paint = { fill: 'paper', stroke: 'ink', width: 1.6, ...(known ? {} : { dash: [3, 4] }) };
  return [
    rectShape(x, y, width, height, paint, 4),
    ...lines.map((line, i) =>
      textShape(x + pad, y + pad + (i + 1) * (titleSize + 4) - 6, titleSize, line, 'ink', 'left', true),
    ),
    ...(further === undefined
      ? []
      : [textShape(x + pad, y + height - pad + 2, textSize, further, 'faint', 'left')]),
  ];
}

function framePart(
  frame: NetworkFrame,
  lines: readonly string[],
  further: string | undefined,
  at: Barrier,
  language: Language,
): Part {
  const said = sayIn(networkWords.frameSaid(frame.title, frame.circles.length), language);
  const label = [said, ...(further === undefined ? [] : [further])].join(', ');
  return { label, shapes: frameShapes(frame, lines, further, at) };
}

/** A frame as it is measured; its circles' places are from its own corner. */
interface MeasuredFrame {
  readonly lines: readonly string[];
  readonly further: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly circles: readonly PlacedCircle[];
}

function measuredFrame(
  frame: NetworkFrame,
  place: number,
  ends: ReadonlyMap<string, number>,
  language: Language,
): MeasuredFrame {
  const boxes = frame.circles.map(({ mark }) => {
    const box = networkBox(bare(mark, mark.crossLinks), frame.known, language);
    const lines = ends.get(nameOf({ frame: place, circle: mark.name })) ?? 0;
    return { ...box, height: Math.max(box.height, 24 + lines * apart + box.links.length * 40) };
  });
  const reach = (i: number): number => Math.min(frame.circles[i]?.level ?? 0, 8) * indent;
  const widest = Math.max(160, ...boxes.map(({ width }, i) => width + reach(i)));
  const lines = wrapped(frame.title, titleSize, widest, 3, true);
  const further =
    frame.hidden > 0
      ? sayIn(networkWords.further(frame.hidden), language)
      : frame.circles.length === 0
        ? sayIn(networkWords.nobody, language)
        : undefined;
  let y = pad + lines.length * (titleSize + 4) + 8;
  const circles: PlacedCircle[] = [];
  for (const [i, box] of boxes.entries()) {
    const circle = frame.circles[i] as NetworkCircle;
    circles.push({ frame: place, circle, box, x: inset + reach(i), y, width: box.width, height: box.height });
    y += box.height + 14;
  }
  const height = y - 14 + pad + (further === undefined ? 0 : 20);
  return { lines, further, width: widest + 2 * inset, height, circles };
}

function framesDrawing(view: NetworkView, language: Language): Drawing {
  const ends = new Map<string, number>();
  for (const { to, back } of view.links)
    if (back === undefined) ends.set(nameOf(to), (ends.get(nameOf(to)) ?? 0) + 1);
  const measured = view.frames.map((frame, i) => measuredFrame(frame, i, ends, language));
  const gap = 56 + Math.min(120, view.links.length * 8);
  const corners = inColumns(measured, gap);
  const placed = measured.flatMap(({ circles }, i) => {
    const { x, y } = corners[i] as Point;
    return circles.map((one) => ({ ...one, x: one.x + x, y: one.y + y }));
  });
  const frames = measured.map(({ width, height }, i) => ({ ...(corners[i] as Point), width, height }));
  const wide = Math.max(0, ...frames.map(({ x, width }) => x + width));
  const high = Math.max(0, ...frames.map(({ y, height }) => y + height));
  const round = view.links.length === 0 ? 0 : Math.min(90, 24 + view.links.length * 6);
  const lines = linkParts(
    view,
    placed,
    frames,
    { x: -round, y: -round, width: wide + 2 * round, height: high + 2 * round },
    language,
  );
  const marks = new Map(
    view.frames.flatMap(({ circles }) =>
      circles.map((one) => [one, bare(one.mark, one.mark.crossLinks)] as const),
    ),
  );
  const parts = [
    ...measured.map(({ lines: titles, further }, i) =>
      framePart(view.frames[i] as NetworkFrame, titles, further, frames[i] as Barrier, language),
    ),
    ...lines,
    ...placed.flatMap((one) => circleParts(one, view, marks, language)),
  ];
  const legend = circlesLegend(
    {
      ...emptyHierarchy,
      roots: view.frames.flatMap(({ known, circles }) =>
        known ? circles.map((one) => marks.get(one) ?? one.mark) : [],
      ),
    },
    language,
    'boxes',
  );
  const strange = view.frames.some(({ known }) => !known);
  return networkFramed(view, language, {
    size: { width: wide + 2 * round, height: high + 2 * round },
    parts: parts.map((part) => ({ ...part, shapes: part.shapes.map((shape) => moved(shape, round, round)) })),
    description: sayIn(networkWords.frames(view.frames.length, view.shown, view.links.length), language),
    legend: [...legend, ...frameLegend(strange, language)],
  });
}

const emptyHierarchy = { title: '', on: '', crossLinks: [], shown: 0, all: 0, cut: false } as const;

function frameLegend(strange: boolean, language: Language): LegendEntry[] {
  return entryIn(language)(
    strange,
    [rectShape(-12, -9, 24, 18, { stroke: 'ink', width: 1.6, dash: [3, 4] }, 2)],
    networkWords.strangeFrame,
  );
}

function networkFramed(
  view: NetworkView,
  language: Language,
  {
    size,
    parts,
    description,
    legend,
  }: {
    readonly size: { readonly width: number; readonly height: number };
    readonly parts: readonly Part[];
    readonly description: string;
    readonly legend: readonly LegendEntry[];
  },
): Drawing {
  return framed(
    { ...size, parts },
    {
      view: 'network',
      language,
      title: sayIn(networkWords.pictureTitle(view.titles, view.on), language),
      description,
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend,
      key: keyIn(view),
    },
  );
}

/** Who is meant by initials; those whose boxes tell their names need no key. */
function keyIn({ frames, people }: NetworkView): { readonly initials: string; readonly name: string }[] {
  if (people !== undefined) return [];
  const names = new Map<string, { initials: string; name: string }>();
  for (const { circles } of frames)
    for (const { mark } of circles)
      for (const { leaders, representatives } of mark.crossLinks ?? [])
        for (const { initials, name, lost } of [...leaders, ...representatives]) {
          if (name !== undefined) names.set(`${initials} ${name}`, { initials, name });
          if (lost !== undefined) names.set(`${lost.initials} ${lost.name}`, lost);
        }
  return [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}

/** Frames in columns, each in the one that reaches least far down; few beside each other in their order. */
function inColumns(
  frames: readonly { readonly width: number; readonly height: number }[],
  gap: number,
): readonly Point[] {
  const count = frames.length <= 3 ? frames.length : Math.ceil(Math.sqrt(frames.length * 1.3));
  const bottoms: number[] = Array.from({ length: Math.max(1, count) }, () => 0);
  const chosen = frames.map(({ height }) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] as number;
    bottoms[column] = y + height + gap;
    return { column, y };
  });
  const wide = bottoms.map((_, column) =>
    Math.max(0, ...frames.map(({ width }, i) => (chosen[i]?.column === column ? width : 0))),
  );
  return chosen.map(({ column, y }) => ({
    x: wide.slice(0, column).reduce((sum, one) => sum + one + gap, 0),
    y,
  }));
}

/** Lines between circles of frames: out of their frames at the height of their rows, and round all frames. */
function linkParts(
  view: NetworkView,
  placed: readonly PlacedCircle[],
  frames: readonly Barrier[],
  room: Barrier,
  language: Language,
): Part[] {
  const circles = new Map(
    placed.map((one) => [nameOf({ frame: one.frame, circle: one.circle.mark.name }), one]),
  );
  const ends = new Map<PlacedCircle, number>();
  const sides = ({ frame }: PlacedCircle, y: number): Port[] => {
    const { x, width } = frames[frame] as Barrier;
    return [
      { x: x + width, y, out: 'right' },
      { x, y, out: 'left' },
    ];
  };
  const asked = view.links.flatMap((one) => {
    const [a, b] = [circles.get(nameOf(one.from)), circles.get(nameOf(one.to))];
    if (a === undefined || b === undefined) return [];
    const starts = sides(a, rowMiddle(a.box, a.y, one.place));
    let y: number;
    if (one.back === undefined) {
      const before = ends.get(b) ?? 0;
      ends.set(b, before + 1);
      y = b.y + 14 + before * apart;
    } else y = rowMiddle(b.box, b.y, one.back);
    return [{ one, a, b, starts, ends: sides(b, y) }];
  });
  const ways = new Ways(
    room,
    frames,
    asked.flatMap((one) => [...one.starts, ...one.ends]),
    [],
    mostSteps,
  );
  const rights = new Map<number, number>();
  for (const { x, width } of frames) rights.set(x, Math.max(rights.get(x) ?? 0, x + width));
  const columns = [...rights.keys()].sort((one, other) => one - other);
  // Beside a column of frames stands nothing, nor above all of them.
  const free = Math.max(1, Math.min(-room.x, 56) - 24);
  let round = 0;
  const roundFrames = (a: PlacedCircle, b: PlacedCircle, from: Port, to: Port): readonly Point[] => {
    const [one, other] = [(frames[a.frame] as Barrier).x, (frames[b.frame] as Barrier).x];
    const by = 12 + ((round * 4) % free);
    round++;
    const x = (rights.get(one) as number) + by;
    if (one === other) return [from, { x, y: from.y }, { x, y: to.y }, to];
    if (columns.indexOf(other) === columns.indexOf(one) + 1) {
      const left = { x: other, y: to.y };
      return [from, { x, y: from.y }, { x, y: to.y }, left];
    }
    const last = (rights.get(other) as number) + by;
    const y = -by;
    return [from, { x, y: from.y }, { x, y }, { x: last, y }, { x: last, y: to.y }, to];
  };
  const title = titlesIn(view);
  return asked.flatMap(({ one, a, b, starts, ends: goals }): Part[] => {
    const corners = ways.between(starts, goals) ?? roundFrames(a, b, starts[0] as Port, goals[0] as Port);
    const [first, last] = [corners[0], corners.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = [besideBox(a, first, frames), ...corners, besideBox(b, last, frames)];
    const part = crossLinkPart(
      { ...a.circle.mark, title: title(one.from) },
      { ...one.link, title: title(one.to) },
      whole,
      5,
      language,
    );
    const both = one.back === undefined ? '' : `, ${sayIn(networkWords.both, language)}`;
    return [{ ...part, label: `${part.label ?? ''}${both}` }];
  });
}

/** Where a line that leaves a frame comes to the box of a circle in it. */
function besideBox(
  { frame, x, width }: PlacedCircle,
  { x: at, y }: Point,
  frames: readonly Barrier[],
): Point {
  return { x: at === frames[frame]?.x ? x : x + width, y };
}

/** Somebody who links circles, as a box: a mark with the name, and a row for each link that they hold. */
interface PersonBox {
  readonly person: LinkingPerson;
  readonly names: readonly string[];
  readonly count: string | undefined;
  readonly rows: readonly {
    readonly held: HeldEnd;
    readonly lines: readonly string[];
    readonly y: number;
  }[];
  readonly height: number;
}

function personBox(
  person: LinkingPerson,
  title: (place: CirclePlace) => string,
  language: Language,
): PersonBox {
  const { mark, links } = person;
  const named = mark.name ?? sayIn(words.noName(mark.state), language);
  const beside = personWide - 2 * pad - 2 * seatRadius - nameAfter;
  const names = wrapped(named, 12, beside, 2, true);
  const count = mark.person === undefined ? undefined : sayIn(networkWords.inLinks(links.length), language);
  let y = pad + Math.max(2 * seatRadius + 4, names.length * 15 + (count === undefined ? 0 : 14)) + 6;
  const rows = links.map((held) => {
    const said = sayIn(networkWords.held(held.office, title(held.source), title(held.goal)), language);
    const lines = wrapped(said, textSize, personWide - 2 * pad, 3);
    const high = lines.length * 14 + 6;
    const row = { held, lines, y: y + high / 2 };
    y += high;
    return row;
  });
  return { person, names, count, rows, height: y + pad - 6 };
}

function personParts(
  { person, names, count, rows, height }: PersonBox,
  { x, y }: Point,
  title: (place: CirclePlace) => string,
  language: Language,
): Part[] {
  const { mark, links } = person;
  const open = mark.state === 'vacant';
  const shapes: Shape[] = [
    rectShape(
      x,
      y,
      personWide,
      height,
      { fill: 'paper', stroke: open ? 'warning' : 'line', width: 1.4, ...(open ? { dash: [5, 4] } : {}) },
      12,
    ),
  ];
  const left = x + pad + 2 * seatRadius + nameAfter;
  let top = y + pad;
  for (const line of names) {
    top += 15;
    shapes.push(textShape(left, top - 4, 12, line, open ? 'warning' : 'ink', 'left', true));
  }
  if (count !== undefined) shapes.push(textShape(left, top + 10, textSize, count, 'ink', 'left'));
  for (const { lines, y: middle } of rows)
    for (const [i, line] of lines.entries())
      shapes.push(
        textShape(x + pad, y + middle + 4 + (i - (lines.length - 1) / 2) * 14, textSize, line, 'ink', 'left'),
      );
  const said = [
    mark.name ?? sayIn(words.noName(mark.state), language),
    ...(count === undefined ? [] : [count]),
  ].join(', ');
  const told = links
    .map(({ office, source, goal }) =>
      sayIn(networkWords.heldSaid(office, title(source), title(goal)), language),
    )
    .join('; ');
  return [
    {
      ...(mark.person === undefined ? {} : { subject: { kind: 'person' as const, name: mark.person } }),
      label: `${said}: ${told}`,
      shapes: [
        ...shapes,
        ...seatShapes(
          // What somebody does in a circle is no part of how they link it.
          { ...mark, functions: [] },
          x + pad + seatRadius,
          y + pad + seatRadius + 2,
          words.functionLetters[tongueOf(language)],
          seatRadius,
          'right',
        ),
      ],
    },
  ];
}

/** Something in a column, with where its middle would best lie. */
interface Wish {
  readonly height: number;
  readonly middle: number;
}

/** The tops of boxes in one column, in their order, as near to where they would best lie as they fit. */
function stacked(wishes: readonly Wish[], gap: number): readonly number[] {
  const blocks: { first: number; count: number; height: number; wanted: number; top: number }[] = [];
  for (const [first, { height, middle }] of wishes.entries()) {
    let block = { first, count: 1, height, wanted: middle - height / 2, top: middle - height / 2 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.top + last.height + gap > block.top;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const count = last.count + block.count;
      const wanted = last.wanted + block.wanted - block.count * (last.height + gap);
      block = {
        first: last.first,
        count,
        height: last.height + gap + block.height,
        wanted,
        top: wanted / count,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ first, count, top }) => {
    let y = top;
    return wishes.slice(first, first + count).map(({ height }) => {
      const at = y;
      y += height + gap;
      return at;
    });
  });
}

/** What the box of each circle shows: the links that no line shows, as one with a circle that has ended. */
function toldInBoxes(
  own: NetworkFrame,
  strangers: readonly NetworkFrame[],
  people: readonly LinkingPerson[],
): ReadonlyMap<NetworkCircle, CircleMark> {
  const drawn = new Set(
    people
      .flatMap(({ links }) => links.filter(({ cross }) => cross))
      .flatMap(({ source, goal }) => [
        `${nameOf(source)}\n${nameOf(goal)}`,
        `${nameOf(goal)}\n${nameOf(source)}`,
      ]),
  );
  return new Map(
    own.circles.map((one): [NetworkCircle, CircleMark] => {
      const from = { frame: 0, circle: one.mark.name };
      const told = (one.mark.crossLinks ?? []).filter(
        ({ to, target, title: called }) =>
          target === 'ended' ||
          !(to !== undefined
            ? drawn.has(`${nameOf(from)}\n${nameOf({ frame: 0, circle: to })}`)
            : strangers.some((frame, i) =>
                frame.circles.some(
                  ({ mark }) =>
                    called === `${mark.title}, ${frame.title}` &&
                    drawn.has(`${nameOf(from)}\n${nameOf({ frame: i + 1, circle: mark.name })}`),
                ),
              )),
      );
      return [one, bare(one.mark, told)];
    }),
  );
}

/** One line of a link in the picture of people: from the column of its person to that of one of its circles. */
interface HeldLine {
  readonly held: HeldEnd;
  readonly into: boolean;
  /** Places among the columns of circles and people from left to right. */
  readonly person: number;
  readonly circle: number;
  /** The heights at which it comes to either, from the highest circle or person. */
  readonly personY: number;
  readonly circleY: number;
}

/** Two lines for each link that somebody holds: from the circle that they come from, and into the one they come to. */
function heldLinesOf(
  columns: readonly (readonly PlacedPerson[])[],
  boxes: ReadonlyMap<string, { readonly y: number; readonly height: number }>,
  levelOf: (place: CirclePlace) => number,
): readonly HeldLine[] {
  const lines: HeldLine[] = [];
  // Each line has a place of its own on the side of its circle, in the order in which they come.
  const groups = new Map<string, number[]>();
  for (const [k, column] of columns.entries())
    for (const { box, y } of column)
      for (const { held, y: row } of box.rows) {
        const places = [held.source, held.goal] as const;
        const person = 2 * k + 1;
        const lefts = places.map((place) => 2 * levelOf(place) < person);
        const alike = lefts[0] === lefts[1];
        for (const [i, place] of places.entries()) {
          if (!boxes.has(nameOf(place))) continue;
          const key = `${nameOf(place)} ${lefts[i] === true ? 'right' : 'left'}`;
          const group = groups.get(key);
          if (group === undefined) groups.set(key, [lines.length]);
          else group.push(lines.length);
          const personY = y + row + (alike ? (i === 0 ? -4.5 : 4.5) : 0);
          lines.push({ held, into: i === 1, person, circle: 2 * levelOf(place), personY, circleY: 0 });
        }
      }
  const heights = lines.map(() => 0);
  for (const group of groups.values()) {
    const sorted = [...group].sort(
      (a, b) => (lines[a] as HeldLine).personY - (lines[b] as HeldLine).personY || a - b,
    );
    for (const [i, line] of sorted.entries()) {
      const { held, into } = lines[line] as HeldLine;
      const { y, height } = boxes.get(nameOf(into ? held.goal : held.source)) as {
        y: number;
        height: number;
      };
      const step = Math.min(14, (height - 10) / sorted.length);
      heights[line] = y + height / 2 + (i - (sorted.length - 1) / 2) * step;
    }
  }
  return lines.map((line, i) => ({ ...line, circleY: heights[i] as number }));
}

/** The space between two columns that a line comes into from its person, by the column before it. */
function besidePerson({ person, circle }: HeldLine): number {
  return circle < person ? person - 1 : person;
}

/** The space between two columns that a line comes into from its circle, by the column before it. */
function besideCircle({ person, circle }: HeldLine): number {
  return circle < person ? circle : circle - 1;
}

/** Lines between columns beside each other, in lanes between these. */
interface Lanes {
  /** The lane of each line; nothing for one that runs straight, and for one that skips a column. */
  readonly of: ReadonlyMap<HeldLine, number>;
  /** How many lanes there are behind each column. */
  readonly counts: readonly number[];
  /** How many lines that skip a column come into the space behind each column. */
  readonly skipping: readonly number[];
}

function lanesBetween(lines: readonly HeldLine[], columns: number): Lanes {
  const groups = Array.from({ length: columns }, (): HeldLine[] => []);
  const skipping = Array.from({ length: columns }, () => 0);
  for (const line of lines) {
    const [near, far] = [besidePerson(line), besideCircle(line)];
    if (near === far) groups[near]?.push(line);
    else for (const at of [near, far]) skipping[at] = (skipping[at] ?? 0) + 1;
  }
  const of = new Map<HeldLine, number>();
  const counts = groups.map((group) => {
    const { lanes, count } = lanesOf(
      group.map(({ person, circle, personY, circleY }) =>
        circle < person ? { left: circleY, right: personY } : { left: personY, right: circleY },
      ),
    );
    for (const [i, lane] of lanes.entries()) if (lane !== undefined) of.set(group[i] as HeldLine, lane);
    return count;
  });
  return { of, counts, skipping };
}

/** Between a lane and the boxes beside it: room for the point of a line, and for ways that are looked for. */
const besideLanes = 17;
const laneWide = 9;

/** Where the columns of circles and of people begin, from left to right, with room for the lines between them. */
function columnsAcross(
  columns: readonly (readonly PlacedPerson[])[],
  wides: readonly number[],
  { counts, skipping }: Lanes,
): {
  readonly starts: readonly number[];
  readonly x: number;
  readonly gapAt: (channel: number) => number;
} {
  const lowest = wides.length - 1;
  const gapAt = (channel: number): number =>
    2 * besideLanes +
    Math.min(300, (counts[channel] ?? 0) * laneWide) +
    Math.min(150, (skipping[channel] ?? 0) * 6);
  const starts: number[] = [];
  let x = pad + 12;
  for (let level = 0; level <= lowest; level++) {
    starts.push(x);
    x += (wides[level] as number) + ((columns[level]?.length ?? 0) > 0 ? gapAt(2 * level) : 0);
    starts.push(x);
    if ((columns[level]?.length ?? 0) > 0) x += personWide;
    x += level === lowest ? pad + 12 : gapAt(2 * level + 1);
  }
  return { starts, x, gapAt };
}

/** How wide each column of circles is, by its level. */
function widesOf(
  circles: readonly NetworkCircle[],
  boxes: readonly { readonly width: number }[],
  lowest: number,
): readonly number[] {
  const wides = Array.from({ length: lowest + 1 }, () => 60);
  for (const [i, { level }] of circles.entries())
    wides[level] = Math.max(wides[level] ?? 60, boxes[i]?.width ?? 0);
  return wides;
}

/** The heights of all circles, from the highest of the organisation's own. */
function heightsOf(
  own: NetworkFrame,
  corners: readonly Point[],
  boxes: readonly { readonly height: number }[],
  strangers: ReturnType<typeof strangerStack>,
): ReadonlyMap<string, { readonly y: number; readonly height: number }> {
  return new Map([
    ...own.circles.map(
      ({ mark }, i) =>
        [
          nameOf({ frame: 0, circle: mark.name }),
          { y: corners[i]?.y ?? 0, height: boxes[i]?.height ?? 0 },
        ] as const,
    ),
    ...strangers.flatMap(({ measured, y }, i) =>
      measured.circles.map(
        (one) =>
          [
            nameOf({ frame: i + 1, circle: one.circle.mark.name }),
            { y: y + one.y, height: one.height },
          ] as const,
      ),
    ),
  ]);
}

/** Where the sides of the columns are, and the space behind each. */
function columnsOf({
  starts,
  wides,
  columns,
  ownWide,
  aside,
}: {
  readonly starts: readonly number[];
  readonly wides: readonly number[];
  readonly columns: readonly (readonly PlacedPerson[])[];
  /** How wide the organisation is, and where the others begin beside it. */
  readonly ownWide: number;
  readonly aside: number;
}): Pick<Ground, 'columns' | 'behind'> {
  const last = starts.length - 1;
  const wideOf = (at: number): number => (at % 2 === 1 ? personWide : (wides[at / 2] ?? 0));
  // A column of people without any is no column.
  const empty = (at: number): boolean => at % 2 === 1 && (columns[(at - 1) / 2]?.length ?? 0) === 0;
  return {
    columns: (at) => {
      const left = starts[at] ?? aside + inset;
      return { left, right: at > last ? left : left + wideOf(at) };
    },
    behind: (column) => {
      const before = empty(column) ? column - 1 : column;
      const after = empty(column + 1) ? column + 2 : column + 1;
      return after > last
        ? { from: ownWide - 5, to: aside + 5 }
        : { from: (starts[before] ?? 0) + wideOf(before), to: starts[after] as number };
    },
  };
}

function peopleDrawing(view: NetworkView, people: readonly LinkingPerson[], language: Language): Drawing {
  const title = titlesIn(view);
  const [own, ...strangers] = view.frames as [NetworkFrame, ...NetworkFrame[]];
  const ends = endsOf(people);
  const marks = toldInBoxes(own, strangers, people);
  const boxOf = (one: NetworkCircle, frame: number): CircleBox => {
    const box = networkBox(marks.get(one) ?? one.mark, view.frames[frame]?.known === true, language);
    const lines = ends.get(nameOf({ frame, circle: one.mark.name })) ?? 0;
    return { ...box, height: Math.max(box.height, 16 + lines * apart) };
  };
  const at = new Map(own.circles.map(({ mark }, i) => [mark.name, i]));
  const boxes = own.circles.map((one) => ({ ...boxOf(one, 0), below: [] as number[] }));
  for (const [i, { above }] of own.circles.entries())
    if (above !== undefined) boxes[at.get(above) ?? -1]?.below.push(i);
  const lowest = Math.max(0, ...own.circles.map(({ level }) => level));
  const arranged = tidyTree(boxes, 'right', { neighbours: 26, levels: 10 });
  const middleOf = new Map(
    [...heightsOf(own, arranged.corners, boxes, [])].map(([name, { y, height }]) => [name, y + height / 2]),
  );
  const levelOf = ({ frame, circle }: CirclePlace): number =>
    frame === 0 ? (own.circles[at.get(circle) ?? -1]?.level ?? 0) : lowest + 1;
  const columns = personColumns(people, title, levelOf, middleOf, lowest, language);
  const stranged = strangerStack(strangers, people, middleOf, columns, boxOf, language);
  const least = Math.min(
    0,
    ...columns.flatMap((column) => column.map(({ y }) => y)),
    ...stranged.map(({ y }) => y),
  );
  const top = pad + 2 * (titleSize + 4) + 10 - least;
  const wides = widesOf(own.circles, boxes, lowest);
  const heights = heightsOf(own, arranged.corners, boxes, stranged);
  const held = heldLinesOf(columns, heights, levelOf);
  const lanes = lanesBetween(held, 2 * lowest + 2);
  const { starts, x, gapAt } = columnsAcross(columns, wides, lanes);
  const ownWide = Math.max(x, 300);
  const placed: PlacedCircle[] = own.circles.map((circle, i) => {
    const box = { ...(boxes[i] as CircleBox), width: wides[circle.level] as number };
    const y = (arranged.corners[i]?.y ?? 0) + top;
    const { width, height } = box;
    return { frame: 0, circle, box, x: starts[2 * circle.level] as number, y, width, height };
  });
  const persons = columns.flatMap((column, k) =>
    column.map(({ box, y }) => ({ box, x: starts[2 * k + 1] as number, y: y + top })),
  );
  const furtherHigh = own.hidden > 0 ? 22 : 0;
  const filled =
    Math.max(
      0,
      ...placed.map(({ y, height }) => y + height),
      ...persons.map(({ y, box }) => y + box.height),
    ) + pad;
  const aside = ownWide + gapAt(2 * lowest + 1) + 20;
  const strange = stranged.flatMap(({ measured, y }) =>
    measured.circles.map((one) => ({ ...one, x: one.x + aside, y: one.y + y + top })),
  );
  const everywhere = [...placed, ...strange];
  const lines = wrapped(own.title, titleSize, ownWide - 2 * pad, 2, true);
  const further = own.hidden > 0 ? sayIn(words.hiddenCircles(own.hidden), language) : undefined;
  const round = strangers.length === 0 ? 0 : 30;
  const strangeFrames: Barrier[] = stranged.map(({ measured, y }) => ({
    x: aside,
    y: y + top,
    width: measured.width,
    height: measured.height,
  }));
  const obstacles: Barrier[] = [
    ...everywhere.map(({ x: left, y, width, height }) => ({ x: left, y, width, height })),
    ...persons.map(({ x: left, y, box }) => ({ x: left, y, width: personWide, height: box.height })),
    { x: 0, y: 0, width: ownWide, height: pad + lines.length * (titleSize + 4) },
    ...strangeFrames.map(({ x: left, y, width }) => ({ x: left, y, width, height: pad + titleSize + 8 })),
  ];
  const drawnLines = heldParts(
    held.map((line) => ({ ...line, personY: line.personY + top, circleY: line.circleY + top })),
    held.map((line) => lanes.of.get(line)),
    lanes.counts,
    {
      ...columnsOf({ starts, wides, columns, ownWide, aside }),
      // What is said of circles that are left out stands below all boxes.
      room: {
        x: 0,
        y: 4,
        width: strangers.length === 0 ? ownWide : aside + inset,
        height:
          Math.max(
            filled,
            ...(further === undefined ? strangeFrames.map(({ y, height }) => y + height) : []),
          ) - 4,
      },
      obstacles,
      below: filled,
    },
    title,
    language,
  );
  const ownHigh = filled + drawnLines.below + furtherHigh;
  const frames: Barrier[] = [{ x: 0, y: 0, width: ownWide, height: ownHigh }, ...strangeFrames];
  const right = Math.max(...frames.map(({ x: left, width }) => left + width));
  const bottom = Math.max(...frames.map(({ y, height }) => y + height));
  const parts = [
    framePart(own, lines, further, frames[0] as Barrier, language),
    ...stranged.map(({ frame, measured }, i) =>
      framePart(frame, measured.lines, measured.further, frames[i + 1] as Barrier, language),
    ),
    ...drawnLines.parts,
    ...everywhere.flatMap((one) => circleParts(one, view, marks, language)),
    ...persons.flatMap(({ box, x: left, y }) => personParts(box, { x: left, y }, title, language)),
  ];
  const vacant = people.filter(({ mark }) => mark.person === undefined).length;
  return networkFramed(view, language, {
    size: { width: right + 2 * round, height: bottom + round },
    parts: parts.map((part) => ({ ...part, shapes: part.shapes.map((shape) => moved(shape, round, 0)) })),
    description: sayIn(networkWords.people(own.circles.length, people.length - vacant, vacant), language),
    legend: peopleLegend(people, marks, strangers.length > 0, language),
  });
}

function peopleLegend(
  people: readonly LinkingPerson[],
  marks: ReadonlyMap<NetworkCircle, CircleMark>,
  strange: boolean,
  language: Language,
): LegendEntry[] {
  const seats = people.map(({ mark }) => ({ ...mark, functions: [] }));
  return [
    ...heldLegend(people, language),
    ...seatLegend(seats, language),
    ...boxLegend(marks, language),
    ...frameLegend(strange, language),
  ];
}

/** What the outlines of circles and the links that are told in them mean. */
function boxLegend(marks: ReadonlyMap<NetworkCircle, CircleMark>, language: Language): LegendEntry[] {
  return circlesLegend({ ...emptyHierarchy, roots: [...marks.values()] }, language, 'boxes');
}

/** How many lines come to each circle. */
function endsOf(people: readonly LinkingPerson[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { links } of people)
    for (const { source, goal } of links)
      for (const place of [source, goal]) ends.set(nameOf(place), (ends.get(nameOf(place)) ?? 0) + 1);
  return ends;
}

interface PlacedPerson {
  readonly box: PersonBox;
  readonly y: number;
}

/** Those who link circles, in a column behind the highest level that they link, near to their circles. */
function personColumns(
  people: readonly LinkingPerson[],
  title: (place: CirclePlace) => string,
  levelOf: (place: CirclePlace) => number,
  middleOf: ReadonlyMap<string, number>,
  lowest: number,
  language: Language,
): readonly (readonly PlacedPerson[])[] {
  const columns: { box: PersonBox; middle: number }[][] = Array.from({ length: lowest + 1 }, () => []);
  for (const person of people) {
    const places = person.links.flatMap(({ source, goal }) => [source, goal]);
    const level = Math.min(lowest, ...places.map(levelOf));
    const middles = places.flatMap((place) => middleOf.get(nameOf(place)) ?? []);
    const middle = middles.reduce((sum, one) => sum + one, 0) / Math.max(1, middles.length);
    columns[level]?.push({ box: personBox(person, title, language), middle });
  }
  return columns.map((column) => {
    const sorted = column.map((one, i) => ({ ...one, i })).sort((a, b) => a.middle - b.middle || a.i - b.i);
    const tops = stacked(
      sorted.map(({ box, middle }) => ({ height: box.height, middle })),
      20,
    );
    return sorted.map(({ box }, i) => ({ box, y: Math.round(tops[i] as number) }));
  });
}

/** The frames of other organisations below each other, near to those who link their circles. */
function strangerStack(
  strangers: readonly NetworkFrame[],
  people: readonly LinkingPerson[],
  middleOf: ReadonlyMap<string, number>,
  columns: readonly (readonly PlacedPerson[])[],
  boxOf: (one: NetworkCircle, frame: number) => CircleBox,
  language: Language,
): readonly { readonly frame: NetworkFrame; readonly measured: MeasuredFrame; readonly y: number }[] {
  const tops = new Map(columns.flat().map(({ box, y }) => [box.person, y + box.height / 2]));
  const ends = endsOf(people);
  const all = strangers.map((frame, i) => {
    const middles = people
      .filter(({ links }) => links.some(({ source, goal }) => source.frame === i + 1 || goal.frame === i + 1))
      .map((person) => tops.get(person) ?? middleOf.values().next().value ?? 0);
    const middle = middles.reduce((sum, one) => sum + one, 0) / Math.max(1, middles.length);
    const measured = measuredFrame(frame, i + 1, ends, language);
    const circles = measured.circles.map((one) => ({
      ...one,
      box: { ...one.box, height: Math.max(one.box.height, boxOf(one.circle, i + 1).height) },
    }));
    return { frame, measured: { ...measured, circles }, middle, i };
  });
  const sorted = all.sort((a, b) => a.middle - b.middle || a.i - b.i);
  const places = stacked(
    sorted.map(({ measured, middle }) => ({ height: measured.height, middle })),
    30,
  );
  return sorted
    .map(({ frame, measured, i }, k) => ({ frame, measured, i, y: Math.round(places[k] as number) }))
    .sort((a, b) => a.i - b.i);
}

/** More places than this are not looked at for all lines of a picture together: they take about a second. */
const mostSteps = 1_000_000;

/** Where the columns and what stands in them are, for the lines between them. */
interface Ground {
  readonly columns: (at: number) => { readonly left: number; readonly right: number };
  /** From where to where there is nothing, behind a column. */
  readonly behind: (column: number) => { readonly from: number; readonly to: number };
  readonly room: Barrier;
  readonly obstacles: readonly Barrier[];
  /** The height below all boxes of the organisation. */
  readonly below: number;
}

/**
 * The lines of links: in their lanes between columns beside each other; those that skip a column by a way between the
 * boxes, or round below all boxes where none is found.
 *
 * @returns also how much room those that go round take below all boxes
 */
function heldParts(
  lines: readonly HeldLine[],
  lanes: readonly (number | undefined)[],
  counts: readonly number[],
  ground: Ground,
  title: (place: CirclePlace) => string,
  language: Language,
): { readonly parts: readonly Part[]; readonly below: number } {
  const portsOf = ({ person, circle, personY, circleY }: HeldLine): readonly [Port, Port] => {
    const [one, other] = [ground.columns(person), ground.columns(circle)];
    return circle < person
      ? [
          { x: one.left, y: personY, out: 'left' },
          { x: other.right, y: circleY, out: 'right' },
        ]
      : [
          { x: one.right, y: personY, out: 'right' },
          { x: other.left, y: circleY, out: 'left' },
        ];
  };
  const ways: (readonly Point[] | undefined)[] = lines.map((line, i) => {
    const channel = besidePerson(line);
    if (channel !== besideCircle(line)) return undefined;
    const [a, b] = portsOf(line);
    const lane = lanes[i];
    if (lane === undefined) return [a, { x: b.x, y: a.y }];
    const { from, to } = ground.behind(channel);
    const count = counts[channel] ?? 1;
    const step = Math.min(laneWide, (to - from - 2 * besideLanes) / count);
    const x = (from + to) / 2 + (lane - (count - 1) / 2) * step;
    return [a, { x, y: a.y }, { x, y: b.y }, b];
  });
  const skipping = lines.flatMap((line, i) => (ways[i] === undefined ? [{ ports: portsOf(line), i }] : []));
  let round = 0;
  if (skipping.length > 0) {
    const drawn = ways.flatMap((corners) =>
      (corners ?? []).slice(1).map((corner, i): Segment => [(corners ?? [])[i] as Point, corner]),
    );
    const search = new Ways(
      ground.room,
      ground.obstacles,
      skipping.flatMap(({ ports }) => ports),
      drawn,
      mostSteps,
    );
    for (const { ports, i } of skipping) {
      const [a, b] = ports;
      ways[i] = search.between([a], [b]);
      if (ways[i] !== undefined) continue;
      const line = lines[i] as HeldLine;
      const across = (channel: number): number => {
        const { from, to } = ground.behind(channel);
        return from + besideLanes + ((round * 4) % Math.max(1, to - from - 2 * besideLanes));
      };
      const [x, last] = [across(besidePerson(line)), across(besideCircle(line))];
      const y = ground.below + (round % roundLanes) * 5;
      round++;
      ways[i] = [a, { x, y: a.y }, { x, y }, { x: last, y }, { x: last, y: b.y }, b];
    }
  }
  const parts = lines.map(({ held, into }, i): Part => {
    const found = ways[i] as readonly Point[];
    const corners = (into ? found : [...found].reverse()).map(({ x, y }) => ({ x, y }));
    const said = sayIn(networkWords.heldSaid(held.office, title(held.source), title(held.goal)), language);
    return {
      label: `${held.mark.name ?? sayIn(words.noName(held.mark.state), language)}, ${said}`,
      shapes: [
        ...paintsOf(held).map((paint) => roundedPath(corners, 5, paint)),
        ...(into ? [pointAt(corners.at(-1) as Point, corners.at(-2) as Point, held)] : []),
      ],
    };
  });
  return { parts, below: Math.min(round, roundLanes) * 5 };
}

/** How the line of a link looks: as in the tree of circles, and broken where it is one to another circle. */
function paintsOf({
  office,
  mark,
  cross,
  loose,
}: Pick<HeldEnd, 'office' | 'mark' | 'cross' | 'loose'>): readonly Paint[] {
  if (mark.state === 'vacant') return [linkPaints.vacant];
  if (loose) return [linkPaints.loose];
  if (cross) return [crossPaint];
  return office === 'leader' ? [linkPaints.down] : [linkPaints.upOuter, linkPaints.upInner];
}

function pointAt(tip: Point, before: Point, { mark }: HeldEnd): Shape {
  const way = tip.x >= before.x ? 1 : -1;
  return pathShape(
    [tip, { x: tip.x - way * 9, y: tip.y - 4.5 }, { x: tip.x - way * 9, y: tip.y + 4.5 }],
    mark.state === 'vacant' ? { fill: 'paper', stroke: 'warning', width: 1.4 } : { fill: 'ink' },
    true,
  );
}

function heldLegend(people: readonly LinkingPerson[], language: Language): LegendEntry[] {
  const all = people.flatMap(({ links }) => links);
  const sample = (
    held: Pick<HeldEnd, 'office' | 'cross' | 'loose'> & { readonly state: HeldEnd['mark']['state'] },
  ): Shape[] => {
    const mark = { office: held.office, initials: '', state: held.state, functions: [] };
    const line = paintsOf({ ...held, mark }).map((paint) =>
      pathShape(
        [
          { x: -13, y: 0 },
          { x: 6, y: 0 },
        ],
        paint,
      ),
    );
    const none = { frame: 0, circle: '' };
    return [...line, pointAt({ x: 13, y: 0 }, { x: 0, y: 0 }, { ...held, mark, source: none, goal: none })];
  };
  const sound = all.filter(({ mark, loose, cross }) => mark.state !== 'vacant' && !loose && !cross);
  const entry = entryIn(language);
  const plain = { cross: false, loose: false, state: 'held' } as const;
  return [
    ...entry(
      sound.some(({ office }) => office === 'leader'),
      sample({ office: 'leader', ...plain }),
      networkWords.leaderLine,
    ),
    ...entry(
      sound.some(({ office }) => office === 'representative'),
      sample({ office: 'representative', ...plain }),
      networkWords.representativeLine,
    ),
    ...entry(
      all.some(({ cross, loose, mark }) => cross && !loose && mark.state !== 'vacant'),
      sample({ office: 'leader', ...plain, cross: true }),
      networkWords.crossLine,
    ),
    ...entry(
      all.some(({ loose, mark }) => loose && mark.state !== 'vacant'),
      sample({ office: 'leader', ...plain, loose: true }),
      links.loose,
    ),
    ...entry(
      all.some(({ mark }) => mark.state === 'vacant'),
      sample({ office: 'leader', ...plain, state: 'vacant' }),
      links.vacant,
    ),
  ];
}
