import { Temporal } from 'temporal-polyfill';

/** A day of the calendar as `YYYY-MM-DD`. Strings of this form compare in the order of time. */
export type CalendarDate = string;

/** A length of time as a person says it. */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const known = new Map<string, boolean>();

/** Whether the text is a day that exists, in the form `YYYY-MM-DD`; the calendar begins with the year 1. */
export function isCalendarDate(text: string): boolean {
  let answer = known.get(text);
  if (answer === undefined) {
    answer = /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= beginning && exists(text);
    if (known.size > 100_000) known.clear();
    known.set(text, answer);
  }
  return answer;
}

function exists(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Today, where the reader is. Only the outermost layers may ask; everything else is told the date. */
export function today(): CalendarDate {
  return Temporal.Now.plainDateISO().toString();
}

/**
 * Reads a length such as `2 years`, `1 year and 6 months` or `week` (one week); quarters count as three months.
 * @returns nothing where the text is no length; nor is one of no days, as nothing lasts for it
 */
export function readLength(text: string): Length | undefined {
  const total = { years: 0, months: 0, weeks: 0, days: 0 };
  const parts = text.replace(/\s+/g, '').split(/and(?=\d)/);
  for (const part of parts) {
    const match = /^(\d{1,5})?(day|week|month|quarter|year)s?$/.exec(part);
    if (match === null) return undefined;
    const amount = match[1] === undefined ? 1 : Number(match[1]);
    if (match[2] === 'quarter') total.months += 3 * amount;
    else total[`${match[2] as 'day'}s`] += amount;
  }
  return total.years + total.months + total.weeks + total.days > 0 ? total : undefined;
}

/** The first and the last day that dates of four digits can tell. */
const beginning: CalendarDate = '0001-01-01';
const end: CalendarDate = '9999-12-31';

/** The day that lies a length after another; a day that the month lacks becomes the month's last. */
export function after(date: CalendarDate, length: Length): CalendarDate {
  return shifted(date, length, 1) ?? end;
}

/** The day that lies a length before another. */
export function before(date: CalendarDate, length: Length): CalendarDate {
  return shifted(date, length, -1) ?? beginning;
}

const shifts = new Map<string, CalendarDate | undefined>();

/** Nothing where the day lies beyond the calendar: a term of 99,999 years lasts as long as the calendar does. */
function shifted(date: CalendarDate, length: Length, sign: 1 | -1): CalendarDate | undefined {
  const key = `${date}${sign}${length.years},${length.months},${length.weeks},${length.days}`;
  if (shifts.has(key)) return shifts.get(key);
  let answer: CalendarDate | undefined;
  try {
    const start = Temporal.PlainDate.from(date);
    answer = (sign === 1 ? start.add(length) : start.subtract(length)).toString();
    if (answer.length > 10) answer = undefined;
  } catch {
    // Beyond what Temporal can tell.
  }
  if (shifts.size > 100_000) shifts.clear();
  shifts.set(key, answer);
  return answer;
}

const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

/**
 * The last day of a term. A term of two years from 9 February 2026 lasts up to and including 8 February 2028: the
 * day before the one that bears its first day's number. Where the last month has no such day, the months end with
 * it: a month from 31 January ends on 28 February, or on the 29th in a leap year. Weeks and days come after the
 * months. A term that would go on beyond the calendar ends with the calendar.
 */
export function lastDay(from: CalendarDate, length: Length): CalendarDate {
  const { years, months, weeks, days } = length;
  const hasMonths = years + months > 0;
  const same = hasMonths ? shifted(from, { years, months, weeks: 0, days: 0 }, 1) : from;
  if (same === undefined) return end;
  const lastOfMonths = hasMonths && same.slice(8) !== from.slice(8) ? same : before(same, oneDay);
  return weeks + days === 0 ? lastOfMonths : after(lastOfMonths, { years: 0, months: 0, weeks, days });
}

/** Days from one date to another; negative where the second lies before the first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A length as Kring writes it: `1 year and 6 months`. */
export function writtenLength(length: Length): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => length[unit] > 0)
    .map((unit) => `${length[unit]} ${length[unit] === 1 ? unit.slice(0, -1) : unit}`);
  return parts.length === 0 ? '0 days' : parts.join(' and ');
}
