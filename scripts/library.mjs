// Makes what others import of the package: `dist/library.js`, one program without anything of the command line, and
// beside it the types of just what it exports. Types of other files are laid out only as far as those rest on them.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'esbuild';

/** Where the compiler puts the types of all files that the library is made of. */
const made = 'out/types/src';

/** Writes the library into `dist`. Gives the paths of all files that went into it, for their licences. */
export async function bundleLibrary() {
  const { metafile } = await build({
    entryPoints: { library: 'src/library/index.ts' },
    outdir: 'dist',
    metafile: true,
    bundle: true,
    platform: 'neutral',
    target: 'es2022',
    format: 'esm',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  makeTypes(Object.keys(metafile.inputs));
  for (const file of reached('library/index.d.ts')) {
    const target = join('dist/types', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(made, file), 'utf8'));
  }
  return Object.keys(metafile.inputs);
}

/**
 * Has the compiler make the types, which takes several times as long as all else: only where a file is otherwise than
 * when it made them last.
 *
 * @param {readonly string[]} inputs
 */
function makeTypes(inputs) {
  const sum = createHash('sha256');
  for (const file of [...inputs, 'tsconfig.json', 'package-lock.json'].sort())
    sum.update(`${file}\n`).update(readFileSync(file));
  const [stamp, now] = ['out/types/made-of', sum.digest('hex')];
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync('out/types', { recursive: true, force: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'scripts/library.tsconfig.json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The types of the library could not be made:\n${stdout}`);
  writeFileSync(stamp, now);
}

/**
 * The files of types that one of them rests on, itself among them.
 *
 * @param {string} entry
 * @throws Error where one of them rests on another package, which whoever imports the library need not have
 */
function reached(entry) {
  const found = new Set([entry]);
  for (const file of found) {
    const text = readFileSync(join(made, file), 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:from|import\()\s*'([^']+)'/g)) {
      if (!from.startsWith('.')) throw new Error(`The types of the library rest on ${from}, in ${file}.`);
      found.add(posix.join(posix.dirname(file), from.replace(/\.js$/, '.d.ts')));
    }
  }
  return [...found].sort();
}
