import { never } from '../ground/never.js';
import * as words from '../messages/picture.js';
import { linkFault } from '../messages/picture.js';
import * as trees from '../messages/trees.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import { type CircleMark, keyOf } from '../views/circles.js';
import type { HolderMark, LinkStrength, ResilienceView } from '../views/resilience.js';
import type { SeatMark } from '../views/seats.js';
import {
  circleShape,
  type Drawing,
  type Part,
  pathShape,
  rectShape,
  type Shape,
  textShape,
} from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { entryIn, seatLegend } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { linkPaints } from './rails.js';
import { type InOrder, inOrder, outlineBox, seatPart } from './tree.js';

/*
 * Circles as an indented list, each with the link that it hangs on, beside the people who hold the links. The list
 * takes one row for a circle, so that an organisation of sixty fits on a page with words at each of its links.
 */

const titleSize = 12;
const textSize = 11;
const headSize = 13;
const rowGap = 8;
/** How much further to the right a lower level begins. */
const indent = 26;
/** The least and the most width of a circle's box; its longest word decides. */
const [boxLeast, boxMost] = [176, 250];
const markStep = 36;
const stateWide = 190;
const peopleWide = 340;
const columnGap = 48;
const headRoom = 30;
/** People who would be missed or who hold much are told of by name, up to so many. */
const mostPeople = 40;

/** What the picture says of how a circle is linked. */
function strengthWords(strength: LinkStrength | undefined, nameOf: (person: string) => string): Words {
  if (strength === undefined) return trees.resilience.none;
  const { state } = strength;
  switch (state) {
    case 'double':
      return trees.resilience.double;
    case 'one end':
      return trees.oneEnd(strength.vacant);
    case 'one person':
      return trees.onePerson(nameOf(strength.person ?? ''), strength.both === true, strength.vacant);
    case 'cut':
      return trees.resilience.cut;
    case 'unrecorded':
      return trees.resilience.unrecorded;
    case 'none':
      return trees.resilience.none;
    default:
      return never(state);
  }
}

const isWeak = (strength: LinkStrength | undefined): boolean =>
  strength?.state === 'one person' || strength?.state === 'cut';

/** Why a link does not hold although somebody sits at its ends: that nobody does is told by how firm it is. */
function unsoundWords(circle: CircleMark, strength: LinkStrength | undefined): readonly Words[] {
  return (circle.faults ?? [])
    .filter(
      ({ why }) =>
        why === 'expired' ||
        why === 'without a term' ||
        why === 'no member' ||
        (why === 'single' && strength?.both !== true),
    )
    .map(linkFault);
}

interface Row extends InOrder<CircleMark> {
  readonly strength: LinkStrength | undefined;
  /** Whether something is wrong with its link, or it hangs on one person. */
  readonly weak: boolean;
  readonly said: Words;
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly height: number;
}

