import type { ILexingError, IToken, TokenType } from 'chevrotain';
import type { LexerResult } from 'langium';
import { codeOf } from '../characters/alike.js';
import * as say from '../messages/syntax.js';
import { fileOf, lineWordsOf, parsedCleanly, readingOf, stretchSize } from './clean.js';
import { type Reading, type Stretch, stretches, type Unclosed, unclosedTexts } from './declarations.js';
import type { KringFile } from './generated/ast.js';
import { keywords, terminals, treeOf, within } from './generated/parser.js';
import { declaredBy, linesOf } from './lines.js';
import { mend } from './mend.js';
import { splitBrace } from './mending/repairs.js';
import { settled } from './merge.js';
import type { KringServices } from './module.js';
import { type Fault, placed, type SyntaxProblem } from './problems.js';
import { NotedWords, type ParsedPart, type WordList } from './tree.js';

/** So many problems are reported in one declaration, and in one file; what is broken besides is left out in silence. */
const mostInDeclaration = 40;
const mostInFile = 1000;

/** So often a declaration is parsed again without a statement in which the parser stopped. */
const mostTries = 20;

/**
 * Parses a file stretch by stretch and hands each syntax tree to `take`, which must not keep it if memory matters.
 * A broken statement is reported and left out; every other statement keeps its meaning. Never throws on any text.
 */
export function parseText(
  services: KringServices,
  written: string,
  take: (part: ParsedPart) => void,
): SyntaxProblem[] {
  const { text, problems: merges } = settled(written, lineWordsOf);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const reading = readingOf(text);
  const problems: (readonly SyntaxProblem[])[] = [merges];
  for (const stretch of stretches(text, stretchSize, reading)) {
    for (const piece of piecesOf(text, stretch, reading)) {
      problems.push(
        ...parsePiece(services, piece.text, piece.single, reading, (part) => {
          take({ ...part, line: part.line + piece.line, offset: part.offset + piece.start });
        }).map(({ faults, text: declaration, line }) => placed(faults, declaration, piece.line + line, mark)),
      );
    }
  }
  return boundedProblems(problems);
}

/** A part of a file that is parsed by itself: what it says depends on its own text and on the {@link Reading} alone. */
export interface Piece {
  readonly text: string;
  /** Whether it is one declaration that holds a text or comment without an end. */
  readonly single: boolean;
  /** Offset of its first character in the file. */
  readonly start: number;
  /** Line of its first character, from 0. */
  readonly line: number;
}

/** What is wrong in one declaration of a piece, by offsets in the declaration's text. */
export interface FaultyDeclaration {
  readonly faults: readonly Fault[];
  readonly text: string;
  /** Line of the piece, from 0, on which the declaration begins. */
  readonly line: number;
}

/** The pieces of a stretch of a file, which are parsed by themselves. */
export function piecesOf(text: string, stretch: Stretch, reading: Reading): Piece[] {
  return stretch.unclosed
    ? declarationsIn(text, stretch, reading).map((one) => pieceOf(text, one, true))
    : [pieceOf(text, stretch, false)];
}

function pieceOf(text: string, { start, end, line }: Stretch, single: boolean): Piece {
  return { text: text.slice(start, end), single, start, line };
}

/** Parses a piece. Lines and offsets of the parts count from its own beginning. */
export function parsePiece(
  services: KringServices,
  text: string,
  single: boolean,
  reading: Reading,
  take: (part: ParsedPart) => void,
): FaultyDeclaration[] {
  if (!single) {
    const parsed = parsedCleanly(text);
    if (parsed !== undefined) {
      take({ ...parsed, text, line: 0, offset: 0, broken: false });
      return [];
    }
  }
  const whole: Stretch = { start: 0, end: text.length, line: 0, open: 0, unclosed: false };
  const declarations = single ? [whole] : declarationsIn(text, whole, reading);
  return declarations.flatMap((declaration) => {
    const part = text.slice(declaration.start, declaration.end);
    const { tree, words, faults } = parseDeclaration(services, part, reading);
    take({
      tree,
      words,
      text: part,
      line: declaration.line,
      offset: declaration.start,
      broken: faults.length > 0,
    });
    if (faults.length === 0) return [];
    return [
      {
        faults: bounded(faults, mostInDeclaration, say.restNotReported),
        text: part,
        line: declaration.line,
      },
    ];
  });
}

