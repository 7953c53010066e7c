import {
  circleLabel,
  circleStands,
  kinds,
  linkFault,
  linkTarget,
  offices,
  roleNamed,
  seatLabel,
} from '../messages/picture.js';
import { type Language, same, sayIn, type Words } from '../messages/words.js';
import type { CircleKind, CircleMark } from '../views/circles.js';
import type { SeatMark } from '../views/seats.js';
import type { Paint, Slot } from './drawing.js';

/** The lines of which a circle's outline is made; one with an inset is drawn so many px within. */
export interface CircleOutline {
  readonly paint: Paint;
  readonly inset?: number;
}

const plain: readonly CircleOutline[] = [{ paint: { stroke: 'line', width: 1.5 } }];
const outlines: Readonly<Partial<Record<CircleKind, readonly CircleOutline[]>>> = {
  assembly: [{ paint: { stroke: 'line', width: 1.5 } }, { paint: { stroke: 'line', width: 1 }, inset: 4 }],
  'helping circle': [{ paint: { stroke: 'line', width: 1.5, dash: [7, 5] } }],
  'working group': [{ paint: { stroke: 'line', width: 2, dash: [0.5, 5], round: true } }],
};

/** How the outline of each kind of circle looks; the first line carries the fill. */
export function outlineOf(kind: CircleKind): readonly CircleOutline[] {
  return outlines[kind] ?? plain;
}

const levels: readonly Slot[] = ['level0', 'level1', 'level2', 'level3', 'level4'];

/** The fill of a circle so many levels below the outermost. */
export function levelSlot(depth: number): Slot {
  return levels[depth % levels.length] ?? 'level0';
}

const filled = new Map<string, readonly CircleOutline[]>();

/** The outline of a kind of circle so many levels below the outermost, with its fill. */
function outlineAt(kind: CircleKind, depth: number): readonly CircleOutline[] {
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

/** The look of a circle that has not begun, whatever its kind: long dashes and no fill. */
export const unbegunPaint: Paint = { fill: 'paper', stroke: 'line', width: 1.5, dash: [12, 6] };

export function isUnbegun({ standing }: Pick<CircleMark, 'standing'>): boolean {
  return standing === 'planned' || standing === 'overdue';
}

/** What stands in a circle about how it stands; nothing where it simply works. */
export function standsIn(
  { standing, day }: Pick<CircleMark, 'standing' | 'day'>,
  language: Language,
): { readonly text: string; readonly ink: Slot } | undefined {
  if (standing === undefined) return undefined;
  const late = standing !== 'planned';
  const said = sayIn(circleStands(standing, day), language);
  return { text: late ? `! ${said}` : said, ink: late ? 'warning' : 'ink' };
}

const unbegun: readonly CircleOutline[] = [{ paint: unbegunPaint }];

/** The outline of a circle so many levels below the outermost, with its fill. */
export function outlineOfCircle(
  circle: Pick<CircleMark, 'kind' | 'standing'>,
  depth: number,
): readonly CircleOutline[] {
  return isUnbegun(circle) ? unbegun : outlineAt(circle.kind, depth);
}

/** A circle in words, for those who hear the picture. */
export function circleLabelOf(circle: CircleMark): Words {
  const seats = (marks: readonly SeatMark[]): Parameters<typeof circleLabel>[0]['leaders'] =>
    marks.map(({ name, state }) => ({
      name,
      expired: state === 'expired',
      unrecorded: state === 'unrecorded',
    }));
  const { standing, day, faults = [], crossLinks = [] } = circle;
  return circleLabel({
    title: circle.title,
    kind: kinds[circle.kind] ?? same(circle.kind),
    above: circle.above,
    aim: circle.aim,
    stands: standing === undefined ? undefined : circleStands(standing, day),
    leaders: seats([...circle.leaders, ...circle.people.filter(({ office }) => office === 'leader')]),
    representatives: seats(circle.representatives),
    faults: faults.map(linkFault),
    crossLinks: crossLinks.map((link) => ({
      target: linkTarget(link.title, link.target, link.day),
      leaders: seats(link.leaders),
      representatives: seats(link.representatives),
      faults: link.faults.map(linkFault),
    })),
    roles: (circle.roles ?? []).map(({ title, domain, holders }) => ({
      title,
      domain,
      holders: seats(holders),
    })),
    hidden: circle.hidden,
    findings: circle.findings?.count ?? 0,
    heaviest: circle.findings?.severity,
  });
}

/** Somebody's seat in a role of a circle, in words. */
export function roleLabelOf(mark: SeatMark, role: string, circle: string): Words {
  return seatLabel(mark, [roleNamed(role)], circle);
}

/** A seat of a circle in words; of a link to another circle, with the title of that. */
export function seatLabelOf(mark: SeatMark, circle: string, linked?: string): Words {
  const functions = [...new Set([mark.office, ...mark.functions])];
  return seatLabel(
    mark,
    functions.map((office) => offices[office] ?? same(office)),
    circle,
    linked,
  );
}
