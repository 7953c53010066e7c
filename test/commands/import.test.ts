import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

const table = `person;e-mail;circle;higher circle;office;from;until
Anna Visser;anna@linde.example;Board;;leader;2026-02-01;2028-01-31
Bo Hof;bo@linde.example;Board;;secretary;2026-02-01;2028-01-31
Bo Hof;bo@linde.example;Music;Board;leader;2026-03-15;2028-03-14
Dee Prins;dee@linde.example;Music;Board;representative;2026-03-15;2028-03-14
Els Mol;els@linde.example;Music;Board;;;
`;
const run = (folder: string, ...words: string[]) =>
  kring(['import', ...words, '--as-of', '2026-12-01', '--language', 'en'], { in: folder });
const bytes = (folder: string, under: string): string =>
  readdirSync(join(folder, under), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, under, name), 'utf8')}`)
    .join('\n');

describe('kring import', () => {
  test('writes an organisation that a check can read, with a report, and ends with what to do next', () => {
    const folder = folderWith({ 'members.csv': table });
    const { status, out, err } = run(folder, 'members.csv', '--into', 'linde');
    expect(status).toBe(0);
    expect(out).toContain('4 people, 2 circles and 5 seats');
    expect(out.split('\n\nWhat to do next\n\n')[1]?.match(/^• /gm)?.length).toBeLessThanOrEqual(3);
    expect(err).toContain('Wrote 3 files in linde');
    expect(readdirSync(join(folder, 'linde')).sort()).toEqual([
      'import',
      'music.kring',
      'organisation.kring',
      'people.kring',
    ]);
    expect(readdirSync(join(folder, 'linde/import')).sort()).toEqual(['last.json', 'map.json', 'report.md']);
    expect(kring(['format', '--check', 'linde'], { in: folder }).status).toBe(0);
    expect(kring(['check', 'linde', '--format', 'json'], { in: folder }).status).toBe(1);
  });

  test('shows what the next table would change, and writes it only when asked', () => {
    const folder = folderWith({ 'members.csv': table });
    run(folder, 'members.csv', '--into', 'linde');
    const before = bytes(folder, 'linde');
    writeFileSync(
      join(folder, 'next.csv'),
      table.replace(
        'Music;Board;representative;2026-03-15;2028-03-14',
        'Music;Board;representative;2026-03-15;2029-03-14',
      ),
    );
    const shown = run(folder, 'next.csv', '--into', 'linde');
    expect(shown.out).toContain('+    representative  dee-prins  from 2026-03-15 until 2029-03-14');
    expect(shown.out).toContain('1 change');
    expect(shown.err).toContain('Nothing was written yet');
    expect(bytes(folder, 'linde')).toBe(before);
    expect(run(folder, 'next.csv', '--into', 'linde', '--write').err).toContain('Wrote 1 file');
    const after = bytes(folder, 'linde');
    expect(run(folder, 'next.csv', '--into', 'linde', '--write').out).toContain('nothing changes');
    expect(bytes(folder, 'linde')).toBe(after);
  });

  test('with --dry-run writes nothing at all', () => {
    const folder = folderWith({ 'members.csv': table });
    const { out } = run(folder, 'members.csv', '--into', 'linde', '--dry-run', '--format', 'patch');
    expect(out).toContain('+++ b/linde/music.kring');
    expect(existsSync(join(folder, 'linde'))).toBe(false);
  });

  test('stops where more than a fifth is gone, until that is allowed', () => {
    const folder = folderWith({ 'members.csv': table, 'half.csv': table.split('\n').slice(0, 3).join('\n') });
    run(folder, 'members.csv', '--into', 'linde');
    const refused = run(folder, 'half.csv', '--into', 'linde', '--write');
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('2 of 4 people')]);
    expect(run(folder, 'half.csv', '--into', 'linde', '--write', '--allow-removals').status).toBe(0);
    expect(readFileSync(join(folder, 'linde/people.kring'), 'utf8')).toContain('left 2026-11-30');
  });

  test('writes nothing outside the folder, and over nothing that it did not write', () => {
    const folder = folderWith({
      'members.csv': table,
      'out/music.kring': 'person x\n',
      'other/notes.txt': 'x',
    });
    symlinkSync(join(folder, 'other'), join(folder, 'link'));
    const { status } = run(folder, 'members.csv', '--into', 'link');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'out/music.kring'), 'utf8')).toBe('person x\n');
  });

  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 });
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a text', 'Dear all,\nwe meet on Monday.\n', /It is not clear what it\.csv is/],
    ['JSON of no program', '{"a": [1, 2]}', /It is not clear/],
    ['JSON that is torn', '{"circles": [', /not valid/],
    ['JSON that is far too deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /nested deeper/],
    ['a zip that is no spreadsheet', zipSync({ 'a.txt': new Uint8Array([1]) }), /no spreadsheet/],
    ['a zip that swells', bomb, /far more/],
    ['a damaged zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), /damaged/],
    ['nothing', '', /It is not clear/],
  ])('says of %s what is wrong with it, and writes nothing', (_, content, told) => {
    const folder = folderWith({ 'it.csv': content });
    const { status, err } = run(folder, 'it.csv', '--into', 'linde');
    expect([status, err]).toEqual([2, expect.stringMatching(told)]);
    expect(existsSync(join(folder, 'linde'))).toBe(false);
  });

  test.each([
    ['{"columns": {"person": "persons"}}', /persons.*columns: person/],
    ['{"colums": {}}', /colums/],
    ['[]', /no mapping/],
    ['{"columns": ', /no mapping/],
    ['PK\u0003\u0004', /no mapping/],
  ])('says of the mapping %s what is wrong with it', (mapping, told) => {
    const folder = folderWith({ 'members.csv': table, 'map.json': mapping });
    const { status, err } = run(folder, 'members.csv', '--into', 'linde', '--map', 'map.json');
    expect([status, err]).toEqual([2, expect.stringMatching(told)]);
    expect(err).not.toMatch(/its own fault/);
  });

  test('says of a folder that it is one, and that a file is needed', () => {
    const folder = folderWith({ 'members.csv': table, 'export/members.csv': table });
    for (const words of [['export'], ['members.csv', '--map', 'export']]) {
      const { status, err } = run(folder, ...words, '--into', 'linde');
      expect([status, err]).toEqual([
        2,
        expect.stringMatching(/export: This is a folder, and a file is needed/),
      ]);
    }
  });

  test('says of what the last import took that it is damaged', () => {
    const folder = folderWith({ 'members.csv': table });
    run(folder, 'members.csv', '--into', 'linde');
    writeFileSync(join(folder, 'linde/import/last.json'), '{"version": 1, "peo');
    const { status, err } = run(folder, 'members.csv', '--into', 'linde');
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/last\.json says what the last import took in, and is damaged/),
    ]);
    expect(err).not.toMatch(/its own fault/);
  });
});
