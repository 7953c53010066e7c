import ical from 'ical-generator';
import { withWrittenDates } from '../../ground/open-dates.js';
import { dayNotKnown } from '../../messages/dates.js';
import { headings } from '../../messages/headings.js';
import { statusNames } from '../../messages/tracking.js';
import { type Language, sayIn, tongueOf } from '../../messages/words.js';
import { after, type CalendarDate, earliest, isExact, latest } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import { minutesOfDay } from '../../model/meetings.js';
import type { Organisation } from '../../model/organisation.js';
import type { Due } from '../../tracking/due.js';
import { dueSentence, dueWords } from '../due.js';
import { circleName } from '../progress.js';

/**
 * What falls due as a calendar (RFC 5545), one event for each, a day long but for a meeting of which the hours are known. Its UID is that of the thing and not of the
 * day, so that who subscribes sees one event move. The same input gives the same bytes: events are stamped with their
 * own day, as nothing here knows the time.
 */
export function dueCalendar(
  organisation: Organisation,
  due: readonly Due[],
  on: string,
  language: Language,
): string {
  const standing = asOf(organisation, on);
  const title = plain(organisation.title ?? organisation.name);
  const calendar = ical({
    // The writer escapes the texts of events, but not this one.
    name: `${sayIn(headings.whatFallsDue, language)}: ${title}`.replace(/[\\;,]/g, '\\$&'),
    prodId: { company: 'Kring', product: 'kring due', language: tongueOf(language).toUpperCase() },
  });
  for (const one of due) {
    const day = midnight(earliest(one.date));
    const hours = hoursOf(one);
    // Of a day of which only the month is known, the event is as long as the month, and says so.
    const open = !isExact(one.date);
    const late = one.overdue ? `${sayIn(statusNames.overdue, language)}: ` : '';
    calendar.createEvent({
      id: `${encodeURIComponent(one.id)}@${encodeURIComponent(organisation.name === '' ? 'kring' : organisation.name)}`,
      stamp: day,
      start: hours?.start ?? day,
      ...(hours === undefined ? {} : { end: hours.end, floating: true }),
      ...(open ? { end: midnight(after(latest(one.date), { years: 0, months: 0, weeks: 0, days: 1 })) } : {}),
      allDay: hours === undefined,
      summary: plain(
        `${late}${sayIn(dueWords(standing, one, language), language)}${open ? ` (${sayIn(dayNotKnown(one.date), language)})` : ''}`,
      ),
      description: plain(dueSentence(standing, one, language)),
      ...(one.hours?.place === undefined ? {} : { location: plain(one.hours.place) }),
      ...(one.circle === undefined
        ? {}
        : { categories: [{ name: plain(circleName(standing, one.circle)) }] }),
    });
  }
  return calendar.toString();
}

/** So long is a meeting of which nobody said when it ends, in minutes. */
const usualLength = 120;

/**
 * When a meeting begins and ends, in the time of wherever it is read, as the files name no zone; it ends the day after where
 * it goes past midnight. Nothing where the hours, or the day, are not known.
 */
function hoursOf({ date, hours }: Due): { readonly start: Date; readonly end: Date } | undefined {
  if (hours === undefined || !isExact(date)) return undefined;
  const from = minutesOfDay(hours.start);
  const to = hours.end === undefined ? from + usualLength : minutesOfDay(hours.end);
  const at = (minute: number): Date => new Date(midnight(date).getTime() + minute * 60_000);
  return { start: at(from), end: at(to > from ? to : to + 24 * 60) };
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A text of one line without controls; commas and semicolons the writer of the calendar escapes. */
function plain(text: string): string {
  return withWrittenDates(text)
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '');
}
