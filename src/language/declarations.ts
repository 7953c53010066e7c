import { circleKinds } from '../vocabulary/circles.js';

/** A stretch of a file that holds one or more whole declarations, comments before them included. */
export interface Stretch {
  /** Offset of its first character in the file. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Line of its first character, from 0. Stretches begin at a line's start, so columns need no shift. */
  readonly line: number;
  /** How many blocks are still open at its end. */
  readonly open: number;
  /** Whether a text or comment in it has no end, so that it holds other words than it seems to. */
  readonly unclosed: boolean;
}

/** A text or comment that has no end, and how far it is taken to reach. */
export interface Unclosed {
  readonly kind: 'text' | 'longText' | 'comment' | 'curly';
  readonly start: number;
  readonly end: number;
}

/** What is known of the whole file while a part of it is read. */
export interface Reading {
  /** Whether the file has an odd number of `"""`, so that one of them has no partner. */
  readonly oddQuotes: boolean;
  /** Every word that may begin a line; asked only where a text or comment has no end. */
  readonly lineWords: () => ReadonlySet<string>;
}

const firstWord = (kind: string): string => kind.split(' ')[0] ?? kind;

/** Words that begin a declaration, but for a circle's. */
const otherDeclarations = [
  'organisation',
  'person',
  'election',
  'decision',
  'implementation',
  'template',
  'audit',
  'action',
  'review',
  'topic',
  'meeting',
  'deviation',
] as const;

/** The first words of all declarations. */
export const declarationWords: ReadonlySet<string> = new Set([
  ...otherDeclarations,
  ...circleKinds.map(firstWord),
]);

/** Words that `circle` may follow, also on a line of its own. */
const kindsOfCircle: ReadonlySet<string> = new Set(
  circleKinds.filter((kind) => kind.endsWith(' circle')).map(firstWord),
);

/**
 * Lines of a block that begin with a declaration's word: `circle Strategy`, `action x`, `template x`, `review 2027-01-01`,
 * `top circle "board"` among an organisation's own words.
 */
