import { describe, expect, test } from 'vitest';
import { addressOf, pathOf } from '../../src/lsp/addresses.js';
import { changed } from '../../src/lsp/open-texts.js';
import { SourceText } from '../../src/services/source-text.js';

describe('an address', () => {
  test.each([
    ['file:///home/anna/kringen/hof.kring', '/home/anna/kringen/hof.kring'],
    ['file:///home/anna/onze%20kringen/%C3%A9%23.kring', '/home/anna/onze kringen/é#.kring'],
    ['file:///c%3A/Kringen/hof.kring', 'c:/Kringen/hof.kring'],
    ['file:///C:/Kringen/hof.kring', 'c:/Kringen/hof.kring'],
    ['vscode-vfs://github/hof/kringen/hof.kring', 'vscode-vfs://github/hof/kringen/hof.kring'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['file:///broken%E9.kring', '/broken%E9.kring'],
  ])('%s is %s', (uri, path) => expect(pathOf(uri)).toBe(path));

  test.each([
    '/home/anna/onze kringen/é#?.kring',
    'vscode-vfs://github/hof/a b.kring',
    'c:/Kringen/hof.kring',
  ])('of %s leads back to it', (path) => expect(pathOf(addressOf(path))).toBe(path));
});

describe('a change of an open text', () => {
  const text = new SourceText('file', 'een\r\ntwee\rdrie\nvier');
  const change = (
    line: number,
    character: number,
    endLine: number,
    endCharacter: number,
    put: string,
  ): string =>
    changed(text, [
      { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text: put },
    ]).text;
  test('counts all three line ends', () => expect(change(2, 0, 2, 4, '3')).toBe('een\r\ntwee\r3\nvier'));
  test('beyond a line is at its end', () =>
    expect(change(0, 99, 0, 99, '!')).toBe('een!\r\ntwee\rdrie\nvier'));
  test('beyond the text is at its end', () =>
    expect(change(9, 9, 9, 9, '!')).toBe('een\r\ntwee\rdrie\nvier!'));
  test('may split a character in two', () =>
    expect(
      changed(new SourceText('file', 'a\u{1F333}b'), [
        { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } }, text: 'x' },
      ]).text,
    ).toBe('a\uD83Cx\uDF33b'));
});