/** The problems of a file, declaration by declaration, as many as are reported. */
export function boundedProblems(declarations: Iterable<readonly SyntaxProblem[]>): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const found of declarations) {
    if (problems.length > mostInFile) break;
    const most = mostInFile - problems.length;
    if (found.length <= most) problems.push(...found);
    else {
      const { line, column, endLine, endColumn } = found[most] as SyntaxProblem;
      const more = {
        kind: 'more',
        message: say.fileNotReported(),
        line,
        column,
        endLine,
        endColumn,
      } as const;
      problems.push(...found.slice(0, most), more);
    }
  }
  return problems;
}

/** The declarations of a stretch; where one has a block that is never closed, each at the head of a line is one. */
function declarationsIn(text: string, stretch: Stretch, reading: Reading): Stretch[] {
  const { start, end, line } = stretch;
  return [...stretches(text, 0, reading, false, start, end, line)].flatMap((declaration) =>
    declaration.open === 0
      ? [declaration]
      : [...stretches(text, 0, reading, true, declaration.start, declaration.end, declaration.line)],
  );
}

/** The first faults, and one that says that there are more. */
function bounded(faults: Fault[], most: number, message: typeof say.restNotReported): Fault[] {
  if (faults.length <= most) return faults;
  const { from, to } = faults[most] as Fault;
  return [...faults.slice(0, most), { kind: 'more', message: message(), from, to }];
}

function parseDeclaration(
  services: KringServices,
  text: string,
  reading: Reading,
): { tree: KringFile; words: WordList; faults: Fault[] } {
  const { Lexer } = services.parser;
  const types = Lexer.definition as Record<string, TokenType>;
  const unclosed = unclosedTexts(text, reading);
  const result = withoutUnseen(Lexer, closed(text, unclosed));
  const tokens = unclosed.length === 0 ? result.tokens : withTexts(text, result.tokens, unclosed);
  const faults = [
    ...unclosed.map((one) => unclosedFault(text, one)),
    ...joined(result.errors).map((one) => characterFault(text, one)),
  ];
  faults.sort((a, b) => a.from - b.from);

  const mended = mend(text, tokens, linesOf(services), types, faults);
  const hidden = besideKept(documentation(result.hidden, tokens), tokens, mended.kept);
  const found = mended.faults;
  let kept = mended.tokens;
  for (let tries = 0; ; tries++) {
    const words = new MendedWords(text, kept, hidden);
    const parsed = treeOf(words);
    if (typeof parsed !== 'number') return { tree: fileOf(parsed), words, faults: found };
    // The parser looks two words ahead, and may so stop in a statement that the grammar as such allows.
    const stop = parsed;
    const place = kept[Math.max(0, Math.min(stop, kept.length - 1))] as IToken;
    const [from, to] = tries < mostTries ? statementAround(kept, mended.firsts, stop) : [0, kept.length];
    found.push({
      kind: 'unexpected-word',
      message: say.notUnderstood(place.image),
      from: place.startOffset,
      to: (place.endOffset as number) + 1,
      declares: declaredBy(linesOf(services), kept.slice(from, to)),
    });
    kept = [...kept.slice(0, from), ...kept.slice(to)];
  }
}

/** The words of the statement in which the parser stopped; the one before, where it stopped at the head of one. */
function statementAround(
  tokens: readonly IToken[],
  firsts: ReadonlySet<IToken>,
  stop: number,
): [from: number, to: number] {
  let from = Math.max(0, Math.min(stop, tokens.length) - 1);
  while (from > 0 && !firsts.has(tokens[from] as IToken)) from--;
  let depth = 0;
  for (let to = from + 1; to < tokens.length; to++) {
    const token = tokens[to] as IToken;
    if (depth === 0 && (token.image === '}' || firsts.has(token))) return [from, to];
    if (token.image === '{') depth++;
    if (token.image === '}' && --depth === 0) return [from, to + 1];
  }
  return [from, tokens.length];
}

