/** A file's text, or why it is none. */
export type Decoded =
  | { readonly text: string /** Whether a byte order mark stood before the text. */; readonly mark: boolean }
  | { readonly fault: 'binary' | 'not UTF-8' | 'UTF-16'; readonly line: number };

/** Files larger than this are not read: a parse takes some twenty times its text in memory. */
export const mostBytes = 50_000_000;

/** Reads bytes as UTF-8. A byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { fault: 'UTF-16', line: 1 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { fault: 'binary', line: lineAt(bytes, zero) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: true } : { text, mark: false };
  } catch {
    return { fault: 'not UTF-8', line: lineAt(bytes, wrongByte(bytes)) };
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line++;
  }
  return line;
}

/** The offset of the first byte that is no UTF-8, near enough to tell its line. */
function wrongByte(bytes: Uint8Array): number {
  // A line end is never part of a longer character, so the first line that does not decode holds the byte.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return start;
    }
    start = end;
  }
  return bytes.length;
}

/** What stands in a file that Git LFS keeps elsewhere. */
export const pointerStart = 'version https://git-lfs.github.com/spec/';
