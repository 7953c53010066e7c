import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker } from 'node:worker_threads';
import packageJson from '../../package.json';
import { diskFiles } from '../disk/files.js';
import type { Drawing } from '../layout/drawing.js';
import { today } from '../model/calendar.js';
import { type Differences, differences, withDifferences } from './differences.js';
import { Drawer } from './drawing.js';
import type { DrawingOrder, Host, Sheet, SheetOrder } from './host.js';

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
    rulePages: existsSync(fileURLToPath(pages)) ? pages.href : undefined,
  };
}

/** An order for the thread, which keeps the organisation that it was given last, and may be told another one by it. */
type Sent = Partial<SheetOrder> & {
  readonly id: number;
  readonly as: 'drawing' | 'sheet';
  readonly since?: Differences;
};

interface Drawn {
  readonly id: number;
  readonly made?: Drawing | Sheet;
  readonly failed?: string;
}

/** Lays pictures out in a thread that is started with the first one, and again where it came to an end. */
function drawingThread(): {
  readonly draw: (order: DrawingOrder) => Promise<Drawing>;
  readonly sheet: (order: SheetOrder) => Promise<Sheet>;
} {
  let worker: Worker | undefined;
  let count = 0;
  /** What the thread has: the same organisation is not sent again, and of another only what is otherwise. */
  let sent: DrawingOrder['organisation'] | undefined;
  const waiting = new Map<number, { done: (made: never) => void; fail: (error: Error) => void }>();
  const ended = (why: string): void => {
    worker = undefined;
    sent = undefined;
    for (const { fail } of waiting.values()) fail(new Error(why));
    waiting.clear();
  };
  const start = (): Worker => {
    const made = new Worker(new URL(import.meta.url), { argv: ['lsp'], stdout: false, stderr: false });
    made.on('message', ({ id, made: drawn, failed }: Drawn) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (drawn === undefined) asked?.fail(new Error(failed));
      else asked?.done(drawn as never);
    });
    made.on('error', (error) => ended(error instanceof Error ? error.message : String(error)));
    made.on('exit', () => ended('drawing'));
    // A picture that is being laid out keeps no process alive whose client has gone.
    made.unref();
    return made;
  };
  const ordered = <M>(as: Sent['as'], order: SheetOrder): Promise<M> =>
    new Promise((done, fail) => {
      worker ??= start();
      const id = ++count;
      waiting.set(id, { done, fail });
      const { organisation, ...others } = order;
      const told =
        sent === undefined
          ? { organisation }
          : organisation === sent
            ? {}
            : { since: differences(sent, organisation) };
      worker.postMessage({ id, as, ...others, ...told } satisfies Sent);
      sent = organisation;
    });
  return { draw: (order) => ordered('drawing', order), sheet: (order) => ordered('sheet', order) };
}

/** In a thread of the server: lays out the pictures that the server orders. */
export function serveDrawings(): void {
  const drawer = new Drawer();
  let known: DrawingOrder['organisation'] | undefined;
  parentPort?.on('message', ({ id, as, since, ...order }: Sent) => {
    const { on, settings, before, has } = order;
    known = order.organisation ?? known;
    if (known !== undefined && since !== undefined) known = withDifferences(known, since);
    if (known === undefined || on === undefined || settings === undefined) return;
    const whole = {
      organisation: known,
      on,
      settings,
      ...(before === undefined ? {} : { before }),
      ...(has === undefined ? {} : { has }),
    };
    const making: Promise<Drawing | Sheet> = as === 'sheet' ? drawer.sheet(whole) : drawer.draw(whole);
    making.then(
      (made) => parentPort?.postMessage({ id, made } satisfies Drawn),
      (error: unknown) =>
        parentPort?.postMessage({
          id,
          failed: error instanceof Error ? error.message : String(error),
        } satisfies Drawn),
    );
  });
}
