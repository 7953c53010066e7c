import {
  type DomainItemSaid,
  deciderWords,
  domainLabel,
  domainWords,
  faultWords,
} from '../messages/domains.js';
import * as words from '../messages/picture.js';
import { type Language, same, sayIn } from '../messages/words.js';
import type {
  Delegation,
  DomainItemMark,
  DomainItemPlace,
  DomainMark,
  DomainsView,
} from '../views/domains.js';
import { type DomainItemDecider, domainItemDeciders } from '../vocabulary/pictures.js';
import {
  circleShape,
  type Drawing,
  moved,
  type Paint,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  type Slot,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { wrapped } from './measure.js';
import { type Point, roundedPath } from './route.js';
import { type Arrangement, type TreeBox, tidyTree } from './tidy.js';
import { inOrder, outlineBox } from './tree.js';
import { type Port, Ways } from './ways.js';

const boxWide = 264;
const pad = 12;
const titleSize = 13;
const textSize = 11;
/** For the mark of who decides, before the text of an item. */
const markRoom = 22;
/** Between two lines that run beside each other. */
const track = 7;
/** For lines within a box, from the items of a circle to those of its roles: at the left of all its text. */
const innerRoom = 10;
const mostLines = 4;

/** Shapes of what lies beside the matter that is asked about: there, but without weight. */
function faded(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.shape === 'text') return { ...shape, ink: 'faint' };
    const { fill, stroke } = shape.paint;
    return {
      ...shape,
      paint: {
        ...shape.paint,
        ...(fill === undefined ? {} : { fill: stroke === undefined ? 'hair' : 'paper' }),
        ...(stroke === undefined ? {} : { stroke: 'hair' }),
      },
    };
  });
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: Slot;
  readonly indent: boolean;
  readonly aside: boolean;
}

/** An item in its box: where the middle of its first line lies from the top of the box. */
interface ItemRow {
  readonly mark: DomainItemMark;
  readonly y: number;
}

interface DomainBox extends TreeBox {
  readonly lines: readonly Line[];
  readonly rows: readonly ItemRow[];
  /** Where a fine line divides the box: above each role. */
  readonly rules: readonly number[];
  /** How much of the left of the box lines within it take. */
  readonly gutter: number;
}

/** Somewhere on the map where an item stands: the middle of its first line, at the left side of its box. */
interface Placed extends Point {
  readonly place: number;
  /** Where the right side of the box lies. */
  readonly right: number;
}

/** The map of domains: circles by level from left to right, with an arrow from each item to what is delegated from it. */
export function layoutDomains(view: DomainsView, language: Language): Drawing {
  const list = inOrder(view.roots);
  const inner = innerLanes(
    view,
    list.map(({ one }) => one),
  );
  const boxes = list.map(({ one, below }) =>
    domainBox(one, below, inner.get(one.circle.name) ?? 0, language),
  );
  const levels = list.map(({ level }) => level);
  const rough = tidyTree(boxes, 'right', { neighbours: 22, levels: 60 });
  const lanes = trunksOf(view, placesIn(list, boxes, rough), levels);
  const most = Math.max(0, ...lanes.trunks.map(({ lane }) => lane + 1));
  const others = lanes.others.length;
  const arrangement = tidyTree(boxes, 'right', {
    neighbours: 22,
    levels: 34 + most * track + (others > 0 ? 30 : 0),
  });
  const places = placesIn(list, boxes, arrangement);
  const room = others === 0 ? 0 : Math.min(80, 20 + others * 5);
  const lines = asideFirst(lanes.trunks, ({ to }) => to.every(({ aside }) => aside)).flatMap((trunk) =>
    trunkParts(trunk, places, view, language),
  );
  const within = list.flatMap(({ one }, place) => innerParts(one, place, view, places, language));
  const obstacles = boxes.map((box, i) => ({
    ...(arrangement.corners[i] as Point),
    width: box.width,
    height: box.height,
  }));
  const odd = oddParts(view, lanes.others, places, obstacles, arrangement, room, language);
  const circles = list.map((entry, i) =>
    boxPart(
      entry.one,
      entry.level,
      entry.above?.circle.name,
      boxes[i] as DomainBox,
      arrangement.corners[i] as Point,
      view.about !== undefined,
      language,
    ),
  );
  const parts = [...lines, ...odd, ...circles, ...within];
  const items = list.flatMap(({ one }) => [...one.items, ...one.roles.flatMap((role) => role.items)]);
  return framed(
    {
      width: arrangement.width + 2 * room,
      height: arrangement.height + 2 * room,
      parts:
        room === 0
          ? parts
          : parts.map((part) => ({ ...part, shapes: part.shapes.map((shape) => moved(shape, room, room)) })),
    },
    {
      view: 'domains',
      language,
      title: sayIn(domainWords.pictureTitle(view.title, view.on, view.about?.text), language),
      description: sayIn(domainWords.description(view.shown, items.length, view.about), language),
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend: legendOf(items, view.delegations.length > others, others > 0, language),
    },
  );
}

