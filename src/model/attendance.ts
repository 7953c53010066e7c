import { before, type CalendarDate, type Length } from './calendar.js';
import type { AsOf } from './lookups.js';
import { meetingsIn } from './meetings.js';

/** At how many of the meetings of a year each person was whom a meeting names as present or absent, by circle. */
export interface Attendance {
  readonly circle: string;
  readonly person: string;
  readonly present: number;
  readonly all: number;
}

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

const known = new WeakMap<AsOf, readonly Attendance[]>();

/** Attendance over the year up to the date, in the order of circles and of people as they are first named. */
export function attendance(standing: AsOf): readonly Attendance[] {
  let found = known.get(standing);
  if (found === undefined) {
    found = findAttendance(standing);
    known.set(standing, found);
  }
  return found;
}

function findAttendance(standing: AsOf): readonly Attendance[] {
  const until: CalendarDate = standing.on;
  const since = before(until, year);
  const found: Attendance[] = [];
  for (const circle of standing.circles) {
    const people = new Map<string, { present: number; all: number }>();
    for (const meeting of meetingsIn(standing.organisation).of(circle.name)) {
      const day = meeting.on?.date;
      if (day === undefined || day <= since || day > until || meeting.present === undefined) continue;
      const count = (person: string, here: boolean): void => {
        const counted = people.get(person) ?? { present: 0, all: 0 };
        people.set(person, { present: counted.present + (here ? 1 : 0), all: counted.all + 1 });
      };
      const here = meeting.present.everyone
        ? standing.sits(circle).map(({ person }) => person)
        : meeting.present.people.map(({ name }) => name);
      const gone = new Set(meeting.absent.map(({ name }) => name));
      for (const person of new Set(here)) if (!gone.has(person)) count(person, true);
      for (const person of gone) count(person, false);
    }
    for (const [person, { present, all }] of people)
      found.push({ circle: circle.name, person, present, all });
  }
  return found;
}
