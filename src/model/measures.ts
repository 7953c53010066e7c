import { after, type CalendarDate } from './calendar.js';
import type { Amount, Measure, MeasuredValue, Organisation } from './organisation.js';

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
export function recordsValues(organisation: Organisation): boolean {
  let answer = recording.get(organisation);
  if (answer === undefined) {
    answer = organisation.circles.some(({ measures }) => measures.some(({ values }) => values.length > 0));
    recording.set(organisation, answer);
  }
  return answer;
}

const recording = new WeakMap<Organisation, boolean>();
