import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cutter, difference } from '../../src/language/cutter.js';
import { stretches } from '../../src/language/declarations.js';
import { root } from '../house/source.js';

/* A text that is cut where it differs from the one before is cut as if it were seen for the first time. */

const example = readFileSync(join(root, 'examples/birth-care/circles/strategy.kring'), 'utf8');
const short = `organisation X "X"

person jan "Jan"
circle A "A" {
  aim """To grow
  together"""
}
// about B
/* and more */ circle B in A {
  members jan
}

general
circle C {
}
`;

const inserted = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\r', '{', '}', '"', '"""', '/*', '*/', '//', ' ', 'circle D {', 'top\n'),
  fc.constantFrom('\ncircle E in A {\n', '\nperson piet "Piet"\n', '/* a comment */', '"""a text"""', '\n\n'),
  fc.string({ maxLength: 4 }),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
  text: inserted,
});

describe('A text that is cut again', () => {
  for (const { size, strict } of [
    { size: 1000, strict: false },
    { size: 30, strict: false },
    { size: 0, strict: false },
    { size: 0, strict: true },
  ]) {
    test(`comes in the same stretches of ${size} characters${strict ? ', strictly' : ''}, as when it is cut anew`, () => {
      fc.assert(
        fc.property(fc.constantFrom(example, short), fc.array(edit, { maxLength: 14 }), (begin, edits) => {
          const cutter = new Cutter(size, strict);
          let text = begin;
          let before = cutter.of(text).stretches;
          for (const { at, cut, text: put } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + put + text.slice(from + cut);
            const { stretches: found, reading, head, tail } = cutter.of(text);
            expect(reading.oddQuotes).toBe(text.split('"""').length % 2 === 0);
            expect(found).toEqual([...stretches(text, size, reading, strict)]);
            expect(found.slice(0, head)).toEqual(before.slice(0, head));
            const { length } = found;
            expect(found.slice(length - tail).map(({ start, end }) => end - start)).toEqual(
              before.slice(before.length - tail).map(({ start, end }) => end - start),
            );
            before = found;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  test('is looked at around the letter that was typed, and nowhere else', () => {
    const cutter = new Cutter(0);
    const text = Array.from({ length: 50 }, (_, i) => `circle C${i} {\n}\n`).join('');
    const { length } = cutter.of(text).stretches;
    const typed = cutter.of(text.replace('circle C25 {', 'circle C25 {\n'));
    expect([typed.head, typed.tail]).toEqual([24, length - 26]);
  });
});

test('The difference of two texts is what lies between their alike beginnings and ends', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (first, was, now, last) => {
      const before = first + was + last;
      const after = first + now + last;
      const change = difference(before, after);
      expect(
        before.slice(0, change.at) +
          after.slice(change.at, change.at + change.now) +
          before.slice(change.at + change.was),
      ).toBe(after);
      expect(change.was).toBeLessThanOrEqual(was.length);
      expect(change.now).toBeLessThanOrEqual(now.length);
    }),
  );
  expect(difference('abcabc', 'abcabcabc')).toEqual({ at: 6, was: 0, now: 3 });
  expect(difference('same', 'same')).toEqual({ at: 4, was: 0, now: 0 });
});
