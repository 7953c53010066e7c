import type { DrawingPort, Posted } from './protocol.js';

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

/** Of a browser's worker, what is used here. */
export interface WebWorker {
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
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

/** A worker of a page as a way to talk to the server in it. */
export function workerPort(worker: WebWorker): WorkerPort {
  return {
    send: (message, ports = []) => worker.postMessage(message, ports),
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
