import { changedMeanwhile } from '../messages/edit-commands.js';
import type { Context } from './command.js';
import { Refusal } from './refusal.js';

/** The new text of a file, with the bytes that the file had when it was read. */
export interface Replacement {
  readonly file: string;
  readonly text: string;
  /** Whether a byte order mark stands before the text. */
  readonly mark: boolean;
  readonly bytes: Uint8Array;
}

/** Writes new texts into files, unless one of them is no longer what was read. @throws Refusal for that, before all */
export async function replaceUnchanged(
  { files, write }: Pick<Context, 'files' | 'write'>,
  replacements: readonly Replacement[],
): Promise<void> {
  for (const { file, bytes } of replacements) {
    const now = await files.read(file).catch(() => undefined);
    if (now === undefined || Buffer.compare(now, bytes) !== 0) throw new Refusal(changedMeanwhile(file));
  }
  for (const { file, text, mark } of replacements) await write(file, (mark ? '\uFEFF' : '') + text);
}
