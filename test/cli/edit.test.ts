import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, gardensWithSlip, kring } from './kring.js';

const text = (folder: string, file = 'a.kring'): string => readFileSync(join(folder, file), 'utf8');
const settled = (source: string): string => kring(['format', '-'], { input: source }).out;

describe('format', () => {
  const untidy = gardens.replaceAll('  ', '      ');

  test('formats in place, and says how many', () => {
    const folder = folderWith({ 'a.kring': untidy, 'b/b.kring': settled('person eva "Eva"') });
    const { status, out, err } = kring(['format'], { in: folder });
    expect({ status, out, err }).toEqual({
      status: 0,
      out: '',
      err: '1 file formatted; 1 file was so already.\n',
    });
    expect(text(folder)).toBe(settled(untidy));
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.kring', 'b']);
  });

  test('does not touch a file that is so already', () => {
    const folder = folderWith({ 'a.kring': settled(gardens) });
    const before = statSync(join(folder, 'a.kring'), { bigint: true });
    kring(['format'], { in: folder });
    const after = statSync(join(folder, 'a.kring'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test('--check lists what would change with status 1, and changes nothing', () => {
    const folder = folderWith({ 'a.kring': untidy, 'b.kring': settled('person eva "Eva"') });
    expect(kring(['format', '--check'], { in: folder })).toMatchObject({ status: 1, out: 'a.kring\n' });
    expect(text(folder)).toBe(untidy);
    kring(['format'], { in: folder });
    expect(kring(['format', '--check'], { in: folder })).toMatchObject({ status: 0, out: '' });
  });

  test('keeps the mode of a file, its byte order mark, its line ends, and the link that leads to it', () => {
    const folder = folderWith({ 'kept/a.kring': `\ufeff${untidy.replaceAll('\n', '\r\n')}` });
    const link = join(folder, 'links');
    mkdirSync(link);
    symlinkSync(join(folder, 'kept/a.kring'), join(link, 'linked.kring'));
    chmodSync(join(folder, 'kept/a.kring'), 0o640);
    expect(kring(['format', 'links/linked.kring', '.'], { in: folder }).status).toBe(0);
    expect(text(folder, 'kept/a.kring')).toBe(`\ufeff${settled(untidy).replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder, 'kept/a.kring')).mode & 0o777).toBe(0o640);
    expect(
      readdirSync(link, { withFileTypes: true })
        .find(({ name }) => name === 'linked.kring')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test('formats around what is not Kring, and names the place', () => {
    const folder = folderWith({ 'a.kring': `${untidy}\ncirkel Kas {\n}\n` });
    const { status, err } = kring(['format'], { in: folder });
    expect(status).toBe(0);
    expect(err).toMatch(/^a\.kring:\d+: here stands something that is not Kring/);
    expect(text(folder)).toContain('cirkel Kas {');
  });

  test('names what it cannot read, with status 2, and formats the rest', () => {
    const folder = folderWith({ 'a.kring': untidy, 'b.kring': new Uint8Array([0xff, 0x0a]) });
    const { status, err } = kring(['format'], { in: folder });
    expect(status).toBe(2);
    expect(err).toMatch(/^b\.kring: This file is not written as UTF-8/);
    expect(text(folder)).toBe(settled(untidy));
  });

  test('`-` reads standard input and writes standard output', () => {
    const { status, out, err } = kring(['format', '-'], { input: 'person   eva   "Eva Smit"' });
    expect({ status, out, err }).toEqual({ status: 0, out: 'person eva "Eva Smit"\n', err: '' });
  });
});

describe('fix', () => {
  test('puts right what can be put right, and says what', () => {
    const folder = folderWith({ 'a.kring': gardensWithSlip.replace('secretary', 'secretery') });
    const { status, out, err } = kring(['fix', '--as-of', day], { in: folder });
    expect(status).toBe(0);
    expect(text(folder)).toBe(gardens);
    expect(out).toMatch(/^a\.kring:\d+:15: .*\(language\/unknown-name\)$/m);
    expect(out).toMatch(/^a\.kring:\d+:3: .*\(language\/syntax\)$/m);
    expect(err).toMatch(/^2 fixed in 1 file\./);
  });

  test('--rule fixes only what that rule finds', () => {
    const folder = folderWith({ 'a.kring': gardensWithSlip.replace('secretary', 'secretery') });
    kring(['fix', '--rule', 'syntax', '--as-of', day], { in: folder });
    expect(text(folder)).toBe(gardensWithSlip);
  });

  test('says so where there is nothing to fix, and touches no file', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const before = statSync(join(folder, 'a.kring'), { bigint: true }).mtimeNs;
    const { status, out, err } = kring(['fix', '--as-of', day], { in: folder });
    expect({ status, out, err }).toEqual({
      status: 0,
      out: '',
      err: 'There is nothing that can be put right by itself.\n',
    });
    expect(statSync(join(folder, 'a.kring'), { bigint: true }).mtimeNs).toBe(before);
  });

  test.each([
    ['a.kring', gardensWithSlip],
    ['een map/tuin "é".kring', gardensWithSlip],
    ['crlf.kring', gardensWithSlip.replaceAll('\n', '\r\n')],
    ['mark.kring', `\ufeff${gardensWithSlip}`],
    ['no end of line.kring', gardensWithSlip.trimEnd()],
  ])('--dry-run shows a patch that git applies: %s', (file, source) => {
    const folder = folderWith({ [file]: source });
    const { status, out } = kring(['fix', '--dry-run', '--as-of', day], { in: folder });
    expect(status).toBe(1);
    expect(text(folder, file)).toBe(source);
    // Outside a repository `git apply` is `patch`; that of the folder is no more than a name.
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: folder,
      input: out,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: join(folder, '..') },
    });
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    expect(text(folder, file)).toBe(source.replace('facilitator ana', 'facilitator anna'));
  });

  test('fixes only in the paths given', () => {
    const folder = folderWith({
      'organisation.kring': gardensWithSlip,
      'b.kring': 'circle Kas "Kas" in Tuyn {\n  aim "To keep warm"\n}\n',
    });
    kring(['fix', 'b.kring', '--as-of', day], { in: folder });
    expect(text(folder, 'organisation.kring')).toBe(gardensWithSlip);
    expect(text(folder, 'b.kring')).toContain('in Tuin {');
  });
});
