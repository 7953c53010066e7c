import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import packageJson from '../../package.json';
import { today } from '../model/calendar.js';
import type { Host } from './host.js';
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
 * files. Pictures are laid out here, as a worker of a page can hardly start another one.
 */
export function serveWorker(): void {
  const scope = globalThis as unknown as MessageScope & {
    setTimeout(work: () => void, milliseconds: number): number;
    clearTimeout(timer: number): void;
    performance: { now(): number };
    MessageChannel: new () => {
      port1: { onmessage: (() => void) | null; close(): void };
      port2: { postMessage(message: unknown): void };
    };
  };
  serveMessages(scope, {
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
    draw: undefined,
    sheet: undefined,
    rulePages: undefined,
  });
}
