import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { network } from './network.js';

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

test('no command asks for a network', async () => {
  const seen = new Set<string>();
  const first = ({ command }: { command: string }): boolean =>
    !seen.has(command) && seen.add(command) !== undefined;
  expect((await network({ only: first })).failures).toEqual([]);
}, 300_000);
