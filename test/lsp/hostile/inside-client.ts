import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  type DataCallback,
  type Disposable,
  type Message as LspMessage,
} from 'vscode-languageserver/node';
import { Drawer } from '../../../src/lsp/drawing.js';
import type { Host } from '../../../src/lsp/host.js';
import { serve } from '../../../src/lsp/server.js';
import type { Files } from '../../../src/workspace/files.js';

/* A server and its client in one process, whole messages between them: thousands of edits a minute. */

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Whole messages to the server. */
class Inbox extends AbstractMessageReader {
  private take: DataCallback = () => undefined;

  listen(take: DataCallback): Disposable {
    this.take = take;
    return { dispose: () => undefined };
  }

  put(message: object): void {
    this.take(message as LspMessage);
  }
}

/** Whole messages from the server. */
class Outbox extends AbstractMessageWriter {
  constructor(private readonly take: (message: object) => void) {
    super();
  }

  async write(message: LspMessage): Promise<void> {
    this.take(message);
  }

  end(): void {
    // Nothing is kept open.
  }
}

export interface Failure {
  readonly method: string;
  readonly code: number;
  readonly message: string;
}

export class InsideClient {
  readonly diagnostics = new Map<string, readonly unknown[]>();
  /** What the server wrote on the client's log: failures of its own. */
  readonly logged: string[] = [];
  /** Requests that were answered by a failure. */
  readonly failures: Failure[] = [];
  private readonly waiting = new Map<number, { method: string; done: (message: Message) => void }>();
  private readonly inbox = new Inbox();
  private id = 0;
  private changed = 0;
  private gone = false;

  private constructor(
    disk: Files | undefined,
    private readonly answers: Readonly<Record<string, (params: never) => unknown>>,
  ) {
    const outbox = new Outbox((message) => this.take(JSON.parse(JSON.stringify(message)) as Message));
    serve(createConnection(this.inbox, outbox), this.host(disk));
  }

  /** A server that has read its folders, as of 2026-11-23. */
  static async start(
    disk: Files | undefined,
    folders: readonly string[],
    settings: object = {},
    answers: Readonly<Record<string, (params: never) => unknown>> = {},
  ): Promise<InsideClient> {
    const client = new InsideClient(disk, answers);
    await client.request('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: { workspace: { workspaceFolders: true } },
      initializationOptions: {
        asOf: '2026-11-23',
        language: 'en',
        answersFiles: disk === undefined,
        ...settings,
      },
    });
    client.notify('initialized', {});
    return client;
  }

  request<T = unknown>(method: string, params: unknown): Promise<T | Failure> {
    const id = ++this.id;
    const answer = new Promise<T | Failure>((done) => {
      this.waiting.set(id, {
        method,
        done: ({ result, error }) => {
          if (error === undefined) done(result as T);
          else {
            this.failures.push({ method, ...error });
            done({ method, ...error });
          }
        },
      });
    });
    this.send({ id, method, ...(params === undefined ? {} : { params }) });
    return answer;
  }

  /** Asks something and takes the question back at once. */
  async cancelled(method: string, params: unknown): Promise<void> {
    const answer = this.request(method, params);
    this.notify('$/cancelRequest', { id: this.id });
    await answer;
  }

  notify(method: string, params: unknown): void {
    this.send({ method, ...(params === undefined ? {} : { params }) });
  }

  /** Until the server says that all is quiet after another date was looked at, and looks at 2026-11-23 again. */
  async quiet(): Promise<void> {
    for (const date of ['2026-11-22', '2026-11-23']) {
      const before = this.changed;
      await this.request('kring/asOf', { date });
      for (let turns = 0; this.changed === before; turns++) {
        if (turns > 4000) throw new Error('The server never became quiet.');
        await new Promise((done) => setTimeout(done, 1));
      }
    }
  }

  /** Nothing is sent or taken any more. */
  end(): void {
    this.gone = true;
  }

  private host(disk: Files | undefined): Host {
    const drawer = new Drawer();
    return {
      today: () => '2026-11-23',
      now: () => performance.now(),
      breathe: () => new Promise((done) => setImmediate(done)),
      later: (work, milliseconds) => {
        const timer = setTimeout(() => this.gone || work(), Math.min(milliseconds, 2));
        return () => clearTimeout(timer);
      },
      language: 'en',
      version: '0',
      disk,
      draw: async (order) => drawer.draw(order),
      sheet: async (order) => drawer.sheet(order),
      askForDrawer: undefined,
      rulePages: undefined,
    };
  }

  private send(message: object): void {
    if (!this.gone) this.inbox.put(JSON.parse(JSON.stringify({ jsonrpc: '2.0', ...message })) as object);
  }

  private take(message: Message): void {
    const { id, method, params } = message;
    if (id !== undefined && method === undefined) {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      waiting?.done(message);
    } else if (id !== undefined && method !== undefined) {
      const answer = this.answers[method]?.(params as never) ?? null;
      setImmediate(() => this.send({ id, result: answer }));
    } else if (method === 'kring/changed') this.changed++;
    else if (method === 'window/logMessage') this.logged.push((params as { message: string }).message);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: unknown[] };
      if (diagnostics.length === 0) this.diagnostics.delete(uri);
      else this.diagnostics.set(uri, diagnostics);
    }
  }
}
