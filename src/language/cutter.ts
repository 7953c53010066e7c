import { readingWhere } from './clean.js';
import { isLineEnd, longQuotesIn, type Reading, type Stretch, stretches } from './declarations.js';

/** A text that was cut, and what of the cuts is as it was in the text before. */
export interface Cuts {
  readonly stretches: readonly Stretch[];
  readonly reading: Reading;
  /** So many stretches at the beginning are as they were. */
  readonly head: number;
  /** So many at the end are as they were, but may stand elsewhere. */
  readonly tail: number;
}

/**
 * Cuts one text after another into stretches, as an editor gives them: each is mostly the one before. Only what lies
 * around the difference is looked at, so that a letter typed in a large file costs as much as in a small one. The text
 * that was cut last is kept.
 */
export class Cutter {
  private text = '';
  private known: Cuts;

  constructor(
    private readonly size: number,
    private readonly strict = false,
  ) {
    this.known = { stretches: [], reading: readingWhere(false), head: 0, tail: 0 };
  }

  of(text: string): Cuts {
    const before = this.known.stretches;
    if (text === this.text) return { ...this.known, head: before.length, tail: 0 };
    const change = difference(this.text, text);
    const { oddQuotes } = this.known.reading;
    this.known = changesParity(this.text, text, change)
      ? this.anew(text, readingWhere(!oddQuotes))
      : this.again(text, change);
    this.text = text;
    return this.known;
  }

  private anew(text: string, reading: Reading): Cuts {
    return { stretches: [...stretches(text, this.size, reading, this.strict)], reading, head: 0, tail: 0 };
  }

  private again(text: string, { at, was, now }: TextDifference): Cuts {
    const { stretches: before, reading } = this.known;
    // Whether the stretch with the difference is one at all is told by its first words; a stretch that is unclosed may
    // end elsewhere for whatever comes behind it.
    const unclosed = before.findIndex((stretch) => stretch.unclosed);
    const touched = lastBegun(before, at);
    const head = Math.max(0, Math.min(touched - 1, unclosed < 0 ? before.length : unclosed));
    const from = before[head];
    const found = before.slice(0, head);
    const moved = now - was;
    for (const stretch of stretches(
      text,
      this.size,
      reading,
      this.strict,
      from?.start,
      undefined,
      from?.line,
    )) {
      const old = stretch.start - moved;
      const same = old < at + was ? -1 : lastBegun(before, old);
      const first = before[same];
      if (first?.start !== old) {
        found.push(stretch);
        continue;
      }
      const lines = stretch.line - first.line;
      for (let i = same; i < before.length; i++) {
        const { start, end, line, open, unclosed: isUnclosed } = before[i] as Stretch;
        found.push({
          start: start + moved,
          end: end + moved,
          line: line + lines,
          open,
          unclosed: isUnclosed,
        });
      }
      return { stretches: found, reading, head, tail: before.length - same };
    }
    return { stretches: found, reading, head, tail: 0 };
  }
}

/** Where two texts differ: `was` characters at an offset became `now` others. */
export interface TextDifference {
  readonly at: number;
  readonly was: number;
  readonly now: number;
}

/** What lies between that with which both texts begin and that with which both end. */
export function difference(before: string, after: string): TextDifference {
  const shorter = Math.min(before.length, after.length);
  const at = alike(
    shorter,
    (from, length) => before.substring(from, from + length) === after.substring(from, from + length),
  );
  const end = alike(
    shorter - at,
    (from, length) =>
      before.substring(before.length - from - length, before.length - from) ===
      after.substring(after.length - from - length, after.length - from),
  );
  return { at, was: before.length - at - end, now: after.length - at - end };
}

/** How far things are alike from a beginning: compared many at a time, and fewer and fewer where they differ. */
function alike(most: number, isAlike: (from: number, length: number) => boolean): number {
  let at = 0;
  for (let length = 1 << 14; length > 0; )
    if (at + length <= most && isAlike(at, length)) at += length;
    else length >>= 1;
  return at;
}

/** The last stretch that begins at an offset or before it; the first, where none does. */
function lastBegun(all: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle] as Stretch).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the number of `"""` becomes odd or even by a difference. None stands on two lines, so its lines tell. */
function changesParity(before: string, after: string, { at, was, now }: TextDifference): boolean {
  return quotesInLines(before, at, at + was) % 2 !== quotesInLines(after, at, at + now) % 2;
}

function quotesInLines(text: string, from: number, to: number): number {
  let start = from;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = to;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return longQuotesIn(text.substring(start, end));
}
