import { type AstNode, type CstNode, GrammarAST, isCompositeCstNode, type LeafCstNode } from 'langium';
import stringWidth from 'string-width';
import { never } from '../ground/never.js';
import { lineWordsOf } from './clean.js';
import { type Reading, stretches } from './declarations.js';
import {
  beforeList,
  type ColumnStart,
  clauses,
  clausesOfEntries,
  firstOfPair,
  lists,
  ownLineAfter,
  type Table,
  tableOf,
  typesOfNames,
} from './format-tables.js';
import type { Declaration, KringFile } from './generated/ast.js';
import { settled } from './merge.js';
import type { KringServices } from './module.js';

/** A stretch of a text, by offsets, and what is to stand in its place. */
export interface FormatEdit {
  readonly start: number;
  /** Offset behind the last character that is replaced. */
  readonly end: number;
  readonly newText: string;
}

/** Lines are kept within this many columns where a statement can be broken. */
const lineWidth = 100;

/** A cell that is wider than the narrowest of its column by more columns than this does not push the others out. */
const mostPadding = 24;

/** Stretches of this many characters are parsed at a time, so that a large file never stands in memory as one tree. */
const stretchSize = 32_000;

/** A declaration with more lines and comments than this is left as it is. */
const mostLines = 50_000;

/** A word, a mark, a text or a comment. */
interface Word {
  readonly text: string;
  readonly keyword: boolean;
  readonly comment: boolean;
  /** Whether it begins a line of the file. */
  readonly first: boolean;
  /** Blanks at the head of its line in the file; counted for comments over several lines and those that point only. */
  readonly margin: number;
}

/** A statement or declaration, as its words stand in the file. */
interface Statement {
  /** Its type in the syntax tree. */
  readonly type: string;
  readonly words: Word[];
  block?: Block;
  /** Comments behind it on its last line. */
  readonly trailing: Word[];
  readonly blankBefore: boolean;
}

interface Block {
  readonly lines: Line[];
  /** Whether leaving out the block, were it empty, keeps the meaning. */
  optional: boolean;
  /** Comments behind the opening brace on its line. */
  readonly opening: Word[];
  /** Whether it stands on one line in the file. */
  oneLine: boolean;
}

/** A comment on a line of its own. */
interface Remark {
  readonly comment: Word;
  readonly blankBefore: boolean;
}

type Line = Statement | Remark;

/** A line ready to be aligned with its neighbours, and what stands below it. */
interface Row {
  blankBefore: boolean;
  readonly kind: 'statement' | 'remark' | 'pointer' | 'broken';
  readonly table: Table | undefined;
  /** The columns of the line, empty where it has no such column; absent where the line stands outside of them. */
  readonly cells: readonly string[] | undefined;
  /** The line as it is outside of columns. */
  readonly plain: string;
  /** What follows the cells: an opening brace, comments. */
  readonly ending: string;
  readonly below: readonly string[];
}

/**
 * The same text in its settled form: one fact a line, neighbours aligned, comments kept, nothing moved. A declaration
 * with a syntax error is left as it is. Pure, and total: never throws on any text.
 */
export function formatText(services: KringServices, text: string): string {
  // What is no Kring, and what people have yet to choose from, has no form to be given.
  if (settled(text, lineWordsOf).problems.length > 0) return text;
  const lineEnd = lineEndOf(text);
  const formatted = written(rowsOf(services, text));
  return lineEnd === '\n' && !formatted.includes('\r')
    ? formatted
    : formatted.replace(/\r\n|\r|\n/g, lineEnd);
}

/** The edits of whole lines that give a text its settled form ({@link formatText}), in order and apart from each other. */
export function formatEdits(services: KringServices, text: string): FormatEdit[] {
  return lineEdits(text, formatText(services, text));
}

function lineEndOf(text: string): '\r\n' | '\n' {
  let both = 0;
  let all = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    all++;
    if (text.charCodeAt(at - 1) === 13) both++;
  }
  return both * 2 > all ? '\r\n' : '\n';
}

