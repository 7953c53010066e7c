// Lays out the VS Code extension in a folder as it is installed: bundles, manifest with its texts, and what it shows.
// `npm run package` makes a VSIX of the folder, and the tests run it from there.

import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.mjs';
import { bundlePageScript, inPlaceOfPageScript } from './page-script.mjs';

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
 * What the server is made of, on a page and in a process alike. It lies in one file: a worker runs it as its program,
 * and the program of a process asks it for these.
 */
const inServer = [
  'src/lsp/drawing-thread.ts',
  'src/lsp/main.web.ts',
  'src/model/calendar.ts',
  'src/workspace/files.ts',
];

/**
 * Leaves out of a bundle what lies in another one beside it.
 *
 * @param {readonly string[]} files sources, from the root
 * @param {string} beside
 * @returns {import('esbuild').Plugin}
 */
function leavingOut(files, beside) {
  const left = new Set(files.map((file) => resolve(root, file)));
  return {
    name: 'leaving-out',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) =>
        kind !== 'entry-point' && left.has(resolve(resolveDir, path.replace(/\.js$/, '.ts')))
          ? { path: beside, external: true }
          : undefined,
      ),
  };
}

/**
 * Bundles the server, as a worker of a page runs it; gives the files that it was made of.
 *
 * @param {string} outfile
 * @param {{ readonly holdsMeetings?: boolean, readonly imports?: boolean }} [parts] whether it can hold meetings, and take
 *   in files of other programs; it can where nothing is said
 * @returns {Promise<string[]>}
 */
export async function bundleServer(outfile, { holdsMeetings = true, imports = true } = {}) {
  const { inputs: pageInputs, ...pageScript } = await bundlePageScript();
  const { metafile } = await build({
    ...inBrowser,
    format: 'iife',
    define: {
      ...inPlaceOfPageScript(pageScript),
      __holdsMeetings: String(holdsMeetings),
      __imports: String(imports),
    },
    stdin: {
      contents: inServer.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    globalName: 'kringServer',
    footer: {
      js: "typeof module==='object'?module.exports=kringServer:kringServer.serveWorker();",
    },
    outfile,
  });
  return [...Object.keys(metafile?.inputs ?? {}), ...pageInputs];
}

/**
 * Writes the extension to `folder`, which is emptied first.
 *
 * @param {string} folder
 */
export async function layOutExtension(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/dist`, { recursive: true });
  const [serverInputs, ...made] = await Promise.all([
    bundleServer(`${folder}/dist/server.web.js`),
    build({
      ...onNode,
      entryPoints: ['src/extension/main.node.ts'],
      outfile: `${folder}/dist/extension.js`,
      // What is the same on a web page is there once.
      plugins: [leavingOut(['src/extension/main.web.ts'], './extension.web.js')],
    }),
    build({
      ...onNode,
      entryPoints: ['src/lsp/main.ipc.ts'],
      outfile: `${folder}/dist/server.js`,
      plugins: [leavingOut(inServer, './server.web.js')],
    }),
    build({
      ...inBrowser,
      entryPoints: ['src/extension/main.web.ts'],
      outfile: `${folder}/dist/extension.web.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      entryPoints: ['src/webview/panel.ts'],
      outfile: `${folder}/dist/panel.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      entryPoints: ['src/webview/comparison.ts'],
      outfile: `${folder}/dist/comparison.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      entryPoints: ['src/webview/holding.ts'],
      outfile: `${folder}/dist/holding.js`,
    }),
    build({
      ...inBrowser,
      format: 'iife',
      entryPoints: ['src/webview/importing.ts'],
      outfile: `${folder}/dist/importing.js`,
    }),
  ]);
  const inputs = made.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})).concat(serverInputs);

  const { manifest, bundles, examples } = await described();
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
  writeFileSync(`${folder}/dist/examples.json`, JSON.stringify(examples));
  cpSync(`${root}/src/extension/images`, `${folder}/images`, { recursive: true });
  writeFileSync(`${folder}/THIRD-PARTY-LICENCES.txt`, licences(inputs, root));
}

/** The manifest, and the examples that its commands offer, each by the paths of its files. */
async function described() {
  const file = `${root}/node_modules/.cache/kring/manifest.mjs`;
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export * from './src/extension/manifest.js'; export { examples } from './src/messages/extension.js';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile: file,
    logLevel: 'warning',
  });
  /** @type {{ localised: typeof import('../src/extension/manifest.js').localised, examples: typeof import('../src/messages/extension.js').examples }} */
  const { localised, examples } = await import(pathToFileURL(file).href);
  rmSync(file);
  return { ...localised(), examples: exampleTexts(examples) };
}

/**
 * The texts of examples, by the paths of their files.
 *
 * @param {readonly { readonly name: string }[]} examples
 * @returns {Record<string, Record<string, string>>}
 */
export function exampleTexts(examples) {
  const texts = examples.map(({ name }) => {
    const folder = `${root}/examples/${name}`;
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.kring'))
      .sort();
    return [name, Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]))];
  });
  return Object.fromEntries(texts);
}

/** Where the extension is laid out. */
export const extensionFolder = `${root}/out/vscode`;

if (
  process.argv[1] !== undefined &&
  existsSync(process.argv[1]) &&
  import.meta.url === pathToFileURL(process.argv[1]).href
)
  await layOutExtension(extensionFolder);