/** Which person's absence cuts which link. */
export function layoutResilience(view: ResilienceView, language: Language): Drawing {
  const { hierarchy, strengths, holders } = view;
  const names = new Map(holders.map(({ person, name }) => [person, name]));
  const list = inOrder(hierarchy.roots);
  const longest = list.reduce(
    (most, { one }) =>
      Math.max(most, ...one.title.split(/\s+/).map((word) => textWidth(word, titleSize, true))),
    0,
  );
  const boxWide = Math.min(boxMost, Math.max(boxLeast, longest + 24));
  const rows = list.map((entry): Row => {
    const strength = entry.above === undefined ? undefined : strengths.get(entry.one.name);
    const unsound = entry.above === undefined ? [] : unsoundWords(entry.one, strength);
    const all = [strengthWords(strength, (person) => names.get(person) ?? person), ...unsound];
    const said = { en: all.map(({ en }) => en).join('; '), nl: all.map(({ nl }) => nl).join('; ') };
    const weak = isWeak(strength) || unsound.length > 0;
    const titles = wrapped(entry.one.title, titleSize, boxWide - 20, 3, true);
    if (entry.one.hidden > 0) titles.push(sayIn(words.hiddenCircles(entry.one.hidden), language));
    // What everybody expects needs no words; a reader looks for what is weak.
    const told =
      entry.above !== undefined &&
      (unsound.length > 0 || (strength?.state !== 'double' && strength?.state !== 'none'));
    const lines = told ? wrapped(sayIn(said, language), textSize, stateWide, 4, weak) : [];
    const height = Math.max(titles.length * 15 + 14, lines.length * 14 + 4, 42);
    return { ...entry, strength, weak, said, titles, words: lines, height };
  });
  const deepest = rows.reduce((most, { level }) => Math.max(most, level), 0);
  const marksAt = deepest * indent + boxWide + 30;
  const mostMarks = rows.reduce(
    (most, { one }) => Math.max(most, one.leaders.length + one.representatives.length),
    2,
  );
  const wordsAt = marksAt + mostMarks * markStep + 4;
  const left = wordsAt + stateWide;
  const tops: number[] = [];
  let y = headRoom;
  for (const row of rows) {
    tops.push(y);
    y += row.height + rowGap;
  }
  const circles: Part[] = [];
  const seats: Part[] = [];
  const links: Shape[] = [];
  for (const [i, row] of rows.entries()) {
    const top = tops[i] as number;
    const middle = top + row.height / 2;
    const x = row.level * indent;
    circles.push(circlePart(row, x, top, boxWide, wordsAt, language));
    const marks = linkMarks(row);
    for (const [j, mark] of marks.entries())
      seats.push(seatPart(mark, row.one, marksAt + j * markStep, middle, 'down', language, 11));
    const last = row.below.at(-1);
    if (last === undefined) continue;
    const spine = [top + row.height, (tops[last] as number) + (rows[last] as Row).height / 2];
    links.push(
      pathShape(
        spine.map((at) => ({ x: x + indent / 2, y: at })),
        { stroke: 'line', width: 1.2 },
      ),
    );
    for (const child of row.below) links.push(...linkShapes(rows[child] as Row, x, tops[child] as number));
  }
  const people = peopleParts(holders, left + columnGap, language);
  const shapes: Shape[] = [
    textShape(0, 13, headSize, sayIn(trees.resilience.circles, language), 'ink', 'left', true),
    textShape(left + columnGap, 13, headSize, sayIn(trees.resilience.people, language), 'ink', 'left', true),
  ];
  const critical = holders.filter(breaks).length;
  const cut = rows.filter(({ strength }) => strength?.state === 'cut').length;
  return framed(
    {
      width: left + columnGap + peopleWide,
      height: Math.max(y, people.height),
      parts: [{ shapes: [...shapes, ...links] }, ...circles, ...seats, ...people.parts],
    },
    {
      view: 'resilience',
      language,
      title: sayIn(trees.resilienceTitle(hierarchy.title, hierarchy.on), language),
      description: sayIn(trees.resilienceDescription(holders.length, critical, cut), language),
      notes: [
        ...(hierarchy.cut ? [sayIn(words.cutAtDepth(hierarchy.shown, hierarchy.all), language)] : []),
        ...(view.lost > 0 ? [sayIn(trees.alreadyLost(view.lost), language)] : []),
      ],
      legend: [
        ...resilienceLegend(rows, holders, language),
        ...seatLegend(rows.flatMap(linkMarks), language),
      ],
      key: keyOf(
        rows.map((row) => ({ leaders: linkMarks(row), representatives: [], people: [], below: [] })),
      ),
    },
  );
}

function breaks({ links }: HolderMark): boolean {
  return links.some(({ left }) => left === 'nothing');
}

const singlePaint = { stroke: 'warning', width: 2.4, dash: [6, 4] } as const;
const doublePaints = [
  { stroke: 'leader', width: 6 },
  { stroke: 'paper', width: 2.4 },
] as const;

/** The ends of a circle's link. What else its people do is not told here. */
function linkMarks({ one, above }: InOrder<CircleMark>): SeatMark[] {
  if (above === undefined) return [];
  return [...one.leaders, ...one.representatives].map((mark) => ({ ...mark, functions: [] }));
}

/** From the line along the left end of the box above to a box below. */
function linkShapes(row: Row, x: number, top: number): Shape[] {
  const [at, end, middle] = [x + indent / 2, x + indent, top + row.height / 2];
  const across = [
    { x: at, y: middle },
    { x: end, y: middle },
  ];
  const state = row.strength?.state;
  switch (state) {
    case 'double':
    case 'one end':
      return doublePaints.map((paint) => pathShape(across, paint));
    case 'one person':
      return [pathShape(across, singlePaint)];
    case 'cut':
      return cross(at + 7, middle);
    case 'unrecorded':
      return [
        pathShape(across, linkPaints.plain),
        textShape((at + end) / 2, middle - 3, 12, '…', 'ink', 'middle', true),
      ];
    case 'none':
    case undefined:
      return [pathShape(across, linkPaints.plain)];
    default:
      return never(state);
  }
}

