import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as say from '../messages/cli.js';
import type { Words } from '../messages/words.js';
import type { Result } from './command.js';
import { Refusal } from './refusal.js';

/** Files that are being written, beside those that they will replace. */
const unfinished = new Set<string>();

/** Takes away what an interrupted write has left. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Its mode is kept, and a
 * link goes on pointing to it. A device such as /dev/stdout is written straight to.
 *
 * @throws Refusal where it cannot be written
 */
export async function writeWhole(file: string, content: Result): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const known = await stat(target).catch(() => undefined);
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    if (known !== undefined && !known.isFile() && !known.isDirectory()) {
      await writePieces(target, 'w', undefined, pieces);
      return;
    }
    const folder = dirname(target);
    await mkdir(folder, { recursive: true });
    const beside = join(folder, `.kring-${randomBytes(6).toString('hex')}.tmp`);
    unfinished.add(beside);
    try {
      await writePieces(beside, 'wx', known?.mode, pieces);
      // The mode that `open` gives is cut by the process's mask.
      if (known !== undefined) await chmod(beside, known.mode);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    } finally {
      unfinished.delete(beside);
    }
  } catch (error) {
    throw refusalOf(error, file);
  }
}

/** What the disk says about a file that could not be written, in words; any other error stays what it is. */
export function refusalOf(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  return new Refusal(say.cannotWrite(file, reasons[code] ?? say.whyNotWritten.other(code)));
}

/** Has a file taken away should the program be interrupted before the returned function is called. */
export function markUnfinished(file: string): () => void {
  unfinished.add(file);
  return () => unfinished.delete(file);
}

const reasons: Readonly<Record<string, Words>> = {
  EACCES: say.whyNotWritten.denied,
  EPERM: say.whyNotWritten.denied,
  EROFS: say.whyNotWritten.readOnly,
  ENOSPC: say.whyNotWritten.full,
  EDQUOT: say.whyNotWritten.full,
  EISDIR: say.whyNotWritten.folder,
  ENOTDIR: say.whyNotWritten.noFolder,
  EEXIST: say.whyNotWritten.noFolder,
  ELOOP: say.whyNotWritten.loop,
  ENAMETOOLONG: say.whyNotWritten.longName,
};

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
