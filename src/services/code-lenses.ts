import { Names } from '../account/names.js';
import { circlePoints, seatAndLinkPoints } from '../account/records.js';
import { lenses as say } from '../messages/actions.js';
import { howLong } from '../messages/editor.js';
import { holdLens } from '../messages/holding.js';
import { type Language, sayIn } from '../messages/words.js';
import { after, type CalendarDate, daysTo, type Length } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Origin } from '../model/organisation.js';
import { circleStanding, mayBeHeld } from '../model/standing.js';
import { dueWords } from '../render/due.js';
import { dueOf } from '../tracking/due.js';
import type { Scene } from './scene.js';

/** A line above a declaration. */
export interface Lens {
  readonly at: Origin;
  readonly text: string;
  /** The meeting that a click on it leads to. */
  readonly meeting?: string;
}

/** How far ahead of the date it is looked for what a circle is to do next. */
const ahead: Length = { years: 1, months: 0, weeks: 0, days: 0 };

/** So many open points of a circle are told in words; of the others, how many there are. */
const mostTold = 2;

/**
 * Above each circle of a file: seats, terms and what is due next. Not above people: they are written line by line,
 * and a line between every two would tear the list apart.
 */
export function lensesIn({ fragment, standing, language }: Scene): Lens[] {
  const names = new Names(standing, { language });
  const due = nextDue(standing, language);
  return fragment.circles
    .flatMap((declared) => {
      const circle = standing.circle(declared.name);
      const stands = circle === undefined ? undefined : circleStanding(standing, circle);
      return circle === undefined || stands?.standing === 'ended' || stands?.standing === 'planned'
        ? []
        : [{ circle, at: declared.at }];
    })
    .map(({ circle, at }): Lens => {
      const points = [...circlePoints(names, circle), ...seatAndLinkPoints(names, circle)];
      const first = firstEnd(standing, circle);
      const next = due.get(circle.name);
      return {
        at,
        text: [
          sayIn(say.people(standing.sits(circle).length), language),
          ...points.slice(0, mostTold),
          ...(points.length > mostTold ? [sayIn(say.morePoints(points.length - mostTold), language)] : []),
          ...(first === undefined
            ? []
            : [sayIn(say.firstTerm(first, howLong(daysTo(standing.on, first))), language)]),
          ...(next === undefined ? [] : [sayIn(say.nextDue(next.what, next.day), language)]),
        ].join(' · '),
      };
    });
}

/** Above each meeting of a file that may still be held: its page is a click away. */
export function meetingLenses({ fragment, standing, language }: Scene): Lens[] {
  return fragment.meetings
    .filter(({ name }) => {
      const meeting = standing.meeting(name);
      return meeting !== undefined && mayBeHeld(standing, meeting);
    })
    .map(({ name, at, points }) => ({ at, text: sayIn(holdLens(points.length), language), meeting: name }));
}

/** The first day on which a term of a circle ends that runs now. */
function firstEnd(standing: AsOf, circle: Circle): CalendarDate | undefined {
  return standing
    .allSeats(circle)
    .flatMap(({ standing: { state, lastDay } }) => (state === 'held' ? (lastDay ?? []) : []))
    .sort()[0];
}

/** What each circle is to do first, what is overdue included, by its name. */
function nextDue(standing: AsOf, language: Language): ReadonlyMap<string, { day: string; what: string }> {
  const found = new Map<string, { day: string; what: string }>();
  const { organisation, on } = standing;
  for (const one of dueOf(organisation, on, after(on, ahead), language))
    if (one.circle !== undefined && !found.has(one.circle))
      found.set(one.circle, { day: one.date, what: sayIn(dueWords(standing, one, language), language) });
  return found;
}
