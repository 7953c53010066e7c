// Lets Neovim's own language client talk to the built server. Neovim must be installed; scripts/install-neovim.sh
// does so on Debian.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'kring-neovim-'));
const folder = join(scratch, 'organisation');
cpSync(join(here, 'examples/birth-care'), folder, { recursive: true });

const done = spawnSync(
  'nvim',
  ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(here, 'test/neovim/session.lua')}`],
  {
    stdio: 'inherit',
    timeout: 120_000,
    env: {
      ...process.env,
      KRING_ROOT: folder,
      KRING_COMMAND: JSON.stringify([process.execPath, resolve(here, 'dist/kring.js'), 'lsp', '--stdio']),
      NVIM_LOG_FILE: join(scratch, 'log'),
      XDG_STATE_HOME: scratch,
      XDG_DATA_HOME: scratch,
      XDG_CACHE_HOME: scratch,
    },
  },
);
rmSync(scratch, { recursive: true, force: true });
if (done.error) console.error(`Neovim could not be run: ${done.error.message}`);
process.exitCode = done.status ?? 2;