export const lineOfBlock =
  /(?:circle|action|template)(?:[ \t]|\/\*[^*\r\n]*\*\/)+[^\s{}"/]+(?:[ \t]|\/\*[^*\r\n]*\*\/)*(?=[\r\n}]|\/\/|$)|review[ \t]+[0-9]|(?:(?:top|general|helping)[ \t]+)?circle[ \t]+"|working[ \t]+group[ \t]+"/y;

/** A line that can only be a declaration, inside what should be a text; `review` may be a line of a block as well. */
export const declarationLine = new RegExp(
  `[\\r\\n](?:${[...circleKinds, ...otherDeclarations.filter((word) => word !== 'review')].join('|')})[ \\t]+[^\\s{}"]+[ \\t]*(?:["{]|in |of |until |under |[\\r\\n])`,
);

/**
 * Cuts a file at the declarations that begin a line outside every block, so that each stretch can be parsed by
 * itself: an error then costs one declaration, and a large file never has to be held as one syntax tree.
 * With `strict`, a declaration's word at the very start of a line begins a declaration even where a block is still
 * open, which finds the way back after a missing brace.
 * Where a stretch ends depends on nothing before it, and on nothing behind the first words of the next one, unless
 * it is unclosed.
 * @param size stretches are at least this long, in characters, but for the last; 0 gives one declaration each
 */
export function* stretches(
  text: string,
  size: number,
  reading: Reading,
  strict = false,
  from = 0,
  to = text.length,
  line = 0,
): Generator<Stretch, void> {
  const marks = /"""|"|\/\/|\/\*|[{}]|\r\n|\r|\n|[^\s"/{}]+|\//g;
  const ends = endsIn(text, reading);
  let start = from;
  let startLine = line;
  let depth = 0;
  let lineStart = from;
  let comment = -1;
  let commentLine = 0;
  let significantLine = -1;
  let firstOnLine = true;
  let any = false;
  let unclosed = false;
  /** The same of the comments before what comes next, which may belong to the next stretch. */
  let unclosedComment = false;
  /** Whether a declaration began with a kind of circle, and its `circle` is to come. */
  let awaited = false;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null && match.index < to; match = marks.exec(text)) {
    const at = match.index;
    const mark = match[0];
    const first = mark.charCodeAt(0);
    if (first === 10 || first === 13) {
      line++;
      lineStart = marks.lastIndex;
      firstOnLine = true;
      continue;
    }
    if (mark === '//' || mark === '/*') {
      if (comment < 0 && significantLine !== line) {
        comment = lineStart;
        commentLine = line;
      }
      if (mark === '//') marks.lastIndex = lineEnd(text, at);
      else skip(at, ends.comment(at));
      continue;
    }
    const wasFirst = firstOnLine;
    firstOnLine = false;
    const isAwaited = awaited && mark === 'circle';
    awaited = false;
    if (mark === '{') depth++;
    else if (mark === '}') depth = Math.max(0, depth - 1);
    else if (mark === '"') {
      // A text without an end makes the parser fail by itself, and ends at its line.
      marks.lastIndex = stringEnd(text, at).end;
    } else if (mark === '"""') skip(at, ends.longText(at));
    else if (wasFirst && declarationWords.has(mark) && !isAwaited && begins(at)) {
      awaited = kindsOfCircle.has(mark);
      const cut = comment >= 0 ? comment : lineStart;
      if (any && cut - start >= size && cut > start) {
        yield { start, end: cut, line: startLine, open: depth, unclosed };
        start = cut;
        startLine = comment >= 0 ? commentLine : line;
        unclosed = false;
      }
      any = true;
      depth = 0;
    }
    significantLine = line;
    comment = -1;
    unclosed ||= unclosedComment;
    unclosedComment = false;
  }
  if (start < to) {
    yield { start, end: to, line: startLine, open: depth, unclosed: unclosed || unclosedComment };
  }

  function begins(at: number): boolean {
    if (depth > 0 && !(strict && at === lineStart)) return false;
    // What is indented may be the first line of a block whose brace is lost, and is read with what begins it.
    if (size > 0 && at === lineStart) return true;
    lineOfBlock.lastIndex = at;
    return !lineOfBlock.test(text);
  }

  /** Goes on behind a text or comment, and counts its lines. */
  function skip(at: number, { end, closed }: { end: number; closed: boolean }): void {
    if (!closed && comment >= 0) unclosedComment = true;
    else if (!closed) unclosed = true;
    for (let i = at; i < end; i++) {
      const c = text.charCodeAt(i);
      if (c !== 10 && !(c === 13 && text.charCodeAt(i + 1) !== 10)) continue;
      line++;
      lineStart = i + 1;
    }
    marks.lastIndex = end;
  }
}

/** The texts and comments without an end, and the texts between quotes that are not straight. */
export function unclosedTexts(text: string, reading: Reading): Unclosed[] {
  const found: Unclosed[] = [];
  const ends = endsIn(text, reading);
  const openings =
    /"""|"|\/\/|\/\*|[\u201C\u201D\u201E\u00AB]|(?<=\s)['\u2018](?=[^\r\n]{0,300}['\u2019](?:[\s,}]|$))/g;
  for (let match = openings.exec(text); match !== null; match = openings.exec(text)) {
    const start = match.index;
    const kind =
      match[0] === '"' ? 'text' : match[0] === '"""' ? 'longText' : match[0] === '/*' ? 'comment' : 'curly';
    if (match[0] === '//') {
      openings.lastIndex = lineEnd(text, start);
      continue;
    }
    const { end, closed } =
      kind === 'text'
        ? stringEnd(text, start)
        : kind === 'curly'
          ? curlyEnd(text, start)
          : kind === 'comment'
            ? ends.comment(start)
            : ends.longText(start);
    if (!closed) found.push({ kind, start, end });
    openings.lastIndex = Math.max(end, start + 1);
  }
  return found;
}

/** How often `"""` stands in a text. */
export function longQuotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"""'); at >= 0; at = text.indexOf('"""', at + 3)) count++;
  return count;
}

