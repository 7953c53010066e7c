import { targetOf, valueWritten } from '../account/meetings.js';
import type { Names } from '../account/names.js';
import type { Drawing } from '../layout/drawing.js';
import { layoutMeasured } from '../layout/measured.js';
import { dayIn } from '../messages/dates.js';
import { measureWords, targetSaid } from '../messages/meetings.js';
import { daysTo } from '../model/calendar.js';
import { reached, valuesUntil } from '../model/measures.js';
import type { Measure, MeasuredValue } from '../model/organisation.js';
import type { ListLine } from './outline.js';

/** How the values of a measure went: as a line of text, and as a small picture for whoever can show one. */
export function trendLine(names: Names, measure: Measure): ListLine | undefined {
  const values = valuesUntil(measure, names.standing.on);
  const line = trend(measure, values);
  if (line === undefined) return undefined;
  const counted = countedWords(names, measure, values);
  const drawing = measuredDrawing(names, measure);
  return {
    text: [line, counted].filter((part) => part !== undefined).join('  '),
    depth: 0,
    ...(drawing === undefined ? {} : { drawing }),
  };
}

/** How many of the values that can be compared reached the target; nothing where none can. */
function countedWords(names: Names, measure: Measure, values: readonly MeasuredValue[]): string | undefined {
  const verdicts = values.map((value) => reached(measure, value)).filter((one) => one !== undefined);
  return verdicts.length === 0
    ? undefined
    : names.say(measureWords.reached(verdicts.filter(Boolean).length, verdicts.length));
}

/** The values of a measure over time as a small picture with the target drawn in; nothing for fewer than two numbers. */
export function measuredDrawing(names: Names, measure: Measure): Drawing | undefined {
  const values = valuesUntil(measure, names.standing.on);
  const numbers = values.filter(({ amount }) => amount !== undefined);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length < 2) return undefined;
  const { least, most } = measure;
  const day = (date: string): string => dayIn(date, names.language);
  const target = targetOf(names, measure);
  const counted = countedWords(names, measure, values);
  return layoutMeasured({
    language: names.language,
    title: measure.text,
    description: names.say(
      measureWords.drawn(
        measure.text,
        numbers.length,
        [day(first.date), day(last.date)],
        [valueWritten(first), valueWritten(last)],
        [target && names.say(measureWords.aimedAt(target)), counted].filter((part) => part !== undefined),
      ),
    ),
    values: numbers.map((value) => ({
      day: daysTo(first.date, value.date) ?? 0,
      number: value.amount?.number ?? 0,
      reached: reached(measure, value),
    })),
    bounds: [
      ...(least === undefined
        ? []
        : [
            {
              number: least.number,
              words: names.say(targetSaid(least.written, undefined) ?? measureWords.never),
            },
          ]),
      ...(most === undefined
        ? []
        : [
            {
              number: most.number,
              words: names.say(targetSaid(undefined, most.written) ?? measureWords.never),
            },
          ]),
    ],
    from: day(first.date),
    until: day(last.date),
    newest: valueWritten(last),
  });
}

const bars = '▁▂▃▄▅▆▇█';

/**
 * The values as a line of bars in the order of time, with the height of the target at its end, so that it is read
 * without colour: `▂▅▆█ ≥▆`. Nothing for fewer than two numbers.
 */
function trend({ least, most }: Measure, values: readonly MeasuredValue[]): string | undefined {
  const numbers = values.flatMap(({ amount }) => amount?.number ?? []);
  if (numbers.length < 2) return undefined;
  const bounds = [least, most].flatMap((bound) => bound?.number ?? []);
  const low = Math.min(...numbers, ...bounds);
  const high = Math.max(...numbers, ...bounds);
  const bar = (number: number): string =>
    bars[high === low ? 3 : Math.round(((number - low) / (high - low)) * (bars.length - 1))] ?? '';
  return [
    numbers.map(bar).join(''),
    ...(least === undefined ? [] : [`≥${bar(least.number)}`]),
    ...(most === undefined ? [] : [`≤${bar(most.number)}`]),
  ].join(' ');
}
