// Makes the command line one file that needs no Node beside it, from dist/, by a Node that can (26 and later; KRING_NODE
// names one). For another machine, give that machine's Node as well:
//
//   node scripts/executable.mjs FILE [NODE-OF-THE-OTHER-MACHINE]

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Parts of the package that the command line does not run: types, and the library for other programs. */
const notRun = /^dist\/(?:types\/|library\.js$)/;

/**
 * Writes the program; gives why there is none, where this Node cannot make one.
 *
 * @param {string} file
 * @param {string} [other] the Node of the machine that it is for
 * @returns {string | undefined}
 */
export function makeExecutable(file, other) {
  const node = process.env.KRING_NODE ?? process.execPath;
  const { stdout: help } = spawnSync(node, ['--help'], { encoding: 'utf8' });
  if (!help.includes('--build-sea'))
    return `${node} makes no program of one file (Node 26 and later do; KRING_NODE names one), so there is none.`;
  const { version, type, name } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const files = [
    ...all('dist'),
    ...all('docs/rules'),
    ...all('docs/schema'),
    'integrations/comment.sh',
  ].filter((one) => !notRun.test(one));
  const named = createHash('sha256');
  for (const one of files) named.update(one).update(readFileSync(`${root}/${one}`));
  const folder = `${root}/out/executable`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/name`, `${version}-${named.digest('hex').slice(0, 16)}`);
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name, version, type }));
  const settings = {
    main: `${root}/scripts/executable-main.cjs`,
    output: resolve(file),
    ...(other === undefined ? {} : { executable: resolve(other) }),
    disableExperimentalSEAWarning: true,
    assets: {
      name: `${folder}/name`,
      'package.json': `${folder}/package.json`,
      ...Object.fromEntries(files.map((one) => [one, `${root}/${one}`])),
    },
  };
  writeFileSync(`${folder}/settings.json`, JSON.stringify(settings));
  const { status, stdout, stderr } = spawnSync(node, [`--build-sea=${folder}/settings.json`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return undefined;
}

/** @param {string} folder */
function all(folder) {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length + 1))
    .sort();
}

const [, script, file, other] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (file === undefined) throw new Error('Which file is it to become?');
  const why = makeExecutable(file, other);
  if (why !== undefined) {
    console.error(why);
    process.exit(1);
  }
}
