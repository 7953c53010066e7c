import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { folderWith, gardens, kring, program } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

vi.setConfig({ testTimeout: 300_000 });

function garden(): TestRepository {
  const repository = new TestRepository();
  repository.write('tuin.kring', gardens);
  repository.commit('First');
  return repository;
}
const copies: string[] = [];
afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});
/** The program once more, in a folder of its own. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "kring's copy "));
  copies.push(folder);
  cpSync(join(program, '..'), folder, { recursive: true, filter: (one) => !one.endsWith('pictures') });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'kring.js');
}
const at = (repository: TestRepository, file: string): string => join(repository.folder, '.git', file);
const read = (repository: TestRepository, file: string): string =>
  existsSync(at(repository, file)) ? readFileSync(at(repository, file), 'utf8') : '';

const settled = (repository: TestRepository, ...words: string[]): string =>
  repository.git('settled', ...words);
/** The same declarations in another order and layout. */
const [head = '', ...rest] = gardens.split(/^(?=person)/m);
const reordered = [...rest, head].join('\n').replace('aim "To grow', 'aim        "To grow');

test('git can compare Kring files whatever their layout and order once it is set up, and is as before when that is undone', () => {
  const repository = garden();
  const config = read(repository, 'config');
  const attributes = read(repository, 'info/attributes');
  const install = () => kring(['git', 'install'], { in: repository.folder });
  expect(install().status).toBe(0);
  const once = read(repository, 'config');
  expect(install().status).toBe(0);
  expect(read(repository, 'config')).toBe(once);
  repository.write('tuin.kring', reordered);
  expect(settled(repository, 'diff')).not.toMatch(/^[+-] /m);
  repository.write('tuin.kring', gardens.replace('To grow', 'To eat'));
  expect(settled(repository, 'diff')).toMatch(/^\+ {2}aim.*To eat/m);
  mkdirSync(join(repository.folder, 'below'));
  expect(repository.git('-C', 'below', 'settled', 'diff', '--', '../tuin.kring')).toMatch(/^\+ {2}aim/m);
  expect(kring(['git', 'uninstall'], { in: repository.folder }).status).toBe(0);
  expect(read(repository, 'config').replace(/^\[(?:alias|difftool "kring")\]\n/gm, '')).toBe(config);
  expect(read(repository, 'info/attributes')).toBe(attributes);
  expect(repository.git('for-each-ref', 'refs/notes')).toBe('');
});

describe('what git itself tells stays that of the files:', () => {
  test('patches apply, lines have the numbers and the authors that they have', () => {
    const repository = garden();
    const before = repository.git('blame', '--line-porcelain', 'tuin.kring');
    kring(['git', 'install'], { in: repository.folder });
    expect(repository.git('blame', '--line-porcelain', 'tuin.kring')).toBe(before);
    repository.write('tuin.kring', reordered);
    writeFileSync(at(repository, 'change.patch'), repository.git('diff'));
    repository.git('checkout', '--quiet', '--', '.');
    repository.git('apply', '.git/change.patch');
    expect(readFileSync(join(repository.folder, 'tuin.kring'), 'utf8')).toBe(reordered);
  });

  test('a text that is not UTF-8, in the history too, is shown as it is', () => {
    const repository = new TestRepository();
    const latin = Buffer.from(gardens.replace('Tuinkring', 'Caf\u00e9kring'), 'latin1');
    writeFileSync(join(repository.folder, 'tuin.kring'), latin);
    repository.commit('In Latin-1');
    repository.write('tuin.kring', gardens);
    repository.commit('In UTF-8');
    kring(['git', 'install'], { in: repository.folder });
    expect(repository.git('log', '-p')).toMatch(/^\+circle Tuin "Tuinkring"/m);
    expect(settled(repository, 'log', '-p')).toMatch(/^\+circle Tuin "Tuinkring"/m);
  });

  test('where Kring has been moved away since', () => {
    const repository = garden();
    kring(['git', 'install', '--pre-commit'], { in: repository.folder, program: copied() });
    rmSync(copies.pop() as string, { recursive: true });
    repository.write('tuin.kring', gardens.replace('To grow', 'To eat'));
    for (const words of [['diff'], ['settled', 'diff'], ['blame', 'tuin.kring']])
      expect(repository.git(...words)).toContain('To eat');
    expect(repository.git('difftool', '--no-prompt', '--tool', 'kring')).toBe('');
    repository.commit('Eat');
    expect(settled(repository, 'log', '-p')).toContain('To eat');
    execFileSync('sh', ['.git/kring-uninstall.sh'], { cwd: repository.folder });
    expect(read(repository, 'config')).not.toContain('kring');
    expect(read(repository, 'info/attributes')).not.toContain('kring');
    expect(read(repository, 'hooks/pre-commit')).toBe('');
    expect(read(repository, 'kring-uninstall.sh')).toBe('');
  });
});

