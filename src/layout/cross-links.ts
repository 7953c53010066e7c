import * as words from '../messages/picture.js';
import { type Language, sayIn, tongueOf } from '../messages/words.js';
import type { CircleMark, CrossLinkMark, RoleMark } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import { roleLabelOf, seatLabelOf } from './circle-look.js';
import { type Paint, type Part, pathShape, rectShape, type Shape, textShape } from './drawing.js';
import { textWidth, wrapped } from './measure.js';
import { type Point, roundedPath } from './route.js';
import { oneHandShapes, seatShapes } from './seat.js';

/*
 * Links to circles other than the next higher one. A circle has a row for each, with the other circle's title and the
 * marks of those who hold it; a line leads from the row to the other circle where that is in the picture too. Below
 * these, where a picture shows roles, is a row for each of them.
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
  /** The link whose row it is, or the role. */
  readonly of: { readonly link: CrossLinkMark } | { readonly role: RoleMark };
  /** Who holds it. */
  readonly marks: readonly SeatMark[];
  readonly lines: readonly string[];
  readonly textWide: number;
  readonly width: number;
}

/** The rows of a circle: its links to other circles, in their order, and then its roles. */
export function linkRows(circle: CircleMark, language: Language): readonly LinkRow[] {
  const { crossLinks = [], roles = [] } = circle;
  return [...crossLinks.map((link) => linkRow(link, language)), ...roles.map(roleRow)];
}

function rowWith(
  of: LinkRow['of'],
  marks: readonly SeatMark[],
  lines: readonly string[],
  bold: number,
): LinkRow {
  const textWide = lines.reduce(
    (widest, line, i) => Math.max(widest, textWidth(line, textSize, i < bold)),
    0,
  );
  const width = signWide + textWide + (marks.length === 0 ? 0 : 6 + marks.length * markStep);
  return { of, marks, lines, textWide, width };
}

/** The title of a role in bold, and below it what its domain holds, as far as there is room for it. */
function roleRow(role: RoleMark): LinkRow {
  const title = wrapped(role.title, textSize, titleWide, role.domain.length === 0 ? 2 : 1, true);
  const domain = wrapped(role.domain.join('; '), textSize, titleWide, 2);
  return rowWith(
    { role },
    role.holders,
    [...title, ...(role.domain.length === 0 ? [] : domain)],
    title.length,
  );
}

function linkRow(link: CrossLinkMark, language: Language): LinkRow {
  const said = sayIn(words.linkTarget(link.title, link.target, link.day), language);
  const marks = [...link.leaders, ...link.representatives];
  return rowWith({ link }, marks, wrapped(said, textSize, titleWide, 3), 0);
}

/** The sign of a role, with its middle at 0, 0. */
export function roleSign(x: number, y: number): Shape {
  return rectShape(x - 5, y - 5, 10, 10, { fill: 'leader' });
}

/** The title of a row, in the circle's own part; `x` is its left end, `y` its middle. */
export function rowShapes({ lines, of }: LinkRow, x: number, y: number): Shape[] {
  const base = (i: number): number => y + 4 + (i - (lines.length - 1) / 2) * 13;
  if ('role' in of) {
    const titled = of.role.domain.length === 0 ? lines.length : 1;
    return [
      roleSign(x + 7, base(0) - 4),
      ...lines.map((line, i) => {
        const title = i < titled;
        return textShape(x + signWide, base(i), textSize, line, title ? 'ink' : 'faint', 'left', title);
      }),
    ];
  }
  const { link } = of;
  const ink = link.target === 'working' ? 'ink' : 'faint';
  return [
    pathShape(
      [
        { x, y },
        { x: x + signWide - 6, y },
      ],
      isOpen(link) ? openPaint : crossPaint,
    ),
    ...lines.map((line, i) => textShape(x + signWide, base(i), textSize, line, ink, 'left')),
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
  const { of, marks } = row;
  const left = x + signWide + row.textWide + 6 + markStep / 2;
  const places = marks.map((_, i) => ({ x: left + i * markStep, y }));
  const said = (mark: SeatMark): string => {
    if ('role' in of) return sayIn(roleLabelOf(mark, of.role.title, circle.title), language);
    const target = sayIn(words.linkTarget(of.link.title, of.link.target, of.link.day), language);
    return sayIn(seatLabelOf(mark, circle.title, target), language);
  };
  const parts = marks.map(
    (mark, i): Part => ({
      subject: {
        kind: 'seat',
        name: mark.person === undefined ? mark.office : `${mark.office} ${mark.person}`,
        circle: circle.name,
      },
      label: said(mark),
      shapes: seatShapes(mark, (places[i] as Point).x, y, words.functionLetters[tongueOf(language)], markR),
    }),
  );
  const hand = oneHand(marks, places);
  return { parts: hand === undefined ? parts : [{ shapes: hand }, ...parts], places };
}

/** What joins the marks of one person who holds both ends of a link; round marks of others that lie between. */
export function oneHand(
  marks: readonly SeatMark[],
  places: readonly Point[],
  r = markR,
): readonly Shape[] | undefined {
  for (const [i, one] of marks.entries())
    for (const [j, other] of marks.entries()) {
      if (j <= i || one.person === undefined || one.person !== other.person || one.office === other.office)
        continue;
      const others = places.filter((_, k) => k !== i && k !== j);
      return oneHandShapes(places[i] as Point, places[j] as Point, r, others);
    }
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
