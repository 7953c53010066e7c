import type { Organisation, Origin } from '../model/organisation.js';

const broken = new WeakMap<Organisation, ReadonlyMap<string, readonly number[]>>();

/**
 * Whether something within a place could not be read. What was meant there is unknown, so nothing can be said to be
 * missing from it.
 */
export function hasUnreadable(organisation: Organisation, place: Origin): boolean {
  if (organisation.unreadable.length === 0) return false;
  let lines = broken.get(organisation);
  if (lines === undefined) {
    lines = unreadableLines(organisation);
    broken.set(organisation, lines);
  }
  return holdsOneOf(lines.get(place.file) ?? [], place);
}

/** Halves the sorted lines until the first one at or below the place's first line is found. */
function holdsOneOf(lines: readonly number[], place: Origin): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as number) < place.line) low = middle + 1;
    else high = middle;
  }
  const first = lines[low];
  return first !== undefined && first <= place.endLine;
}

function unreadableLines(organisation: Organisation): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { at } of organisation.unreadable) {
    const lines = found.get(at.file);
    if (lines === undefined) found.set(at.file, [at.line]);
    else lines.push(at.line);
  }
  for (const lines of found.values()) lines.sort((a, b) => a - b);
  return found;
}
