// Runs the tests and accepts what they produce as the new goldens. Read the difference before committing it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2), '--update'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, KRING_ACCEPT: '1' },
  },
);
process.exit(run.status ?? 1);
