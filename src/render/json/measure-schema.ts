import { loopParts, loopStates } from '../../vocabulary/meetings.js';
import { date, flag, list, object, oneOf, type Schema, text, whole } from './schema.js';

const number: Schema = { type: 'number' };
const amount = object({ number, written: text }, { unit: text });
const state = oneOf(...loopStates);

/** The JSON Schema (2020-12) of what `kring measure --format json` writes. */
export const measureSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What circles measure, and how it went',
  ...object({
    version: { const: 1 },
    asOf: date,
    organisation: text,
    circles: list(
      object(
        {
          circle: text,
          measures: list(
            object(
              {
                text,
                values: list(
                  object(
                    { date },
                    { amount, reached: flag, by: text, text },
                    'What was measured up to the date; `reached` where it can be compared with the target.',
                  ),
                ),
              },
              { name: text, target: text, least: amount, most: amount, every: text, due: date },
            ),
          ),
          scores: list(
            object(
              { year: text, question: text, average: number, meetings: whole },
              {},
              'How the closing rounds judged the meetings of a year, from 0 to 3.',
            ),
          ),
        },
        {
          loop: object({
            ...Object.fromEntries(loopParts.map((part) => [part, state])),
            closed: flag,
          }),
        },
      ),
    ),
  }),
};
