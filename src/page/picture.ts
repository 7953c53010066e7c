import { never } from '../ground/never.js';
import { type PartSubject, viewNames } from '../layout/drawing.js';
import {
  type EditParams,
  type FilePlace,
  methods,
  type OrganisationAnswer,
  type PictureParams,
  type ToldAnswer,
  type ToldChange,
  type ViewAnswer,
} from '../lsp/protocol.js';
import { panel as say } from '../messages/panel.js';
import { offices } from '../messages/picture.js';
import { sayIn, type Tongue, type Words } from '../messages/words.js';
import {
  type FromPanel,
  firstState,
  fromPanel,
  type PanelState,
  panelPage,
  stateIn,
  type ToPanel,
  type Wish,
} from '../render/html/panel.js';
import { seatOffices } from '../vocabulary/offices.js';
import { exportedForms } from '../vocabulary/pictures.js';
import type { Asking } from './asking.js';
import { editorColoursOf, type Shade, styleOf } from './colours.js';
import type { Colours, Keep } from './frame-host.js';
import type { ProtocolEdits } from './texts.js';

/** The program of the frame, as the build makes it. */
declare const __frame: string;

/** What the picture asks of the page. */
export interface PictureDeeds {
  ask<Answer>(method: string, params: unknown): Promise<Answer | undefined>;
  organisation(): OrganisationAnswer | undefined;
  goTo(place: FilePlace): void;
  edit(ask: () => Promise<ProtocolEdits | undefined>): Promise<void>;
  again(which: 'undo' | 'redo'): void;
  save(name: string, bytes: Uint8Array | string, kind: string): void;
  refuse(words: Words): void;
  lookAt(date: string | null): void;
  today(): { readonly date: string; readonly isToday: boolean };
}

/**
 * The picture beside the text: the panel that editors have, in a frame of its own, which has no origin and may load
 * nothing. What it asks is answered by the server; nothing that it says is taken on trust.
 */
export class Picture {
  private readonly frame = document.createElement('iframe');
  private state: PanelState = firstState;
  private on: string | undefined;
  private has: string | undefined;
  private ready = false;
  private stale = false;
  private asked = 0;
  private pointed: { readonly circle?: string; readonly person?: string } | undefined;
  private readonly images = new Map<number, (png: string | undefined) => void>();
  private imageCount = 0;
  readOnly = false;

