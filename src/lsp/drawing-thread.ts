import type { Drawing } from '../layout/drawing.js';
import { type Differences, differences, withDifferences } from './differences.js';
import { Drawer } from './drawing.js';
import type { DrawingOrder, Sheet, SheetOrder } from './host.js';
import type { DrawingPort } from './protocol.js';

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

/** Orders pictures from another thread, in which {@link serveDrawings} serves the other end of the way. */
export class DrawingThread {
  private count = 0;
  /** What the thread has: the same organisation is not sent again, and of another only what is otherwise. */
  private sent: DrawingOrder['organisation'] | undefined;
  private readonly waiting = new Map<number, { done: (made: never) => void; fail: (error: Error) => void }>();

  constructor(private readonly port: DrawingPort) {
    port.onmessage = ({ data }) => this.take(data as Drawn);
  }

  draw(order: DrawingOrder): Promise<Drawing> {
    return this.ordered('drawing', order);
  }

  sheet(order: SheetOrder): Promise<Sheet> {
    return this.ordered('sheet', order);
  }

  /** Tells those who wait that the thread is gone. */
  ended(why: string): void {
    for (const { fail } of this.waiting.values()) fail(new Error(why));
    this.waiting.clear();
  }

  private take({ id, made, failed }: Drawn): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (made === undefined) asked?.fail(new Error(failed));
    else asked?.done(made as never);
  }

  private ordered<M>(as: Sent['as'], { organisation, ...others }: SheetOrder): Promise<M> {
    return new Promise((done, fail) => {
      const id = ++this.count;
      this.waiting.set(id, { done, fail });
      const { sent } = this;
      const told =
        sent === undefined
          ? { organisation }
          : organisation === sent
            ? {}
            : { since: differences(sent, organisation) };
      this.port.postMessage({ id, as, ...others, ...told } satisfies Sent);
      this.sent = organisation;
    });
  }
}

/** In a thread of its own: lays out the pictures that are ordered over a port. */
export function serveDrawings(port: DrawingPort): void {
  const drawer = new Drawer();
  let known: DrawingOrder['organisation'] | undefined;
  port.onmessage = ({ data }) => {
    const { id, as, since, ...order } = data as Sent;
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
      (made) => port.postMessage({ id, made } satisfies Drawn),
      (error: unknown) =>
        port.postMessage({
          id,
          failed: error instanceof Error ? error.message : String(error),
        } satisfies Drawn),
    );
  };
}
