import { enclosuresOf } from './enclosures.js';
import type { SourceText } from './source-text.js';

/** A piece of a text that can be folded away, from the end of its first line. Lines count from 1. */
export interface Fold {
  readonly kind: 'block' | 'comment' | 'text';
  readonly line: number;
  readonly endLine: number;
}

export function foldsOf(source: SourceText): Fold[] {
  const folds: Fold[] = [];
  let comment: { line: number; endLine: number } | undefined;
  const flush = (): void => {
    if (comment !== undefined && comment.endLine > comment.line) folds.push({ kind: 'comment', ...comment });
    comment = undefined;
  };
  for (const { kind, start, end } of enclosuresOf(source)) {
    const line = source.spot(start).line;
    const endLine = source.spot(end).line;
    const isLine = kind === 'comment' && source.text.startsWith('//', start);
    if (isLine && source.text.slice(source.lineStart(line), start).trim() === '') {
      if (comment !== undefined && comment.endLine === line - 1) comment.endLine = line;
      else {
        flush();
        comment = { line, endLine: line };
      }
      continue;
    }
    if (endLine > line) folds.push({ kind, line, endLine: kind === 'block' ? endLine - 1 : endLine });
  }
  flush();
  return folds.filter(({ line, endLine }) => endLine > line).sort((a, b) => a.line - b.line);
}
