import * as words from '../messages/picture.js';
import * as trees from '../messages/trees.js';
import { type Language, same, sayIn, tongueOf } from '../messages/words.js';
import type { LeadershipMark, LineView } from '../views/line.js';
import type { SeatMark } from '../views/seats.js';
import { levelSlot } from './circle-look.js';
import { type Drawing, type Part, pathShape, rectShape, type Shape, textShape } from './drawing.js';
import { framed, type LegendEntry } from './frame.js';
import { seatLegend } from './legend.js';
import { textWidth, wrapped } from './measure.js';
import { type LinkEnd, linkPaints, railShapes } from './rails.js';
import { seatRadius, seatShapes } from './seat.js';
import {
  type Arrangement,
  evenColumns,
  type Growth,
  growths,
  linkedFrom,
  type TreeBox,
  tidyTree,
} from './tidy.js';
import { fittingGrowth, type InOrder, inOrder, type TreeSettings } from './tree.js';

const pad = 12;
const nameSize = 13;
const textSize = 11;
const textLine = 15;
/** Room between two levels: for a line, a rail and a point. */
const levelRoom = 44;
/** The widest text in a box, in px. */
const widest = 190;
/** As many people as are named below a leader. */
const mostPeople = 12;

/** From the left end of a mark to that of the text beside it. */
const markRoom = seatRadius * 2 + 8;

interface Row {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly ink: 'ink' | 'faint' | 'warning';
  /** The mark of the leader whose name it is. */
  readonly mark?: SeatMark;
  /** Stands to the right of the mark. */
  readonly indented?: boolean;
  /** A hair line above it. */
  readonly ruled?: boolean;
}

interface LineBox extends TreeBox {
  readonly rows: readonly (Row & { readonly at: number })[];
}

/** The line of execution: leaders over the leaders and people whom they lead. */
export function layoutLine(
  view: LineView,
  language: Language,
  { direction, growth: asked }: TreeSettings = {},
): Drawing {
  const list = inOrder(view.roots);
  const boxed = list.map(({ one, below }) => lineBox(one, below, language));
  const gaps = (each: Growth) => ({ neighbours: each === 'right' ? 14 : 20, levels: levelRoom });
  const boxesFor = (each: Growth): readonly LineBox[] => (each === 'hanging' ? evenColumns(boxed) : boxed);
  const arranged = (each: Growth): Arrangement => tidyTree(boxesFor(each), each, gaps(each));
  const growth = asked ?? fittingGrowth(direction, growths, arranged);
  const [boxes, arrangement] = [boxesFor(growth), arranged(growth)];
  const linked = linkedFrom(list, growth);
  const ends = list.map((place): readonly LinkEnd[] => {
    const { one, above } = place;
    if (above === undefined) return [];
    const led = one.leaders.length > 0 && above.leaders.length > 0;
    return [{ kind: led ? 'down' : 'plain', vacant: led && (isVacant(one) || isVacant(above)), across: 0 }];
  });
  const rails = railShapes({
    boxes,
    arrangement,
    growth,
    ends: (place) => ends[place] ?? [],
    stem: () => 0,
  });
  const points: Shape[] = [];
  const parts = list.map((place, i): Part => {
    const { x, y } = arrangement.corners[i] as { x: number; y: number };
    const box = boxes[i] as LineBox;
    const [end] = ends[i] ?? [];
    if (end?.kind === 'down') {
      const left = linked[i] === 'right';
      const at = left ? { x, y: y + box.height / 2 } : { x: x + box.width / 2, y };
      points.push(
        pathShape(
          [
            at,
            left ? { x: at.x - 8, y: at.y - 5 } : { x: at.x - 5, y: at.y - 8 },
            left ? { x: at.x - 8, y: at.y + 5 } : { x: at.x + 5, y: at.y - 8 },
          ],
          end.vacant ? { fill: 'paper', stroke: 'warning', width: 1.6 } : { fill: 'leader' },
          true,
        ),
      );
    }
    return boxPart(place, box, x, y, language);
  });
  return framed(
    {
      width: arrangement.width,
      height: arrangement.height,
      parts: [...(rails.length === 0 ? [] : [{ shapes: rails }]), ...parts, { shapes: points }],
    },
    {
      view: 'line',
      language,
      title: sayIn(trees.lineTitle(view.title, view.on), language),
      description: sayIn(trees.lineDescription(list.length), language),
      notes: view.cut ? [sayIn(words.cutAtDepth(view.shown, view.all), language)] : [],
      legend: [
        ...lineLegend(ends.flat(), language),
        ...seatLegend(
          list.flatMap(({ one }) => one.leaders.map((mark) => ({ ...mark, functions: [] }))),
          language,
        ),
      ],
    },
  );
}

function isVacant({ leaders }: LeadershipMark): boolean {
  return leaders.length > 0 && leaders.every(({ state }) => state === 'vacant');
}

function lineLegend(ends: readonly LinkEnd[], language: Language): LegendEntry[] {
  const across = (paint: (typeof linkPaints)['down' | 'plain' | 'vacant']): Shape[] => [
    pathShape(
      [
        { x: -12, y: 0 },
        { x: 12, y: 0 },
      ],
      paint,
    ),
  ];
  return [
    ...(ends.some(({ kind, vacant }) => kind === 'down' && !vacant)
      ? [{ shapes: across(linkPaints.down), text: sayIn(trees.line.legendLeads, language) }]
      : []),
    ...(ends.some(({ vacant }) => vacant)
      ? [{ shapes: across(linkPaints.vacant), text: sayIn(trees.line.legendVacant, language) }]
      : []),
    ...(ends.some(({ kind }) => kind === 'plain')
      ? [{ shapes: across(linkPaints.plain), text: sayIn(trees.line.legendPlain, language) }]
      : []),
  ];
}

