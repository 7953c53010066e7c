import { describe, expect, test } from 'vitest';
import { nearestAmong, slipsBetween } from '../../src/ground/nearest.js';

describe('slips between two names', () => {
  test.each([
    ['anna', 'anna', 0],
    ['anna', 'ana', 1],
    ['anna', 'annna', 1],
    ['anna', 'anne', 1],
    ['bram', 'brma', 1],
    ['carla', 'karlo', 2],
    ['', 'an', 2],
    ['strategie', 'startegei', 2],
  ])('%s and %s differ by %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });

  test('are not counted beyond the most that are asked for', () => {
    expect(slipsBetween('verloskundigen', 'tuinen', 2)).toBeGreaterThan(2);
    expect(slipsBetween('hugo', 'anna', 1)).toBeGreaterThan(1);
  });
});

describe('the nearest name', () => {
  const near = nearestAmong([
    'anna',
    'bram',
    'carla',
    'els',
    'eva',
    'Strategie',
    'Verloskundigen',
    'strategie-afgevaardigde-2026',
  ]);

  test.each([
    ['ana', 'anna'],
    ['Anna', 'anna'],
    ['brma', 'bram'],
    ['karla', 'carla'],
    ['strategie', 'Strategie'],
    ['Stratgei', 'Strategie'],
    ['Verloskundige', 'Verloskundigen'],
    ['strategie-afgevaardige-26', 'strategie-afgevaardigde-2026'],
  ])('to %s is %s', (written, name) => expect(near(written)).toBe(name));

  test.each(['hugo', 'e', 'el', 'bert', 'Kas', ''])('to %s is none', (written) =>
    expect(near(written)).toBeUndefined(),
  );

  test('is none where two are equally near', () => {
    expect(nearestAmong(['jan', 'jaap', 'jaan'])('jaa')).toBeUndefined();
    expect(nearestAmong(['kas-noord', 'kas-oord'])('kas-noordd')).toBe('kas-noord');
  });

  test('is found in any script', () => {
    expect(nearestAmong(['Садовники', 'Κήπος', '花园圈'])('Садовнки')).toBe('Садовники');
    expect(nearestAmong(['Renée'])('Rene\u0301e')).toBe('Renée');
  });

  test('is not the written name itself', () => expect(nearestAmong(['anna'])('anna')).toBeUndefined());

  test('is not looked for without end', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `lid-${String(i).padStart(6, '0')}`);
    const lookup = nearestAmong(many);
    const found = Array.from({ length: 3000 }, (_, i) => lookup(`lid-${i}xxxx`));
    expect(found.every((name) => name === undefined)).toBe(true);
  });
});