// ---- reading ----

/** Texts and comments end where their marks say: what stands in one is never taken for a declaration. */
const asWritten: Reading = { oddQuotes: false, lineWords: () => new Set() };

/** The lines of a whole file, stretch by stretch. */
function rowsOf(services: KringServices, text: string): Row[] {
  const rows: Row[] = [];
  let brokenFrom = -1;
  let brokenTo = -1;

  const take = (start: number, end: number, inBroken = false): boolean => {
    if (isTooLong(text, start, end)) return false;
    const result = services.parser.LangiumParser.parse<KringFile>(text.slice(start, end));
    if (result.lexerErrors.length > 0 || result.parserErrors.length > 0) return false;
    if (inBroken && result.value.declarations.some(mayBeStatement)) return false;
    const words = leavesOf(result.value);
    const starts = new Map<number, string>();
    findStarts(result.value, starts);
    const laidOut = linesOf(text, start, words, starts).map((line) => rowOf(line, 0, undefined));
    if (movesKeywordName(text, start, words, starts) && !holds(services, written(laidOut), words))
      return false;
    if (laidOut.length > 0) flush();
    for (const row of laidOut) rows.push(row);
    return true;
  };
  const flush = (): void => {
    if (brokenFrom >= 0) rows.push(brokenRow(text, brokenFrom, brokenTo));
    brokenFrom = -1;
  };

  for (const stretch of stretches(text, stretchSize, asWritten)) {
    if (take(stretch.start, stretch.end)) continue;
    for (const declaration of stretches(text, 0, asWritten, false, stretch.start, stretch.end)) {
      if (take(declaration.start, declaration.end)) continue;
      for (const part of stretches(text, 0, asWritten, true, declaration.start, declaration.end)) {
        const whole = part.start === declaration.start && part.end === declaration.end;
        if (!whole && take(part.start, part.end, true)) continue;
        if (brokenFrom < 0) brokenFrom = part.start;
        brokenTo = part.end;
      }
    }
  }
  flush();
  return rows;
}

/** Whether a stretch is one declaration with more lines and comments than the parser's stack has room for. */
function isTooLong(text: string, start: number, end: number): boolean {
  if (end - start < mostLines) return false;
  const marks = /\n|\r|\/[*/]/g;
  marks.lastIndex = start;
  let found = 0;
  while (found < mostLines && (marks.exec(text)?.index ?? end) < end) found++;
  return found === mostLines;
}

/** Whether a line that reads as a declaration could as well belong to the unclosed block of the one before. */
function mayBeStatement(declaration: Declaration): boolean {
  switch (declaration.$type) {
    case 'Circle':
    case 'Action':
    case 'Review':
      return !declaration.block;
    case 'Audit':
    case 'Decision':
    case 'Deviation':
    case 'Election':
    case 'Implementation':
    case 'Meeting':
    case 'Organisation':
    case 'Person':
    case 'Template':
    case 'Topic':
      return false;
    default:
      return never(declaration);
  }
}

/** A stretch with a syntax error, to the letter. */
function brokenRow(text: string, from: number, to: number): Row {
  const part = text.slice(from, to);
  const blanks = /^[\s\uFEFF]*(?:[\r\n]|^)\uFEFF*/.exec(part)?.[0].length ?? 0;
  return {
    blankBefore: lineEndsBefore(text, from + blanks) > 1,
    kind: 'broken',
    table: undefined,
    cells: undefined,
    plain: part.slice(blanks).trimEnd(),
    ending: '',
    below: [],
  };
}

