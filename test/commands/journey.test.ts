import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/interchange.md'), 'utf8');
const section = page.slice(page.indexOf('## From a spreadsheet'), page.indexOf('## What comes in'));
/** What the section has its reader type, in its order. */
const typed = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const [, sample = ''] = /```csv\n([\s\S]*?)```/.exec(section) ?? [];

/** The list of the page, and more like it, for forty people. */
const members = `${sample}${Array.from(
  { length: 37 },
  (_, i) =>
    `Member ${i + 1} Name;member${i + 1}@choir.example;${['Board', 'Music', 'Feast'][i % 3]};${i % 3 === 0 ? '' : 'Board'};;;;\n`,
).join('')}`;
const next = members
  .replace('14-03-2028', '14-03-2029')
  .replace('Member 5 Name;', 'Member Five Name;')
  .replace('member9@choir.example', 'nine@choir.example');

test('The way from a spreadsheet goes as its page says, word by word', { timeout: 120_000 }, () => {
  const folder = folderWith({ 'members.csv': members, 'members-next-month.csv': next });
  const run = (line = '') =>
    kring([...line.split(' ').slice(1), '--as-of', '2026-12-01', '--language', 'en'], { in: folder });
  expect(typed.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'kring import',
    'kring check',
    'kring report',
    'kring import',
    'kring import',
  ]);
  const [taken, checked, report, shown, written] = typed;
  const first = run(taken);
  expect([first.status, first.out.includes('40 people, 3 circles')]).toEqual([0, true]);
  expect(readFileSync(join(folder, 'choir/import/report.md'), 'utf8')).toContain('Anna Visser');
  expect(run(checked).status).toBe(1);
  expect(run(report).status).toBe(0);
  expect(readFileSync(join(folder, 'handbook.html'), 'utf8')).toContain('Anna Visser');

  const seen = run(shown);
  expect(seen.out.match(/^\+(?!\+\+)/gm)).toHaveLength(3);
  expect(seen.out).toContain('+person member-5-name "Member Five Name" {');
  expect(seen.out).toContain('until 2029-03-14');
  expect(seen.out).toContain('+  email "nine@choir.example"');
  expect(seen.err).toContain('Nothing was written yet');
  expect(run(written).err).toContain('Wrote 2 files');
  expect(run(written).out).toContain('nothing changes');
});
