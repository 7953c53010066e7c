import { after, type CalendarDate } from './calendar.js';
import type { Amount, Circle, Measure, MeasuredValue, Organisation } from './organisation.js';

/** Whether a value reached its target; nothing where the two cannot be compared. */
export function reached({ least, most }: Measure, { amount }: MeasuredValue): boolean | undefined {
  if (amount === undefined || (least === undefined && most === undefined)) return undefined;
  if (!comparable(amount, least) || !comparable(amount, most)) return undefined;
  return (
    (least === undefined || amount.number >= least.number) &&
    (most === undefined || amount.number <= most.number)
  );
}

/** Numbers of different things say nothing about each other; one without a unit is taken to count the same. */
function comparable(one: Amount, other: Amount | undefined): boolean {
  return other?.unit === undefined || one.unit === undefined || one.unit === other.unit;
}

/** What was measured up to and including a day, in the order of time. */
export function valuesUntil(measure: Measure, on: CalendarDate): readonly MeasuredValue[] {
  const values = measure.values.filter(({ date }) => date <= on);
  return values.every(({ date }, i) => date >= (values[i - 1]?.date ?? ''))
    ? values
    : [...values].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The day by which it is to be measured again: nothing without a rhythm, or where it was never measured. */
export function measureAgain(measure: Measure, on: CalendarDate): CalendarDate | undefined {
  const last = valuesUntil(measure, on).at(-1);
  return measure.every === undefined || last === undefined
    ? undefined
    : after(last.date, measure.every.length);
}

/** Whether an organisation keeps what it measures in these files at all. */
export function recordsValues({ circles }: Organisation): boolean {
  return firstRecorded(circles) !== undefined;
}

/** The day of the first value that any of some circles put on record. */
export function firstRecorded(circles: readonly Circle[]): CalendarDate | undefined {
  let known = firsts.get(circles);
  if (known === undefined) {
    let first: CalendarDate | undefined;
    for (const { measures } of circles)
      for (const { values } of measures)
        for (const { date } of values) if (first === undefined || date < first) first = date;
    known = { first };
    firsts.set(circles, known);
  }
  return known.first;
}

/** By the list of circles, as that of an organisation is asked for again and again. */
const firsts = new WeakMap<readonly Circle[], { readonly first: CalendarDate | undefined }>();