/** The statements and comments of a part of the text that has no syntax error. */
function linesOf(
  text: string,
  base: number,
  leaves: readonly LeafCstNode[],
  starts: ReadonlyMap<number, string>,
): Line[] {
  const top: Line[] = [];
  const open: { statement: Statement; block: Block; lines: Line[]; at: number }[] = [];
  let lines = top;
  let statement: Statement | undefined;
  let statementAt = 0;
  /** Where a comment goes that stands on the same line. */
  let sameLine: Word[] | undefined;
  let comments: { word: Word; gap: number }[] = [];
  let firstWord: LeafCstNode | undefined;

  for (const [i, leaf] of leaves.entries()) {
    const at = base + leaf.offset;
    const image = leaf.text;
    const gap = lineEndsBefore(text, at);
    if (leaf.hidden) {
      if (image.trim() === '') continue;
      const margin = /[\r\n]/.test(image) || points(image) ? marginAt(text, at) : 0;
      comments.push({
        word: { text: image, keyword: false, comment: true, first: gap > 0, margin },
        gap,
      });
      continue;
    }
    const keyword = GrammarAST.isKeyword(leaf.grammarSource);
    const word: Word = { text: image, keyword, comment: false, first: gap > 0, margin: 0 };
    const opens = keyword && image === '{';
    const closes = keyword && image === '}';
    let type = starts.get(leaf.offset);
    if (type === undefined && statement !== undefined && keyword && gap > 0 && firstWord !== undefined) {
      const kept =
        (GrammarAST.isKeyword(firstWord.grammarSource) && ownLineAfter.get(firstWord.text) === image) ||
        (statement.type === 'Entry' && clausesOfEntries.has(image));
      if (kept && columnAt(text, at) <= columnAt(text, statementAt)) type = statement.type;
    }
    if (type !== undefined || closes) {
      settle(gap);
      if (type !== undefined) {
        const blankBefore = gap > 1;
        statement = { type, words: [], trailing: [], blankBefore };
        statementAt = at;
        firstWord = leaf;
        lines.push(statement);
        sameLine = statement.trailing;
      }
    } else if (comments.length > 0) {
      for (const comment of comments) statement?.words.push(comment.word);
      comments = [];
    }
    if (opens && statement !== undefined) {
      const moved = movedIntoBlock(statement);
      const block: Block = {
        lines: moved.map((comment) => ({ comment, blankBefore: false })),
        optional: mayBeLeftOut(leaf),
        opening: [],
        oneLine: false,
      };
      statement.block = block;
      open.push({ statement, block, lines, at });
      lines = block.lines;
      sameLine = block.lines.length === 0 ? block.opening : undefined;
    } else if (closes) {
      const closed = open.pop();
      if (closed !== undefined) {
        if (closed.block.optional) closed.block.optional = mayFollow(closed.statement, leaves, i + 1);
        closed.block.oneLine = at - closed.at < lineWidth * 2 && !/[\r\n]/.test(text.slice(closed.at, at));
        lines = closed.lines;
        sameLine = closed.statement.trailing;
      }
      statement = undefined;
    } else {
      statement?.words.push(word);
    }
  }
  settle(1);
  return top;

  /** Places the comments between two statements: behind the one on whose line they stand, or on lines of their own. */
  function settle(gapBehind: number): void {
    for (let i = 0; i < comments.length; i++) {
      const comment = comments[i] as { word: Word; gap: number };
      const gapAfter = comments[i + 1]?.gap ?? gapBehind;
      // Documentation belongs to what follows it.
      const documents = gapAfter === 0 && comment.word.text.startsWith('/**');
      if (comment.gap === 0 && sameLine !== undefined && !documents) {
        sameLine.push(comment.word);
      } else {
        lines.push({ comment: comment.word, blankBefore: comment.gap > 1 });
        sameLine = undefined;
      }
    }
    comments = [];
  }
}

/**
 * Takes the comments out of a statement's head that would hide its opening brace; they are to stand first in the
 * block. Where the head has to stay on one line, every other comment with a line end goes to the end of the head.
 */
function movedIntoBlock(statement: Statement): Word[] {
  const { words } = statement;
  const onOneLine = opensBlockOfNames(statement);
  let last = words.length;
  while (last > 0 && words[last - 1]?.comment === true) last--;
  if (!onOneLine && last === words.length) return [];
  const kept: Word[] = [];
  const over: Word[] = [];
  const moved: Word[] = [];
  words.forEach((word, i) => {
    if (!word.comment || (i < last && !onOneLine)) kept.push(word);
    else if (endsLine(word)) moved.push(word);
    else if (/[\r\n]/.test(word.text)) over.push({ ...word, first: false });
    else kept.push({ ...word, first: false });
  });
  words.length = 0;
  for (const word of [...kept, ...over]) words.push(word);
  return moved;
}

