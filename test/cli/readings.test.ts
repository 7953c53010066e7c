import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../bench/organisations.js';
import { folderWith, kring } from './kring.js';

/* What files were found to say is kept, and only ever saves time. */

const files = generatedFiles({ circles: 40, people: 5, files: 3 });
const told = (place: string, cache: string, words: readonly string[] = [], env = {}) =>
  kring(['check', '--as-of', '2026-11-23', '--fail-on', 'never', '--format', 'json', ...words], {
    in: place,
    env: { XDG_CACHE_HOME: cache, ...env },
  });
const keptIn = (cache: string): string[] => {
  try {
    return readdirSync(join(cache, 'kring-read')).sort();
  } catch {
    return [];
  }
};

test('the second time everything is told as the first time and without anything kept, and nothing is written', () => {
  const [place, cache] = [folderWith(files), folderWith()];
  const first = told(place, cache);
  const kept = keptIn(cache);
  expect(kept).toHaveLength(3);
  const written = kept.map((name) => statSync(join(cache, 'kring-read', name)).mtimeMs);
  expect(told(place, cache)).toEqual(first);
  expect(told(place, cache, ['--no-cache'])).toEqual(first);
  expect(keptIn(cache).map((name) => statSync(join(cache, 'kring-read', name)).mtimeMs)).toEqual(written);
  const show = ['show', 'c7', '--as-of', '2026-11-23'];
  expect(kring(show, { in: place, env: { XDG_CACHE_HOME: cache } })).toEqual(
    kring([...show, '--no-cache'], { in: place }),
  );
});

test('one file that changed is read anew, and the others are not', () => {
  const [place, cache] = [folderWith(files), folderWith()];
  told(place, cache);
  const before = keptIn(cache);
  const path = join(place, 'part-1.kring');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Circle 4"', '"The gardeners"'));
  const changed = told(place, cache);
  expect(changed).toEqual(told(place, cache, ['--no-cache']));
  const added = keptIn(cache).filter((name) => !before.includes(name));
  expect(added).toHaveLength(1);
});

test('a file that moved, or lies elsewhere, is told under its own name', () => {
  const cache = folderWith();
  const [one, other] = [
    folderWith({ 'a.kring': files['part-0.kring'] ?? '' }),
    folderWith({ 'deep/b.kring': files['part-0.kring'] ?? '' }),
  ];
  told(one, cache);
  const moved = told(other, cache);
  expect(keptIn(cache)).toHaveLength(1);
  expect(moved).toEqual(told(other, cache, ['--no-cache']));
  expect(moved.out).toContain('deep/b.kring');
  expect(moved.out).not.toContain('a.kring');
});

test('what is wrong in a file is told from what was kept as it is when it is read', () => {
  const broken = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, `cirkel fout "Not Kring"\n${text}circle "no name\n`]),
  );
  const [place, cache] = [folderWith(broken), folderWith()];
  const first = told(place, cache);
  expect(keptIn(cache)).toHaveLength(3);
  expect(told(place, cache)).toEqual(first);
  expect(told(place, cache, ['--language', 'nl'])).toEqual(
    told(place, cache, ['--language', 'nl', '--no-cache']),
  );
});

describe('what was kept counts for nothing', () => {
  const tampered: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'has other bytes',
      (bytes) => Buffer.from(bytes.map((one, i) => (i > 60 && i % 97 === 0 ? one ^ 1 : one))),
    ],
    [
      'is something else, with the right sum',
      () => {
        const body = Buffer.from('{"circles": []}!');
        return Buffer.concat([createHash('sha256').update(body).digest(), body]);
      },
    ],
  ];
  test.each(tampered)('where it %s', (_, tamper) => {
    const [place, cache] = [folderWith(files), folderWith()];
    const first = told(place, cache);
    for (const name of keptIn(cache)) {
      const path = join(cache, 'kring-read', name);
      writeFileSync(path, tamper(readFileSync(path)));
    }
    expect(told(place, cache)).toEqual(first);
  });

  test('where others may write it', () => {
    const [place, cache] = [folderWith(files), folderWith()];
    const first = told(place, cache);
    const names = keptIn(cache);
    // Each says what another file says; who trusted them would tell of one thing three times.
    const bytes = readFileSync(join(cache, 'kring-read', names[0] ?? ''));
    for (const name of names) {
      const path = join(cache, 'kring-read', name);
      writeFileSync(path, bytes);
      chmodSync(path, 0o666);
    }
    expect(told(place, cache)).toEqual(first);
  });
});

test('nothing is kept where that is not wanted or not possible, nor of a small file, nor of people under made-up names', () => {
  const [place, cache] = [folderWith(files), folderWith({ file: '' })];
  const first = told(place, cache, ['--no-cache']);
  expect(told(place, cache, [], { KRING_NO_CACHE: '1' })).toEqual(first);
  told(place, cache, ['--pseudonyms']);
  told(folderWith({ 'small.kring': 'person jan "Jan"\n' }), cache);
  expect(keptIn(cache)).toEqual([]);
  expect(told(place, join(cache, 'file'))).toEqual(first);
});

test('what is kept is for its owner alone', () => {
  const [place, cache] = [folderWith(files), folderWith()];
  told(place, cache);
  expect(statSync(join(cache, 'kring-read')).mode & 0o777).toBe(0o700);
  for (const name of keptIn(cache))
    expect(statSync(join(cache, 'kring-read', name)).mode & 0o777).toBe(0o600);
});
