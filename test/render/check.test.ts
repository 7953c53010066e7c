import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { atLeast, byId, type Placed } from '../../src/render/checked.js';
import { annotationAt } from '../../src/render/github/check.js';
import { patchOf } from '../../src/render/patch.js';
import { checkText } from '../../src/render/terminal/check.js';
import { safe } from '../../src/render/terminal/safe.js';
import { readyToMeasure } from '../../src/render/terminal/width.js';

await readyToMeasure('李');

const plain = pico.createColors(false);

function found(column: number, endColumn: number, line = 1, endLine = 1): Placed {
  const at = { file: 'a.kring', line, column, endLine, endColumn };
  const message = { en: 'Something is wrong here.', nl: 'Hier klopt iets niet.' };
  const finding = {
    rule: 'circle/ring',
    code: 'ST02',
    base: 'circle',
    severity: 'error',
    fixable: false,
    at,
    message,
  } as const;
  return { finding, language: 'en' };
}

/** The source line as shown and the line of carets below it. */
function frame(source: string, placed: Placed, width?: number): string[] {
  const style = { colours: plain, ...(width === undefined ? {} : { width }) };
  const lines = [...checkText('a.kring', [placed], new Map([[1, source]]), byId([]), style)]
    .join('')
    .split('\n');
  return lines.filter((line) => line.includes('│')).map((line) => line.slice(line.indexOf('│') + 2));
}

describe('the caret stands under what is meant', () => {
  test.each([
    ['circle Tuin {', 8, 12, ['circle Tuin {', '       ^^^^']],
    ['\tcircle Tuin {', 9, 13, ['  circle Tuin {', '         ^^^^']],
    ['person 李 "李"', 8, 9, ['person 李 "李"', '       ^^']],
    ['person "李李" x', 12, 13, ['person "李李" x', '             ^']],
    ['person "👩‍🌾" x', 16, 17, ['person "👩‍🌾" x', '            ^']],
    ['person e\u0301va x', 13, 14, ['person e\u0301va x', '           ^']],
    ['a \u001b[31m b', 9, 10, ['a ␛[31m b', '        ^']],
    ['', 1, 1, ['', '^']],
    ['kort', 40, 50, ['kort', '    ^']],
  ])('%j', (source, from, to, expected) => {
    expect(frame(source, found(from, to)).map((line) => line.trimEnd())).toEqual(expected);
  });

  test('for several lines, the first is underlined to its end', () => {
    expect(frame('circle Tuin {', found(8, 2, 1, 3))[1]).toBe('       ^^^^^^');
  });

  test('a line of a million characters is cut around it', () => {
    const source = `${'x'.repeat(500_000)} Tuin ${'y'.repeat(500_000)}`;
    const [shown = '', carets = ''] = frame(source, found(500_002, 500_006), 80);
    expect(shown.length).toBeLessThan(90);
    expect(shown.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Tuin');
  });
});

describe('text from a file is safe on a terminal', () => {
  test.each([
    ['\u001b[2J', '␛[2J'],
    ['a\rb\nc', 'a␍b␊c'],
    ['\u009b31m', '[U+009B]31m'],
    ['\u202egnirk', '[U+202E]gnirk'],
    ['\ud800', '[U+D800]'],
    ['\u{e0041}', '[U+E0041]'],
    ['café 李 👩‍🌾', 'café 李 👩‍🌾'],
  ])('%j', (text, shown) => {
    expect(safe(text)).toBe(shown);
  });
});

test('an error is at least as severe as a warning', () => {
  expect(atLeast('error', 'warning')).toBe(true);
  expect(atLeast('info', 'warning')).toBe(false);
});

test('a patch names the file on both sides', () => {
  expect(patchOf({ file: 'a b.kring', before: 'x\n', text: 'y\n' })).toBe(
    '--- a/a b.kring\t\n+++ b/a b.kring\t\n@@ -1,1 +1,1 @@\n-x\n+y\n',
  );
});

test('a path with an escape sequence steers neither an annotation nor a terminal that shows it', () => {
  const at = { file: 'a\u001b[2J\u202e,b:c.kring', line: 1 };
  expect(annotationAt('error', at, 'x\u001b[2J')).toBe(
    '::error file=a␛[2J[U+202E]%2Cb%3Ac.kring,line=1::x␛[2J\n',
  );
});
