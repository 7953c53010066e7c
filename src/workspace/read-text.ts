import { never } from '../ground/never.js';
import { linkOutside, pointer, unmerged } from '../messages/git.js';
import * as why from '../messages/load.js';
import type { Words } from '../messages/words.js';
import { decode, mostBytes, pointerStart } from './decode.js';
import { type Files, type Kind, Unreachable } from './files.js';
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
    if (kind !== 'file') return { message: unsuited(kind), line: 1 };
    if (size > mostBytes) return { message: why.tooLarge(mostBytes / 1_000_000), line: 1 };
    const bytes = await files.read(file);
    return { ...textIn(bytes), bytes };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { message: sentence(error.obstacle, false), line: 1 };
  }
}

/** The text that bytes are, or why it is none that can be read whole. */
export function textIn(
  bytes: Uint8Array,
): { readonly text: string; readonly mark: boolean } | { readonly message: Words; readonly line: number } {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    const { fault, line } = decoded;
    return {
      message: fault === 'binary' ? why.binary : why.notText(fault === 'UTF-16' ? undefined : line),
      line,
    };
  }
  if (decoded.text.length < 1024 && decoded.text.startsWith(pointerStart))
    return { message: pointer, line: 1 };
  const line = unfinishedMerge(decoded.text);
  return line === undefined ? decoded : { message: unmerged, line };
}

/** The line at which the two sides of a merge begin that nobody has finished. */
function unfinishedMerge(text: string): number | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const begins = /^<{7} [\s\S]*?^={7}\r?$[\s\S]*?^>{7} /m.exec(text)?.index;
  return begins === undefined ? undefined : text.slice(0, begins).split('\n').length;
}

/** Why what stands at a path cannot be taken where the other of a file and a folder is wanted, or either. */
export function unsuited(kind: Kind): Words {
  return { file: why.aFile, folder: why.aFolder, other: why.notAFile }[kind];
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
    case 'unmerged':
      return unmerged;
    case 'outside':
      return linkOutside;
    case 'link outside':
      return why.linkOutside;
    case 'folder':
      return why.aFolder;
    case 'other':
      return why.failed;
    default:
      return never(trouble);
  }
}
