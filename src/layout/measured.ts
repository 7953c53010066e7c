import type { Language } from '../messages/words.js';
import { circleShape, type Drawing, pathShape, rectShape, type Shape, textShape } from './drawing.js';
import { textWidth } from './measure.js';

/** A value of a measure: when, how much, as written, and whether it reached the target where that can be told. */
export interface DrawnValue {
  /** Days since whichever day, for the distance between values. */
  readonly day: number;
  readonly number: number;
  readonly reached?: boolean | undefined;
}

/** A bound of the target, with the words that stand beside its line. */
export interface DrawnBound {
  readonly number: number;
  readonly words: string;
}

export interface MeasuredLine {
  readonly language: Language;
  readonly title: string;
  /** All that is to be seen, in words. */
  readonly description: string;
  readonly values: readonly DrawnValue[];
  readonly bounds: readonly DrawnBound[];
  /** The days of the first and the last value, and the newest value, as written. */
  readonly from: string;
  readonly until: string;
  readonly newest: string;
}

const plotWide = 240;
const plotHigh = 56;
const left = 8;
const top = 10;
const letters = 11;
/** Between the plot and what is written beside it. */
const gap = 8;

/**
 * What was measured, as a small line over time with the target drawn through it. It is read without colour: a value that
 * reached the target is a full dot, one that did not an open square; the target is dashed, with its words beside it.
 */
export function layoutMeasured({
  language,
  title,
  description,
  values,
  bounds,
  from,
  until,
  newest,
}: MeasuredLine): Drawing {
  const numbers = [...values, ...bounds].map(({ number }) => number);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const [first, last] = [values[0]?.day ?? 0, values.at(-1)?.day ?? 0];
  const across = (day: number): number =>
    left + (last === first ? plotWide / 2 : ((day - first) / (last - first)) * plotWide);
  const down = (number: number): number =>
    top + (high === low ? plotHigh / 2 : (1 - (number - low) / (high - low)) * plotHigh);
  const points = values.map(({ day, number }) => ({ x: across(day), y: down(number) }));
  const end = points.at(-1) ?? { x: left, y: top };
  const edge = left + plotWide + gap;
  // Words of two lines that lie close are kept apart.
  const beside = [
    { y: end.y, words: newest, isNewest: true },
    ...bounds.map(({ number, words }) => ({ y: down(number), words, isNewest: false })),
  ].sort((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const { y } of beside)
    places.push(Math.max(y, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + letters + 2));
  const deepest = Math.max(top + plotHigh, ...places);
  const foot = deepest + 18;
  const widest = Math.max(...beside.map(({ words, isNewest }) => textWidth(words, letters, isNewest)));
  const shapes: Shape[] = [
    ...bounds.map(({ number }) =>
      pathShape(
        [
          { x: left, y: down(number) },
          { x: left + plotWide, y: down(number) },
        ],
        { stroke: 'faint', width: 1.5, dash: [5, 4] },
      ),
    ),
    pathShape(points, { stroke: 'ink', width: 1.5 }),
    ...values.map(({ reached }, i) => {
      const { x, y } = points[i] ?? end;
      return reached === false
        ? rectShape(x - 3.5, y - 3.5, 7, 7, { fill: 'paper', stroke: 'ink', width: 1.5 })
        : circleShape(x, y, 3.5, { fill: 'ink' });
    }),
    ...beside.map(({ words, isNewest }, i) =>
      textShape(
        edge,
        (places[i] ?? 0) + letters / 3,
        letters,
        words,
        isNewest ? 'ink' : 'faint',
        'left',
        isNewest,
      ),
    ),
    textShape(left, foot, 10, from, 'faint', 'left'),
    ...(last === first ? [] : [textShape(left + plotWide, foot, 10, until, 'faint', 'right')]),
  ];
  return {
    view: 'process',
    language,
    width: Math.ceil(edge + widest + 6),
    height: Math.ceil(foot + 6),
    title,
    description,
    parts: [{ label: description, shapes }],
  };
}
