import type { PartSubject } from '../layout/drawing.js';
import { personInSeat } from '../render/html/picture-contents.js';
import { partKinds } from '../vocabulary/kinds.js';
import { Gestures } from './gestures.js';
import { type Row, rowAt, rowsOf } from './hierarchy.js';
import { boxOf } from './places.js';
import { PictureSheet } from './sheet.js';
import {
  type Box,
  entered,
  fitted,
  fittedParts,
  fittedWidth,
  isLegible,
  isOutline,
  isTall,
  kept,
  panned,
  type RoomSize,
  revealed,
  type Viewport,
  zoomed,
} from './viewport.js';

/*
 * A picture in a window that pans and zooms, used by pointer, touch and keyboard. It draws what it is given and tells
 * what its reader does; what then happens is for whoever shows it: a page on its own, or an editor.
 */

export type PictureEvent =
  /** The keyboard or a pointer went to a part. */
  | { readonly kind: 'focused'; readonly subject: PartSubject }
  /** The reader wants to know all about it. */
  | { readonly kind: 'activated'; readonly subject: PartSubject; readonly label: string; readonly by: By }
  /** The reader wants what is below it shown or left out. */
  | { readonly kind: 'folded'; readonly subject: PartSubject; readonly open: boolean }
  /** A key that means nothing in the picture itself. */
  | { readonly kind: 'key'; readonly key: string };

type By = 'keyboard' | 'pointer';

export interface PictureSettings {
  /** Whether parts with others below them can be opened and closed. */
  readonly foldable: boolean;
  readonly on: (event: PictureEvent) => void;
}

interface ShownPart {
  readonly element: SVGGElement;
  readonly subject: PartSubject;
  readonly label: string;
  readonly name: string;
  readonly level?: number;
  readonly above?: string;
  readonly hidden: number;
}

/** What is so many times as high as it is wide is read from top to bottom. */
const tall = 2;
/** What is so many times as wide as it is high is a line, such as a circle's among those of the terms. */
const long = 5;

export const namespace = 'http://www.w3.org/2000/svg';

export class PictureWindow {
  private svg: SVGSVGElement | undefined;
  private parts: readonly ShownPart[] = [];
  private rows: readonly Row[] = [];
  private rowOfPart = new Map<number, number>();
  private partOf = new Map<Element, number>();
  private row = 0;
  /** What the picture is fitted to, where nothing was done by hand since; along its width it may be scrolled. */
  private fits: 'parts' | 'whole' | 'width' | undefined;
  private view: Viewport = { x: 0, y: 0, scale: 1 };
  /** The parts that were read, and the buttons that open and close them, for when most of them are still there. */
  private known = new WeakMap<SVGGElement, readonly ShownPart[]>();
  private folds = new WeakMap<SVGGElement, SVGGElement>();
  private readonly sheet: PictureSheet;
  private drawn = 0;
  private smooth = false;
  /** What the reader last typed, to go to a part by its first letters. */
  private typed = { text: '', at: 0 };

  constructor(
    private readonly container: HTMLElement,
    private readonly settings: PictureSettings,
  ) {
    this.sheet = new PictureSheet(container);
    const gestures = new Gestures(container, {
      pan: (dx, dy) => this.moveTo(panned(this.view, dx, dy)),
      zoom: (factor, at) => this.moveTo(zoomed(this.view, factor, at)),
      click: (target, twice) => this.clicked(target, twice),
    });
    gestures.listen();
    container.addEventListener('keydown', (event) => this.pressed(event));
    container.addEventListener('focusin', (event) => this.focused(event.target));
    // A browser scrolls to what gets the focus, which is ours to do.
    container.addEventListener('scroll', () => container.scrollTo(0, 0));
  }

