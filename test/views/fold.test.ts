import { describe, expect, test } from 'vitest';
import { circlesView, type Hierarchy } from '../../src/views/circles.js';
import { closable, closedAtFirst, folded, nextHigher } from '../../src/views/fold.js';
import { organisationOf } from '../engine.js';

const day = '2026-06-01';
const bakery = circlesView(
  organisationOf(`organisation Bakery
general circle General
circle Ovens in General { double link to Till { leader Ada } }
circle Rye in Ovens
circle Wheat in Ovens
circle Shop in General
circle Till in Shop
person Ada`),
  day,
  { depth: 'all' },
);

function names({ roots }: Hierarchy): string[] {
  return roots.flatMap((root) => [root.name, ...names({ ...bakery, roots: root.below })]);
}

describe('a hierarchy', () => {
  test('leaves out what lies below closed circles, and counts it', () => {
    const some = folded(bakery, new Set(['Ovens', 'Rye']));
    expect(names(some)).toEqual(['General', 'Ovens', 'Shop', 'Till']);
    expect(some.roots[0]?.below.map(({ hidden }) => hidden)).toEqual([2, 0]);
    expect([some.shown, some.all]).toEqual([4, 6]);
    expect(folded(bakery, new Set(['General', 'Ovens'])).roots[0]?.hidden).toBe(5);
  });

  test('keeps links between circles that are both shown', () => {
    expect(folded(bakery, new Set(['Ovens'])).crossLinks).toEqual([{ from: 'Ovens', to: 'Till', place: 0 }]);
    expect(folded(bakery, new Set(['Shop'])).crossLinks).toEqual([]);
  });

  test('is the same again where nothing is closed', () => {
    expect(folded(bakery, new Set())).toEqual(bakery);
    expect(folded(bakery, new Set()).roots[0]).toBe(bakery.roots[0]);
  });

  test('starts closed at a depth, and below it too, so that it opens level by level', () => {
    expect([...closedAtFirst(bakery, 1)].sort()).toEqual(['Ovens', 'Shop']);
    expect([...closedAtFirst(bakery, 0)].sort()).toEqual(['General', 'Ovens', 'Shop']);
    expect([...closedAtFirst(bakery, 'all')]).toEqual([]);
    expect([...closedAtFirst(bakery)]).toEqual([]);
  });

  test('of more circles than can be read starts where it can', () => {
    const many = circlesView(
      organisationOf(`organisation Land
general circle General
${Array.from({ length: 70 }, (_, i) => `circle c${i} in ${i < 10 ? 'General' : `c${i % 10}`}`).join('\n')}`),
      day,
      { depth: 'all' },
    );
    const first = folded(many, closedAtFirst(many));
    expect(first.shown).toBe(11);
    expect(folded(many, closedAtFirst(many, 'all')).shown).toBe(71);
  });

  test('knows which circles can be closed, and what each lies in', () => {
    expect([...closable(bakery)].sort()).toEqual(['General', 'Ovens', 'Shop']);
    expect(nextHigher(bakery).get('Rye')).toBe('Ovens');
    expect(nextHigher(bakery).get('General')).toBeUndefined();
  });
});
