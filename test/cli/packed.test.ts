import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { day, folderWith, gardensWithSlip } from './kring.js';

const root = join(import.meta.dirname, '../..');
const onWindows = process.platform === 'win32';

/** npm as a user runs it; offline, so that a package that needs others cannot be installed. */
function npm(words: readonly string[], folder: string) {
  return spawnSync('npm', [...words], { cwd: folder, encoding: 'utf8', shell: onWindows, timeout: 120_000 });
}

describe('the packed program, installed in a folder elsewhere', { timeout: 180_000 }, () => {
  let packed: string[] = [];
  let folder = '';
  const installed = (...words: string[]) =>
    spawnSync(join(folder, 'node_modules/.bin', onWindows ? 'kring.cmd' : 'kring'), words, {
      cwd: folder,
      encoding: 'utf8',
      shell: onWindows,
      env: { PATH: process.env.PATH, LANG: 'C', XDG_CACHE_HOME: folder },
    });

  beforeAll(() => {
    folder = folderWith({ 'package.json': '{ "private": true }', 'a.kring': gardensWithSlip });
    // Packed as it is built: building here would take the program from under the other tests.
    const pack = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
    const answer = JSON.parse(pack.stdout);
    const [{ filename, files }] = Array.isArray(answer) ? answer : Object.values(answer);
    packed = files.map(({ path }: { path: string }) => path);
    const install = npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
    expect(install.status, install.stderr).toBe(0);
  });

  test('holds the program and its licences, and no source, test or configuration', () => {
    expect(packed).toContain('dist/kring.js');
    expect(packed).toContain('dist/kring.js.LEGAL.txt');
    const legal = readFileSync(join(root, 'dist/kring.js.LEGAL.txt'), 'utf8');
    for (const licence of ['SIL OPEN FONT LICENSE', 'MPL-2.0', 'pdfkit', 'fontkit', 'bidi-js'])
      expect(legal).toContain(licence);
    expect(packed).toContain('package.json');
    expect(packed).toContain('docs/schema/organisation.schema.json');
    expect(packed.filter((path) => /^(?:src|test|scripts|node_modules|\.)/.test(path))).toEqual([]);
  });

  test('needs no other package', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'kring',
    ]);
    const { dependencies } = JSON.parse(
      readFileSync(join(folder, 'node_modules/kring/package.json'), 'utf8'),
    );
    expect(dependencies).toBeUndefined();
  });

  test('tells its version, checks, and puts right', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(installed('--version').stdout).toBe(`${version}\n`);
    const check = installed('check', '--as-of', day, '--format', 'json');
    expect(check.status).toBe(1);
    expect(JSON.parse(check.stdout).summary.error).toBe(1);
    expect(installed('fix', '--as-of', day).status).toBe(0);
    expect(installed('check', '--as-of', day).status).toBe(0);
    expect(installed('format').status).toBe(0);
    expect(existsSync(join(folder, 'a.kring'))).toBe(true);
  });

  test('draws PNG and PDF with what was installed along', () => {
    expect(packed.filter((path) => path.startsWith('dist/pictures/'))).toHaveLength(5);
    for (const [name, begins] of [
      ['picture.png', '\x89PNG'],
      ['picture.pdf', '%PDF-1.7'],
    ] as const) {
      const drawn = installed('diagram', '--as-of', day, '-o', name);
      expect([drawn.status, drawn.stderr]).toEqual([0, `Drew ${name}\n`]);
      expect(readFileSync(join(folder, name), 'latin1').slice(0, begins.length)).toBe(begins);
    }
  });
});
