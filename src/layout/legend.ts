import { functionLetters, legend, lettersLegend } from '../messages/picture.js';
import { type Language, sayIn, tongueOf, type Words } from '../messages/words.js';
import {
  type CircleKind,
  type CircleMark,
  type CrossLinkMark,
  type Hierarchy,
  marksIn,
} from '../views/circles.js';
import type { Office, SeatMark } from '../views/seats.js';
import { type MarkLetter, markLetters } from '../vocabulary/offices.js';
import { isUnbegun, outlineOf, unbegunPaint } from './circle-look.js';
import { crossPaint, isOpen, openPaint, roleSign } from './cross-links.js';
import { circleShape, type Paint, pathShape, rectShape, type Shape, textShape } from './drawing.js';
import type { LegendEntry } from './frame.js';
import { textWidth } from './measure.js';
import { oneHandShapes, seatShapes } from './seat.js';

/** A line across the room that a legend has for a mark, in each of the paints over the other. */
export function lineAcross(...paints: readonly Paint[]): Shape[] {
  const ends = [
    { x: -12, y: 0 },
    { x: 12, y: 0 },
  ];
  return paints.map((paint) => pathShape(ends, paint));
}

/** What the marks of circles and seats mean: only those that occur. Circles are drawn as rings or as boxes. */
export function circlesLegend(
  { roots }: Hierarchy,
  language: Language,
  drawnAs: 'rings' | 'boxes' = 'rings',
): LegendEntry[] {
  const kinds = new Set<CircleKind>();
  const marks: SeatMark[] = [];
  const links: CrossLinkMark[] = [];
  let [errors, findings, unbegun, late, single, roles] = [false, false, false, false, false, false];
  const waiting: CircleMark[] = [...roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    if (isUnbegun(circle)) unbegun = true;
    else kinds.add(circle.kind);
    errors ||= circle.findings?.severity === 'error';
    findings ||= circle.findings !== undefined && circle.findings.severity !== 'error';
    late ||= circle.standing !== undefined && circle.standing !== 'planned';
    for (const mark of marksIn(circle)) marks.push(mark);
    roles ||= circle.roles !== undefined;
    links.push(...(circle.crossLinks ?? []));
    single ||= [circle, ...(circle.crossLinks ?? [])].some(({ leaders, representatives }) =>
      leaders.some(
        ({ person }) => person !== undefined && representatives.some((one) => one.person === person),
      ),
    );
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
      unbegun,
      drawnAs === 'rings'
        ? [circleShape(0, 0, 10, unbegunPaint)]
        : [rectShape(-12, -8, 24, 16, unbegunPaint, 3)],
      legend.planned,
    ),
    ...entry(late, [textShape(0, 5, 14, '!', 'warning', 'middle', true)], legend.overdue),
    ...entry(
      single,
      [
        circleShape(-10, 0, 4, { fill: 'leader' }),
        circleShape(10, 0, 4, { fill: 'representative', stroke: 'line', width: 1.4 }),
        ...oneHandShapes({ x: -10, y: 0 }, { x: 10, y: 0 }, 4),
      ],
      legend.single,
    ),
    ...entry(
      links.some((link) => !isOpen(link)),
      [across(crossPaint)],
      legend.crossLink,
    ),
    ...entry(links.some(isOpen), [across(openPaint)], legend.crossLinkOpen),
    ...entry(roles, [roleSign(0, 0)], legend.role),
    ...entry(errors, findingsBadge('2', true), legend.errors),
    ...entry(findings, findingsBadge('2', false), legend.findings),
  ];
}

function across(paint: typeof crossPaint | typeof openPaint): LegendEntry['shapes'][number] {
  return pathShape(
    [
      { x: -12, y: 0 },
      { x: 12, y: 0 },
    ],
    paint,
  );
}

/** The mark of findings with its middle at 0, 0: square where one is an error, round where none is. */
export function findingsBadge(text: string, heavy: boolean): readonly Shape[] {
  const wide = Math.max(22, textWidth(text, 11, true) + 12);
  return [
    rectShape(
      -wide / 2,
      -9,
      wide,
      18,
      heavy ? { fill: 'warning', stroke: 'paper' } : { fill: 'notice', stroke: 'line', width: 1.5 },
      heavy ? 2 : 9,
    ),
    textShape(0, 4, 11, text, heavy ? 'warningInk' : 'noticeInk', 'middle', true),
  ];
}

/** What the marks of seats mean: only those that occur. */
export function seatLegend(marks: readonly SeatMark[], language: Language): LegendEntry[] {
  const offices = new Set<Office>();
  const states = new Set<SeatMark['state']>();
  const letters = new Set<MarkLetter>();
  let [vacant, lost, endless] = [false, false, false];
  for (const mark of marks) {
    if (mark.state === 'vacant') {
      if (mark.lost === undefined) vacant = true;
      else lost = true;
    } else offices.add(mark.office);
    states.add(mark.state);
    for (const one of mark.functions) letters.add(one);
    if (mark.open === 'acting') letters.add('acting');
    endless ||= mark.state === 'held' && mark.open === 'without a term';
  }
  const seat = (mark: Pick<SeatMark, 'office'> & Partial<SeatMark>): LegendEntry['shapes'] =>
    seatShapes(
      { state: 'held', initials: '', functions: [], ...mark },
      0,
      0,
      functionLetters[tongueOf(language)],
      8,
    );
  const entry = entryIn(language);
  const occurring = markLetters.filter((one) => letters.has(one));
  return [
    ...entry(offices.has('leader'), seat({ office: 'leader' }), legend.leader),
    ...entry(offices.has('representative'), seat({ office: 'representative' }), legend.representative),
    ...entry(vacant, seat({ office: 'member', state: 'vacant' }), legend.vacant),
    ...entry(states.has('unrecorded'), seat({ office: 'member', state: 'unrecorded' }), legend.unrecorded),
    ...entry(
      lost,
      seat({
        office: 'member',
        state: 'vacant',
        lost: { name: '', initials: '', why: 'left', day: '' },
      }),
      legend.lost,
    ),
    ...entry(states.has('expired'), seat({ office: 'member', state: 'expired' }), legend.expired),
    ...entry(states.has('ending'), seat({ office: 'member', state: 'ending' }), legend.ending),
    ...entry(endless, seat({ office: 'member', open: 'without a term' }), legend.withoutTerm),
    ...entry(offices.has('expert'), seat({ office: 'expert' }), legend.expert),
    ...entry(offices.has('observer'), seat({ office: 'observer' }), legend.observer),
    ...entry(
      occurring.length > 0,
      [
        rectShape(-8, -5.5, 16, 11, { fill: 'paper', stroke: 'line' }, 5.5),
        ...occurring
          .slice(0, 1)
          .map((one) => textShape(0, 3, 8, functionLetters[tongueOf(language)][one], 'ink', 'middle', true)),
      ],
      lettersLegend(occurring),
    ),
  ];
}

/** An entry that is there only if what it explains is shown. */
export function entryIn(
  language: Language,
): (shown: boolean, shapes: LegendEntry['shapes'], said: Words) => LegendEntry[] {
  return (shown, shapes, said) => (shown ? [{ shapes, text: sayIn(said, language) }] : []);
}