/** Words that the lexer of Langium found and that were mended, as the parser takes them. */
class MendedWords extends NotedWords {
  private readonly images: string[] = [];

  constructor(text: string, tokens: readonly IToken[], comments: readonly IToken[]) {
    super(text);
    let next = 0;
    for (const token of tokens) {
      const { startOffset, startLine = 1, startColumn = 1, image } = token;
      for (; (comments[next]?.startOffset ?? Number.POSITIVE_INFINITY) < startOffset; next++)
        this.remark((comments[next] as IToken).image);
      this.kinds.push(kindOf(token.tokenType.name));
      this.starts.push(startOffset);
      this.ends.push((token.endOffset as number) + 1);
      this.lines.push(startLine - 1);
      this.columns.push(startColumn - 1);
      this.endLines.push((token.endLine as number) - 1);
      this.endColumns.push(token.endColumn as number);
      this.images.push(image);
    }
    this.close();
  }

  override image(word: number): string {
    return this.images[word] as string;
  }
}

/** The kind of a word by the name of its type in the lexer; a keyword that may be a name has a blank behind its own. */
function kindOf(name: string): number {
  if (Object.hasOwn(terminals, name)) return terminals[name as keyof typeof terminals];
  const kind = keywords.get(name);
  return kind ?? (keywords.get(name.slice(0, -1)) as number) + within;
}

/** The text with an end for each text and comment that has none; every character stays at its place. */
function closed(text: string, unclosed: readonly Unclosed[]): string {
  if (unclosed.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { kind, start, end } of unclosed) {
    const quote = kind === 'longText' ? '"""' : '"';
    const written = text.slice(start, end);
    const blank = written.replace(/[^\r\n]/g, ' ');
    const asText = kind !== 'comment' && written.length >= 2 * quote.length;
    pieces.push(
      text.slice(at, start),
      asText ? `${quote}${blank.slice(quote.length, -quote.length)}${quote}` : blank,
    );
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Gives the texts that were closed for the lexer what they say. */
function withTexts(text: string, tokens: IToken[], unclosed: readonly Unclosed[]): IToken[] {
  const byStart = new Map(unclosed.map((one) => [one.start, one]));
  return tokens.map((token) => {
    const one = byStart.get(token.startOffset);
    return one === undefined
      ? token
      : { ...token, image: closedImage(text.slice(one.start, one.end), one.kind) };
  });
}

function closedImage(written: string, kind: Unclosed['kind']): string {
  if (kind === 'longText') return `${written.trimEnd()}"""`;
  if (kind === 'text')
    return `${written.trimEnd()}${/(?<!\\)(?:\\\\)*\\$/.test(written.trimEnd()) ? '\\' : ''}"`;
  return `"${written
    .slice(1)
    .replace(/["'\u2019\u201C\u201D\u201E\u00BB]$/u, '')
    .replaceAll(/[\\"]/g, '\\$&')}"`;
}

function unclosedFault(text: string, { kind, start, end }: Unclosed): Fault {
  if (kind === 'curly') {
    return {
      kind: 'quotes',
      message: say.curlyQuotes(),
      from: start,
      to: end,
      fix: closedImage(text.slice(start, end), kind),
    };
  }
  if (kind === 'text') {
    // A brace at the end of the line opens a block, and is not part of the text.
    const [written, brace] = splitBrace(text.slice(start, end));
    return {
      kind: 'unclosed',
      message: say.textNotClosed(),
      from: start,
      to: end,
      ...(/[{}]/.test(written) ? {} : { fix: closedImage(written, kind) + brace }),
    };
  }
  if (kind === 'longText')
    return { kind: 'unclosed', message: say.longTextNotClosed(), from: start, to: start + 3 };
  return { kind: 'unclosed', message: say.commentNotClosed(), from: start, to: start + 2 };
}

/** Characters outside texts that a reader does not see, so that the words are read as if they were not there. */
const unseen = /^[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+$/u;

/** The words of a text; what is not seen between its letters is a fault, and the word is the one that is read. */
function withoutUnseen(Lexer: KringServices['parser']['Lexer'], text: string): LexerResult {
  const first = Lexer.tokenize(text);
  const gone = first.errors.filter(({ offset, length }) => unseen.test(text.slice(offset, offset + length)));
  if (gone.length === 0) return first;
  let [seen, from] = ['', 0];
  /** Offsets in what is seen behind which so many characters were left out. */
  const cuts: { readonly at: number; readonly width: number }[] = [];
  let width = 0;
  for (const { offset, length } of gone) {
    seen += text.slice(from, offset);
    from = offset + length;
    width += length;
    cuts.push({ at: seen.length, width });
  }
  const second = Lexer.tokenize(seen + text.slice(from));
  const placeOf = (at: number): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as { at: number }).at <= at) low = middle + 1;
      else high = middle;
    }
    return at + (cuts[low - 1]?.width ?? 0);
  };
  const columnOf = (offset: number): number =>
    offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const moved = (token: IToken): IToken => {
    const startOffset = placeOf(token.startOffset);
    const endOffset = placeOf(token.endOffset ?? token.startOffset);
    return {
      ...token,
      startOffset,
      endOffset,
      startColumn: columnOf(startOffset),
      endColumn: columnOf(endOffset),
    };
  };
  return {
    ...second,
    tokens: second.tokens.map(moved),
    hidden: second.hidden.map(moved),
    errors: [...gone, ...second.errors.map((one) => ({ ...one, offset: placeOf(one.offset) }))].sort(
      (a, b) => a.offset - b.offset,
    ),
  };
}

