import { never } from '../ground/never.js';
import { comparison as say } from '../messages/comparison.js';
import { type Language, languages, sayIn, type Words } from '../messages/words.js';
import type { FromComparison, ToComparison } from '../render/html/comparison-page.js';
import { element } from './element.js';
import { PictureWindow } from './picture.js';
import { pictureElement } from './svg.js';

/*
 * A comparison or a history in an editor. It shows what its host sends, lets its reader choose what of it is shown,
 * and tells where the reader wants to go. Texts of the organisation come as HTML and SVG that were escaped when they
 * were made; no script but this one may run.
 */

interface Host {
  postMessage(message: FromComparison): void;
  setState(kept: unknown): void;
}
declare function acquireVsCodeApi(): Host;

type Chosen =
  | { readonly what: 'all' }
  | { readonly what: 'undecided' }
  | { readonly what: 'circle'; readonly circle: string };

class ComparisonPage {
  private readonly host = acquireVsCodeApi();
  /** What our own styles are let through by. */
  private readonly nonce = document.currentScript?.nonce ?? '';
  private readonly language: Language;
  private readonly head = element('head', HTMLElement);
  private readonly told = element('told', HTMLElement);
  private readonly both = element('both', HTMLElement);
  private readonly message = element('message', HTMLElement);
  private readonly end = element('end', HTMLElement);
  private readonly older = element('older', HTMLButtonElement);
  private readonly filter = element('filter', HTMLElement);
  private readonly ofCircle = element('circle', HTMLButtonElement);
  private readonly status = element('status', HTMLElement);
  private readonly window: PictureWindow;
  private chosen: Chosen = { what: 'all' };
  private drawn = false;

  constructor() {
    this.language = languages.find((one) => one === document.body.dataset.language) ?? 'en';
    this.window = new PictureWindow(element('picture', HTMLElement), {
      foldable: false,
      on: (event) => {
        if (event.kind === 'key' && event.key === 'Escape') this.choose({ what: 'all' });
        if (event.kind !== 'activated') return;
        const { subject } = event;
        const circle = subject.kind === 'circle' ? subject.name : subject.circle;
        if (circle !== undefined) this.choose({ what: 'circle', circle });
      },
    });
  }

