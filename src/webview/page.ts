import { never } from '../ground/never.js';
import { CirclesCache } from '../layout/circles.js';
import type { Drawing, PartSubject } from '../layout/drawing.js';
import { pageWords } from '../messages/picture-page.js';
import { sayIn, type Words } from '../messages/words.js';
import {
  drawnFolded,
  type Findable,
  type PictureContents,
  personInSeat,
  placeOf,
} from '../render/html/picture-contents.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { type ThemeName, themeNames } from '../render/theme.js';
import { closable, folded, nextHigher } from '../views/fold.js';
import { element, unlist } from './element.js';
import { type PictureEvent, PictureWindow } from './picture.js';
import { foundFor } from './search.js';

/*
 * The page that stands on its own: it lays its picture out by itself, with the same code as the command line, and
 * asks nobody. All texts of the organisation are put into it as text or were escaped when it was made.
 */

const mostListed = 50;

class Page {
  private readonly contents = JSON.parse(
    document.getElementById('contents')?.textContent ?? '{}',
  ) as PictureContents;
  private readonly root = document.documentElement;
  private readonly stage = element('stage', HTMLElement);
  private readonly window: PictureWindow;
  private readonly panel = element('panel', HTMLElement);
  private readonly told = element('told', HTMLElement);
  private readonly status = element('status', HTMLElement);
  private readonly search = element('search', HTMLInputElement);
  private readonly results = element('results', HTMLElement);
  private readonly colours = element('colours', HTMLSelectElement);
  private readonly openAll = document.getElementById('open-all') ?? undefined;
  private readonly closed: Set<string>;
  private readonly above: ReadonlyMap<string, string | undefined>;
  private readonly cache = new CirclesCache();
  /** What the panel tells about; nothing while it is closed. */
  private subject: PartSubject | undefined;
  private listed: readonly Findable[] = [];
  private chosen = -1;
  /** Dark, forced and printed, which change the colours of a picture that follows its reader. */
  private readonly forced = matchMedia('(forced-colors: active)');
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private printing = false;
  private drawnIn: ThemeName | undefined;

  constructor() {
    const { picture } = this.contents;
    const foldable = picture.view !== 'still';
    this.closed = new Set(foldable ? picture.closed : []);
    this.above = foldable ? nextHigher(picture.hierarchy) : new Map();
    this.window = new PictureWindow(element('picture', HTMLElement), {
      foldable,
      on: (event) => this.happened(event),
    });
  }

  start(): void {
    this.root.dataset.app = 'picture';
    const svg = document.querySelector<SVGSVGElement>('#picture > svg');
    if (svg !== null) this.window.show(svg);
    this.setTheme(this.contents.theme);
    this.window.begin(this.contents.picture.view === 'still');
    this.tellShown();
    this.listen();
    this.follow();
  }

  private listen(): void {
    const doing: Readonly<Record<string, () => void>> = {
      'zoom-in': () => this.window.zoom(1.25),
      'zoom-out': () => this.window.zoom(0.8),
      fit: () => this.window.fit(),
      left: () => this.window.pan(0.2, 0),
      right: () => this.window.pan(-0.2, 0),
      up: () => this.window.pan(0, 0.2),
      down: () => this.window.pan(0, -0.2),
      print: () => print(),
      'open-all': () => this.foldAll(),
      'close-panel': () => this.close(true),
      'as-picture': () => this.showAs('picture'),
      'as-text': () => this.showAs('text'),
      'show-in-picture': () => this.showTold(),
      'fold-told': () => this.foldTold(),
    };
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const button = event.target.closest('button');
      const act = button === null ? undefined : doing[button.id];
      if (act !== undefined) act();
      const link = event.target.closest('a');
      if (link?.hash.startsWith('#') && this.root.dataset.app === 'picture') {
        const subject = subjectAt(link.hash);
        if (subject === undefined) {
          this.showAs('text');
          return;
        }
        event.preventDefault();
        this.tell(subject, undefined, true);
        this.bringIntoSight(subject);
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.panel.hidden && event.target !== this.search) this.close(true);
      else if (event.key === '/' && event.target === document.body) {
        event.preventDefault();
        this.search.focus();
      }
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
    this.colours.addEventListener('change', () =>
      this.setTheme(themeNames.find((name) => name === this.colours.value)),
    );
    for (const media of [this.forced, this.dark]) media.addEventListener('change', () => this.draw());
    addEventListener('beforeprint', () => {
      this.printing = true;
      this.draw();
    });
    addEventListener('afterprint', () => {
      this.printing = false;
      this.draw();
    });
    addEventListener('hashchange', () => this.follow());
    let [wide, high] = [this.stage.clientWidth, this.stage.clientHeight];
    new ResizeObserver(() => {
      const [width, height] = [this.stage.clientWidth, this.stage.clientHeight];
      // What was in the middle stays there, and what the panel tells about in sight, when the panel opens.
      if (wide > 0 && width > 0) {
        this.window.resized({ width: wide, height: high }, false);
        if (this.subject !== undefined) this.window.reveal(this.subject, false, false);
      }
      [wide, high] = [width, height];
    }).observe(this.stage);
  }

