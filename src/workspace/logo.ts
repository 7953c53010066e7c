import { logoFaults } from '../messages/report.js';
import type { Words } from '../messages/words.js';
import type { Organisation } from '../model/organisation.js';
import { cleanedSvg } from '../render/svg/cleaned.js';
import { decode } from './decode.js';
import { type Files, Unreachable } from './files.js';

/** Larger pictures would make each page of a handbook heavy. */
const mostBytes = 500_000;

/** The logo of an organisation: what a page shows, or why it shows none. */
export type Logo =
  | {
      /** A `data:` address of a picture that draws and does nothing else. */
      readonly address: string;
    }
  | { readonly fault: Words };

/**
 * The logo that an organisation names, read from beside the file that names it or from below. What lies elsewhere, also
 * by a link, is not read: files from others must not be able to put this machine's files into a handbook.
 *
 * @returns nothing where it names none
 */
export async function logoOf(organisation: Organisation, files: Files): Promise<Logo | undefined> {
  const written = organisation.blocks.find(({ logo }) => logo !== undefined)?.logo;
  if (written === undefined) return undefined;
  const { text, at } = written;
  const kind = /\.(svg|png|jpe?g)$/i.exec(text)?.[1]?.toLowerCase();
  if (kind === undefined) return { fault: logoFaults.kind(text) };
  const isBelow = (part: string): boolean => part !== '' && part !== '..' && !/[\\:\p{Cc}]/u.test(part);
  if (!text.split('/').every(isBelow)) return { fault: logoFaults.elsewhere(text) };
  const folder = at.file.split('/').slice(0, -1).join('/') || '.';
  const path = `${folder}/${text}`;
  try {
    const [home, real] = [await files.real(folder), await files.real(path)];
    if (!real.startsWith(home.endsWith('/') ? home : `${home}/`))
      return { fault: logoFaults.elsewhere(text) };
    const found = await files.look(path);
    if (found.kind !== 'file') return { fault: logoFaults.missing(text) };
    if (found.size > mostBytes) return { fault: logoFaults.large(text, mostBytes / 1000) };
    return logoFrom(text, kind, await files.read(path));
  } catch (error) {
    if (error instanceof Unreachable) return { fault: logoFaults.missing(text) };
    throw error;
  }
}

/** A logo out of the bytes of a file; what is in it counts, and not only how it is called. */
function logoFrom(name: string, kind: string, bytes: Uint8Array): Logo {
  if (kind === 'svg') {
    const decoded = decode(bytes);
    const clean = 'fault' in decoded ? undefined : cleanedSvg(decoded.text);
    if (clean === undefined) return { fault: logoFaults.unreadable(name) };
    return { address: addressOf('image/svg+xml', new TextEncoder().encode(clean)) };
  }
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.every((byte, i) => bytes[i] === byte)) return { address: addressOf('image/png', bytes) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
    return { address: addressOf('image/jpeg', bytes) };
  return { fault: logoFaults.unreadable(name) };
}

function addressOf(type: string, bytes: Uint8Array): string {
  let binary = '';
  // A call takes so many arguments and no more.
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:${type};base64,${btoa(binary)}`;
}
