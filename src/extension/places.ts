import * as vscode from 'vscode';
import type { FilePlace, PlaceRange } from '../lsp/protocol.js';

export function rangeOf({ start, end }: PlaceRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Shows a place of a file; `beside` keeps what is shown now, such as a picture, in sight. */
export async function openPlace(
  { uri, range }: FilePlace,
  { keepFocus = false, column }: { readonly keepFocus?: boolean; readonly column?: vscode.ViewColumn } = {},
): Promise<vscode.TextEditor> {
  const address = vscode.Uri.parse(uri);
  const selection = rangeOf(range);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === address.toString(),
  );
  const editor = await vscode.window.showTextDocument(address, {
    selection: new vscode.Range(selection.start, selection.start),
    preserveFocus: keepFocus,
    preview: shown === undefined,
    viewColumn: shown?.viewColumn ?? column ?? vscode.ViewColumn.Active,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** Goes to what was written for somebody to fill in: it is selected, so that what is typed takes its place. */
export async function showWritten(place: FilePlace): Promise<void> {
  const editor = await openPlace(place);
  const { start, end } = rangeOf(place.range);
  editor.selection = new vscode.Selection(start, end);
}

/** The command that shows a place when something in a tree is clicked. */
export function opening(place: FilePlace): vscode.Command {
  return { command: 'kring.openPlace', title: '', arguments: [place] };
}