  /**
   * Shows a picture, as the text of an SVG or as one that is in the page already. The first one is then to be fitted.
   * Later the focus stays where it was, and so does what is seen of the picture; with `refit`, all of it is seen again
   * where all of it was seen before.
   */
  show(picture: string | SVGSVGElement, refit = false): void {
    const svg = typeof picture === 'string' ? svgOf(picture) : picture;
    if (svg === undefined) return;
    this.replace(refit, () => {
      this.svg = svg;
      this.sheet.hold(svg);
      return svg;
    });
  }

  /** Has the picture that is shown changed where it is, as `show` would show the changed one. */
  change(change: (svg: SVGSVGElement) => void, refit = false): void {
    const { svg } = this;
    if (svg === undefined) return;
    this.replace(refit, () => {
      change(svg);
      return svg;
    });
  }

  private replace(refit: boolean, replacing: () => SVGSVGElement): void {
    const former = this.parts[this.rows[this.row]?.part ?? -1];
    const before = former === undefined ? undefined : this.boxOnScreen(former);
    const way = this.wayUp();
    const focus = this.container.contains(document.activeElement);
    const { fits, view } = this;
    const first = this.svg === undefined;
    const svg = replacing();
    this.read(svg);
    // The part of before, or the nearest above it that is still shown.
    const at = way.map((subject) => this.rowOf(subject)).find((row): row is number => row !== undefined);
    this.goTo(at ?? 0, focus);
    if (refit && fits !== undefined && fits !== 'width') {
      this.refit(fits);
      return;
    }
    // What is read like a page stays as wide as the window, also when it has become wider.
    if (fits === 'width') this.view = { ...fittedWidth(extentOf(svg), this.room()), y: view.y };
    const now = this.parts[this.rows[this.row]?.part ?? -1];
    if (before !== undefined && now !== undefined && at !== undefined) {
      const after = this.boxOnScreen(now);
      const across = before.x + before.width / 2 - after.x - after.width / 2;
      const down = before.y + before.height / 2 - after.y - after.height / 2;
      this.moveTo(panned(this.view, fits === 'width' ? 0 : across, down));
    } else if (!first) {
      this.smooth = false;
      this.draw();
    }
  }

  /**
   * Shows the whole picture, as large as it fits; asked again, one that is tall as wide as the window, and another one
   * its parts.
   */
  fit(): void {
    if (this.svg === undefined) return;
    if (this.fits !== 'whole') this.refit('whole');
    else this.refit(isTall(extentOf(this.svg), this.room()) ? 'width' : 'parts');
  }

  private refit(to: 'parts' | 'whole' | 'width'): void {
    if (this.svg === undefined) return;
    const picture = extentOf(this.svg);
    if (to === 'parts') this.fitParts();
    else if (to === 'whole') this.moveTo(fitted({ x: 0, y: 0, ...picture }, this.room()), true, to);
    else this.moveTo(fittedWidth(picture, this.room()), true, to);
  }

  /** Shows all parts as large as they fit; the heading and the legend too, where that costs little. */
  fitParts(): void {
    const box = this.parts.reduce<Box | undefined>((all, { element }) => {
      const { x, y, width, height } = boxOf(element);
      if (all === undefined) return { x, y, width, height };
      const [left, top] = [Math.min(all.x, x), Math.min(all.y, y)];
      return {
        x: left,
        y: top,
        width: Math.max(all.x + all.width, x + width) - left,
        height: Math.max(all.y + all.height, y + height) - top,
      };
    }, undefined);
    if (this.svg === undefined) return;
    if (box === undefined) this.refit('whole');
    else this.moveTo(fittedParts(box, extentOf(this.svg), this.room(), 1.25), true, 'parts');
  }

  /**
   * As a reader first sees it: all parts; but what is read like a list and would be too small to be read from its
   * upper end on, as wide as the window.
   */
  begin(list: boolean): void {
    this.fitParts();
    this.smooth = false;
    if (this.svg === undefined || isLegible(this.view)) return;
    const picture = extentOf(this.svg);
    if (isTall(picture, this.room()) && (list || picture.height > picture.width * tall)) this.refit('width');
  }

