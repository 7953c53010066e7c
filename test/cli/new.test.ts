import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, kring } from './kring.js';

const file = (folder: string, name: string): string => readFileSync(join(folder, 'garden', name), 'utf8');

test.each(['skm', 'sofa', 's3'])('kring new --profile %s writes that method', (profile) => {
  const folder = folderWith();
  expect(kring(['new', 'garden', '--profile', profile], { in: folder }).status).toBe(0);
  expect(file(folder, 'organisation.kring')).toContain(`method ${profile}\n`);
  expect(kring(['check', 'garden'], { in: folder }).status).toBe(0);
});

test.each([
  ['en', '€ 4,000'],
  ['nl', '€ 4.000'],
])('an amount is written as in the language: %s', (language, amount) => {
  const folder = folderWith();
  kring(['new', 'garden', '--language', language], { in: folder });
  expect(file(folder, 'circles.kring')).toContain(`budget "${amount}"`);
});

test('kring new --name gives the organisation its name', () => {
  const folder = folderWith();
  expect(kring(['new', 'garden', '--name', 'Care “at” Home'], { in: folder }).status).toBe(0);
  expect(file(folder, 'organisation.kring')).toContain('organisation Care-at-Home "Care “at” Home" {');
  const { status, err } = kring(['new', 'other', '--name', ' '], { in: folder });
  expect([status, err]).toEqual([2, expect.stringContaining('`--name` is empty')]);
});

test('kring new takes no --organisation', () => {
  const { status, err } = kring(['new', 'garden', '--organisation', 'Tuin'], { in: folderWith() });
  expect(status).toBe(2);
  expect(err).toContain('takes no `--organisation`');
});
