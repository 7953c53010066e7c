import { scoresOf } from '../../account/meetings.js';
import { spaced } from '../../edits/circle-edits.js';
import type { AsOf } from '../../model/lookups.js';
import { reached, valuesUntil } from '../../model/measures.js';
import type { Amount, Circle } from '../../model/organisation.js';
import { loopOf, measureDue } from '../../model/steering.js';

/** What `kring measure --format json` writes; its schema is docs/schema/measure.schema.json. */
export function measureJson(standing: AsOf, circles: readonly Circle[]): unknown {
  return {
    version: 1,
    asOf: standing.on,
    organisation: standing.organisation.name,
    circles: circles.map((circle) => {
      const loop = loopOf(standing, circle);
      return {
        circle: circle.name,
        ...(loop === undefined ? {} : { loop: { ...loop.parts, closed: loop.closed } }),
        measures: circle.measures.map((measure) => ({
          ...(measure.name === undefined ? {} : { name: measure.name }),
          text: measure.text,
          ...(measure.target === undefined ? {} : { target: measure.target }),
          ...amounts({ least: measure.least, most: measure.most }),
          ...(measure.every === undefined ? {} : { every: spaced(measure.every.written) }),
          ...given('due', measureDue(standing, circle, measure)),
          values: valuesUntil(measure, standing.on).map((value) => ({
            date: value.date,
            ...amounts({ amount: value.amount }),
            ...given('reached', reached(measure, value)),
            ...given('by', value.by?.name),
            ...given('text', value.text),
          })),
        })),
        scores: scoresOf(standing, circle),
      };
    }),
  };
}

function given(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function amounts(of: Readonly<Record<string, Amount | undefined>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, amount]) =>
      amount === undefined
        ? []
        : [[key, { number: amount.number, written: amount.written, ...given('unit', amount.unit) }]],
    ),
  );
}
