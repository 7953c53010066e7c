import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import packageJson from '../../package.json';
import { diskFiles } from '../disk/files.js';
import type { Drawing } from '../layout/drawing.js';
import { today } from '../model/calendar.js';
import { drawingOf } from './drawing.js';
import type { DrawingOrder, Host } from './host.js';

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
    draw: drawingThread(),
    rulePages: existsSync(fileURLToPath(pages)) ? pages.href : undefined,
  };
}

interface Drawn {
  readonly id: number;
  readonly drawing?: Drawing;
  readonly failed?: string;
}

/** Lays pictures out in a thread that is started with the first one, and again where it came to an end. */
function drawingThread(): (order: DrawingOrder) => Promise<Drawing> {
  let worker: Worker | undefined;
  let count = 0;
  /** What the thread has: an organisation is sent once, and drawn again by its name only. */
  let sent: DrawingOrder['organisation'] | undefined;
  const waiting = new Map<number, { done: (drawing: Drawing) => void; fail: (error: Error) => void }>();
  const ended = (why: string): void => {
    worker = undefined;
    sent = undefined;
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  const start = (): Worker => {
    const made = new Worker(new URL(import.meta.url), { argv: ['lsp'], stdout: false, stderr: false });
    made.on('message', ({ id, drawing, failed }: Drawn) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (drawing === undefined) asked?.fail(new Error(failed));
      else asked?.done(drawing);
    });
    made.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    made.on('exit', () => ended('drawing'));
    // A picture that is being laid out keeps no process alive whose client has gone.
    made.unref();
    return made;
  };
  return (order) =>
    new Promise((done, fail) => {
      worker ??= start();
      const id = ++count;
      waiting.set(id, { done, fail });
      const { on, settings, organisation, before } = order;
      const both = before === undefined ? {} : { before };
      worker.postMessage({ id, on, settings, ...both, ...(organisation === sent ? {} : { organisation }) });
      sent = organisation;
    });
}

/** In a thread of the server: lays out the pictures that the server orders. */
export function serveDrawings(): void {
  let known: DrawingOrder['organisation'] | undefined;
  parentPort?.on('message', ({ id, ...order }: { id: number } & Partial<DrawingOrder>) => {
    const { on, settings, before } = order;
    known = order.organisation ?? known;
    if (known === undefined || on === undefined || settings === undefined) return;
    drawingOf({ organisation: known, on, settings, ...(before === undefined ? {} : { before }) }).then(
      (drawing) => parentPort?.postMessage({ id, drawing } satisfies Drawn),
      (error: unknown) =>
        parentPort?.postMessage({
          id,
          failed: error instanceof Error ? error.message : String(error),
        } satisfies Drawn),
    );
  });
}
