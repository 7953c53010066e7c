// Makes the page on which Kring is tried in a browser: a folder for any web server, and one file that holds all of it.
// The same sources give the same bytes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleServer, exampleTexts } from './extension.mjs';
import { licences } from './licences.mjs';
import { bundlePageScript } from './page-script.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Where the page is laid out. */
export const pageFolder = `${root}/out/page`;

/** What a reader gets before anything can be seen, compressed: at most this many bytes. */
export const mostAtFirst = 1_000_000;

/** A file of the page: how many bytes it has, and has compressed, and whether a browser needs it at the first visit. */
/** @typedef {{ file: string, bytes: number, compressed: number, first: boolean }} Laid */

/** @type {import('esbuild').BuildOptions} */
const inBrowser = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  platform: 'browser',
  format: 'iife',
  charset: 'utf8',
  target: ['chrome114', 'firefox125', 'safari17'],
  mainFields: ['browser', 'module', 'main'],
};

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * The server as a worker of the page: `server.js`, the parts that it needs at once, and those that it asks for when
 * somebody wants a handbook, a comparison or a picture to take along.
 *
 * @returns {Promise<{ files: Record<string, string>, first: string[], inputs: string[] }>}
 */
async function serverInParts() {
  const { inputs: scriptInputs, ...pageScript } = await bundlePageScript();
  const { outputFiles = [], metafile } = await build({
    ...inBrowser,
    write: false,
    format: 'esm',
    splitting: true,
    metafile: true,
    stdin: {
      contents: `import { serveWorker } from './src/lsp/main.web.js'; serveWorker();`,
      resolveDir: root,
      sourcefile: 'server.js',
      loader: 'js',
    },
    outdir: pageFolder,
    entryNames: 'server',
    chunkNames: 'server-[hash]',
    // No meetings are held on the page, and nothing is imported from other programs.
    define: { __holdsMeetings: 'false', __imports: 'false' },
    // A constant would stand in the part that all others need.
    plugins: [
      {
        name: 'page-script',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[\\/]workspace[\\/]page-script\.ts$/ }, () => ({
            contents: `export const pageScript = ${JSON.stringify(pageScript)};`,
            loader: 'js',
          })),
      },
    ],
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, made]) => [basename(path), made]));
  const first = new Set(['server.js']);
  for (const file of first)
    for (const { path, kind } of outputs.get(file)?.imports ?? [])
      if (kind === 'import-statement') first.add(basename(path));
  return {
    files: Object.fromEntries(
      outputFiles
        .map(({ path, text }) => [basename(path), text])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
    first: [...first],
    inputs: [...Object.keys(metafile.inputs), ...scriptInputs],
  };
}

/**
 * Writes the page to `folder`, which is emptied first; gives its files.
 *
 * @param {string} folder
 * @returns {Promise<Laid[]>}
 */
export async function layOutPage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { inputs, bundled } = bundler();
  inputs.push(...(await bundleServer(`${folder}/server.js`, { holdsMeetings: false, imports: false })));
  const serverText = readFileSync(`${folder}/server.js`, 'utf8');
  const server = await serverInParts();
  inputs.push(...server.inputs);
  const frame = await bundled('src/page/frame.ts');
  const style = await bundled('src/page/page.css');
  const texts = exampleTexts(await examples());
  const script = await bundled('src/page/main.ts', {
    __frame: frame,
    __examples: null,
    __serverText: null,
    __isStudio: false,
  });
  const whole = await bundled('src/page/main.ts', {
    __frame: frame,
    __examples: texts,
    __serverText: serverText,
    __isStudio: false,
  });
  const icon = readFileSync(`${root}/src/page/icon.svg`, 'utf8');
  const { pageShell, earlyStart } = await shell();

  /** @type {Record<string, string>} */
  const files = {
    ...server.files,
    'page.css': style,
    'page.js': script,
    'examples.js': `globalThis.kringExamples=${JSON.stringify(texts)};\n`,
    'icon.svg': icon,
    'index.html': pageShell({
      script: { address: 'page.js' },
      style: { address: 'page.css' },
      icon: 'icon.svg',
      early: sha256(earlyStart),
      frame: sha256(frame),
    }),
  };
  const kept = Object.keys(files).sort();
  const named = createHash('sha256');
  for (const file of kept) named.update(file).update(files[file] ?? '');
  files['service-worker.js'] = await bundled('src/page/service-worker.ts', {
    __kept: { name: named.digest('hex').slice(0, 16), files: kept },
  });
  files['kring.html'] = pageShell({
    script: { text: whole, sha256: sha256(whole) },
    style: { text: style },
    icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    frame: sha256(frame),
  });
  files['LICENCES.txt'] = licences(inputs, root);
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
  const first = ['index.html', 'page.css', 'page.js', ...server.first];
  return Object.keys(files)
    .sort()
    .map((file) => {
      const content = readFileSync(`${folder}/${file}`);
      return {
        file,
        bytes: content.length,
        compressed: gzipSync(content, { level: 9 }).length,
        first: first.includes(file),
      };
    });
}

