import { between, type Viewport } from './viewport.js';

/*
 * What a picture lies on in its window. A browser draws what is on the sheet once and moves it as an image. The picture
 * itself is not touched by that: the texts of an SVG are laid out anew whenever the SVG's own place or size changes,
 * which for hundreds of circles takes longer than a frame.
 */

/** A sheet that is shown larger or smaller than it was drawn by more than this is drawn anew also while it moves. */
const far = 2;
/** It has come to rest when it has not moved for so many milliseconds. */
const rest = 200;
/** How long a move takes that is not made by hand, in milliseconds. */
const travel = 200;

export class PictureSheet {
  /** Moved as an image. Always, as a browser would draw the window anew whenever that changes. */
  private readonly moved = document.createElement('div');
  /** As large as the sheet was last drawn. A browser draws no image coarser than this, however small it is shown. */
  private readonly sized = document.createElement('div');
  private drawnAt = 1;
  private shown: Viewport | undefined;
  private step = 0;
  private resting = 0;
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(private readonly container: HTMLElement) {
    this.moved.className = 'sheet';
    this.moved.append(this.sized);
  }

  /** Puts a picture on the sheet, and the sheet into its window. */
  hold(svg: SVGSVGElement): void {
    if (svg.parentElement !== this.sized) this.sized.replaceChildren(svg);
    if (this.moved.parentElement !== this.container) this.container.replaceChildren(this.moved);
  }

  /** Shows it at a place and size: at once, or `smooth`, unless the reader wants no motion. */
  show(view: Viewport, smooth: boolean): void {
    cancelAnimationFrame(this.step);
    const from = this.shown;
    if (!smooth || from === undefined || this.still.matches) {
      this.put(view);
      return;
    }
    const start = performance.now();
    const go = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / travel));
      this.put(between(from, view, 1 - (1 - part) ** 3));
      if (part < 1) this.step = requestAnimationFrame(go);
    };
    this.step = requestAnimationFrame(go);
  }

  private put(view: Viewport): void {
    this.shown = view;
    clearTimeout(this.resting);
    const larger = view.scale / this.drawnAt;
    if (larger > far || larger < 1 / far) {
      this.draw(view);
      return;
    }
    this.moved.style.transform = `translate(${view.x}px,${view.y}px) scale(${larger})`;
    this.resting = window.setTimeout(() => this.draw(view), rest);
  }

  /** Drawn as large as it is shown and on whole pixels, so that it is sharp. */
  private draw({ x, y, scale }: Viewport): void {
    const whole = (length: number): number => Math.round(length * devicePixelRatio) / devicePixelRatio;
    if (scale !== this.drawnAt) this.sized.style.transform = `scale(${scale})`;
    this.drawnAt = scale;
    this.moved.style.transform = `translate(${whole(x)}px,${whole(y)}px)`;
  }
}
