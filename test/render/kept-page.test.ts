import { expect, test } from 'vitest';
import { keptPage } from '../../src/render/html/kept-page.js';

/* What a page of changes or a history kept while its window was closed is looked at before it is believed. */

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
  [{ organisation: 'Hof', circle: 'Tuin', repository: 'file:///hof' }],
])('%j is kept', (said) => expect(keptPage(said)).toEqual(said));

test.each([
  [null],
  ['Hof'],
  [{ organisation: 'Hof' }],
  [{ organisation: 'Hof', circle: 'Tuin' }],
  [{ organisation: 'Hof', circle: 7, repository: 'file:///hof' }],
  [{ organisation: 7, before: { kind: 'nothing' } }],
  [{ organisation: 'Hof', before: { kind: 'ref', repository: 'file:///hof' } }],
  [{ organisation: 'Hof', before: { kind: 'nothing' }, after: { kind: 'other' } }],
])('%j is not', (said) => expect(keptPage(said)).toBeUndefined());
