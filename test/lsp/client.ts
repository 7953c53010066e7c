import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../house/source.js';

/*
 * A client as plain as can be: it frames messages by itself, so that what it tests is the server and not the library
 * that the server is made with.
 */

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly code: string;
  readonly severity: number;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
  readonly tags?: readonly number[];
  readonly relatedInformation?: readonly unknown[];
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface ClientOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  /** How requests of the server are answered, by their methods; null where left out. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
  /** What the server may hold in memory before it must collect what it no longer needs, in megabytes. */
  readonly megabytes?: number;
}

export class Client {
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly notifications: Message[] = [];
  readonly log: string[] = [];
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly watchers = new Set<() => void>();
  private readonly versions = new Map<string, number>();
  private received = Buffer.alloc(0);
  private id = 0;
  private ended: number | null | undefined;

  private constructor(
    readonly folder: string,
    private readonly answers: ClientOptions['answers'] = {},
    megabytes?: number,
  ) {
    const node = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
    this.process = spawn(process.execPath, [...node, join(root, 'dist/kring.js'), 'lsp', '--stdio'], {
      cwd: folder,
      env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
    });
    this.process.stdout.on('data', (data: Buffer) => this.take(data));
    this.process.stderr.on('data', (data: Buffer) => this.log.push(data.toString()));
    this.process.on('exit', (code) => {
      this.ended = code;
      this.wake();
    });
  }

  /** Starts a server over a folder and has it initialized, as of 2026-11-23. */
  static async start(folder: string, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(folder, options.answers, options.megabytes);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: client.uri(''),
      workspaceFolders: [{ uri: client.uri(''), name: 'test' }],
      capabilities: options.capabilities ?? everything,
      initializationOptions: { asOf: '2026-11-23', ...options.initializationOptions },
    });
    client.notify('initialized', {});
    return client;
  }

  uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href.replace(/\/$/, '');
  }

  text(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  request<T = unknown>(method: string, params: unknown): Promise<T> {
    const id = ++this.id;
    const answer = new Promise<T>((done, fail) => {
      this.waiting.set(id, ({ result, error }) =>
        error === undefined ? done(result as T) : fail(new Error(`${method}: ${error.message}`)),
      );
    });
    this.send({ id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  open(file: string, text = this.text(file)): void {
    this.versions.set(file, 1);
    this.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri(file), languageId: 'kring', version: 1, text },
    });
  }

  /** Changes a part of a file, or all of it where there is no range. */
  change(file: string, text: string, range?: { start: Position; end: Position }): void {
    const version = (this.versions.get(file) ?? 1) + 1;
    this.versions.set(file, version);
    this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version },
      contentChanges: [range === undefined ? { text } : { range, text }],
    });
  }

  close(file: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  /** Asks something about a place of a file. */
  ask<T = unknown>(method: string, file: string, position?: Position, more: object = {}): Promise<T> {
    return this.request<T>(`textDocument/${method}`, {
      textDocument: { uri: this.uri(file) },
      ...(position === undefined ? {} : { position }),
      ...more,
    });
  }

  /** The place right behind the first occurrence of some words in a text. */
  static behind(text: string, words: string): Position {
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`The text has no ${words}.`);
    const before = text.slice(0, at + words.length).split(/\r\n|\r|\n/);
    return { line: before.length - 1, character: (before.at(-1) as string).length };
  }

  async until(what: () => boolean, why: string, seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (!what()) {
      if (this.ended !== undefined && this.ended !== 0)
        throw new Error(`The server ended with ${this.ended}: ${this.log.join('')}`);
      if (Date.now() > end) throw new Error(`Waited in vain: ${why}. ${this.log.join('')}`);
      await new Promise<void>((done) => {
        const timer = setTimeout(done, 50);
        this.watchers.add(() => {
          clearTimeout(timer);
          done();
        });
      });
    }
  }

  /** Until the server says that all is quiet after what was sent last. */
  async quiet(): Promise<void> {
    const before = this.count('kring/changed');
    await this.until(() => this.count('kring/changed') > before, 'the server never became quiet');
  }

  count(method: string): number {
    return this.notifications.filter((one) => one.method === method).length;
  }

  found(file: string): readonly Diagnostic[] {
    return this.diagnostics.get(this.uri(file)) ?? [];
  }

  /** Shuts the server down, and gives its exit status. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    await this.until(() => this.ended !== undefined, 'the server did not end');
    return this.ended ?? null;
  }

  /** The memory that the server's process holds, where the system tells. */
  megabytes(): number {
    const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private take(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const head = this.received.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.received.subarray(0, head).toString())?.[1]);
      if (this.received.length < head + 4 + length) return;
      const text = this.received.subarray(head + 4, head + 4 + length).toString();
      this.received = this.received.subarray(head + 4 + length);
      this.handle(JSON.parse(text) as Message);
    }
  }

  private handle(message: Message): void {
    if (message.id !== undefined && message.method === undefined) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else if (message.id !== undefined) {
      this.send({ id: message.id, result: this.answers?.[message.method ?? '']?.(message.params) ?? null });
    } else {
      this.notifications.push(message);
      if (message.method === 'textDocument/publishDiagnostics') {
        const { uri, diagnostics } = message.params as { uri: string; diagnostics: Diagnostic[] };
        this.diagnostics.set(uri, diagnostics);
      }
    }
    this.wake();
  }

  private wake(): void {
    for (const watcher of this.watchers) watcher();
    this.watchers.clear();
  }
}

/** What a client with all that Kring uses says it can. */
const everything = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    symbol: {},
  },
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] },
    },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

const made: string[] = [];

/** A copy of an example in a folder of its own, to be changed at will. */
export function copyOf(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kring-lsp-'));
  made.push(folder);
  cpSync(join(root, 'examples', example), folder, { recursive: true });
  return folder;
}

export function removeCopies(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
