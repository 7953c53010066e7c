import { isOpenDate } from '../ground/open-dates.js';
import { atEnd, isCalendarDate, writtenDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';

/*
 * A day of which only the month is known can be any of that month. Rules compare days as if they were known, so a check
 * of an organisation that has such days is made for several ways in which they can lie, and finds only what is wrong in
 * each of them: what could be right is not told to be wrong. No rule has to think of it.
 */

/** So many doublings of days of one month are told apart; of more, some lie alike in all ways that are looked at. */
const mostTimes = 6;

/** So many of the days that are known in a month are tried for those that are not; a month has no more. */
const mostDays = 31;

/**
 * The organisation as it is where its open dates lie otherwise: all as early as they can, all as late, beginnings late
 * and ends early, those of one month apart from each other, and on the days of the month that the files name. None
 * where every day is known.
 */
export function otherWays(organisation: Organisation): Organisation[] {
  if (organisation.openDates.length === 0) return [];
  const counts = new Map<string, number>();
  const days = new Set<string>();
  mapped(organisation, (date) => {
    if (isCalendarDate(date)) days.add(date);
    else counts.set(writtenDate(date), (counts.get(writtenDate(date)) ?? 0) + 1);
    return date;
  });
  const ways: ((date: string, order: number) => string)[] = [
    (date) => atEnd(date, 'first'),
    (date) => atEnd(date, 'last'),
    (date) => atEnd(date, atEnd(date, 'first') === date ? 'last' : 'first'),
  ];
  const times = Math.ceil(Math.log2(Math.max(...counts.values())));
  for (let time = 0; time < Math.min(mostTimes, times); time++) {
    ways.push((date, order) => atEnd(date, (order >> time) % 2 === 0 ? 'first' : 'last'));
    ways.push((date, order) => atEnd(date, (order >> time) % 2 === 0 ? 'last' : 'first'));
  }
  const named = new Map<string, string[]>();
  for (const day of [...days].sort())
    for (const open of [day.slice(0, 7), day.slice(0, 4)])
      if (counts.has(open)) named.set(open, [...(named.get(open) ?? []), day]);
  const most = Math.max(0, ...[...named.values()].map(({ length }) => length));
  for (let i = 0; i < Math.min(mostDays, most); i++)
    ways.push((date) => named.get(writtenDate(date))?.[i] ?? date);
  return ways.map((lies) => {
    const orders = new Map<string, number>();
    return mapped(organisation, (date) => {
      if (isCalendarDate(date)) return date;
      const order = orders.get(writtenDate(date)) ?? 0;
      orders.set(writtenDate(date), order + 1);
      return lies(date, order);
    });
  });
}

/** Plain data with its dates made others; what has none that is made another stays the same object. */
function mapped<T>(value: T, to: (date: string) => string): T {
  if (typeof value === 'string')
    return (value.length === 10 && (isOpenDate(value) || isCalendarDate(value)) ? to(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const all = value.map((one) => mapped(one, to));
    return all.every((one, i) => one === value[i]) ? value : (all as T);
  }
  const copy = { ...value } as Record<string, unknown>;
  let changed = false;
  for (const [key, said] of Object.entries(value)) {
    const now = mapped(said, to);
    if (now === said) continue;
    changed = true;
    copy[key] = now;
  }
  return (changed ? copy : value) as T;
}
