import type { KringFile } from './generated/ast.js';

/** The words of a piece of a file, without blanks and comments. */
export interface WordList {
  readonly text: string;
  /** What each word is, by the kinds of `generated/parser.ts`; two of the kind 0 stand at the end. */
  readonly kinds: readonly number[];
  /** Offsets in the text at which words begin. */
  readonly starts: readonly number[];
  /** Offsets behind their last characters. */
  readonly ends: readonly number[];
  /** Lines of the text, from 0, on which words begin. */
  readonly lines: readonly number[];
  /** Their columns, from 0. */
  readonly columns: readonly number[];
  /** Lines on which they end. */
  readonly endLines: readonly number[];
  /** Columns behind their last characters. */
  readonly endColumns: readonly number[];
  /** By the place of a word, the comment that documents what begins with it. */
  readonly remarks: ReadonlyMap<number, string>;
  /** A word as it is read, which may be otherwise than it is written. */
  image(word: number): string;
}

/** A part of a text that its first and its last word tell, by their places among the words. */
export interface Place {
  readonly $first: number;
  readonly $last: number;
}

/** What a rule of the grammar read, with the values and trees that it assigned. */
export interface Tree extends Place {
  readonly $type: string;
  $last: number;
  /** Each value that was assigned, in the order of the words: its name, its first and its last word. */
  readonly $parts: (string | number)[];
  [feature: string]: unknown;
}

/** The name that something else bears. */
export interface Named extends Place {
  readonly $refText: string;
}

/** The syntax tree of a stretch of a file. Its lines count from the stretch's own first line. */
export interface ParsedPart {
  readonly tree: KringFile;
  /** The words of the stretch, by whose places the tree tells where it stands. */
  readonly words: WordList;
  /** The text of the stretch, from its own first line on. */
  readonly text: string;
  /** Line of the file, from 0, at which the stretch begins. */
  readonly line: number;
  /** Offset in the file at which the stretch begins. */
  readonly offset: number;
  /** Whether something in the stretch is wrong, so that the tree may say less than the text. */
  readonly broken: boolean;
}

const none: ReadonlyMap<number, string> = new Map();

/** WordList that are noted one behind the other. */
export class NotedWords implements WordList {
  readonly kinds: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly lines: number[] = [];
  readonly columns: number[] = [];
  readonly endLines: number[] = [];
  readonly endColumns: number[] = [];
  private noted: Map<number, string> | undefined;

  constructor(readonly text: string) {}

  image(word: number): string {
    return this.text.slice(this.starts[word], this.ends[word]);
  }

  get remarks(): ReadonlyMap<number, string> {
    return this.noted ?? none;
  }

  /** Notes that a comment documents what begins with the next word. */
  remark(comment: string): void {
    this.noted ??= new Map();
    this.noted.set(this.starts.length, comment);
  }

  /** Notes that the next word is documented by nothing after all. */
  unremarked(): void {
    this.noted?.delete(this.starts.length);
  }

  /** Ends the words. */
  close(): this {
    this.kinds.push(0, 0);
    return this;
  }
}