  constructor(
    private readonly home: HTMLElement,
    private readonly asking: Asking,
    private readonly deeds: PictureDeeds,
    private tongue: Tongue,
    private shade: Shade,
  ) {
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source !== this.frame.contentWindow) return;
      const { kind, state } = (typeof data === 'object' && data !== null ? data : {}) as Partial<Keep>;
      if (kind === 'keep') {
        this.state = stateIn(state) ?? this.state;
        return;
      }
      const said = fromPanel(data);
      if (said !== undefined) void this.take(said);
    });
    this.begin();
  }

  /** Makes the frame anew, in the words and colours of now. */
  begin(tongue = this.tongue, shade = this.shade): void {
    this.tongue = tongue;
    this.shade = shade;
    this.ready = false;
    this.has = undefined;
    const nonce = [...crypto.getRandomValues(new Uint32Array(4))].map((one) => one.toString(36)).join('');
    const text = panelPage({
      language: tongue,
      nonce,
      script: { text: __frame },
      source: 'data:',
      views: viewNames,
      state: this.state,
    });
    this.frame.setAttribute('sandbox', 'allow-scripts');
    this.frame.title = sayIn(say.view, tongue);
    this.frame.srcdoc = text.replace('</style>', () => `${styleOf(shade)}</style>`);
    this.home.replaceChildren(this.frame);
  }

  paint(shade: Shade): void {
    this.shade = shade;
    this.frame.contentWindow?.postMessage(
      { kind: 'colours', values: editorColoursOf(shade) } satisfies Colours,
      '*',
    );
  }

  point(about: { readonly circle?: string; readonly person?: string }): void {
    this.pointed = about;
    if (this.ready && this.has !== undefined) this.post({ kind: 'about', ...about });
  }

  /** Shows everything as it is now, or as soon as it is seen. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    this.stale = this.home.offsetParent === null;
    if (this.stale) return;
    const organisation = this.deeds.organisation();
    this.frame.hidden = organisation === undefined;
    if (organisation === undefined) return;
    const asked = ++this.asked;
    const { has } = this;
    const shown = await this.deeds.ask<ViewAnswer>(methods.view, {
      ...this.params(organisation),
      ...(has === undefined ? {} : { has }),
    });
    // A later question has a newer answer.
    if (shown === undefined || asked !== this.asked) return;
    this.state = { ...this.state, organisation: organisation.key };
    this.has = shown.picture;
    const { date, isToday } = this.deeds.today();
    this.post({ kind: 'view', state: this.state, shown, today: date, isToday });
    if (this.pointed !== undefined) this.post({ kind: 'about', ...this.pointed });
  }

  /** To be called when the pane with the picture is shown again. */
  seen(): void {
    if (this.stale) void this.refresh();
  }

  private post(message: ToPanel): void {
    this.frame.contentWindow?.postMessage(message, '*');
  }

  private params({ key }: OrganisationAnswer): PictureParams {
    const { view, findings, roles, closed } = this.state;
    return {
      organisation: key,
      view,
      findings,
      ...(roles === true ? { roles } : {}),
      ...(closed === undefined ? {} : { closed }),
      ...(this.on === undefined ? {} : { on: this.on }),
    };
  }

  private async take(said: FromPanel): Promise<void> {
    switch (said.kind) {
      case 'ready':
        this.ready = true;
        this.has = undefined;
        this.state = said.state;
        await this.refresh();
        return;
      case 'show':
        this.state = said.state;
        this.on = said.on;
        await this.refresh();
        return;
      case 'look at':
        this.on = undefined;
        this.deeds.lookAt(said.date);
        return;
      case 'tell':
        await this.tell(said.id, said.subject, said.on);
        return;
      case 'open':
        await this.open(said.subject);
        return;
      case 'wish':
        if (!this.readOnly) await this.change(said.wish, said.circle, said.revision);
        return;
      case 'undo':
      case 'redo':
        this.deeds.again(said.kind);
        return;
      case 'export':
        this.state = said.state;
        this.on = said.on;
        await this.export();
        return;
      case 'image':
        this.images.get(said.id)?.(said.png);
        this.images.delete(said.id);
        break;
      default:
        never(said);
    }
  }

  private async tell(id: number, subject: PartSubject, on: string | undefined): Promise<void> {
    const organisation = this.deeds.organisation();
    if (organisation === undefined) return;
    const told = await this.deeds.ask<ToldAnswer | null>(methods.told, {
      organisation: organisation.key,
      subject,
      ...(on === undefined ? {} : { on }),
    });
    if (told != null) this.post({ kind: 'told', id, title: told.title, html: told.html });
  }

  private async open(subject: PartSubject): Promise<void> {
    const organisation = this.deeds.organisation();
    if (organisation === undefined) return;
    const place = await this.deeds.ask<FilePlace | null>(methods.locate, {
      organisation: organisation.key,
      subject,
    });
    if (place != null) this.deeds.goTo(place);
  }

  private async change(wish: Wish, name: string, revision: number): Promise<void> {
    const organisation = this.deeds.organisation();
    const circle = organisation?.circles.find((one) => one.name === name);
    if (organisation === undefined || circle === undefined) return;
    const change = await this.changeMeant(wish, organisation, circle);
    if (change === undefined) return;
    const params: EditParams = { organisation: organisation.key, revision, change };
    await this.deeds.edit(() => this.deeds.ask<ProtocolEdits>(methods.edit, params));
  }

  private async changeMeant(
    wish: Wish,
    { circles, people }: OrganisationAnswer,
    circle: OrganisationAnswer['circles'][number],
  ): Promise<ToldChange | undefined> {
    const { asking } = this;
    const t = (words: Words): string => sayIn(words, this.tongue);
    const notEmpty = (text: string): string | undefined => (text === '' ? t(say.ask.empty) : undefined);
    switch (wish) {
      case 'add circle': {
        const title = await asking.text(t(say.ask.newTitle), '', notEmpty);
        return title === undefined ? undefined : { kind: 'add circle', under: circle.name, title };
      }
      case 'rename': {
        const title = await asking.text(t(say.ask.title(circle.title)), circle.written, notEmpty);
        if (title === undefined || title === circle.written) return undefined;
        return { kind: 'retitle circle', circle: circle.name, title };
      }
      case 'move': {
        const others = circles.filter(({ name }) => name !== circle.name && name !== circle.parent);
        const chosen = await asking.choice(
          t(say.ask.under(circle.title)),
          others.map(({ title }) => title),
        );
        const under = chosen === undefined ? undefined : others[chosen];
        return under && { kind: 'move circle', circle: circle.name, under: under.name };
      }
      case 'fill seat': {
        const which = await asking.choice(
          t(say.ask.office(circle.title)),
          seatOffices.map((one) => t(offices[one] as Words)),
        );
        const office = which === undefined ? undefined : seatOffices[which];
        if (office === undefined) return undefined;
        const who = await asking.choice(
          t(say.ask.person),
          people.map(({ title }) => title),
        );
        const person = who === undefined ? undefined : people[who];
        return person && { kind: 'fill seat', circle: circle.name, office, person: person.name };
      }
      default:
        return never(wish);
    }
  }

  private async export(): Promise<void> {
    const organisation = this.deeds.organisation();
    if (organisation === undefined) return;
    const t = (words: Words): string => sayIn(words, this.tongue);
    const chosen = await this.asking.choice(
      t(say.ask.format),
      exportedForms.map((format) => t(say.ask[format])),
    );
    const format = chosen === undefined ? undefined : exportedForms[chosen];
    if (format === undefined) return;
    const text = await this.deeds.ask<string>(methods.picture, {
      ...this.params(organisation),
      ...(format === 'png' ? { theme: 'light' } : { format }),
    });
    if (text === undefined) return;
    const name = `${organisation.name || 'organisation'}-${this.state.view}.${format}`;
    if (format !== 'png') {
      this.deeds.save(name, text, format === 'svg' ? 'image/svg+xml' : 'text/html');
      return;
    }
    const png = await this.image(text);
    if (png === undefined) this.deeds.refuse(say.tooLarge);
    else this.deeds.save(name, png, 'image/png');
  }

  private async image(svg: string): Promise<Uint8Array | undefined> {
    const id = ++this.imageCount;
    const png = await new Promise<string | undefined>((done) => {
      this.images.set(id, done);
      this.post({ kind: 'draw image', id, svg });
    });
    return png === undefined ? undefined : Uint8Array.from(atob(png), (one) => one.charCodeAt(0));
  }
}
