import * as vscode from 'vscode';
import {
  BaseLanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { begin, type KringApi } from './activate.js';
import { type ServerPort, transportsOver } from './ports.js';

export type { KringApi } from './activate.js';
export type { ServerPort } from './ports.js';

/** Of a browser's worker, what is used here. */
interface WebWorker {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
}
declare const Worker: new (address: string, options: { readonly name: string }) => WebWorker;

/** The extension on a web page: the server is a worker. */
export function activate(context: vscode.ExtensionContext): KringApi {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateOver(context, () => workerPort(new Worker(address, { name: 'Kring' })));
}

/** The extension with a server that is started in the way of where it runs. */
export function activateOver(context: vscode.ExtensionContext, start: () => ServerPort): KringApi {
  return begin(context, (options) => new Client(options, start));
}

class Client extends BaseLanguageClient {
  constructor(
    options: LanguageClientOptions,
    private readonly startServer: () => ServerPort,
  ) {
    super('kring', 'Kring', options);
  }

  protected createMessageTransports(): Promise<MessageTransports> {
    return Promise.resolve(transportsOver(this.startServer()));
  }
}

function workerPort(worker: WebWorker): ServerPort {
  return {
    send: (message) => worker.postMessage(message),
    onMessage(take) {
      worker.onmessage = ({ data }) => take(data);
      return () => {
        worker.onmessage = null;
      };
    },
    // A worker has no end of its own: it goes on until the page does, or it is ended.
    onEnd: () => undefined,
    onError(failed) {
      worker.onerror = ({ message }) => failed(new Error(message ?? 'worker'));
    },
    end: () => worker.terminate(),
  };
}
