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
}

/**
 * A seat: a ring with initials. A leader is dark with a point down, a representative is light with a thick line and
 * a point up; an external expert's ring is dashed, a vacant seat's too, with a question mark,
 * and that of a seat whose holder is not recorded, with dots. An exclamation mark at
 * the upper right tells of a term that has run out (dark) or soon will (light); letters at the lower right tell
 * which functions the person has in the circle. In a tree that grows to the right, points go along with it.
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
  const text = mark.state === 'vacant' ? '?' : mark.state === 'unrecorded' ? '…' : mark.initials;
  const size = textWidth(text, 10, look.bold) > r * 2 - 4 ? 8.5 : 10;
  const shapes: Shape[] = [];
  if (mark.office === 'leader' || mark.office === 'representative')
    shapes.push(arrow(mark.office === 'leader', x, y, r, look.arrow, growing));
  shapes.push(circleShape(x, y, r, look.ring));
  if (text !== '') shapes.push(textShape(x, y + size * 0.36, size, text, look.ink, 'middle', look.bold));
  if (mark.state === 'expired' || mark.state === 'ending') {
    const over = mark.state === 'expired';
    shapes.push(
      circleShape(x + r - 2, y - r + 2, 6, over ? overPaint : endingPaint),
      textShape(x + r - 2, y - r + 5.5, 10, '!', over ? 'warningInk' : 'warning', 'middle', true),
    );
  }
  const functions = circleFunctions
    .filter((office) => mark.functions.includes(office))
    .map((office) => letters[office])
    .join('');
  if (functions !== '') {
    const wide = Math.max(11, textWidth(functions, 8, true) + 5);
    shapes.push(
      rectShape(x + r - 5, y + r - 8, wide, 11, functionPaint, 5.5),
      textShape(x + r - 5 + wide / 2, y + r + 0.5, 8, functions, 'ink', 'middle', true),
    );
  }
  return shapes;
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

const overPaint: Paint = { fill: 'warning', stroke: 'paper' };
const endingPaint: Paint = { fill: 'paper', stroke: 'warning', width: 1.4 };
const functionPaint: Paint = { fill: 'paper', stroke: 'line' };

function lookOf(mark: SeatMark): Look {
  if (mark.state === 'vacant') return vacantLook;
  if (mark.state === 'unrecorded') return unrecordedLook;
  if (mark.office === 'leader') return leaderLook;
  if (mark.office === 'representative') return representativeLook;
  return mark.office === 'expert' || mark.office === 'observer' ? expertLook : plainLook;
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