test('what an earlier version set, by which patches were of another text, is taken back', () => {
  const repository = garden();
  repository.git('config', 'diff.kring.textconv', "'/usr/bin/node' '/opt/kring.js' git text");
  repository.git('config', 'kring.beforetextconv', 'cat');
  kring(['git', 'install'], { in: repository.folder });
  expect(repository.git('config', 'diff.kring.textconv').trim()).toBe('cat');
});

test('what was set before is put back: settings, attributes and a hook that was there', () => {
  const hook = '#!/bin/sh\necho "the hook of before"\n';
  for (const undo of [
    (repository: TestRepository) => void kring(['git', 'uninstall'], { in: repository.folder }),
    (repository: TestRepository) =>
      void execFileSync('sh', ['.git/kring-uninstall.sh'], { cwd: repository.folder }),
  ]) {
    const repository = garden();
    repository.git('config', 'diff.kring.textconv', 'cat');
    repository.git('config', 'difftool.kring.cmd', 'meld "$LOCAL" "$REMOTE"');
    writeFileSync(at(repository, 'info/attributes'), '*.md diff=markdown\n');
    writeFileSync(at(repository, 'hooks/pre-commit'), hook);
    chmodSync(at(repository, 'hooks/pre-commit'), 0o755);
    kring(['git', 'install', '--pre-commit'], { in: repository.folder });
    expect(read(repository, 'hooks/pre-commit')).toContain('diff --staged');
    undo(repository);
    expect(repository.git('config', 'diff.kring.textconv').trim()).toBe('cat');
    expect(repository.git('config', 'difftool.kring.cmd').trim()).toBe('meld "$LOCAL" "$REMOTE"');
    expect(read(repository, 'info/attributes')).toBe('*.md diff=markdown\n');
    expect(read(repository, 'hooks/pre-commit')).toBe(hook);
  }
});

