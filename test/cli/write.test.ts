import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write.js';
import { removeUnfinished } from '../../src/disk/write.js';
import { day, folderWith, gardens, kring } from './kring.js';

const names = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.git');

test('until a file is written whole, the old one stays', async () => {
  const folder = folderWith({ 'report.json': 'old' });
  const file = join(folder, 'report.json');
  await writeWhole(
    file,
    (function* () {
      yield 'n';
      expect(readFileSync(file, 'utf8')).toBe('old');
      yield 'ew';
    })(),
  );
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(names(folder)).toEqual(['report.json']);
});

test('a write that fails half way leaves the old file, and nothing beside it', async () => {
  const folder = folderWith({ 'report.json': 'old' });
  const failing = (function* () {
    yield 'half';
    throw new Error('the sentence could not be made');
  })();
  await expect(writeWhole(join(folder, 'report.json'), failing)).rejects.toThrow('could not be made');
  expect([names(folder), readFileSync(join(folder, 'report.json'), 'utf8')]).toEqual([
    ['report.json'],
    'old',
  ]);
});

test('an interrupt takes away what was half written', async () => {
  const folder = folderWith({ 'report.json': 'old' });
  const interrupted = (async function* () {
    yield 'half';
    expect(names(folder)).toHaveLength(2);
    removeUnfinished();
    expect(names(folder)).toEqual(['report.json']);
    throw new Error('interrupted');
  })();
  await expect(writeWhole(join(folder, 'report.json'), interrupted)).rejects.toThrow('interrupted');
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('old');
});

test('a folder of that name is named, and left alone', async () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'report.json'));
  await expect(writeWhole(join(folder, 'report.json'), 'new')).rejects.toThrow('cannot be written');
  expect(names(folder)).toEqual(['report.json']);
});

test('a file that nobody may write stays as it is, whoever asks', async () => {
  const folder = folderWith({ 'report.json': 'old' });
  chmodSync(join(folder, 'report.json'), 0o444);
  await expect(writeWhole(join(folder, 'report.json'), 'new')).rejects.toThrow('protected');
  expect([names(folder), readFileSync(join(folder, 'report.json'), 'utf8')]).toEqual([
    ['report.json'],
    'old',
  ]);
});

test('nothing is written through a link that leads out, wherever it stands in a path', {
  timeout: 120_000,
}, () => {
  const other = folderWith({ 'kept.md': 'kept' });
  const folder = folderWith({ 'a.kring': gardens, 'leden.csv': 'name;circle\nEva;Kas\n' });
  symlinkSync(other, join(folder, 'uit'));
  symlinkSync(join(other, 'kept.md'), join(folder, 'boek.md'));
  for (const words of [
    ['report', '-o', 'uit/'],
    ['report', '-o', 'uit/boek.html'],
    ['report', '-o', 'boek.md'],
    ['diagram', '-o', 'uit/nieuw/kringen.svg'],
    ['new', 'uit/nieuw'],
    ['import', 'leden.csv', '--into', 'uit/nieuw'],
  ]) {
    const { status, err } = kring([...words, '--as-of', day], { in: folder });
    expect([words.join(' '), status, err]).toEqual([
      words.join(' '),
      2,
      expect.stringContaining('leads out of this folder'),
    ]);
  }
  expect([names(other), readFileSync(join(other, 'kept.md'), 'utf8')]).toEqual([['kept.md'], 'kept']);
});

test('an import reads nothing through a link that leads out, neither its source nor what lies beside it', {
  timeout: 120_000,
}, () => {
  const other = folderWith({ 'secret.csv': 'name;circle\nSecret;Kas\n', 'secret.json': '{"secret": 1}' });
  const folder = folderWith({ 'leden.csv': 'name;circle\nEva;Kas\n' });
  symlinkSync(join(other, 'secret.csv'), join(folder, 'bron.csv'));
  symlinkSync(join(other, 'secret.json'), join(folder, 'map.json'));
  mkdirSync(join(folder, 'in/import'), { recursive: true });
  symlinkSync(join(other, 'secret.json'), join(folder, 'in/import/map.json'));
  for (const words of [
    ['bron.csv', '--into', 'nieuw'],
    ['leden.csv', '--into', 'nieuw', '--map', 'map.json'],
    ['leden.csv', '--into', 'in'],
  ]) {
    const { status, out, err } = kring(['import', ...words, '--as-of', day], { in: folder });
    expect([words.join(' '), status]).toEqual([words.join(' '), 2]);
    expect(out + err).not.toMatch(/secret/i);
    expect(err).toContain('link that leads out of the folder');
  }
});
