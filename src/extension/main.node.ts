import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { begin, type KringApi } from './activate.js';

/**
 * The extension on a desktop or a server. In folders that are on a disk and trusted the language server is a process
 * of its own; elsewhere it is a thread that has neither disk nor process, the same that runs on a web page.
 */
export function activate(context: vscode.ExtensionContext): KringApi {
  return begin(context, (options) => {
    const server: ServerOptions = isOnTrustedDisk()
      ? {
          module: context.asAbsolutePath('dist/server.js'),
          transport: TransportKind.ipc,
        }
      : () => thread(context.asAbsolutePath('dist/server.web.js'));
    return new LanguageClient('kring', 'Kring', server, options);
  });
}

function isOnTrustedDisk(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return vscode.workspace.isTrusted && folders.every(({ uri }) => uri.scheme === 'file');
}

/** Starts the worker's server in a thread that is given what a web worker has to talk to whoever started it. */
async function thread(file: string): Promise<MessageTransports> {
  const start = `
    const { parentPort } = require('node:worker_threads');
    globalThis.postMessage = (message) => parentPort.postMessage(message);
    parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
    require(${JSON.stringify(file)});`;
  const worker = new Worker(start, { eval: true, name: 'Kring' });
  return { reader: new ThreadReader(worker), writer: new ThreadWriter(worker) };
}

class ThreadReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
    worker.on('error', (error) => this.fireError(error));
    worker.on('exit', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const take = (message: Message): void => callback(message);
    this.worker.on('message', take);
    return { dispose: () => this.worker.off('message', take) };
  }
}

class ThreadWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    this.worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    void this.worker.terminate();
  }
}
