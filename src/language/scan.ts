import { firstThatMayBeName, keywords, patterns, terminals, within } from './generated/parser.js';
import { Heads } from './heads.js';
import { NotedWords, type WordList } from './tree.js';

/** Kinds of word by what their characters look like, in the order in which they are tried. */
const figures = (['DATE', 'YEAR', 'TIME', 'NUMBER'] as const).map((name) => ({
  kind: terminals[name],
  pattern: patterns[name],
}));

/** What an ASCII character may be: a blank, the end of a line, a letter of a name, a figure; or something else. */
const [other, blank, lineBreak, letter, figure] = [0, 1, 2, 3, 4];

const sorts = new Uint8Array(128).map((_, code) => {
  const c = String.fromCharCode(code);
  if (c === '\r' || c === '\n') return lineBreak;
  if (/\s/.test(c)) return blank;
  return /[A-Z_a-z]/.test(c) ? letter : /[0-9]/.test(c) ? figure : other;
});

/** What a character may be; nothing behind the end of a text, and none of these where it is not ASCII. */
function sortOf(c: number): number {
  return c < 128 ? (sorts[c] as number) : other;
}

/**
 * The words of a text, as the lexer of Langium finds them but in one pass over its characters; nothing, where the text
 * holds anything that is no word of Kring. A comment is kept where it documents what follows it.
 */
export function wordsOf(text: string): WordList | undefined {
  const words = new NotedWords(text);
  const { kinds, starts, ends, lines, columns, endLines, endColumns } = words;
  const heads = new Heads();
  let line = 0;
  let lineStart = 0;
  const length = text.length;

  /** Counts the lines that begin between two places, of which the first is at no second half of a line's end. */
  const countLines = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      if (c !== 10 && c !== 13) continue;
      if (c === 13 && i + 1 < to && text.charCodeAt(i + 1) === 10) i++;
      line++;
      lineStart = i + 1;
    }
  };

  for (let at = 0; at < length; ) {
    const c = text.charCodeAt(at);
    const sort = sortOf(c);
    if (sort === blank) {
      at++;
      continue;
    }
    if (sort === lineBreak) {
      at += c === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      line++;
      lineStart = at;
      continue;
    }
    if (c === 47) {
      const second = text.charCodeAt(at + 1);
      let end = -1;
      if (second === 47) for (end = at + 2; end < length && !isLineEnd(text.charCodeAt(end)); ) end++;
      else if (second === 42) end = text.indexOf('*/', at + 2) + 2;
      if (end > at + 1) {
        if (second === 42 && text.charCodeAt(at + 2) === 42) words.remark(text.slice(at, end));
        else words.unremarked();
        if (second === 42) countLines(at, end);
        at = end;
        continue;
      }
    }
    let end: number;
    let kind: number;
    let image = '"';
    if (sort === letter) {
      end = nameEnd(text, at);
      image = text.slice(at, end);
      kind = keywords.get(image) ?? terminals.ID;
    } else if (sort === figure) {
      end = -1;
      kind = 0;
      for (const one of figures) {
        end = ending(one.pattern, text, at);
        kind = one.kind;
        if (end >= 0) break;
      }
    } else if (c === 34) {
      const long = text.startsWith('"""', at) ? text.indexOf('"""', at + 3) : -1;
      kind = long >= 0 ? terminals.BLOCK : terminals.STRING;
      end = long >= 0 ? long + 3 : textEnd(text, at);
    } else {
      kind = keywords.get(text.charAt(at)) ?? 0;
      end = at + 1;
      image = text.charAt(at);
      if (kind === 0) {
        const behind = ending(patterns.WS, text, at);
        if (behind >= 0) {
          countLines(at, behind);
          at = behind;
          continue;
        }
        end = ending(patterns.SIGN, text, at);
        kind = terminals.SIGN;
        if (end < 0) {
          end = ending(patterns.ID, text, at);
          kind = terminals.ID;
        }
      }
    }
    if (end < 0) return undefined;
    starts.push(at);
    ends.push(end);
    lines.push(line);
    columns.push(at - lineStart);
    const first = line;
    if (kind === terminals.BLOCK) countLines(at, end);
    endLines.push(line);
    endColumns.push(end - lineStart);
    const isWithin = heads.isWithin(image, first, line);
    kinds.push(isWithin && kind >= firstThatMayBeName && kind < terminals.DATE ? kind + within : kind);
    at = end;
  }
  return words.close();
}

function isLineEnd(c: number): boolean {
  return c === 10 || c === 13;
}

/** The end of a match of a pattern that begins at a place, or -1. */
function ending(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of a name that begins with a letter of ASCII. */
function nameEnd(text: string, at: number): number {
  for (let i = at + 1; ; i++) {
    let c = text.charCodeAt(i);
    if (sortOf(c) >= letter) continue;
    if (c === 45) {
      // A hyphen that no letter follows is no part of the name.
      c = text.charCodeAt(i + 1);
      if (sortOf(c) >= letter) continue;
    }
    return c >= 128 ? ending(patterns.ID, text, at) : i;
  }
}

/** The end of a text of one line, or -1 where it has none. */
function textEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) return i + 1;
    if (isLineEnd(c)) return -1;
    if (c !== 92) continue;
    const next = text.charCodeAt(++i);
    if (isLineEnd(next) || next === 0x2028 || next === 0x2029) return -1;
  }
  return -1;
}
