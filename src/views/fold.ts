import { type CircleMark, crossLinksAmong, type Hierarchy, readable } from './circles.js';

/** The hierarchy without what lies below the circles in `closed`; each of these tells how many are left out. */
export function folded(hierarchy: Hierarchy, closed: ReadonlySet<string>): Hierarchy {
  const marks = new Map<CircleMark, CircleMark>();
  const all = new Map<CircleMark, number>();
  for (const mark of lowestFirst(hierarchy.roots)) {
    const below = mark.below.reduce((sum, child) => sum + (all.get(child) ?? 0), 0);
    all.set(mark, below + mark.hidden + 1);
    if (below === 0 || !closed.has(mark.name)) {
      const kept = mark.below.map((child) => marks.get(child) ?? child);
      marks.set(mark, kept.every((child, i) => child === mark.below[i]) ? mark : { ...mark, below: kept });
    } else marks.set(mark, { ...mark, below: [], hidden: below + mark.hidden });
  }
  const roots = hierarchy.roots.map((root) => marks.get(root) ?? root);
  const shown = lowestFirst(roots).reverse();
  return {
    ...hierarchy,
    roots,
    crossLinks: hierarchy.crossLinks.length === 0 ? [] : crossLinksAmong(shown),
    shown: new Set(shown.map(({ name }) => name)).size,
    cut: false,
  };
}

/** Circles that have others below them, which are those that can be closed. */
export function closable(hierarchy: Hierarchy): readonly string[] {
  return lowestFirst(hierarchy.roots)
    .filter(({ below }) => below.length > 0)
    .map(({ name }) => name);
}

/**
 * The circles that are closed at first: those so many levels below the outermost and all below these, so that the
 * picture opens level by level. Without a depth, as deep as can be read on one page.
 */
export function closedAtFirst(hierarchy: Hierarchy, depth?: number | 'all'): ReadonlySet<string> {
  if (depth === 'all') return new Set();
  const levels: CircleMark[][] = [];
  for (let level = hierarchy.roots; level.length > 0; level = level.flatMap(({ below }) => below))
    levels.push([...level]);
  let last = depth ?? levels.length;
  if (depth === undefined) {
    let shown = 0;
    for (const [i, level] of levels.entries()) {
      shown += level.length;
      if (shown <= readable || i === 0) continue;
      last = i - 1;
      break;
    }
  }
  return new Set(
    levels
      .slice(last)
      .flat()
      .filter(({ below }) => below.length > 0)
      .map(({ name }) => name),
  );
}

/** The next higher circle of each circle in the hierarchy, by name. */
export function nextHigher(hierarchy: Hierarchy): ReadonlyMap<string, string | undefined> {
  const above = new Map<string, string | undefined>(hierarchy.roots.map(({ name }) => [name, undefined]));
  for (const mark of lowestFirst(hierarchy.roots))
    for (const child of mark.below) above.set(child.name, mark.name);
  return above;
}

/** All circles of a hierarchy, each behind those below it. */
export function lowestFirst(roots: readonly CircleMark[]): CircleMark[] {
  const order: CircleMark[] = [];
  const waiting = [...roots];
  for (let mark = waiting.pop(); mark !== undefined; mark = waiting.pop()) {
    order.push(mark);
    waiting.push(...mark.below);
  }
  return order.reverse();
}
