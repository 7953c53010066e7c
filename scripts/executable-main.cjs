// The command line as one file that needs no Node beside it: what is in it is laid into the cache of whoever runs it,
// once for each version, and runs from there.
const { getAsset, getAssetKeys, getRawAsset } = require('node:sea');
const {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const { homedir, tmpdir } = require('node:os');
const { dirname, isAbsolute, join } = require('node:path');

const { env, platform } = process;
const home = homedir();
/** @type {string | undefined} */
const caches =
  platform === 'win32'
    ? env.LOCALAPPDATA
    : platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : isAbsolute(env.XDG_CACHE_HOME ?? '')
        ? env.XDG_CACHE_HOME
        : join(home, '.cache');
const folder = laid(caches !== undefined && isAbsolute(caches) ? join(caches, 'kring-program') : undefined);
const program = join(folder, 'dist', 'kring.js');

process.argv[1] = program;
// Whoever was told to start `PROGRAM SCRIPT …`, as git is, gives the script that is in here already.
if (process.argv[2] === program) process.argv.splice(2, 1);
createRequire(program)(program);

/**
 * Where the files are; a folder that somebody else may have written is passed by.
 *
 * @param {string | undefined} place
 */
function laid(place) {
  const name = getAsset('name', 'utf8');
  try {
    if (place === undefined) throw new Error('This machine has no place to keep it.');
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const own = join(place, name);
    if (isOwn(own)) return own;
    const beside = mkdtempSync(join(place, '.begun-'));
    lay(beside);
    try {
      renameSync(beside, own);
    } catch {
      // Another one was first.
      rmSync(beside, { recursive: true, force: true });
    }
    if (isOwn(own)) return own;
  } catch {
    // It cannot be kept: then for this run alone.
  }
  const once = mkdtempSync(join(tmpdir(), 'kring-'));
  process.on('exit', () => rmSync(once, { recursive: true, force: true }));
  lay(once);
  return once;
}

/** @param {string} place */
function isOwn(place) {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return false;
  return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0);
}

/** @param {string} place */
function lay(place) {
  for (const key of getAssetKeys()) {
    if (!key.includes('/')) continue;
    const file = join(place, key);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(getRawAsset(key)));
  }
  writeFileSync(join(place, 'package.json'), getAsset('package.json', 'utf8'));
  chmodSync(place, 0o700);
}
