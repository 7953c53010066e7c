import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { begin, type KringApi } from './activate.js';

/** Of a browser's worker, what is used here. */
declare const Worker: new (address: string, options: { readonly name: string }) => never;

/** The extension on a web page: the server is a worker. */
export function activate(context: vscode.ExtensionContext): KringApi {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return begin(
    context,
    (options) =>
      new LanguageClient(
        'kring',
        'Kring',
        () => Promise.resolve(new Worker(address, { name: 'Kring' })),
        options,
      ),
  );
}
