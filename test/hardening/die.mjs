// Loaded before a program. At the n-th step with which it changes the disk it is killed, before the step, in the middle
// of it or behind it; or the disk refuses that step with an error. With KRING_STEPS it tells how many there are instead.
// A program that is kept for several runs says by `kringRun` when one begins and when it has ended.

import fs from 'node:fs';
import fsp from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let at = Number.POSITIVE_INFINITY;
let how = 'before';
let step = 0;
begin();
/** @type {Record<string, any>} */
const disk = fsp;

function begin() {
  at = Number(process.env.KRING_DIE_AT ?? Number.POSITIVE_INFINITY);
  how = process.env.KRING_DIE_HOW ?? 'before';
  step = 0;
}

function end() {
  if (process.env.KRING_STEPS !== undefined) fs.writeFileSync(process.env.KRING_STEPS, String(step));
}

function die() {
  process.kill(process.pid, 'SIGKILL');
}

/** What a disk answers that is full, or that may not be written. */
function refused() {
  return Object.assign(new Error(`${how}: refused`), { code: how, errno: -1, syscall: 'write' });
}

/** @param {(...args: any[]) => Promise<any>} real @param {(args: any[]) => void} [half] */
function dying(real, half) {
  return async (/** @type {any[]} */ ...args) => {
    const mine = ++step === at;
    if (mine && how === 'before') die();
    if (mine && how === 'half' && half !== undefined) {
      half(args);
      die();
    }
    if (mine && /^E[A-Z]+$/.test(how)) {
      half?.(args);
      throw refused();
    }
    const result = await real(...args);
    if (mine) die();
    return result;
  };
}

for (const name of ['rename', 'rm', 'chmod', 'mkdir', 'copyFile', 'writeFile', 'unlink', 'utimes'])
  disk[name] = dying(disk[name]);
const open = fsp.open;
disk.open = async (/** @type {string} */ file, /** @type {string} */ flags, /** @type {number} */ mode) => {
  const writes = typeof flags === 'string' && /[wa+]/.test(flags);
  const handle = await (writes ? dying(open) : open)(file, flags, mode);
  if (!writes) return handle;
  const write = handle.writeFile.bind(handle);
  handle.writeFile = dying(write, ([data]) => {
    const bytes = Buffer.from(data);
    fs.writeSync(handle.fd, bytes.subarray(0, Math.floor(bytes.length / 2)));
  });
  return handle;
};
syncBuiltinESMExports();
process.on('exit', end);
Object.assign(globalThis, { kringRun: { begin, end } });
