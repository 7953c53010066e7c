// Runs each command with all ways to a network refused. Texts in the files name addresses that would be asked.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const on = ['--as-of', '2026-11-23'];
const text = `organisation Tuin "https://kring.invalid/a" {
  vision "![](https://kring.invalid/b.png) <img src='https://kring.invalid/c.png'>"
}
person anna "//kring.invalid/d" { email "anna@kring.invalid" }
circle Kas "Kaskring" {
  aim "https://kring.invalid/e"
  member anna
}
`;

/** A table to take in. */
const members = 'name;e-mail;circle;office\nAnna;anna@kring.invalid;https://kring.invalid/f;leader\n';

/** Each command, with what it is asked for. */
export const asked = [
  ['check', ...on, '.'],
  ['check', ...on, '--format', 'sarif', '.'],
  ['fix', ...on, '.'],
  ['format', '.'],
  ['show', ...on, '--format', 'json'],
  ['who', ...on, 'Kas'],
  ['agenda', ...on, 'Kas'],
  ['audit', ...on, 'Kas'],
  ['due', ...on, '--format', 'ics'],
  ['progress', ...on],
  ['report', ...on, '-o', 'a.html', '.'],
  ['report', ...on, '-o', 'a/', '.'],
  ['diagram', ...on, '-o', 'a.svg', '.'],
  ['diagram', ...on, '-o', 'a.png', '.'],
  ['diagram', ...on, '-o', 'a.pdf', '.'],
  ['rules', '--format', 'json'],
  ['new', 'nieuw', ...on],
  ['git', 'install', '--pre-commit'],
  ['diff', ...on, 'HEAD'],
  ['log', ...on],
  ['people', ...on],
  ['minutes', ...on, 'Kas'],
  ['measure', ...on],
  ['export', ...on, '--to', 'json'],
  ['completions', 'bash'],
  ['import', ...on, 'leden.csv', '--into', 'binnen'],
  ['help'],
];

/**
 * @param {readonly (readonly string[])[]} [commands]
 * @returns {{ tries: number, failures: string[] }}
 */
export function network(commands = asked) {
  const failures = [];
  const folder = mkdtempSync(join(tmpdir(), 'kring-network-'));
  const told = join(folder, '..', `${folder.split(/[\\/]/).at(-1)}.asked`);
  try {
    writeFileSync(join(folder, 'a.kring'), text);
    writeFileSync(join(folder, 'leden.csv'), members);
    const git = (/** @type {string[]} */ ...words) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@kring.invalid', ...words], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    for (const words of commands) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', join(import.meta.dirname, 'offline.mjs'), join(root, 'dist/kring.js'), ...words],
        { cwd: folder, env: { ...process.env, KRING_ASKED: told }, encoding: 'utf8', timeout: 120_000 },
      );
      if (status === null || /network|KRING_ASKED/.test(stderr))
        failures.push(`kring ${words.join(' ')}: ${stderr}`);
    }
    if (existsSync(told)) failures.push(readFileSync(told, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(told, { force: true });
  }
  return { tries: commands.length, failures };
}
