import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src/library/index.js';
import { root } from '../house/source.js';

/* The package is imported by a program that lies elsewhere, as whoever builds on it would. */

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-library-'));
  const installed = join(folder, 'node_modules/kring');
  mkdirSync(join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  cpSync(join(root, 'dist/library.js'), join(installed, 'dist/library.js'));
  cpSync(join(root, 'dist/types'), join(installed, 'dist/types'), { recursive: true });
  cpSync(join(root, 'dist/kring.js'), join(installed, 'dist/kring.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program that the page of documentation shows. */
const shown = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8'))?.[1] ?? '';

function run(text: string) {
  writeFileSync(join(folder, 'program.ts'), text);
  writeFileSync(join(folder, 'program.mjs'), text.replace('const picture: string', 'const picture'));
  return spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
}

test('the program of its page does what the page says', () => {
  const { status, stdout, stderr } = run(shown);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toContain('Tuin: facilitator anna (held)');
  expect(lines).toContain('Facilitator: Anna Visser, 2026-03-02 to 2027-03-01');
  expect(
    lines.filter((line) => /^tuinen\/tuin\.kring:\d+ (?:error|warning|info): /.test(line)).length,
  ).toBeGreaterThan(0);
  expect(lines.some((line) => /vegetables and herbs.*\(unevidenced\)$/.test(line))).toBe(true);
  expect(lines.at(-1)).toBe('true');
});

test('the program of its page compiles against its types, and a wrong one does not', () => {
  const compile = (text: string) => {
    writeFileSync(join(folder, 'program.ts'), text);
    return spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom'],
        ...['--types', '', 'program.ts'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
  };
  const right = compile(shown);
  expect(right.stdout).toBe('');
  expect(right.status).toBe(0);
  expect(compile(shown.replace("'circles', 'nl'", "'squares', 'nl'")).stdout).toContain('"squares"');
});

describe('what is private', () => {
  test.each(['kring/dist/kring.js', 'kring/dist/library.js', 'kring/dist/types/model/organisation.js'])(
    '%s cannot be imported',
    (path) => {
      expect(run(`await import('${path}');`).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
    },
  );

  test('is all but these', () => {
    expect(Object.keys(library).sort()).toEqual([
      'account',
      'check',
      'diff',
      'read',
      'standing',
      'view',
      'views',
    ]);
  });
});

test('it reads no disk, no clock and no network by itself', () => {
  const text = readFileSync(join(root, 'dist/library.js'), 'utf8');
  expect(text).not.toMatch(/(?:from|import\()"(?:node:)?(?:fs|net|https?|child_process|path|os)"/);
});

const garden = `organisation Tuinen "Stadstuinen"
person anna "Anna Visser" { left 2026-05-01 }
circle Tuin "Tuinkring" {
  leader anna from 2026-03-02 for 1 year
  members anna
}
decision water "Rain first" {
  circle Tuin
  decided 2026-04-01 by consent
}
`;

test('what it gives is plain data that survives JSON', async () => {
  const [organisation] = await library.read({ 'a.kring': garden });
  if (organisation === undefined) throw new Error('There is no organisation.');
  for (const told of [
    library.check(organisation, '2026-06-01'),
    library.standing(organisation, '2026-06-01'),
    library.account(organisation, 'Tuin', '2026-06-01', 'nl'),
    library.account(organisation, 'anna', '2026-06-01'),
    library.diff([], [organisation], '2026-06-01'),
  ])
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  expect(library.standing(organisation, '2026-06-01').seats[0]).toMatchObject({
    person: 'anna',
    state: 'void',
  });
  expect(library.standing(organisation, '2026-04-01').seats[0]).toMatchObject({
    person: 'anna',
    state: 'held',
  });
  expect(library.standing(organisation, '2026-06-01').decisions[0]?.standing).toBe('in force');
  expect(library.account(organisation, 'Nergens', '2026-06-01')).toBeUndefined();
  expect(library.views).toContain('tree');
  for (const name of library.views)
    expect(await library.view(organisation, '2026-06-01', name), name).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
});

test('texts that are no Kring give what can be read, and findings', async () => {
  const organisations = await library.read({
    'a.kring': 'organisation A {{{ circle',
    'b.txt': '\0',
    'c/d.kring': '',
  });
  for (const one of organisations) expect(library.check(one, '2026-06-01')).toBeInstanceOf(Array);
  expect(await library.read({})).toEqual([]);
});

test('a level and a profile are heeded', async () => {
  const [organisation] = await library.read({ 'a.kring': garden }, { profile: 's3' });
  if (organisation === undefined) throw new Error('There is no organisation.');
  expect(organisation.profile).toBe('s3');
  const [first] = library.check(organisation, '2026-06-01');
  const rule = first?.rule ?? '';
  expect(
    library.check(organisation, '2026-06-01', { levels: { [rule]: 'off' } }).some((one) => one.rule === rule),
  ).toBe(false);
});
