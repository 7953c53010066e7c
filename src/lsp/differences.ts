import type { Organisation } from '../model/organisation.js';

/** What became of one entry of an organisation: the same, another value, or a list with a stretch replaced. */
type Became =
  | { readonly same: true }
  | { readonly value: unknown }
  | { readonly start: number; readonly end: number; readonly items: readonly unknown[] };

/** An organisation told by another one: each of its entries, in their order. Plain data. */
export type Differences = readonly (readonly [string, Became])[];

/**
 * What another thread has to be told that has the organisation `before`. A text that is typed in gives new objects for
 * the piece that was typed in only, so lists begin and end with the same ones; what is sent is what lies between.
 */
export function differences(before: Organisation, after: Organisation): Differences {
  const known = before as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(after).map(([key, now]) => [key, became(known[key], now)] as const);
}

/** The organisation that was told by `differences` from the same `before`. */
export function withDifferences(before: Organisation, told: Differences): Organisation {
  const known = before as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    told.map(([key, became]) => [key, applied(known[key], became)]),
  ) as unknown as Organisation;
}

function became(was: unknown, now: unknown): Became {
  if (was === now) return { same: true };
  if (!Array.isArray(was) || !Array.isArray(now)) return { value: now };
  const { at, gone, now: items } = spliceBetween(was, now, (one, other) => one === other);
  if (gone === 0 && items.length === 0) return { same: true };
  return { start: at, end: was.length - at - gone, items };
}

/** Where two lists differ: so many entries at a place are gone, and others are there now. */
export interface Splice<T> {
  readonly at: number;
  readonly gone: number;
  readonly now: readonly T[];
}

/** Where two lists differ: what lies between that with which both begin and that with which both end. */
export function spliceBetween<T>(
  was: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean,
): Splice<T> {
  const shorter = Math.min(was.length, now.length);
  let at = 0;
  while (at < shorter && isSame(was[at] as T, now[at] as T)) at++;
  let end = 0;
  while (end < shorter - at && isSame(was[was.length - 1 - end] as T, now[now.length - 1 - end] as T)) end++;
  return { at, gone: was.length - at - end, now: now.slice(at, now.length - end) };
}

function applied(was: unknown, became: Became): unknown {
  if ('same' in became) return was;
  if ('value' in became) return became.value;
  const list = was as readonly unknown[];
  const { start, end, items } = became;
  return [...list.slice(0, start), ...items, ...list.slice(list.length - end)];
}
