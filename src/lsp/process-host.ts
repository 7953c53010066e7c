import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import packageJson from '../../package.json';
import { diskFiles } from '../disk/files.js';
import { today } from '../model/calendar.js';
import { DrawingThread, serveDrawings } from './drawing-thread.js';
import type { Host } from './host.js';
import type { DrawingPort } from './protocol.js';

/** What the server needs, from a process: its disk, its timers, and a thread that lays pictures out. */
export function processHost(language: Host['language']): Host {
  const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
  const pages = new URL('../docs/rules/', import.meta.url);
  return {
    today,
    now: () => performance.now(),
    breathe: () => new Promise((done) => setImmediate(done)),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    language,
    version: packageJson.version,
    disk: { ...diskFiles('/'), shown: (path) => slashed(resolve(path)) },
    ...drawingThread(),
    askForDrawer: undefined,
    rulePages: existsSync(fileURLToPath(pages)) ? pages.href : undefined,
  };
}

/** Lays pictures out in a thread that is started with the first one, and again where it came to an end. */
function drawingThread(): Pick<Host, 'draw' | 'sheet'> {
  let running: DrawingThread | undefined;
  const start = (): DrawingThread => {
    const worker = new Worker(new URL(import.meta.url), { argv: ['lsp'], stdout: false, stderr: false });
    const port: DrawingPort = { postMessage: (message) => worker.postMessage(message), onmessage: null };
    const thread = new DrawingThread(port);
    const ended = (why: string): void => {
      if (running === thread) running = undefined;
      thread.ended(why);
    };
    worker.on('message', (data: unknown) => port.onmessage?.({ data }));
    worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => ended('drawing'));
    // A picture that is being laid out keeps no process alive whose client has gone.
    worker.unref();
    return thread;
  };
  const thread = (): DrawingThread => {
    running ??= start();
    return running;
  };
  return { draw: (order) => thread().draw(order), sheet: (order) => thread().sheet(order) };
}

/** In a thread of the server: lays out the pictures that the server orders. */
export function serveDrawingsToProcess(): void {
  const above = parentPort;
  if (above === null) return;
  const port: DrawingPort = { postMessage: (message) => above.postMessage(message), onmessage: null };
  above.on('message', (data: unknown) => port.onmessage?.({ data }));
  serveDrawings(port);
}
