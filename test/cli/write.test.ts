import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write.js';
import { removeUnfinished } from '../../src/disk/write.js';
import { folderWith } from './kring.js';

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
