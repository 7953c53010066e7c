import type { IToken, TokenType } from 'chevrotain';
import type { Lines } from '../lines.js';

/** A text in words, of which each is spoken of by its place in the list, from 0. */
export interface Writing {
  readonly text: string;
  /** The words of the text; one that is misspelt is perhaps read as the one that was meant. */
  readonly words: IToken[];
  readonly count: number;
  /** All that the words of a line may be. */
  readonly lines: Lines;
  /** The kinds of word of the lexer, by name. */
  readonly types: Record<string, TokenType>;
  /** For each opening brace the place of the one that closes it, or the number of words. */
  readonly closing: readonly number[];
  /** How the text ends its lines. */
  readonly lineBreak: string;
}

/** A text to go through, with its words in a list of its own. */
export function writingOf(
  text: string,
  tokens: readonly IToken[],
  lines: Lines,
  types: Record<string, TokenType>,
): Writing {
  return {
    text,
    words: [...tokens],
    count: tokens.length,
    lines,
    types,
    closing: closingBraces(tokens),
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** The word at a place; nothing behind the last. */
export function image(writing: Writing, at: number): string | undefined {
  return writing.words[at]?.image;
}

/** The words as they stand in the text, which an unclosed text or a mended word does not. */
export function written(writing: Writing, at: number): string {
  const word = writing.words[at] as IToken;
  return writing.text.slice(word.startOffset, endOf(writing, at));
}

/** Offset in the text at which a word begins; the end of the text behind the last word. */
export function startOf(writing: Writing, at: number): number {
  return writing.words[at]?.startOffset ?? writing.text.length;
}

/** Offset in the text behind a word. */
export function endOf(writing: Writing, at: number): number {
  return ((writing.words[at] as IToken).endOffset as number) + 1;
}

/** Where the line of a word ends. */
export function behindLine(writing: Writing, at: number): number {
  const rest = /[^\r\n]*/.exec(writing.text.slice(endOf(writing, at)))?.[0] ?? '';
  return endOf(writing, at) + rest.length;
}

/** Column of a word, from 1; 0 behind the last. */
export function column(writing: Writing, at: number): number {
  return writing.words[at]?.startColumn ?? 0;
}

/** Whether a word is the first of its line. */
export function heads(writing: Writing, at: number): boolean {
  return at === 0 || writing.words[at]?.startLine !== writing.words[at - 1]?.endLine;
}

/** Column of the first word of a word's line. */
export function lineColumn(writing: Writing, at: number): number {
  let first = at;
  while (first > 0 && !heads(writing, first)) first--;
  return column(writing, first);
}

/** Whether a word is made of letters, rather than a mark, a number or a text. */
export function isWord(writing: Writing, at: number): boolean {
  return /^[\p{L}_]/u.test(writing.words[at]?.image ?? '');
}

/** Whether a word is one of the language's own. */
export function isWithin(writing: Writing, at: number): boolean {
  const word = writing.words[at] as IToken;
  return /^[a-z]/.test(word.image) && Object.hasOwn(writing.types, word.image);
}

/** Whether a word of the language stands where it cannot be a name. */
export function reserved(writing: Writing, at: number): boolean {
  const word = writing.words[at] as IToken;
  return (
    isWithin(writing, at) &&
    writing.lines.blocks.length > 0 &&
    word.tokenType === writing.types[word.image] &&
    !writing.lines.begins.has(word.image)
  );
}

/** Reads a word as the one that was meant, until what is answered is called. */
export function readAs(writing: Writing, at: number, meant: string): () => void {
  const misspelt = writing.words[at] as IToken;
  writing.words[at] = retyped(misspelt, meant, writing.types[meant] as TokenType);
  return () => {
    writing.words[at] = misspelt;
  };
}

/** A word read as another. */
export function retyped(word: IToken, image: string, type: TokenType): IToken {
  return { ...word, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx as number };
}

/** For each opening brace the place of the one that closes it, or the number of words. */
function closingBraces(words: readonly IToken[]): readonly number[] {
  const closing: number[] = [];
  const opened: number[] = [];
  words.forEach((word, at) => {
    if (word.image === '{') {
      closing[at] = words.length;
      opened.push(at);
    } else if (word.image === '}') {
      const opening = opened.pop();
      if (opening !== undefined) closing[opening] = at;
    }
  });
  return closing;
}
