import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { firstBlank } from '../messages/blanks.js';
import type { FilePlace } from './protocol.js';

/**
 * Where a person goes on after edits were made: the first text that they leave to be filled in, else the last
 * declaration that they write. Nothing where they write no whole line.
 *
 * @param edit with the places of the texts as they were before it
 */
export function placeWritten({ documentChanges = [] }: WorkspaceEdit): FilePlace | undefined {
  let declared: FilePlace | undefined;
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    const { uri } = change.textDocument;
    const edits = change.edits.filter((one): one is TextEdit => 'newText' in one);
    for (const edit of [...edits].sort((a, b) => compare(a.range.start, b.range.start))) {
      const blank = firstBlank(edit.newText);
      if (blank !== undefined) return place(uri, edits, edit, blank.start, blank.end);
      const line = /\S.*/.exec(edit.newText);
      if (line !== null && edit.newText.includes('\n'))
        declared = place(uri, edits, edit, line.index, line.index);
    }
  }
  return declared;
}

function place(uri: string, edits: readonly TextEdit[], edit: TextEdit, from: number, to: number): FilePlace {
  const begin = moved(edits, edit);
  return {
    uri,
    range: { start: within(begin, edit.newText, from), end: within(begin, edit.newText, to) },
  };
}

/** Where what an edit writes begins, once those before it in the text are made. */
function moved(edits: readonly TextEdit[], edit: TextEdit): Position {
  const before = edits
    .filter((one) => {
      const order = compare(one.range.start, edit.range.start);
      return order < 0 || (order === 0 && edits.indexOf(one) < edits.indexOf(edit));
    })
    .sort((a, b) => compare(a.range.start, b.range.start) || edits.indexOf(a) - edits.indexOf(b));
  let [was, is]: [Position, Position] = [
    { line: 0, character: 0 },
    { line: 0, character: 0 },
  ];
  for (const { range, newText } of before) {
    is = within(shifted(range.start, was, is), newText, newText.length);
    was = range.end;
  }
  return shifted(edit.range.start, was, is);
}

/** Where a place is now, by another before it that was there and is here. */
function shifted(at: Position, was: Position, is: Position): Position {
  const line = is.line + at.line - was.line;
  return {
    line,
    character: at.line === was.line ? is.character + at.character - was.character : at.character,
  };
}

function within({ line, character }: Position, text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = (lines.at(-1) ?? '').length;
  return lines.length === 1
    ? { line, character: character + last }
    : { line: line + lines.length - 1, character: last };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
