// Makes the page on which Kring is tried in a browser: a folder for any web server, and one file that holds all of it.
// The same sources give the same bytes.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleServer, exampleTexts } from './extension.mjs';
import { licences } from './licences.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Where the page is laid out. */
export const pageFolder = `${root}/out/page`;

/** What a reader gets before anything can be seen, compressed: at most this many bytes. */
export const mostAtFirst = 1_000_000;

/** What a browser asks for at the first visit, in its order. */
export const firstFiles = ['index.html', 'page.css', 'page.js', 'server.js'];

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
 * Writes the page to `folder`, which is emptied first; gives how many bytes each of its files has, and has compressed.
 *
 * @param {string} folder
 * @returns {Promise<{ file: string, bytes: number, compressed: number }[]>}
 */
export async function layOutPage(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
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

  const server = await bundleServer(`${folder}/server.js`);
  inputs.push(...server);
  const serverText = readFileSync(`${folder}/server.js`, 'utf8');
  const frame = await bundled('src/page/frame.ts');
  const style = await bundled('src/page/page.css');
  const texts = exampleTexts(await examples());
  const script = await bundled('src/page/main.ts', { __frame: frame, __examples: null, __serverText: null });
  const whole = await bundled('src/page/main.ts', {
    __frame: frame,
    __examples: texts,
    __serverText: serverText,
  });
  const icon = readFileSync(`${root}/src/page/icon.svg`, 'utf8');
  const { pageShell } = await shell();

  /** @type {Record<string, string>} */
  const files = {
    'page.css': style,
    'page.js': script,
    'examples.js': `globalThis.kringExamples=${JSON.stringify(texts)};\n`,
    'icon.svg': icon,
    'index.html': pageShell({
      script: { address: 'page.js' },
      style: { address: 'page.css' },
      icon: 'icon.svg',
      frame: sha256(frame),
    }),
  };
  const kept = ['index.html', 'page.css', 'page.js', 'server.js', 'examples.js', 'icon.svg'];
  const named = createHash('sha256');
  for (const file of kept) named.update(file).update(files[file] ?? serverText);
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
  return [...Object.keys(files), 'server.js'].sort().map((file) => {
    const content = readFileSync(`${folder}/${file}`);
    return { file, bytes: content.length, compressed: gzipSync(content, { level: 9 }).length };
  });
}

/** @returns {Promise<typeof import('../src/page/shell.js')>} */
async function shell() {
  return moduleOf(`export { pageShell } from './src/page/shell.js';`);
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
  for (const { file, bytes, compressed } of made)
    console.log(
      `${file.padEnd(20)} ${(bytes / 1000).toFixed(0).padStart(6)} kB, compressed ${(compressed / 1000).toFixed(0).padStart(5)} kB`,
    );
  const first = made
    .filter(({ file }) => firstFiles.includes(file))
    .reduce((sum, { compressed }) => sum + compressed, 0);
  console.log(
    `At the first visit: ${(first / 1000).toFixed(0)} kB of at most ${mostAtFirst / 1000} kB, compressed`,
  );
  if (first > mostAtFirst) process.exitCode = 1;
}
