import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import packageJson from '../../package.json';
import type { Drawing } from '../layout/drawing.js';
import { today } from '../model/calendar.js';
import { Drawer } from './drawing.js';
import { DrawingThread, serveDrawings } from './drawing-thread.js';
import type { DrawingOrder, Host, Sheet, SheetOrder } from './host.js';
import type { DrawingPort, Posted } from './protocol.js';
import { serve } from './server.js';

/** Of a web worker, or of whatever gives and takes whole messages like one, what a server needs. */
export interface MessageScope {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  addEventListener(what: string, listener: unknown): void;
}

/** Answers a client that sends whole messages. */
export function serveMessages(scope: MessageScope, host: Host): void {
  const reader = new BrowserMessageReader(
    scope as unknown as ConstructorParameters<typeof BrowserMessageReader>[0],
  );
  const writer = new BrowserMessageWriter(
    scope as unknown as ConstructorParameters<typeof BrowserMessageWriter>[0],
  );
  serve(createConnection(reader, writer), host);
}

/**
 * The server in a web worker. It has no disk: a client with `answersFiles` in its initialization options is asked for
 * files. A worker of a page can hardly start another one, so one with `givesDrawer` is asked for a second worker of this
 * program to lay pictures out in; without it, they are laid out here.
 */
export function serveWorker(): void {
  const scope = globalThis as unknown as MessageScope & {
    setTimeout(work: () => void, milliseconds: number): number;
    clearTimeout(timer: number): void;
    performance: { now(): number };
    name?: string;
    MessageChannel: new () => {
      port1: { onmessage: (() => void) | null; close(): void };
      port2: { postMessage(message: unknown): void };
    };
  };
  const drawing = new LentDrawing();
  const channel: MessageScope = {
    postMessage: (message) => scope.postMessage(message),
    onmessage: null,
    addEventListener: (what, listener) => scope.addEventListener(what, listener),
  };
  const serving = (): void =>
    serveMessages(channel, {
      today,
      now: () => scope.performance.now(),
      // A timer of nothing waits four milliseconds in a browser; a message does not.
      breathe: () =>
        new Promise((done) => {
          const { port1, port2 } = new scope.MessageChannel();
          port1.onmessage = () => {
            port1.close();
            done();
          };
          port2.postMessage(undefined);
        }),
      later(work, milliseconds) {
        const timer = scope.setTimeout(work, milliseconds);
        return () => scope.clearTimeout(timer);
      },
      language: /^nl(?![a-z])/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'nl' : undefined,
      version: packageJson.version,
      disk: undefined,
      draw: (order) => drawing.draw(order),
      sheet: (order) => drawing.sheet(order),
      askForDrawer: (ask) => {
        drawing.ask = ask;
      },
      rulePages: undefined,
    });
  scope.onmessage = ({ data }) => {
    const posted = postedIn(data);
    if (posted?.kring === 'draw') {
      serveDrawings(posted.port);
      scope.postMessage({ kring: 'drawing' } satisfies Posted);
    } else if (posted?.kring === 'drawer') {
      drawing.take(posted.port);
    } else {
      if (channel.onmessage === null) serving();
      channel.onmessage?.({ data });
    }
  };
  // Begun before its client is there, it makes itself ready meanwhile.
  if (scope.name === 'Kring') serving();
}

function postedIn(data: unknown): Posted | undefined {
  return typeof data === 'object' && data !== null && 'kring' in data ? (data as Posted) : undefined;
}

/** Lays pictures out in a worker that the client starts with the first of them; here, where it gives none. */
class LentDrawing {
  /** Asks the client for a worker; it has posted the port when it answers that it gives one. */
  ask: () => Promise<boolean> = () => Promise.resolve(false);
  private readonly own = new Drawer();
  private lent: DrawingThread | undefined;
  private asked: Promise<unknown> | undefined;

  async draw(order: DrawingOrder): Promise<Drawing> {
    return (await this.thread()).draw(order);
  }

  async sheet(order: SheetOrder): Promise<Sheet> {
    return (await this.thread()).sheet(order);
  }

  /** Takes the port of a worker; null, where the one that was given is gone. */
  take(port: DrawingPort | null): void {
    this.lent?.ended('drawing');
    this.lent = port === null ? undefined : new DrawingThread(port);
  }

  /** One that is gone is not asked for again: what ended it may end the next one too. */
  private async thread(): Promise<DrawingThread | Drawer> {
    this.asked ??= this.ask().catch(() => false);
    await this.asked;
    return this.lent ?? this.own;
  }
}
