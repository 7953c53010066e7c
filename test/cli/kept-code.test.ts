import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, kring } from './kring.js';

/* What V8 made of the program is kept, and nothing that a command says depends on it. */

const garden = `organisation Garden "Garden" {
  mission "To grow vegetables"
}
general circle Board "Board" {
  aim "To decide about the garden"
  members jan
}
person jan "Jan"
`;
const place = folderWith({ 'garden.kring': garden });

const checked = (cache: string, env: Readonly<Record<string, string>> = {}) =>
  kring(['check', '--as-of', '2026-11-23'], { in: place, env: { XDG_CACHE_HOME: cache, ...env } });
const keptIn = (cache: string): string[] => readdirSync(join(cache, 'kring-code'));
const bare = checked(folderWith(), { KRING_NO_CACHE: '1' });

/** A cache folder in which the program was kept, and the file that it was kept in. */
function kept(): { cache: string; file: string } {
  const cache = folderWith();
  expect(checked(cache)).toEqual(bare);
  const [name = '', ...more] = keptIn(cache);
  expect(more).toEqual([]);
  return { cache, file: join(cache, 'kring-code', name) };
}

test('the second time a command says the same, and keeps nothing anew', () => {
  const { cache, file } = kept();
  const before = statSync(file);
  expect(checked(cache)).toEqual(bare);
  const after = statSync(file);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test.each([
  ['is empty', Buffer.alloc(0)],
  ['has no end', undefined],
  ['is something else', Buffer.from('[["a", 3, 1]]\nnot')],
  ['is no list', Buffer.from('{}\n')],
])('what was kept and %s is as if it were not there', (_, bytes) => {
  const { cache, file } = kept();
  writeFileSync(file, bytes ?? readFileSync(file).subarray(0, 100_000));
  expect(checked(cache)).toEqual(bare);
  expect(statSync(file).size).toBeGreaterThan(100_000);
});

test('what was kept and is otherwise than it was written is not run', () => {
  const { cache, file } = kept();
  const bytes = readFileSync(file);
  const first = bytes.indexOf(10) + 1;
  for (let at = first; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  writeFileSync(file, bytes);
  expect(checked(cache)).toEqual(bare);
  expect(readFileSync(file).equals(bytes)).toBe(false);
});

test.runIf(process.platform !== 'win32')('what others may write is not trusted', () => {
  const { cache, file } = kept();
  chmodSync(file, 0o666);
  expect(checked(cache)).toEqual(bare);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a program that may keep nothing says so to nobody', () => {
  const cache = folderWith({ 'kring-code': 'a file where the folder would be' });
  expect(checked(cache)).toEqual(bare);
  const none = folderWith();
  checked(none, { KRING_NO_CACHE: '1' });
  expect(readdirSync(none)).not.toContain('kring-code');
});

test('of what is kept for other programs and settings only the latest stays', () => {
  const cache = folderWith();
  mkdirSync(join(cache, 'kring-code'));
  for (let i = 0; i < 9; i++) writeFileSync(join(cache, 'kring-code', `older-${i}`), 'x');
  expect(checked(cache)).toEqual(bare);
  expect(keptIn(cache)).toHaveLength(4);
});