/** The offset of each statement's first word, with the statement's type. */
function findStarts(parent: AstNode, starts: Map<number, string>): void {
  const members = parent as unknown as Record<string, unknown>;
  for (const list of lists) {
    const statements = members[list];
    if (!Array.isArray(statements)) continue;
    for (const statement of statements as AstNode[]) {
      if (statement.$cstNode === undefined) continue;
      starts.set(statement.$cstNode.offset, statement.$type);
      findStarts(statement, starts);
    }
  }
}

/** The words and comments of a tree in their order. */
function leavesOf(tree: KringFile): LeafCstNode[] {
  const leaves: LeafCstNode[] = [];
  const find = (cst: CstNode): void => {
    if (isCompositeCstNode(cst)) for (const child of cst.content) find(child);
    else leaves.push(cst as LeafCstNode);
  };
  if (tree.$cstNode !== undefined) find(tree.$cstNode);
  return leaves;
}

/**
 * Whether a statement that begins with a keyword used as a name gets a line of its own only now. At the head of a
 * line some keywords are no names.
 */
function movesKeywordName(
  text: string,
  base: number,
  leaves: readonly LeafCstNode[],
  starts: ReadonlyMap<number, string>,
): boolean {
  return leaves.some(
    (leaf) =>
      leaf.tokenType.name !== 'ID' &&
      !leaf.hidden &&
      starts.has(leaf.offset) &&
      !GrammarAST.isKeyword(leaf.grammarSource) &&
      lineEndsBefore(text, base + leaf.offset) === 0,
  );
}

/** Whether a text holds the same words in the same roles. */
function holds(services: KringServices, text: string, words: readonly LeafCstNode[]): boolean {
  const result = services.parser.LangiumParser.parse<KringFile>(text);
  const said = (leaves: readonly LeafCstNode[]): LeafCstNode[] =>
    leaves.filter((leaf) => !leaf.hidden && !/^[{}]$/.test(leaf.text));
  const before = said(words);
  const after = said(leavesOf(result.value));
  if (result.lexerErrors.length + result.parserErrors.length > 0 || before.length !== after.length)
    return false;
  return after.every(
    (leaf, i) => leaf.text === before[i]?.text && leaf.grammarSource === before[i]?.grammarSource,
  );
}

/** Whether the grammar has the block as a choice. */
function mayBeLeftOut(brace: LeafCstNode): boolean {
  for (
    let element: AstNode | undefined = brace.grammarSource;
    element !== undefined;
    element = element.$container
  ) {
    if (!GrammarAST.isAbstractElement(element)) return false;
    if (element.cardinality === '?' || element.cardinality === '*') return true;
  }
  return false;
}

/** Whether what comes next stays a statement of its own where the empty block of the one before it is left out. */
function mayFollow(statement: Statement, leaves: readonly LeafCstNode[], from: number): boolean {
  // A comment before the brace would be taken for one about the next statement.
  if (statement.words.at(-1)?.comment === true) return false;
  let at = from;
  while (leaves[at]?.hidden === true) at++;
  const next = leaves[at];
  if (next === undefined) return true;
  if (!GrammarAST.isKeyword(next.grammarSource)) return next.tokenType.name === 'ID';
  // A phase may be named by any word, also by the one that begins the next phase.
  return next.text === '}' || statement.type !== 'Phase' || statement.words.length > 2;
}

/** How many line ends the blanks before an offset hold, counted to 2; the start of the text counts as a line end. */
function lineEndsBefore(text: string, at: number): number {
  let found = 0;
  for (let i = at - 1; i >= 0 && found < 2; i--) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      found++;
      if (text.charCodeAt(i - 1) === 13) i--;
    } else if (c === 13) {
      found++;
    } else if (!isBlank(c)) {
      return found;
    }
    if (i <= 0) return Math.max(found, 1);
  }
  return at <= 0 ? 1 : found;
}

