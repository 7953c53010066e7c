import { expect, test } from 'vitest';
import { keptComparison } from '../../src/render/html/kept-comparison.js';

/* What a page of changes kept while its window was closed is looked at before it is believed. */

test.each([
  [{ organisation: 'Hof', before: { kind: 'ref', repository: 'file:///hof', name: 'HEAD' } }],
  [
    {
      organisation: 'Hof',
      before: { kind: 'nothing' },
      after: { kind: 'commit', repository: 'file:///hof', name: 'a1b2c3' },
    },
  ],
  [{ organisation: 'Hof', before: { kind: 'files', uri: 'file:///older', folder: true } }],
])('%j is kept', (said) => expect(keptComparison(said)).toEqual(said));

test.each([
  [null],
  ['Hof'],
  [{ organisation: 'Hof' }],
  [{ organisation: 7, before: { kind: 'nothing' } }],
  [{ organisation: 'Hof', before: { kind: 'ref', repository: 'file:///hof' } }],
  [{ organisation: 'Hof', before: { kind: 'nothing' }, after: { kind: 'other' } }],
])('%j is not', (said) => expect(keptComparison(said)).toBeUndefined());
