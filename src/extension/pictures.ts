import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { never } from '../ground/never.js';
import { type PartSubject, viewNames } from '../layout/drawing.js';
import {
  type AboutAnswer,
  type AboutParams,
  type DrawingParams,
  type EditParams,
  type FilePlace,
  type LocateParams,
  methods,
  type OrganisationAnswer,
  type PictureParams,
  type ToldAnswer,
  type ToldChange,
  type ToldParams,
  type ViewAnswer,
  type ViewParams,
} from '../lsp/protocol.js';
import { panel as say } from '../messages/panel.js';
import { offices } from '../messages/picture.js';
import { sayIn, type Words } from '../messages/words.js';
import { today } from '../model/calendar.js';
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
import { askFor, chooseFrom } from './asking.js';
import { titleApart } from './folders.js';
import type { Kring } from './kring.js';
import { openPlace } from './places.js';
import { Undone } from './undone.js';

const panelType = 'kring.picture';

/** All panels that show a picture. Each follows the text, and is there again when the window is. */
export class Pictures implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Set<PicturePanel>();
  /** Those in which a picture is to be seen. */
  private readonly drawn = new Set<PicturePanel>();
  private readonly shown = new vscode.EventEmitter<void>();
  readonly onShown = this.shown.event;
  private readonly listening: vscode.Disposable;
  private moved: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly kring: Kring,
    private readonly extension: vscode.Uri,
  ) {
    this.listening = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(panelType, this),
      kring.onChanged(() => {
        for (const panel of this.panels) void panel.follow();
      }),
      kring.onTyped(() => {
        for (const panel of this.panels) void panel.followTyping();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      // A text that is opened has a cursor already, of which nothing is told.
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) this.follow(editor);
      }),
    );
  }

  get isShown(): boolean {
    return this.drawn.size > 0;
  }

  /** Shows the picture beside the text, and in it a circle. */
  async show(circle?: string): Promise<void> {
    // One that is pinned stays as it is, and another is shown beside it.
    const free = [...this.panels].filter(({ isPinned }) => !isPinned);
    const known = free.find(({ visible }) => visible) ?? free[0];
    if (known !== undefined) {
      known.reveal();
      if (circle !== undefined) known.point({ circle });
      return;
    }
    const made = vscode.window.createWebviewPanel(
      panelType,
      'Kring',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: circle === undefined },
      this.options(),
    );
    const panel = this.take(made, firstState);
    if (circle !== undefined) panel.point({ circle });
  }

  async deserializeWebviewPanel(made: vscode.WebviewPanel, state: unknown): Promise<void> {
    made.webview.options = this.options();
    this.take(made, stateIn(state) ?? firstState);
  }

  async export(): Promise<void> {
    if (this.panels.size === 0) await this.show();
    const panel = [...this.panels].find(({ visible }) => visible) ?? [...this.panels][0];
    await panel?.export();
  }

  private options(): vscode.WebviewOptions {
    return {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist')],
    };
  }

  private take(made: vscode.WebviewPanel, state: PanelState): PicturePanel {
    const panel = new PicturePanel(this.kring, made, this.extension, state, () => {
      if (this.drawn.has(panel)) return;
      this.drawn.add(panel);
      this.shown.fire();
    });
    this.panels.add(panel);
    made.onDidDispose(() => {
      this.panels.delete(panel);
      this.drawn.delete(panel);
    });
    return panel;
  }

  private follow(editor: vscode.TextEditor): void {
    if (editor.document.languageId !== 'kring') return;
    const wanted = vscode.workspace.getConfiguration('kring').get<boolean>('picture.followCursor') ?? true;
    if (!wanted || ![...this.panels].some(({ visible }) => visible)) return;
    clearTimeout(this.moved);
    this.moved = setTimeout(() => void this.followed(editor), 120);
  }

  private async followed({ document, selection }: vscode.TextEditor): Promise<void> {
    const { line, character } = selection.active;
    const about = await this.kring.ask<AboutAnswer | null>(methods.about, {
      uri: document.uri.toString(),
      position: { line, character },
    } satisfies AboutParams);
    if (about == null) return;
    for (const panel of this.panels) if (panel.shows(about.organisation)) panel.point(about);
  }

  dispose(): void {
    clearTimeout(this.moved);
    this.listening.dispose();
    this.shown.dispose();
    for (const panel of this.panels) panel.dispose();
  }
}

