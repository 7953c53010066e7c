import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileNameFrom, isFileName } from '../../src/characters/file-names.js';
import { linkedIn, linkOf, longestLink } from '../../src/page/link.js';

const garden = {
  'people.kring': 'person anna "Anna"\n',
  'circles/growing.kring': 'circle Growing "De Teeltkring – één"\r\n',
};

/** A link whose text is packed as ours are, whatever it says. */
function linkWith(said: unknown, version = 1): string {
  const text = strToU8(JSON.stringify(said));
  let sum = 0x811c9dc5;
  for (const byte of text) sum = Math.imul(sum ^ byte, 0x01000193);
  const packed = deflateSync(text, { level: 9 });
  const bytes = Buffer.alloc(packed.length + 4);
  bytes.writeUInt32BE(sum >>> 0);
  bytes.set(packed, 4);
  return `${version}e.${bytes.toString('base64url')}`;
}

describe('a link that holds an organisation', () => {
  test('gives back what it was made of, to go on writing or to look at', () => {
    for (const view of [true, false]) {
      const linked = { files: garden, view };
      expect(linkedIn(`#${linkOf(linked)}`)).toEqual(linked);
    }
  });

  test('gives back any text', () => {
    const texts = fc
      .string({ unit: 'binary', maxLength: 200 })
      .filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), (all) => {
        const files = Object.fromEntries(all.map((text, i) => [`file-${i}.kring`, text]));
        expect(linkedIn(linkOf({ files, view: false }))).toEqual({ files, view: false });
      }),
      { numRuns: 100 },
    );
  });

  test('is a part of an address that needs no escapes', () => {
    expect(linkOf({ files: garden, view: true })).toMatch(/^1v\.[\w-]+$/);
  });

  test.each(['', '#', '#circles', '#1', '#1x.AAAA', '#e.AAAA', '#pane-text'])('is not seen in %j', (hash) => {
    expect(linkedIn(hash)).toBeUndefined();
  });

  test('is damaged wherever one character is another, missing, or added', () => {
    const link = linkOf({ files: garden, view: false });
    const [head, body] = [link.slice(0, 3), link.slice(3)];
    for (let at = 0; at < body.length; at++) {
      const other = body[at] === 'A' ? 'B' : 'A';
      for (const wrong of [
        `${body.slice(0, at)}${other}${body.slice(at + 1)}`,
        `${body.slice(0, at)}${body.slice(at + 1)}`,
        body.slice(0, at),
      ]) {
        const read = linkedIn(head + wrong);
        // The last character holds bits that mean nothing.
        if (read !== undefined && 'files' in read) expect(read.files).toEqual(garden);
        else expect(['damaged', 'tooMuch']).toContain(read?.fault);
      }
    }
  });

  test('of a newer version says so', () => {
    expect(linkedIn(linkWith([['a.kring', '']], 2))).toEqual({ fault: 'newer' });
    expect(linkedIn(linkWith([['a.kring', '']], 0))).toEqual({ fault: 'damaged' });
  });

  test('unpacks no more than it may hold, however small it is packed', () => {
    const many = linkWith([['a.kring', 'a'.repeat(5_000_000)]]);
    expect(many.length).toBeLessThan(longestLink);
    expect(linkedIn(many)).toEqual({ fault: 'tooMuch' });
    expect(linkedIn(linkWith([['a.kring', 'a'.repeat(500_000)]]))).toEqual({ fault: 'tooMuch' });
    expect(linkedIn(`1e.${'A'.repeat(longestLink + 1)}`)).toEqual({ fault: 'tooMuch' });
  });

  test.each([
    ['no list', {}],
    ['no files', []],
    ['a file without a text', [['a.kring']]],
    ['a text that is none', [['a.kring', 1]]],
    ['a path that leads out', [['../a.kring', '']]],
    ['an absolute path', [['/a.kring', '']]],
    ['another kind of file', [['a.html', '']]],
    [
      'two files of one name',
      [
        ['a.kring', ''],
        ['a.kring', ''],
      ],
    ],
    ['a name that is one of every object', [['__proto__', '']]],
    ['more files than it may hold', Array.from({ length: 201 }, (_, i) => [`${i}.kring`, ''])],
  ])('that holds %s is damaged', (_, said) => {
    expect(linkedIn(linkWith(said))).toEqual({ fault: 'damaged' });
  });

  test('never throws, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('1e.', '1v.', '', '0e.', '12e.'), (text, head) => {
        const read = linkedIn(head + text);
        expect(read === undefined || 'fault' in read).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the name of a file', () => {
  test.each(['a.kring', 'circles/growing.kring', 'Kring Noord.kring', 'één/twee.drie.kring', '_1.kring'])(
    'can be %s',
    (name) => {
      expect(isFileName(name)).toBe(true);
      expect(fileNameFrom(name)).toBe(name);
    },
  );

  test.each([
    ...['', '.kring', 'a', 'a.txt', '/a.kring', '../a.kring', 'a/../b.kring', 'a//b.kring', 'a\\b.kring'],
    ...[
      'a/.hidden.kring',
      'a./b.kring',
      'con.kring',
      'b/NUL.kring',
      'a\u202e.kring',
      'a\n.kring',
      '<b>.kring',
    ],
    ...['C:/a.kring', `${'a'.repeat(200)}.kring`],
  ])('cannot be %j', (name) => {
    expect(isFileName(name)).toBe(false);
  });

  test.each([
    ['C:\\Users\\a\\b.kring', 'C-/Users/a/b.kring'],
    ['../../up.kring', 'up.kring'],
    ['./a.kring', 'a.kring'],
    ['a\u202e<b>.kring', 'a-b-.kring'],
    ['e\u0301.kring', 'é.kring'],
  ])('is made from %j', (path, name) => {
    expect(fileNameFrom(path)).toBe(name);
  });

  test.each(['a.txt', '', 'a.KRING', '.kring'])('cannot be made from %j', (path) => {
    expect(fileNameFrom(path)).toBeUndefined();
  });
});
