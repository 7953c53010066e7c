import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, kring } from './kring.js';

const binary = new Uint8Array([0x63, 0x0a, 0, 1, 2]);

describe.each([
  ['show', []],
  ['who', ['planting']],
  ['diagram', []],
])('kring %s', (command, words) => {
  const run = (folder: string, ...more: string[]) =>
    kring([command, ...words, '--as-of', day, ...more], { in: folder });

  test('names the file where nothing could be read', () => {
    const { status, out, err } = run(folderWith({ 'bin.kring': binary, 'bun.kring': binary }));
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/bin\.kring: This file is not a text/);
    expect(err).toMatch(/bun\.kring: This file is not a text/);
    expect(err).not.toContain('There is no organisation');
  });

  test('names the file that could not be read beside an organisation', () => {
    const { status, out, err } = run(folderWith({ 'a.kring': gardens, 'bin.kring': binary }));
    expect(status).toBe(2);
    expect(out).toContain('Tuin');
    expect(err).toMatch(/^bin\.kring: This file is not a text/);
  });
});

describe('of two organisations of one name', () => {
  const folder = folderWith({ 'a/a.kring': gardens, 'b/b.kring': gardens });

  test.each([[[]], [['--organisation', 'Tuinen']]])('the folder is asked for (%j)', (words) => {
    const { status, err } = kring(['show', '--as-of', day, ...words], { in: folder });
    expect(status).toBe(2);
    expect(err).toContain('Tuinen (in a), Tuinen (in b). Name the folder');
    expect(err).not.toContain('--organisation');
  });

  test('and the folder chooses', () => {
    expect(kring(['show', 'b', '--as-of', day], { in: folder }).status).toBe(0);
  });
});