function isBlank(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || (c > 127 && /[\s\uFEFF]/.test(String.fromCharCode(c)));
}

function lineStartBefore(text: string, at: number): number {
  let i = at;
  while (i > 0 && text.charCodeAt(i - 1) !== 10 && text.charCodeAt(i - 1) !== 13) i--;
  return i;
}

function columnAt(text: string, at: number): number {
  return at - lineStartBefore(text, at);
}

/** How many blanks the line has at its head in which an offset lies. */
function marginAt(text: string, at: number): number {
  const start = lineStartBefore(text, at);
  let i = start;
  while (i < at && isBlank(text.charCodeAt(i))) i++;
  return i - start;
}

// ---- laying out ----

function isRemark(line: Line): line is Remark {
  return 'comment' in line;
}

/** A line of the block of a statement of some type, or of the file itself. */
function rowOf(line: Line, indent: number, within: string | undefined): Row {
  const pad = ' '.repeat(indent);
  if (isRemark(line)) {
    const { comment, blankBefore } = line;
    if (comment.first && points(comment.text)) {
      const plain = ' '.repeat(comment.margin) + comment.text.trimEnd();
      return { ...plainRow, blankBefore, kind: 'pointer', plain };
    }
    return {
      ...plainRow,
      blankBefore,
      kind: 'remark',
      plain: commentText(comment, pad),
    };
  }
  const { block, words } = line;
  const table = tableFor(line, within);
  const inline = inlineBlock(line, indent);
  if (block === undefined || inline !== undefined) {
    const suffix = inline === undefined || inline === '' ? '' : ` ${inline}`;
    const head = headText(line, indent, suffix) + suffix;
    return {
      blankBefore: line.blankBefore,
      kind: 'statement',
      table,
      cells: cellsOf(words, table, head, inline ?? ''),
      plain: head.slice(indent),
      ending: withComments(head, line.trailing).slice(head.length),
      below: [],
    };
  }
  const head = headText(line, indent, ' {');
  const inner = block.lines.map((statement) => rowOf(statement, indent + 2, line.type));
  return {
    blankBefore: line.blankBefore,
    kind: 'statement',
    table,
    cells: cellsOf(words, table, head, ''),
    plain: head.slice(indent),
    ending: withComments(`${head} {`, block.opening).slice(head.length),
    below: [...alignedLines(inner, indent + 2), withComments(`${pad}}`, line.trailing)],
  };
}

const plainRow = { table: undefined, cells: undefined, ending: '', below: [] } as const;

function tableFor(statement: Statement, within: string | undefined): Table | undefined {
  const first = statement.words[0];
  if (first === undefined) return undefined;
  const word = first.keyword ? first.text : statement.type;
  return tableOf.get(`${within} ${word}`) ?? tableOf.get(word);
}

/**
 * The block of a statement where it stays on the line: one statement where it was written on one line, `{ }` where
 * it is empty and cannot be left out, nothing where it can. Undefined where the block needs lines of its own.
 */
function inlineBlock(statement: Statement, indent: number): string | undefined {
  const { block } = statement;
  if (block === undefined) return '';
  if (block.opening.length > 0 || block.lines.length > 1) return undefined;
  const only = block.lines[0];
  if (only === undefined) return block.optional ? '' : '{ }';
  if (!block.oneLine || isRemark(only) || only.trailing.length > 0) return undefined;
  const inner = inlineBlock(only, indent);
  if (inner === undefined || statement.words.some(breaksLine) || only.words.some(breaksLine))
    return undefined;
  const text = `{ ${joined(only.words)}${inner === '' ? '' : ` ${inner}`} }`;
  const whole = `${joined(statement.words)} ${text}`;
  return indent + displayWidth(whole) <= lineWidth ? text : undefined;
}

/** Whether a word takes more than one line, or begins or ends one. */
function breaksLine(word: Word): boolean {
  return (word.comment && (word.first || endsLine(word))) || /[\r\n]/.test(word.text);
}