  start(): void {
    window.addEventListener('message', ({ data }: MessageEvent<ToComparison>) => this.take(data));
    document.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.pressed(button);
    });
    // A wheel over the picture scrolls the page, as the picture is a part of it; with the key that zooms it zooms.
    this.both.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      },
      { capture: true },
    );
    // Another column beside the page makes it narrower, and the picture with it.
    new ResizeObserver(() => {
      if (this.drawn) this.window.fitParts();
    }).observe(element('picture', HTMLElement));
    const { kept } = document.body.dataset;
    if (kept !== undefined) this.host.setState(JSON.parse(kept));
    this.host.postMessage({ kind: 'ready' });
  }

  private say(words: Words): string {
    return sayIn(words, this.language);
  }

  private take(said: ToComparison): void {
    switch (said.kind) {
      case 'comparison':
        this.show(said.html, said.svg);
        return;
      case 'history':
        this.head.innerHTML = said.html;
        this.told.replaceChildren();
        this.end.textContent = '';
        this.message.hidden = false;
        return;
      case 'step': {
        const step = document.createElement('div');
        step.innerHTML = said.html;
        step.dataset.count = String(said.step);
        this.told.append(step);
        return;
      }
      case 'said':
        this.message.hidden = true;
        this.end.textContent = said.text;
        this.older.hidden = said.older !== true;
        break;
      default:
        never(said);
    }
  }

  private show(html: string, svg: string | undefined): void {
    const at = document.activeElement;
    const place = at instanceof HTMLElement ? at.dataset.place : undefined;
    const side = at instanceof HTMLElement ? at.dataset.side : undefined;
    const scrolled = window.scrollY;
    this.told.innerHTML = html;
    const heading = this.told.querySelector('header');
    this.head.replaceChildren(...(heading === null ? [] : [heading]));
    this.message.hidden = true;
    this.end.textContent = '';
    element('tools', HTMLElement).hidden = false;
    this.filter.hidden = this.changes().length === 0;
    this.both.hidden = svg === undefined;
    document.body.toggleAttribute('data-picture', svg !== undefined);
    const picture = svg === undefined ? undefined : pictureElement(svg, this.nonce);
    if (picture !== undefined) {
      // The legend tells only of marks that occur, which a part's title names last.
      const titles = [...picture.querySelectorAll('title')].map(({ textContent }) => textContent ?? '');
      for (const entry of document.querySelectorAll<HTMLElement>('.legend [data-mark]')) {
        const words = entry.dataset.mark?.split('|') ?? [];
        entry.hidden = !titles.some((title) => words.some((word) => title.endsWith(`(${word})`)));
      }
      this.window.show(picture);
      if (!this.drawn) this.window.fitParts();
      this.drawn = true;
    }
    this.choose(this.chosen, false);
    // The page stays where its reader was, with the focus on the same thing.
    window.scrollTo(0, scrolled);
    if (place !== undefined)
      this.told
        .querySelector<HTMLElement>(
          `[data-place="${Number(place)}"][data-side="${side === 'before' ? 'before' : 'after'}"]`,
        )
        ?.focus({ preventScroll: true });
  }

  private changes(): HTMLElement[] {
    return [...this.told.querySelectorAll<HTMLElement>('.changes li[data-verdict]')];
  }

  private choose(chosen: Chosen, aloud = true): void {
    this.chosen = chosen;
    let shown = 0;
    for (const change of this.changes()) {
      const { circle, verdict } = change.dataset;
      change.hidden =
        chosen.what === 'circle'
          ? circle !== chosen.circle
          : chosen.what === 'undecided' && verdict !== 'open' && verdict !== 'wrong';
      if (!change.hidden) shown++;
    }
    for (const section of this.told.querySelectorAll<HTMLElement>('section'))
      section.hidden =
        chosen.what !== 'all' &&
        (!section.classList.contains('changes') || section.querySelector('li:not([hidden])') === null);
    for (const what of ['all', 'undecided', 'circle'] as const)
      element(what, HTMLButtonElement).setAttribute('aria-pressed', String(chosen.what === what));
    this.ofCircle.hidden = chosen.what !== 'circle';
    if (chosen.what === 'circle') {
      this.ofCircle.textContent = this.say(say.ofCircle(chosen.circle));
      this.window.mark([{ kind: 'circle', name: chosen.circle }]);
    } else this.window.mark([]);
    if (aloud) this.status.textContent = this.say(say.shown(shown));
  }

  private pressed(button: HTMLButtonElement): void {
    const { place, side, step } = button.dataset;
    if (place !== undefined && (side === 'before' || side === 'after'))
      this.host.postMessage({ kind: 'open', place: Number(place), side });
    else if (step !== undefined) {
      const count = button.closest<HTMLElement>('[data-count]')?.dataset.count;
      if (count !== undefined) this.host.postMessage({ kind: 'step', step: Number(count) });
    } else if (button === this.older) {
      this.older.hidden = true;
      this.host.postMessage({ kind: 'older' });
    } else if (button.id === 'all' || button.id === 'undecided') this.choose({ what: button.id });
    else if (button.id === 'circle') this.choose({ what: 'all' });
    else if (button.id === 'swap' || button.id === 'texts' || button.id === 'copy')
      this.host.postMessage({ kind: button.id });
    else if (button.id === 'zoom-in') this.window.zoom(1.25);
    else if (button.id === 'zoom-out') this.window.zoom(0.8);
    else if (button.id === 'fit') this.window.fitParts();
  }
}

new ComparisonPage().start();