/** One panel: what its page asks is answered by the server; nothing that it says is taken on trust. */
class PicturePanel {
  private readonly listening: vscode.Disposable;
  private ready = false;
  private stale = false;
  private asked = 0;
  private readonly undone: Undone;
  /** What is shown, as `sightOf` tells it. */
  private shownAs: string | undefined;
  private on: string | undefined;
  /** The picture that the page has, by its name. */
  private has: string | undefined;
  /** What to point at as soon as there is a picture. */
  private pointed: { readonly circle?: string; readonly person?: string } | undefined;
  /** The circles that there were before one was added here; the new one is pointed at. */
  private before: ReadonlySet<string> | undefined;
  private readonly images = new Map<number, (png: string | undefined) => void>();
  private imageCount = 0;

  constructor(
    private readonly kring: Kring,
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private state: PanelState,
    private readonly shownOnce: () => void,
  ) {
    const { webview } = panel;
    this.undone = new Undone(panel);
    panel.iconPath = vscode.Uri.joinPath(extension, 'images', 'kring.png');
    this.listening = vscode.Disposable.from(
      webview.onDidReceiveMessage((said: unknown) => {
        const message = fromPanel(said);
        // A message that is none of ours is left where it is.
        if (message !== undefined) void this.take(message).catch((error: unknown) => kring.log(error));
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.stale) void this.refresh();
      }),
      panel.onDidDispose(() => this.listening.dispose()),
    );
    webview.html = panelPage({
      language: kring.language,
      nonce: nonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'panel.js')).toString(),
      source: webview.cspSource,
      views: viewNames,
      state,
      pins: true,
    });
  }

  get isPinned(): boolean {
    return this.state.pinned === true;
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  shows(organisation: string): boolean {
    return this.organisation?.key === organisation;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  point(about: { readonly circle?: string; readonly person?: string }): void {
    this.pointed = about;
    if (this.ready) this.post({ kind: 'about', ...about });
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** The organisation that was shown last, else the one of the text. */
  private get organisation(): OrganisationAnswer | undefined {
    const { organisations, organisation } = this.kring;
    if (this.isPinned) return organisations.find(({ key }) => key === this.state.organisation);
    return organisation ?? organisations.find(({ key }) => key === this.state.organisation);
  }

  private post(message: ToPanel): void {
    void this.panel.webview.postMessage(message);
  }

  private async take(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.ready = true;
        this.has = undefined;
        this.state = message.state;
        await this.refresh();
        return;
      case 'show':
        this.state = message.state;
        this.on = message.on;
        await this.refresh();
        return;
      case 'look at':
        this.on = undefined;
        await this.kring.lookAt(message.date);
        return;
      case 'tell':
        await this.tell(message.id, message.subject, message.on);
        return;
      case 'open':
        await this.open(message.subject);
        return;
      case 'wish':
        await this.change(message.wish, message.circle, message.revision);
        return;
      case 'undo':
      case 'redo':
        await this.undone.again(message.kind);
        return;
      case 'export':
        this.state = message.state;
        this.on = message.on;
        await this.export();
        return;
      case 'image':
        this.images.get(message.id)?.(message.png);
        this.images.delete(message.id);
        break;
      default:
        never(message);
    }
  }

  /** Shows what was typed; findings are told later. */
  async followTyping(): Promise<void> {
    if (!this.state.findings) await this.refresh();
  }

  /** Shows everything as it is now, unless it is what is shown. */
  async follow(): Promise<void> {
    const { organisation } = this;
    const sight = organisation && this.sightOf(organisation);
    const waits = this.stale || this.before !== undefined || this.pointed !== undefined;
    if (waits || sight === undefined || this.shownAs !== sight) await this.refresh();
  }

  /** What a picture depends on, as a text; findings are not counted by the state of the texts. */
  private sightOf(organisation: OrganisationAnswer): string | undefined {
    const { revision, asOf, language } = this.kring;
    if (revision === undefined || this.state.findings) return undefined;
    return JSON.stringify([revision, asOf?.date, language, organisation.title, this.params(organisation)]);
  }

  /** Shows everything as it is now, or when the panel is seen next. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    if (!this.panel.visible) {
      this.stale = true;
      return;
    }
    this.stale = false;
    const { organisation } = this;
    if (organisation === undefined) {
      // Before the server has read the files nothing is known; what is shown stays.
      if (this.kring.asOf !== undefined) this.post({ kind: 'nothing' });
      return;
    }
    const asked = ++this.asked;
    const sight = this.sightOf(organisation);
    const { has } = this;
    const shown = await this.kring.ask<ViewAnswer>(methods.view, {
      ...this.params(organisation),
      ...(has === undefined ? {} : { has }),
    } satisfies ViewParams);
    // A later question has a newer answer.
    if (shown === undefined || asked !== this.asked) return;
    const { asOf } = this.kring;
    const { view } = this.state;
    this.shownAs = shown.revision === this.kring.revision ? sight : undefined;
    this.state = { ...this.state, organisation: organisation.key };
    const called = titleApart(this.kring.organisations, organisation);
    this.panel.title = sayIn(say.title(sayIn(say.views[view], shown.language), called), shown.language);
    this.has = shown.picture;
    this.post({
      kind: 'view',
      state: this.state,
      shown,
      today: today(),
      isToday: asOf?.today ?? true,
    });
    this.shownOnce();
    const { before } = this;
    const added = before && organisation.circles.find(({ name }) => !before.has(name));
    if (added !== undefined) {
      this.before = undefined;
      this.pointed = { circle: added.name };
    }
    if (this.pointed !== undefined) this.post({ kind: 'about', ...this.pointed });
    this.pointed = undefined;
  }

  private params({ key }: OrganisationAnswer): DrawingParams {
    const { view, findings, roles, closed } = this.state;
    const { on } = this;
    return {
      organisation: key,
      view,
      findings,
      ...(roles === true ? { roles } : {}),
      ...(closed === undefined ? {} : { closed }),
      ...(on === undefined ? {} : { on }),
    };
  }

  private async tell(id: number, subject: PartSubject, on: string | undefined): Promise<void> {
    const { organisation } = this;
    if (organisation === undefined) return;
    const told = await this.kring.ask<ToldAnswer | null>(methods.told, {
      organisation: organisation.key,
      subject,
      ...(on === undefined ? {} : { on }),
    } satisfies ToldParams);
    if (told != null) this.post({ kind: 'told', id, title: told.title, html: told.html });
  }

  private async open(subject: PartSubject): Promise<void> {
    const { organisation } = this;
    if (organisation === undefined) return;
    const params: LocateParams = { organisation: organisation.key, subject };
    const place = await this.kring.ask<FilePlace | null>(methods.locate, params);
    if (place == null) return;
    // Not over the picture: in the column of the text that is open, or the first.
    const column = vscode.window.visibleTextEditors[0]?.viewColumn ?? vscode.ViewColumn.One;
    const own = this.panel.viewColumn;
    await openPlace(place, {
      keepFocus: true,
      column:
        column === own
          ? own === vscode.ViewColumn.One
            ? vscode.ViewColumn.Beside
            : vscode.ViewColumn.One
          : column,
    });
  }

  // ---- changes ----

  private async change(wish: Wish, name: string, revision: number): Promise<void> {
    const { organisation } = this;
    const circle = organisation?.circles.find((one) => one.name === name);
    if (organisation === undefined || circle === undefined) return;
    const change = await this.changeMeant(wish, organisation, circle);
    if (change === undefined) return;
    const params: EditParams = { organisation: organisation.key, revision, change };
    const edit = await this.kring.request<WorkspaceEdit>(methods.edit, params);
    if (edit === undefined) return;
    if (wish === 'add circle') this.before = new Set(organisation.circles.map((one) => one.name));
    if (!(await this.kring.apply(edit))) {
      this.before = undefined;
      return;
    }
    this.undone.wrote(edit);
  }

  private async changeMeant(
    wish: Wish,
    organisation: OrganisationAnswer,
    circle: OrganisationAnswer['circles'][number],
  ): Promise<ToldChange | undefined> {
    const { kring } = this;
    const notEmpty = (text: string): string | undefined =>
      text.trim() === '' ? kring.say(say.ask.empty) : undefined;
    switch (wish) {
      case 'add circle': {
        const title = await askFor({
          prompt: kring.say(say.ask.newTitle),
          validateInput: notEmpty,
        });
        return title === undefined ? undefined : { kind: 'add circle', under: circle.name, title };
      }
      case 'rename': {
        const title = await askFor({
          prompt: kring.say(say.ask.title(circle.title)),
          value: circle.written,
          validateInput: notEmpty,
        });
        if (title === undefined || title === circle.written) return undefined;
        return { kind: 'retitle circle', circle: circle.name, title };
      }
      case 'move': {
        const choices = organisation.circles
          .filter(({ name }) => name !== circle.name && name !== circle.parent)
          .map(({ name, title }) => ({ label: title, description: name }));
        const picked = await chooseFrom(choices, {
          title: kring.say(say.ask.under(circle.title)),
        });
        return picked && { kind: 'move circle', circle: circle.name, under: picked.description };
      }
      case 'fill seat': {
        const office = await chooseFrom(
          seatOffices.map((one) => ({ label: kring.say(offices[one] as Words), office: one })),
          { title: kring.say(say.ask.office(circle.title)) },
        );
        if (office === undefined) return undefined;
        const person = await chooseFrom(
          organisation.people.map(({ name, title }) => ({ label: title, description: name })),
          { title: kring.say(say.ask.person) },
        );
        return (
          person && {
            kind: 'fill seat',
            circle: circle.name,
            office: office.office,
            person: person.description,
          }
        );
      }
      default:
        return never(wish);
    }
  }

  // ---- export ----

  async export(): Promise<void> {
    const { kring, organisation } = this;
    if (organisation === undefined) return;
    const picked = await chooseFrom(
      exportedForms.map((format) => {
        const words = kring.say(say.ask[format]);
        const [label = format, detail = ''] = words.split(': ');
        return { label, description: detail, format };
      }),
      { title: kring.say(say.ask.format) },
    );
    if (picked === undefined) return;
    const { format } = picked;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const name = `${organisation.name || 'organisation'}-${this.state.view}.${format}`;
    const target = await vscode.window.showSaveDialog({
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
      filters: { [picked.label]: [format] },
    });
    if (target === undefined) return;
    const params: PictureParams = {
      ...this.params(organisation),
      ...(format === 'png' ? { theme: 'light' } : { format }),
    };
    const text = await kring.request<string>(methods.picture, params);
    if (text === undefined) return;
    const bytes = format === 'png' ? await this.image(text) : new TextEncoder().encode(text);
    if (bytes === undefined) {
      void vscode.window.showErrorMessage(kring.say(say.tooLarge));
      return;
    }
    await vscode.workspace.fs.writeFile(target, bytes);
    const open = kring.say(say.open);
    const answer = await vscode.window.showInformationMessage(
      kring.say(say.exported(vscode.workspace.asRelativePath(target))),
      open,
    );
    if (answer === open) await vscode.commands.executeCommand('vscode.open', target);
  }

  /** Has the page draw an SVG as a PNG, since only a page can; nothing where it cannot or does not answer. */
  private async image(svg: string): Promise<Uint8Array | undefined> {
    const id = ++this.imageCount;
    const drawn = new Promise<string | undefined>((done) => {
      this.images.set(id, done);
      setTimeout(() => done(undefined), 30_000);
    });
    this.post({ kind: 'draw image', id, svg });
    const png = await drawn;
    this.images.delete(id);
    return png === undefined ? undefined : Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
  }
}

/** What nobody can guess, and what therefore only our own script and style can carry. */
export function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}
