import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageTransports,
} from 'vscode-languageclient';
import type { DrawingPort, Posted } from '../lsp/protocol.js';

/** A way to talk to a server that takes and gives whole messages: a process with a channel, or a thread. */
export interface ServerPort {
  send(message: unknown): void;
  onMessage(take: (message: unknown) => void): () => void;
  /** Tells once that the server is gone. */
  onEnd(ended: () => void): void;
  onError(failed: (error: Error) => void): void;
  end(): void;
  /** Starts another worker for the server to lay pictures out in; gives whether it runs. Nothing, where it has its own. */
  readonly giveDrawer?: () => Promise<boolean>;
}

/** A worker, of a page or of Node, that takes ports with its messages. */
export interface WorkerPort extends ServerPort {
  send(message: unknown, ports?: readonly unknown[]): void;
}

declare const MessageChannel: new () => { readonly port1: DrawingPort; readonly port2: DrawingPort };

/** So many milliseconds are waited for a worker to begin. */
const mostToBegin = 10_000;

/** A server in a worker, with another one beside it for pictures from when it asks for that. */
export function withDrawer(server: WorkerPort, start: () => WorkerPort | Promise<WorkerPort>): ServerPort {
  let drawer: WorkerPort | undefined;
  let ended = false;
  const give = async (): Promise<boolean> => {
    const started = await start();
    if (ended) started.end();
    if (ended) return false;
    drawer = started;
    const { port1, port2 } = new MessageChannel();
    const running = new Promise<boolean>((done) => {
      const stop = started.onMessage((message) => {
        if ((message as Partial<Posted>).kring !== 'drawing') return;
        stop();
        server.send({ kring: 'drawer', port: port1 } satisfies Posted, [port1]);
        done(true);
      });
      const failed = (): void => {
        done(false);
        if (!ended) server.send({ kring: 'drawer', port: null } satisfies Posted);
      };
      started.onError(failed);
      started.onEnd(failed);
      setTimeout(() => done(false), mostToBegin);
    });
    started.send({ kring: 'draw', port: port2 } satisfies Posted, [port2]);
    return running;
  };
  return {
    ...server,
    end() {
      ended = true;
      drawer?.end();
      server.end();
    },
    giveDrawer: () => give().catch(() => false),
  };
}

export function transportsOver(port: ServerPort): MessageTransports {
  return { reader: new PortReader(port), writer: new PortWriter(port) };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: ServerPort) {
    super();
    port.onError((error) => this.fireError(error));
    port.onEnd(() => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const stop = this.port.onMessage((message) => callback(message as Message));
    return { dispose: stop };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: ServerPort) {
    super();
    port.onEnd(() => this.fireClose());
  }

  write(message: Message): Promise<void> {
    try {
      this.port.send(message);
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  end(): void {
    this.port.end();
  }
}