function nameOf({ circle, role, item }: DomainItemPlace): string {
  return [circle, role ?? '', item].join('\n');
}

/** How many lines side by side lead from items of a circle to items of its roles. */
function innerLanes(view: DomainsView, marks: readonly DomainMark[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const own = new Map(marks.map(({ circle }) => [circle.name, new Set<string>()]));
  for (const { from, to } of view.delegations)
    if (from.circle === to.circle) own.get(from.circle)?.add(nameOf(from));
  for (const [name, sources] of own) lanes.set(name, sources.size);
  return lanes;
}

function domainBox(
  { circle, items, roles, aside }: DomainMark,
  below: readonly number[],
  lanes: number,
  language: Language,
): DomainBox {
  const lines: Line[] = [];
  const rows: ItemRow[] = [];
  const rules: number[] = [];
  const gutter = lanes === 0 ? 0 : innerRoom + lanes * track;
  const wide = boxWide - 2 * pad;
  let y = pad - 4;
  // Set for the lines of one item after the other; the box does not change with what is asked about.
  let beside = aside;
  const say = (text: string, size: number, bold: boolean, ink: Slot, indent: boolean, most: number): void => {
    for (const line of wrapped(text, size, wide - (indent ? markRoom : 0), most, bold)) {
      y += size + 3;
      lines.push({ text: line, y, size, bold, ink, indent, aside: beside });
    }
  };
  say(circle.title, titleSize, true, 'ink', false, 3);
  say(sayIn(words.kinds[circle.kind] ?? same(circle.kind), language), textSize, false, 'faint', false, 1);
  const tell = (mark: DomainItemMark): void => {
    y += 6;
    beside = mark.aside;
    rows.push({ mark, y: y + 3 + textSize * 0.66 });
    say(mark.text, textSize, false, 'ink', true, mostLines);
    const from = mark.from === undefined ? undefined : sourceSaid(mark);
    for (const fault of mark.faults) {
      const said = sayIn(faultWords(fault, from), language);
      const open = fault === 'from nowhere';
      say(open ? said : `! ${said}`, textSize, !open, open ? 'faint' : 'warning', true, 3);
    }
  };
  for (const item of items) tell(item);
  if (items.length === 0 && roles.length === 0) {
    y += 4;
    say(sayIn(domainWords.noItems, language), textSize, false, 'faint', false, 2);
  }
  for (const role of roles) {
    y += 10;
    rules.push(y);
    y += 2;
    beside = aside || (role.items.length > 0 && role.items.every((item) => item.aside));
    const holders =
      role.holders.length === 0 ? sayIn(domainWords.vacantRole, language) : role.holders.join(', ');
    say(`${role.title}: ${holders}`, textSize, true, role.holders.length === 0 ? 'warning' : 'ink', false, 3);
    for (const item of role.items) tell(item);
  }
  beside = aside;
  if (circle.hidden > 0) {
    y += 6;
    say(sayIn(words.hiddenCircles(circle.hidden), language), textSize, true, 'ink', false, 1);
  }
  return { below, lines, rows, rules, gutter, width: boxWide + gutter, height: y + pad - 2 };
}

function sourceSaid({ from }: DomainItemMark): string | undefined {
  return from === undefined ? undefined : `${from.title}: ${from.item}`;
}

function placesIn(
  list: ReturnType<typeof inOrder<DomainMark>>,
  boxes: readonly DomainBox[],
  { corners }: Arrangement,
): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  for (const [place] of list.entries()) {
    const { x, y } = corners[place] as Point;
    const box = boxes[place] as DomainBox;
    for (const one of box.rows)
      places.set(nameOf(one.mark.place), { place, x, y: y + one.y, right: x + box.width });
  }
  return places;
}

