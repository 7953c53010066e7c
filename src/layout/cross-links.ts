import * as words from '../messages/picture.js';
import { type Language, sayIn, tongueOf } from '../messages/words.js';
import type { CircleMark, CrossLinkMark } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import { seatLabelOf } from './circle-look.js';
import { type Paint, type Part, pathShape, type Shape, textShape } from './drawing.js';
import { textWidth, wrapped } from './measure.js';
import { type Point, roundedPath } from './route.js';
import { oneHandShapes, seatShapes } from './seat.js';

/*
 * Links to circles other than the next higher one. A circle has a row for each, with the other circle's title and the
 * marks of those who hold it; a line leads from the row to the other circle where that is in the picture too.
 */

export const rowHigh = 40;
const markR = 10;
const markStep = 30;
const textSize = 11;
const signWide = 20;
/** The widest title in a row. */
const titleWide = 150;

/** A row as it is measured; its own place comes from the circle. */
export interface LinkRow {
  readonly link: CrossLinkMark;
  readonly lines: readonly string[];
  readonly textWide: number;
  readonly width: number;
}

export function linkRows({ crossLinks = [] }: CircleMark, language: Language): readonly LinkRow[] {
  return crossLinks.map((link) => {
    const said = sayIn(words.linkTarget(link.title, link.target, link.day), language);
    const lines = wrapped(said, textSize, titleWide, 3);
    const textWide = lines.reduce((widest, line) => Math.max(widest, textWidth(line, textSize)), 0);
    const marks = link.leaders.length + link.representatives.length;
    return { link, lines, textWide, width: signWide + textWide + (marks === 0 ? 0 : 6 + marks * markStep) };
  });
}

/** The title of a row, in the circle's own part; `x` is its left end, `y` its middle. */
export function rowShapes({ lines, link }: LinkRow, x: number, y: number): Shape[] {
  const ink = link.target === 'working' ? 'ink' : 'faint';
  return [
    pathShape(
      [
        { x, y },
        { x: x + signWide - 6, y },
      ],
      isOpen(link) ? openPaint : crossPaint,
    ),
    ...lines.map((line, i) =>
      textShape(x + signWide, y + 4 + (i - (lines.length - 1) / 2) * 13, textSize, line, ink, 'left'),
    ),
  ];
}

/** The marks of those who hold a link, behind its title. */
export function rowSeats(
  row: LinkRow,
  circle: CircleMark,
  x: number,
  y: number,
  language: Language,
): { readonly parts: readonly Part[]; readonly places: readonly Point[] } {
  const marks = [...row.link.leaders, ...row.link.representatives];
  const left = x + signWide + row.textWide + 6 + markStep / 2;
  const places = marks.map((_, i) => ({ x: left + i * markStep, y }));
  const target = sayIn(words.linkTarget(row.link.title, row.link.target, row.link.day), language);
  const parts = marks.map(
    (mark, i): Part => ({
      subject: {
        kind: 'seat',
        name: mark.person === undefined ? mark.office : `${mark.office} ${mark.person}`,
        circle: circle.name,
      },
      label: sayIn(seatLabelOf(mark, circle.title, target), language),
      shapes: seatShapes(mark, (places[i] as Point).x, y, words.functionLetters[tongueOf(language)], markR),
    }),
  );
  const hand = oneHand(marks, places);
  return { parts: hand === undefined ? parts : [{ shapes: hand }, ...parts], places };
}

/** What joins the marks of one person who holds both ends of a link. */
export function oneHand(
  marks: readonly SeatMark[],
  places: readonly Point[],
  r = markR,
): readonly Shape[] | undefined {
  for (const [i, one] of marks.entries())
    for (const [j, other] of marks.entries())
      if (j > i && one.person !== undefined && one.person === other.person && one.office !== other.office)
        return oneHandShapes(places[i] as Point, places[j] as Point, r);
  return undefined;
}

export const crossPaint = { stroke: 'ink', width: 1.5, dash: [6, 4] } as const satisfies Paint;
export const openPaint = {
  stroke: 'warning',
  width: 1.6,
  dash: [8, 5, 0.5, 5],
  round: true,
} as const satisfies Paint;

/** Whether nobody holds a link. */
export function isOpen({ leaders, representatives }: CrossLinkMark): boolean {
  return [...leaders, ...representatives].every(({ state }) => state === 'vacant');
}

/** The line of a link through its corners, from the circle that has it to the other. */
export function crossLinkPart(
  circle: CircleMark,
  link: CrossLinkMark,
  corners: readonly Point[],
  rounding: number,
  language: Language,
): Part {
  const [first, second] = corners as [Point, Point];
  const [last, before] = [corners.at(-1), corners.at(-2)] as [Point, Point];
  return {
    label: sayIn(words.crossLinkLabel(circle.title, link.title), language),
    shapes: [
      roundedPath(corners, rounding, isOpen(link) ? openPaint : crossPaint),
      ...endShapes(link.leaders, first, second),
      ...endShapes(link.representatives, last, before),
    ],
  };
}

/** A point where somebody comes or goes, hollow where nobody does; nothing where the link has no such end. */
function endShapes(marks: readonly SeatMark[], tip: Point, from: Point): readonly Shape[] {
  if (marks.length === 0) return [];
  const way = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / way, (tip.y - from.y) / way];
  const held = marks.some(({ state }) => state !== 'vacant');
  return [
    pathShape(
      [
        tip,
        { x: tip.x - dx * 9 - dy * 4.5, y: tip.y - dy * 9 + dx * 4.5 },
        { x: tip.x - dx * 9 + dy * 4.5, y: tip.y - dy * 9 - dx * 4.5 },
      ],
      held ? { fill: 'ink' } : { fill: 'paper', stroke: 'warning', width: 1.4 },
      true,
    ),
  ];
}
