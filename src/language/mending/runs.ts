import type { IToken } from 'chevrotain';
import { type Block, beginsIn, namedBy, next, type Place } from '../lines.js';
import { heads, image, isWithin, readAs, retyped, type Writing } from './writing.js';

/** How far the words from a place on make a statement of a block. */
export interface Run {
  /** Place of the first word that does not fit. */
  readonly end: number;
  /** The places in the grammar before each word, and before `end`. */
  readonly places: readonly (readonly Place[])[];
  /** The block that the brace at `end` opens. */
  readonly opens: Block | undefined;
}

/** Reads words from a place on, as far as they fit a line of a block. */
export function run(writing: Writing, block: Block, from: number): Run {
  let here: readonly Place[] = [block.start];
  const places = [here];
  for (let at = from; ; at++) {
    const word = writing.words[at];
    if (word === undefined) return { end: at, places, opens: undefined };
    if (word.image === '{') {
      const opens = here.find((place) => place.opens !== undefined)?.opens;
      return { end: at, places, opens: at > from ? opens : undefined };
    }
    const token = typed(writing, block, at, from);
    here = at === from ? firstWord(writing, block, token, at) : next(here, token);
    if (here.length === 0) return { end: at, places, opens: undefined };
    places.push(here);
  }
}

/** A first word that may be a name or a word of the language is the latter where the second word fits that. */
function firstWord(writing: Writing, block: Block, token: IToken, at: number): readonly Place[] {
  const all = next([block.start], token);
  if (all.length < 2) return all;
  const asWord = next(
    [{ ...block.start, moves: block.start.moves.filter((move) => move.keyword !== undefined) }],
    token,
  );
  if (asWord.length === 0 || asWord.length === all.length) return all;
  if (at + 1 >= writing.count || next(asWord, typed(writing, block, at + 1, at)).length > 0) return asWord;
  return all.filter((place) => !asWord.includes(place));
}

/**
 * A word of the language as it is meant in a block: by itself where it begins a statement, and perhaps a name
 * elsewhere. The lexer tells these apart by the blocks it sees, which a broken text may have in disorder.
 */
export function typed(writing: Writing, block: Block, at: number, from: number): IToken {
  const word = writing.words[at] as IToken;
  if (!isWithin(writing, at)) return word;
  const before = image(writing, at - 1);
  const first =
    at === from ||
    ((heads(writing, at) || before === '{' || before === '}') && before !== ',' && before !== '.');
  const itself = first && (!nameBegins(block) || word.image === 'for');
  const type =
    (itself ? writing.types[word.image] : writing.types[`${word.image} `]) ?? writing.types[word.image];
  return type === undefined || type === word.tokenType ? word : retyped(word, word.image, type);
}

/** The places in the grammar before a word of a run that began at `from`. */
export function placesAt(found: Run, from: number, at: number): readonly Place[] {
  return found.places[at - from] ?? [];
}

/** Whether a line may end at one of the places. */
export function mayEnd(places: readonly Place[]): boolean {
  return places.some((place) => place.ends);
}

/** Whether a word may begin a line of a block. */
export function begins(writing: Writing, block: Block, at: number): boolean {
  return at < writing.count && beginsIn(block, typed(writing, block, at, at));
}

/** Whether the word at a place, as a word of the language, may begin a line of a block. */
export function keywordBegins(writing: Writing, block: Block, at: number): boolean {
  const word = image(writing, at) ?? '';
  return block.start.moves.some((move) => move.keyword === word);
}

/** Whether lines of a block may begin with a name. */
export function nameBegins(block: Block): boolean {
  return block.start.moves.some((move) => move.keyword === undefined);
}

/** Whether a statement may end before a word: it begins a line, or a statement of its own, or closes the block. */
export function partsAt(writing: Writing, block: Block, at: number): boolean {
  if (at >= writing.count || image(writing, at) === '}') return true;
  return image(writing, at) !== '{' && (heads(writing, at) || begins(writing, block, at));
}

/** The place of the name that a statement declares, if it has one before `to` and on its first line. */
export function nameIn(
  writing: Writing,
  block: Block,
  found: Run,
  from: number,
  to = found.end,
): number | undefined {
  for (let at = from; at < to && (at === from || !heads(writing, at)); at++)
    if (namedBy(placesAt(found, from, at), typed(writing, block, at, from))) return at;
  return undefined;
}

/** The place of that name, where the word at `at` is read as the one that was meant. */
export function nameAfter(
  writing: Writing,
  block: Block,
  from: number,
  at: number,
  meant: string,
): number | undefined {
  const asWritten = readAs(writing, at, meant);
  const name = nameIn(writing, block, run(writing, block, from), from);
  asWritten();
  return name;
}

/** The brace that opens the block of a broken statement: on its line, or alone at the head of the next. */
export function braceOfStatement(
  writing: Writing,
  block: Block,
  from: number,
  stop: number,
): number | undefined {
  for (let at = stop; at < writing.count; at++) {
    const word = image(writing, at);
    if (word === '{') return at > from ? at : undefined;
    if (word === '}' || (at > from && (heads(writing, at) || beginsAgain(writing, block, from, at))))
      return undefined;
  }
  return undefined;
}

/** Whether a word begins a next statement on the line of a broken one, where several share that line. */
export function beginsAgain(writing: Writing, block: Block, from: number, at: number): boolean {
  if (heads(writing, from) && block !== writing.lines.file) return false;
  if (!isWithin(writing, at) || !keywordBegins(writing, block, at)) return false;
  const again = run(writing, block, at);
  return (
    again.opens !== undefined ||
    (again.end > at + 1 && mayEnd(placesAt(again, at, again.end)) && partsAt(writing, block, again.end))
  );
}

/** The block that a broken head was leading to. */
export function blockAhead(places: readonly Place[]): Block | undefined {
  const reached = new Set(places);
  for (const place of reached) {
    if (place.opens !== undefined) return place.opens;
    for (const move of place.moves) reached.add(move.to());
  }
  return undefined;
}

/** The words of the language that may come next at the places. */
export function wantedWords(places: readonly Place[]): string[] {
  return places.flatMap((place) =>
    place.moves.flatMap((move) =>
      move.keyword !== undefined && /^[a-z]/.test(move.keyword) ? [move.keyword] : [],
    ),
  );
}