  /**
   * After the window has another size: what was fitted to it is so again, or what was in the middle stays there.
   *
   * @param refit whether also what is shown as a whole gets another size; a list always has the width of its window
   */
  resized(before: RoomSize, refit = true): void {
    const { fits } = this;
    if (fits === 'width' && this.svg !== undefined) {
      const { scale, x } = fittedWidth(extentOf(this.svg), this.room());
      this.moveTo({ scale, x, y: (this.view.y / this.view.scale) * scale }, false, 'width');
      return;
    }
    if (refit && fits !== undefined) {
      this.refit(fits);
      return;
    }
    const { width, height } = this.room();
    this.moveTo(panned(this.view, (width - before.width) / 2, (height - before.height) / 2));
  }

  /** Larger or smaller, with the middle of the window staying where it is. */
  zoom(factor: number): void {
    const { width, height } = this.room();
    this.moveTo(zoomed(this.view, factor, { x: width / 2, y: height / 2 }), true);
  }

  /** By parts of the window's width and height. */
  pan(across: number, down: number): void {
    const { width, height } = this.room();
    this.moveTo(panned(this.view, across * width, down * height), true);
  }

  /** Whether a subject is shown. */
  has(subject: PartSubject): boolean {
    return this.parts.some((part) => isSame(part.subject, subject));
  }

  /**
   * Brings a subject into sight, and makes it the one at which the keyboard begins. It is zoomed to where it is too
   * small to be read, unless `zoom` is false.
   */
  reveal(subject: PartSubject, focus = false, zoom = true): void {
    const row = this.rowOf(subject);
    if (row !== undefined) this.goTo(row, focus);
    const part = this.parts.find((one) => isSame(one.subject, subject));
    if (part === undefined) return;
    const view = revealed(this.view, boxOf(part.element), this.room(), zoom);
    // A list is moved up and down only.
    const along = this.fits === 'width' && view.scale === this.view.scale;
    this.moveTo(along ? { ...view, x: this.view.x } : view, true);
  }

  /**
   * Where all of the picture is shown, and far too small to be read, shows a subject and what lies round it instead.
   */
  enter(subject: PartSubject): void {
    const part = this.parts.find((one) => isSame(one.subject, subject));
    const whole = this.fits === 'parts' || this.fits === 'whole';
    if (part === undefined || !whole || !isOutline(this.view)) return;
    const title = part.element.querySelector('text') ?? undefined;
    this.moveTo(entered(boxOf(part.element), boxOf(part.element, title), this.room()), true);
  }

  /** Marks every part that shows one of these, and no other. */
  mark(subjects: readonly PartSubject[]): void {
    for (const { element, subject } of this.parts)
      element.toggleAttribute(
        'data-found',
        subjects.some((one) => isSame(subject, one)),
      );
  }

  /** Puts the focus on the part at which the keyboard is. */
  focus(): void {
    this.goTo(this.row, true);
  }

