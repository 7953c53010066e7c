import { never } from '../ground/never.js';
import type { PartSubject } from '../layout/drawing.js';
import { panel as say } from '../messages/panel.js';
import { type Language, languages, sayIn, type Words } from '../messages/words.js';
import {
  type Findable,
  type FromPanel,
  firstState,
  type PanelState,
  stateIn,
  type ToPanel,
  type Wish,
} from '../render/html/panel.js';
import { listedViews, roledViews } from '../vocabulary/pictures.js';
import { changePicture } from './changing.js';
import { element, unlist } from './element.js';
import { elementsOf, namespace, type PictureEvent, PictureWindow } from './picture.js';
import { foundFor } from './search.js';

/*
 * The picture beside a text, in an editor. It shows what its host sends and tells what its reader does. Texts of the
 * organisation come as text, or as SVG and HTML that were escaped when they were made; no script but this one may run.
 */

interface Host {
  postMessage(message: FromPanel): void;
  setState(state: PanelState): void;
  getState(): unknown;
}
declare function acquireVsCodeApi(): Host;

type View = Extract<ToPanel, { kind: 'view' }>;

/** Views that are read from top to bottom. */
const lists: ReadonlySet<PanelState['view']> = new Set(listedViews);
const mostListed = 50;
/** A pointer rests somewhere when it has not moved for so many milliseconds. */
const rest = 350;
/** While a date is dragged, a picture is asked for at most every so many milliseconds. */
const dragging = 80;
const mostPixels = 16_000_000;

class Panel {
  private readonly host = acquireVsCodeApi();
  /** What our own styles are let through by. */
  private readonly nonce = document.currentScript?.nonce ?? '';
  private readonly language: Language;
  private readonly stage = element('picture', HTMLElement);
  private readonly window: PictureWindow;
  private readonly view = element('view', HTMLSelectElement);
  private readonly search = element('search', HTMLInputElement);
  private readonly results = element('results', HTMLElement);
  private readonly card = element('card', HTMLElement);
  private readonly message = element('message', HTMLElement);
  private readonly status = element('status', HTMLElement);
  private readonly slider = element('date', HTMLInputElement);
  private readonly button = (id: string): HTMLButtonElement => element(id, HTMLButtonElement);
  private state: PanelState;
  private shown: View | undefined;
  /** The name of the picture that is drawn. */
  private picture: string | undefined;
  /** What a search finds in it. */
  private findable: readonly Findable[] = [];
  /** Whether all was opened or closed at once, so that the next picture is another one. */
  private foldedAll = false;
  /** What the reader chose in the picture. */
  private chosen: PartSubject | undefined;
  /** Whether the picture is as it was opened, before it was gone into or anything was done with it. */
  private untouched = false;
  private marked: readonly PartSubject[] = [];
  private listed: readonly Findable[] = [];
  private row = -1;
  private asked = 0;
  private resting = 0;
  private under: Element | undefined;
  private drag = 0;
  /** The day on the slider while it is not yet the date of everything. */
  private dragged: string | undefined;

  constructor() {
    const { state, language } = document.body.dataset;
    this.language = languages.find((one) => one === language) ?? 'en';
    this.state = stateIn(this.host.getState()) ?? stateIn(JSON.parse(state ?? '{}')) ?? firstState;
    this.window = new PictureWindow(this.stage, { foldable: true, on: (event) => this.happened(event) });
  }

  start(): void {
    this.listen();
    this.host.postMessage({ kind: 'ready', state: this.state });
  }

  private say(words: Words): string {
    return sayIn(words, this.language);
  }

  // ---- what the host sends ----

  private take(said: ToPanel): void {
    switch (said.kind) {
      case 'view':
        this.show(said);
        return;
      case 'nothing':
        this.shown = undefined;
        this.picture = undefined;
        this.stage.replaceChildren();
        this.message.textContent = this.say(say.nothing);
        this.message.hidden = false;
        return;
      case 'told':
        this.tell(said);
        return;
      case 'about':
        this.follow(said);
        return;
      case 'draw image':
        void this.image(said.id, said.svg);
        break;
      default:
        never(said);
    }
  }

