import { expect, test } from 'vitest';
import { createKringServices } from '../../src/language/module.js';
import { wordsIn } from '../../src/language/words.js';

test('every set of services knows the words, whichever was asked first', () => {
  for (const { kring } of [createKringServices(), createKringServices()]) {
    const words = wordsIn(kring, 'circle Tuin in Hof { double link { leader bo } }');
    expect(words.map(({ image, role }) => `${image} ${role}`)).toEqual([
      'circle word',
      'Tuin name',
      'in word',
      'Hof circle',
      '{ mark',
      'double word',
      'link word',
      '{ mark',
      'leader word',
      'bo person',
      '} mark',
      '} mark',
    ]);
  }
});