  private read(svg: SVGSVGElement): void {
    const title = svg.querySelector(':scope > title');
    svg.setAttribute('role', 'tree');
    if (title !== null) {
      svg.setAttribute('aria-label', title.textContent ?? '');
      svg.removeAttribute('aria-labelledby');
      // A browser would show the title wherever the pointer rests.
      title.remove();
    }
    this.parts = elementsOf(svg).flatMap((element) => {
      let part = this.known.get(element);
      if (part === undefined) {
        part = partOf(element) ?? [];
        this.known.set(element, part);
      }
      return part;
    });
    this.partOf = new Map(this.parts.map(({ element }, i) => [element, i]));
    this.rows = rowsOf(this.parts);
    this.rowOfPart = new Map(this.rows.map(({ part }, i) => [part, i]));
    for (const element of svg.children)
      if (element.getAttribute('role') === 'img') element.setAttribute('aria-hidden', 'true');
    for (const [i, { element, hidden }] of this.parts.entries()) {
      const row = this.rows[this.rowOfPart.get(i) ?? -1];
      if (row === undefined) continue;
      const opens = this.settings.foldable && (row.below > 0 || hidden > 0);
      set(element, 'aria-hidden', undefined);
      set(element, 'role', 'treeitem');
      set(element, 'tabindex', '-1');
      set(element, 'aria-level', String(row.level));
      set(element, 'aria-posinset', String(row.place));
      set(element, 'aria-setsize', String(row.of));
      set(element, 'aria-expanded', opens ? String(row.below > 0) : undefined);
    }
    if (!this.settings.foldable) return;
    const marks = this.foldMarks();
    const kept = new Set<Element>(marks);
    for (const mark of [...svg.querySelectorAll(':scope > .fold')]) if (!kept.has(mark)) mark.remove();
    svg.append(...marks.filter((mark) => mark.parentNode !== svg));
  }

  /** Small buttons to open and close parts with a pointer; the keyboard has keys for it. */
  private foldMarks(): SVGGElement[] {
    // A tree may grow to the right; then all that lies below something is beside it.
    const sideways = this.rows.every(({ part, above }) => {
      const upper = above === undefined ? undefined : frameOf(this.parts[this.rows[above]?.part ?? -1]);
      const lower = frameOf(this.parts[part]);
      return upper === undefined || lower === undefined || lower.x > upper.x + upper.width;
    });
    return this.rows.flatMap(({ part, below }) => {
      const shown = this.parts[part];
      const frame = frameOf(shown);
      if (shown === undefined || frame === undefined || (below === 0 && shown.hidden === 0)) return [];
      const { x, y } = foldPlace(shown, frame, sideways);
      const mark = this.folds.get(shown.element) ?? foldMark();
      this.folds.set(shown.element, mark);
      set(mark, 'transform', `translate(${x} ${y})`);
      set(mark, 'data-fold', String(part));
      if (mark.lastElementChild !== null)
        set(mark.lastElementChild, 'd', below > 0 ? 'M-4.5 0H4.5' : 'M-4.5 0H4.5M0 -4.5V4.5');
      return [mark];
    });
  }

  /** The subjects from the one at which the keyboard is up to the outermost. */
  private wayUp(): PartSubject[] {
    const way: PartSubject[] = [];
    for (let row = this.rows[this.row]; row !== undefined; row = this.rows[row.above ?? -1]) {
      const part = this.parts[row.part];
      if (part !== undefined) way.push(part.subject);
    }
    return way;
  }

  private rowOf(subject: PartSubject): number | undefined {
    const at = this.rows.findIndex(({ part }) => isSame(this.parts[part]?.subject, subject));
    return at < 0 ? undefined : at;
  }

  private goTo(row: number, focus: boolean): void {
    const from = this.parts[this.rows[this.row]?.part ?? -1];
    from?.element.setAttribute('tabindex', '-1');
    this.row = row;
    const to = this.parts[this.rows[row]?.part ?? -1];
    to?.element.setAttribute('tabindex', '0');
    if (focus) to?.element.focus({ preventScroll: true });
  }

