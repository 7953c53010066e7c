import { circleLabel, kinds, offices, seatLabel } from '../messages/picture.js';
import type { Words } from '../messages/words.js';
import type { CircleKind, CircleMark } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import type { Paint, Slot } from './drawing.js';

/** The lines of which a circle's outline is made; one with an inset is drawn so many px within. */
export interface Outline {
  readonly paint: Paint;
  readonly inset?: number;
}

const plain: readonly Outline[] = [{ paint: { stroke: 'line', width: 1.5 } }];
const outlines: Readonly<Partial<Record<CircleKind, readonly Outline[]>>> = {
  assembly: [{ paint: { stroke: 'line', width: 1.5 } }, { paint: { stroke: 'line', width: 1 }, inset: 4 }],
  'helping circle': [{ paint: { stroke: 'line', width: 1.5, dash: [7, 5] } }],
  'working group': [{ paint: { stroke: 'line', width: 2, dash: [0.5, 5], round: true } }],
};

/** How the outline of each kind of circle looks; the first line carries the fill. */
export function outlineOf(kind: CircleKind): readonly Outline[] {
  return outlines[kind] ?? plain;
}

const levels: readonly Slot[] = ['level0', 'level1', 'level2', 'level3', 'level4'];

/** The fill of a circle so many levels below the outermost. */
export function levelSlot(depth: number): Slot {
  return levels[depth % levels.length] ?? 'level0';
}

const filled = new Map<string, readonly Outline[]>();

/** The outline of a kind of circle so many levels below the outermost, with its fill. */
export function outlineAt(kind: CircleKind, depth: number): readonly Outline[] {
  const fill = levelSlot(depth);
  const key = `${kind} ${fill}`;
  let outline = filled.get(key);
  if (outline === undefined) {
    outline = outlineOf(kind).map((one) =>
      one.inset === undefined ? { paint: { ...one.paint, fill } } : one,
    );
    filled.set(key, outline);
  }
  return outline;
}

/** A circle in words, for those who hear the picture. */
export function circleLabelOf(circle: CircleMark): Words {
  const seats = (marks: readonly SeatMark[]): Parameters<typeof circleLabel>[0]['leaders'] =>
    marks.map(({ name, state }) => ({
      name,
      expired: state === 'expired',
      unrecorded: state === 'unrecorded',
    }));
  return circleLabel({
    title: circle.title,
    kind: kinds[circle.kind] ?? { en: circle.kind, nl: circle.kind },
    above: circle.above,
    aim: circle.aim,
    leaders: seats([...circle.leaders, ...circle.people.filter(({ office }) => office === 'leader')]),
    representatives: seats(circle.representatives),
    hidden: circle.hidden,
    findings: circle.findings?.count ?? 0,
  });
}

/** A seat of a circle in words. */
export function seatLabelOf(mark: SeatMark, circle: string): Words {
  const functions = [...new Set([mark.office, ...mark.functions])];
  return seatLabel(
    mark.name,
    functions.map((office) => offices[office] ?? { en: office, nl: office }),
    circle,
    mark.state,
    mark.lastDay,
  );
}
