import { page as say } from '../messages/page.js';
import { sayIn, type Tongue, type Words } from '../messages/words.js';
import { button, made } from './elements.js';
import type { PageFiles } from './link.js';

/** What the tour has the page do. */
export interface TourDeeds {
  /** Shows a pane, and for the text the circle that the tour tells of. */
  show(pane: 'text' | 'findings' | 'picture'): void;
  /** Breaks the rule in the text. */
  breakRule(): void;
  /** Writes the text again as it was before the rule was broken. */
  repair(): void;
  end(): void;
}

/** Which pane each step looks at. */
const panes = ['text', 'text', 'findings', 'findings', 'picture'] as const;

/** The tour: a box with what there is to do, step by step, beside the page and never over what it tells of. */
export class Tour {
  private step = 0;

  constructor(
    private readonly home: HTMLElement,
    private readonly deeds: TourDeeds,
    private tongue: Tongue,
  ) {
    this.show();
  }

  speak(tongue: Tongue): void {
    this.tongue = tongue;
    this.show(false);
  }

  private show(move = true): void {
    const { steps } = say.tours;
    const told = steps[this.step];
    const pane = panes[this.step];
    if (told === undefined || pane === undefined) return;
    if (move) this.deeds.show(pane);
    const t = (words: Words): string => sayIn(words, this.tongue);
    const acts: Readonly<Record<number, () => void>> = {
      1: () => this.deeds.breakRule(),
      3: () => this.deeds.repair(),
    };
    const act = acts[this.step];
    const title = made('h2', { tabindex: '-1' }, t(told.title));
    const last = this.step === steps.length - 1;
    this.home.replaceChildren(
      made('p', { class: 'step' }, t(say.tours.step(this.step + 1, steps.length))),
      title,
      made('p', {}, t(told.text)),
      made(
        'div',
        { class: 'buttons' },
        button(t(say.tours.end), () => this.end()),
        ...(act === undefined ? [] : [button(t(say.tours.doIt), act, { class: 'do' })]),
        ...(this.step === 0 ? [] : [button(t(say.tours.back), () => this.go(-1))]),
        ...(last ? [] : [button(t(say.tours.next), () => this.go(1), { class: 'main' })]),
      ),
    );
    this.home.hidden = false;
    if (move) title.focus();
  }

  private go(way: 1 | -1): void {
    this.step += way;
    this.show();
  }

  private end(): void {
    this.home.hidden = true;
    this.home.replaceChildren();
    this.deeds.end();
  }
}

/** The place in the garden that the tour tells of: a double link, and who its leader and representative are. */
export interface LinkPlace {
  readonly file: string;
  /** Where the circle begins, and where the representative's name stands. */
  readonly circle: number;
  readonly from: number;
  readonly to: number;
  readonly leader: string;
}

/** The last double link of the files. */
export function linkPlaceIn(files: PageFiles): LinkPlace | undefined {
  const links = /^\s*leader\s+(\S+).*\n(\s*representative\s+)(\S+)/gmu;
  for (const [file, text] of Object.entries(files)) {
    const found = [...text.matchAll(links)].at(-1);
    if (found === undefined) continue;
    const [whole, leader = '', before = '', representative = ''] = found;
    const from = found.index + whole.length - representative.length;
    const circle = Math.max(0, text.lastIndexOf('\ncircle ', found.index) + 1);
    return before === '' ? undefined : { file, circle, from, to: from + representative.length, leader };
  }
  return undefined;
}
