import type { IToken, TokenType } from 'chevrotain';
import type { Block, Lines, Place } from './lines.js';
import {
  close,
  closeMissing,
  endsByLayout,
  impliedOpen,
  keep,
  openBlock,
  opened,
  openImplied,
  whole,
} from './mending/blocks.js';
import { brokenStatement } from './mending/broken.js';
import { withName } from './mending/faults.js';
import { type Mending, mendingOf, type Open } from './mending/mending.js';
import { near } from './mending/near.js';
import { begins, mayEnd, nameBegins, partsAt, placesAt, run, wantedWords } from './mending/runs.js';
import { unknownStatement } from './mending/unknown.js';
import {
  column,
  heads,
  image,
  isWithin,
  isWord,
  lineColumn,
  type Writing,
  writingOf,
  written,
} from './mending/writing.js';
import type { Fault } from './problems.js';

/** The words of a text that make whole statements, and what is wrong with the others. */
export interface Mended {
  readonly tokens: IToken[];
  /** The words that begin a statement. */
  readonly firsts: ReadonlySet<IToken>;
  /** By the place of each word in the text's own list: whether it was kept. */
  readonly kept: boolean[];
  readonly faults: Fault[];
}

/**
 * Reads the words of a text statement by statement against the grammar, and leaves out each statement that is
 * broken. Goes through the words once, whatever they are; what the text lacks (a closing brace) is put in.
 * @param others places and reach of problems that are reported already; a statement broken by one is not reported again
 */
export function mend(
  text: string,
  tokens: readonly IToken[],
  lines: Lines,
  types: Record<string, TokenType>,
  others: Fault[],
): Mended {
  const mending = mendingOf(writingOf(text, tokens, lines, types), others);
  mending.open.push(opened(mending, lines.file, -1, -1, true, false));
  for (let at = 0; ; ) {
    const here = mending.open.at(-1) as Open;
    if (at >= mending.count) {
      if (mending.open.length === 1) break;
      closeMissing(mending, here, at);
      continue;
    }
    if (here.first < 0) here.first = at;
    if (mending.open.length > 1 && endsByLayout(mending, here, at)) {
      closeMissing(mending, here, at);
      if (standsForBrace(mending, at)) at++;
      continue;
    }
    at = image(mending, at) === '}' ? close(mending, here, at) : statement(mending, here, at);
  }
  const faults = [...mending.faults, ...others.filter((fault) => !mending.silenced.has(fault))];
  faults.sort((a, b) => a.from - b.from);
  return {
    tokens: mending.output,
    firsts: mending.firsts,
    kept: mending.kept,
    faults: faults.map((fault) => withName(mending, fault)),
  };
}

/** Whether a mark of its own on a line was written in place of the brace that is missing there. */
function standsForBrace(writing: Writing, at: number): boolean {
  const word = image(writing, at);
  return (
    !isWord(writing, at) &&
    word !== '}' &&
    word !== '{' &&
    (at + 1 >= writing.count || heads(writing, at + 1))
  );
}

/** Reads the statement that begins at a word, and answers where the next one begins. */
function statement(mending: Mending, here: Open, from: number): number {
  const found = run(mending, here.block, from);
  const stop = found.end;
  if (found.opens !== undefined) {
    keep(mending, here, from, stop);
    return openBlock(mending, here, found.opens, from, stop, true);
  }
  if (stop === from) return unknownStatement(mending, here, from);
  here.prose = false;
  const places = placesAt(found, from, stop);
  const block = unopened(mending, here, from, stop, places);
  if (block !== undefined) {
    keep(mending, here, from, stop);
    return openImplied(mending, here, block, from, stop);
  }
  if (mayEnd(places) && partsAt(mending, here.block, stop) && !misspeltClause(mending, here, stop, places))
    return whole(mending, here, from, stop, places);
  return brokenStatement(mending, here, from, found);
}

/** The block that should have been opened before a word: one to which that line can only belong. */
function unopened(
  mending: Mending,
  here: Open,
  from: number,
  at: number,
  places: readonly Place[],
): Block | undefined {
  const block = places.find((place) => place.opens !== undefined)?.opens;
  if (block === undefined || !begins(mending, block, at)) return undefined;
  if (!heads(mending, at))
    return mending.surplus > impliedOpen(mending) && !begins(mending, here.block, at) ? block : undefined;
  if (column(mending, at) <= lineColumn(mending, from)) return undefined;
  if (!mayEnd(places) || mending.surplus > impliedOpen(mending)) return block;
  return begins(mending, here.block, at) || nameBegins(block) ? undefined : block;
}

/** Where any word may be the name of a next part, a word that is nearly a clause and says nothing is none. */
function misspeltClause(writing: Writing, here: Open, at: number, places: readonly Place[]): boolean {
  if (
    at + 1 >= writing.count ||
    heads(writing, at) ||
    heads(writing, at + 1) ||
    !nameBegins(here.block) ||
    isWithin(writing, at) ||
    !isWord(writing, at)
  )
    return false;
  return (
    near(written(writing, at), wantedWords(places)) !== undefined &&
    run(writing, here.block, at).end === at + 1 &&
    image(writing, at + 1) !== '}'
  );
}
