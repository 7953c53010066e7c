import { after, type CalendarDate, type Length } from './calendar.js';
import type { Day, Period, Person } from './organisation.js';

/*
 * When somebody belongs to the organisation. The day of `left` is the last day of a period, that of `joined` the first.
 * Somebody of whom neither is said belongs to it at all times.
 */

/** Whether somebody belongs to the organisation on a day. */
export function belongsOn({ periods }: Person, day: CalendarDate): boolean {
  return periods.length === 0 || periods.some((period) => holds(period, day));
}

/** The latest day on which somebody left before a day on which the person does not belong to the organisation. */
export function leftBefore(person: Person, day: CalendarDate): Day | undefined {
  if (belongsOn(person, day)) return undefined;
  return person.periods.findLast(({ until }) => until !== undefined && until.date < day)?.until;
}

/** The day on which somebody joins who has never belonged to the organisation by a day. */
export function joinsAfter(person: Person, day: CalendarDate): Day | undefined {
  if (belongsOn(person, day) || leftBefore(person, day) !== undefined) return undefined;
  return comesAfter(person, day);
}

/** The day on which somebody joins or comes back after a day. */
export function comesAfter({ periods }: Person, day: CalendarDate): Day | undefined {
  return periods.find(({ from }) => from !== undefined && from.date > day)?.from;
}

/** The last day of the period in which somebody belongs to the organisation on a day; nothing where none is said. */
export function leavesAfter({ periods }: Person, day: CalendarDate): Day | undefined {
  const now = periods.findIndex((period) => holds(period, day));
  for (let i = now; i >= 0 && i < periods.length; i++) {
    const until = periods[i]?.until;
    const back = periods[i + 1]?.from;
    // Who comes back on the day of leaving, or on the next, has not left.
    if (until === undefined || back === undefined || back.date > after(until.date, oneDay)) return until;
  }
  return undefined;
}

const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

function holds({ from, until }: Period, day: CalendarDate): boolean {
  return (from === undefined || from.date <= day) && (until === undefined || until.date >= day);
}

/** The days on which somebody joined and left, and those on which that is to come; the day of `left` is the last one. */
export function comingsAndGoings(
  periods: Person['periods'],
  on: CalendarDate,
): Readonly<Record<'joined' | 'joins' | 'left' | 'leaves', readonly CalendarDate[]>> {
  const from = periods.flatMap((period) => period.from?.date ?? []);
  const until = periods.flatMap((period) => period.until?.date ?? []);
  return {
    joined: from.filter((day) => day <= on),
    joins: from.filter((day) => day > on),
    left: until.filter((day) => day < on),
    leaves: until.filter((day) => day >= on),
  };
}
