import { isOpenDate, openSigns, withWrittenDates } from '../ground/open-dates.js';

/**
 * A day of the calendar as `YYYY-MM-DD`. Strings of this form compare in the order of time.
 *
 * A day of which the files tell no more than the month or the year has signs where the rest is open
 * ({@link openSigns}): `2026-03-!!` lies before all days of its month, as a first day may, and `2026-03-~~` behind them,
 * as a last day may. So a term `until 2026-03` has ended when the month has, and one `from 2026-03` has begun when it
 * has. What such days are compared for may still be otherwise: a check looks at all ways in which they can lie
 * (`rules/open-dates.ts`), and whoever else compares two of them asks {@link mayBeFrom}.
 */
export type CalendarDate = string;

/** Which day of a month or year stands for a day of which no more is known. */
export type End = 'first' | 'last';

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

/**
 * Reads a day as files write it: `2026-03-09`, or `2026-03` or `2026` where no more is known of it.
 * @param end whether it can be the first day of something, or the last
 * @returns nothing where there is no such day
 */
export function readDate(written: string, end: End): CalendarDate | undefined {
  if (isCalendarDate(written)) return written;
  const open = openSigns[end];
  if (/^\d{4}-\d{2}$/.test(written))
    return isCalendarDate(`${written}-01`) ? `${written}-${open}` : undefined;
  if (/^\d{4}$/.test(written))
    return isCalendarDate(`${written}-01-01`) ? `${written}-${open}-${open}` : undefined;
  return undefined;
}

/** A day as files, JSON and tables have it: `2026-03-09`, `2026-03` or `2026`. */
export function writtenDate(date: CalendarDate): string {
  return withWrittenDates(date);
}

/** Whether the day itself is known, not only its month or year. */
export function isExact(date: CalendarDate): boolean {
  return !isOpenDate(date);
}

/** The earliest day of the calendar that it can be. */
export function earliest(date: CalendarDate): CalendarDate {
  return isExact(date) ? date : `${writtenDate(date)}-01-01`.slice(0, 10);
}

/** The latest day of the calendar that it can be. */
export function latest(date: CalendarDate): CalendarDate {
  if (isExact(date)) return date;
  const written = writtenDate(date);
  if (written.length === 4) return `${written}-12-31`;
  return `${written}-${daysIn(Number(written.slice(0, 4)), Number(written.slice(5)))}`;
}

/** A day of which no more is known, as the first or the last that it can be; others stay what they are. */
export function atEnd(date: CalendarDate, end: End): CalendarDate {
  return isExact(date) ? date : date.replace(/!!|~~/g, openSigns[end]);
}

/** Whether a day lies on another or after it, or may do so. */
export function mayBeFrom(date: CalendarDate, other: CalendarDate): boolean {
  return latest(date) >= earliest(other);
}

/** Whether two dates can be one day: `2026-03` and `2026-03-16`. */
export function mayBeSame(date: CalendarDate, other: CalendarDate): boolean {
  return mayBeFrom(date, other) && mayBeFrom(other, date);
}

/** Whether a day lies behind another, or may do so. */
export function mayBeAfter(date: CalendarDate, other: CalendarDate): boolean {
  return latest(date) > earliest(other);
}

function exists(text: string): boolean {
  const [year, month, day] = numbersOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Year, month (from 1) and day of the month. */
function numbersOf(text: string): [year: number, month: number, day: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
}

/** How many days a month has, by the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Today, where the reader is. Only the outermost layers may ask; everything else is told the date. */
export function today(): CalendarDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth(), now.getDate()) ?? end;
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

const typedUnits: Readonly<Record<string, string>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  q: 'quarters',
  y: 'years',
};

/**
 * Reads a length as it is typed: `60d`, `8w`, `6 months`, `1 year`.
 * @returns nothing where the text is no length
 */