  private show(view: View): void {
    const { change } = view.shown;
    if (change !== undefined && change.since !== this.picture) {
      this.askAll();
      return;
    }
    const first = this.shown === undefined;
    const another =
      this.shown?.state.view !== view.state.view ||
      this.shown?.state.organisation !== view.state.organisation;
    const { shown, state } = view;
    // What is opened or closed stays under the pointer; after any other change all is seen that was.
    const refit = this.foldedAll || this.shown?.shown.closed.join() === shown.closed.join();
    this.foldedAll = false;
    this.shown = view;
    this.keep(state);
    this.view.value = state.view;
    const drawn = this.draw(view, refit);
    this.picture = drawn ? shown.picture : undefined;
    if (!drawn) return;
    this.message.hidden = true;
    this.hideCard();
    if (first || another) {
      this.window.begin(lists.has(state.view));
      this.untouched = true;
    }
    this.button('findings').setAttribute('aria-pressed', String(state.findings));
    this.button('roles').setAttribute('aria-pressed', String(state.roles === true));
    this.button('roles').hidden = !roledViews.some((view) => view === state.view);
    // A picture on a page that has one alone cannot be pinned.
    document.getElementById('pin')?.setAttribute('aria-pressed', String(state.pinned === true));
    this.tellFolds();
    this.tellDate();
    if (this.chosen !== undefined) {
      if (this.window.has(this.chosen)) this.window.mark(this.marked);
      else this.choose(undefined, '');
    }
    if (first || another) this.status.textContent = `${shown.title}. ${shown.description}`;
  }

  /** Draws the picture, or what is otherwise in it; whether it could. */
  private draw({ shown: { svg: text, change, findable } }: View, refit: boolean): boolean {
    if (change === undefined) {
      const svg = this.parsed(text ?? '');
      if (svg === undefined) return false;
      this.findable = findable ?? [];
      this.window.show(svg, refit);
      this.name(svg);
      return true;
    }
    let done = false;
    this.window.change((svg) => {
      done = changePicture(
        svg,
        change,
        (texts) => {
          const parsed = this.parsed(`<svg xmlns="${namespace}">${texts.join('')}</svg>`);
          return parsed && elementsOf(parsed);
        },
        (style) => {
          const made = document.createElementNS(namespace, 'style');
          made.setAttribute('nonce', this.nonce);
          made.textContent = style;
          return made;
        },
      );
    }, refit);
    if (!done) {
      this.askAll();
      return false;
    }
    const { at, gone, now } = change.findable;
    this.findable = [...this.findable.slice(0, at), ...now, ...this.findable.slice(at + gone)];
    this.name(this.stage);
    return true;
  }

  /** What was sent is not for the picture that is here: all of it is needed. */
  private askAll(): void {
    this.host.postMessage({ kind: 'ready', state: this.state });
  }

  /** The picture as an element. Its style is let through by the page's nonce; anything else with script is left out. */
  private parsed(text: string): SVGSVGElement | undefined {
    // Parsing applies the style already, so it is let through before that.
    const own = text.replace('<style>', `<style nonce="${this.nonce}">`);
    const { documentElement } = new DOMParser().parseFromString(own, 'image/svg+xml');
    for (const script of documentElement.querySelectorAll('script,foreignObject')) script.remove();
    const svg = document.importNode(documentElement, true) as unknown;
    return svg instanceof SVGSVGElement ? svg : undefined;
  }

  /** Names the parts without the small window that a browser shows for a title: there is a card that tells more. */
  private name(picture: Element): void {
    for (const title of picture.querySelectorAll('g:not([aria-label]) > title')) {
      title.parentElement?.setAttribute('aria-label', title.textContent ?? '');
      title.textContent = '';
    }
  }

