import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { digestOf } from '../disk/digest.js';
import { cacheFolder } from './cache-folder.js';
import { writeWhole } from './write.js';

/** So many results are kept, and so many bytes of them; beyond that, those not used for longest are thrown away. */
const mostKept = 20;
const mostBytes = 100_000_000;

/**
 * Results that take long to work out, in the cache folder of whoever runs Kring. Whatever they follow from is in their
 * key, beginning with this very program; so there is nothing to renew, and the folder can be thrown away at any time.
 * A result that is not whole is as if it were not there, and where nothing can be written nothing is kept.
 */
export class Kept {
  private constructor(
    private readonly folder: string,
    private readonly file: string,
    private readonly key: string,
  ) {}

  /** @param what all that a result follows from, in words that other results do not have */
  static async of(what: readonly (string | null)[]): Promise<Kept | undefined> {
    const [folder, program] = [cacheFolder(), process.argv[1] ?? ''];
    const found = await stat(program).catch(() => undefined);
    if (folder === undefined || found === undefined) return undefined;
    const key = JSON.stringify([packageJson.version, program, found.mtimeMs, found.size, ...what]);
    return new Kept(folder, join(folder, `${packageJson.version}-${digestOf(key)}.json`), key);
  }

  /** What was kept; nothing where it was not, or not whole. */
  async read(): Promise<unknown> {
    try {
      const text = await readFile(this.file, 'utf8');
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      if (text.slice(0, end) !== digestOf(body)) return undefined;
      const { key, result } = JSON.parse(body) as { key?: unknown; result?: unknown };
      if (key !== this.key) return undefined;
      const now = new Date();
      await utimes(this.file, now, now);
      return result;
    } catch {
      return undefined;
    }
  }

  async write(result: unknown): Promise<void> {
    const body = JSON.stringify({ key: this.key, result });
    if (body.length > mostBytes) return;
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      await writeWhole(this.file, `${digestOf(body)}\n${body}`);
      await this.throwAway();
    } catch {
      // What is not kept is worked out again.
    }
  }

  /** Throws away what was not used for longest, of whatever version of Kring. */
  private async throwAway(): Promise<void> {
    // What an interrupted write left behind goes the same way.
    const names = await readdir(this.folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const file = join(this.folder, name);
        const { mtimeMs, size } = await stat(file);
        return { file, used: mtimeMs, size };
      }),
    );
    let bytes = 0;
    for (const [i, { file, size }] of files.sort((a, b) => b.used - a.used).entries()) {
      bytes += size;
      if (i >= mostKept || bytes > mostBytes) await rm(file, { force: true });
    }
  }
}
