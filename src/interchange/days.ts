import { type CalendarDate, isCalendarDate } from '../model/calendar.js';
import { folded } from './said.js';
import type { Cell } from './table.js';

/** In which order the days of a column in figures tell day and month. */
export const dayOrders = ['day first', 'month first'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** A day that was read from a cell. */
export type DayRead =
  | { readonly day: CalendarDate; readonly by: 'itself' | 'order' | 'century' }
  /** No day: both orders give one and nothing tells which is meant, or neither does. */
  | { readonly fault: 'either' | 'none' };

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'january', 'januar', 'janvier', 'jan', 'janv', 'janner'],
    ['februari', 'february', 'februar', 'fevrier', 'feb', 'fevr', 'febr'],
    ['maart', 'march', 'marz', 'mars', 'mrt', 'mar', 'maerz'],
    ['april', 'avril', 'apr', 'avr'],
    ['mei', 'may', 'mai'],
    ['juni', 'june', 'juin', 'jun'],
    ['juli', 'july', 'juillet', 'jul', 'juil'],
    ['augustus', 'august', 'aout', 'aug'],
    ['september', 'septembre', 'sep', 'sept'],
    ['oktober', 'october', 'octobre', 'okt', 'oct'],
    ['november', 'novembre', 'nov'],
    ['december', 'dezember', 'decembre', 'dec', 'dez'],
  ].flatMap((names, month) => names.map((name) => [name, month + 1])),
);

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly short: boolean;
}

function figuresIn(text: string): Figures | undefined {
  const match = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[ T].*)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, first, second, year = ''] = match;
  const short = year.length === 2;
  return {
    first: Number(first),
    second: Number(second),
    year: short ? 2000 + Number(year) : Number(year),
    short,
  };
}

/**
 * The order of day and month that the cells of a column show: by a figure above twelve, which is no month. Nothing where
 * none shows it, or some show one and some the other.
 */
export function orderShown(cells: readonly string[]): DayOrder | 'both' | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const figures = figuresIn(cell);
    if (figures === undefined) continue;
    if (figures.first > 12 && figures.second <= 12) dayFirst = true;
    if (figures.second > 12 && figures.first <= 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return 'both';
  return dayFirst ? 'day first' : monthFirst ? 'month first' : undefined;
}

/** The day that a cell says, where day and month stand in an order that is known, or that the cell itself tells. */
export function dayIn(cell: Cell, order: DayOrder | undefined): DayRead {
  if (cell.day !== undefined) return { day: cell.day, by: 'itself' };
  const text = cell.text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text);
  if (iso !== null) return exactly(iso[1], iso[2], iso[3], 'itself');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return exactly(compact[1], compact[2], compact[3], 'itself');
  const spelt = inWords(text);
  if (spelt !== undefined) return spelt;
  const figures = figuresIn(text);
  if (figures === undefined) return { fault: 'none' };
  const { first, second, year, short } = figures;
  const dayFirst = date(year, second, first);
  const monthFirst = date(year, first, second);
  const told = order ?? (dayFirst === undefined || monthFirst === undefined ? undefined : 'either');
  if (told === 'either' && dayFirst !== monthFirst) return { fault: 'either' };
  const day =
    order === 'month first' ? monthFirst : order === 'day first' ? dayFirst : (dayFirst ?? monthFirst);
  if (day === undefined) return { fault: 'none' };
  return {
    day,
    by: short ? 'century' : dayFirst === undefined || monthFirst === undefined ? 'itself' : 'order',
  };
}

function inWords(text: string): DayRead | undefined {
  const plain = folded(text).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const [, day, name, year] =
    /^(?:[a-z]+ )?(\d{1,2})(?:e|er|st|nd|rd|th)? ?(?:de |of |-)?([a-z]+)-? ?(\d{4})$/.exec(plain) ?? [];
  if (name !== undefined && months[name] !== undefined)
    return exactly(year, String(months[name]), day, 'itself');
  const [, month, second, third] = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(plain) ?? [];
  if (month !== undefined && months[month] !== undefined)
    return exactly(third, String(months[month]), second, 'itself');
  return undefined;
}

function exactly(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  by: 'itself',
): DayRead {
  const found = date(Number(year), Number(month), Number(day));
  return found === undefined ? { fault: 'none' } : { day: found, by };
}

function date(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}
