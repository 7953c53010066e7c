import { unzipSync } from 'fflate';
import { sourceFaults } from '../messages/import.js';
import { SourceRefused } from './refused.js';

const most = { entries: 5_000, one: 150_000_000, all: 250_000_000, ratio: 200, small: 5_000_000 };

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a zip whose names are wanted. How large each will be is known before any is unpacked, and none is
 * unpacked beyond that.
 *
 * @throws SourceRefused where it holds too much, or is damaged
 */
export function unzipped(
  file: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let [entries, all] = [0, 0];
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++;
        if (entries > most.entries) throw new SourceRefused(sourceFaults.zipTooLarge(file));
        if (!wanted(name)) return false;
        all += originalSize;
        const swells = originalSize > most.small && originalSize > most.ratio * Math.max(1, size);
        if (originalSize > most.one || all > most.all || swells)
          throw new SourceRefused(sourceFaults.zipTooLarge(file));
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    throw new SourceRefused(sourceFaults.damaged(file));
  }
}
