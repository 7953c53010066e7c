// Bundles the command line without run-time dependencies. Reading megabytes of program takes V8 a tenth of a
// second and more, also when nothing of it runs; so each part that is reached only by `import()` lies in a file
// of its own beside the program, and is read and compiled when it is first asked for. The price: no `await` at
// the top level of a module.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { bundleLibrary } from './library.mjs';
import { licences } from './licences.mjs';
import { layOutStudio } from './page.mjs';
import { bundlePageScript, inPlaceOfPageScript } from './page-script.mjs';

/**
 * The parts that a command loads, in their order.
 * @param {readonly string[]} words
 */
function partsLoadedBy(words) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', './scripts/parts-loaded.cjs', 'dist/kring.js', ...words],
    { encoding: 'utf8', env: { ...process.env, KRING_NO_CACHE: '1' } },
  );
  const [, found] = /^parts loaded: (.*)$/m.exec(stderr) ?? [];
  if (status !== 0 || found === undefined) throw new Error(`kring ${words.join(' ')}: ${stderr}`);
  return found.split(' ');
}

/**
 * Parts in groups that are loaded by the same commands.
 * @param {readonly (readonly string[])[]} loads
 */
function packsOf(loads) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const part of new Set(loads.flat())) {
    const by = loads.map((parts) => Number(parts.includes(part))).join('');
    groups.set(by, [...(groups.get(by) ?? []), part]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const target = 'node20';

// By this, what an older program read of a file is told from what this one would.
const source = createHash('sha256').update(readFileSync('package-lock.json'));
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).toSorted())
  if (file.endsWith('.ts'))
    source.update(`${file.replaceAll('\\', '/')}\n`).update(readFileSync(`src/${file}`));

const { inputs: pageInputs, ...pageScript } = await bundlePageScript();

const bundle = await build({
  entryPoints: { kring: 'src/cli/main.ts' },
  outdir: 'dist',
  write: false,
  metafile: true,
  bundle: true,
  splitting: true,
  platform: 'node',
  target,
  format: 'esm',
  // The ES modules of a package can be shaken; its `main` often cannot.
  mainFields: ['module', 'main'],
  // The one for Node compresses by its zlib, whose bytes differ from machine to machine.
  alias: { pdfkit: './node_modules/pdfkit/js/pdfkit.browser.mjs' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // A part has no address of its own: whoever asks gets that of the program.
  define: {
    'import.meta.url': '__address',
    ...inPlaceOfPageScript(pageScript),
    __source: JSON.stringify(source.digest('hex')),
  },
  logLevel: 'warning',
});

/** @type {string | undefined} */
let entry;
/** @type {Map<string, string>} */
const parts = new Map();
for (const part of bundle.outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
  const { code } = await transform(part.text, {
    format: 'cjs',
    platform: 'node',
    target,
    // What is compiled from a part can `require` but cannot `import()`.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    // The first pass has already given its warnings.
    logLevel: 'error',
  });
  const name = basename(part.path);
  if (name === 'kring.js') entry = code;
  else parts.set(name, `'use strict';${code}`);
}
if (entry === undefined) throw new Error('The bundle has no entry.');

mkdirSync('dist/parts', { recursive: true });
for (const old of readdirSync('dist')) rmSync(`dist/${old}`, { recursive: true });
mkdirSync('dist/parts');
for (const [name, code] of parts) writeFileSync(`dist/parts/${name}`, code);
const program = createHash('sha256');
for (const [name, code] of [...parts, ['', entry]]) program.update(`${name}\n${code}\n`);
const digest = program.digest('hex').slice(0, 16);
const loader = (/** @type {readonly (readonly string[])[]} */ packs, here = '') =>
  readFileSync('scripts/loader.mjs', 'utf8')
    .replace(/^\/\/ .*\n/gm, '')
    .replace('__program', digest)
    .replace('["__packs"]', JSON.stringify(packs))
    .replace("void '__here';", () => here)
    .replace('void [exports, require, module, __address];', () => entry);
writeFileSync('dist/kring.js', loader([]));

// To read and compile a hundred files one by one takes longer than their program runs. So those that the same of these
// commands load are put into one file,
// and what every run loads into the program itself. Which these are is seen by running them.
const always = partsLoadedBy(['--version']);
const packs = packsOf(
  [
    ['show', '--help'],
    ['due', 'examples/birth-care', '--as-of', '2026-11-23'],
    ['check', 'examples/birth-care', '--as-of', '2026-11-23', '--fail-on', 'never'],
  ].map((words) => partsLoadedBy(words).filter((part) => !always.includes(part))),
);
const bodyOf = (/** @type {string} */ name) =>
  `(function(exports,require,module,__address){${parts.get(name)}\n})`;
for (const [i, names] of packs.entries()) {
  const all = names.map((name) => `${JSON.stringify(name)}:${bodyOf(name)}`);
  writeFileSync(`dist/parts/pack-${i}.js`, `({${all.join(',\n')}})`);
}
for (const name of [...always, ...packs.flat()]) rmSync(`dist/parts/${name}`);
const here = always.map((name) => `here[${JSON.stringify(name)}]=${bodyOf(name)};\n`).join('');
writeFileSync('dist/kring.js', loader(packs, here));

// Only `kring diagram` reads these, and only for PNG and PDF: a package without pictures in files can leave the
// folder out.
const pictures = {
  'arimo-regular.ttf': '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  'arimo-bold.ttf': '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  'noto-sans-arabic-regular.ttf':
    '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic-bold.ttf': '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
};
const libraryInputs = await bundleLibrary();

mkdirSync('dist/pictures');
for (const [name, file] of Object.entries(pictures))
  copyFileSync(`node_modules/${file}`, `dist/pictures/${name}`);

// What `kring studio` serves.
const studioInputs = await layOutStudio('dist/studio');

writeFileSync(
  'dist/kring.js.LEGAL.txt',
  licences([
    ...Object.keys(bundle.metafile.inputs),
    ...pageInputs,
    ...libraryInputs,
    ...studioInputs,
    ...Object.values(pictures).map((file) => `node_modules/${file}`),
  ]),
);

// npm sets this when it installs the package; here it lets `./dist/kring.js` run from a checkout.
chmodSync('dist/kring.js', 0o755);
