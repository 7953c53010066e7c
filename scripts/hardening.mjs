// Runs the campaigns of docs/hardening.md, each with all its tries, and writes their figures into that page. With
// names of campaigns it runs only those; what it is given with `--most=3` and the like makes them shorter.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePageScript, inPlaceOfPageScript } from './page-script.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = `dist/.hardening-${process.pid}`;
mkdirSync(folder, { recursive: true });
try {
  const { inputs: _inputs, ...pageScript } = await bundlePageScript();
  symlinkSync('../pictures', `${folder}/pictures`);
  await build({
    entryPoints: ['test/hardening/campaigns.ts', 'test/hardening/kept.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define: { ...inPlaceOfPageScript(pageScript) },
    alias: { pdfkit: './node_modules/pdfkit/js/pdfkit.browser.mjs' },
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [`${folder}/campaigns.mjs`, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