/** Somebody's name with what else the person does in the circle. */
function personText({ name, office, functions }: SeatMark, language: Language): string {
  const said = [
    ...new Set([...(office === 'expert' || office === 'observer' ? [office] : []), ...functions]),
  ];
  const does = said.map((one) => sayIn(words.offices[one] ?? same(one), language));
  return does.length === 0 ? (name ?? '') : `${name ?? ''} (${does.join(', ')})`;
}

function lineBox(place: LeadershipMark, below: readonly number[], language: Language): LineBox {
  const rows: Row[] = [];
  const text = (said: string, row: Omit<Row, 'text'>, most: number, width = widest): void => {
    for (const [i, one] of wrapped(said, row.size, width, most, row.bold).entries()) {
      const { mark, ruled, ...look } = row;
      rows.push({
        ...look,
        text: one,
        ...(i === 0 && mark !== undefined ? { mark } : {}),
        ...(i === 0 && ruled === true ? { ruled } : {}),
      });
    }
  };
  const plain = { size: textSize, bold: false, ink: 'ink' } as const;
  const titles = place.circles.map(({ title }) => title);
  if (place.leaders.length === 0) {
    text(titles.join(', '), { size: nameSize, bold: true, ink: 'ink' }, 6);
    const [circle] = place.circles;
    if (circle?.kind === 'assembly')
      text(
        sayIn(words.kinds[circle.kind] as { en: string; nl: string }, language),
        { ...plain, ink: 'faint' },
        2,
      );
    else text(sayIn(trees.line.noLeader, language), { ...plain, ink: 'faint' }, 2);
  } else {
    for (const mark of place.leaders) {
      const name =
        mark.name ?? sayIn(mark.state === 'unrecorded' ? trees.line.unrecorded : trees.line.vacant, language);
      const ink = mark.state === 'vacant' ? 'warning' : 'ink';
      text(name, { size: nameSize, bold: true, ink, mark, indented: true }, 3, widest - markRoom);
    }
    const led = isVacant(place) ? titles.join(', ') : sayIn(trees.leadsCircles(titles), language);
    text(led, { ...plain, indented: true }, 8, widest - markRoom);
    if (place.elsewhere.length > 0)
      text(
        sayIn(trees.leadsElsewhere(place.elsewhere), language),
        { ...plain, bold: true, indented: true },
        6,
        widest - markRoom,
      );
  }
  const named = place.people.slice(0, place.people.length > mostPeople ? mostPeople - 1 : mostPeople);
  for (const [i, mark] of named.entries()) text(personText(mark, language), { ...plain, ruled: i === 0 }, 3);
  if (named.length < place.people.length)
    text(
      sayIn(trees.morePeople(place.people.length - named.length), language),
      { ...plain, ink: 'faint' },
      1,
    );
  if (place.hidden > 0)
    text(sayIn(words.hiddenCircles(place.hidden), language), { ...plain, bold: true, ruled: true }, 1);
  const placed: (Row & { at: number })[] = [];
  let at = pad - 4;
  let wide = 90;
  for (const [i, row] of rows.entries()) {
    if (row.ruled === true) at += 9;
    // A mark is higher than the line of text beside it.
    const before = rows[i - 1];
    if (row.mark !== undefined) at += before === undefined ? 4 : 8;
    at += row.size === nameSize ? nameSize + 4 : textLine;
    placed.push({ ...row, at: at - 3 });
    const indent = row.indented === true ? markRoom : 0;
    wide = Math.max(wide, indent + textWidth(row.text, row.size, row.bold));
  }
  return { below, rows: placed, width: wide + 2 * pad, height: at + pad };
}

function boxPart(
  { one, level, above }: InOrder<LeadershipMark>,
  { rows, width, height }: LineBox,
  x: number,
  y: number,
  language: Language,
): Part {
  const vacant = isVacant(one);
  const shapes: Shape[] = [
    rectShape(
      x,
      y,
      width,
      height,
      vacant
        ? { fill: 'paper', stroke: 'warning', width: 2, dash: [4, 3] }
        : one.leaders.length === 0
          ? { fill: 'paper', stroke: 'line', width: 1.2, dash: [7, 5] }
          : { fill: levelSlot(level), stroke: 'line', width: 1.5 },
      8,
    ),
  ];
  for (const row of rows) {
    const left = x + pad + (row.indented === true ? markRoom : 0);
    const base = y + row.at;
    if (row.ruled === true)
      shapes.push(
        pathShape(
          [
            { x: x + pad, y: base - textSize - 6 },
            { x: x + width - pad, y: base - textSize - 6 },
          ],
          { stroke: 'line', width: 0.8 },
        ),
      );
    if (row.mark !== undefined)
      shapes.push(
        // The functions stand in words among the people.
        ...seatShapes(
          { ...row.mark, office: 'leader', functions: [] },
          x + pad + seatRadius,
          base - 3,
          words.functionLetters[tongueOf(language)],
        ),
      );
    shapes.push(textShape(left, base, row.size, row.text, row.ink, 'left', row.bold));
  }
  const people = one.people.map((mark) => mark.name ?? '');
  return {
    subject: { kind: 'circle', name: one.name },
    label: sayIn(
      trees.leadershipLabel({
        leaders: one.leaders.flatMap(({ name }) => (name === undefined ? [] : [name])),
        vacant,
        unrecorded: one.leaders.some(({ state }) => state === 'unrecorded'),
        circles: one.circles.map(({ title }) => title),
        elsewhere: one.elsewhere,
        people,
        hidden: one.hidden,
      }),
      language,
    ),
    level: level + 1,
    ...(above === undefined ? {} : { above: above.name }),
    ...(one.hidden === 0 ? {} : { hidden: one.hidden }),
    shapes,
  };
}
