import { writeFileWhole } from '../disk/write.js';
import * as say from '../messages/cli.js';
import type { Words } from '../messages/words.js';
import type { Result } from './command.js';
import { Refusal } from './refusal.js';

/**
 * Writes a file whole or not at all; see {@link writeFileWhole}.
 *
 * @throws Refusal where it cannot be written
 */
export async function writeWhole(file: string, content: Result): Promise<void> {
  try {
    await writeFileWhole(file, content);
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
