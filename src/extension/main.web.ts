import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions } from 'vscode-languageclient/browser';
import { begin, type KringApi } from './activate.js';
import { type ServerPort, transportsOver } from './ports.js';

export type { KringApi } from './activate.js';
export type { ServerPort } from './ports.js';

/** Of a browser's worker, what is used here. */
declare const Worker: new (address: string, options: { readonly name: string }) => never;

/** The extension on a web page: the server is a worker. */
export function activate(context: vscode.ExtensionContext): KringApi {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return started(context, () => Promise.resolve(new Worker(address, { name: 'Kring' })));
}

/** The extension with a server that is reached in another way. */
export function activateOver(context: vscode.ExtensionContext, start: () => ServerPort): KringApi {
  return started(context, () => Promise.resolve(transportsOver(start())));
}

function started(context: vscode.ExtensionContext, server: ServerOptions): KringApi {
  return begin(context, (options) => new LanguageClient('kring', 'Kring', server, options));
}
