import { type FilePlace, methods, type OrganisationAnswer, type PageAnswer } from '../lsp/protocol.js';
import { page as say } from '../messages/page.js';
import { sayIn, type Tongue } from '../messages/words.js';
import { type Shade, styleOf } from './colours.js';
import { made } from './elements.js';

/** What leads from a page to a place in the files; nothing else answers to such addresses. */
export const openPlaces = 'kring-place:';

export type Paper = 'handbook' | 'agenda' | 'checklist';

/** What a pane with a paper asks of the page. */
export interface PaperDeeds {
  ask<Answer>(method: string, params: unknown): Promise<Answer | undefined>;
  organisation(): OrganisationAnswer | undefined;
  goTo(place: FilePlace): void;
}

/**
 * A pane with what the server makes a page of: the handbook, the agenda of a circle, how the introduction stands. It is
 * shown in a frame in which no script runs; what is followed there is opened by the page around it.
 */
export class PaperPane {
  private readonly frame = document.createElement('iframe');
  private readonly circles = made('select', { id: 'agenda-circle' });
  private readonly choice = made('p', { class: 'choice' });
  private readonly nothing = made('p', { class: 'nothing' });
  private told = '';
  private asked = 0;

  constructor(
    private readonly home: HTMLElement,
    private readonly paper: Paper,
    private readonly deeds: PaperDeeds,
    private tongue: Tongue,
    private shade: Shade,
  ) {
    this.frame.setAttribute('sandbox', 'allow-same-origin');
    this.frame.addEventListener('load', () => this.loaded());
    this.circles.addEventListener('change', () => void this.refresh());
    this.home.append(...(paper === 'agenda' ? [this.choice] : []), this.nothing, this.frame);
    this.speak(tongue, shade);
  }

  speak(tongue: Tongue, shade: Shade): void {
    this.tongue = tongue;
    this.shade = shade;
    this.told = '';
    this.frame.title = sayIn(say.panes[this.paper], tongue);
    this.choice.replaceChildren(
      made('label', { for: 'agenda-circle' }, sayIn(say.agendaOf, tongue)),
      ' ',
      this.circles,
    );
  }

  /** Shows what is true now, where the pane is seen. */
  async refresh(): Promise<void> {
    if (this.home.offsetParent === null) return;
    const organisation = this.deeds.organisation();
    if (organisation !== undefined && this.paper === 'agenda') this.offer(organisation);
    const circle = this.circles.value;
    const empty = organisation === undefined || (this.paper === 'agenda' && circle === '');
    this.nothing.textContent = empty
      ? sayIn(organisation === undefined ? say.nothingYet : say.noCircles, this.tongue)
      : '';
    this.nothing.hidden = !empty;
    this.frame.hidden = empty;
    this.choice.hidden = empty;
    if (empty) return;
    const asked = ++this.asked;
    const { key } = organisation;
    const answer =
      this.paper === 'handbook'
        ? await this.deeds.ask<{ readonly text: string }>(methods.handbook, {
            organisation: key,
            format: 'html',
          })
        : await this.deeds.ask<PageAnswer>(methods.page, {
            organisation: key,
            page: this.paper === 'agenda' ? 'agenda' : 'progress',
            ...(this.paper === 'agenda' ? { circle } : {}),
          });
    if (answer === undefined || asked !== this.asked) return;
    const text = 'text' in answer ? answer.text : answer.html;
    if (text === this.told) return;
    this.told = text;
    const top = this.frame.contentWindow?.scrollY ?? 0;
    this.frame.dataset.top = String(top);
    // The colours stand behind the page's own styles, and these take them from there where they know them.
    this.frame.srcdoc = text.replace('</style>', () => `${styleOf(this.shade)}</style>`);
  }

  private offer({ circles }: OrganisationAnswer): void {
    const { value } = this.circles;
    const told = JSON.stringify(circles.map(({ name, title }) => [name, title]));
    if (this.circles.dataset.told === told) return;
    this.circles.dataset.told = told;
    this.circles.replaceChildren(...circles.map(({ name, title }) => made('option', { value: name }, title)));
    const general = circles.find(({ kind }) => kind === 'general') ?? circles[0];
    this.circles.value = circles.some(({ name }) => name === value) ? value : (general?.name ?? '');
  }

  private loaded(): void {
    const shown = this.frame.contentDocument;
    if (shown === null) return;
    this.frame.contentWindow?.scrollTo(0, Number(this.frame.dataset.top ?? 0));
    shown.addEventListener('click', (event) => {
      const target = event.target as Element | null;
      const href = target?.closest?.('a')?.getAttribute('href') ?? undefined;
      if (href === undefined) return;
      event.preventDefault();
      if (href.startsWith('#')) {
        const place = shown.getElementById(decodeURIComponent(href.slice(1)));
        place?.scrollIntoView();
        place?.focus();
      } else if (href.startsWith(openPlaces)) {
        const place = placeIn(href.slice(openPlaces.length));
        if (place !== undefined) this.deeds.goTo(place);
      } else if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer');
    });
  }
}

function placeIn(said: string): FilePlace | undefined {
  try {
    const [place] = JSON.parse(decodeURIComponent(said)) as readonly FilePlace[];
    return typeof place?.uri === 'string' && typeof place.range?.start?.line === 'number' ? place : undefined;
  } catch {
    return undefined;
  }
}
