import { meantOtherwise } from '../otherwise.js';

/** The one word that another was probably meant to be: what it means elsewhere, or misspelt; nothing where two are as near. */
export function near(written: string, words: readonly string[]): string | undefined {
  const otherwise = meantOtherwise(written, words);
  if (otherwise !== undefined) return otherwise;
  const lower = written.toLowerCase();
  const most = lower.length <= 2 ? 0 : lower.length <= 4 ? 1 : lower.length <= 7 ? 2 : 3;
  let best: string | undefined;
  let least = most;
  let tied = false;
  for (const word of new Set(words)) {
    if (Math.abs(word.length - lower.length) > least) continue;
    const apart = distance(lower, word);
    if (apart > most || apart * 3 > Math.max(word.length, lower.length) || apart > least) continue;
    tied = apart === least && best !== undefined;
    best = word;
    least = apart;
  }
  if (best !== undefined) return tied ? undefined : best;
  // A word that was cut short: `facil`, `secr`.
  const longer = lower.length < 4 ? [] : [...new Set(words)].filter((word) => word.startsWith(lower));
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many letters differ, are missing, too many, or stand in the wrong order. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      current.push(least);
    }
    before = row;
    row = current;
  }
  return row[b.length] as number;
}
