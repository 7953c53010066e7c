import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Measure, Organisation } from '../model/organisation.js';
import { makesPolicy } from '../model/standing.js';
import { type Loop, loopOf } from '../model/steering.js';
import { type CircleMark, circlesView, type Hierarchy, type HierarchySettings } from './circles.js';

/** How the circle process stands; see {@link loopOf}. */
export interface LoopMark extends Pick<Loop, 'parts' | 'closed'> {
  /** Whether a measure was not taken in its rhythm. */
  readonly isLate: boolean;
}

/** The circle process of a circle: what it says of leading, doing and measuring. */
export interface ProcessMark {
  readonly circle: CircleMark;
  readonly lead: readonly string[];
  readonly does: readonly string[];
  readonly measures: readonly Pick<Measure, 'text' | 'target' | 'least' | 'most'>[];
  /** Whether the process comes full round, where that is on record. */
  readonly loop?: LoopMark | undefined;
  /** Whether a circle of its kind makes policy, so that each of the three belongs to it. */
  readonly expected: boolean;
  readonly below: readonly ProcessMark[];
}

export interface ProcessView extends Omit<Hierarchy, 'roots'> {
  readonly roots: readonly ProcessMark[];
}

/** How circles lead, do and measure, and below which circle each does so. */
export function processView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
): ProcessView {
  const standing = asOf(organisation, on);
  const hierarchy = circlesView(organisation, on, { ...settings, planned: false });
  const order: CircleMark[] = [];
  const waiting = [...hierarchy.roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    order.push(circle);
    for (const child of circle.below) waiting.push(child);
  }
  const marks = new Map<CircleMark, ProcessMark>();
  for (const circle of order.toReversed()) {
    const said = standing.circle(circle.name);
    const loop = said && loopOf(standing, said);
    marks.set(circle, {
      circle,
      lead: (said?.lead ?? []).map(({ text }) => text),
      does: (said?.does ?? []).map(({ text }) => text),
      measures: said?.measures ?? [],
      loop: loop && { parts: loop.parts, closed: loop.closed, isLate: loop.late.length > 0 },
      expected: said !== undefined && makesPolicy(said),
      below: circle.below.map((child) => marks.get(child)).filter((mark) => mark !== undefined),
    });
  }
  return {
    ...hierarchy,
    roots: hierarchy.roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
  };
}
