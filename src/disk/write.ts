import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';

/** Files that are being written, beside those that they will replace. */
const unfinished = new Set<string>();

/** Takes away what an interrupted write has left. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

/** What is written: at once, or piece by piece as it is made. */
export type FileContent = string | Uint8Array | Iterable<string> | AsyncIterable<string>;

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Its mode is kept, or is the
 * one that is given, and a link goes on pointing to it. A device such as /dev/stdout is written straight to,
 * and a file that nobody may write is left as it is.
 *
 * @throws Error of the system, with its code, where it cannot be written
 */
export async function writeFileWhole(file: string, content: FileContent, mode?: number): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const known = await stat(target).catch(() => undefined);
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  if (known !== undefined && !known.isFile() && !known.isDirectory()) {
    await writePieces(target, 'w', undefined, pieces);
    return;
  }
  // Who took away everybody's right to write a file wants it as it is, also where its folder would let it be replaced.
  if (known?.isFile() === true && (known.mode & 0o222) === 0)
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const beside = await placeBeside(folder);
  unfinished.add(beside);
  try {
    const wanted = mode ?? known?.mode;
    await writePieces(beside, 'wx', wanted, pieces);
    // The mode that `open` gives is cut by the process's mask.
    if (wanted !== undefined) await chmod(beside, wanted);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    unfinished.delete(beside);
  }
}

/** The machine, as a name of an unfinished file tells it. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const swept = new Set<string>();

/**
 * The path of a new file in a folder, for something that is not finished. Those that an earlier process of this machine
 * left when it was killed are taken away, once in each folder.
 */
export async function placeBeside(folder: string): Promise<string> {
  if (!swept.has(folder)) {
    swept.add(folder);
    for (const name of await readdir(folder).catch(() => [])) {
      const [, of, writer] = /^\.kring-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/.exec(name) ?? [];
      if (of === machine && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
    }
  }
  return join(folder, `.kring-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Has a file taken away should the program be interrupted before the returned function is called. */
export function markUnfinished(file: string): () => void {
  unfinished.add(file);
  return () => unfinished.delete(file);
}

async function writePieces(
  file: string,
  flag: string,
  mode: number | undefined,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string>,
): Promise<void> {
  const handle = await open(file, flag, mode);
  try {
    let waiting: string[] = [];
    let size = 0;
    for await (const piece of pieces) {
      if (typeof piece !== 'string') {
        await handle.writeFile(piece);
        continue;
      }
      waiting.push(piece);
      size += piece.length;
      if (size < 1 << 16) continue;
      await handle.writeFile(waiting.join(''));
      [waiting, size] = [[], 0];
    }
    await handle.writeFile(waiting.join(''));
  } finally {
    await handle.close();
  }
}