/** An item with all that is delegated from it to circles one level below, along one line between the levels. */
interface Trunk {
  readonly from: DomainItemPlace;
  readonly to: readonly Pick<Delegation, 'to' | 'aside'>[];
  readonly lane: number;
}

/**
 * Lines between two levels, each in a lane of its own where another would run along it or end on its height; and
 * delegations that do not lead one level down.
 */
function trunksOf(
  view: DomainsView,
  places: ReadonlyMap<string, Placed>,
  levels: readonly number[],
): { readonly trunks: readonly Trunk[]; readonly others: readonly Delegation[] } {
  const groups = new Map<string, { from: DomainItemPlace; to: Pick<Delegation, 'to' | 'aside'>[] }>();
  const others: Delegation[] = [];
  for (const one of view.delegations) {
    const { from, to } = one;
    const [a, b] = [places.get(nameOf(from)), places.get(nameOf(to))];
    if (a === undefined || b === undefined || a.place === b.place) continue;
    if (levels[b.place] !== (levels[a.place] ?? 0) + 1) {
      others.push(one);
      continue;
    }
    const group = groups.get(nameOf(from));
    if (group === undefined) groups.set(nameOf(from), { from, to: [one] });
    else group.to.push(one);
  }
  const taken: { level: number; lane: number; low: number; high: number; start: number; ends: number[] }[] =
    [];
  const trunks = [...groups.values()].map(({ from, to }): Trunk => {
    const a = places.get(nameOf(from)) as Placed;
    const ends = to.map((one) => (places.get(nameOf(one.to)) as Placed).y);
    const [low, high] = [Math.min(a.y, ...ends), Math.max(a.y, ...ends)];
    const level = levels[a.place] ?? 0;
    const near = (one: number, other: number): boolean => Math.abs(one - other) < 4;
    const clashes = (lane: number): boolean =>
      taken.some(
        (one) =>
          one.level === level &&
          ((one.lane === lane && low < one.high + 6 && high > one.low - 6) ||
            // Who begins further left ends further right: where both are on one height they would seem to be one.
            (lane > one.lane && one.ends.some((end) => near(end, a.y))) ||
            (lane < one.lane && ends.some((end) => near(end, one.start)))),
      );
    let lane = 0;
    while (clashes(lane) && lane <= taken.length) lane++;
    taken.push({ level, lane, low, high, start: a.y, ends });
    return { from, to, lane };
  });
  return { trunks, others };
}

const arrowPaint: Paint = { stroke: 'leader', width: 1.6 };
const oddPaint: Paint = { stroke: 'warning', width: 1.6, dash: [7, 4] };

function labelOf(
  { from, to }: Pick<Delegation, 'from' | 'to'>,
  view: DomainsView,
  language: Language,
): string {
  const titles = new Map(inOrder(view.roots).map(({ one }) => [one.circle.name, one.circle.title]));
  const say = ({ circle, item }: DomainItemPlace): string => `${titles.get(circle) ?? circle}: ${item}`;
  return sayIn(domainWords.delegation(say(from), say(to)), language);
}

function tip({ x, y }: Point, way: 'left' | 'right' | 'up' | 'down' = 'right'): Shape {
  const [dx, dy] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[way] as [number, number];
  return pathShape(
    [
      { x, y },
      { x: x - dx * 8 - dy * 4, y: y - dy * 8 - dx * 4 },
      { x: x - dx * 8 + dy * 4, y: y - dy * 8 + dx * 4 },
    ],
    { fill: 'leader' },
    true,
  );
}

/** What is beside the matter is painted first, so that it crosses the way below it. */
function asideFirst<T>(all: readonly T[], isAside: (one: T) => boolean): readonly T[] {
  return [...all.filter(isAside), ...all.filter((one) => !isAside(one))];
}

