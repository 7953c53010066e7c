import type { Organisation, Origin } from './organisation.js';

const faulty = new WeakMap<Organisation, ReadonlyMap<string, readonly number[]>>();

/**
 * Whether all that stands at a place could be read. Where a line was not understood, or names a date that is none,
 * what was meant is unknown, so nothing can be said to be missing there.
 */
export function readInFull(organisation: Organisation, place: Origin): boolean {
  let lines = faulty.get(organisation);
  if (lines === undefined) faulty.set(organisation, (lines = faultyLines(organisation)));
  if (lines.size === 0) return true;
  const sorted = lines.get(place.file) ?? [];
  // Halves the lines until the first one at or below the place's first line is found.
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < place.line) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) > place.endLine;
}

function faultyLines(organisation: Organisation): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const take = ({ file, line }: Origin): void => {
    const lines = found.get(file);
    if (lines === undefined) found.set(file, [line]);
    else lines.push(line);
  };
  for (const { at } of organisation.unreadable) take(at);
  for (const { at, kind } of organisation.mistakes) if (kind !== 'said twice') take(at);
  for (const lines of found.values()) lines.sort((a, b) => a - b);
  return found;
}