/** Where long texts and comments end in a text, and whether by their own mark. */
function endsIn(text: string, { oddQuotes, lineWords }: Reading) {
  // The next end is kept, so that a thousand openings do not each look through the rest of the file for it.
  let nextClose = -2;
  return {
    longText(at: number): { end: number; closed: boolean } {
      const close = text.indexOf('"""', at + 3);
      if (close >= 0 && !(oddQuotes && declarationLine.test(text.slice(at, close))))
        return { end: close + 3, closed: true };
      return { end: endByLayout(text, at, lineWords()), closed: false };
    },
    comment(at: number): { end: number; closed: boolean } {
      if (nextClose !== -1 && nextClose < at + 2) nextClose = text.indexOf('*/', at + 2);
      const limit = nextClose === -1 ? text.length : nextClose;
      // A comment that begins a line within a comment tells that the first one was to end before.
      const again = commentInComment(text, at + 2, limit);
      if (again < 0 && nextClose !== -1) return { end: nextClose + 2, closed: true };
      const end = endByLayout(text, at, lineWords());
      return { end: again < 0 ? end : Math.min(end, again), closed: false };
    },
  };
}

const commentOpening = /[\r\n][ \t]*\/\*/g;

function commentInComment(text: string, from: number, to: number): number {
  const within = text.slice(from, to);
  commentOpening.lastIndex = 0;
  const match = commentOpening.exec(within);
  return match === null ? -1 : from + match.index;
}

/**
 * The end of the line before the first one that is indented no deeper than the line of the opening, and begins
 * with a word that begins lines: what a reader would take for the end of a text that lacks its closing mark.
 */
function endByLayout(text: string, at: number, lineWords: ReadonlySet<string>): number {
  let lineStart = at;
  while (lineStart > 0 && !isLineEnd(text, lineStart - 1)) lineStart--;
  const indent = /[^\S\r\n]*/y;
  indent.lastIndex = lineStart;
  const most = indent.exec(text)?.[0].length ?? 0;
  const lines = /(\r\n|\r|\n)([^\S\r\n]*)(\}|\/\*|[a-z]+(?=[\s{]|$))/g;
  lines.lastIndex = at;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text)) {
    const word = match[3] ?? '';
    if ((match[2]?.length ?? 0) <= most && (word === '}' || word === '/*' || lineWords.has(word)))
      return match.index;
    lines.lastIndex = match.index + (match[1]?.length ?? 1);
  }
  let end = text.length;
  while (end > at + 1 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Whether a character ends a line. */
export function isLineEnd(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 10 || c === 13;
}

function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (isLineEnd(text, i)) return i;
  return text.length;
}

/** The end of a string, or of its line where the closing quote is missing. */
function stringEnd(text: string, at: number): { end: number; closed: boolean } {
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) return { end: i + 1, closed: true };
    if (c === 92 && !isLineEnd(text, i + 1)) i++;
    else if (isLineEnd(text, i)) return { end: i, closed: false };
  }
  return { end: text.length, closed: false };
}

/** The end of a text that opens with a curly or single quote: behind the next quote of any kind, or at the end of its line. */
function curlyEnd(text: string, at: number): { end: number; closed: boolean } {
  const single = text.charAt(at) === "'" || text.charAt(at) === '\u2018';
  const closing = single ? /['\u2019](?=[\s,}]|$)|[\r\n]/g : /["\u201C\u201D\u201E\u00BB\r\n]/g;
  closing.lastIndex = at + 1;
  const match = closing.exec(text);
  const end = match === null ? text.length : isLineEnd(text, match.index) ? match.index : match.index + 1;
  return { end, closed: false };
}