/**
 * Writes the page that `kring studio` serves to `folder`, which is emptied first; gives the files that it was made of.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function layOutStudio(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { inputs, bundled } = bundler();
  inputs.push(...(await bundleServer(`${folder}/server.js`, { holdsMeetings: false, imports: false })));
  const frame = await bundled('src/page/frame.ts');
  const { pageShell, earlyStart } = await shell();
  /** @type {Record<string, string>} */
  const files = {
    'page.css': await bundled('src/page/page.css'),
    'studio.js': await bundled('src/page/main.ts', {
      __frame: frame,
      __examples: null,
      __serverText: null,
      __isStudio: true,
    }),
    'icon.svg': readFileSync(`${root}/src/page/icon.svg`, 'utf8'),
    'index.html': pageShell({
      script: { address: 'studio.js' },
      style: { address: 'page.css' },
      icon: 'icon.svg',
      early: sha256(earlyStart),
      frame: sha256(frame),
      isServed: true,
    }),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
  return inputs;
}

/** Bundles for a browser, and knows of what. */
function bundler() {
  /** @type {string[]} */
  const inputs = [];
  /**
   * @param {string} entry
   * @param {Record<string, unknown>} [define]
   */
  const bundled = async (entry, define = {}) => {
    const { outputFiles = [], metafile } = await build({
      ...inBrowser,
      entryPoints: [entry],
      define: Object.fromEntries(
        Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    });
    inputs.push(...Object.keys(metafile?.inputs ?? {}));
    return (outputFiles[0]?.text ?? '').trim();
  };
  return { inputs, bundled };
}

/** @returns {Promise<typeof import('../src/page/shell.js')>} */
async function shell() {
  return moduleOf(`export { pageShell, earlyStart } from './src/page/shell.js';`);
}

/** @returns {Promise<typeof import('../src/messages/extension.js').examples>} */
async function examples() {
  return (await moduleOf(`export { examples } from './src/messages/extension.js';`)).examples;
}

/**
 * @param {string} contents
 * @returns {Promise<any>}
 */
async function moduleOf(contents) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

if (
  process.argv[1] !== undefined &&
  existsSync(process.argv[1]) &&
  import.meta.url === pathToFileURL(process.argv[1]).href
) {
  const made = await layOutPage(pageFolder);
  for (const { file, bytes, compressed, first } of made)
    console.log(
      `${file.padEnd(20)} ${(bytes / 1000).toFixed(0).padStart(6)} kB, compressed ${(compressed / 1000).toFixed(0).padStart(5)} kB${first ? ', at the first visit' : ''}`,
    );
  const bytes = made.filter(({ first }) => first).reduce((sum, { compressed }) => sum + compressed, 0);
  console.log(
    `At the first visit: ${(bytes / 1000).toFixed(0)} kB of at most ${mostAtFirst / 1000} kB, compressed`,
  );
  if (bytes > mostAtFirst) process.exitCode = 1;
}