/** Neighbouring characters that no word begins with are one problem. */
function joined(errors: readonly ILexingError[]): ILexingError[] {
  const found: ILexingError[] = [];
  for (const error of errors) {
    const last = found.at(-1);
    if (last !== undefined && last.offset + last.length === error.offset) last.length += error.length;
    else found.push({ ...error });
  }
  return found;
}

function characterFault(text: string, { offset, length }: ILexingError): Fault {
  const written = text.slice(offset, offset + length);
  // A character that cannot be seen is named by its code.
  const shown = written.replace(
    /[\p{C}\p{Z}]/gu,
    (c) => ` U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (unseen.test(written)) {
    const message = say.unseenCharacter([...new Set([...written].map(codeOf))]);
    return { kind: 'character', message, from: offset, to: offset + length, fix: '' };
  }
  const fix = instead(written, text.slice(offset + length, offset + length + 200));
  return {
    kind: 'character',
    message: say.strangeCharacter(shown),
    from: offset,
    to: offset + length,
    ...(fix === undefined ? {} : { fix }),
    // Of the blanks on both sides of a mark one is enough.
    ...(fix === '' && /[ \t]/.test(text[offset - 1] ?? '') && /[ \t]/.test(text[offset + length] ?? '')
      ? { fixAt: { from: offset, to: offset + length + 1 } }
      : {}),
  };
}

/** What is to stand in place of marks that people bring from lists, forms and other languages. */
function instead(written: string, behind: string): string | undefined {
  const atEnd = /^[ \t]*(?:\r|\n|$|\/\/)/.test(behind);
  if (written === ';') return atEnd ? '' : ',';
  if (/^(?::|=|:=|\[|\])$/.test(written)) return '';
  return written === '(' && atEnd ? '{' : undefined;
}

/**
 * The comments that document what follows them: of those before a word, the last. The parser needs no others, and
 * looks through all that it is given for every word.
 */
function documentation(hidden: readonly IToken[], tokens: readonly IToken[]): IToken[] {
  let at = 0;
  return hidden.filter((comment, i) => {
    if (!comment.image.startsWith('/**')) return false;
    while (at < tokens.length && (tokens[at] as IToken).startOffset < comment.startOffset) at++;
    const word = tokens[at];
    const next = hidden[i + 1];
    return word !== undefined && (next === undefined || next.startOffset > word.startOffset);
  });
}

/** The comments before words that were kept: the comment of a declaration that was left out is not of the next one. */
function besideKept(
  hidden: readonly IToken[],
  tokens: readonly IToken[],
  kept: readonly boolean[],
): IToken[] {
  let at = 0;
  return hidden.filter((comment) => {
    while (at < tokens.length && (tokens[at] as IToken).startOffset < comment.startOffset) at++;
    return at >= tokens.length || kept[at] === true;
  });
}