/** Whether a comment points with carets at words of the line above, as `// ^^^^` does: it stays under them. */
function points(comment: string): boolean {
  return /^\/\/[ \t]*\^+(?:\s|$)/.test(comment);
}

function endsLine(comment: Word): boolean {
  return comment.text.startsWith('//');
}

/**
 * Whether the lines of a statement's block may begin with any word as a name. The lexer knows such a block by the
 * first word of the line that opens it, so its head has to stay on one line.
 */
function opensBlockOfNames(statement: Statement): boolean {
  return typesOfNames.has(statement.type);
}

/** Words that stay on one line, and what a line break before them would be for. */
interface Segment {
  readonly words: Word[];
  readonly break: 'start' | 'clause' | 'comma' | 'comment';
}

/** The words before a statement's block, indented, broken where they and what stands behind them are too long. */
function headText(statement: Statement, indent: number, behind: string): string {
  const { words } = statement;
  const pad = ' '.repeat(indent);
  if (!words.some(breaksLine)) {
    const line = pad + joined(words);
    if (displayWidth(line) + displayWidth(behind) <= lineWidth) return line;
  }
  const continuation = `${pad}${behind === '' ? '  ' : '    '}`;
  const breakable = behind === '' || !opensBlockOfNames(statement);
  const segments = segmentsOf(words, breakable);
  const lines: string[] = [];
  let line = pad;
  for (const [i, segment] of segments.entries()) {
    let previous = segments[i - 1]?.words.at(-1);
    if (segment.break === 'comment' || (segment.break !== 'start' && !fits(line, segments, i, behind))) {
      lines.push(line);
      line = continuation;
      previous = undefined;
    }
    for (const word of segment.words) {
      if (previous !== undefined && isApart(previous, word)) line += ' ';
      line += word.comment ? commentText(word, line) : word.text;
      previous = word;
    }
  }
  return [...lines, line].join('\n');
}

function segmentsOf(words: readonly Word[], breakable: boolean): Segment[] {
  const segments: Segment[] = [];
  words.forEach((word, i) => {
    const previous = words[i - 1];
    const last = segments.at(-1);
    if (previous === undefined || last === undefined) segments.push({ words: [word], break: 'start' });
    else if ((word.comment && word.first) || (previous.comment && (previous.first || endsLine(previous)))) {
      segments.push({ words: [word], break: 'comment' });
    } else if (breakable && !word.comment && previous.keyword && previous.text === ',')
      segments.push({ words: [word], break: 'comma' });
    else if (breakable && beginsClause(word, previous, i)) segments.push({ words: [word], break: 'clause' });
    else last.words.push(word);
  });
  return segments;
}

/** Whether a clause begins at a word; the first two words of a statement stay together. */
function beginsClause(word: Word, previous: Word, i: number): boolean {
  return (
    i > 1 &&
    word.keyword &&
    clauses.has(word.text) &&
    !(previous.keyword && (firstOfPair.has(previous.text) || beforeList.has(previous.text)))
  );
}

/** Whether a segment has room behind the last line of a text, a clause with all of its list. */
function fits(before: string, segments: readonly Segment[], from: number, behind: string): boolean {
  let to = from + 1;
  if (segments[from]?.break === 'clause') while (segments[to]?.break === 'comma') to++;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const next =
    joined(segments.slice(from, to).flatMap((segment) => segment.words)).split(/[\r\n]/, 1)[0] ?? '';
  const room = to === segments.length ? displayWidth(behind) : 0;
  return displayWidth(line) + 1 + displayWidth(next) + room <= lineWidth;
}

/** Words with the blanks that belong between them. */
function joined(words: readonly Word[]): string {
  let text = '';
  let previous: Word | undefined;
  for (const word of words) {
    text += previous !== undefined && isApart(previous, word) ? ` ${word.text}` : word.text;
    previous = word;
  }
  return text;
}

