import type { SeatMark } from '../views/seats.js';
import { circleFunctions } from '../vocabulary/offices.js';
import {
  circleShape,
  type Paint,
  pathShape,
  rectShape,
  type Shape,
  type Slot,
  textShape,
} from './drawing.js';
import { textWidth } from './measure.js';

export const seatRadius = 12;

/** How the letters of a circle's functions look in the language of the picture: facilitator, secretary, logbook. */
export interface FunctionLetters {
  readonly facilitator: string;
  readonly secretary: string;
  readonly logbook: string;
  readonly acting: string;
}

/**
 * A seat: a ring with initials. A leader is dark with a point down, a representative is light with a thick line and
 * a point up; an expert's ring is dashed and an observer's dotted. A vacant seat's is dashed with a question mark, or
 * with the initials struck out of whom its line gives it to, and that of a seat whose holder is not recorded has dots. At the upper right an exclamation mark tells of a term
 * that has run out (dark) or soon will (light), and a line without end of one whose end nobody agreed on; letters at
 * the lower right tell which functions the person has in the circle, or which one is vacant. In a tree that grows to
 * the right, points go along with it.
 */
export function seatShapes(
  mark: SeatMark,
  x: number,
  y: number,
  letters: FunctionLetters,
  r = seatRadius,
  growing: 'down' | 'right' = 'down',
): Shape[] {
  const look = lookOf(mark);
  const text =
    mark.state === 'vacant'
      ? (mark.lost?.initials ?? '?')
      : mark.state === 'unrecorded'
        ? '…'
        : mark.initials;
  const badge =
    mark.state === 'expired' ||
    mark.state === 'ending' ||
    (mark.state === 'held' && mark.open === 'without a term');
  // In a ring as small as those of rows the badge reaches down to the ends of wide initials.
  const room = r * 2 - 4 - (badge && r < 11 ? 4 : 0);
  const size = textWidth(text, 10, look.bold) > room ? 8.5 : 10;
  const shapes: Shape[] = [];
  if (mark.office === 'leader' || mark.office === 'representative')
    shapes.push(arrow(mark.office === 'leader', x, y, r, look.arrow, growing));
  shapes.push(circleShape(x, y, r, look.ring));
  if (text !== '') shapes.push(textShape(x, y + size * 0.36, size, text, look.ink, 'middle', look.bold));
  if (mark.lost !== undefined) shapes.push(strokeThrough(x, y, r));
  if (mark.state === 'expired' || mark.state === 'ending') {
    const over = mark.state === 'expired';
    shapes.push(
      circleShape(x + r - 2, y - r + 2, 6, over ? overPaint : endingPaint),
      textShape(x + r - 2, y - r + 5.5, 10, '!', over ? 'warningInk' : 'warning', 'middle', true),
    );
  }
  if (mark.state === 'held' && mark.open === 'without a term')
    shapes.push(circleShape(x + r - 2, y - r + 2, 6, endingPaint), ...endless(x + r - 2, y - r + 2));
  const functions = [
    ...circleFunctions.filter((office) => mark.functions.includes(office)).map((office) => letters[office]),
    ...(mark.open === 'acting' ? [letters.acting] : []),
  ].join('');
  if (functions !== '') {
    const wide = Math.max(11, textWidth(functions, 8, true) + 5);
    shapes.push(
      rectShape(x + r - 5, y + r - 8, wide, 11, functionPaint, 5.5),
      textShape(x + r - 5 + wide / 2, y + r + 0.5, 8, functions, 'ink', 'middle', true),
    );
  }
  return shapes;
}

/** The badge of a term whose end nobody agreed on, without its disc: a line that goes on. */
export function endless(x: number, y: number): Shape[] {
  const paint: Paint = { stroke: 'warning', width: 1.4 };
  return [
    pathShape(
      [
        { x: x - 4, y },
        { x: x + 3, y },
      ],
      paint,
    ),
    pathShape(
      [
        { x: x + 1, y: y - 2.5 },
        { x: x + 3.5, y },
        { x: x + 1, y: y + 2.5 },
      ],
      paint,
    ),
  ];
}

/** A line through a ring from its lower left to its upper right. */
function strokeThrough(x: number, y: number, r: number): Shape {
  const by = r * Math.SQRT1_2;
  return pathShape(
    [
      { x: x - by, y: y + by },
      { x: x + by, y: y - by },
    ],
    { stroke: 'warning', width: 1.6 },
  );
}

/**
 * What joins the marks of a leader and a representative who are one person: two lines from ring to ring, which go
 * round the marks of others that lie between them.
 */