/** A cross where there is no link. */
function cross(x: number, y: number): Shape[] {
  const paint = { stroke: 'warning', width: 2.4 } as const;
  return [
    pathShape(
      [
        { x: x - 5, y: y - 5 },
        { x: x + 5, y: y + 5 },
      ],
      paint,
    ),
    pathShape(
      [
        { x: x - 5, y: y + 5 },
        { x: x + 5, y: y - 5 },
      ],
      paint,
    ),
  ];
}

/** A mark with an exclamation mark: look here. */
function alarm(x: number, y: number): Shape[] {
  return [
    circleShape(x, y, 8, { fill: 'warning', stroke: 'paper' }),
    textShape(x, y + 4.2, 12, '!', 'warningInk', 'middle', true),
  ];
}

function circlePart(
  row: Row,
  x: number,
  y: number,
  boxWide: number,
  wordsAt: number,
  language: Language,
): Part {
  const { one, level, above, strength, weak, height } = row;
  const shapes = outlineBox(one, level, { x, y, width: boxWide, height });
  if (isWeak(strength)) {
    shapes.push(rectShape(x, y, boxWide, height, { stroke: 'warning', width: 2.4 }, 8));
    shapes.push(...alarm(x + boxWide - 1, y + 2));
  }
  let base = y + (height - row.titles.length * 15) / 2 + 11;
  for (const [i, line] of row.titles.entries()) {
    const hidden = one.hidden > 0 && i === row.titles.length - 1;
    shapes.push(textShape(x + 10, base, hidden ? textSize : titleSize, line, 'ink', 'left', !hidden));
    base += 15;
  }
  let at = y + (height - row.words.length * 14) / 2 + 11;
  for (const line of row.words) {
    shapes.push(textShape(wordsAt, at, textSize, line, weak ? 'warning' : 'ink', 'left', weak));
    at += 14;
  }
  const kind = words.kinds[one.kind] ?? same(one.kind);
  return {
    subject: { kind: 'circle', name: one.name },
    label: sayIn(trees.strengthLabel(one.title, kind, one.above, row.said, one.hidden), language),
    level: level + 1,
    ...(above === undefined ? {} : { above: above.name }),
    ...(one.hidden === 0 ? {} : { hidden: one.hidden }),
    shapes,
  };
}

/** People by what is lost without them, each with a square for each link. */
function peopleParts(
  holders: readonly HolderMark[],
  x: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly height: number } {
  const notable = holders.filter((one) => breaks(one) || one.links.length > 1).slice(0, mostPeople);
  const parts: Part[] = [];
  let y = headRoom;
  if (holders.length === 0) {
    parts.push({
      shapes: [textShape(x, y + 12, textSize, sayIn(trees.resilience.nobody, language), 'ink', 'left')],
    });
    return { parts, height: y + 20 };
  }
  for (const one of notable) {
    const { part, height } = personPart(one, x, y, language);
    parts.push(part);
    y += height + rowGap;
  }
  const others = holders.length - notable.length;
  if (others > 0) {
    const lines = wrapped(sayIn(trees.othersHold(others), language), textSize, peopleWide, 3);
    parts.push({
      shapes: lines.map((line, i) => textShape(x, y + 12 + i * 14, textSize, line, 'faint', 'left')),
    });
    y += lines.length * 14 + 6;
  }
  return { parts, height: y };
}

const square = 11;

