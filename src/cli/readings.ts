import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../disk/digest.js';
import { writeFileWhole } from '../disk/write.js';
import { packed, unpacked } from '../ground/packing.js';
import type { Fragment } from '../model/organisation.js';
import type { Workspace } from '../workspace/workspace.js';
import { cacheFolder } from './cache-folder.js';

/** The digest of the program's source, which `scripts/build.mjs` puts in; what is not built keeps nothing. */
declare const __source: string | undefined;

/** Files of fewer bytes are read again as soon as they would be looked up. */
const leastBytes = 4000;

/** So many files are kept, and so many bytes of them; beyond that, those not used for longest are thrown away. */
const mostKept = 5000;
const mostBytes = 200_000_000;

const aDay = 86_400_000;
const digestBytes = 32;

/**
 * What files say, in the cache folder of whoever runs Kring, by the bytes of each file and the source of this very program:
 * so nothing that is kept can be out of date, and the folder can be thrown away at any time. What is not whole, or could
 * have been written by somebody else, is as if it were not there; where nothing can be written nothing is kept.
 */
export class KeptReadings {
  private readonly fresh: { readonly name: string; readonly fragment: Fragment }[] = [];

  private constructor(
    private readonly folder: string,
    private readonly source: string,
  ) {}

  /** Nothing where nothing is to be kept. */
  static here(): KeptReadings | undefined {
    const folder = cacheFolder('kring-read');
    if (folder === undefined || process.env.KRING_NO_CACHE || typeof __source === 'undefined')
      return undefined;
    return new KeptReadings(folder, __source);
  }

  /** Takes a file into a workspace: by what it was found to say before, or by reading it now. */
  async readInto(workspace: Workspace, file: string, text: string, bytes: Uint8Array): Promise<void> {
    if (bytes.length < leastBytes) {
      await workspace.read(file, text);
      return;
    }
    const name = digestOf(`${this.source}${digestOf(bytes)}`);
    let isKept = false;
    const isNew = await workspace.read(file, text, async () => {
      const found = await this.keptAs(name, file);
      isKept = found !== undefined;
      return found;
    });
    const fragment = workspace.fragment(file);
    if (isNew && !isKept && fragment !== undefined) this.fresh.push({ name, fragment });
  }

  private async keptAs(name: string, file: string): Promise<Fragment | undefined> {
    try {
      const path = join(this.folder, name);
      const found = ownBytes(path);
      if (found === undefined) return undefined;
      const { bytes, written } = found;
      const body = bytes.subarray(digestBytes);
      if (Buffer.from(bytes.subarray(0, digestBytes)).toString('hex') !== digestOf(body)) return undefined;
      const fragment = unpacked(body, file) as Fragment | undefined;
      const now = new Date();
      if (fragment !== undefined && now.getTime() - written > aDay) await utimes(path, now, now);
      return fragment;
    } catch {
      return undefined;
    }
  }

  /** Writes what was read anew, and throws away what was not used for longest. */
  async write(): Promise<void> {
    if (this.fresh.length === 0) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      for (const { name, fragment } of this.fresh) {
        const body = packed(fragment, { key: 'file', text: fragment.file });
        if (body === undefined) continue;
        const whole = Buffer.concat([Buffer.from(digestOf(body), 'hex'), body]);
        await writeFileWhole(join(this.folder, name), whole, 0o600);
      }
      await this.throwAway();
    } catch {
      // What is not kept is read again.
    }
    this.fresh.length = 0;
  }

  private async throwAway(): Promise<void> {
    const names = await readdir(this.folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const { mtimeMs, size } = await stat(path);
        return { path, used: mtimeMs, size };
      }),
    );
    let bytes = 0;
    for (const [i, { path, size }] of files.sort((a, b) => b.used - a.used).entries()) {
      bytes += size;
      if (i >= mostKept || bytes > mostBytes) await rm(path, { force: true });
    }
  }
}

/** The bytes of a file that nobody else may have written, in memory of their own, and when it was written. */
function ownBytes(path: string): { readonly bytes: Uint8Array; readonly written: number } | undefined {
  const open = openSync(path, 'r');
  try {
    const { size, uid, mode, mtimeMs } = fstatSync(open);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    if (!isOwn || size > mostBytes || size < digestBytes) return undefined;
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const read = readSync(open, bytes, at, size - at, null);
      if (read === 0) return undefined;
      at += read;
    }
    return { bytes, written: mtimeMs };
  } finally {
    closeSync(open);
  }
}
