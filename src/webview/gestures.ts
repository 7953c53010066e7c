import type { Point } from './viewport.js';

/** What is done with a pointer, fingers or a wheel; points and distances in px of the window. */
export interface GestureEvents {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: Point) => void;
  readonly click: (target: Element, twice: boolean) => void;
}

/** Farther than this a pointer is dragged, nearer it clicks with an unsteady hand. */
const steady = 5;
const lineHeight = 16;

/** Listens to one element for all that is in it. */
export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private start: (Point & { readonly target: Element }) | undefined;
  private dragged = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GestureEvents,
  ) {}

  listen(): void {
    const { element } = this;
    element.addEventListener('pointerdown', (event) => this.down(event));
    element.addEventListener('pointermove', (event) => this.move(event));
    for (const end of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(end, (event) => this.up(event));
    element.addEventListener('click', (event) => this.click(event, false));
    element.addEventListener('dblclick', (event) => this.click(event, true));
    element.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  private at(event: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const at = this.at(event);
    if (this.pointers.size === 0) {
      this.start = { ...at, target: event.target };
      this.dragged = false;
    }
    this.pointers.set(event.pointerId, at);
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.at(event);
    if (!this.dragged) {
      if (this.start === undefined || Math.hypot(now.x - this.start.x, now.y - this.start.y) < steady) return;
      this.dragged = true;
      // Only now, as with the pointer held a click would go to the window and not to what is under it.
      for (const id of this.pointers.keys()) this.element.setPointerCapture(id);
      this.element.toggleAttribute('data-dragged', true);
    }
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other === undefined) {
      this.events.pan(now.x - before.x, now.y - before.y);
      return;
    }
    const apart = (a: Point): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
    this.events.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    this.events.zoom(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  }

  private up(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    if (this.pointers.size === 0) this.element.toggleAttribute('data-dragged', false);
  }

  private click(event: MouseEvent, twice: boolean): void {
    if (this.dragged) this.dragged = false;
    else if (event.target instanceof Element) this.events.click(event.target, twice);
  }

  /** A wheel moves the picture as it would a page; with the key that browsers zoom by, and by a pinch, it zooms. */
  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? lineHeight
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? this.element.clientHeight
          : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      // A mouse sends large steps where a touchpad sends many small ones.
      const step = Math.max(-50, Math.min(50, dy));
      this.events.zoom(Math.exp(-step * 0.008), this.at(event));
    } else if (event.shiftKey && dx === 0) this.events.pan(-dy, 0);
    else this.events.pan(-dx, -dy);
  }
}
