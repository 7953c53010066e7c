import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, kring } from '../cli/kring.js';

const withAddresses = gardens.replace(
  'person anna "Anna Visser"',
  'person anna "Anna Visser" { email "anna@tuin.example" }',
);
const folder = folderWith({ 'tuin.kring': withAddresses });
const run = (...words: string[]) =>
  kring(['people', ...words, '--as-of', day, '--language', 'en'], { in: folder });

describe('kring people', () => {
  test('gives the addresses of a circle, and says who has none', () => {
    const { status, out, err } = run('Tuin', '--format', 'emails');
    expect([status, out, err]).toEqual([
      0,
      '"Anna Visser" <anna@tuin.example>\n',
      'Without an address on record: Bram Kok, Chris Mulder and Dewi Santoso.\n',
    ]);
  });

  test('lists who holds an office', () => {
    const { out } = run('--office', 'secretary');
    expect(out).toContain('Bram Kok');
    expect(out).toContain('secretary in Tuinkring, from 2026-03-02 until 2027-03-01');
    expect(out).not.toContain('Anna');
  });

  test('writes a table over the table of last time, and over no other', () => {
    expect(run('--format', 'csv', '-o', 'mensen.csv').status).toBe(0);
    expect(run('--format', 'csv', '-o', 'mensen.csv').status).toBe(0);
    expect(readFileSync(join(folder, 'mensen.csv'), 'utf8')).toContain(
      'Anna Visser,anna@tuin.example,Tuinkring',
    );
    const other = folderWith({ 'tuin.kring': withAddresses, 'leden.csv': 'naam;plaats\nroos;Delft\n' });
    const refused = kring(['people', '--format', 'csv', '-o', 'leden.csv'], { in: other });
    expect(refused.status).toBe(2);
    expect(readFileSync(join(other, 'leden.csv'), 'utf8')).toBe('naam;plaats\nroos;Delft\n');
  });

  test.each([
    [['--office', 'secretari'], 'secretary'],
    [['--terms-ending', 'soon'], '2027-Q1'],
    [['Tuinn'], 'Tuin'],
  ])('%j is refused with what it could be', (words, meant) => {
    const { status, err } = run(...words);
    expect(status).toBe(2);
    expect(err).toContain(meant);
  });
});
