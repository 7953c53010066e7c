import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from '../../src/services/source-text.js';

const written = fc.string({ unit: fc.constantFrom('a', 'ë', '\r', '\n', '\r\n'), maxLength: 12 });

test('A text in which something was replaced has the lines that it would have if it were new', () => {
  const change = fc.record({ from: fc.nat(30), length: fc.nat(6), put: written });
  fc.assert(
    fc.property(written, fc.array(change, { maxLength: 6 }), fc.boolean(), (begin, changes, counted) => {
      let text = new SourceText('file.kring', begin);
      for (const { from, length, put } of changes) {
        // Lines are known before the first change, or looked for at the end.
        if (counted) expect(text.lines).toBe(text.text.split(/\r\n|\r|\n/).length);
        const first = Math.min(from, text.text.length);
        text = text.with(first, Math.min(first + length, text.text.length), put);
      }
      const anew = new SourceText('file.kring', text.text);
      expect(text.lines).toBe(anew.lines);
      for (let offset = 0; offset <= text.text.length; offset++)
        expect(text.spot(offset)).toEqual(anew.spot(offset));
      for (let line = 1; line <= text.lines; line++) expect(text.lineStart(line)).toBe(anew.lineStart(line));
    }),
    { numRuns: 2000 },
  );
});