function personPart(
  { person, name, initials, links, lost }: HolderMark,
  x: number,
  y: number,
  language: Language,
): { readonly part: Part; readonly height: number } {
  const broken = links.filter(({ left }) => left === 'nothing');
  const halved = links.filter(({ left }) => left === 'leader' || left === 'representative');
  const pad = 12;
  const textAt = x + 48;
  const width = peopleWide - 48 - pad;
  const names = wrapped(name, headSize, width, 2, true);
  const held = wrapped(sayIn(trees.linksHeld(links.length, broken.length), language), textSize, width, 3);
  const lostWords = sayIn(
    trees.lostWithout(
      broken.map(({ title }) => title),
      lost,
    ),
    language,
  );
  const without = broken.length === 0 ? [] : wrapped(lostWords, textSize, width, 6, true);
  const halves = sayIn(trees.halvedWithout(halved.map(({ title }) => title)), language);
  const rest = halved.length === 0 ? [] : wrapped(halves, textSize, width, 5);
  const said = [...held, ...without, ...rest];
  const height = pad + names.length * 17 + square + 8 + said.length * 14 + pad - 4;
  const critical = broken.length > 0;
  const shapes: Shape[] = [
    rectShape(
      x,
      y,
      peopleWide,
      height,
      critical
        ? { fill: 'paper', stroke: 'warning', width: 2.4 }
        : { fill: 'paper', stroke: 'line', width: 1.2 },
      8,
    ),
    circleShape(x + 26, y + 24, 14, { fill: 'seat', stroke: 'line', width: 1.2 }),
    textShape(
      x + 26,
      y + 27.6,
      textWidth(initials, 10, true) > 24 ? 8.5 : 10,
      initials,
      'seatInk',
      'middle',
      true,
    ),
  ];
  if (critical) shapes.push(...alarm(x + peopleWide - 1, y + 2));
  let at = y + pad + 9;
  for (const line of names) {
    shapes.push(textShape(textAt, at, headSize, line, 'ink', 'left', true));
    at += 17;
  }
  // More squares than fit in a row would leave the box; the number stands in words too.
  const most = Math.floor(width / (square + 4));
  for (const [i, { left }] of links.slice(0, most).entries()) {
    const gone = left === 'nothing';
    shapes.push(
      rectShape(
        textAt + i * (square + 4),
        at - 9,
        square,
        square,
        gone ? { fill: 'warning', stroke: 'warning' } : { fill: 'paper', stroke: 'line', width: 1.4 },
        2,
      ),
    );
  }
  at += square + 6;
  for (const [i, line] of said.entries()) {
    const weak = i >= held.length && i < held.length + without.length;
    shapes.push(textShape(textAt, at, textSize, line, weak ? 'warning' : 'ink', 'left', weak));
    at += 14;
  }
  return {
    part: {
      subject: { kind: 'person', name: person },
      label: [name, held, without, rest]
        .flatMap((one) => (one.length === 0 ? [] : [[one].flat().join(' ')]))
        .join('. '),
      shapes,
    },
    height,
  };
}

function resilienceLegend(
  rows: readonly Row[],
  holders: readonly HolderMark[],
  language: Language,
): LegendEntry[] {
  const across = [
    { x: -13, y: 0 },
    { x: 13, y: 0 },
  ];
  const has = (...states: readonly LinkStrength['state'][]): boolean =>
    rows.some(({ strength }) => strength !== undefined && states.includes(strength.state));
  const entry = entryIn(language);
  const lefts = holders.flatMap(({ links }) => links.map(({ left }) => left));
  const box = (paint: Parameters<typeof rectShape>[4]): Shape[] => [
    rectShape(-square / 2, -square / 2, square, square, paint, 2),
  ];
  return [
    ...entry(
      has('double', 'one end'),
      doublePaints.map((paint) => pathShape(across, paint)),
      trees.resilience.legendDouble,
    ),
    ...entry(
      has('one person'),
      [pathShape(across, singlePaint), ...alarm(0, 0)],
      trees.resilience.legendSingle,
    ),
    ...entry(has('cut'), cross(0, 0), trees.resilience.legendCut),
    ...entry(
      has('unrecorded'),
      [pathShape(across, linkPaints.plain), textShape(0, 4, 12, '…', 'ink', 'middle', true)],
      trees.resilience.legendUnrecorded,
    ),
    ...entry(has('none'), [pathShape(across, linkPaints.plain)], trees.resilience.legendPlain),
    ...entry(
      lefts.includes('nothing'),
      box({ fill: 'warning', stroke: 'warning' }),
      trees.resilience.legendBreaks,
    ),
    ...entry(
      lefts.some((left) => left !== 'nothing'),
      box({ fill: 'paper', stroke: 'line', width: 1.4 }),
      trees.resilience.legendStays,
    ),
  ];
}