/** Lines of the way to a matter are heavier than others, and what is beside it is faded. */
function weighed(shapes: readonly Shape[], aside: boolean, { about }: DomainsView): readonly Shape[] {
  if (about === undefined) return shapes;
  if (aside) return faded(shapes);
  return shapes.map(
    (shape): Shape =>
      shape.shape === 'path' && shape.paint.stroke !== undefined
        ? { ...shape, paint: { ...shape.paint, width: 3 } }
        : shape,
  );
}

function trunkParts(
  { from, to, lane }: Trunk,
  places: ReadonlyMap<string, Placed>,
  view: DomainsView,
  language: Language,
): Part[] {
  const a = places.get(nameOf(from)) as Placed;
  return asideFirst(to, ({ aside }) => aside).map(({ to: one, aside }): Part => {
    const b = places.get(nameOf(one)) as Placed;
    // The lanes lie just before the lower level, so that the ends of lines are where they are looked for.
    const turn = b.x - 16 - lane * track;
    const start = { x: a.right, y: a.y };
    const points =
      Math.abs(a.y - b.y) < 1 ? [start, b] : [start, { x: turn, y: a.y }, { x: turn, y: b.y }, b];
    return {
      label: labelOf({ from, to: one }, view, language),
      shapes: weighed(
        [
          roundedPath(
            points.map(({ x, y }) => ({ x, y })),
            4,
            arrowPaint,
          ),
          tip(b),
        ],
        aside,
        view,
      ),
    };
  });
}

/** Lines from items of a circle to those of its roles, at the left within its box. */
function innerParts(
  { circle }: DomainMark,
  place: number,
  view: DomainsView,
  places: ReadonlyMap<string, Placed>,
  language: Language,
): Part[] {
  const groups = new Map<string, Delegation[]>();
  for (const delegation of view.delegations) {
    if (delegation.from.circle !== circle.name || delegation.to.circle !== circle.name) continue;
    const key = nameOf(delegation.from);
    groups.set(key, [...(groups.get(key) ?? []), delegation]);
  }
  return [...groups.values()].flatMap((all, lane) =>
    asideFirst(all, ({ aside }) => aside).flatMap((one): Part[] => {
      const [a, b] = [places.get(nameOf(one.from)), places.get(nameOf(one.to))];
      if (a === undefined || b === undefined || a.place !== place || b.place !== place) return [];
      const turn = a.x + 8 + lane * track;
      const reach = a.x + innerRoom + groups.size * track + pad - 3;
      return [
        {
          label: labelOf(one, view, language),
          shapes: weighed(
            [
              roundedPath(
                [
                  { x: reach, y: a.y },
                  { x: turn, y: a.y },
                  { x: turn, y: b.y },
                  { x: reach, y: b.y },
                ],
                4,
                arrowPaint,
              ),
              tip({ x: reach, y: b.y }),
            ],
            one.aside,
            view,
          ),
        },
      ];
    }),
  );
}

/** Delegations over several levels, to a circle beside or upwards, round the boxes. */
function oddParts(
  view: DomainsView,
  others: readonly Delegation[],
  places: ReadonlyMap<string, Placed>,
  obstacles: readonly { x: number; y: number; width: number; height: number }[],
  { width, height }: Arrangement,
  room: number,
  language: Language,
): Part[] {
  if (others.length === 0) return [];
  const ports = ({ x, y, right }: Placed, sides: readonly ('left' | 'right')[]): Port[] =>
    sides.map((out) => ({ x: out === 'left' ? x : right, y, out }));
  const asked = others.flatMap((one) => {
    const [a, b] = [places.get(nameOf(one.from)), places.get(nameOf(one.to))];
    return a === undefined || b === undefined
      ? []
      : [{ one, starts: ports(a, ['right', 'left']), ends: ports(b, ['left', 'right']) }];
  });
  const ways = new Ways(
    { x: -room, y: -room, width: width + 2 * room, height: height + 2 * room },
    obstacles,
    asked.flatMap(({ starts, ends }) => [...starts, ...ends]),
    [],
  );
  return asked.flatMap(({ one, starts, ends }): Part[] => {
    const corners = ways.between(starts, ends);
    const [last, before] = [corners?.at(-1), corners?.at(-2)];
    // Where there is no way the words below the item tell from where it comes.
    if (corners === undefined || last === undefined || before === undefined) return [];
    return [
      {
        label: labelOf(one, view, language),
        shapes: weighed(
          [roundedPath(corners, 5, oddPaint), tip(last, before.x < last.x ? 'right' : 'left')],
          one.aside,
          view,
        ),
      },
    ];
  });
}

