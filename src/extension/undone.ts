import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';

/** What was written from a panel, so that the panel undoes its own and makes it again, as the editor does in its text. */
export class Undone {
  /** The files of what was written, the last one at the end. */
  private readonly files: { readonly undo: string[]; readonly redo: string[] } = { undo: [], redo: [] };

  constructor(private readonly panel: vscode.WebviewPanel) {}

  /** Takes in edits that were made from the panel. */
  wrote(edit: WorkspaceEdit): void {
    const [first] = (edit.documentChanges ?? []).flatMap((one) =>
      'edits' in one ? [one.textDocument.uri] : [],
    );
    if (first !== undefined) this.files.undo.push(first);
    this.files.redo.length = 0;
  }

  /** Undoes the last change, or makes it again, and comes back to the panel. */
  async again(which: 'undo' | 'redo'): Promise<void> {
    const uri = this.files[which].pop();
    if (uri === undefined) return;
    this.files[which === 'undo' ? 'redo' : 'undo'].push(uri);
    const { panel } = this;
    const address = vscode.Uri.parse(uri);
    const shown = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === address.toString(),
    );
    const column =
      panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
    await vscode.window.showTextDocument(address, {
      viewColumn: shown?.viewColumn ?? column,
      preview: false,
    });
    await vscode.commands.executeCommand(which);
    panel.reveal(panel.viewColumn, false);
  }
}
