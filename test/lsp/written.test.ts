import { describe, expect, test } from 'vitest';
import { placeWritten } from '../../src/lsp/written.js';

/* Where the caret goes when something was written: to what is left to be filled in. */

const uri = 'file:///hof/hof.kring';
const edit = (line: number, character: number, newText: string, end = { line, character }) => ({
  range: { start: { line, character }, end },
  newText,
});
const written = (...edits: ReturnType<typeof edit>[]) =>
  placeWritten({ documentChanges: [{ textDocument: { uri, version: 1 }, edits }] });

describe('what was written', () => {
  test('is found at its first words that are to be filled in, in either language', () => {
    expect(written(edit(4, 1, '\n\ndecision a {\n  text "[fill in: what]"\n}'))).toEqual({
      uri,
      range: { start: { line: 7, character: 8 }, end: { line: 7, character: 23 } },
    });
    expect(written(edit(4, 1, ' aim "[invullen: wat]"'))?.range.start).toEqual({ line: 4, character: 7 });
  });
  test('lies below lines that another edit wrote before it, and above those that one took out', () => {
    const [added, gone] = [edit(1, 0, '  a\n  b\n'), edit(2, 0, '', { line: 4, character: 0 })];
    expect(written(edit(6, 2, '"[fill in: x]"'), added, gone)?.range.start).toEqual({
      line: 6,
      character: 3,
    });
    expect(written(edit(6, 2, '"[fill in: x]"'), edit(6, 0, 'ab'))?.range.start).toEqual({
      line: 6,
      character: 5,
    });
    expect(written(edit(6, 2, 'one\n'), edit(6, 2, '"[fill in: x]"'))?.range.start).toEqual({
      line: 7,
      character: 1,
    });
  });
  test('is the last declaration where nothing is left open, and nothing where a word was put right', () => {
    expect(written(edit(4, 1, '\n\naudit a of Hof {\n}'))?.range.start).toEqual({ line: 6, character: 0 });
    expect(written(edit(4, 1, 'facilitator'))).toBeUndefined();
  });
});