  private say(words: Words): string {
    return sayIn(words, this.contents.language);
  }

  private happened(event: PictureEvent): void {
    switch (event.kind) {
      case 'focused':
        // An open panel goes along with the keyboard.
        if (!this.panel.hidden && !isSame(this.subject, event.subject))
          this.tell(event.subject, undefined, false);
        return;
      case 'activated':
        this.tell(event.subject, event.label, event.by === 'keyboard');
        return;
      case 'folded':
        this.fold(event.subject.name, event.open);
        return;
      case 'key':
        if (event.key === '/') this.search.focus();
        break;
      default:
        never(event);
    }
  }

  // ---- the picture ----

  private theme(): ThemeName | undefined {
    if (this.printing) return this.contents.theme === 'print' ? 'print' : 'light';
    const wanted = themeNames.find((name) => name === this.colours.value);
    // Colours that a reader forces on pages are few, as those of these two are.
    if (this.forced.matches) return this.dark.matches ? 'contrast' : 'print';
    return wanted;
  }

  private drawing(): Drawing {
    const { picture, language } = this.contents;
    if (picture.view === 'still') return picture.drawing;
    return drawnFolded(picture, this.closed, language, this.cache);
  }

  /** Draws the picture again where its colours, or with `anew` its circles, are others. */
  private draw(anew = false): void {
    const theme = this.theme();
    if (!anew && theme === this.drawnIn) return;
    this.drawnIn = theme;
    this.window.show(drawingSvg(this.drawing(), theme === undefined ? {} : { theme }));
    this.window.mark(this.subject === undefined ? [] : [this.subject]);
  }

  private setTheme(theme: ThemeName | undefined): void {
    this.colours.value = theme ?? 'auto';
    if (theme === undefined) delete this.root.dataset.theme;
    else this.root.dataset.theme = theme;
    // The picture in the page has these colours already.
    if (this.drawnIn === undefined && theme === this.contents.theme) this.drawnIn = theme;
    this.draw();
  }

  private fold(name: string, open: boolean): void {
    if (open) this.closed.delete(name);
    else this.closed.add(name);
    this.draw(true);
    this.tellShown();
    this.tellFold();
  }

  private foldAll(): void {
    const { picture } = this.contents;
    if (picture.view === 'still') return;
    const open = this.closed.size > 0;
    this.closed.clear();
    // What is closed again are those that have others below them, but for the outermost: one circle is no picture.
    if (!open)
      for (const name of closable(picture.hierarchy))
        if (this.above.get(name) !== undefined) this.closed.add(name);
    this.draw(true);
    this.window.fitParts();
    this.tellShown();
    this.tellFold();
  }

  private tellShown(): void {
    const { picture } = this.contents;
    if (picture.view === 'still') return;
    const { shown } = folded(picture.hierarchy, this.closed);
    this.status.textContent = this.say(pageWords.shownOf(shown, picture.hierarchy.shown));
    if (this.openAll !== undefined)
      this.openAll.textContent = this.say(this.closed.size > 0 ? pageWords.openAll : pageWords.closeAll);
  }

  /** Opens what a circle lies in, and moves to it; a person is marked wherever they are. */
  private bringIntoSight(subject: PartSubject, focus = false): void {
    if (subject.kind === 'circle') {
      let opened = false;
      for (let up = this.above.get(subject.name); up !== undefined; up = this.above.get(up))
        opened = this.closed.delete(up) || opened;
      if (opened) {
        this.draw(true);
        this.tellShown();
      }
    }
    this.window.reveal(subject, focus);
    this.window.mark([subject]);
  }

  // ---- the panel ----

  /** Tells all about a subject in the panel. What the page has no text of is told by its label. */
  private tell(shown: PartSubject, label: string | undefined, focus: boolean): void {
    const person = personInSeat(shown);
    const subject: PartSubject = person === undefined ? shown : { kind: 'person', name: person };
    const place = [
      placeOf(subject.kind, subject.name),
      ...(subject.circle === undefined ? [] : [placeOf('circle', subject.circle)]),
    ]
      .map((id) => document.getElementById(id))
      .find((one) => one !== null);
    if (place === undefined && label === undefined) return;
    const contents: Node[] = [];
    if (place !== undefined && place !== null)
      for (const child of place.children) contents.push(child.cloneNode(true));
    if (place === undefined || (place?.id !== placeOf(subject.kind, subject.name) && label !== undefined)) {
      const line = document.createElement('p');
      line.className = 'label';
      line.textContent = label ?? '';
      contents.unshift(line);
    }
    this.subject = subject;
    this.told.replaceChildren(...contents);
    this.told.scrollTop = 0;
    this.panel.hidden = false;
    this.tellFold();
    this.window.mark([subject]);
    if (focus) this.told.focus();
  }