  private focused(target: EventTarget | null): void {
    const part = target instanceof Element ? this.partOf.get(target) : undefined;
    const row = part === undefined ? undefined : this.rowOfPart.get(part);
    const shown = this.parts[part ?? -1];
    if (row === undefined || shown === undefined) return;
    if (row !== this.row) this.goTo(row, false);
    this.settings.on({ kind: 'focused', subject: shown.subject });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      const step = 0.15;
      this.pan(
        event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0,
        event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0,
      );
      event.preventDefault();
      return;
    }
    if (!this.act(event.key)) return;
    event.preventDefault();
  }

  /** Does what a key means; whether it means anything. */
  private act(key: string): boolean {
    const row = this.rows[this.row];
    const part = this.parts[row?.part ?? -1];
    if (key === '+' || key === '=') this.zoom(1.25);
    else if (key === '-' || key === '_') this.zoom(0.8);
    else if (key === '0') this.fit();
    else if (key === 'PageDown') this.pan(0, -0.85);
    else if (key === 'PageUp') this.pan(0, 0.85);
    else if (key === '/' || key === 'Escape') this.settings.on({ kind: 'key', key });
    else if (row === undefined || part === undefined) return false;
    else if (key === 'Enter')
      this.settings.on({ kind: 'activated', subject: part.subject, label: part.label, by: 'keyboard' });
    else if (key === ' ') this.fold(row, part);
    else if (key === 'ArrowRight' && row.below === 0 && part.hidden > 0) this.fold(row, part);
    else {
      const to = rowAt(this.rows, this.row, key) ?? (key.length === 1 ? this.rowTyped(key) : undefined);
      const subject = this.parts[this.rows[to ?? -1]?.part ?? -1]?.subject;
      if (subject === undefined) return key.startsWith('Arrow');
      this.reveal(subject, true);
      // Above the first stands the heading.
      if (key === 'Home' && this.fits === 'width') this.refit('width');
    }
    return true;
  }

  private fold({ below }: Row, { subject, hidden }: ShownPart): void {
    if (this.settings.foldable && (below > 0 || hidden > 0))
      this.settings.on({ kind: 'folded', subject, open: below === 0 });
  }

  /** The next part whose label begins with what was typed within the last second. */
  private rowTyped(letter: string): number | undefined {
    const now = performance.now();
    const text = (now - this.typed.at < 1000 ? this.typed.text : '') + letter.toLowerCase();
    this.typed = { text, at: now };
    const first = text.length > 1 ? 0 : 1;
    for (let i = first; i < this.rows.length + first; i++) {
      const row = (this.row + i) % this.rows.length;
      if (this.parts[this.rows[row]?.part ?? -1]?.label.toLowerCase().startsWith(text)) return row;
    }
    return undefined;
  }

  private clicked(target: Element, twice: boolean): void {
    const mark = target.closest('[data-fold]');
    if (mark !== null) {
      const part = Number(mark.getAttribute('data-fold'));
      const row = this.rows[this.rowOfPart.get(part) ?? -1];
      const shown = this.parts[part];
      if (row === undefined || shown === undefined) return;
      this.goTo(this.rowOfPart.get(part) ?? 0, true);
      this.fold(row, shown);
      return;
    }
    let element: Element | null = target;
    while (element !== null && !this.partOf.has(element)) element = element.parentElement;
    const index = element === null ? undefined : this.partOf.get(element);
    const part = this.parts[index ?? -1];
    if (index === undefined || part === undefined) return;
    if (twice) {
      this.moveTo(fitted(boxOf(part.element), this.room(), 2), true);
      return;
    }
    const row = this.rowOfPart.get(index);
    if (row !== undefined) this.goTo(row, true);
    this.settings.on({ kind: 'activated', subject: part.subject, label: part.label, by: 'pointer' });
  }

  private room(): { width: number; height: number } {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  private boxOnScreen({ element }: ShownPart): Box {
    const box = element.isConnected ? boxOf(element) : { x: 0, y: 0, width: 0, height: 0 };
    const { x, y, scale } = this.view;
    return {
      x: x + box.x * scale,
      y: y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  }

  /** `smooth` for what is not done by hand. */
  private moveTo(view: Viewport, smooth = false, fits?: typeof this.fits): void {
    if (this.svg === undefined) return;
    const { x, y, scale } = this.view;
    this.view = kept(view, extentOf(this.svg), this.room());
    const { fits: before } = this;
    const moved = this.view.x !== x || this.view.scale !== scale || (this.view.y !== y && before !== 'width');
    this.fits = fits ?? (moved ? undefined : before);
    this.smooth = smooth;
    // Many moves of a pointer can come in the time of one frame.
    if (this.drawn === 0)
      this.drawn = requestAnimationFrame(() => {
        this.drawn = 0;
        this.draw();
      });
  }

  private draw(): void {
    if (this.svg !== undefined) this.sheet.show(this.view, this.smooth);
  }
}

function svgOf(text: string): SVGSVGElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const svg = document.importNode(documentElement, true) as unknown;
  return svg instanceof SVGSVGElement ? svg : undefined;
}

