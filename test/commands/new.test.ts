import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

const files = ['circles.kring', 'elections.kring', 'logbook.kring', 'organisation.kring', 'people.kring'];

describe.each(['en', 'nl'])('kring new --language %s', (language) => {
  const folder = folderWith();
  const made = kring(['new', 'garden', '--language', language, '--as-of', '2026-11-23'], { in: folder });

  test('makes a folder with a first organisation', () => {
    expect([made.status, made.out]).toEqual([0, '']);
    expect(made.err).toContain('garden');
    expect(readdirSync(join(folder, 'garden')).sort()).toEqual(files);
  });

  test('in which nothing is found, now or when a season has passed', () => {
    for (const date of ['2026-11-23', '2027-03-01']) {
      const { out, status } = kring(['check', 'garden', '--format', 'json', '--as-of', date], { in: folder });
      const { findings } = JSON.parse(out) as { findings: { rule: string; severity: string }[] };
      expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([]);
      expect(status).toBe(0);
    }
  });

  test('as the formatter writes it', () => {
    expect(kring(['format', '--check', 'garden'], { in: folder })).toMatchObject({ status: 0 });
  });

  test('that can be told and drawn', () => {
    expect(kring(['show', 'garden'], { in: folder }).status).toBe(0);
    expect(kring(['diagram', 'garden'], { in: folder }).out).toMatch(/^<svg/);
  });

  test('and never writes over a file', () => {
    const before = files.map((file) => readFileSync(join(folder, 'garden', file), 'utf8'));
    const again = kring(['new', 'garden', '--language', language, '--as-of', '2027-01-01'], { in: folder });
    expect(again.status).toBe(2);
    expect(again.err).toContain('garden/');
    expect(files.map((file) => readFileSync(join(folder, 'garden', file), 'utf8'))).toEqual(before);
  });
});

test('a file in the way stops kring new before it writes anything', () => {
  const folder = folderWith({ 'garden/people.kring': 'person anna\n' });
  expect(kring(['new', 'garden'], { in: folder }).status).toBe(2);
  expect(readdirSync(join(folder, 'garden'))).toEqual(['people.kring']);
});

test('other files may stand in the folder already', () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'notes.txt'), 'ours');
  expect(kring(['new', '.'], { in: folder }).status).toBe(0);
  expect(existsSync(join(folder, 'organisation.kring'))).toBe(true);
});

test('a folder is asked for', () => {
  const { status, err } = kring(['new'], { in: folderWith() });
  expect(status).toBe(2);
  expect(err).toContain('kring help new');
});