/** Whether a blank stands between two words; a comment keeps its distance, so that it makes no mark of its own. */
function isApart(previous: Word, word: Word): boolean {
  if (word.comment) return true;
  if (word.text === ',' || word.text === '.' || word.text === '/') return false;
  return previous.comment || (previous.text !== '.' && previous.text !== '/');
}

function withComments(line: string, comments: readonly Word[]): string {
  return comments.reduce((before, comment) => `${before} ${commentText(comment, before)}`, line);
}

/** A comment as it stands behind a text: its inner lines move as far as the line moves on which it begins. */
function commentText(comment: Word, before: string): string {
  if (!/[\r\n]/.test(comment.text)) return comment.text.trimEnd();
  const margin = ' '.repeat(marginAt(before, before.length));
  return comment.text
    .split(/\r\n|\r|\n/)
    .map((line, i) => {
      if (i === 0) return line.trimEnd();
      let blanks = 0;
      while (blanks < comment.margin && blanks < line.length && isBlank(line.charCodeAt(blanks))) blanks++;
      const rest = line.slice(blanks).trimEnd();
      return rest === '' ? '' : margin + rest;
    })
    .join('\n');
}

// ---- aligning ----

/** The columns of a statement, where it stands in a table and on one line without comments between its words. */
function cellsOf(
  words: readonly Word[],
  table: Table | undefined,
  head: string,
  block: string,
): string[] | undefined {
  if (table === undefined || head.includes('\n') || words.some((word) => word.comment)) return undefined;
  const starts = [0];
  let at = 0;
  for (const column of table.columns) {
    const start = column === 'block' ? -1 : columnStart(words, column, at + 1);
    starts.push(start);
    if (start >= 0) at = start;
  }
  return starts.map((start, i) => {
    if (table.columns[i - 1] === 'block') return block;
    if (start < 0) return '';
    return joined(
      words.slice(
        start,
        starts.find((next, k) => k > i && next >= 0),
      ),
    );
  });
}

function columnStart(words: readonly Word[], column: Exclude<ColumnStart, 'block'>, from: number): number {
  switch (column) {
    case 'second':
      return from < words.length ? from : -1;
    case 'text':
      return words[from]?.text.startsWith('"') === true ? from : -1;
    case 'name':
      return words.findIndex((word, i) => i >= from && !word.keyword);
    case 'clause':
      return words.findIndex(
        (word, i) =>
          i >= from &&
          word.keyword &&
          clauses.has(word.text) &&
          !(words[i - 1]?.keyword === true && beforeList.has(words[i - 1]?.text ?? '')),
      );
    default:
      return never(column);
  }
}

/** The lines of a block or a file, neighbours of one table aligned. */
function alignedLines(rows: readonly Row[], indent: number): string[] {
  const pad = ' '.repeat(indent);
  const lines: string[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = [rows[i] as Row];
    const { table } = run[0] as Row;
    for (
      i++;
      i < rows.length && table !== undefined && rows[i]?.table === table && rows[i]?.blankBefore === false;
      i++
    ) {
      run.push(rows[i] as Row);
    }
    const heads =
      table === undefined || run.length < 2 ? run.map((row) => row.plain) : alignedHeads(run, table, indent);
    for (const [k, row] of run.entries()) {
      if (row.blankBefore && lines.length > 0) lines.push('');
      lines.push((row.kind === 'broken' || row.kind === 'pointer' ? '' : pad) + heads[k] + row.ending);
      for (const line of row.below) lines.push(line);
    }
  }
  return lines;
}

/**
 * The heads of neighbouring lines with each column begun at the same place. A column that only one line has is not
 * aligned; a line with a very long cell, and one that would become too long, stands outside of the columns.
 */
