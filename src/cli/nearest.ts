/** The word that somebody may have meant: the nearest by slips of the hand, and near enough; else nothing. */
export function nearest(given: string, words: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    const slips = slipsBetween(given.toLowerCase(), word.toLowerCase(), least);
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}

/** Letters left out, added, changed or swapped with their neighbour. */
function slipsBetween(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let slips = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (before[j - 2] as number) + 1);
      }
      row.push(slips);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
