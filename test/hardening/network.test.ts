import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { asked, network } from './network.mjs';

test('what asks for a network is noticed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-network-'));
  const told = join(folder, 'asked');
  const script = "import('node:net').then(({ connect }) => connect(9)).catch(() => {})";
  spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'offline.mjs'), '-e', script], {
    env: { ...process.env, KRING_ASKED: told },
  });
  expect(readFileSync(told, 'utf8')).toBe('net.connect\n');
  rmSync(folder, { recursive: true, force: true });
});

test('every command of Kring is among those that are tried', () => {
  const tried = new Set(asked.map(([name]) => name));
  // The language server speaks by its own streams, and is tried by its own tests.
  expect(Object.keys(commands).filter((name) => name !== 'lsp' && !tried.has(name))).toEqual([]);
});

test('no command asks for a network', () => {
  const each = new Map(asked.map((words) => [words[0], words]));
  expect(network([...each.values()]).failures).toEqual([]);
}, 300_000);
