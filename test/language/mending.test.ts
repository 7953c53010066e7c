import type { TokenType } from 'chevrotain';
import { describe, expect, test } from 'vitest';
import { type Block, linesOf } from '../../src/language/lines.js';
import { near } from '../../src/language/mending/near.js';
import { otherDate, splitBrace, tooMuch } from '../../src/language/mending/repairs.js';
import { braceOfStatement, mayEnd, nameIn, placesAt, run } from '../../src/language/mending/runs.js';
import {
  heads,
  lineColumn,
  readAs,
  type Writing,
  writingOf,
  written,
} from '../../src/language/mending/writing.js';
import { kring } from './reading.js';

/* What mending a broken text is made of, each part by itself. */

const lines = linesOf(kring);
const types = kring.parser.Lexer.definition as Record<string, TokenType>;
const blockOf = (rule: string): Block => lines.blocks.find((block) => block.rule === rule) as Block;
const writing = (text: string): Writing =>
  writingOf(text, kring.parser.Lexer.tokenize(text).tokens, lines, types);

describe('the words of a text', () => {
  const garden = writing('circle Garden {\r\n  aim "Vegetables"\r\n  }');

  test('are spoken of by their place', () => {
    expect(written(garden, 4)).toBe('"Vegetables"');
    expect([0, 1, 2, 3, 4, 5].filter((at) => heads(garden, at))).toEqual([0, 3, 5]);
    expect(lineColumn(garden, 4)).toBe(3);
    expect(garden.closing[2]).toBe(5);
    expect(garden.lineBreak).toBe('\r\n');
  });

  test('are read as others only until that is taken back', () => {
    const torn = writing('cirkle Garden');
    const asWritten = readAs(torn, 0, 'circle');
    expect(run(torn, lines.file, 0).end).toBe(2);
    asWritten();
    expect(run(torn, lines.file, 0).end).toBe(0);
  });
});

describe('a run', () => {
  test('goes on as long as the words fit a line', () => {
    const leader = writing('leader anna from 2026-01-01 for 2 years aim "Vegetables"');
    const found = run(leader, blockOf('Circle'), 0);
    expect(found.end).toBe(7);
    expect(mayEnd(placesAt(found, 0, 7))).toBe(true);
    expect(mayEnd(placesAt(found, 0, 3))).toBe(false);
  });

  test('knows the block that a brace opens, and the name that is declared', () => {
    const circle = writing('circle Garden in Estate {');
    const found = run(circle, lines.file, 0);
    expect(found.opens?.rule).toBe('Circle');
    expect(nameIn(circle, lines.file, found, 0)).toBe(1);
    expect(braceOfStatement(circle, lines.file, 0, 1)).toBe(4);
  });
});

describe('the word that was meant', () => {
  test.each([
    ['facilitater', 'facilitator'],
    ['secr', 'secretary'],
    ['voorzitter', 'facilitator'],
    ['leadre', 'leader'],
  ])('%s is %s', (said, meant) => {
    expect(near(said, ['leader', 'facilitator', 'secretary', 'member'])).toBe(meant);
  });

  test('is unknown where two are as near', () => {
    expect(near('memberx', ['membera', 'memberb'])).toBeUndefined();
    expect(near('boom', ['leader', 'aim'])).toBeUndefined();
  });
});

describe('repairs', () => {
  test('take out a word too many', () => {
    expect(tooMuch(writing('leader is anna'), 0, 2)).toMatchObject({ fix: '', fixAt: { from: 7, to: 10 } });
    expect(tooMuch(writing('member anna, bo'), 0, 2)).toMatchObject({
      fix: 'members',
      fixAt: { from: 0, to: 6 },
    });
    expect(tooMuch(writing('aim "Bread" "Cake"'), 0, 2)).toBeUndefined();
  });

  test('write a date as Kring has it, where it can be one day only', () => {
    expect(otherDate(writing('due 29.11.2026'), 1, [{ kind: 'date' }])).toMatchObject({ fix: '2026-11-29' });
    expect(otherDate(writing('due 3/4/2026'), 1, [{ kind: 'date' }])?.fix).toBeUndefined();
  });

  test('keep the brace behind a text apart from it', () => {
    expect(splitBrace('Green fingers {  ')).toEqual(['Green fingers', ' {']);
    expect(splitBrace('Green fingers')).toEqual(['Green fingers', '']);
  });
});
