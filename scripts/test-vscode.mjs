// Tests the packaged extension in a real VS Code: in the one that VSCODE_EXECUTABLE_PATH names, else in a download
// where one is reachable, else in the workbench that scripts/install-vscode.sh brings. There the window is used as a
// person would, too. Skipped, in words, where none of these can be had; with --strict that is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionFolder } from './extension.mjs';
import { skipped, vscodeToRun } from './which-vscode.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
process.chdir(root);
const strict = process.argv.includes('--strict');
const shots = process.argv.find((word) => word.startsWith('--shots='))?.slice('--shots='.length);

run('node', ['scripts/package.mjs']);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `kring-${version}.vsix`;
const example = 'examples/geboortezorg';
const suite = resolve('test/vscode/suite/index.cjs');

const chosen = await vscodeToRun(process.env.VSCODE_EXECUTABLE_PATH, { exists: existsSync, isReachable });
if (chosen.kind === 'missing') skip(chosen.why);
if (chosen.kind === 'named' || chosen.kind === 'download') {
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    ...(chosen.kind === 'named' ? { vscodeExecutablePath: chosen.executable } : {}),
    extensionDevelopmentPath: extensionFolder,
    extensionTestsPath: suite,
    launchArgs: [resolve(example), '--disable-extensions', '--disable-workspace-trust'],
  });
} else {
  const install = spawnSync('bash', ['scripts/install-vscode.sh'], { encoding: 'utf8' });
  if (install.status !== 0) skip(install.stdout.trim() || install.stderr);
  run('node', ['test/vscode/extension-host.mjs', extensionFolder, suite, example]);
  for (const journey of [
    'writing',
    'introduction',
    'picture',
    'comparing',
    'untrusted',
    'in-dutch',
    'on-a-page',
  ]) {
    console.log(`\n${journey}:`);
    run('node', [
      `test/vscode/${journey}.mjs`,
      vsix,
      example,
      ...(shots === undefined ? [] : ['--shots', shots]),
    ]);
  }
}

/**
 * @param {string} why
 * @returns {never}
 */
function skip(why) {
  console.log(skipped(why));
  process.exit(strict ? 1 : 0);
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 */
function run(command, words) {
  const file = command === 'node' ? process.execPath : command;
  const { status } = spawnSync(file, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether VS Code can be downloaded, or was before. */
async function isReachable() {
  if (existsSync('.vscode-test') && readdirSync('.vscode-test').some((name) => name.startsWith('vscode-')))
    return true;
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal })).ok;
  } catch {
    return false;
  }
}
