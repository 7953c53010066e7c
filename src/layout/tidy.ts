/** A box in a tree, with the places of those directly below it in the list that it stands in. */
export interface TreeBox {
  readonly width: number;
  readonly height: number;
  /** Places of the boxes below, in their order; each stands behind this one in the list. */
  readonly below: readonly number[];
}

/** Whether the levels of a tree follow each other from top to bottom or from left to right. */
export type Direction = 'down' | 'right';
export const directions = ['down', 'right'] as const;

/** Least room in px between neighbours on a level, and between two levels. */
export interface TreeGaps {
  readonly neighbours: number;
  readonly levels: number;
}

/** A tree whose boxes have their places: upper left corners in px, from the tree's own upper left corner. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/** How far a branch reaches to both sides on each of its levels, the lowest level first; from its own middle. */
interface Contour {
  readonly near: number[];
  readonly far: number[];
  /** To be added to both. */
  shift: number;
}

/**
 * A tidy tree: each box stands over the middle of those below it, branches stand as close together as their outlines
 * allow and share what room is left between them, and all keep their order. After Reingold and Tilford, "Tidier
 * Drawings of Trees" (1981). It takes time in proportion to the number of boxes, and no recursion.
 */
export function tidyTree(boxes: readonly TreeBox[], direction: Direction, gaps: TreeGaps): Arrangement {
  const down = direction === 'down';
  const breadth = (place: number): number => (down ? boxes[place]?.width : boxes[place]?.height) ?? 0;
  const length = (place: number): number => (down ? boxes[place]?.height : boxes[place]?.width) ?? 0;
  const levels = levelsOf(boxes);
  const offsets = new Float64Array(boxes.length);
  const contours: (Contour | undefined)[] = [];
  const join = (below: readonly number[], apart: number): Contour | undefined => {
    const branches = below.map((place) => contours[place]).filter((one) => one !== undefined);
    const places = sideBySide(branches, apart);
    for (const [i, place] of below.entries()) {
      offsets[place] = places[i] as number;
      contours[place] = undefined;
    }
    return joined(branches, places);
  };
  for (let place = boxes.length - 1; place >= 0; place--) {
    const contour = join(boxes[place]?.below ?? [], gaps.neighbours) ?? { near: [], far: [], shift: 0 };
    const half = breadth(place) / 2;
    contour.near.push(-half - contour.shift);
    contour.far.push(half - contour.shift);
    contours[place] = contour;
  }
  const roots = rootsAmong(boxes);
  const whole = join(roots, gaps.neighbours * 2);
  const least = whole === undefined ? 0 : whole.near.reduce((a, b) => Math.min(a, b)) + whole.shift;
  const middles = new Float64Array(boxes.length);
  for (const root of roots) middles[root] = offsets[root] as number;
  for (const [place, { below }] of boxes.entries())
    for (const one of below) middles[one] = (middles[place] as number) + (offsets[one] as number);
  const lengths: number[] = [];
  for (const [place, level] of levels.entries())
    lengths[level] = Math.max(lengths[level] ?? 0, length(place));
  const starts: number[] = [];
  let end = -gaps.levels;
  for (const one of lengths) {
    starts.push(end + gaps.levels);
    end += gaps.levels + one;
  }
  let most = 0;
  const corners = boxes.map((_, place) => {
    const across = (middles[place] as number) - breadth(place) / 2 - least;
    most = Math.max(most, across + breadth(place));
    const along = starts[levels[place] as number] as number;
    return down ? { x: across, y: along } : { x: along, y: across };
  });
  const [far, high] = [most, Math.max(0, end)];
  return { width: down ? far : high, height: down ? high : far, corners };
}

/** How many steps each box is below the outermost. */
export function levelsOf(boxes: readonly TreeBox[]): readonly number[] {
  const levels = boxes.map(() => 0);
  for (const [place, { below }] of boxes.entries())
    for (const one of below) levels[one] = (levels[place] as number) + 1;
  return levels;
}

function rootsAmong(boxes: readonly TreeBox[]): number[] {
  const above = new Set(boxes.flatMap(({ below }) => below));
  return boxes.map((_, place) => place).filter((place) => !above.has(place));
}

/**
 * Where the middles of branches come to stand, with that of the row at 0. They are set as far to one side as they go
 * and then as far to the other; halfway between they stand apart as well, and the room is shared out.
 */
function sideBySide(branches: readonly Contour[], apart: number): number[] {
  if (branches.length < 2) return branches.map(() => 0);
  // No two branches meet lower than the lowest level but one branch; looking no lower keeps the whole linear.
  let [deepest, second] = [0, 0];
  for (const { near } of branches) {
    if (near.length > deepest) [deepest, second] = [near.length, deepest];
    else second = Math.max(second, near.length);
  }
  const forwards: number[] = [];
  const reach: number[] = [];
  for (const branch of branches) {
    const depth = Math.min(second, branch.near.length);
    let at = 0;
    for (let level = 0; level < Math.min(depth, reach.length); level++)
      at = Math.max(
        at,
        (reach[level] as number) + apart - edge(branch.near, branch.shift, level),
        forwards.at(-1) ?? 0,
      );
    for (let level = 0; level < depth; level++) reach[level] = at + edge(branch.far, branch.shift, level);
    forwards.push(at);
  }
  const backwards: number[] = [];
  reach.length = 0;
  const last = forwards.at(-1) as number;
  for (let i = branches.length - 1; i >= 0; i--) {
    const branch = branches[i] as Contour;
    const depth = Math.min(second, branch.near.length);
    let at = backwards.at(-1) ?? last;
    for (let level = 0; level < Math.min(depth, reach.length); level++)
      at = Math.min(at, (reach[level] as number) - apart - edge(branch.far, branch.shift, level));
    for (let level = 0; level < depth; level++) reach[level] = at + edge(branch.near, branch.shift, level);
    backwards.push(at);
  }
  backwards.reverse();
  const places = forwards.map((at, i) => (at + (backwards[i] as number)) / 2);
  const middle = ((places[0] as number) + (places.at(-1) as number)) / 2;
  return places.map((at) => at - middle);
}

function edge(side: readonly number[], shift: number, level: number): number {
  return (side[side.length - 1 - level] as number) + shift;
}

/** The outline of branches in their places. The deepest one's own lists are used on, so that depth costs nothing. */
function joined(branches: readonly Contour[], places: readonly number[]): Contour | undefined {
  let whole = branches[0];
  if (whole === undefined) return undefined;
  let at = 0;
  for (const [i, branch] of branches.entries())
    if (branch.near.length > whole.near.length) [whole, at] = [branch, i];
  whole.shift += places[at] as number;
  for (const [i, branch] of branches.entries()) {
    if (i === at) continue;
    const by = branch.shift + (places[i] as number) - whole.shift;
    const lower = whole.near.length - branch.near.length;
    for (const [j, near] of branch.near.entries()) {
      whole.near[lower + j] = Math.min(whole.near[lower + j] as number, near + by);
      whole.far[lower + j] = Math.max(whole.far[lower + j] as number, (branch.far[j] as number) + by);
    }
  }
  return whole;
}
