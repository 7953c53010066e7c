import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { gardens, kring } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

vi.setConfig({ testTimeout: 300_000 });

function garden(): TestRepository {
  const repository = new TestRepository();
  repository.write('tuin.kring', gardens);
  repository.commit('First');
  return repository;
}
const at = (repository: TestRepository, file: string): string => join(repository.folder, '.git', file);
const read = (repository: TestRepository, file: string): string =>
  existsSync(at(repository, file)) ? readFileSync(at(repository, file), 'utf8') : '';

test('git compares Kring files whatever their layout and order once it is set up, and as before when that is undone', () => {
  const repository = garden();
  const config = read(repository, 'config');
  const attributes = read(repository, 'info/attributes');
  expect(kring(['git', 'install'], { in: repository.folder }).status).toBe(0);
  const [head = '', ...rest] = gardens.split(/^(?=person)/m);
  repository.write('tuin.kring', [...rest, head].join('\n').replace('aim "To grow', 'aim        "To grow'));
  expect(repository.git('diff')).not.toMatch(/^[+-] /m);
  repository.write('tuin.kring', gardens.replace('To grow', 'To eat'));
  expect(repository.git('diff')).toMatch(/^\+ {2}aim.*To eat/m);
  expect(repository.git('difftool', '--no-prompt', '--tool', 'kring')).toContain('aim: from');
  expect(kring(['git', 'install'], { in: repository.folder }).status).toBe(0);
  expect(kring(['git', 'uninstall'], { in: repository.folder }).status).toBe(0);
  expect(read(repository, 'config').replace(/^\[(?:diff|difftool) "kring"\]\n/gm, '')).toBe(config);
  expect(read(repository, 'info/attributes')).toBe(attributes);
});

test('what was set before is put back: settings, attributes and a hook that was there', () => {
  const repository = garden();
  repository.git('config', 'diff.kring.textconv', 'cat');
  writeFileSync(at(repository, 'info/attributes'), '*.md diff=markdown\n');
  const hook = '#!/bin/sh\necho "the hook of before"\n';
  writeFileSync(at(repository, 'hooks/pre-commit'), hook);
  chmodSync(at(repository, 'hooks/pre-commit'), 0o755);
  kring(['git', 'install', '--pre-commit'], { in: repository.folder });
  expect(read(repository, 'hooks/pre-commit')).toContain('diff --staged');
  kring(['git', 'uninstall'], { in: repository.folder });
  expect(repository.git('config', 'diff.kring.textconv').trim()).toBe('cat');
  expect(read(repository, 'info/attributes')).toBe('*.md diff=markdown\n');
  expect(read(repository, 'hooks/pre-commit')).toBe(hook);
});

test('the hook stops a commit that a circle may not decide', () => {
  const repository = garden();
  kring(['git', 'install', '--pre-commit'], { in: repository.folder });
  repository.write(
    'tuin.kring',
    `${gardens}circle Bedden in Tuin {\n  aim "To dig"\n  members anna, bram\n  leader chris from 2026-01-01 for 1 year by beds\n}\nelection beds of leader in Bedden by Bedden {\n  on 2026-01-01\n  elected chris\n}\n`,
  );
  expect(() => repository.commit('Beds', { name: 'Anna', date: '2026-01-02' })).toThrow();
  expect(repository.git('log', '--format=%s').trim()).toBe('First');
});

test('the shell lines of the documentation run', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/git.md'), 'utf8');
  const lines = [...page.matchAll(/^ +(?:- )?(kring diff "\$\w+\.\.\.HEAD".*)$/gm)].map(
    ([, line = '']) => line,
  );
  expect(lines).toHaveLength(4);
  const repository = garden();
  repository.write('tuin.kring', gardens.replace('To grow', 'To eat'));
  repository.commit('Eat');
  const base = repository.git('rev-parse', 'HEAD~1').trim();
  const program = join(import.meta.dirname, '../../dist/kring.js');
  for (const line of lines) {
    execFileSync('sh', ['-ec', `kring() { '${process.execPath}' '${program}' "$@"; }; ${line}`], {
      cwd: repository.folder,
      env: {
        PATH: process.env.PATH,
        BASE: base,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        GITHUB_STEP_SUMMARY: join(repository.folder, 'summary.md'),
      },
    });
  }
  expect(readFileSync(join(repository.folder, 'summary.md'), 'utf8')).toContain('<details>');
  expect(readFileSync(join(repository.folder, 'governance.md'), 'utf8')).toContain('<details>');
});
