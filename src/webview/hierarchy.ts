/** What the keyboard needs to know of a part of a picture. */
export interface PartPlace {
  /** By which it is known in `above` of those below it. */
  readonly name: string;
  readonly level?: number;
  readonly above?: string;
  readonly hidden: number;
}

/** A part in the order in which it is read, with its place among those beside it. */
export interface Row {
  /** Its index among the parts. */
  readonly part: number;
  /** From 1. */
  readonly level: number;
  /** The index of the row above it; nothing for the outermost. */
  readonly above: number | undefined;
  /** Its place among those with the same row above, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
  /** How many rows lie directly below it. */
  readonly below: number;
}

/**
 * The parts that arrow keys go along, in reading order: each before those below it. These are the parts with a
 * level; in a picture that has none, all its parts, one after the other.
 */
export function rowsOf(parts: readonly PartPlace[]): readonly Row[] {
  const levelled = parts.some(({ level }) => level !== undefined);
  const chosen = parts.flatMap(({ level }, i) => (!levelled || level !== undefined ? [i] : []));
  const byName = new Map<string, number>();
  for (const i of chosen) {
    const name = parts[i]?.name;
    if (name !== undefined && !byName.has(name)) byName.set(name, i);
  }
  const below = new Map<number | undefined, number[]>();
  for (const i of chosen) {
    const { above } = parts[i] as PartPlace;
    let at = levelled && above !== undefined ? byName.get(above) : undefined;
    if (at === i) at = undefined;
    const group = below.get(at) ?? [];
    if (group.length === 0) below.set(at, group);
    group.push(i);
  }
  const rows: Row[] = [];
  const seen = new Set<number>();
  const read = (starts: readonly number[]): void => {
    const waiting = starts
      .map((part, i) => ({
        part,
        level: 1,
        above: undefined as number | undefined,
        place: i + 1,
        of: starts.length,
      }))
      .reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.part)) continue;
      seen.add(next.part);
      const children = (below.get(next.part) ?? []).filter((child) => !seen.has(child));
      const row = rows.length;
      rows.push({ ...next, below: children.length });
      for (let i = children.length - 1; i >= 0; i--)
        waiting.push({
          part: children[i] as number,
          level: next.level + 1,
          above: row,
          place: i + 1,
          of: children.length,
        });
    }
  };
  read(below.get(undefined) ?? []);
  // Parts that stand above each other in a ring are reached by no other way.
  for (const i of chosen) if (!seen.has(i)) read([i]);
  return rows;
}

/** The row that a key leads to from another; nothing where it leads nowhere. */
export function rowAt(rows: readonly Row[], from: number, key: string): number | undefined {
  const row = rows[from];
  if (row === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return from + 1 < rows.length ? from + 1 : undefined;
    case 'ArrowUp':
      return from > 0 ? from - 1 : undefined;
    case 'ArrowRight':
      return row.below > 0 ? from + 1 : undefined;
    case 'ArrowLeft':
      return row.above;
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    default:
      return undefined;
  }
}
