// Uses a server in every wrong way: node scripts/test-hostile.mjs [COUNT of steps] [SEED] [MINUTES at the most]

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = `dist/.hostile-${process.pid}`;
mkdirSync(folder, { recursive: true });
try {
  await build({
    entryPoints: ['test/lsp/hostile/run.ts'],
    outfile: `${folder}/campaign.mjs`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['fast-check', 'langium', 'chevrotain', 'elkjs'],
    alias: { pdfkit: './node_modules/pdfkit/js/pdfkit.browser.mjs' },
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [`${folder}/campaign.mjs`, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, KRING_EXAMPLES: 'examples' },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
