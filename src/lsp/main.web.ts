import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import packageJson from '../../package.json';
import { today } from '../model/calendar.js';
import { serve } from './server.js';

/*
 * The server in a web worker. It has no disk: a client with `answersFiles` in its initialization options is asked for
 * files. Pictures are laid out here, as a worker of a page can hardly start another one.
 */

interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
}

const scope = globalThis as unknown as WorkerScope & {
  setTimeout(work: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  performance: { now(): number };
  MessageChannel: new () => {
    port1: { onmessage: (() => void) | null; close(): void };
    port2: { postMessage(message: unknown): void };
  };
};

const reader = new BrowserMessageReader(
  scope as unknown as ConstructorParameters<typeof BrowserMessageReader>[0],
);
const writer = new BrowserMessageWriter(
  scope as unknown as ConstructorParameters<typeof BrowserMessageWriter>[0],
);

serve(createConnection(reader, writer), {
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
  rulePages: undefined,
});
