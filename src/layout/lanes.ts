/*
 * Lines between two columns of boxes that stand beside each other: each goes straight from its box into a lane between
 * the columns, along it, and straight on to its other box. Nothing stands between the columns, so that no way has to be
 * looked for.
 */

/** The heights at which a line leaves the column at the left and comes to the one at the right, in px. */
export interface Across {
  readonly left: number;
  readonly right: number;
}

/** Lines on heights closer than this, in px, look like one. */
const apart = 4;
/** Lines are compared with so many of those before them, which come to lie nearest: the work grows as the lines do. */
const compared = 400;

/**
 * The lane of each line, counted from the left, in the order of the lines; nothing for one that runs straight across.
 * Of lines that lead the same way none crosses another, none runs along another, and none ends on the height on which
 * another begins further left, as long as the lines with which each is compared allow it.
 */
export function lanesOf(lines: readonly Across[]): {
  readonly lanes: readonly (number | undefined)[];
  readonly count: number;
} {
  const lanes: (number | undefined)[] = lines.map(() => undefined);
  const bent = lines
    .map((line, i) => ({ ...line, i }))
    .filter(({ left, right }) => Math.abs(left - right) >= 1);
  // What leads down is laid from the lowest to the highest, and what leads up the other way round: each then turns
  // further right than those it would cross.
  const downwards = bent.filter(({ left, right }) => left < right);
  const upwards = bent.filter(({ left, right }) => left > right);
  downwards.sort((a, b) => b.left - a.left || b.right - a.right || b.i - a.i);
  upwards.sort((a, b) => a.left - b.left || a.right - b.right || a.i - b.i);
  const placed: { low: number; high: number; left: number; right: number; lane: number; down: boolean }[] =
    [];
  for (const { left, right, i } of [...downwards, ...upwards]) {
    const [low, high, down] = [Math.min(left, right), Math.max(left, right), left < right];
    let [least, most] = [0, Number.POSITIVE_INFINITY];
    const taken = new Set<number>();
    for (let k = Math.max(0, placed.length - compared); k < placed.length; k++) {
      const one = placed[k] as (typeof placed)[number];
      if (low < one.high + apart && high > one.low - apart) {
        taken.add(one.lane);
        if (one.down === down) least = Math.max(least, one.lane + 1);
      }
      if (Math.abs(one.right - left) < apart) most = Math.min(most, one.lane - 1);
      if (Math.abs(one.left - right) < apart) least = Math.max(least, one.lane + 1);
    }
    let lane = least;
    while (taken.has(lane)) lane++;
    if (lane > most) {
      // That two lines seem to be one is worse than that two cross.
      let before = 0;
      while (taken.has(before)) before++;
      if (before <= most) lane = before;
    }
    placed.push({ low, high, left, right, lane, down });
    lanes[i] = lane;
  }
  return { lanes, count: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0) };
}