function alignedHeads(run: readonly Row[], table: Table, indent: number): string[] {
  const heads = run.map((row) => ({
    row,
    text: row.cells?.[0] ?? '',
    width: displayWidth(row.cells?.[0] ?? ''),
    inside: row.cells !== undefined,
  }));
  for (let column = 1; column <= table.columns.length; column++) {
    const members = heads.filter((head) => (head.row.cells?.[column] ?? '') !== '');
    const inside = members.filter((head) => head.inside);
    const widest = inside.reduce((least, head) => Math.min(least, head.width), Infinity) + mostPadding;
    const target =
      inside.reduce((most, head) => (head.width > widest ? most : Math.max(most, head.width)), 0) + table.gap;
    for (const head of members) {
      const cell = head.row.cells?.[column] ?? '';
      if (head.width > widest) head.inside = false;
      const gap = head.inside && inside.length > 1 ? target - head.width : 1;
      head.text += ' '.repeat(gap) + cell;
      head.width += gap + displayWidth(cell);
    }
  }
  return heads.map(({ row, text, width }) => {
    const brace = row.below.length > 0 ? 2 : 0;
    return row.cells === undefined || indent + width + brace > lineWidth ? row.plain : text;
  });
}

/** Columns that a text takes on a screen of even letters. */
function displayWidth(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** The file, with one empty line around each declaration that takes more than one line. */
function written(rows: readonly Row[]): string {
  let previous: Row | undefined;
  let between: Row | undefined;
  let apart = false;
  for (const row of rows) {
    between ??= row;
    apart ||= row.blankBefore;
    if (row.kind === 'remark' || row.kind === 'pointer') continue;
    const settled = previous?.kind === 'statement' && row.kind === 'statement';
    if (settled && !apart && (takesLines(previous as Row) || takesLines(row))) between.blankBefore = true;
    previous = row;
    between = undefined;
    apart = false;
  }
  const lines = alignedLines(rows, 0);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function takesLines(row: Row): boolean {
  return row.below.length > 0 || row.plain.includes('\n') || row.ending.includes('\n');
}

// ---- edits ----

/**
 * The edits that make one text of another which differs from it in blanks and braces only. Lines are matched by the
 * number of other characters before them, so that the time is linear.
 */
function lineEdits(text: string, wanted: string): FormatEdit[] {
  const edits: FormatEdit[] = [];
  const here = linesWithCounts(text);
  const there = linesWithCounts(wanted);
  let i = 0;
  let k = 0;
  while (i < here.length || k < there.length) {
    const fromHere = i;
    const fromThere = k;
    const one = here[i];
    const other = there[k];
    if (one !== undefined && other !== undefined && one.text === other.text) {
      i++;
      k++;
      continue;
    }
    if (one === undefined || other === undefined) {
      i = here.length;
      k = there.length;
    } else {
      const before = here[i - 1]?.count ?? 0;
      const beforeOther = there[k - 1]?.count ?? 0;
      const adds = one.count > before;
      const addsOther = other.count > beforeOther;
      if (adds || !addsOther) i++;
      if (addsOther || !adds) k++;
      while (
        i < here.length &&
        k < there.length &&
        i > fromHere &&
        k > fromThere &&
        here[i - 1]?.count !== there[k - 1]?.count
      ) {
        if ((here[i - 1]?.count ?? 0) < (there[k - 1]?.count ?? 0)) i++;
        else k++;
      }
    }
    const start = here[fromHere]?.start ?? text.length;
    const end = here[i]?.start ?? text.length;
    const newText = wanted.slice(there[fromThere]?.start ?? wanted.length, there[k]?.start ?? wanted.length);
    const last = edits.at(-1);
    if (last !== undefined && last.end === start)
      edits[edits.length - 1] = { start: last.start, end, newText: last.newText + newText };
    else edits.push({ start, end, newText });
  }
  return edits;
}

/** The lines of a text with their line ends, and how many letters stand up to the end of each, braces left out. */
function linesWithCounts(text: string): { start: number; text: string; count: number }[] {
  const lines: { start: number; text: string; count: number }[] = [];
  let start = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
      lines.push({ start, text: text.slice(start, i + 1), count });
      start = i + 1;
    } else if (c !== 123 && c !== 125 && !isBlank(c)) {
      count++;
    }
  }
  if (start < text.length) lines.push({ start, text: text.slice(start), count });
  return lines;
}
