import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  after,
  before,
  daysBetween,
  daysTo,
  earliest,
  isCalendarDate,
  type Length,
  lastDay,
  latest,
  mayBeAfter,
  mayBeFrom,
  mayBeSame,
  readDate,
  readLength,
  writtenDate,
} from '../../src/model/calendar.js';

const lasting = (written: string): Length => {
  const length = readLength(written);
  if (length === undefined) throw new Error(`${written} is no length`);
  return length;
};

describe('a day of the calendar', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-06-01',
    '2026-2-9',
    '26-02-09',
    '10000-01-01',
    '2026-11-23T10:00',
    '',
  ])('%s does not', (day) => {
    expect(isCalendarDate(day)).toBe(false);
  });
});

describe('a length', () => {
  test.each([
    ['2 years', { years: 2, months: 0, weeks: 0, days: 0 }],
    ['1 year and 6 months', { years: 1, months: 6, weeks: 0, days: 0 }],
    ['1year and6months', { years: 1, months: 6, weeks: 0, days: 0 }],
    ['week', { years: 0, months: 0, weeks: 1, days: 0 }],
    ['2 quarters', { years: 0, months: 6, weeks: 0, days: 0 }],
    ['1 quarter and 1 month', { years: 0, months: 4, weeks: 0, days: 0 }],
    ['60 days', { years: 0, months: 0, weeks: 0, days: 60 }],
  ])('of %s is read', (written, length) => expect(readLength(written)).toEqual(length));

  test.each(['', 'soon', '2', '2 decades', '0 days', '0 years and 0 months', '100000 years', '1.5 years'])(
    'of "%s" is none',
    (written) => expect(readLength(written)).toBeUndefined(),
  );
});

describe('the last day of a term', () => {
  test.each([
    // The day before the one that bears the first day's number.
    ['2026-02-09', '2 years', '2028-02-08'],
    ['2026-03-01', '1 month', '2026-03-31'],
    ['2024-03-01', '1 year', '2025-02-28'],
    ['2023-03-01', '1 year', '2024-02-29'],
    ['2026-01-01', '1 year', '2026-12-31'],
    ['2026-02-28', '1 month', '2026-03-27'],
    // The last of a month that has no such day.
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2026-01-30', '1 month', '2026-02-28'],
    ['2026-01-29', '1 month', '2026-02-28'],
    ['2026-01-28', '1 month', '2026-02-27'],
    ['2028-01-31', '1 month', '2028-02-29'],
    ['2028-01-30', '1 month', '2028-02-29'],
    ['2028-01-29', '1 month', '2028-02-28'],
    ['2026-03-31', '1 month', '2026-04-30'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2024-02-29', '4 years', '2028-02-28'],
    ['2026-08-31', '6 months', '2027-02-28'],
    // Other units.
    ['2026-02-09', '1 day', '2026-02-09'],
    ['2026-02-09', '60 days', '2026-04-09'],
    ['2026-02-09', '1 week', '2026-02-15'],
    ['2026-02-09', '6 weeks', '2026-03-22'],
    ['2026-02-09', '1 quarter', '2026-05-08'],
    ['2026-11-30', '1 quarter', '2027-02-28'],
    ['2026-02-09', '1 year and 6 months', '2027-08-08'],
    ['2026-02-09', '18 months', '2027-08-08'],
    ['2026-02-09', '1 month and 1 week', '2026-03-15'],
    // Days come after months: a day more is a day later, also where the month has no such day.
    ['2026-01-31', '1 month and 1 day', '2026-03-01'],
    ['2026-01-31', '1 month and 1 week', '2026-03-07'],
    // Where the calendar ends.
    ['9998-12-31', '1 year', '9999-12-30'],
    ['9999-01-01', '1 year', '9999-12-31'],
    ['9999-06-15', '1 year', '9999-12-31'],
    ['9999-12-31', '2 weeks', '9999-12-31'],
    ['9999-12-31', '1 day', '9999-12-31'],
    ['2026-01-01', '99999 years', '9999-12-31'],
    ['0001-01-01', '1 day', '0001-01-01'],
  ])('from %s for %s is %s', (from, length, last) => expect(lastDay(from, lasting(length))).toBe(last));
});

test('a day before and a day after are neighbours, and a length before the calendar is its first day', () => {
  expect(after('2026-02-28', lasting('1 day'))).toBe('2026-03-01');
  expect(before('2026-03-01', lasting('1 day'))).toBe('2026-02-28');
  expect(before('2026-03-31', lasting('1 month'))).toBe('2026-02-28');
  expect(before('0100-01-01', lasting('200 years'))).toBe('0001-01-01');
});

test('days from one date to another are counted over leap days, and backwards below nought', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
  expect(daysBetween('2026-11-23', '2025-11-23')).toBe(-365);
  expect(daysBetween('0001-01-01', '9999-12-31')).toBe(3_652_058);
});

const settings = { seed: 9022026, numRuns: 400 };
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const length = fc
  .record({ years: fc.nat(120), months: fc.nat(40), weeks: fc.nat(60), days: fc.nat(400) })
  .filter(({ years, months, weeks, days }) => years + months + weeks + days > 0);

