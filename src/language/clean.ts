import { longQuotesIn, type Reading, stretches } from './declarations.js';
import type { KringFile } from './generated/ast.js';
import { lineWords, treeOf } from './generated/parser.js';
import { settled } from './merge.js';
import { wordsOf } from './scan.js';
import type { ParsedPart, Tree, WordList } from './tree.js';

/**
 * Reading what is written as the grammar has it, which most files are. It needs nothing of Langium; only what is
 * wrong in a text is found with it (`parse.ts`).
 */

/**
 * Stretches of this many characters are parsed at a time. Short ones die young: with ten times as much, what the parser
 * builds outlives the garbage collector's nursery, and parsing takes twice as long.
 */
export const stretchSize = 1000;

/**
 * Parses a file in which nothing is wrong, stretch by stretch, and hands each syntax tree to `take`.
 *
 * @returns false where something is wrong; what was handed over until then is not to be used
 */
export function parseCleanly(written: string, take: (part: ParsedPart) => void): boolean {
  const { text, problems } = settled(written, lineWordsOf);
  if (problems.length > 0) return false;
  for (const { start, end, line, unclosed } of stretches(text, stretchSize, readingOf(text))) {
    const piece = text.slice(start, end);
    const parsed = unclosed ? undefined : parsedCleanly(piece);
    if (parsed === undefined) return false;
    take({ ...parsed, text: piece, line, offset: start, broken: false });
  }
  return true;
}

/** The words of a text and the tree that they make; nothing, where something in it is wrong. */
export function parsedCleanly(text: string): { tree: KringFile; words: WordList } | undefined {
  const words = wordsOf(text);
  if (words === undefined) return undefined;
  const tree = treeOf(words);
  return typeof tree === 'number' ? undefined : { tree: fileOf(tree), words };
}

/** A tree as the grammar types it: `generated/parser.ts` makes what `generated/ast.ts` describes, but for its places. */
export function fileOf(tree: Tree): KringFile {
  return tree as unknown as KringFile;
}

/** What must be known of a whole file to read its pieces. */
export function readingOf(text: string): Reading {
  return readingWhere(longQuotesIn(text) % 2 === 1);
}

/** The same, where it is known whether the file has an odd number of `"""`. */
export function readingWhere(oddQuotes: boolean): Reading {
  return { oddQuotes, lineWords: lineWordsOf };
}

/** Every word that may begin a line. */
export function lineWordsOf(): ReadonlySet<string> {
  return lineWords;
}
