import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAlphabetically } from '../../src/model/alphabet.js';

test('names stand in the order of the alphabet, whatever their accents and capitals', () => {
  const names = [
    'Øyvind Ås',
    'zoë',
    'Émile Zola',
    'Emile de Wit',
    'Zoe',
    'Ingrid',
    'IJsbrand',
    "d'Arcy",
    'Ægir',
    'Bea',
  ];
  expect(names.sort(compareAlphabetically)).toEqual([
    'Ægir',
    'Bea',
    "d'Arcy",
    'Emile de Wit',
    'Émile Zola',
    'IJsbrand',
    'Ingrid',
    'Øyvind Ås',
    'Zoe',
    'zoë',
  ]);
});

test('of any two names one comes first, and of three their order is one', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('é', 'e', 'É', 'ij', 'ĳ', ' '),
  );
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareAlphabetically(a, b))).toBe(-Math.sign(compareAlphabetically(b, a)) + 0);
      if (compareAlphabetically(a, b) <= 0 && compareAlphabetically(b, c) <= 0)
        expect(compareAlphabetically(a, c)).toBeLessThanOrEqual(0);
      expect(compareAlphabetically(a, b) === 0).toBe(a === b);
    }),
  );
});
