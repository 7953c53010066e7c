import type { IToken } from 'chevrotain';
import type { Block, Place } from '../lines.js';
import type { Fault } from '../problems.js';
import type { Writing } from './writing.js';

/** A block that is open while the text is read. */
export interface Open {
  readonly block: Block;
  /** Place of the word that begins its statement, and of its brace; -1 for the file itself. */
  readonly head: number;
  readonly brace: number;
  /** Column of the first word of the line on which its statement begins. */
  readonly column: number;
  /** Whether its statements reach the tree; not, where its head could not be saved. */
  readonly kept: boolean;
  /** Whether its opening brace is missing in the text. */
  readonly implied: boolean;
  /** Place of its first word, once there is one. */
  first: number;
  /** The last whole statement: where it began, and what could have gone on with it. */
  last: { readonly column: number; readonly places: readonly Place[] } | undefined;
  /** Whether the statement before was of words that mean nothing at all; prose is reported once. */
  prose: boolean;
}

/** How far the reading of a text has come. */
export interface Mending extends Writing {
  /** The words that are kept, with the braces that were put in. */
  readonly output: IToken[];
  /** Those of them that begin a statement. */
  readonly firsts: Set<IToken>;
  /** By the place of each word: whether it is kept. */
  readonly kept: boolean[];
  readonly faults: Fault[];
  /** Problems that were reported before, by offset, of which those that follow from a fault are silenced. */
  readonly others: readonly Fault[];
  readonly silenced: Set<Fault>;
  /** For the fault of a statement that declares something: the place of its name, which is perhaps left out. */
  readonly names: Map<Fault, number>;
  /** The open blocks, the outermost first. */
  readonly open: Open[];
  /** The first of `others` that does not lie before the statement in hand. */
  firstOther: number;
  /** How many blocks are not closed, and how many closing braces close nothing, as far as is not put right yet. */
  missing: number;
  surplus: number;
}

/** A text of which nothing has been read yet. */
export function mendingOf(writing: Writing, others: readonly Fault[]): Mending {
  return {
    ...writing,
    output: [],
    firsts: new Set(),
    kept: new Array(writing.count).fill(false),
    faults: [],
    others,
    silenced: new Set(),
    names: new Map(),
    open: [],
    firstOther: 0,
    ...balance(writing.words),
  };
}

/** How many blocks are not closed, and how many closing braces close nothing. */
function balance(words: readonly IToken[]): { missing: number; surplus: number } {
  let missing = 0;
  let surplus = 0;
  for (const word of words) {
    if (word.image === '{') missing++;
    else if (word.image === '}' && missing > 0) missing--;
    else if (word.image === '}') surplus++;
  }
  return { missing, surplus };
}