  private keep(state: PanelState): void {
    this.state = state;
    this.host.setState(state);
  }

  private ask(state: PanelState): void {
    this.keep(state);
    const on = this.dragged;
    this.host.postMessage({ kind: 'show', state, ...(on === undefined ? {} : { on }) });
  }

  // ---- what the reader does ----

  private listen(): void {
    addEventListener('message', (event: MessageEvent<ToPanel>) => this.take(event.data));
    this.view.addEventListener('change', () => {
      const view = this.view.value as PanelState['view'];
      const { closed: _, ...others } = this.state;
      this.ask({ ...others, view });
    });
    const doing: Readonly<Record<string, () => void>> = {
      findings: () => this.ask({ ...this.state, findings: !this.state.findings }),
      roles: () => {
        const { roles = false, ...others } = this.state;
        this.ask(roles ? others : { ...others, roles: true });
      },
      fold: () => this.foldAll(),
      'zoom-in': () => this.window.zoom(1.25),
      'zoom-out': () => this.window.zoom(0.8),
      fit: () => this.window.fit(),
      export: () => {
        const on = this.dragged;
        this.host.postMessage({ kind: 'export', state: this.state, ...(on === undefined ? {} : { on }) });
      },
      go: () => this.open(),
      rename: () => this.wish('rename'),
      add: () => this.wish('add circle'),
      move: () => this.wish('move'),
      fill: () => this.wish('fill seat'),
      today: () => this.host.postMessage({ kind: 'look at', date: null }),
      earlier: () => this.step(-1),
      later: () => this.step(1),
    };
    for (const [id, act] of Object.entries(doing)) this.button(id).addEventListener('click', act);
    document
      .getElementById('pin')
      ?.addEventListener('click', () => this.ask({ ...this.state, pinned: this.state.pinned !== true }));
    for (const kind of ['pointerdown', 'wheel', 'keydown'] as const)
      addEventListener(
        kind,
        () => {
          this.untouched = false;
        },
        { capture: true, passive: true },
      );

    this.slider.addEventListener('input', () => this.slide());
    this.slider.addEventListener('change', () => {
      clearTimeout(this.drag);
      this.drag = 0;
      const date = dayOf(Number(this.slider.value));
      this.dragged = undefined;
      this.lookAt(date);
    });

    this.search.addEventListener('input', () => this.find());
    this.search.addEventListener('keydown', (event) => this.searching(event));
    this.search.addEventListener('blur', () => unlist(this.search, this.results));
    // A press on a result must not take the focus from the search before it is a click.
    this.results.addEventListener('pointerdown', (event) => event.preventDefault());
    this.results.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      const found = row === null ? undefined : this.listed[[...this.results.children].indexOf(row)];
      if (found !== undefined) this.goTo(found);
    });

    this.stage.addEventListener('pointermove', (event) => this.hover(event));
    this.stage.addEventListener('pointerleave', () => this.hideCard());
    this.stage.addEventListener('pointerdown', () => this.hideCard());
    this.stage.addEventListener('wheel', () => this.hideCard(), { passive: true });
    this.stage.addEventListener('keydown', (event) => {
      if (event.key === 'F2') this.wish('rename');
    });
    addEventListener('keydown', (event) => this.undoing(event));
    let before = { width: this.stage.clientWidth, height: this.stage.clientHeight };
    new ResizeObserver(() => {
      const now = { width: this.stage.clientWidth, height: this.stage.clientHeight };
      if (before.width > 0 && now.width > 0) this.window.resized(before);
      before = now;
    }).observe(this.stage);
  }

  private happened(event: PictureEvent): void {
    switch (event.kind) {
      case 'focused':
        this.choose(event.subject, this.labelOf(event.subject));
        return;
      case 'activated':
        this.choose(event.subject, this.labelOf(event.subject));
        this.open();
        return;
      case 'folded':
        this.fold(event.subject.name, event.open);
        return;
      case 'key':
        if (event.key === '/') this.search.focus();
        else this.hideCard();
        break;
      default:
        never(event);
    }
  }

  /** The part that shows a subject calls it what people call it. */
  private labelOf({ kind, name }: PartSubject): string {
    const title = this.findable.find(
      (one) => one.name === name && one.kind === (kind === 'circle' ? 'circle' : 'person'),
    )?.title;
    return title ?? name;
  }

  private choose(subject: PartSubject | undefined, title: string): void {
    this.chosen = subject;
    this.mark(subject === undefined ? [] : [subject]);
    const named = element('subject', HTMLElement);
    named.textContent = title;
    named.title = title;
    element('hint', HTMLElement).hidden = subject !== undefined;
    const acts = document.querySelector<HTMLElement>('.acts');
    if (acts !== null) acts.hidden = subject === undefined;
    const circle = subject?.kind === 'circle';
    for (const id of ['rename', 'add', 'move', 'fill']) this.button(id).hidden = !circle;
  }

  private mark(subjects: readonly PartSubject[]): void {
    this.marked = subjects;
    this.window.mark(subjects);
  }

  private open(): void {
    if (this.chosen !== undefined) this.host.postMessage({ kind: 'open', subject: this.chosen });
  }

  /** The keys that undo a change of the text, wherever in the page but in what is typed there. */
  private undoing(event: KeyboardEvent): void {
    if (event.altKey || (!event.ctrlKey && !event.metaKey) || event.target instanceof HTMLInputElement)
      return;
    const key = event.key.toLowerCase();
    const again = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !again) return;
    event.preventDefault();
    this.host.postMessage({ kind: again ? 'redo' : 'undo' });
  }

  private wish(wish: Wish): void {
    const { chosen, shown } = this;
    if (chosen?.kind !== 'circle' || shown === undefined) return;
    this.host.postMessage({ kind: 'wish', wish, circle: chosen.name, revision: shown.shown.revision });
  }

  private follow({ circle, person }: { readonly circle?: string; readonly person?: string }): void {
    const subjects: PartSubject[] = [
      ...(person === undefined ? [] : [{ kind: 'person', name: person } as const]),
      ...(circle === undefined ? [] : [{ kind: 'circle', name: circle } as const]),
    ];
    const found = subjects.find((subject) => this.window.has(subject));
    // While somebody walks through the picture it does not move away. The page keeps its focus when the editor has it.
    const walks = document.hasFocus() && this.stage.contains(document.activeElement);
    if (found === undefined || walks) return;
    this.choose(found, this.labelOf(found));
    if (this.untouched) this.window.enter(found);
    this.untouched = false;
    this.window.reveal(found, false, false);
  }

  // ---- circles that are open and closed ----

  private fold(name: string, open: boolean): void {
    const closed = new Set(this.shown?.shown.closed ?? []);
    if (open) closed.delete(name);
    else closed.add(name);
    this.ask({ ...this.state, closed: [...closed] });
  }

  private foldAll(): void {
    const { shown } = this;
    if (shown === undefined) return;
    const { closed, closable } = shown.shown;
    this.foldedAll = true;
    // The outermost stay open: one circle is no picture.
    this.ask({
      ...this.state,
      closed: closed.length > 0 ? [] : closable.filter((name) => this.isWithin(name)),
    });
  }

  private isWithin(name: string): boolean {
    return [...this.stage.querySelectorAll('[data-circle][data-above]')].some(
      (part) => part.getAttribute('data-circle') === name,
    );
  }

  private tellFolds(): void {
    const { closable = [], closed = [] } = this.shown?.shown ?? {};
    const fold = this.button('fold');
    fold.disabled = closable.length === 0;
    const words = this.say(closed.length > 0 ? say.openAll : say.closeAll);
    fold.title = words;
    fold.setAttribute('aria-label', words);
  }

  // ---- dates ----

  private tellDate(): void {
    const { shown } = this;
    if (shown === undefined) return;
    const { days, on } = shown.shown;
    const range = [...days, on, shown.today].map(numberOf);
    const [first, last] = [Math.min(...range), Math.max(...range)];
    this.slider.min = String(first);
    this.slider.max = String(Math.max(first + 1, last));
    if (this.dragged === undefined) this.slider.value = String(numberOf(on));
    this.slider.setAttribute('aria-valuetext', on);
    element('day', HTMLElement).textContent = on;
    this.button('today').hidden = shown.isToday && on === shown.today;
    this.button('earlier').disabled = !days.some((day) => day < on);
    this.button('later').disabled = !days.some((day) => day > on);
    const marks = element('days', HTMLElement);
    marks.replaceChildren(
      ...[...new Set(days)].map((day) => {
        const mark = document.createElement('i');
        mark.style.left = `${(100 * (numberOf(day) - first)) / Math.max(1, last - first)}%`;
        return mark;
      }),
    );
  }

  /** While the slider is dragged only the picture follows; everything else does when it is let go. */
  private slide(): void {
    this.dragged = dayOf(Number(this.slider.value));
    element('day', HTMLElement).textContent = this.dragged;
    this.slider.setAttribute('aria-valuetext', this.dragged);
    this.drag ||= window.setTimeout(() => {
      this.drag = 0;
      if (this.dragged !== undefined) this.ask(this.state);
    }, dragging);
  }

  private step(way: 1 | -1): void {
    const { days = [], on = '' } = this.shown?.shown ?? {};
    const to = way > 0 ? days.find((day) => day > on) : days.findLast((day) => day < on);
    if (to !== undefined) this.lookAt(to);
  }

  private lookAt(date: string): void {
    this.host.postMessage({ kind: 'look at', date: date === this.shown?.today ? null : date });
  }

  // ---- what is known of what the pointer rests on ----

  private hover(event: PointerEvent): void {
    if (event.buttons !== 0 || !(event.target instanceof Element)) return;
    const part = event.target.closest('g[aria-label]') ?? undefined;
    if (part === this.under && !this.card.hidden) return;
    this.under = part;
    this.card.hidden = true;
    clearTimeout(this.resting);
    if (part === undefined) return;
    const [x, y] = [event.clientX, event.clientY];
    this.resting = window.setTimeout(() => {
      const subject = subjectOf(part);
      if (subject === undefined) return;
      const { left, top } = this.stage.getBoundingClientRect();
      this.card.dataset.at = `${x - left} ${y - top}`;
      const on = this.shown?.shown.on;
      this.host.postMessage({ kind: 'tell', id: ++this.asked, subject, ...(on === undefined ? {} : { on }) });
    }, rest);
  }

  private tell({ id, title, html }: Extract<ToPanel, { kind: 'told' }>): void {
    if (id !== this.asked || this.under === undefined) return;
    const label = this.under.getAttribute('aria-label') ?? title;
    const lines = html === '' ? [paragraph(label)] : [];
    this.card.innerHTML = html;
    this.card.append(...lines);
    this.card.hidden = false;
    const [x = 0, y = 0] = (this.card.dataset.at ?? '').split(' ').map(Number);
    const { clientWidth, clientHeight } = this.stage;
    const { offsetWidth, offsetHeight } = this.card;
    this.card.style.left = `${Math.max(4, Math.min(x + 12, clientWidth - offsetWidth - 4))}px`;
    const below = y + 16;
    this.card.style.top = `${below + offsetHeight < clientHeight ? below : Math.max(4, y - offsetHeight - 12)}px`;
  }

  private hideCard(): void {
    clearTimeout(this.resting);
    this.under = undefined;
    this.card.hidden = true;
  }

  // ---- the search ----

  private find(): void {
    const found = foundFor(this.search.value, this.findable);
    this.listed = (found as readonly Findable[]).slice(0, mostListed);
    this.row = this.listed.length > 0 ? 0 : -1;
    if (this.search.value.trim() === '') {
      unlist(this.search, this.results);
      return;
    }
    this.results.replaceChildren(
      ...this.listed.map((one, i) => {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.id = `result-${i}`;
        const kind = document.createElement('small');
        kind.textContent = this.say(one.kind === 'circle' ? say.circle : say.person);
        row.append(one.title, kind);
        return row;
      }),
    );
    if (this.listed.length === 0) this.results.append(paragraph(this.say(say.noneFound)));
    this.results.hidden = false;
    this.search.setAttribute('aria-expanded', 'true');
    this.status.textContent = this.say(found.length === 0 ? say.noneFound : say.found(found.length));
    this.markRow();
  }

  private markRow(): void {
    for (const [i, row] of [...this.results.children].entries()) {
      row.setAttribute('aria-selected', String(i === this.row));
      if (i === this.row) row.scrollIntoView({ block: 'nearest' });
    }
    if (this.row < 0) this.search.removeAttribute('aria-activedescendant');
    else this.search.setAttribute('aria-activedescendant', `result-${this.row}`);
  }

  private searching(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const { length } = this.listed;
      if (length === 0) return;
      this.row = (this.row + (key === 'ArrowDown' ? 1 : -1) + length) % length;
      this.markRow();
    } else if (key === 'Enter') {
      const found = this.listed[this.row];
      if (found !== undefined) this.goTo(found);
    } else if (key === 'Escape') {
      this.search.value = '';
      unlist(this.search, this.results);
      this.window.focus();
    } else return;
    event.preventDefault();
  }

  private goTo({ kind, name, title, circles = [] }: Findable): void {
    this.search.value = title;
    unlist(this.search, this.results);
    const subject: PartSubject = { kind, name };
    const places: readonly PartSubject[] = [
      subject,
      ...circles.map((circle) => ({ kind: 'seat', name, circle }) as const),
      ...circles.map((circle) => ({ kind: 'circle', name: circle }) as const),
    ];
    const place = places.find((one) => this.window.has(one));
    if (place === undefined) {
      // It lies in a circle that is closed.
      this.chosen = subject;
      this.ask({ ...this.state, closed: [] });
      return;
    }
    this.choose(place, title);
    this.window.reveal(place, true);
    this.mark([
      subject,
      ...circles.flatMap((circle) => [
        { kind: 'seat', name, circle } as const,
        { kind: 'person', name, circle } as const,
      ]),
    ]);
  }

  // ---- images ----

  /** Draws an SVG as a PNG, as only a page can. */
  private async image(id: number, svg: string): Promise<void> {
    const answer = (png?: string): void =>
      this.host.postMessage({ kind: 'image', id, ...(png === undefined ? {} : { png }) });
    try {
      const [, wide = '0', high = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const [width, height] = [Number(wide), Number(high)];
      if (!(width > 0 && height > 0)) return answer();
      const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      const image = new Image(canvas.width, canvas.height);
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      await image.decode();
      const context = canvas.getContext('2d');
      if (context === null) return answer();
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      answer(canvas.toDataURL('image/png').split(',')[1]);
    } catch {
      answer();
    }
  }
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** What the pointer rests on, by what the picture says of it. */
function subjectOf(part: Element): PartSubject | undefined {
  for (const { name: attribute, value } of part.attributes) {
    const kind = /^data-([a-z-]+)$/.exec(attribute)?.[1]?.replace('-', ' ');
    if (kind === undefined || ['in', 'level', 'above', 'hidden', 'found', 'fold'].includes(kind)) continue;
    const circle = part.getAttribute('data-in');
    return { kind: kind as PartSubject['kind'], name: value, ...(circle === null ? {} : { circle }) };
  }
  return undefined;
}

const millisecondsOfDay = 86_400_000;

/** Days since 1970, for the slider. */
function numberOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay);
}

function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

new Panel().start();
