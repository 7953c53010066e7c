import { isNoFile, linkLeadingOut } from '../disk/links.js';
import { writeFileWhole } from '../disk/write.js';
import * as say from '../messages/cli.js';
import type { Words } from '../messages/words.js';
import type { Result } from './command.js';
import { Refusal } from './refusal.js';

/**
 * Writes a file whole or not at all; see {@link writeFileWhole}.
 *
 * @throws Refusal where it cannot be written, or would be written elsewhere
 */
export async function writeWhole(file: string, content: Result): Promise<void> {
  await refuseElsewhere(file);
  try {
    await writeFileWhole(file, content);
  } catch (error) {
    throw refusalOf(error, file);
  }
}

/**
 * Refuses to write what a link leads to out of the folder, and what is no file: files from others must not be able to
 * have anything written elsewhere, or to keep a command waiting for ever.
 *
 * @throws Refusal
 */
export async function refuseElsewhere(file: string): Promise<void> {
  const link = await linkLeadingOut(file);
  if (link !== undefined) throw new Refusal(say.outputRefused.outside(link));
  if (await isNoFile(file)) throw new Refusal(say.cannotWrite(file, say.whyNotWritten.noFile));
}

/** What the disk says about a file that could not be written, in words; any other error stays what it is. */
export function refusalOf(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error;
  return new Refusal(say.cannotWrite(file, whyNot(String(error.code))));
}

/** Why the disk refuses to write, by the code of its error. */
export function whyNot(code: string): Words {
  return reasons[code] ?? say.whyNotWritten.other(code);
}

const reasons: Readonly<Record<string, Words>> = {
  EACCES: say.whyNotWritten.denied,
  EPERM: say.whyNotWritten.denied,
  EROFS: say.whyNotWritten.readOnly,
  ENOSPC: say.whyNotWritten.full,
  EDQUOT: say.whyNotWritten.full,
  EFBIG: say.whyNotWritten.full,
  EISDIR: say.whyNotWritten.folder,
  ENOTDIR: say.whyNotWritten.noFolder,
  EEXIST: say.whyNotWritten.noFolder,
  ELOOP: say.whyNotWritten.loop,
  ENAMETOOLONG: say.whyNotWritten.longName,
};
