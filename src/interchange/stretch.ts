import { type CalendarDate, isCalendarDate, lastDay, readTypedLength } from '../model/calendar.js';
import type { Stretch } from './people.js';

/**
 * The days that a person means: `month`, `quarter` or `year` for the one that holds the date; `2027`, `2027-Q1`,
 * `2027-03`; one day; or a length such as `60d` or `6 months`, from the date on. Nothing where it is none of these.
 */
export function stretchOf(written: string, on: CalendarDate): Stretch | undefined {
  const said = written.trim().toLowerCase();
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))];
  if (said === 'month' || said === 'quarter' || said === 'year') {
    if (said === 'month') return months(year, month, 1);
    return said === 'quarter' ? quarter(year, Math.ceil(month / 3)) : months(year, 1, 12);
  }
  const [, ofYear = '', quarterOf, monthOf] = /^(\d{4})(?:-(?:q([1-4])|(0[1-9]|1[0-2])))?$/.exec(said) ?? [];
  if (quarterOf !== undefined) return quarter(ofYear, Number(quarterOf));
  if (monthOf !== undefined) return months(ofYear, Number(monthOf), 1);
  if (ofYear !== '' && ofYear !== '0000') return months(ofYear, 1, 12);
  if (isCalendarDate(said)) return { first: said, last: said };
  const length = readTypedLength(said);
  return length === undefined ? undefined : { first: on, last: lastDay(on, length) };
}

function quarter(year: string, number: number): Stretch {
  return months(year, 3 * number - 2, 3);
}

function months(year: string, first: number, count: number): Stretch {
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { first: from, last: lastDay(from, { years: 0, months: count, weeks: 0, days: 0 }) };
}
