import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, kring } from '../cli/kring.js';

const folder = folderWith({ 'tuin/tuin.kring': `${gardens}decision rota "Rota" { circle Tuin }\n` });
const run = (...words: string[]) => kring(['export', 'tuin', '--language', 'en', ...words], { in: folder });

describe('kring export', () => {
  test('gives a table that kring import takes in again as it was', () => {
    const { status, out, err } = run('--to', 'csv', '-o', 'seats.csv');
    expect([status, out, err]).toEqual([
      0,
      '',
      'This format does not hold all that the files say. Left out: decisions: 1.\n',
    ]);
    const imported = kring(['import', 'seats.csv', '--into', 'tuin', '--as-of', day, '--language', 'en'], {
      in: folder,
    });
    expect(imported.out).toContain('nothing changes');
    kring(['import', 'seats.csv', '--into', 'again', '--as-of', day, '--name', 'Stadstuinen Zuid'], {
      in: folder,
    });
    const { out: told } = kring(['show', 'Tuin', 'again', '--as-of', day, '--language', 'en'], {
      in: folder,
    });
    expect(told).toContain('Anna Visser');
  });

  test('gives the roster as of a day, also under made-up names', () => {
    const roster = JSON.parse(run('--to', 'json', '--as-of', day).out) as {
      asOf: string;
      people: { title: string }[];
    };
    expect(roster.asOf).toBe(day);
    expect(roster.people.map(({ title }) => title)).toContain('Anna Visser');
    expect(run('--to', 'json', '--pseudonyms').out).not.toContain('Anna');
  });

  test('writes a spreadsheet into a file only', () => {
    expect(run('--to', 'xlsx').status).toBe(2);
    expect(run('--to', 'xlsx', '-o', 'seats.xlsx').status).toBe(0);
    expect(readFileSync(join(folder, 'seats.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(run('--to', 'xlsx', '-o', 'seats.xlsx').status).toBe(0);
  });

  test.each(['org', 'backstage', 'mermaid', 'dot', 'canvas'])('gives %s', (to) => {
    const { status, out } = run('--to', to);
    expect([status, out.includes('Tuinkring')]).toEqual([0, true]);
  });

  test('says which formats there are', () => {
    expect(run().err).toContain('csv, xlsx, json');
  });
});
