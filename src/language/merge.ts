import { unfinishedMerge } from '../messages/syntax.js';
import type { SyntaxProblem } from './problems.js';

/** A text as it is read while a merge in it is unfinished, and where it is. */
export interface Settled {
  /** As long as the text, line by line: the first side stays, the marks and the other sides are blanks. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Finds the places that a merge of two states left to be decided. So that one undecided place is one problem, the
 * first side is read meanwhile; which of them holds is for people to say, so nothing in it has a fix.
 */
export function settled(text: string): Settled {
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return { text, problems: [] };
  const problems: SyntaxProblem[] = [];
  const kept: string[] = [];
  let from = 0;
  let line = 1;
  let open: { line: number; kept: number; split: number | undefined } | undefined;
  const pieces: { text: string; isMark: boolean }[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const whole = match[0];
    if (whole === '' && from === text.length) break;
    from += whole.length;
    pieces.push({ text: whole, isMark: false });
    const mark = /^(<{7}|={7}|\|{7}|>{7})(?: |[\r\n]|$)/.exec(whole)?.[1]?.[0];
    const at = pieces.length - 1;
    if (mark === '<') open = { line, kept: at, split: undefined };
    else if (open !== undefined && (mark === '=' || mark === '|')) open.split ??= at;
    else if (open?.split !== undefined && mark === '>') {
      for (let i = open.split; i <= at; i++) (pieces[i] as { isMark: boolean }).isMark = true;
      (pieces[open.kept] as { isMark: boolean }).isMark = true;
      const endColumn = whole.replace(/[\r\n]+$/, '').length + 1;
      problems.push({
        kind: 'merge',
        message: unfinishedMerge(open.line, line),
        line: open.line,
        column: 1,
        endLine: line,
        endColumn,
      });
      open = undefined;
    }
    line++;
  }
  if (problems.length === 0) return { text, problems };
  for (const { text: piece, isMark } of pieces) kept.push(isMark ? piece.replace(/[^\r\n]/g, ' ') : piece);
  return { text: kept.join(''), problems };
}
