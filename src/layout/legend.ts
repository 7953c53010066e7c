import { functionLetters, legend } from '../messages/picture.js';
import type { Language, Words } from '../messages/words.js';
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
  const marks: SeatMark[] = [];
  let findings = false;
  const waiting: CircleMark[] = [...roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    kinds.add(circle.kind);
    findings ||= circle.findings !== undefined;
    for (const list of [circle.leaders, circle.representatives, circle.people])
      for (const mark of list) marks.push(mark);
    for (const child of circle.below) waiting.push(child);
  }
  const outline = (kind: CircleKind): LegendEntry['shapes'] =>
    outlineOf(kind).map(({ paint, inset = 0 }) =>
      drawnAs === 'rings'
        ? circleShape(0, 0, 10 - inset, paint)
        : rectShape(-12 + inset, -8 + inset, 24 - 2 * inset, 16 - 2 * inset, paint, 3),
    );
  const entry = entryIn(language);
  return [
    ...seatLegend(marks, language),
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

/** What the marks of seats mean: only those that occur. */
export function seatLegend(marks: readonly SeatMark[], language: Language): LegendEntry[] {
  const offices = new Set<Office>();
  const states = new Set<SeatMark['state']>();
  let functions = false;
  for (const mark of marks) {
    offices.add(mark.office);
    states.add(mark.state);
    functions ||= mark.functions.length > 0;
  }
  const seat = (office: Office, state: SeatMark['state'] = 'held', text = ''): LegendEntry['shapes'] =>
    seatShapes({ office, state, initials: text, functions: [] }, 0, 0, functionLetters[language], 8);
  const entry = entryIn(language);
  return [
    ...entry(offices.has('leader'), seat('leader'), legend.leader),
    ...entry(offices.has('representative'), seat('representative'), legend.representative),
    ...entry(states.has('vacant'), seat('member', 'vacant'), legend.vacant),
    ...entry(states.has('unrecorded'), seat('member', 'unrecorded'), legend.unrecorded),
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
  ];
}

/** An entry that is there only if what it explains is shown. */
function entryIn(
  language: Language,
): (shown: boolean, shapes: LegendEntry['shapes'], said: Words) => LegendEntry[] {
  return (shown, shapes, said) => (shown ? [{ shapes, text: said[language] }] : []);
}
