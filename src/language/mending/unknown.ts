import * as say from '../../messages/syntax.js';
import { type Block, wantedAt } from '../lines.js';
import { meantInTwo } from '../otherwise.js';
import { behindBlock, behindBroken, keep, openBlock } from './blocks.js';
import { saveBlock } from './broken.js';
import { report } from './faults.js';
import type { Mending, Open } from './mending.js';
import { near } from './near.js';
import { type Repair, withoutBrace } from './repairs.js';
import {
  begins,
  braceOfStatement,
  mayEnd,
  nameAfter,
  nameIn,
  partsAt,
  placesAt,
  run,
  wantedWords,
} from './runs.js';
import {
  column,
  endOf,
  heads,
  image,
  isWithin,
  isWord,
  readAs,
  startOf,
  type Writing,
  written,
} from './writing.js';

/** Whether a brace only repeats the one before it: on its line, in a file that closes too few blocks. */
function isTwice(mending: Mending, here: Open, at: number): boolean {
  return mending.missing > 0 && here.first === at && image(mending, at - 1) === '{' && !heads(mending, at);
}

/** A line that no line of this block begins like. */
export function unknownStatement(mending: Mending, here: Open, from: number): number {
  const found = written(mending, from);
  const place = { from: startOf(mending, from), to: endOf(mending, from) };
  if (image(mending, from) === '{' && isTwice(mending, here, from)) {
    mending.missing--;
    report(mending, from, from + 1, startOf(mending, from), {
      kind: 'brace',
      message: say.braceTwice(),
      ...place,
      ...withoutBrace(mending, from),
    });
    return from + 1;
  }
  if (image(mending, from) === '{') {
    report(mending, from, from + 1, startOf(mending, from), {
      kind: 'brace',
      message: say.blockOfNothing(),
      ...place,
    });
    return behindBlock(mending, from);
  }
  const wanted = wantedAt([here.block.start]);
  const goesOn = here.last !== undefined && heads(mending, from) ? here.last : undefined;
  const elsewhere = isWithin(mending, from) ? (mending.lines.begins.get(found) ?? []) : [];
  const guessed = isWord(mending, from) && elsewhere.length === 0;
  const opening = braceOfStatement(mending, here.block, from, from);
  const nearest = guessed ? near(found, wantedWords([here.block.start])) : undefined;
  const meantHere =
    nearest !== undefined && opensOtherwise(mending, here.block, from, opening, nearest)
      ? undefined
      : nearest;
  const meant =
    meantHere ?? (goesOn !== undefined && guessed ? near(found, wantedWords(goesOn.places)) : undefined);
  const inTwo =
    guessed && meant === undefined ? meantInTwo(found, wantedWords([here.block.start])) : undefined;
  const reference =
    meantHere === undefined && meant !== undefined && goesOn !== undefined
      ? goesOn.column
      : column(mending, from);
  let to = opening ?? behindBroken(mending, here.block, from, from, reference);

  const silent =
    here.prose && meant === undefined && elsewhere.length === 0 && here.block === mending.lines.file;
  here.prose = meant === undefined && elsewhere.length === 0;
  if (!silent) {
    const kind = elsewhere.length > 0 ? 'wrong-block' : 'unknown-word';
    const message =
      elsewhere.length > 0
        ? say.wrongBlock(
            found,
            here.block.rule,
            elsewhere.map((block) => block.rule),
          )
        : say.unknownWord(found, here.block.rule, wanted, meant ?? inTwo);
    const inLink = elsewhere.length > 0 ? linked(mending, here, from, to) : undefined;
    const name = nameOfUnknown(mending, here.block, from, meantHere, elsewhere);
    report(
      mending,
      from,
      to,
      startOf(mending, from),
      { kind, message, ...place, fix: meant ?? inTwo, ...inLink },
      name,
    );
  }

  if (meantHere !== undefined) {
    const asWritten = readAs(mending, from, meantHere);
    const again = run(mending, here.block, from);
    const found = again.end > from + 1 ? again : undefined;
    if (opening !== undefined && found !== undefined) {
      if (again.opens !== undefined && again.end === opening) {
        keep(mending, here, from, opening);
        return openBlock(mending, here, again.opens, from, opening, true);
      }
      asWritten();
      return saveBlock(mending, here, from, again, again.end, opening, undefined);
    }
    asWritten();
    if (
      opening === undefined &&
      mayEnd(placesAt(again, from, again.end)) &&
      partsAt(mending, here.block, again.end)
    )
      to = Math.max(to, again.end);
  } else if (elsewhere.length > 0) {
    const runs = elsewhere.map((block) => run(mending, block, from));
    const best = runs.reduce((a, b) => (b.end > a.end ? b : a));
    if (opening !== undefined && best.opens !== undefined && best.end === opening)
      return openBlock(mending, here, best.opens, from, opening, false);
    if (
      opening === undefined &&
      mayEnd(placesAt(best, from, best.end)) &&
      partsAt(mending, here.block, best.end)
    )
      to = Math.max(to, best.end);
  }
  if (opening !== undefined) return behindBlock(mending, opening);
  return Math.max(to, from + 1);
}

/** Whether the block behind a line holds what no line of the block that a word would open begins like. */
function opensOtherwise(
  writing: Writing,
  block: Block,
  from: number,
  opening: number | undefined,
  meant: string,
): boolean {
  if (opening === undefined) return false;
  const asWritten = readAs(writing, from, meant);
  const { end, opens } = run(writing, block, from);
  asWritten();
  const first = opening + 1;
  return (
    opens !== undefined && end === opening && image(writing, first) !== '}' && !begins(writing, opens, first)
  );
}

/** Puts a representative who stands in a circle into a double link of it, where the circle has none yet. */
function linked(mending: Mending, here: Open, from: number, to: number): Repair | undefined {
  if (image(mending, from) !== 'representative' || here.block.rule !== 'Circle' || !heads(mending, from))
    return undefined;
  const behind = here.brace < 0 ? mending.count : (mending.closing[here.brace] ?? mending.count);
  for (let at = Math.max(here.first, 0); at < behind; at++)
    if (image(mending, at) === 'double') return undefined;
  const indent = ' '.repeat(column(mending, from) - 1);
  const end = endOf(mending, to - 1);
  const line = mending.text.slice(startOf(mending, from), end);
  if (/[\r\n]/.test(line)) return undefined;
  return {
    fix: ['double link {', `${indent}  ${line}`, `${indent}}`].join(mending.lineBreak),
    fixAt: { from: startOf(mending, from), to: end },
  };
}

/** The place of the name in a line whose first word does not belong where it stands. */
function nameOfUnknown(
  writing: Writing,
  block: Block,
  from: number,
  meant: string | undefined,
  elsewhere: readonly Block[],
): number | undefined {
  if (meant !== undefined) return nameAfter(writing, block, from, from, meant);
  for (const other of elsewhere) {
    const name = nameIn(writing, other, run(writing, other, from), from);
    if (name !== undefined) return name;
  }
  // Whatever word a declaration was to begin with, its name is the next one.
  const second = from + 1;
  const hasName =
    elsewhere.length === 0 &&
    block === writing.lines.file &&
    !heads(writing, second) &&
    isWord(writing, second);
  return hasName ? second : undefined;
}
