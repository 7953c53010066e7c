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

/** How a tree takes its room: as its direction says, or downwards with the lowest boxes in columns. */
export type Growth = Direction | 'hanging';
export const growths = ['down', 'hanging', 'right'] as const;

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
  /** For each box with a column hanging below it: where the room for lines at the left of that column begins. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Boxes with at least so many below them, none with any below it, have them in a column where a tree hangs. */
const fewestInColumn = 3;
/** Room in px between a box and the column below it, for lines to turn into it. */
const columnRoom = 44;

/** The boxes whose lower ones stand in a column where a tree hangs. */
export function columnHeads(boxes: readonly Pick<TreeBox, 'below'>[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const [place, { below }] of boxes.entries())
    if (below.length >= fewestInColumn && below.every((one) => boxes[one]?.below.length === 0))
      heads.add(place);
  return heads;
}

/** How far a branch reaches to both sides on each of its levels, the lowest level first; from its own middle. */
interface Contour {
  readonly near: number[];
  readonly far: number[];
  /** To be added to both. */
  shift: number;
}

/** From which side the lines of the box above come to each box: `right` from its left, where it stands in a column. */
export function linkedFrom(boxes: readonly Pick<TreeBox, 'below'>[], growth: Growth): readonly Direction[] {
  const sides = boxes.map((): Direction => (growth === 'right' ? 'right' : 'down'));
  if (growth === 'hanging')
    for (const head of columnHeads(boxes)) for (const one of boxes[head]?.below ?? []) sides[one] = 'right';
  return sides;
}

/** Boxes of which those in one column are as wide as its widest, which reads as a list. */
export function evenColumns<B extends TreeBox>(boxes: readonly B[]): readonly B[] {
  const even = [...boxes];
  for (const head of columnHeads(boxes)) {
    const { below } = boxes[head] as B;
    const width = below.reduce((most, one) => Math.max(most, boxes[one]?.width ?? 0), 0);
    for (const one of below) even[one] = { ...(boxes[one] as B), width };
  }
  return even;
}

/**
 * A tidy tree: each box stands over the middle of those below it, branches stand as close together as their outlines
 * allow and share what room is left between them, and all keep their order. Where it hangs, boxes that have none below
 * them stand in a column below their own, with room for lines at its left. After Reingold and Tilford, "Tidier
 * Drawings of Trees" (1981). It takes time in proportion to the number of boxes, and no recursion.
 */
export function tidyTree(boxes: readonly TreeBox[], growth: Growth, gaps: TreeGaps): Arrangement {
  const down = growth !== 'right';
  const breadth = (place: number): number => (down ? boxes[place]?.width : boxes[place]?.height) ?? 0;
  const length = (place: number): number => (down ? boxes[place]?.height : boxes[place]?.width) ?? 0;
  const levels = levelsOf(boxes);
  const heads = growth === 'hanging' ? columnHeads(boxes) : new Set<number>();
  const hanging = new Set([...heads].flatMap((head) => boxes[head]?.below ?? []));
  const lengths: number[] = [];
  for (const [place, level] of levels.entries())
    if (!hanging.has(place)) lengths[level] = Math.max(lengths[level] ?? 0, length(place));
  const starts: number[] = [];
  let end = -gaps.levels;
  for (const one of lengths) {
    starts.push(end + gaps.levels);
    end += gaps.levels + one;
  }
  const columnTop = (head: number): number => {
    const level = levels[head] as number;
    return (starts[level] as number) + (lengths[level] as number) + columnRoom;
  };
  /** A column as an outline: as wide on each level that it reaches down to. */
  const columnContour = (head: number): Contour => {
    const { below } = boxes[head] as TreeBox;
    const half = (gaps.levels + below.reduce((most, one) => Math.max(most, breadth(one)), 0)) / 2;
    let bottom = columnTop(head) - gaps.neighbours;
    for (const one of below) bottom += gaps.neighbours + length(one);
    const contour: Contour = { near: [], far: [], shift: 0 };
    let level = (levels[head] as number) + 1;
    do {
      contour.near.push(-half);
      contour.far.push(half);
      level++;
    } while (level < starts.length && (starts[level] as number) < bottom + gaps.neighbours);
    end = Math.max(end, bottom);
    return contour;
  };
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
    if (hanging.has(place)) continue;
    const contour = heads.has(place)
      ? columnContour(place)
      : (join(boxes[place]?.below ?? [], gaps.neighbours) ?? { near: [], far: [], shift: 0 });
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
  let most = 0;
  const corners = boxes.map((_, place) => {
    if (hanging.has(place)) return { x: 0, y: 0 };
    const across = (middles[place] as number) - breadth(place) / 2 - least;
    most = Math.max(most, across + breadth(place));
    const along = starts[levels[place] as number] as number;
    return down ? { x: across, y: along } : { x: along, y: across };
  });
  const columns = new Map<number, number>();
  for (const head of heads) {
    const { below } = boxes[head] as TreeBox;
    const wide = gaps.levels + below.reduce((widest, one) => Math.max(widest, breadth(one)), 0);
    const left = (middles[head] as number) - wide / 2 - least;
    columns.set(head, left);
    most = Math.max(most, left + wide);
    let y = columnTop(head);
    for (const one of below) {
      corners[one] = { x: left + gaps.levels, y };
      y += length(one) + gaps.neighbours;
    }
  }
  const [far, high] = [most, Math.max(0, end)];
  return { width: down ? far : high, height: down ? high : far, corners, columns };
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
