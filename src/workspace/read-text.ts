import { pointer } from '../messages/git.js';
import * as why from '../messages/load.js';
import type { Words } from '../messages/words.js';
import { type Decoded, decode, mostBytes } from './decode.js';
import { type Files, Unreachable } from './files.js';
import type { Trouble } from './find.js';

/** A file's text without its byte order mark, or why it has none. */
export async function textOf(
  files: Files,
  file: string,
): Promise<
  | { readonly text: string; readonly mark: boolean; readonly bytes: Uint8Array }
  | {
      readonly message: Words;
      readonly line: number /** What it holds, where that is known. */;
      readonly bytes?: Uint8Array;
    }
> {
  try {
    const { size, kind } = await files.look(file);
    if (kind !== 'file') return { message: sentence('not a file', false), line: 1 };
    if (size > mostBytes) return { message: why.tooLarge(mostBytes / 1_000_000), line: 1 };
    const bytes = await files.read(file);
    const decoded = decode(bytes);
    return 'text' in decoded ? { ...decoded, bytes } : { ...notText(decoded), bytes };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { message: sentence(error.obstacle, false), line: 1 };
  }
}

/** Why bytes are no text, in words, and the line at which that shows. */
export function notText({ fault, line }: Extract<Decoded, { fault: unknown }>): {
  readonly message: Words;
  readonly line: number;
} {
  return {
    message: fault === 'binary' ? why.binary : why.notText(fault === 'UTF-16' ? undefined : line),
    line,
  };
}

/** Why something is not read, in words; `given`, where a person named it. */
export function sentence(trouble: Trouble, given: boolean): Words {
  switch (trouble) {
    case 'missing':
      return given ? why.notThere : why.gone;
    case 'denied':
      return why.forbidden;
    case 'loop':
    case 'link to itself':
      return why.linkToItself;
    case 'too large':
      return why.tooLarge(mostBytes / 1_000_000);
    case 'link to nowhere':
      return why.linkToNowhere;
    case 'folder in itself':
      return why.folderInItself;
    case 'folder denied':
      return why.folderForbidden;
    case 'folder gone':
      return why.folderGone;
    case 'not a file':
      return why.notAFile;
    case 'pointer':
      return pointer;
    case 'folder':
    case 'other':
      return why.failed;
  }
}
