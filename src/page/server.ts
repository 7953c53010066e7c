import type { Transport } from '@codemirror/lsp-client';
import { type ServerPort, type WebWorker, withDrawer, workerPort } from '../lsp/lent-drawer.js';
import { methods } from '../lsp/protocol.js';

/** A message of the Language Server Protocol, as far as it matters here. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
}

/**
 * The way between the client of the editor and the server, which runs in a worker of this page: the client speaks in
 * texts, the worker in plain data. What the server asks of whoever has started it is answered here.
 */
export class Server implements Transport {
  private readonly port: ServerPort;
  private readonly takers = new Set<(text: string) => void>();

  constructor(address: string, failed: () => void) {
    // It comes in parts, some of which are asked for when they are needed; a page that holds everything has one text.
    const type = address.startsWith('blob:') ? 'classic' : 'module';
    const start = (name: string): WebWorker => new Worker(address, { name, type }) as unknown as WebWorker;
    const { kringServer: begun } = globalThis as { kringServer?: WebWorker & { readonly failed?: boolean } };
    this.port = withDrawer(workerPort(begun ?? start('Kring')), () => workerPort(start('Kring pictures')));
    this.port.onError(failed);
    if (begun?.failed === true) queueMicrotask(failed);
    this.port.onMessage((message) => this.take(message as Message));
  }

  send(text: string): void {
    this.port.send(JSON.parse(text));
  }

  subscribe(take: (text: string) => void): void {
    this.takers.add(take);
  }

  unsubscribe(take: (text: string) => void): void {
    this.takers.delete(take);
  }

  private take(message: Message): void {
    if (message.method === methods.drawer && message.id !== undefined) {
      void this.port
        .giveDrawer?.()
        .then((result) => this.port.send({ jsonrpc: '2.0', id: message.id, result }));
      return;
    }
    const text = JSON.stringify(message);
    for (const take of this.takers) take(text);
  }
}
