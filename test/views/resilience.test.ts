import { describe, expect, test } from 'vitest';
import { type ResilienceView, resilienceView } from '../../src/views/resilience.js';
import { organisationOf } from '../engine.js';

const people = ['eva', 'jan', 'li', 'noor', 'tess']
  .map((name) => `person ${name} "${name[0]?.toUpperCase()}${name.slice(1)}"`)
  .join('\n');
const view = (circles: string, settings = {}): ResilienceView =>
  resilienceView(organisationOf(`organisation Tuin\n${people}\n${circles}`), '2026-11-23', settings);
const holder = (found: ResilienceView, person: string): ResilienceView['holders'][number] | undefined =>
  found.holders.find((one) => one.person === person);
const circle = (name: string, above: string, leader: string, representative: string): string =>
  `circle ${name} in ${above} { double link { leader ${leader} representative ${representative} } }`;

describe('a circle is linked', () => {
  const state = (link: string): object | undefined =>
    view(`circle Top { leader eva }\ncircle Kas in Top { double link { ${link} } }`).strengths.get('Kas');

  test('firmly by a leader and a representative', () =>
    expect(state('leader eva representative jan')).toEqual({ state: 'double', vacant: [] }));
  test('by one person who holds both ends', () =>
    expect(state('leader eva representative eva')).toEqual({
      state: 'one person',
      person: 'eva',
      both: true,
      vacant: [],
    }));
  test('by one person where the other end is vacant', () =>
    expect(state('leader vacant representative jan')).toEqual({
      state: 'one person',
      person: 'jan',
      both: false,
      vacant: ['leader'],
    }));
  test('by two representatives without a leader', () =>
    expect(state('leader vacant representative jan representative li')).toEqual({
      state: 'one end',
      vacant: ['leader'],
    }));
  test('by nobody where both ends are vacant, or nothing is said of the link', () => {
    expect(state('leader vacant representative vacant')).toMatchObject({ state: 'cut' });
    expect(view('circle Top\ncircle Kas in Top').strengths.get('Kas')).toMatchObject({ state: 'cut' });
  });
  test('still by who stays beyond the term, and not by who has left', () => {
    expect(state('leader eva from 2024-01-01 for 1 year representative jan')).toMatchObject({
      state: 'double',
    });
    const left = view(
      'person olga { left 2026-01-01 }\ncircle Top\ncircle Kas in Top { double link { leader olga representative jan } }',
    );
    expect(left.strengths.get('Kas')).toMatchObject({ state: 'one person', person: 'jan' });
  });
  test('not at all where no double link is asked', () => {
    const found = view('circle Top\nhelping circle Feest in Top { members eva }');
    expect(found.strengths.get('Feest')).toEqual({ state: 'none', vacant: [] });
    expect(found.strengths.get('Top')).toEqual({ state: 'none', vacant: [] });
  });
});

describe('the absence of a person', () => {
  const tree = `circle Top { leader eva }
${circle('Teelt', 'Top', 'jan', 'jan')}
${circle('Kas', 'Teelt', 'jan', 'li')}
${circle('Bed', 'Teelt', 'noor', 'vacant')}
${circle('Winkel', 'Top', 'li', 'noor')}`;

  test('cuts a circle off with all that is below it', () => {
    expect(holder(view(tree), 'jan')).toMatchObject({
      lost: 3,
      links: [
        { circle: 'Teelt', offices: ['leader', 'representative'], left: 'nothing' },
        { circle: 'Kas', offices: ['leader'], left: 'representative' },
      ],
    });
  });
  test('counts a circle once that is cut off with one above it', () => {
    const found = view(`circle Top { leader eva }
${circle('A', 'Top', 'jan', 'jan')}
${circle('B', 'A', 'jan', 'vacant')}
${circle('C', 'B', 'jan', 'vacant')}`);
    expect(holder(found, 'jan')?.lost).toBe(3);
  });
  test('costs nothing more where a circle is cut off already', () => {
    const found = view(`circle Top { leader eva }
${circle('A', 'Top', 'vacant', 'vacant')}
${circle('B', 'A', 'jan', 'vacant')}
${circle('C', 'Top', 'li', 'vacant')}`);
    expect(found.lost).toBe(2);
    expect(holder(found, 'jan')?.lost).toBe(0);
    expect(holder(found, 'jan')?.links).toMatchObject([{ circle: 'B', left: 'nothing' }]);
    expect(found.holders.map(({ person }) => person)).toEqual(['li', 'jan']);
  });
  test('leaves both ends where others hold them too', () => {
    const found = view(
      'circle Top\ncircle Kas in Top { double link { leader eva leader jan representative li } }',
    );
    expect(holder(found, 'eva')?.links).toMatchObject([{ circle: 'Kas', left: 'both ends' }]);
    expect(holder(found, 'li')?.links).toMatchObject([{ circle: 'Kas', left: 'leader' }]);
  });
  test('puts who is missed most first, and who holds more links before who holds fewer', () => {
    expect(view(tree).holders.map(({ person, lost }) => `${person} ${lost}`)).toEqual([
      'jan 3',
      'noor 1',
      'li 0',
    ]);
  });
  test('does not spare a circle because of a link to another circle', () => {
    const found = view(`circle Top { leader eva }
circle A in Top { double link { leader jan representative jan } double link to B { leader li } }
${circle('B', 'Top', 'li', 'noor')}`);
    expect(holder(found, 'jan')?.lost).toBe(1);
  });
  test('is looked at in the whole branch, also where the picture is cut at a depth', () => {
    const found = view(tree, { depth: 0 });
    expect(found.hierarchy.shown).toBe(1);
    expect(holder(found, 'jan')?.lost).toBe(3);
  });
  test('of a branch is looked at within it: the link of its outermost circle leads out of it', () => {
    const found = view(tree, { of: 'Teelt' });
    expect(found.holders.map(({ person, lost }) => `${person} ${lost}`)).toEqual(['noor 1', 'jan 0', 'li 0']);
    expect(found.strengths.get('Teelt')?.state).toBe('none');
  });
  test('is told of circles in a ring, and of ten thousand in a chain, too', () => {
    expect(view(`${circle('A', 'B', 'eva', 'jan')}\n${circle('B', 'A', 'eva', 'eva')}`).holders).toHaveLength(
      1,
    );
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      i === 0 ? 'circle k-0' : circle(`k-${i}`, `k-${i - 1}`, 'eva', 'eva'),
    );
    expect(holder(view(chain.join('\n')), 'eva')?.lost).toBe(9999);
  });
});
