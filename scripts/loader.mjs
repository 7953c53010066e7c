#!/usr/bin/env node
/*! The licences of what is bundled here are in kring.js.LEGAL.txt. */
// The beginning of the program, which loads its parts; `build.mjs` puts the first of them at the end. What V8 made of
// the parts is kept in the cache folder of whoever runs Kring, as compiling them takes as long as reading most
// organisations. It is kept by the bytes of this program and the version and settings of Node, so it is never out of
// date; where it cannot be read or written, the parts are compiled.
import { createRequire } from 'node:module';

const address = import.meta.url;
const builtin = createRequire(address);
// Imported, `node:fs` would load all of Node's streams, as each of its names is asked for.
/** @type {typeof import('node:fs')} */
const fs = builtin('node:fs');
/** @type {typeof import('node:vm')} */
const { Script } = builtin('node:vm');
const program = '__program';

/** The packs: parts that the same commands load, which lie in one file and are read and compiled at once. */
/** @type {readonly (readonly string[])[]} */
const packs = JSON.parse('["__packs"]');
/** @type {Map<string, string>} */
const packOf = new Map(packs.flatMap((names, i) => names.map((name) => [name, `pack-${i}.js`])));
/** What is in this file itself: the parts without which nothing is said at all. */
/** @type {Record<string, Body>} */
const here = {};
/** @type {Map<string, Record<string, Body>>} */
const bodies = new Map();

/** So many bytes are kept at most, and so many files: of this program under other settings, and of older ones. */
const [mostBytes, mostFiles] = [60_000_000, 4];

/** @typedef {(exports: object, require: (name: string) => object, module: object, address: string) => void} Body */

/** @type {Map<string, { exports: object }>} */
const loaded = new Map();
/** @type {Map<string, import('node:vm').Script>} Parts that were compiled because nothing of them was kept. */
const compiled = new Map();
/** @type {Map<string, { bytes: Buffer, sum: string }> | undefined} */
let kept;
/** @type {string | undefined} */
let file;

/**
 * @param {string} name
 * @returns {object}
 */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  if (!name.startsWith('./')) return builtin(name);
  const part = name.slice(2);
  if (part in here) return run(name, /** @type {Body} */ (here[part]));
  const pack = packOf.get(part);
  if (pack === undefined)
    return run(name, compile(part, '(function(exports,require,module,__address){', '\n})'));
  let all = bodies.get(pack);
  if (all === undefined) {
    all = /** @type {Record<string, Body>} */ (compile(pack, '', ''));
    bodies.set(pack, all);
  }
  return run(name, /** @type {Body} */ (all[part]));
}

/**
 * What a file of the program is.
 * @param {string} part
 * @param {string} before
 * @param {string} after
 */
function compile(part, before, after) {
  const text = fs.readFileSync(new URL(`parts/${part}`, address), 'utf8');
  kept ??= readKept();
  const code = kept.get(part);
  const isWhole = code !== undefined && sumOf(code.bytes) === code.sum;
  const script = new Script(`${before}${text}${after}`, {
    filename: `kring/${part}`,
    ...(isWhole ? { cachedData: code.bytes } : {}),
  });
  if (!isWhole || script.cachedDataRejected === true) {
    if (compiled.size === 0 && file !== undefined) process.on('exit', keep);
    compiled.set(part, script);
  }
  return script.runInThisContext();
}

/**
 * @param {string} name
 * @param {Body} body
 */
function run(name, body) {
  const module = { exports: {} };
  loaded.set(name, module);
  body(module.exports, load, module, address);
  return module.exports;
}

/** @param {string | Uint8Array} bytes */
function sumOf(bytes) {
  // That of Node's which every command needs as well; loading `node:zlib` for its own sum takes longer than this.
  return builtin('node:crypto').createHash('sha1').update(bytes).digest('hex');
}

/** The file of what is kept; nothing where nothing is to be kept. */
function keptFile() {
  const { env, platform, argv, execArgv, versions, arch } = process;
  if (env.KRING_NO_CACHE || argv.includes('--no-cache')) return undefined;
  const { isAbsolute, join } = builtin('node:path');
  const home = env.HOME ?? builtin('node:os').homedir();
  const places = /** @type {Record<string, (string | undefined)[]>} */ ({
    win32: [env.LOCALAPPDATA, 'kring', 'code'],
    darwin: [home, 'Library', 'Caches', 'kring-code'],
  });
  const place = isAbsolute(env.XDG_CACHE_HOME ?? '')
    ? [env.XDG_CACHE_HOME, 'kring-code']
    : (places[platform] ?? [home, '.cache', 'kring-code']);
  if (!isAbsolute(place[0] ?? '')) return undefined;
  const settings = sumOf(JSON.stringify([execArgv, env.NODE_OPTIONS])).slice(0, 8);
  return join(...place, `${program}-${versions.v8}-${arch}-${settings}`);
}

/** What is kept of each part. A file that somebody else may have written is as if it were not there. */
function readKept() {
  const parts = new Map();
  try {
    file = keptFile();
    if (file === undefined) return parts;
    const open = fs.openSync(file, 'r');
    try {
      const { size, uid, mode } = fs.fstatSync(open);
      const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
      if (!isOwn || size > mostBytes) return parts;
      const bytes = Buffer.allocUnsafeSlow(size);
      for (let at = 0; at < size; ) {
        const read = fs.readSync(open, bytes, at, size - at, null);
        if (read === 0) return parts;
        at += read;
      }
      const end = bytes.indexOf(10);
      let at = end + 1;
      for (const [name, length, sum] of JSON.parse(bytes.toString('utf8', 0, end))) {
        parts.set(name, { bytes: bytes.subarray(at, at + length), sum });
        at += length;
      }
    } finally {
      fs.closeSync(open);
    }
  } catch {
    // What is not kept is compiled.
  }
  return parts;
}

/** Keeps what was compiled, with what V8 has compiled of it since then, and throws away what is old. */
function keep() {
  try {
    if (file === undefined) return;
    const folder = builtin('node:path').dirname(file);
    for (const [part, script] of compiled) {
      const bytes = script.createCachedData();
      kept?.set(part, { bytes, sum: sumOf(bytes) });
    }
    const parts = [...(kept ?? [])];
    const head = JSON.stringify(parts.map(([name, { bytes, sum }]) => [name, bytes.length, sum]));
    const whole = Buffer.concat([Buffer.from(`${head}\n`), ...parts.map(([, { bytes }]) => bytes)]);
    if (whole.length > mostBytes) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const beside = `${file}.${process.pid}`;
    fs.writeFileSync(beside, whole, { mode: 0o600, flag: 'wx' });
    fs.renameSync(beside, file);
    // What a run that was killed left behind goes the same way.
    const all = fs.readdirSync(folder).map((name) => `${folder}/${name}`);
    const byAge = all.map((path) => ({ path, written: fs.statSync(path).mtimeMs }));
    byAge.sort((a, b) => b.written - a.written);
    for (const { path } of byAge.slice(mostFiles)) fs.rmSync(path, { force: true });
  } catch {
    // What is not kept is compiled again.
  }
}

void '__here';

run('./kring.js', (exports, require, module, __address) => {
  void [exports, require, module, __address];
});
