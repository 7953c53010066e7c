// Lays out the VS Code extension in a folder as it is installed: bundles, manifest with its texts, and what it shows.
// `npm run package` makes a VSIX of the folder, and the tests run it from there.

import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.mjs';
import { bundlePageScript } from './page-script.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  absWorkingDir: root,
  write: true,
  metafile: true,
  minify: true,
  keepNames: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const onNode = {
  ...common,
  platform: 'node',
  // That of VS Code 1.100, the oldest that the extension runs in.
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  external: ['vscode'],
  define: { 'import.meta.url': '__address' },
  banner: { js: "const __address=require('node:url').pathToFileURL(__filename).href;" },
};

/** @type {import('esbuild').BuildOptions} */
const inBrowser = {
  ...common,
  platform: 'browser',
  target: 'es2023',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

/**
 * Writes the extension to `folder`, which is emptied first.
 *
 * @param {string} folder
 */
export async function layOutExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/dist`, { recursive: true });
  const { inputs: pageInputs, ...pageScript } = await bundlePageScript();
  const server = { __pageScript: JSON.stringify(pageScript) };
  const made = await Promise.all([
    build({
      ...onNode,
      entryPoints: ['src/extension/main.node.ts'],
      outfile: `${folder}/dist/extension.js`,
      // What is the same on a web page is there once.
      plugins: [
        {
          name: 'shared',
          setup: ({ onResolve }) =>
            onResolve({ filter: /^\.\/main\.web\.js$/ }, () => ({
              path: './extension.web.js',
              external: true,
            })),
        },
      ],
    }),
    build({
      ...onNode,
      define: { ...onNode.define, ...server },
      stdin: {
        contents: "import { serveProcess } from './src/lsp/main.node.js'; serveProcess('ipc', undefined);",
        resolveDir: root,
        loader: 'ts',
      },
      outfile: `${folder}/dist/server.js`,
    }),
    build({
      ...inBrowser,
      entryPoints: ['src/extension/main.web.ts'],
      outfile: `${folder}/dist/extension.web.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      define: server,
      entryPoints: ['src/lsp/main.web.ts'],
      outfile: `${folder}/dist/server.web.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      entryPoints: ['src/webview/panel.ts'],
      outfile: `${folder}/dist/panel.js`,
    }),
  ]);
  const inputs = made.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})).concat(pageInputs);

  const { manifest, bundles } = await localised();
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(`${folder}/package.json`, json(manifest));
  writeFileSync(`${folder}/package.nls.json`, json(bundles.en));
  writeFileSync(`${folder}/package.nls.nl.json`, json(bundles.nl));
  for (const [from, to] of [
    ['src/extension/language-configuration.json', 'language-configuration.json'],
    ['syntaxes/kring.tmLanguage.json', 'syntaxes/kring.tmLanguage.json'],
    ['src/extension/README.md', 'README.md'],
    ['CHANGELOG.md', 'CHANGELOG.md'],
    ['LICENSE', 'LICENSE.txt'],
  ]) {
    mkdirSync(dirname(`${folder}/${to}`), { recursive: true });
    copyFileSync(`${root}/${from}`, `${folder}/${to}`);
  }
  cpSync(`${root}/src/extension/images`, `${folder}/images`, { recursive: true });
  writeFileSync(`${folder}/THIRD-PARTY-LICENCES.txt`, licences(inputs, root));
}

/** @returns {Promise<import('../src/extension/manifest.js').Localised>} */
async function localised() {
  const file = `${root}/node_modules/.cache/kring/manifest.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/extension/manifest.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile: file,
    logLevel: 'warning',
  });
  const made = await import(pathToFileURL(file).href);
  rmSync(file);
  return made.localised();
}

/** Where the extension is laid out. */
export const extensionFolder = `${root}/out/vscode`;

if (
  process.argv[1] !== undefined &&
  existsSync(process.argv[1]) &&
  import.meta.url === pathToFileURL(process.argv[1]).href
)
  await layOutExtension(extensionFolder);
