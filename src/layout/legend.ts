import { functionLetters, legend } from '../messages/picture.js';
import type { Language } from '../messages/words.js';
import type { CircleKind, CircleMark, Hierarchy } from '../views/circles.js';
import type { Office, SeatMark } from '../views/seats.js';
import { outlineOf } from './circle-look.js';
import { circleShape, pathShape, rectShape, textShape } from './drawing.js';
import type { LegendEntry } from './frame.js';
import { seatShapes } from './seat.js';

/** What the marks of circles and seats mean: only those that occur. Circles are drawn as rings or as boxes. */
export function circlesLegend(
  { roots, crossLinks }: Hierarchy,
  language: Language,
  drawnAs: 'rings' | 'boxes' = 'rings',
): LegendEntry[] {
  const kinds = new Set<CircleKind>();
  const offices = new Set<Office>();
  const states = new Set<SeatMark['state']>();
  let functions = false;
  let findings = false;
  const waiting: CircleMark[] = [...roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    kinds.add(circle.kind);
    findings ||= circle.findings !== undefined;
    for (const mark of [...circle.leaders, ...circle.representatives, ...circle.people]) {
      offices.add(mark.office);
      states.add(mark.state);
      functions ||= mark.functions.length > 0;
    }
    waiting.push(...circle.below);
  }
  const seat = (office: Office, state: SeatMark['state'] = 'held', text = ''): LegendEntry['shapes'] =>
    seatShapes({ office, state, initials: text, functions: [] }, 0, 0, functionLetters[language], 8);
  const entry = (
    shown: boolean,
    shapes: LegendEntry['shapes'],
    said: { en: string; nl: string },
  ): LegendEntry[] => (shown ? [{ shapes, text: said[language] }] : []);
  const outline = (kind: CircleKind): LegendEntry['shapes'] =>
    outlineOf(kind).map(({ paint, inset = 0 }) =>
      drawnAs === 'rings'
        ? circleShape(0, 0, 10 - inset, paint)
        : rectShape(-12 + inset, -8 + inset, 24 - 2 * inset, 16 - 2 * inset, paint, 3),
    );
  return [
    ...entry(offices.has('leader'), seat('leader'), legend.leader),
    ...entry(offices.has('representative'), seat('representative'), legend.representative),
    ...entry(states.has('vacant'), seat('member', 'vacant'), legend.vacant),
    ...entry(states.has('expired'), seat('member', 'expired'), legend.expired),
    ...entry(states.has('ending'), seat('member', 'ending'), legend.ending),
    ...entry(offices.has('expert') || offices.has('observer'), seat('expert'), legend.expert),
    ...entry(
      functions,
      [
        rectShape(-8, -5.5, 16, 11, { fill: 'paper', stroke: 'line' }, 5.5),
        textShape(0, 3, 8, functionLetters[language].facilitator, 'ink', 'middle', true),
      ],
      legend.functions,
    ),
    ...entry(kinds.has('assembly'), outline('assembly'), legend.assembly),
    ...entry(kinds.has('helping circle'), outline('helping circle'), legend.helpingCircle),
    ...entry(kinds.has('working group'), outline('working group'), legend.workingGroup),
    ...entry(
      crossLinks.length > 0,
      [
        pathShape(
          [
            { x: -12, y: 0 },
            { x: 12, y: 0 },
          ],
          { stroke: 'ink', width: 1.5, dash: [6, 4] },
        ),
      ],
      legend.crossLink,
    ),
    ...entry(
      findings,
      [
        rectShape(-10, -8, 20, 16, { fill: 'warning' }, 8),
        textShape(0, 4, 11, '2', 'warningInk', 'middle', true),
      ],
      legend.findings,
    ),
  ];
}
