import * as vscode from 'vscode';
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { type ServerPort, type WebWorker, withDrawer, workerPort } from '../lsp/lent-drawer.js';
import { methods } from '../lsp/protocol.js';
import { begin, type KringApi } from './activate.js';
import { transportsOver } from './ports.js';

export { type ServerPort, type WorkerPort, withDrawer } from '../lsp/lent-drawer.js';
export type { KringApi } from './activate.js';

/** Starts a server, or begins to. */
export type StartServer = () => ServerPort | Promise<ServerPort>;

declare const Worker: new (address: string, options: { readonly name: string }) => WebWorker;

/** The extension on a web page: the server is a worker. */
export function activate(context: vscode.ExtensionContext): KringApi {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  return activateOver(context, async () => {
    const address = await loadable(program);
    return withDrawer(workerPort(new Worker(address, { name: 'Kring' })), () =>
      workerPort(new Worker(address, { name: 'Kring pictures' })),
    );
  });
}

/** The extension with a server that is started in the way of where it runs. */
export function activateOver(context: vscode.ExtensionContext, start: StartServer): KringApi {
  return begin(context, (options) => new Client(options, start));
}

/**
 * An address that a worker can be started from. Where the extension lies on the other side of a remote connection a
 * page cannot load it from there, and reads it through the editor instead.
 */
async function loadable(program: vscode.Uri): Promise<string> {
  if (['http', 'https', 'file'].includes(program.scheme)) return program.toString(true);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(program));
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

class Client extends BaseLanguageClient {
  constructor(
    options: LanguageClientOptions,
    private readonly startServer: StartServer,
  ) {
    super('kring', 'Kring', options);
  }

  protected async createMessageTransports(): Promise<MessageTransports> {
    const server = await this.startServer();
    this.onRequest<boolean, void>(methods.drawer, async () => (await server.giveDrawer?.()) ?? false);
    return transportsOver(server);
  }
}
