import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderWith, gardens, kring } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

/* What was read of a history is kept, and only ever saves time. */

vi.setConfig({ testTimeout: 300_000 });

const author = (date: string) => ({ name: 'Anna Visser', date });

function garden(): TestRepository {
  const repository = new TestRepository();
  for (const [aim, date] of [
    ['vegetables', '2026-02-02'],
    ['fruit', '2026-03-09'],
  ] as const) {
    repository.write('tuin.kring', gardens.replace('To grow vegetables', `To grow ${aim}`));
    repository.commit(`We grow ${aim}`, author(date));
  }
  return repository;
}
const told = ({ folder }: TestRepository, cache: string, ...words: string[]) =>
  kring(['log', '--language', 'en', ...words], { in: folder, env: { XDG_CACHE_HOME: cache } });
const keptIn = (cache: string): string[] => readdirSync(join(cache, 'kring'));

test('the second time a history is told from what was kept, and is the same', () => {
  const [repository, cache] = [garden(), folderWith()];
  const first = told(repository, cache);
  const [file = ''] = keptIn(cache);
  expect(keptIn(cache)).toHaveLength(1);
  expect(told(repository, cache)).toEqual(first);
  const path = join(cache, 'kring', file);
  const body = readFileSync(path, 'utf8').slice(65).replaceAll('We grow fruit', 'We grow apples');
  writeFileSync(path, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
  expect(told(repository, cache).out).toContain('We grow apples');
  expect(told(repository, cache, '--no-cache')).toEqual(first);
});

test('what is torn, of another commit or cannot be written counts for nothing', () => {
  const [repository, cache] = [garden(), folderWith()];
  const first = told(repository, cache);
  const path = join(cache, 'kring', keptIn(cache)[0] ?? '');
  const text = readFileSync(path, 'utf8');
  for (const broken of [text.slice(0, -20), text.replace('fruit', 'fruits'), '', '\n{}', '\u0000']) {
    writeFileSync(path, broken);
    expect(told(repository, cache)).toEqual(first);
  }
  repository.write('tuin.kring', gardens.replace('To grow vegetables', 'To grow herbs'));
  repository.commit('We grow herbs', author('2026-03-16'));
  expect(told(repository, cache).out).toContain('We grow herbs');
  const nowhere = folderWith({ file: '' });
  expect(told(repository, join(nowhere, 'file'))).toEqual(told(repository, cache));
});

test('nothing is kept where that is not wanted, and never more than twenty', () => {
  const [repository, cache] = [garden(), folderWith()];
  told(repository, cache, '--no-cache');
  expect(readdirSync(cache)).not.toContain('kring');
  mkdirSync(join(cache, 'kring'));
  for (let i = 0; i < 30; i++) {
    const old = join(cache, 'kring', `0.0.1-${i}.json`);
    writeFileSync(old, '');
    utimesSync(old, 1000 + i, 1000 + i);
  }
  told(repository, cache);
  expect(keptIn(cache)).toHaveLength(20);
  expect(keptIn(cache)).toContain('0.0.1-29.json');
  expect(keptIn(cache)).not.toContain('0.0.1-10.json');
});
