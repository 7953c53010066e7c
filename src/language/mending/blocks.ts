import type { IToken, TokenType } from 'chevrotain';
import * as say from '../../messages/syntax.js';
import type { Block, Place } from '../lines.js';
import { report } from './faults.js';
import type { Mending, Open } from './mending.js';
import { withoutBrace } from './repairs.js';
import { begins, beginsAgain, keywordBegins, typed } from './runs.js';
import {
  behindLine,
  column,
  endOf,
  heads,
  image,
  lineColumn,
  startOf,
  type Writing,
  written,
} from './writing.js';

/** Deeper than any block of the language: what is nested further is nonsense, and is passed over as a whole. */
const deepest = 12;

/** Keeps the words from one place up to another, where their block is kept. */
export function keep(mending: Mending, here: Open, from: number, to: number): void {
  if (!here.kept) return;
  for (let at = from; at < to; at++) {
    const word = typed(mending, here.block, at, from);
    if (at === from) mending.firsts.add(word);
    mending.output.push(word);
    mending.kept[at] = true;
  }
}

/** Keeps a statement that is whole, and answers where the next one begins. */
export function whole(
  mending: Mending,
  here: Open,
  from: number,
  to: number,
  places: readonly Place[],
): number {
  keep(mending, here, from, to);
  here.last = { column: column(mending, from), places };
  return to;
}

/** A block as it is when it has just been opened. */
export function opened(
  mending: Mending,
  block: Block,
  head: number,
  brace: number,
  keep: boolean,
  implied: boolean,
): Open {
  return {
    block,
    head,
    brace,
    column: head < 0 ? 0 : lineColumn(mending, head),
    kept: keep,
    implied,
    first: -1,
    last: undefined,
    prose: false,
  };
}

/** Opens the block of the brace at `brace`, and answers where to read on. */
export function openBlock(
  mending: Mending,
  here: Open,
  block: Block,
  head: number,
  brace: number,
  keeps: boolean,
): number {
  if (mending.open.length > deepest) return behindBlock(mending, brace);
  const deeper = opened(mending, block, head, brace, here.kept && keeps, false);
  if (deeper.kept) mending.output.push(mending.words[brace] as IToken);
  mending.kept[brace] = deeper.kept;
  here.prose = false;
  here.last = undefined;
  mending.open.push(deeper);
  return brace + 1;
}

/** Opens a block whose brace the text lacks, behind the word before `at`. */
export function openImplied(mending: Mending, here: Open, block: Block, head: number, at: number): number {
  report(mending, head, at, startOf(mending, at), {
    kind: 'brace',
    message: say.blockNotOpened(written(mending, at - 1)),
    from: startOf(mending, at - 1),
    to: endOf(mending, at - 1),
    fix: `${written(mending, at - 1)} {`,
  });
  if (here.kept) mending.output.push(brace(mending, '{', at - 1));
  mending.open.push(opened(mending, block, head, -1, here.kept, true));
  return at;
}

/** A brace that the text lacks, behind a word; it is given a place, for the parser drops a word without one. */
export function brace(writing: Writing, which: '{' | '}', behind: number): IToken {
  const type = writing.types[which] as TokenType;
  const word = writing.words[behind] as IToken;
  const at = (word.endOffset as number) + 1;
  return {
    image: which,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    startOffset: at,
    endOffset: at,
    startLine: word.endLine as number,
    endLine: word.endLine as number,
    startColumn: (word.endColumn as number) + 1,
    endColumn: (word.endColumn as number) + 1,
  };
}

/** The words before the brace of a block, as they stand in the text. */
function headOf(mending: Mending, here: Open): string {
  return here.implied
    ? written(mending, here.head)
    : mending.text.slice(startOf(mending, here.head), endOf(mending, here.brace - 1));
}

/** Closes a block whose brace the text lacks, before a word. */
export function closeMissing(mending: Mending, here: Open, at: number): void {
  mending.open.pop();
  mending.missing--;
  const behind = Math.min(at, mending.count) - 1;
  if (here.kept) mending.output.push(brace(mending, '}', behind));
  if (here.implied) return;
  const line = behindLine(mending, behind);
  mending.faults.push({
    kind: 'brace',
    message: say.blockNotClosed(headOf(mending, here)),
    from: startOf(mending, here.brace),
    to: endOf(mending, here.brace),
    fix: `${mending.lineBreak}${' '.repeat(here.column - 1)}}`,
    fixAt: { from: line, to: line },
  });
}

/** Whether a block whose closing brace is missing ends before a word, as the layout or the word itself tells. */
export function endsByLayout(mending: Mending, here: Open, at: number): boolean {
  if (!heads(mending, at)) return false;
  const indented = here.first >= 0 && here.first !== at && column(mending, here.first) > here.column;
  if (here.implied) {
    if (image(mending, at) === '}') return mending.surplus <= 0;
    return (
      indented &&
      column(mending, at) <= here.column &&
      !(mending.surplus > 0 && begins(mending, here.block, at))
    );
  }
  if (mending.missing <= 0) return false;
  if (image(mending, at) === '}') return indented && column(mending, at) < here.column;
  if (indented && column(mending, at) <= here.column) return true;
  if (begins(mending, here.block, at)) return false;
  return mending.open.some(
    (around) => around !== here && around.head >= 0 && keywordBegins(mending, around.block, at),
  );
}

/** Takes a closing brace: it closes a block, or is one too many; answers where to read on. */
export function close(mending: Mending, here: Open, at: number): number {
  if (mending.open.length === 1) {
    mending.surplus--;
    report(mending, at, at + 1, startOf(mending, at), {
      kind: 'brace',
      message: say.closesNothing(),
      from: startOf(mending, at),
      to: endOf(mending, at),
      ...withoutBrace(mending, at),
    });
    return at + 1;
  }
  const around = mending.open.at(-2) as Open;
  const after = at + 1;
  if (
    mending.surplus > 0 &&
    !here.implied &&
    after < mending.count &&
    heads(mending, after) &&
    begins(mending, here.block, after) &&
    !begins(mending, around.block, after)
  ) {
    mending.surplus--;
    const message = say.closesTooEarly(headOf(mending, here));
    report(mending, at, after, startOf(mending, at), {
      kind: 'brace',
      message,
      from: startOf(mending, at),
      to: endOf(mending, at),
      ...withoutBrace(mending, at),
    });
    return after;
  }
  if (here.implied) mending.surplus--;
  if (here.kept) mending.output.push(mending.words[at] as IToken);
  mending.kept[at] = here.kept;
  mending.open.pop();
  return after;
}

/** How many closing braces too many are already spoken for. */
export function impliedOpen(mending: Mending): number {
  return mending.open.filter((one) => one.implied).length;
}

/** Passes over a block as a whole, and answers where to read on. */
export function behindBlock(mending: Mending, opening: number): number {
  const end = mending.closing[opening] as number;
  if (end >= mending.count) mending.missing--;
  return Math.min(end + 1, mending.count);
}

/** Where the statement after a broken one begins: at a line that can begin one, or is indented no deeper. */
export function behindBroken(
  mending: Mending,
  block: Block,
  from: number,
  stop: number,
  reference: number,
): number {
  let at = Math.max(stop, from + 1);
  while (at < mending.count) {
    const word = image(mending, at);
    if (word === '}') return at;
    if (
      heads(mending, at) &&
      word !== '{' &&
      (begins(mending, block, at) || column(mending, at) <= reference)
    )
      return at;
    if (beginsAgain(mending, block, from, at)) return at;
    if (word === '{') return behindBlock(mending, at);
    at++;
  }
  return at;
}
