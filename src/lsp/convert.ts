import type { TextEdit as LspEdit, Position, Range } from 'vscode-languageserver';
import type { TextEdit } from '../edits/edit.js';
import type { Origin } from '../model/organisation.js';
import type { Spot } from '../services/source-text.js';

/** The protocol counts lines and characters from 0, Kring from 1; both count UTF-16 units. */
export function rangeOf({ line, column, endLine, endColumn }: Origin): Range {
  return {
    start: { line: Math.max(0, line - 1), character: Math.max(0, column - 1) },
    end: { line: Math.max(0, endLine - 1), character: Math.max(0, endColumn - 1) },
  };
}

export function spotOf({ line, character }: Position): Spot {
  return { line: line + 1, column: character + 1 };
}

export function originOf(file: string, { start, end }: Range): Origin {
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

export function editOf({ at, text }: TextEdit): LspEdit {
  return { range: rangeOf(at), newText: text };
}
