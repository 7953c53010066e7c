import type { Organisation, Origin } from './organisation.js';

/** The lines of each file, in order, on which something is at fault. */
type Lines = ReadonlyMap<string, readonly number[]>;

const unread = new WeakMap<Organisation, Lines>();
const unclear = new WeakMap<Organisation, Lines>();

/**
 * Whether all that stands at a place could be read. Where a line was not understood, or names a date that is none,
 * what was meant is unknown, so nothing can be said to be missing there.
 */
export function readInFull(organisation: Organisation, place: Origin): boolean {
  return noneAt(unread.get(organisation) ?? faultyLines(organisation, unread, false), place);
}

/**
 * Whether a place could be read in full and says nothing twice. Of a line that does, one of the two words was perhaps
 * meant to say what is missing.
 */
export function readClearly(organisation: Organisation, place: Origin): boolean {
  return noneAt(unclear.get(organisation) ?? faultyLines(organisation, unclear, true), place);
}

function noneAt(lines: Lines, place: Origin): boolean {
  if (lines.size === 0) return true;
  const sorted = lines.get(place.file);
  if (sorted === undefined) return true;
  // Halves the lines until the first one at or below the place's first line is found.
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < place.line) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) > place.endLine;
}

function faultyLines(organisation: Organisation, keep: WeakMap<Organisation, Lines>, twice: boolean): Lines {
  const found = new Map<string, number[]>();
  const take = ({ file, line }: Origin): void => {
    const lines = found.get(file);
    if (lines === undefined) found.set(file, [line]);
    else lines.push(line);
  };
  for (const { at } of organisation.unreadable) take(at);
  for (const { at, kind } of organisation.mistakes) {
    if (kind.startsWith('impossible') || (twice && kind === 'said twice')) take(at);
  }
  for (const lines of found.values()) lines.sort((a, b) => a - b);
  keep.set(organisation, found);
  return found;
}

const declared = new WeakMap<Organisation, ReadonlySet<string>>();

/** Whether a line that could not be read declares a name. What refers to it is then no slip. */
export function isDeclaredUnread(organisation: Organisation, name: string): boolean {
  if (organisation.unreadable.length === 0) return false;
  let names = declared.get(organisation);
  if (names === undefined) {
    names = new Set(organisation.unreadable.flatMap(({ declares }) => declares ?? []));
    declared.set(organisation, names);
  }
  return names.has(name);
}

/** The files in which a merge is unfinished: people have yet to choose, so nothing in them is put right by itself. */
export function unmerged(organisation: Organisation): ReadonlySet<string> {
  return new Set(organisation.unreadable.flatMap(({ merge, at }) => (merge === true ? [at.file] : [])));
}