/** Full where the circle decides, half where it has delegated some of it, a square for a role, hollow for nobody. */
function deciderShapes(decides: DomainItemDecider, x: number, y: number): Shape[] {
  const r = 5;
  if (decides === 'circle') return [circleShape(x, y, r, { fill: 'leader', stroke: 'leader', width: 1.4 })];
  if (decides === 'delegated')
    return [
      circleShape(x, y, r, { fill: 'paper', stroke: 'leader', width: 1.4 }),
      rectShape(x - r, y - 1.25, 2 * r, 2.5, { fill: 'leader' }),
    ];
  if (decides === 'role') return [rectShape(x - r, y - r, 2 * r, 2 * r, { fill: 'leader' }, 1)];
  if (decides === 'vacant role')
    return [
      rectShape(
        x - r - 1,
        y - r - 1,
        2 * r + 2,
        2 * r + 2,
        { fill: 'paper', stroke: 'warning', width: 1.4, dash: [3, 2] },
        1,
      ),
      textShape(x, y + 3.2, 9, '?', 'warning', 'middle', true),
    ];
  return [circleShape(x, y, r, { fill: 'paper', stroke: 'line', width: 1.2, dash: [2, 2] })];
}

function boxPart(
  one: DomainMark,
  level: number,
  above: string | undefined,
  box: DomainBox,
  { x, y }: Point,
  about: boolean,
  language: Language,
): Part {
  const { circle } = one;
  const left = x + pad + box.gutter;
  const outline = outlineBox(circle, level, { x, y, width: box.width, height: box.height });
  const shapes: Shape[] = one.aside ? faded(outline) : outline;
  for (const rule of box.rules)
    shapes.push(
      pathShape(
        [
          { x: left, y: y + rule },
          { x: x + box.width - pad, y: y + rule },
        ],
        { stroke: 'line', width: 0.8 },
      ),
    );
  for (const row of box.rows) {
    const mark = deciderShapes(row.mark.decides, left + 6, y + row.y);
    shapes.push(...(row.mark.aside ? faded(mark) : mark));
  }
  for (const line of box.lines)
    shapes.push(
      textShape(
        left + (line.indent ? markRoom : 0),
        y + line.y,
        line.size,
        line.text,
        line.aside ? 'faint' : line.ink,
        'left',
        line.bold,
      ),
    );
  const said = (mark: DomainItemMark): DomainItemSaid => ({
    text: mark.text,
    decides: mark.decides,
    from: sourceSaid(mark),
    faults: mark.faults,
    onTheWay: about && !mark.aside,
  });
  return {
    subject: { kind: 'circle', name: circle.name },
    label: sayIn(
      domainLabel({
        title: circle.title,
        kind: words.kinds[circle.kind] ?? same(circle.kind),
        above: circle.above,
        items: one.items.map(said),
        roles: one.roles.map(({ title, holders, items }) => ({ title, holders, items: items.map(said) })),
        hidden: circle.hidden,
      }),
      language,
    ),
    level: level + 1,
    ...(above === undefined ? {} : { above }),
    ...(circle.hidden === 0 ? {} : { hidden: circle.hidden }),
    shapes,
  };
}

function legendOf(
  items: readonly DomainItemMark[],
  arrows: boolean,
  odd: boolean,
  language: Language,
): LegendEntry[] {
  const arrow = (paint: Paint): Shape[] => [
    pathShape(
      [
        { x: -12, y: 0 },
        { x: 6, y: 0 },
      ],
      paint,
    ),
    tip({ x: 12, y: 0 }),
  ];
  const occurring = new Set(items.map(({ decides }) => decides));
  return [
    ...domainItemDeciders
      .filter((one) => occurring.has(one))
      .map((one) => ({ shapes: deciderShapes(one, 0, 0), text: sayIn(deciderWords(one), language) })),
    ...(arrows ? [{ shapes: arrow(arrowPaint), text: sayIn(domainWords.legendArrow, language) }] : []),
    ...(odd ? [{ shapes: arrow(oddPaint), text: sayIn(domainWords.legendOdd, language) }] : []),
  ];
}
