// Kills each command that writes at each step with which it changes the disk: before it, in the middle and behind it.
// No file may be half written or lost, permissions and links stay, and the next run leaves nothing of the killed one.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'dist/kring.js');
const die = join(import.meta.dirname, 'die.mjs');

/** Text that `format` and `fix` both have something to do in, with line ends of Windows and no last line end. */
const slips =
  'organisation Tuin "Tuin" {\r\n  method SKM\r\n}\r\n\r\nperson   anna "Anna"\r\ncircle Kas "Kaskring" {\r\n      aim "Groenten"\r\n  facilitator anna from 2026-03-02 for 1 year\r\n}';

/** Commands that write, with the paths that each may touch. */
export const commands = [
  { name: 'format', words: ['format', '.'] },
  { name: 'fix', words: ['fix', '--as-of', '2026-11-23', '.'] },
  { name: 'new', words: ['new', 'nieuw', '--as-of', '2026-11-23'] },
  { name: 'report to a folder', words: ['report', '--as-of', '2026-11-23', '-o', 'boek/', '.'] },
  { name: 'report to a page', words: ['report', '--as-of', '2026-11-23', '-o', 'boek.html', '.'] },
  { name: 'diagram', words: ['diagram', '--as-of', '2026-11-23', '-o', 'tekening.svg', '.'] },
  {
    name: 'check to a file',
    words: ['check', '--as-of', '2026-11-23', '--format', 'json', '-o', 'toets.json', '.'],
  },
  { name: 'import', words: ['import', 'leden.csv', '--as-of', '2026-11-23', '--into', 'binnen'] },
  { name: 'git install', words: ['git', 'install', '--pre-commit'] },
];

/** @param {string} folder */
function made(folder) {
  mkdirSync(folder, { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, 'a.kring'), slips);
  chmodSync(join(folder, 'a.kring'), 0o640);
  writeFileSync(
    join(folder, 'leden.csv'),
    'name;circle;office\nAnna Bos;Kas;leader\nBo Vink;Kas;secretary\n',
  );
  mkdirSync(join(folder, 'deel'));
  writeFileSync(join(folder, 'deel/b.kring'), 'person    bo   "Bo"\nperson  cas "Cas"\n');
  symlinkSync('deel/b.kring', join(folder, 'c.kring'));
  writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 0\n');
  chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
}

/** @param {string} folder @param {readonly string[]} words @param {Record<string, string>} [env] */
function run(folder, words, env = {}) {
  return spawnSync(process.execPath, ['--import', die, program, ...words], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, '../cache'), KRING_NO_CACHE: '1', ...env },
    encoding: 'utf8',
    timeout: 120_000,
  });
}

/** Each file with its mode and bytes. @param {string} folder @returns {Map<string, string>} */
function state(folder) {
  const found = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    const is = lstatSync(file);
    // What git itself writes, it writes whole.
    if (is.isDirectory() || /^\.git\/(?!hooks\/|info\/)(?!config$)/.test(name)) continue;
    found.set(
      name,
      is.isSymbolicLink()
        ? `-> ${readlinkSync(file)}`
        : `${(is.mode & 0o777).toString(8)} ${readFileSync(file, 'base64')}`,
    );
  }
  return found;
}

/**
 * @param {{ most?: number, only?: readonly string[] }} [settings] how many kills at most of each command, and of which
 * @returns {{ tries: number, failures: string[] }}
 */
export function kill({ most = Number.POSITIVE_INFINITY, only } = {}) {
  const failures = [];
  let tries = 0;
  const base = mkdtempSync(join(tmpdir(), 'kring-kills-'));
  try {
    for (const { name, words } of commands.filter((one) => only === undefined || only.includes(one.name))) {
      const folder = join(base, 'o');
      const fresh = () => {
        rmSync(folder, { recursive: true, force: true });
        made(folder);
      };
      fresh();
      const before = state(folder);
      const counted = join(base, 'steps');
      const whole = run(folder, words, { KRING_STEPS: counted });
      const after = state(folder);
      const steps = Number(readFileSync(counted, 'utf8'));
      if (steps === 0 || [...after].every(([file, is]) => before.get(file) === is)) {
        failures.push(`${name}: wrote nothing when nobody killed it: ${whole.stderr}`);
        continue;
      }
      const turns = Array.from({ length: steps }, (_, i) =>
        ['before', 'half', 'behind'].map((how) => [i + 1, how]),
      ).flat();
      const chosen = turns.filter(
        (_, i) => Math.floor((i * most) / turns.length) !== Math.floor(((i - 1) * most) / turns.length),
      );
      for (const [step, how] of turns.length <= most ? turns : chosen) {
        tries++;
        fresh();
        const killed = run(folder, words, { KRING_DIE_AT: String(step), KRING_DIE_HOW: String(how) });
        const tell = (/** @type {string} */ what) => failures.push(`${name}, ${how} step ${step}: ${what}`);
        if (killed.signal !== 'SIGKILL') tell(`was not killed (${killed.status})`);
        const then = state(folder);
        for (const [file, is] of then)
          if (!/(?:^|\/)\.kring-[^/]*\.tmp$/.test(file) && is !== before.get(file) && is !== after.get(file))
            tell(`${file} is neither as before nor as after`);
        for (const file of before.keys()) if (!then.has(file)) tell(`${file} is gone`);
        run(folder, words);
        const last = state(folder);
        for (const file of last.keys()) if (/\.tmp$/.test(file)) tell(`${file} is left behind`);
        for (const [file, is] of after) if (last.get(file) !== is) tell(`${file} is not as it would be`);
      }
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return { tries, failures };
}
