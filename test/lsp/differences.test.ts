import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, withDifferences } from '../../src/lsp/differences.js';
import type { Organisation } from '../../src/model/organisation.js';
import { organisationOf } from '../engine.js';

const garden = organisationOf(`organisation Tuin "De Tuin"
person eva "Eva de Wit"
person jan "Jan Bos"
circle Tuin "Tuinkring" { leader eva }
circle Teelt in Tuin { double link { leader eva representative jan } }
circle Kas in Teelt { double link { leader jan representative vacant } }`);

/** As it arrives in another thread. */
const received = (before: Organisation, after: Organisation): Organisation =>
  withDifferences(structuredClone(before), structuredClone(differences(before, after)));

test('an organisation that is told by what is otherwise in it is that organisation', () => {
  const circles = fc.subarray([
    ...garden.circles,
    ...organisationOf('organisation Tuin\ncircle Winkel').circles,
  ]);
  const title = fc.option(fc.constantFrom('De Tuin', 'De nieuwe tuin'), { nil: undefined });
  const organisation = fc.record({ circles, title }).map((other): Organisation => {
    const { title: _, ...rest } = garden;
    return { ...rest, circles: other.circles, ...(other.title === undefined ? {} : { title: other.title }) };
  });
  fc.assert(
    fc.property(organisation, organisation, (before, after) => {
      expect(received(before, after)).toEqual(after);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('only the circle that was changed is sent', () => {
  const [top, teelt, kas] = garden.circles;
  const circles = [top, { ...teelt, title: 'Teeltkring' }, kas] as Organisation['circles'];
  const told = differences(garden, { ...garden, circles });
  expect(told.filter(([, became]) => !('same' in became))).toEqual([
    ['circles', { start: 1, end: 1, items: [circles[1]] }],
  ]);
});
