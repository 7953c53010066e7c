import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type EditParams, methods } from '../lsp/protocol.js';
import { ticks as say } from '../messages/extension.js';
import type { TickBox } from '../services/ticking.js';
import type { Kring } from './kring.js';

/** So often a tick is tried again where somebody typed in between. */
const mostTries = 3;

/** Writes ticks into the texts, one after the other, so that each is made for what the one before left. */
export class Ticks {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly kring: Kring) {}

  /** Writes a tick, or takes it back. False where nothing was written, which the person was told of. */
  write(box: TickBox, done: boolean): Promise<boolean> {
    const written = this.last.then(() => this.writeNow(box, done));
    this.last = written.catch((error: unknown) => this.kring.log(error));
    return written;
  }

  private async writeNow(box: TickBox, done: boolean): Promise<boolean> {
    const { kring } = this;
    const { organisation } = kring;
    if (organisation === undefined) return false;
    // A box is known by names, so it can be ticked in a text that has changed since it was shown.
    const params: EditParams = {
      organisation: organisation.key,
      change: { kind: 'tick', ...box, done },
    };
    for (let tries = 1; tries <= mostTries; tries++) {
      const edit = await kring.request<WorkspaceEdit>(methods.edit, params);
      if (edit === undefined) return false;
      const uris = (edit.documentChanges ?? []).flatMap((one) =>
        'textDocument' in one ? [vscode.Uri.parse(one.textDocument.uri)] : [],
      );
      const dirty = new Set(vscode.workspace.textDocuments.filter(isDirty).map(addressOf));
      if (await kring.apply(edit, tries === mostTries)) {
        for (const uri of uris) await this.save(uri, dirty.has(uri.toString()));
        return true;
      }
    }
    return false;
  }

  /** Saves what was ticked, unless the text has other changes, of which nobody said that they are to be kept. */
  private async save(uri: vscode.Uri, wasDirty: boolean): Promise<void> {
    const { kring } = this;
    const document = vscode.workspace.textDocuments.find((one) => addressOf(one) === uri.toString());
    if (document === undefined || !document.isDirty) return;
    if (!wasDirty && (await document.save())) return;
    const save = kring.say(say.save);
    const told = kring.say(say.notSaved(vscode.workspace.asRelativePath(uri)));
    void vscode.window.showInformationMessage(told, save).then((answer) => {
      if (answer === save) void document.save();
    });
  }
}

function isDirty(document: vscode.TextDocument): boolean {
  return document.isDirty;
}

function addressOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}
