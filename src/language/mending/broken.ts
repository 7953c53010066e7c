import * as say from '../../messages/syntax.js';
import { type Place, wantedAt } from '../lines.js';
import type { Fault } from '../problems.js';
import { behindBlock, behindBroken, brace, impliedOpen, keep, openBlock, opened, whole } from './blocks.js';
import { report } from './faults.js';
import type { Mending, Open } from './mending.js';
import { near } from './near.js';
import { otherDate, repaired, tooMuch } from './repairs.js';
import {
  begins,
  blockAhead,
  braceOfStatement,
  mayEnd,
  nameAfter,
  nameIn,
  placesAt,
  type Run,
  run,
  wantedWords,
} from './runs.js';
import {
  column,
  endOf,
  heads,
  image,
  isWithin,
  lineColumn,
  readAs,
  reserved,
  startOf,
  written,
} from './writing.js';

/** Finds the word at which a statement broke, and answers where the next statement begins. */
export function brokenStatement(mending: Mending, here: Open, from: number, found: Run): number {
  let stop = found.end;
  // A line that is whole by itself was taken in by the line before, which lacks a word: `from` … `budget "…"`.
  for (let at = stop - 1, tries = 0; at > from && tries < 3; at--) {
    if (!heads(mending, at) || !begins(mending, here.block, at)) continue;
    tries++;
    const alone = run(mending, here.block, at);
    if (alone.end <= stop && !(alone.end === stop && alone.opens !== undefined)) {
      if (alone.end < at + 2 || !mayEnd(placesAt(alone, at, alone.end))) continue;
    }
    if (mayEnd(placesAt(found, from, at))) return whole(mending, here, from, at, placesAt(found, from, at));
    stop = at;
    break;
  }
  let places = placesAt(found, from, stop);
  // A word of the language was taken for the name that is missing before it: `leader from 2026-03-01`.
  const taken = stop - 1;
  if (stop === found.end && taken > from && isWithin(mending, taken) && !heads(mending, taken)) {
    const before = placesAt(found, from, taken);
    const asWord = (where: readonly Place[]): boolean =>
      where.some((place) => place.moves.some((move) => move.keyword === image(mending, taken)));
    if (asWord(places) && !asWord(before)) {
      stop = taken;
      places = before;
      return leaveOut(mending, here, from, found, stop, places, true);
    }
  }
  const missingWord = stop >= mending.count || image(mending, stop) === '}' || heads(mending, stop);
  return leaveOut(
    mending,
    here,
    from,
    found,
    stop,
    places,
    missingWord && !(mayEnd(places) && image(mending, stop) === '{'),
  );
}

/** Reports a statement that broke at a word, and saves the block that it opens, if any. */
function leaveOut(
  mending: Mending,
  here: Open,
  from: number,
  found: Run,
  stop: number,
  places: readonly Place[],
  missingWord: boolean,
): number {
  const wanted = wantedAt(places, mending.words[stop - 1]?.tokenType.name === 'NUMBER');
  const after = written(mending, stop - 1);
  const meant = missingWord ? undefined : near(written(mending, stop), wantedWords(places));
  const opening = braceOfStatement(mending, here.block, from, stop);
  const to = opening ?? behindBroken(mending, here.block, from, stop, column(mending, from));
  const name =
    nameIn(mending, here.block, found, from, stop) ??
    (meant === undefined ? undefined : nameAfter(mending, here.block, from, stop, meant));
  const fault = ((): Fault => {
    if (missingWord) {
      return {
        kind: 'missing-word',
        message: say.wordMissing(after, wanted),
        from: startOf(mending, stop - 1),
        to: endOf(mending, stop - 1),
      };
    }
    const date = otherDate(mending, stop, wanted);
    if (date !== undefined) return date;
    const place = { from: startOf(mending, stop), to: endOf(mending, stop) };
    const found = written(mending, stop);
    if (meant !== undefined)
      return { kind: 'unexpected-word', message: say.misspelt(after, found, meant), ...place, fix: meant };
    if (image(mending, stop) === '{' && mayEnd(places))
      return { kind: 'brace', message: say.holdsNoBlock(written(mending, from)), ...place };
    const excess = tooMuch(mending, from, stop);
    if (excess !== undefined) return { kind: 'unexpected-word', ...place, ...excess };
    const repair = repaired(mending, from, stop, wanted, places);
    if (mayEnd(places))
      return {
        kind: 'unexpected-word',
        message: say.nothingMore(after, wanted, found),
        ...place,
        ...repair,
      };
    if (reserved(mending, stop))
      return { kind: 'unexpected-word', message: say.cannotBeName(after, found), ...place };
    return {
      kind: 'unexpected-word',
      message: say.otherWordWanted(after, wanted, found),
      ...place,
      ...repair,
    };
  })();
  report(mending, from, to, startOf(mending, stop), fault, name);
  here.last = undefined;
  if (opening === undefined) return replacedBrace(mending, here, from, found, stop) ?? Math.max(to, from + 1);
  return saveBlock(mending, here, from, found, stop, opening, meant);
}

/** Opens the block of a head that ends in something else than a brace, where a closing brace tells of the block. */
function replacedBrace(
  mending: Mending,
  here: Open,
  from: number,
  found: Run,
  stop: number,
): number | undefined {
  if (mending.surplus <= impliedOpen(mending)) return undefined;
  let behind = Math.max(stop, from + 1);
  while (behind < mending.count && !heads(mending, behind) && image(mending, behind) !== '}') behind++;
  if (behind >= mending.count || image(mending, behind) === '}') return undefined;
  for (let at = stop; at > from; at--) {
    const block = placesAt(found, from, at).find((place) => place.opens !== undefined)?.opens;
    if (block === undefined || !begins(mending, block, behind)) continue;
    if (begins(mending, here.block, behind) && column(mending, behind) <= lineColumn(mending, from))
      return undefined;
    keep(mending, here, from, at);
    if (here.kept) mending.output.push(brace(mending, '{', at - 1));
    mending.open.push(opened(mending, block, from, -1, here.kept, true));
    return behind;
  }
  return undefined;
}

/** Opens the block of a statement whose head is broken, so that its lines keep their meaning and their place. */
export function saveBlock(
  mending: Mending,
  here: Open,
  from: number,
  found: Run,
  stop: number,
  opening: number,
  meant: string | undefined,
): number {
  if (meant !== undefined) {
    const asWritten = readAs(mending, stop, meant);
    const again = run(mending, here.block, from);
    if (again.end === opening && again.opens !== undefined) {
      keep(mending, here, from, opening);
      return openBlock(mending, here, again.opens, from, opening, true);
    }
    asWritten();
  }
  for (let at = stop; at > from; at--) {
    const block = placesAt(found, from, at).find((place) => place.opens !== undefined)?.opens;
    if (block === undefined) continue;
    keep(mending, here, from, at);
    return openBlock(mending, here, block, from, opening, true);
  }
  const block = blockAhead(placesAt(found, from, stop));
  if (block === undefined) return behindBlock(mending, opening);
  return openBlock(mending, here, block, from, opening, false);
}
