import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A change of a file as a unified patch, for `git apply` and `patch -p1`. */
export function patchOf(change: {
  readonly file: string;
  readonly before: string;
  readonly text: string;
  /** Whether a byte order mark stands before both texts. */
  readonly mark?: boolean;
}): string {
  const mark = change.mark === true ? '\uFEFF' : '';
  const patch = createTwoFilesPatch(
    'a',
    'b',
    mark + change.before,
    mark + change.text,
    undefined,
    undefined,
    { context: 3, headerOptions: FILE_HEADERS_ONLY },
  );
  // The names are ours: the library leaves some in them that turns or hides what follows.
  const [, , ...hunks] = patch.split('\n');
  return [`--- ${named(`a/${change.file}`)}`, `+++ ${named(`b/${change.file}`)}`, ...hunks].join('\n');
}

/** A path as git writes it: in quotes with escapes where a line could not hold it, or a terminal would obey it. */
function named(path: string): string {
  // Behind a name with a blank stands a tab, or `patch` takes what is behind the blank for a time.
  if (!/[\0-\x1f\x7f-\x9f"\\\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.test(path))
    return path.includes(' ') ? `${path}\t` : path;
  const bytes = [...new TextEncoder().encode(path)].map((byte) =>
    byte === 0x22 || byte === 0x5c
      ? `\\${String.fromCharCode(byte)}`
      : byte < 0x20 || byte > 0x7e
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}
