import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../src/ground/packing.js';

const leftOut = { key: 'file', text: 'a.kring' };

function again(one: object, file = leftOut.text): unknown {
  const bytes = packed(one, leftOut);
  return bytes === undefined ? 'not packed' : unpacked(bytes, file);
}

/** So many objects, each in the one before. */
function deep(count: number): object {
  let one: object = {};
  for (let i = 0; i < count; i++) one = { one };
  return one;
}

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.nat({ max: 2 ** 30 - 1 }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value'), { noNullPrototype: true }),
  ),
}));

describe('plain data', () => {
  test('is the same after it was packed and unpacked', () => {
    fc.assert(
      fc.property(fc.array(plain.value), (one) => {
        // A name that JavaScript takes for something else is not packed at all.
        const found = again(one);
        if (found !== 'not packed') expect(found).toStrictEqual(one);
        else expect(JSON.stringify(one)).toContain('__proto__');
      }),
    );
  });

  test('keeps what is undefined, in the order of its keys', () => {
    const one = { b: undefined, a: 1 };
    expect(Object.keys(again(one) as object)).toEqual(['b', 'a']);
  });

  test('has one object again where it had one', () => {
    const shared = { line: 3 };
    const { a, b } = again({ a: shared, b: [shared] }) as { a: object; b: object[] };
    expect(b[0]).toBe(a);
  });

  test('takes the name that was left out from whoever reads it, and no text that happens to be the same', () => {
    expect(again({ at: { file: 'a.kring' }, title: 'a.kring' }, 'b.kring')).toEqual({
      at: { file: 'b.kring' },
      title: 'a.kring',
    });
  });

  test('has its own keys where others could be taken for them', () => {
    const one = [{ 'a\nb': 1, c: 2 }, { a: 1, 'b\nc': 2 }, {}, { '': 1 }];
    expect(again(one)).toStrictEqual(one);
  });

  test('goes as deep as any file does', () => {
    expect(again(deep(80))).toEqual(deep(80));
  });

  test('has lists of their own where they hold nothing', () => {
    const { a, b } = again({ a: [], b: [] }) as { a: unknown[]; b: unknown[] };
    expect([a, b]).toEqual([[], []]);
    expect(a).not.toBe(b);
  });
});

describe('nothing is packed that would be otherwise', () => {
  const round: { me?: object } = {};
  round.me = round;
  test.each([
    ['a day', { day: new Date(0) }],
    ['a map', new Map()],
    ['a function', { f: () => 1 }],
    ['half a thing', { n: 0.5 }],
    ['what is less than nothing', [-1]],
    ['a number of twelve digits', [123_456_789_012]],
    // biome-ignore lint/suspicious/noSparseArray: it is about lists with gaps.
    ['a list with a gap', [1, , 2]],
    ['what holds itself', round],
    ['what is deeper than any file', deep(200_000)],
  ])('%s', (_, one) => expect(again(one)).toBe('not packed'));
});

test('bytes of another kind say nothing', () => {
  const bytes = packed({ a: 1 }, leftOut) as Uint8Array;
  expect(unpacked(bytes.slice(0, -1), 'a')).toBeUndefined();
  expect(unpacked(new Uint8Array(16), 'a')).toBeUndefined();
});
