import { foreignText, mergeMarkLeft, unfinishedMerge } from '../messages/syntax.js';
import { foreignIn } from './foreign.js';
import type { SyntaxProblem } from './problems.js';

/** A text as it is read while a merge in it is unfinished, and where it is. */
export interface Settled {
  /**
   * As long as the text, line by line: of a merge the first side stays, the marks and the other sides are blanks; of a
   * text that is not Kring nothing stays.
   */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Finds the places that a merge of two states left to be decided. So that one undecided place is one problem, the
 * first side is read meanwhile; which of them holds is for people to say, so nothing in it has a fix. A text that is no
 * Kring at all is one problem too.
 *
 * @param lineWords the words that may begin a line
 */
export function settled(text: string, lineWords: () => ReadonlySet<string>): Settled {
  const form = foreignIn(text, lineWords);
  if (form === undefined) return withoutMerges(text);
  const [blanks = '', first = ''] = /^(\s*)(\S[^\r\n]*)/.exec(text)?.slice(1) ?? [];
  const line = blanks.split(/\r\n|\r|\n/).length;
  return {
    text: blank(text),
    problems: [
      {
        kind: 'foreign',
        message: foreignText(form),
        line,
        column: 1,
        endLine: line,
        endColumn: 1 + (/[^\r\n]*$/.exec(blanks)?.[0].length ?? 0) + first.trimEnd().length,
      },
    ],
  };
}

const marks = ['<<<<<<<', '|||||||', '>>>>>>>'] as const;

function withoutMerges(text: string): Settled {
  if (!marks.some((mark) => text.includes(mark))) return { text, problems: [] };
  const problems: SyntaxProblem[] = [];
  let line = 1;
  let open: { line: number; kept: number; split: number | undefined } | undefined;
  const pieces: { text: string; isMark: boolean }[] = [];
  /** Marks that no merge has taken up yet, by their places among the pieces. */
  const alone = new Map<number, number>();
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const whole = match[0];
    if (whole === '') break;
    pieces.push({ text: whole, isMark: false });
    const mark = /^(<{7}|={7}|\|{7}|>{7})(?: |[\r\n]|$)/.exec(whole)?.[1]?.[0];
    const at = pieces.length - 1;
    // Seven signs for a line under a heading may stand in a text by themselves.
    if (mark !== undefined && mark !== '=') alone.set(at, line);
    if (mark === '<') open = { line, kept: at, split: undefined };
    else if (open !== undefined && (mark === '=' || mark === '|')) open.split ??= at;
    else if (open?.split !== undefined && mark === '>') {
      for (let i = open.split; i <= at; i++) (pieces[i] as { isMark: boolean }).isMark = true;
      (pieces[open.kept] as { isMark: boolean }).isMark = true;
      for (let i = open.kept; i <= at; i++) alone.delete(i);
      problems.push({
        kind: 'merge',
        message: unfinishedMerge(open.line, line),
        line: open.line,
        column: 1,
        endLine: line,
        endColumn: whole.replace(/[\r\n]+$/, '').length + 1,
      });
      open = undefined;
    }
    line++;
  }
  for (const [at, there] of alone) {
    const piece = pieces[at] as { text: string; isMark: boolean };
    piece.isMark = true;
    const written = piece.text.replace(/[\r\n]+$/, '');
    problems.push({
      kind: 'merge',
      message: mergeMarkLeft(written.slice(0, 7)),
      line: there,
      column: 1,
      endLine: there,
      endColumn: written.length + 1,
    });
  }
  problems.sort((a, b) => a.line - b.line);
  return { text: pieces.map((piece) => (piece.isMark ? blank(piece.text) : piece.text)).join(''), problems };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
