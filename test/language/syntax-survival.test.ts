import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationOf } from '../engine.js';
import { kring, partnership, read } from './reading.js';

const whole = read(partnership);
const words = kring.parser.Lexer.tokenize(partnership).tokens;
const leaves = whole.places.map((place, at) => ({ ...place, at })).filter(({ leaf }) => leaf);

function without(at: number): string[] {
  return whole.statements.filter((_, other) => other !== at);
}

describe('a kind of circle on a line above its circle', () => {
  const told = (text: string): string[] =>
    organisationOf(text).circles.map(({ kind, name }) => `${kind} ${name}`);

  test('tells what circle it is, wherever in a file it stands', () => {
    // A file is read in pieces, and any declaration may be the last of one.
    for (let count = 0; count < 120; count++) {
      const people = Array.from({ length: count }, (_, i) => `person p${i} "Person Number ${i}"\n`).join('');
      const text = `organisation Tuin\n${people}general\ncircle Tuinkring { aim "Groente" }\n`;
      expect(told(text)).toEqual(['general circle Tuinkring']);
      expect(organisationOf(text).unreadable).toEqual([]);
    }
  });

  test('is not taken for it where it is the name of a circle', () => {
    expect(told('organisation Tuin\ncircle Kas in top\ncircle Bed in general\ncircle Hof\n')).toEqual([
      'circle Kas',
      'circle Bed',
      'circle Hof',
    ]);
  });
});

describe('a broken statement costs only itself', () => {
  test('whatever stands in its place', () => {
    // Behind another statement on its line it would be that statement that goes on too long.
    const own = leaves.filter(({ start }) => /(^|[\r\n{])\s*$/.test(partnership.slice(0, start)));
    expect(own.length).toBeGreaterThan(80);
    for (const { start, end, at } of own) {
      const { statements, problems } = read(`${partnership.slice(0, start)}5 5${partnership.slice(end)}`);
      expect(statements).toEqual(without(at));
      expect(problems).toHaveLength(1);
    }
  });

  test('left out as a whole, it is not missed', () => {
    for (const { start, end, at } of leaves) {
      expect(read(partnership.slice(0, start) + partnership.slice(end))).toMatchObject({
        statements: without(at),
        problems: [],
      });
    }
  });

  test('with a strange character at its end, each statement is reported once', () => {
    for (const { end } of leaves) {
      const { problems } = read(`${partnership.slice(0, end)} %5${partnership.slice(end)}`);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.line).toBe(partnership.slice(0, end).split('\n').length);
    }
  });
});

describe('any text at all', () => {
  function readable(text: string): void {
    const lines = text.split(/\r\n|\r|\n/);
    for (const { line, column, endLine, endColumn, message } of read(text).problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
      expect([endLine > line, endLine === line && endColumn >= column]).toContain(true);
      expect(message.en).not.toBe('');
      expect(message.nl).not.toBe('');
    }
  }

  test('is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readable));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), readable));
  });

  test('made of the words of the language is read', () => {
    const piece = fc.oneof(
      fc.constantFrom(...new Set(words.map(({ image }) => image))),
      fc.constantFrom('{', '}', '"', '"""', '/*', '*/', '//', '\n', '\r', '\u201C', ',', '.', 'vacant'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(' ', '\n'), (pieces, between) =>
        readable(pieces.join(between)),
      ),
      { numRuns: 300 },
    );
  });

  test('cut off behind any word is read, and loses nothing before its last statement', () => {
    for (const { startOffset } of words) {
      const { statements } = read(partnership.slice(0, startOffset));
      const before = whole.places
        .filter(({ end, leaf }) => leaf && end <= startOffset)
        .map(({ statement }) => statement);
      expect(statements).toEqual(expect.arrayContaining(before.slice(0, -1)));
    }
  });

  test('with any word taken out has at most one problem', () => {
    for (const { startOffset, endOffset } of words) {
      const text = partnership.slice(0, startOffset) + partnership.slice((endOffset as number) + 1);
      expect(read(text).said.slice(1)).toEqual([]);
    }
  });

  test('with words in another order is read', () => {
    const place = fc.nat(words.length - 1);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '\n'),
        (swaps, between) => {
          const images = words.map(({ image }) => image);
          for (const [a, b] of swaps) [images[a], images[b]] = [images[b] as string, images[a] as string];
          readable(images.join(between));
        },
      ),
      { numRuns: 60 },
    );
  });
});
