// Makes the parsers and the TextMate grammar from kring.langium. Does nothing when neither what they are made
// from nor what was made has changed: the generator deletes its folder before it writes, which pulls the rug
// from under a test run or an editor that is reading it.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stamp = 'node_modules/.cache/kring/generated';

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) process.exit(0);

// By its file and not by the name `langium`, which on Windows only a shell can start.
const run = spawnSync(process.execPath, ['node_modules/langium-cli/bin/langium.js', 'generate'], {
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
});
const said = `${run.stdout ?? ''}${run.stderr ?? ''}`;

if (run.error || run.status !== 0) {
  process.stderr.write(said);
  console.error(run.error?.message ?? 'The parser could not be generated from src/language/kring.langium.');
  process.exit(1);
}
if (/warning/i.test(said)) process.stderr.write(said);
await import('./parser.mjs');

mkdirSync('node_modules/.cache/kring', { recursive: true });
writeFileSync(stamp, fingerprint());

function fingerprint() {
  const hash = createHash('sha256');
  const grammars = readdirSync('src/language')
    .filter((name) => name.endsWith('.langium'))
    .sort()
    .map((name) => `src/language/${name}`);
  for (const file of [
    'node_modules/langium-cli/package.json',
    'langium-config.json',
    'scripts/parser-text.ts',
    'src/language/heads.ts',
    'src/language/lexer.ts',
    'src/language/lines.ts',
    'src/language/module.ts',
    ...grammars,
    'src/language/generated/ast.ts',
    'src/language/generated/grammar.ts',
    'src/language/generated/module.ts',
    'src/language/generated/parser.ts',
    'syntaxes/kring.tmLanguage.json',
  ]) {
    hash.update(`${file}\n`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