describe('of any term', () => {
  const next = (date: string): string => after(date, lasting('1 day'));

  test('the last day is never before the first', () => {
    fc.assert(
      fc.property(day, length, (from, long) => lastDay(from, long) >= from),
      settings,
    );
  });

  test('who begins a day later never ends earlier', () => {
    fc.assert(
      fc.property(day, length, (from, long) => lastDay(next(from), long) >= lastDay(from, long)),
      settings,
    );
  });

  test('a longer one never ends earlier, and one a day longer ends a day later', () => {
    fc.assert(
      fc.property(day, length, (from, long) => {
        const last = lastDay(from, long);
        expect(lastDay(from, { ...long, days: long.days + 1 })).toBe(next(last));
        for (const unit of ['years', 'months', 'weeks'] as const)
          expect(lastDay(from, { ...long, [unit]: long[unit] + 1 }) >= last).toBe(true);
      }),
      settings,
    );
  });

  test('years and months say the same as months', () => {
    fc.assert(
      fc.property(day, fc.nat(30), fc.nat(40), (from, years, months) => {
        fc.pre(years + months > 0);
        const none = { weeks: 0, days: 0 };
        expect(lastDay(from, { years, months, ...none })).toBe(
          lastDay(from, { years: 0, months: years * 12 + months, ...none }),
        );
      }),
      settings,
    );
  });

  test('its last day exists', () => {
    fc.assert(
      fc.property(day, length, (from, long) => isCalendarDate(lastDay(from, long))),
      settings,
    );
  });
});

describe('a day of which only the month or the year is known', () => {
  const open = fc
    .tuple(day, fc.constantFrom(4, 7), fc.constantFrom('first' as const, 'last' as const))
    .map(([date, known, end]) => ({ date, open: readDate(date.slice(0, known), end) ?? '' }));

  test.each(['2026-3', '2026-13', '2026-00', '0000', '26', '02-2026', '2026-03-', 'March'])(
    '%s is none',
    (text) => {
      expect(readDate(text, 'first')).toBeUndefined();
    },
  );

  test('is written as it was read', () => {
    for (const text of ['2026-03', '2026', '2026-03-09'])
      for (const end of ['first', 'last'] as const) expect(writtenDate(readDate(text, end) ?? '')).toBe(text);
  });

  test('as a first day lies before all that it can be, as a last day behind them, and within its neighbours', () => {
    fc.assert(
      fc.property(open, ({ date, open: said }) => {
        expect(earliest(said) <= date && date <= latest(said)).toBe(true);
        const [first, last] = [
          readDate(writtenDate(said), 'first') ?? '',
          readDate(writtenDate(said), 'last') ?? '',
        ];
        expect(first < earliest(said) && last > latest(said)).toBe(true);
        expect(first > before(earliest(said), lasting('1 day')) || earliest(said) === '0001-01-01').toBe(
          true,
        );
        expect(last < after(latest(said), lasting('1 day')) || latest(said) === '9999-12-31').toBe(true);
      }),
      settings,
    );
  });

  test('is compared as what it may be', () => {
    fc.assert(
      fc.property(open, day, ({ date, open: said }, other) => {
        if (date >= other) expect(mayBeFrom(said, other)).toBe(true);
        if (date > other) expect(mayBeAfter(said, other)).toBe(true);
        if (date <= other) expect(mayBeFrom(other, said)).toBe(true);
        expect(mayBeSame(said, date)).toBe(true);
        expect(daysTo(other, said)).toBeUndefined();
      }),
      settings,
    );
  });

  test('a term from it never ends before it can', () => {
    fc.assert(
      fc.property(open, length, ({ date, open: said }, long) => {
        expect(lastDay(said, long) >= lastDay(date, long)).toBe(true);
      }),
      settings,
    );
  });

  test.each([
    ['2026-03', '2 years', '2028-03'],
    ['2026-11', '3 months', '2027-02'],
    ['2026', '2 years', '2028'],
    ['2026-03', '8 weeks', '2026-05'],
    ['2026', '6 months', '2027-06'],
  ])('from %s for %s lasts into %s', (from, long, last) => {
    expect(writtenDate(lastDay(readDate(from, 'first') ?? '', lasting(long)))).toBe(last);
  });
});

test('lengths lie before and after a day as Temporal adds and takes them away', () => {
  const day = fc
    .date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((one) => one.toISOString().slice(0, 10));
  const few = fc.nat(40);
  const length = fc.record({ years: few, months: few, weeks: few, days: fc.nat(800) });
  const within = (made: Temporal.PlainDate, beyond: string): string => {
    const text = made.toString();
    return text.length === 10 ? text : beyond;
  };
  fc.assert(
    fc.property(day, length, (from, lasts) => {
      const start = Temporal.PlainDate.from(from);
      expect(after(from, lasts)).toBe(within(start.add(lasts), '9999-12-31'));
      expect(before(from, lasts)).toBe(within(start.subtract(lasts), '0001-01-01'));
    }),
    { numRuns: 2000 },
  );
});
