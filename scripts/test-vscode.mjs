// Tests the packaged extension in a real VS Code: in the one that VSCODE_EXECUTABLE_PATH names, else in a download
// where one is reachable, else in the workbench that scripts/install-vscode.sh brings. There the window is used as a
// person would, too. Skipped, in words, where none of these can be had; with --strict that is a failure.
// Names (`suite`, or walks such as `introduction`) run only these in the workbench; --shots=DIR keeps pictures of it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionFolder } from './extension.mjs';
import { skipped, vscodeToRun } from './which-vscode.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
process.chdir(root);
const strict = process.argv.includes('--strict');
/** What can be run in the workbench: the suite within the extension host, and people who use the window. */
const walks = [
  'first-minutes',
  'first-minutes --speed=person',
  'writing',
  'introduction',
  'picture',
  'comparing',
  'alternatives',
  'holding',
  'importing',
  'untrusted',
  'in-dutch',
  'on-a-page',
];
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => name !== 'suite' && !walks.includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not among ${['suite', ...walks].join(', ')}`);
  process.exit(2);
}
const wanted = named.length === 0 ? ['suite', ...walks] : named;
const shots = process.argv.find((word) => word.startsWith('--shots='))?.slice('--shots='.length);

run('node', ['scripts/package.mjs']);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const vsix = `kring-${version}.vsix`;
const example = 'examples/birth-care';
/** What is said of an organisation is in its language where no setting names one. */
const dutch = 'examples/geboortezorg';
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
  const failed = wanted.filter((name) => !passes(name));
  if (failed.length > 0) console.error(`\nNot passed: ${failed.join(', ')}`);
  process.exit(failed.length > 0 ? 1 : 0);
}

/**
 * Runs one of them, and by itself once more where it went wrong: a window shares the machine with all else, and a fault
 * goes wrong twice. Both attempts are told.
 *
 * @param {string} name
 */
function passes(name) {
  const [walk, ...options] = name.split(' ');
  const words =
    name === 'suite'
      ? ['test/vscode/extension-host.mjs', extensionFolder, suite, example]
      : [
          `test/vscode/${walk}.mjs`,
          vsix,
          walk === 'in-dutch' ? dutch : example,
          ...options,
          ...(shots === undefined ? [] : ['--shots', shots]),
        ];
  return [`${name}:`, `${name}, once more:`].some((said) => {
    console.log(`\n${said}`);
    return spawnSync(process.execPath, words, { stdio: 'inherit' }).status === 0;
  });
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