describe('the difftool', () => {
  const tool = (repository: TestRepository, ...words: string[]): string =>
    repository.git('difftool', '--no-prompt', '--tool', 'kring', ...words);
  const parts = (): TestRepository => {
    const repository = new TestRepository();
    const [people = '', circles = ''] = gardens.split(/^(?=circle)/m);
    repository.write('people.kring', people);
    repository.write('circles.kring', circles);
    repository.write('README.md', 'Gardens\n');
    repository.commit('First');
    kring(['git', 'install'], { in: repository.folder });
    return repository;
  };
  const lines = (told: string): string[] => told.split('\n').filter((line) => /^\s*[-•]/.test(line));

  test('tells of one file what changed in it and no more, in the work tree and between commits', () => {
    const repository = parts();
    repository.write(
      'people.kring',
      readFileSync(join(repository.folder, 'people.kring'), 'utf8').replace('Anna Visser', 'Anna de Vries'),
    );
    expect(lines(tool(repository))).toHaveLength(1);
    expect(tool(repository)).toContain('Anna de Vries');
    repository.commit('Another name');
    expect(lines(tool(repository, 'HEAD~1', 'HEAD'))).toHaveLength(1);
  });

  test('tells of a new file what is in it, and not that an organisation begins', () => {
    const repository = parts();
    repository.write('beds.kring', 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    repository.commit('Beds');
    const told = tool(repository, 'HEAD~1', 'HEAD');
    expect(told).toContain('Bedden');
    expect(lines(told).length).toBeLessThan(4);
  });

  test('is silent about files that are none of Kring’s', () => {
    const repository = parts();
    repository.write('README.md', 'Gardens of the south\n');
    expect(tool(repository)).toBe('');
  });

  test('takes no file for an option', () => {
    const repository = parts();
    for (const name of ['--output=victim.kring', '-o victim.kring', '$(touch victim).kring'])
      repository.write(name, 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    repository.commit('Beds');
    for (const name of ['--output=victim.kring', '-o victim.kring', '$(touch victim).kring'])
      repository.write(name, 'circle Bedden in Tuin {\n  aim "To rake"\n}\n');
    expect(lines(tool(repository))).toHaveLength(3);
    repository.commit('Rake');
    expect(lines(tool(repository, 'HEAD~1', 'HEAD'))).toHaveLength(3);
    for (const victim of ['victim.kring', 'victim'])
      expect(existsSync(join(repository.folder, victim))).toBe(false);
  });
});

describe('the hook', () => {
  const grab = `circle Bedden in Tuin {
  aim "To dig"
  members anna, bram
  leader chris from 2026-01-01 for 1 year by beds
}
election beds of leader in Bedden by Bedden {
  on 2026-01-01
  elected chris
}
`;
  const hooked = (repository: TestRepository, ...more: string[]) =>
    kring(['git', 'install', '--pre-commit', '--language', 'en'], {
      in: repository.folder,
      env: Object.fromEntries(more.map((one) => one.split('=') as [string, string])),
    });
  const subjects = (repository: TestRepository): string => repository.git('log', '--format=%s').trim();
  const takes = (repository: TestRepository): void => repository.write('tuin.kring', `${gardens}${grab}`);

  test('stops a commit that a circle may not decide', () => {
    const repository = garden();
    hooked(repository);
    takes(repository);
    expect(() => repository.commit('Beds', { name: 'Anna', date: '2026-01-02' })).toThrow();
    expect(subjects(repository)).toBe('First');
  });

  test('lets the first commit pass, whatever it holds', () => {
    const repository = new TestRepository();
    hooked(repository);
    repository.write('tuin.kring', gardens.replace('facilitator anna', 'facilitator nobodys'));
    repository.commit('First');
    expect(subjects(repository)).toBe('First');
  });

  test('lets pass what it has nothing to say of: no Kring files, and what cannot be read', () => {
    const repository = new TestRepository();
    hooked(repository);
    repository.write('README.md', 'Gardens');
    repository.commit('First');
    repository.write('README.md', 'Gardens of the south');
    repository.commit('Second');
    writeFileSync(
      join(repository.folder, 'tuin.kring'),
      Buffer.from(gardens.replace('Tuinkring', 'Caf\u00e9'), 'latin1'),
    );
    repository.commit('Third');
    expect(subjects(repository).split('\n')).toEqual(['Third', 'Second', 'First']);
  });

  test.each(['.hooks', 'absolute'])('lies where the repository says that its hooks lie: %s', (place) => {
    const repository = garden();
    repository.git(
      'config',
      'core.hooksPath',
      place === 'absolute' ? join(repository.folder, '.hooks') : place,
    );
    expect(hooked(repository).err).toContain('among the files');
    takes(repository);
    expect(() => repository.commit('Beds')).toThrow();
    kring(['git', 'uninstall'], { in: repository.folder });
    repository.commit('Beds');
    expect(subjects(repository)).toBe('Beds\nFirst');
  });

  test('is put in no folder that other repositories share, and that is said', () => {
    const repository = garden();
    const everywhere = folderWith({ config: '', 'hooks/readme': '' });
    writeFileSync(join(everywhere, 'config'), `[core]\n\thooksPath = ${everywhere}/hooks\n`);
    const config = read(repository, 'config');
    const { status, err } = hooked(repository, `GIT_CONFIG_GLOBAL=${everywhere}/config`);
    expect(status).toBe(2);
    expect(err).toContain('other repositories');
    expect(readdirSync(join(everywhere, 'hooks'))).toEqual(['readme']);
    expect(read(repository, 'config')).toBe(config);
  });
});