/** The parts of a picture as elements, those that nobody can point at included, in their order. */
export function elementsOf(svg: SVGSVGElement): SVGGElement[] {
  return [...svg.children].filter(
    (element): element is SVGGElement =>
      element instanceof SVGGElement && !element.classList.contains('fold'),
  );
}

/** Sets an attribute, or takes it away, only where that changes it: a browser would look at the element again. */
function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function foldMark(): SVGGElement {
  const mark = document.createElementNS(namespace, 'g');
  const ring = document.createElementNS(namespace, 'circle');
  mark.setAttribute('class', 'fold');
  mark.setAttribute('aria-hidden', 'true');
  ring.setAttribute('r', '10');
  mark.append(ring, document.createElementNS(namespace, 'path'));
  return mark;
}

function extentOf(svg: SVGSVGElement): { width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return { width, height };
}

function partOf(element: SVGGElement): ShownPart[] | undefined {
  const label = element.querySelector(':scope > title')?.textContent;
  if (label === null || label === undefined) return undefined;
  for (const kind of partKinds) {
    const name = element.getAttribute(`data-${kind.replace(' ', '-')}`);
    if (name === null) continue;
    const circle = element.getAttribute('data-in');
    const level = element.getAttribute('data-level');
    const above = element.getAttribute('data-above');
    return [
      {
        element,
        subject: { kind, name, ...(circle === null ? {} : { circle }) },
        label,
        name,
        ...(level === null ? {} : { level: Number(level) }),
        ...(above === null ? {} : { above }),
        hidden: Number(element.getAttribute('data-hidden') ?? 0),
      },
    ];
  }
  return undefined;
}

/** Where the outline of a part lies, which is its first shape. */
function frameOf(part: ShownPart | undefined): Box | undefined {
  const shape = part?.element.querySelector('circle,rect,path');
  return part !== undefined && shape instanceof SVGGraphicsElement ? boxOf(part.element, shape) : undefined;
}

/**
 * Where the button is that opens and closes a part: of a circle beside its title, as circles within circles touch at
 * their borders, and so of what is as long as a line; of a box on the side where those below it are.
 */
function foldPlace({ element }: ShownPart, frame: Box, sideways: boolean): { x: number; y: number } {
  const titles = [...element.querySelectorAll('text')];
  if (frame.width > frame.height * long && titles[0] !== undefined) {
    const title = boxOf(element, titles[0]);
    return { x: title.x + title.width + 15, y: title.y + title.height / 2 };
  }
  if (element.querySelector('circle,rect,path')?.localName === 'circle' && titles[0] !== undefined) {
    const boxes = titles.map((title) => boxOf(element, title));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const last = boxes.at(-1) as Box;
    return { x: right + 15, y: ((boxes[0] as Box).y + last.y + last.height) / 2 };
  }
  return sideways
    ? { x: frame.x + frame.width, y: frame.y + frame.height / 2 }
    : { x: frame.x + frame.width / 2, y: frame.y + frame.height };
}

/** Whether a part shows a subject; a person is shown by each of their seats. */
function isSame(part: PartSubject | undefined, subject: PartSubject): boolean {
  if (part === undefined) return false;
  if (subject.kind === 'person' && personInSeat(part) === subject.name) return true;
  return (
    part.kind === subject.kind &&
    part.name === subject.name &&
    (subject.circle === undefined || part.circle === subject.circle)
  );
}