export function readTypedLength(text: string): Length | undefined {
  const [, amount, unit = ''] = /^\s*(\d{1,5})\s*([dwmqy])\s*$/.exec(text) ?? [];
  return readLength(amount === undefined ? text : `${amount} ${typedUnits[unit] ?? ''}`);
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

/**
 * Nothing where the day lies beyond the calendar: a term of 99,999 years lasts as long as the calendar does. Of a day
 * of which the month is known, that of the day after a length is known too, where the length has no weeks and days; with
 * them it may lie in two months, of which the one is taken that leaves open more. The next day counts as of the month.
 */
function shifted(date: CalendarDate, length: Length, sign: 1 | -1): CalendarDate | undefined {
  const key = `${date}${sign}${length.years},${length.months},${length.weeks},${length.days}`;
  if (shifts.has(key)) return shifts.get(key);
  const answer = isExact(date) ? shiftedDay(date, length, sign) : shiftedMonth(date, length, sign);
  if (shifts.size > 100_000) shifts.clear();
  shifts.set(key, answer);
  return answer;
}

/**
 * Years and months first, where a day that the month lacks becomes its last, and then weeks and days, as Temporal adds
 * them. Worked out here, as Temporal has to be brought along for most machines and takes longer for the first day of a
 * file than reading most files.
 */
function shiftedDay(date: CalendarDate, length: Length, sign: 1 | -1): CalendarDate | undefined {
  const [year, month, day] = numbersOf(date);
  const months = 12 * year + month - 1 + sign * (12 * length.years + length.months);
  const [newYear, newMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const newDay = Math.min(day, daysIn(newYear, newMonth + 1));
  return dateOf(newYear, newMonth, newDay + sign * (7 * length.weeks + length.days));
}

/**
 * The day of a year and month (from 0); a day that lies outside the month is counted on or back from it.
 * @returns nothing where it has no four digits; the day before the first one is told, as terms are counted from it
 */
function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  // Not Date.UTC, for which the years below 100 are those of the twentieth century.
  const time = new Date(0).setUTCFullYear(year, month, day);
  if (Number.isNaN(time)) return undefined;
  const text = new Date(time).toISOString();
  return text.length === 24 ? text.slice(0, 10) : undefined;
}

function shiftedMonth(date: CalendarDate, length: Length, sign: 1 | -1): CalendarDate | undefined {
  const end: End = date.endsWith(openSigns.first) ? 'first' : 'last';
  if (length.years + length.months + length.weeks === 0 && length.days === 1) return date;
  const day = shiftedDay(end === 'first' ? earliest(date) : latest(date), length, sign);
  const known = writtenDate(date).length;
  const years = length.months + length.weeks + length.days === 0;
  return day && readDate(day.slice(0, known === 4 && years ? 4 : 7), end);
}

const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

/**
 * The last day of a term. A term of two years from 9 February 2026 lasts up to and including 8 February 2028: the
 * day before the one that bears its first day's number. Where the last month has no such day, the months end with
 * it: a month from 31 January ends on 28 February, or on the 29th in a leap year. Weeks and days come after the
 * months. A term that would go on beyond the calendar ends with the calendar. Of one that begins in a month of which
 * the day is not known, the month of the last day is known: from March 2026, two years end in March 2028.
 */
export function lastDay(from: CalendarDate, length: Length): CalendarDate {
  if (!isExact(from)) return shifted(atEnd(from, 'last'), length, 1) ?? end;
  const { years, months, weeks, days } = length;
  const hasMonths = years + months > 0;
  const same = hasMonths ? shifted(from, { years, months, weeks: 0, days: 0 }, 1) : from;
  if (same === undefined) return end;
  const lastOfMonths = hasMonths && same.slice(8) !== from.slice(8) ? same : before(same, oneDay);
  return weeks + days === 0 ? lastOfMonths : after(lastOfMonths, { years: 0, months: 0, weeks, days });
}

/**
 * Days from one date to another; negative where the second lies before the first. A day of which only the month is
 * known counts as the first or the last day that it can be.
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const at = (date: CalendarDate): number =>
    Date.parse(`${date.endsWith(openSigns.first) ? earliest(date) : latest(date)}T00:00:00Z`);
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/** How many days a day lies from another, for people to be told; nothing where one of them is not known. */
export function daysTo(from: CalendarDate, to: CalendarDate): number | undefined {
  return isExact(from) && isExact(to) ? daysBetween(from, to) : undefined;
}

/** A length as Kring writes it: `1 year and 6 months`. */
export function writtenLength(length: Length): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => length[unit] > 0)
    .map((unit) => `${length[unit]} ${length[unit] === 1 ? unit.slice(0, -1) : unit}`);
  return parts.length === 0 ? '0 days' : parts.join(' and ');
}
