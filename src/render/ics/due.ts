import ical from 'ical-generator';
import { withWrittenDates } from '../../ground/open-dates.js';
import { dayNotKnown } from '../../messages/dates.js';
import { headings } from '../../messages/headings.js';
import { statusNames } from '../../messages/tracking.js';
import { type Language, sayIn, tongueOf } from '../../messages/words.js';
import { after, type CalendarDate, earliest, isExact, latest } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import type { Organisation } from '../../model/organisation.js';
import type { Due } from '../../tracking/due.js';
import { dueSentence, dueWords } from '../due.js';
import { circleName } from '../progress.js';

/**
 * What falls due as a calendar (RFC 5545), one event a day long for each. Its UID is that of the thing and not of the
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
    // Of a day of which only the month is known, the event is as long as the month, and says so.
    const open = !isExact(one.date);
    const late = one.overdue ? `${sayIn(statusNames.overdue, language)}: ` : '';
    calendar.createEvent({
      id: `${encodeURIComponent(one.id)}@${encodeURIComponent(organisation.name === '' ? 'kring' : organisation.name)}`,
      stamp: day,
      start: day,
      ...(open ? { end: midnight(after(latest(one.date), { years: 0, months: 0, weeks: 0, days: 1 })) } : {}),
      allDay: true,
      summary: plain(
        `${late}${sayIn(dueWords(standing, one, language), language)}${open ? ` (${sayIn(dayNotKnown(one.date), language)})` : ''}`,
      ),
      description: plain(dueSentence(standing, one, language)),
      ...(one.circle === undefined
        ? {}
        : { categories: [{ name: plain(circleName(standing, one.circle)) }] }),
    });
  }
  return calendar.toString();
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
