import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { isFileName } from '../characters/file-names.js';

/*
 * A small organisation in the part of an address behind `#`, which a browser sends to nobody: `1e.` or `1v.` (the
 * version, and whether it is to go on writing or to look at), then in base64url four bytes by which damage is seen and
 * the files, as JSON, deflated. Whoever makes the link may be anybody, so it is read as text of a stranger.
 */

/** The files of the page, by their names. */
export type PageFiles = Readonly<Record<string, string>>;

export interface LinkedFiles {
  readonly files: PageFiles;
  /** It is to be looked at only. */
  readonly view: boolean;
}

export type AddressFault = 'damaged' | 'newer' | 'tooMuch';

const version = 1;
/** So many characters a link has at most behind the `#`: what programs for mail and messages leave whole. */
export const longestLink = 16_000;
/** So many characters of text it holds at most. */
const mostText = 400_000;
const mostFiles = 200;

/** The part of an address that holds files, without the `#`. */
export function linkOf({ files, view }: LinkedFiles): string {
  const text = strToU8(JSON.stringify(Object.entries(files)));
  const packed = deflateSync(text, { level: 9 });
  const bytes = new Uint8Array(packed.length + 4);
  new DataView(bytes.buffer).setUint32(0, sumOf(text));
  bytes.set(packed, 4);
  return `${version}${view ? 'v' : 'e'}.${base64url(bytes)}`;
}

/**
 * What the part of an address behind `#` holds: files, or why there are none; nothing where it is no link of this
 * kind. Never throws, and unpacks no more than a link may hold.
 */
export function linkedIn(hash: string): LinkedFiles | { readonly fault: AddressFault } | undefined {
  const [, made, kind, body = ''] = /^#?(\d{1,6})([ev])\.(.*)$/su.exec(hash) ?? [];
  if (made === undefined) return undefined;
  if (Number(made) > version) return { fault: 'newer' };
  // One that was lengthened by a program on its way is damaged; one of our own is never longer.
  if (body.length > longestLink) return { fault: 'tooMuch' };
  const bytes = bytesOf(body);
  if (Number(made) < 1 || bytes === undefined || bytes.length < 5) return { fault: 'damaged' };
  const text = inflated(bytes.subarray(4), mostText * 3);
  if (typeof text === 'string') return { fault: text };
  if (new DataView(bytes.buffer).getUint32(0) !== sumOf(text)) return { fault: 'damaged' };
  const files = filesIn(strFromU8(text));
  if (files === undefined) return { fault: 'damaged' };
  const size = Object.values(files).reduce((sum, one) => sum + one.length, 0);
  return size > mostText ? { fault: 'tooMuch' } : { files, view: kind === 'v' };
}

function inflated(packed: Uint8Array, most: number): Uint8Array | AddressFault {
  const parts: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const inflate = new Inflate((part, last) => {
    length += part.length;
    if (length > most) throw new RangeError();
    parts.push(part);
    whole ||= last;
  });
  try {
    // In small pieces, as one piece may be unpacked to a thousand times its length before anybody can object.
    for (let at = 0; at < packed.length; at += 512)
      inflate.push(packed.subarray(at, at + 512), at + 512 >= packed.length);
  } catch {
    return length > most ? 'tooMuch' : 'damaged';
  }
  if (!whole) return 'damaged';
  const text = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    text.set(part, at);
    at += part.length;
  }
  return text;
}

function filesIn(text: string): PageFiles | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(said) || said.length === 0 || said.length > mostFiles) return undefined;
  const files = new Map<string, string>();
  for (const one of said as readonly unknown[]) {
    if (!Array.isArray(one) || one.length !== 2) return undefined;
    const [name, content] = one as readonly unknown[];
    if (typeof name !== 'string' || typeof content !== 'string' || !isFileName(name) || files.has(name))
      return undefined;
    files.set(name, content);
  }
  return Object.fromEntries(files);
}

/** Thirty-two bits that are others where a byte is another: Fowler, Noll and Vo's hash 1a. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let j = 0; j < Math.min(4, bytes.length - i + 1); j++) text += digits[(three >> (18 - 6 * j)) & 63];
  }
  return text;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const four = [0, 1, 2, 3].map((j) => Math.max(0, digits.indexOf(text.charAt(i + j) || 'A')));
    const three = four.reduce((sum, digit) => (sum << 6) | digit, 0);
    for (let j = 0; j < 3 && at < bytes.length; j++) bytes[at++] = (three >> (16 - 8 * j)) & 255;
  }
  return bytes;
}
