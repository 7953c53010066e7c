/*
 * Finds the name that was meant by a misspelt one. Letters left out, added, changed or swapped with their
 * neighbour are slips; a difference of upper and lower case alone is not even that.
 */

interface Candidate {
  readonly name: string;
  readonly folded: string;
  /** A bit for each letter that occurs, so that most names can be ruled out at a glance. */
  readonly letters: number;
}

/** So many names are compared letter by letter for one written name, and so many for all written names together. */
const mostForOne = 5000;
const mostForAll = 500_000;
const mostLookedFor = 1000;

/**
 * Looks among names for the one nearest to a written name; nothing where none is near, or where two are equally
 * near. Cost is bounded, so that thousands of unknown names stay cheap: with so many the cause is no slip of the pen.
 */
export function nearestAmong(names: Iterable<string>): (written: string) => string | undefined {
  let byLength: Map<number, Candidate[]> | undefined;
  const answers = new Map<string, string | undefined>();
  let left = mostForAll;
  return (written) => {
    if (answers.has(written)) return answers.get(written);
    if (answers.size >= mostLookedFor || left <= 0) return undefined;
    byLength ??= candidatesByLength(names);
    const { answer, compared } = find(byLength, written);
    left -= compared;
    answers.set(written, answer);
    return answer;
  };
}

/** The name nearest to one written name; see {@link nearestAmong}. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  return nearestAmong(names)(written);
}

function candidatesByLength(names: Iterable<string>): Map<number, Candidate[]> {
  const byLength = new Map<number, Candidate[]>();
  for (const name of new Set(names)) {
    if (name === '') continue;
    const folded = fold(name);
    const list = byLength.get(folded.length);
    const candidate = { name, folded, letters: lettersOf(folded) };
    if (list === undefined) byLength.set(folded.length, [candidate]);
    else list.push(candidate);
  }
  return byLength;
}

function find(
  byLength: ReadonlyMap<number, readonly Candidate[]>,
  written: string,
): { answer: string | undefined; compared: number } {
  const folded = fold(written);
  const letters = lettersOf(folded);
  let most = slipsAllowed(folded.length);
  let best: string | undefined;
  let single = true;
  let compared = 0;
  for (let length = folded.length - most; length <= folded.length + most; length++) {
    for (const candidate of byLength.get(length) ?? []) {
      if (bitsIn(candidate.letters ^ letters) > 2 * most || candidate.name === written) continue;
      // Where the rest was not looked at, nobody knows whether this is the nearest.
      if (++compared > mostForOne) return { answer: undefined, compared };
      const slips = slipsBetween(folded, candidate.folded, most);
      if (slips > most) continue;
      single = best === undefined || slips < most;
      best = candidate.name;
      most = slips;
    }
  }
  return { answer: single ? best : undefined, compared };
}

/** How many slips still leave a name recognisable: none in a very short one, at most three in a long one. */
function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/**
 * Fewest slips that turn one text into the other: letters added, left out, changed, or swapped with their neighbour.
 * @returns any number above `most`, as soon as it is known to be more
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin and end with costs nothing, so only what lies between is compared.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const from = a.slice(start, a.length - end);
  const to = b.slice(start, b.length - end);
  let earlier: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, j) => j);
  let previousLeast = 0;
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      let slips = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) slips = Math.min(slips, (earlier[j - 2] ?? 0) + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most && previousLeast > most) return most + 1;
    earlier = previous;
    previous = row;
    previousLeast = least;
  }
  return previous[to.length] ?? most + 1;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function lettersOf(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits >>> 0; left !== 0; left = (left & (left - 1)) >>> 0) count++;
  return count;
}
