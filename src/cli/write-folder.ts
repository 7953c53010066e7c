import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { markUnfinished, placeBeside } from '../disk/write.js';
import { reportHelp } from '../messages/report.js';
import { Refusal } from './refusal.js';
import { refusalOf, refuseElsewhere } from './write.js';

/**
 * Writes pages into a folder, and takes away those of a former writing that are no longer among them. All are
 * written beside their places before the first takes its name, so that what cannot be written leaves the folder as
 * it was. A page that is a link is replaced, not followed, so that nothing outside the folder is written.
 *
 * @param isOurs whether a text is a page that was written by this
 * @throws Refusal where a file that is no page of ours bears the name of one, or a link leads to the folder from
 *   elsewhere, before anything is written
 */
export async function writeFolder(
  folder: string,
  pages: ReadonlyMap<string, string>,
  isOurs: (text: string) => boolean,
): Promise<void> {
  await refuseElsewhere(folder);
  const known = await stat(folder).catch(() => undefined);
  if (known !== undefined && !known.isDirectory()) throw new Refusal(reportHelp.notAFolder(folder));
  const written: { readonly beside: string; readonly target: string }[] = [];
  const done: (() => void)[] = [];
  try {
    await mkdir(folder, { recursive: true });
    const stale: string[] = [];
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      const there = await lstat(file);
      const wanted = [...pages.keys()].find((page) => sameFile(page, name));
      if (!name.endsWith('.html') && wanted === undefined) continue;
      const ours = there.isFile() && isOurs(await beginning(file));
      if (wanted !== undefined && !ours && !there.isSymbolicLink())
        throw new Refusal(reportHelp.notOurs(file));
      if (wanted !== name && ours) stale.push(file);
    }
    for (const [name, text] of pages) {
      const beside = await placeBeside(folder);
      done.push(markUnfinished(beside));
      written.push({ beside, target: join(folder, name) });
      const handle = await open(beside, 'wx');
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
    }
    for (const file of stale) await rm(file);
    for (const { beside, target } of written) await rename(beside, target);
  } catch (error) {
    for (const { beside } of written) await rm(beside, { force: true });
    throw refusalOf(error, folder);
  } finally {
    for (const end of done) end();
  }
}

/** Names that some systems take for one. */
function sameFile(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** As much of a file as tells what it is. */
async function beginning(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