  private close(focus: boolean): void {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    this.subject = undefined;
    this.window.mark([]);
    if (focus) this.window.focus();
  }

  private tellFold(): void {
    const button = element('fold-told', HTMLButtonElement);
    const { picture } = this.contents;
    const name = this.subject?.kind === 'circle' ? this.subject.name : undefined;
    const can = picture.view !== 'still' && name !== undefined && this.canFold().has(name);
    button.hidden = !can;
    if (can) button.textContent = this.say(this.closed.has(name) ? pageWords.open : pageWords.close);
    element('show-in-picture', HTMLButtonElement).hidden =
      this.subject === undefined || (this.subject.kind !== 'circle' && !this.window.has(this.subject));
  }

  private foldableNames: ReadonlySet<string> | undefined;
  private canFold(): ReadonlySet<string> {
    const { picture } = this.contents;
    this.foldableNames ??= new Set(picture.view === 'still' ? [] : closable(picture.hierarchy));
    return this.foldableNames;
  }

  private foldTold(): void {
    const name = this.subject?.name;
    if (name === undefined) return;
    const subject = { kind: 'circle', name } as const;
    this.bringIntoSight(subject);
    this.fold(name, this.closed.has(name));
    this.window.mark([subject]);
  }

  private showTold(): void {
    const subject = this.subject;
    if (subject === undefined) return;
    this.showAs('picture');
    this.bringIntoSight(subject, true);
  }

  // ---- the search ----

  private find(): void {
    const text = this.search.value;
    const found = foundFor(text, this.contents.findable);
    this.listed = found.slice(0, mostListed);
    this.chosen = -1;
    this.results.replaceChildren(
      ...this.listed.map((one, i) => {
        const row = document.createElement('div');
        const title = document.createElement('span');
        const kind = document.createElement('span');
        row.id = `result-${i}`;
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', 'false');
        title.textContent = one.title;
        kind.textContent = this.say(one.kind === 'circle' ? pageWords.circle : pageWords.person);
        kind.className = 'kind';
        row.append(title, ' ', kind);
        return row;
      }),
    );
    const open = this.listed.length > 0;
    this.results.hidden = !open;
    this.search.setAttribute('aria-expanded', String(open));
    this.search.removeAttribute('aria-activedescendant');
    element('found', HTMLElement).textContent =
      text.trim() === ''
        ? ''
        : this.say(
            found.length > mostListed
              ? pageWords.foundFirst(found.length, mostListed)
              : pageWords.found(found.length),
          );
    this.window.mark(found);
  }

  private searching(event: KeyboardEvent): void {
    const last = this.listed.length - 1;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (last < 0) return;
      if (this.results.hidden) this.find();
      this.chosen =
        key === 'ArrowDown'
          ? this.chosen >= last
            ? 0
            : this.chosen + 1
          : this.chosen <= 0
            ? last
            : this.chosen - 1;
      for (const [i, row] of [...this.results.children].entries()) {
        row.setAttribute('aria-selected', String(i === this.chosen));
        if (i === this.chosen) row.scrollIntoView({ block: 'nearest' });
      }
      this.search.setAttribute('aria-activedescendant', `result-${this.chosen}`);
    } else if (key === 'Enter') {
      const found = this.listed[Math.max(0, this.chosen)];
      if (found !== undefined) this.goTo(found);
    } else if (key === 'Escape') {
      if (this.results.hidden && this.search.value === '') this.window.focus();
      this.search.value = '';
      this.find();
    }
  }

  /** Moves to what was found and tells about it. */
  private goTo({ kind, name }: Findable): void {
    const subject = { kind, name };
    unlist(this.search, this.results);
    if (this.root.dataset.app === 'text') {
      document.getElementById(placeOf(kind, name))?.scrollIntoView();
      return;
    }
    this.tell(subject, undefined, true);
    this.bringIntoSight(subject);
  }

  // ---- picture or text ----

  private showAs(what: 'picture' | 'text'): void {
    this.root.dataset.app = what;
    for (const one of ['picture', 'text'])
      document.getElementById(`as-${one}`)?.setAttribute('aria-pressed', String(one === what));
  }

  /** Goes where the address of the page points: to a circle or person, or to the text. */
  private follow(): void {
    const subject = subjectAt(location.hash);
    if (subject === undefined) {
      if (location.hash === '#text') this.showAs('text');
      return;
    }
    if (this.root.dataset.app === 'picture') {
      this.tell(subject, undefined, false);
      this.bringIntoSight(subject);
    }
  }
}

/** The circle or person that an address within the page points at. */
function subjectAt(hash: string): PartSubject | undefined {
  let id: string;
  try {
    id = decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
  for (const kind of ['circle', 'person'] as const)
    if (id.startsWith(`${kind}-`)) return { kind, name: id.slice(kind.length + 1) };
  return undefined;
}

function isSame(a: PartSubject | undefined, b: PartSubject): boolean {
  return a !== undefined && a.kind === b.kind && a.name === b.name && a.circle === b.circle;
}

new Page().start();
