import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/workspace/fragment.js';
import { Rereader } from '../../src/workspace/reread.js';
import { services } from '../engine.js';
import { root } from '../house/source.js';

/* A file that is edited says at every moment what it would say if it were read for the first time. */

const texts = ['examples/birth-care/logbook.kring', 'examples/birth-care/circles/strategy.kring'].map(
  (file) => readFileSync(join(root, file), 'utf8'),
);

/** What people and programs put into files, whole and in pieces. */
const inserted = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '{',
    '}',
    '"',
    '"""',
    '/*',
    '*/',
    '//',
    '\uD83C',
    '\uDF33',
    '\uFEFF',
    ' ',
  ),
  fc.constantFrom(
    'circle Nieuw in Board {\n',
    'person jan "Jan"\n',
    '  leader jan\n',
    'decision x "X" {\n}\n',
  ),
  fc.string({ maxLength: 6 }),
);

const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), text: inserted });

describe('a file that is edited', () => {
  test('says after every edit what it says when it is read anew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 12 }), (begin, edits) => {
        const rereader = new Rereader(services, 'file.kring');
        let text = begin;
        rereader.read(text);
        for (const { at, cut, text: put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
          // A mark at the beginning is a blank to an editor; elsewhere the two readings agree about it.
          const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
          expect(rereader.read(plain)).toEqual(readFragment(services, 'file.kring', plain));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says the same when it was made ready for it, wherever that was broken off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30), edit, (begin, steps, { at, cut, text: put }) => {
        const rereader = new Rereader(services, 'file.kring');
        const preparing = rereader.prepare(begin);
        for (let i = 0; i < steps && preparing.next().done !== true; i++);
        const from = Math.floor(at * begin.length);
        const text = (begin.slice(0, from) + put + begin.slice(from + cut)).replace(/^\uFEFF/, ' ');
        expect(rereader.read(text)).toEqual(readFragment(services, 'file.kring', text));
      }),
      { numRuns: 40 },
    );
  });

  test('moves what stands below a new line, and reads nothing else again', () => {
    const rereader = new Rereader(services, 'file.kring');
    const [text = ''] = texts;
    const before = rereader.read(text);
    const after = rereader.read(`// a line\n${text}`);
    expect(after.decisions.at(-1)?.at.line).toBe((before.decisions.at(-1)?.at.line ?? 0) + 1);
    expect(after.decisions.at(-1)?.texts).not.toBe(before.decisions.at(-1)?.texts);
    const again = rereader.read(`// a lime\n${text}`);
    expect(again.decisions.at(-1)).toBe(after.decisions.at(-1));
  });
});
