import type { Change } from '../changes/change.js';
import { changesBetween } from '../changes/compare.js';
import { type Between, match } from '../changes/match.js';
import { layoutCircles } from '../layout/circles.js';
import type { Drawing } from '../layout/drawing.js';
import { type OverlayMark, overlaid } from '../layout/overlay.js';
import { marks as markNames } from '../messages/diff.js';
import { type Language, sayIn } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { circlesView } from '../views/circles.js';
import { overlayMarks } from '../vocabulary/pictures.js';

/** Both states in one picture: the circles of the newer, those that are gone where they were, and marks on what changed. */
export function overlayOf(between: Between, changes: readonly Change[], language: Language): Drawing {
  const { after, circles, old, on, was, is } = between;
  const names = new Set(after.circles.map(({ name }) => name));
  const gone = circles.gone
    .filter((circle) => was.state(circle) === 'working' && !names.has(circle.name))
    .map((circle) => ({
      ...circle,
      ...(circle.parent === undefined
        ? {}
        : { parent: { ...circle.parent, name: old.circle(circle.parent.name) } }),
    }));
  // What has ended in the newer state is drawn as well, as it is gone.
  const ended = circles.both
    .filter(([a, b]) => was.state(a) === 'working' && is.state(b) === 'ended')
    .map(([, b]) => b);
  const both: Organisation = {
    ...after,
    circles: [
      ...after.circles.map((circle) => (ended.includes(circle) ? { ...circle, ended: undefined } : circle)),
      ...gone,
    ],
  };
  const marks = new Map<string, OverlayMark>();
  for (const { kind, circle, level } of changes) {
    if (circle === undefined || level === 'wording') continue;
    const mark = markOf(kind);
    const known = marks.get(circle);
    if (known === undefined || overlayMarks.indexOf(mark) < overlayMarks.indexOf(known))
      marks.set(circle, mark);
  }
  for (const { name } of [...gone, ...ended]) marks.set(name, 'removed');
  for (const { name } of circles.come) marks.set(name, 'added');
  const drawing = layoutCircles(circlesView(both, on, { depth: 'all' }), language);
  return overlaid(drawing, marks, (mark) => sayIn(markNames[mark], language));
}

/** The same of two states as they are. */
export function overlayOfStates(
  before: Organisation,
  after: Organisation,
  on: CalendarDate,
  language: Language,
): Drawing {
  const between = match(before, after, on);
  return overlayOf(between, changesBetween(between), language);
}

/** How a change of a circle is marked. */
export function markOf(kind: Change['kind']): OverlayMark {
  if (kind === 'circle-begun' || kind === 'role-became-circle') return 'added';
  if (kind === 'circle-ended' || kind === 'circle-became-role') return 'removed';
  return kind === 'circle-moved' ? 'moved' : 'changed';
}
