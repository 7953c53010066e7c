import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './source.js';

/* What is generated and committed is what its sources give today, to the byte. */

const folder = mkdtempSync(join(tmpdir(), 'kring-generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The generator needs Node 22; the package `node` brings one where the machine's is older. */
function currentNode(): string {
  const brought = join(root, 'node_modules/node/bin/node');
  return Number(process.versions.node.split('.')[0]) >= 22 || !existsSync(brought)
    ? process.execPath
    : brought;
}

test('the parser and the highlighting are what the grammar gives', () => {
  const config = JSON.parse(readFileSync(join(root, 'langium-config.json'), 'utf8'));
  cpSync(join(root, 'src/language/kring.langium'), join(folder, 'kring.langium'));
  config.languages[0].grammar = 'kring.langium';
  config.languages[0].textMate.out = 'kring.tmLanguage.json';
  config.out = 'generated';
  writeFileSync(join(folder, 'langium-config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  const run = spawnSync(currentNode(), [join(root, 'node_modules/langium-cli/bin/langium.js'), 'generate'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.status, run.stderr + run.stdout).toBe(0);
  for (const [made, committed] of [
    ['generated/ast.ts', 'src/language/generated/ast.ts'],
    ['generated/grammar.ts', 'src/language/generated/grammar.ts'],
    ['generated/module.ts', 'src/language/generated/module.ts'],
    ['kring.tmLanguage.json', 'syntaxes/kring.tmLanguage.json'],
  ] as const) {
    expect(readFileSync(join(folder, made), 'utf8'), `${committed}: npm run generate`).toBe(
      readFileSync(join(root, committed), 'utf8'),
    );
  }
});

test('the parser that is read with is what the grammar gives', { timeout: 120_000 }, () => {
  const run = spawnSync(currentNode(), [join(root, 'scripts/parser.mjs'), '--print'], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  expect(run.status, run.stderr).toBe(0);
  expect(
    readFileSync(join(root, 'src/language/generated/parser.ts'), 'utf8') === run.stdout,
    'src/language/generated/parser.ts: npm run generate',
  ).toBe(true);
});

test('the widths by which pictures are measured are those of the fonts', () => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/widths.mjs'), '--print'], {
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  expect(
    readFileSync(join(root, 'src/layout/widths.ts'), 'utf8'),
    'src/layout/widths.ts: npm run generate',
  ).toBe(run.stdout);
});

test('the characters that look alike are those of Unicode', () => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/confusables.mjs'), '--print'], {
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  expect(
    readFileSync(join(root, 'src/characters/confusables.ts'), 'utf8'),
    'src/characters/confusables.ts: npm run generate',
  ).toBe(run.stdout);
});