export function oneHandShapes(
  a: { x: number; y: number },
  b: { x: number; y: number },
  r = seatRadius,
  others: readonly { x: number; y: number }[] = [],
): Shape[] {
  const way = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [dx, dy] = [(b.x - a.x) / way, (b.y - a.y) / way];
  const paint: Paint = { stroke: 'warning', width: 2.2 };
  // How far each of the others lies along the line and, to its right, beside it.
  const between = others
    .map(({ x, y }) => ({
      along: (x - a.x) * dx + (y - a.y) * dy,
      beside: (y - a.y) * dx - (x - a.x) * dy,
    }))
    .filter(({ along, beside }) => along > 0 && along < way && Math.abs(beside) < r + 5);
  if (between.length === 0)
    return [-2.5, 2.5].map((aside) =>
      pathShape(
        [
          { x: a.x + dx * r - dy * aside, y: a.y + dy * r + dx * aside },
          { x: b.x - dx * r - dy * aside, y: b.y - dy * r + dx * aside },
        ],
        paint,
      ),
    );
  // On the side from which the others lie away; where they lie on the line, above it or at its left.
  const away = between.reduce((sum, { beside }) => sum + beside, 0);
  const above = dx > 0.01 || (Math.abs(dx) <= 0.01 && dy < 0) ? -1 : 1;
  const side = Math.abs(away) > 0.5 ? -Math.sign(away) : above;
  const reach = Math.max(0, ...between.map(({ beside }) => beside * side));
  return [5, 9.5].map((more) => {
    const out = (reach + r + more) * side;
    const at = (one: { x: number; y: number }, by: number): { x: number; y: number } => ({
      x: one.x - dy * by,
      y: one.y + dx * by,
    });
    const inner = more === 5 ? 1 : -1;
    const [first, last] = [
      { x: a.x + dx * 2.5 * inner, y: a.y + dy * 2.5 * inner },
      { x: b.x - dx * 2.5 * inner, y: b.y - dy * 2.5 * inner },
    ];
    return pathShape([at(first, r * side), at(first, out), at(last, out), at(last, r * side)], paint);
  });
}

interface Look {
  readonly ring: Paint;
  readonly arrow: Paint;
  readonly ink: Slot;
  readonly bold: boolean;
}

const dashedSeat: Paint = { fill: 'seat', stroke: 'line', width: 1.2, dash: [3, 2] };
const plainSeat: Paint = { fill: 'seat', stroke: 'line', width: 1.2 };
const leaderPaint: Paint = { fill: 'leader', stroke: 'leader' };
const representativePaint: Paint = { fill: 'representative', stroke: 'line', width: 1.8 };

// Paints are made once, as a picture has many seats and few looks.
const vacantLook: Look = {
  ring: { fill: 'paper', stroke: 'warning', width: 2, dash: [4, 3] },
  arrow: { fill: 'paper', stroke: 'warning', width: 2 },
  ink: 'warning',
  bold: true,
};
const unrecordedLook: Look = {
  ring: { fill: 'paper', stroke: 'line', width: 1.4, dash: [1.5, 3] },
  arrow: { fill: 'paper', stroke: 'line', width: 1.4 },
  ink: 'ink',
  bold: true,
};
const leaderLook: Look = { ring: leaderPaint, arrow: leaderPaint, ink: 'leaderInk', bold: true };
const representativeLook: Look = {
  ring: representativePaint,
  arrow: representativePaint,
  ink: 'representativeInk',
  bold: true,
};
const plainLook: Look = { ring: plainSeat, arrow: {}, ink: 'seatInk', bold: false };
const expertLook: Look = { ring: dashedSeat, arrow: {}, ink: 'seatInk', bold: false };
const observerLook: Look = {
  ring: { fill: 'paper', stroke: 'line', width: 1.8, dash: [0.5, 3], round: true },
  arrow: {},
  ink: 'ink',
  bold: false,
};

const overPaint: Paint = { fill: 'warning', stroke: 'paper' };
const endingPaint: Paint = { fill: 'paper', stroke: 'warning', width: 1.4 };
const functionPaint: Paint = { fill: 'paper', stroke: 'line' };

function lookOf(mark: SeatMark): Look {
  if (mark.state === 'vacant') return vacantLook;
  if (mark.state === 'unrecorded') return unrecordedLook;
  if (mark.office === 'leader') return leaderLook;
  if (mark.office === 'representative') return representativeLook;
  if (mark.office === 'observer') return observerLook;
  return mark.office === 'expert' ? expertLook : plainLook;
}

/** Away from the next higher circle for a leader, back to it for a representative. */
function arrow(
  away: boolean,
  x: number,
  y: number,
  r: number,
  paint: Paint,
  growing: 'down' | 'right',
): Shape {
  const sign = away ? 1 : -1;
  const points = [
    { along: sign * (r + 1), across: -5 },
    { along: sign * (r + 1), across: 5 },
    { along: sign * (r + 8), across: 0 },
  ];
  return pathShape(
    points.map(({ along, across }) =>
      growing === 'down' ? { x: x + across, y: y + along } : { x: x + along, y: y + across },
    ),
    paint,
    true,
  );
}
