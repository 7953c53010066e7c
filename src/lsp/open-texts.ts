import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { SourceText } from '../services/source-text.js';

/** A file that is open in the client: its text goes before that of the disk. */
export interface OpenText {
  readonly uri: string;
  readonly version: number;
  readonly source: SourceText;
}

/** The text with the changes made one after the other. Places beyond the text are at its end. */
export function changed(text: SourceText, changes: readonly TextDocumentContentChangeEvent[]): SourceText {
  let now = text;
  for (const change of changes) {
    if (!('range' in change)) {
      now = new SourceText(text.file, change.text);
      continue;
    }
    const { start, end } = change.range;
    const from = now.offset({ line: start.line + 1, column: start.character + 1 });
    const to = now.offset({ line: end.line + 1, column: end.character + 1 });
    const [first, last] = from <= to ? [from, to] : [to, from];
    now = now.with(first, last, change.text);
  }
  return now;
}
