import { redo, undo } from '@codemirror/commands';
import { LSPClient, LSPPlugin } from '@codemirror/lsp-client';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isFileName } from '../characters/file-names.js';
import {
  type AboutAnswer,
  type ChangedParams,
  type FilePlace,
  type FirstOrganisationAnswer,
  type KringOptions,
  methods,
  type OrganisationAnswer,
  type RuleAnswer,
} from '../lsp/protocol.js';
import { examples } from '../messages/extension.js';
import { page as say } from '../messages/page.js';
import { same, sayIn, type Tongue, type Words } from '../messages/words.js';
import { type Severity, severities } from '../vocabulary/findings.js';
import { Asking } from './asking.js';
import { learnColours } from './colouring.js';
import type { Shade } from './colours.js';
import { EditorLook, offsetIn, placeIn, underline } from './editor.js';
import { button, made } from './elements.js';
import { exampleNamed } from './example-texts.js';
import { FindingList, type ListedFinding, type OfferedRepair } from './findings.js';
import type { Dweller, Home, KeptFiles } from './home.js';
import { BrowserHome, keepLook, keptLook } from './keeping.js';
import { linkedIn, linkOf, longestLink, type PageFiles } from './link.js';
import { type Brought, canOpenFolders, dropped, filesFrom, OpenFolder, save, zipOf } from './moving.js';
import { openPlaces, type Paper, PaperPane } from './papers.js';
import { Picture } from './picture.js';
import { safeHtml } from './safe-html.js';
import { Server } from './server.js';
import { StudioHome } from './studio-home.js';
import {
  differenceOf,
  filesFolder,
  PageTexts,
  type ProtocolEdits,
  type ProtocolRange,
  type TextFile,
} from './texts.js';
import { linkPlaceIn, Tour } from './tour.js';

/** The server's program, where it is in the page. By the build. */
declare const __serverText: string | null;
/** Whether the page is that of `kring studio`. By the build. */
declare const __isStudio: boolean;

const panes = ['text', 'findings', 'picture', 'handbook', 'agenda', 'checklist'] as const;
type Pane = (typeof panes)[number];
const papers = ['handbook', 'agenda', 'checklist'] as const satisfies readonly Paper[];

/** Where the files come from: the reader's own are kept, others are shown without touching what is kept. */
type Source = 'own' | 'link' | 'view' | 'tour';

interface ToldDiagnostic {
  readonly range: ProtocolRange;
  /** From 1 for an error, as the protocol counts. */
  readonly severity?: number;
  readonly code?: string;
  readonly message: string;
}

interface ToldAction extends OfferedRepair {
  readonly diagnostics?: readonly ToldDiagnostic[];
}

/** So many milliseconds after the last letter what was typed is told to the server, is kept, and is followed. */
const pause = { tell: 60, keep: 400, follow: 150 } as const;

/** The page: it knows what is shown, and leads what one part of it asks to another. */
class Page {
  private tongue: Tongue;
  private theme: 'light' | 'dark' | undefined;
  private readonly asking = new Asking(() => this.tongue);
  private readonly texts: PageTexts;
  private readonly client: LSPClient;
  private readonly look = new EditorLook();
  private readonly view: EditorView;
  private shown: TextFile | undefined;
  private source: Source = 'own';
  private pane: Pane = 'text';
  private beside: Exclude<Pane, 'text' | 'findings'> = 'picture';
  private organisations: readonly OrganisationAnswer[] = [];
  private asOf: string | undefined;
  private lookedAt: string | null = null;
  private readonly told = new Map<string, readonly ListedFinding[]>();
  private readonly list: FindingList;
  private readonly picture: Picture;
  private readonly papers: readonly PaperPane[];
  private tour: Tour | undefined;
  /** The files of the tour as it began. */
  private practised: PageFiles = {};
  private readonly dwelling: Home;
  private readonly timers = new Map<string, number>();
  private readonly bar = made('header');
  private readonly banner = made('div', { id: 'banner', role: 'status', hidden: '' });
  private readonly tabs = made('nav', { id: 'panes' });
  private readonly files = made('nav', { id: 'files' });
  private readonly home: Readonly<Record<Pane, HTMLElement>>;
  private readonly findingsList = made('div', { id: 'finding-list', tabindex: '-1' });
  private readonly findingsTitle = made('h2', { id: 'findings-title' });
  private readonly status = made('p', { id: 'status', role: 'status' });
  private readonly tourHome = made('aside', { id: 'tour', hidden: '' });

  constructor(root: HTMLElement, homeOf: (page: Dweller) => Home) {
    const { language, theme } = keptLook();
    this.dwelling = homeOf(this.dweller());
    this.tongue = language ?? (navigator.languages.some((one) => /^nl\b/i.test(one)) ? 'nl' : 'en');
    this.theme = theme;
    this.home = Object.fromEntries(
      panes.map((pane) => [pane, made('section', { id: `pane-${pane}`, tabindex: '-1' })]),
    ) as Record<Pane, HTMLElement>;
    const right = made(
      'div',
      { id: 'beside' },
      this.home.picture,
      this.home.handbook,
      this.home.agenda,
      this.home.checklist,
    );
    root.replaceChildren(
      this.bar,
      this.banner,
      made(
        'main',
        {},
        made('div', { id: 'written' }, this.home.text, this.home.findings),
        made('div', { id: 'shown' }, this.tabs, right),
      ),
      this.tourHome,
      this.status,
    );
    let texts: PageTexts | undefined;
    this.client = new LSPClient({
      rootUri: filesFolder,
      initializationOptions: { language: this.tongue, givesDrawer: true, openPlaces } satisfies KringOptions,
      timeout: 60_000,
      workspace: (client) => {
        texts = new PageTexts(client);
        return texts;
      },
      sanitizeHTML: safeHtml,
      notificationHandlers: {
        'textDocument/publishDiagnostics': (_, params) => {
          this.find(params);
          return true;
        },
        [methods.changed]: (_, params: ChangedParams) => {
          this.asOf = params.asOf;
          void this.refresh();
          return true;
        },
        [methods.typed]: () => {
          void this.picture.refresh();
          return true;
        },
      },
      extensions: [{ clientCapabilities: capabilities }],
    });
    if (texts === undefined) throw new Error('The client made no workspace');
    this.texts = texts;
    this.look.tongue = this.tongue;
    this.look.dark = this.shade === 'dark';
    this.texts.extensionsOf = ({ name, uri }) =>
      this.look.extensions(this.client, uri, name, {
        typed: () => this.texts.changed(),
        moved: () => this.later('follow', pause.follow, () => void this.follow()),
        rename: () => void this.rename(),
        actions: () => void this.offerActions(),
      });
    this.texts.show = (file) => this.display(file);
    this.texts.changed = () => this.changed();
    this.view = new EditorView({ parent: this.home.text, state: nothingOpen });
    this.home.findings.append(this.findingsTitle, this.findingsList);
    this.list = new FindingList(this.findingsList, {
      goTo: (finding) => this.goTo(finding),
      repairs: (finding) => this.repairsOf(finding),
      repair: (repair) => void this.repair(repair),
      why: (finding) => void this.why(finding.rule),
    });
    const ask = <Answer>(method: string, params: unknown): Promise<Answer | undefined> =>
      this.ask(method, params);
    const common = {
      ask,
      organisation: () => this.organisation,
      goTo: (place: FilePlace) => this.goTo(place),
    };
    this.picture = new Picture(
      this.home.picture,
      this.asking,
      {
        ...common,
        edit: (edits) => this.edit(edits),
        again: (which) => this.again(which),
        save,
        refuse: (words) => this.tell(words),
        lookAt: (date) => void this.lookAt(date),
        today: () => ({ date: today(), isToday: this.lookedAt === null }),
      },
      this.tongue,
      this.shade,
    );
    this.papers = papers.map(
      (paper) => new PaperPane(this.home[paper], paper, common, this.tongue, this.shade),
    );
  }

  async start(): Promise<void> {
    this.speak();
    this.paint();
    this.listen();
    const address =
      __serverText === null
        ? 'server.js'
        : URL.createObjectURL(new Blob([__serverText], { type: 'text/javascript' }));
    this.client.connect(new Server(address, () => this.tell(this.dwelling.failed(say.stopped))));
    void this.client.initializing.then(() => learnColours(this.client));
    if (!this.openLink()) await this.openOwn();
  }

  private say(words: Words): string {
    return sayIn(words, this.tongue);
  }

  private get shade(): Shade {
    return this.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }

  private get organisation(): OrganisationAnswer | undefined {
    const uri = this.shown?.uri;
    return this.organisations.find(({ files }) => files.some((one) => one === uri)) ?? this.organisations[0];
  }

  private get readOnly(): boolean {
    return this.source === 'view' || (this.source === 'own' && this.dwelling.isReadOnly);
  }

  /** The page, as the home of its files knows it. */
  private dweller(): Dweller {
    return {
      isAtHome: () => this.source === 'own',
      texts: () => this.texts.texts(),
      textOf: (name) => this.texts.named(name)?.text,
      take: (name, text, undoable) => this.take(name, text, undoable).text,
      drop: (name) => this.drop(name),
      reopen: () => void this.openOwn(),
      showNotice: () => this.showHome(),
      tell: (words) => this.tell(words),
      sure: (question, yes) => this.asking.sure(this.say(question), this.say(yes)),
    };
  }

  // ---- what is asked of the server ----

  /** What the server answers; nothing where it refuses, which is told. */
  private async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    this.client.sync();
    try {
      return await this.client.request<unknown, Answer>(method, params);
    } catch (error) {
      const { message } = error as { message?: unknown };
      if (typeof message === 'string' && method !== methods.view) this.tell(same(message));
      return undefined;
    }
  }

  private find({ uri, diagnostics }: { uri: string; diagnostics: readonly ToldDiagnostic[] }): void {
    const file = this.texts.getFile(uri);
    if (file === null || diagnostics.length === 0) this.told.delete(uri);
    else
      this.told.set(
        uri,
        diagnostics.map((told) => ({
          uri: file.uri,
          file: file.name,
          range: told.range,
          severity: severities[(told.severity ?? 1) - 1] ?? 'info',
          message: told.message,
          rule: told.code ?? '',
          told,
        })),
      );
    this.later('list', 0, () => this.showFindings());
  }

  private get findings(): readonly ListedFinding[] {
    return [...this.told.values()]
      .flat()
      .filter(({ file }) => this.texts.named(file) !== undefined)
      .sort(
        (a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
          (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
          a.range.start.line - b.range.start.line ||
          a.range.start.character - b.range.start.character,
      );
  }

  private showFindings(): void {
    const all = this.findings;
    const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
    const counted = this.say(say.counted(count('error'), count('warning'), count('info')));
    this.findingsTitle.textContent = [
      this.say(say.panes.findings),
      ...(all.length === 0 ? [] : [counted]),
    ].join(': ');
    const tab = this.tabs.querySelector('[data-pane=findings] .count');
    if (tab !== null) tab.textContent = all.length === 0 ? '' : String(all.length);
    this.list.show(all, this.tongue, this.asOf);
    for (const one of this.files.querySelectorAll<HTMLElement>('[data-file]'))
      one.classList.toggle(
        'wrong',
        all.some(({ file, severity }) => file === one.dataset.file && severity !== 'info'),
      );
    if (this.shown !== undefined) underline(this.view, this.shown, all);
  }

  private async refresh(): Promise<void> {
    this.organisations = (await this.ask<readonly OrganisationAnswer[]>(methods.organisations, {})) ?? [];
    this.showFindings();
    this.home.picture.classList.toggle('empty', this.organisation === undefined);
    await Promise.all([this.picture.refresh(), ...this.papers.map((pane) => pane.refresh())]);
    this.home.picture.dataset.drawn = String(this.organisation !== undefined);
  }

  private async lookAt(date: string | null): Promise<void> {
    this.lookedAt = date;
    await this.ask(methods.asOf, { date });
  }

  private async follow(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const position = placeIn(this.view.state.doc, this.view.state.selection.main.head);
    const about = await this.ask<AboutAnswer | null>(methods.about, { uri: shown.uri, position });
    if (about != null && about.organisation === this.organisation?.key) this.picture.point(about);
  }

  // ---- the text ----

  private changed(): void {
    this.later('tell', pause.tell, () => this.client.sync());
    this.later('keep', pause.keep, () => this.keep());
    if ([...this.files.querySelectorAll('[data-file]')].length === this.texts.files.length) return;
    this.listFiles();
    // With what one can begin depends on whether there is anything.
    if (!this.dwelling.isOwn) this.speakMenu();
  }

  private kept(): KeptFiles {
    return {
      files: this.texts.texts(),
      ...(this.shown === undefined ? {} : { shown: this.shown.name }),
    };
  }

  private keep(): void {
    if (this.source === 'own') this.dwelling.keep(this.kept());
  }

  /** Puts a text on the page that is otherwise at home. */
  private take(name: string, text: string, undoable: boolean): TextFile {
    const known = this.texts.named(name);
    if (known !== undefined && this.texts.replace(known, text, undoable)) return known;
    const isShown = this.shown === undefined || this.shown === known;
    if (known !== undefined) this.forget(known);
    const file = this.texts.add(name, text);
    if (isShown) this.display(file);
    return file;
  }

  /** Takes a file off the page that is gone from home. */
  private drop(name: string): void {
    const file = this.texts.named(name);
    if (file === undefined) return;
    this.forget(file);
    const [next] = this.texts.files;
    if (this.shown === undefined && next !== undefined) this.display(next);
  }

  /** Takes a file off the page, also where it is shown. */
  private forget(file: TextFile): void {
    if (this.shown === file) this.leave();
    this.texts.remove(file);
    this.told.delete(file.uri);
  }

  /** Shows what a reader is to know of where the files lie. */
  private showHome(): void {
    document.title = this.say(this.dwelling.title);
    const where = document.getElementById('private');
    if (where !== null) where.textContent = this.say(this.dwelling.where);
    this.showBanner();
  }

  private display(file: TextFile): EditorView {
    if (this.shown === file) return this.view;
    this.client.sync();
    if (this.shown !== undefined) this.shown.state = this.view.state;
    this.shown = file;
    this.view.setState(file.state);
    this.look.apply(this.view, file.name);
    this.view.dispatch({
      effects: EditorView.scrollIntoView(file.state.selection.main.head, { y: 'center' }),
    });
    this.listFiles();
    this.showFindings();
    this.later('keep', pause.keep, () => this.keep());
    return this.view;
  }

  /** Shows other files instead of those that are here. */
  private replaceAll(files: PageFiles, source: Source, first?: string): void {
    this.leave();
    this.source = source;
    this.look.readOnly = this.readOnly;
    this.picture.readOnly = this.readOnly;
    for (const file of [...this.texts.files]) this.texts.remove(file);
    for (const [name, text] of Object.entries(files)) this.texts.add(name, text);
    const shown = (first === undefined ? undefined : this.texts.named(first)) ?? this.texts.files[0];
    if (shown !== undefined) this.display(shown);
    else this.listFiles();
    this.told.clear();
    if (source === 'own') this.dwelling.shown();
    this.showBanner();
    this.speakMenu();
  }

  /** Lets go of the file that is shown. */
  private leave(): void {
    this.client.sync();
    if (this.shown !== undefined) this.shown.state = this.view.state;
    this.shown = undefined;
    this.view.setState(nothingOpen);
  }

  private goTo({ uri, range }: FilePlace): void {
    const file = this.texts.getFile(uri);
    if (file === null) return;
    this.display(file);
    this.show('text');
    const { doc } = this.view.state;
    const [anchor, head] = [offsetIn(doc, range.start), offsetIn(doc, range.end)];
    this.view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    this.view.focus();
  }

  private async edit(ask: () => Promise<ProtocolEdits | undefined>): Promise<void> {
    if (this.readOnly) return;
    const first = await this.texts.edit(ask);
    if (first !== undefined) this.display(first);
  }

  private again(which: 'undo' | 'redo'): void {
    (which === 'undo' ? undo : redo)(this.view);
  }

  private async rename(): Promise<void> {
    const { shown } = this;
    if (shown === undefined || this.readOnly) return;
    const at = {
      textDocument: { uri: shown.uri },
      position: placeIn(this.view.state.doc, this.view.state.selection.main.head),
    };
    const known = await this.ask<{ placeholder: string } | null>('textDocument/prepareRename', at);
    if (known == null) return;
    const newName = await this.asking.text(
      this.say(say.ask.newName(known.placeholder)),
      known.placeholder,
      () => undefined,
    );
    if (newName === undefined || newName === known.placeholder) return;
    await this.edit(() => this.ask<ProtocolEdits>('textDocument/rename', { ...at, newName }));
    this.view.focus();
  }

  private async format(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const edits = async (): Promise<ProtocolEdits> => ({
      documentChanges: [
        {
          textDocument: { uri: shown.uri },
          edits:
            (await this.ask('textDocument/formatting', {
              textDocument: { uri: shown.uri },
              options: { tabSize: 2, insertSpaces: true },
            })) ?? [],
        },
      ],
    });
    await this.edit(edits);
  }

  // ---- repairs ----

  private async actions(
    uri: string,
    range: ProtocolRange,
    told: readonly unknown[],
    only?: readonly string[],
  ): Promise<readonly ToldAction[]> {
    if (this.readOnly) return [];
    const context = { diagnostics: told, triggerKind: 1, ...(only === undefined ? {} : { only }) };
    return (
      (await this.ask<readonly ToldAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context,
      })) ?? []
    );
  }

  private async repairsOf({
    uri,
    range,
    told,
    rule,
    message,
  }: ListedFinding): Promise<readonly OfferedRepair[]> {
    const all = await this.actions(uri, range, [told], ['quickfix']);
    return all.filter(({ diagnostics = [] }) =>
      diagnostics.some((one) => one.code === rule && one.message === message),
    );
  }

  private async repair({ title, edit }: OfferedRepair): Promise<void> {
    await this.edit(() => Promise.resolve(edit));
    this.tell(say.repaired(title));
    this.findingsList.focus();
  }

  private async offerActions(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const { doc, selection } = this.view.state;
    const range = { start: placeIn(doc, selection.main.from), end: placeIn(doc, selection.main.to) };
    const all = (await this.actions(shown.uri, range, [])).filter(({ edit }) => edit !== undefined);
    if (all.length === 0) {
      this.tell(say.noActions);
      return;
    }
    const chosen = await this.asking.choice(
      this.say(say.ask.which),
      all.map(({ title }) => title),
    );
    const action = chosen === undefined ? undefined : all[chosen];
    if (action === undefined) return;
    await this.edit(() => Promise.resolve(action.edit));
    this.view.focus();
  }

  private async why(rule: string): Promise<void> {
    const known = await this.ask<RuleAnswer | null>(methods.rule, { rule });
    const plugin = LSPPlugin.get(this.view);
    if (known == null || plugin === null) return;
    const text = made('div', { class: 'rule' });
    text.innerHTML = plugin.docToHTML({ kind: 'markdown', value: known.markdown });
    text.querySelector('h1')?.remove();
    await this.asking.told(known.title, () => [text]);
  }

  // ---- files ----

  private listFiles(): void {
    this.files.setAttribute('aria-label', this.say(say.files));
    const menu = this.menu('file', this.say(say.fileMenu), '⋯', [
      [
        undefined,
        [
          [say.newFile, () => void this.newFile()],
          [say.renameFile, () => void this.renameFile()],
          [say.deleteFile, () => void this.deleteFile()],
        ],
      ],
    ]);
    const tabs = this.texts.files.map((file) =>
      button(
        file.name,
        () => {
          this.display(file);
          this.view.focus();
        },
        { 'data-file': file.name, ...(file === this.shown ? { 'aria-current': 'true' } : {}) },
      ),
    );
    this.files.replaceChildren(made('div', { class: 'names' }, ...tabs), ...(this.readOnly ? [] : menu));
    const names = this.files.firstElementChild;
    const current = this.files.querySelector<HTMLElement>('[aria-current]');
    if (names !== null && current !== null)
      names.scrollLeft = current.offsetLeft - (names.clientWidth - current.offsetWidth) / 2;
  }

  private nameFault(name: string, own?: string): string | undefined {
    if (!isFileName(name)) return this.say(say.refused.fileName);
    const taken = this.texts.files.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return taken !== undefined && taken.name !== own ? this.say(say.refused.taken(taken.name)) : undefined;
  }

  private async newFile(): Promise<void> {
    const name = await this.asking.text(this.say(say.ask.fileName), '.kring', (one) => this.nameFault(one));
    if (name === undefined) return;
    this.display(this.texts.add(name, this.say(say.fileBegun)));
    this.view.focus();
  }

  private async renameFile(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    const name = await this.asking.text(this.say(say.ask.fileName), shown.name, (one) =>
      this.nameFault(one, shown.name),
    );
    if (name === undefined || name === shown.name) return;
    const text = shown.text;
    this.forget(shown);
    this.display(this.texts.add(name, text));
    if (this.source === 'own') this.dwelling.removed(shown.name);
  }

  private async deleteFile(): Promise<void> {
    const { shown } = this;
    if (shown === undefined) return;
    if (this.texts.files.length < 2) {
      this.tell(say.refused.lastFile);
      return;
    }
    if (!(await this.asking.sure(this.say(this.dwelling.deleteAsk(shown.name)), this.say(say.ask.deleteYes))))
      return;
    this.drop(shown.name);
    if (this.source === 'own') this.dwelling.removed(shown.name);
    this.keep();
    this.tell(say.deleted(shown.name));
  }

  /** Whether what is here may go: it is not the reader's own, or they say so. */
  private async mayReplace(): Promise<boolean> {
    if (this.source !== 'own') return true;
    return this.asking.sure(this.say(say.ask.replace), this.say(say.ask.replaceYes));
  }

  private async openOwn(): Promise<void> {
    const kept = await this.dwelling.open();
    if (kept === undefined && this.dwelling.isOwn) {
      this.replaceAll(await this.garden(), 'own', 'circles.kring');
      return;
    }
    this.replaceAll(kept?.files ?? {}, 'own', kept?.shown);
    this.lookAsSaid();
  }

  /** Looks at the files as was said where they lie. */
  private lookAsSaid(): void {
    const { language, asOf } = this.dwelling.view ?? {};
    if (language !== undefined && language !== this.tongue) this.speakIn(language);
    else this.tellSettings();
    if (asOf !== undefined && this.lookedAt !== asOf) void this.lookAt(asOf);
  }

  /** Tells the server in which language, and by which profile, to answer. */
  private tellSettings(): void {
    const { profile } = this.dwelling.view ?? {};
    this.client.notification('workspace/didChangeConfiguration', {
      settings: { kring: { language: this.tongue, ...(profile === undefined ? {} : { profile }) } },
    });
  }

  private async garden(title?: string): Promise<PageFiles> {
    const answer = await this.ask<FirstOrganisationAnswer>(methods.firstOrganisation, {
      language: this.tongue,
      ...(title === undefined ? {} : { title }),
    });
    return Object.fromEntries((answer?.files ?? []).map(({ name, text }) => [name, text]));
  }

  private async begin(
    files: () => PageFiles | Promise<PageFiles | undefined>,
    first?: string,
  ): Promise<void> {
    if (this.dwelling.isOwn && !(await this.mayReplace())) return;
    const come = await files();
    if (come === undefined || Object.keys(come).length === 0) {
      this.tell(say.refused.loading);
      return;
    }
    if (!this.dwelling.isOwn) {
      this.addAll(come, first);
      return;
    }
    this.own();
    this.replaceAll(come, 'own', first);
  }

  private async beginOwn(): Promise<void> {
    const title = await this.asking.text(this.say(say.ask.organisationTitle), '', (one) =>
      one === '' ? this.say(say.ask.organisationTitle) : undefined,
    );
    if (title !== undefined) await this.begin(() => this.garden(title), 'organisation.kring');
  }

  private async bring(brought: Brought | Promise<Brought>): Promise<void> {
    const came = await brought;
    if ('refused' in came) {
      this.tell(came.refused);
      return;
    }
    const names = Object.keys(came.files);
    const isTaken = names.some((name) => this.texts.named(name) !== undefined);
    if (this.dwelling.isOwn && (this.readOnly || isTaken)) {
      // What has the name of a file that is here would take its place, so all of it is shown instead.
      await this.begin(() => came.files);
    } else if (!this.addAll(came.files)) return;
    this.tell(say.opened(names.length));
  }

  /** Takes in files beside those that are here; gives whether that could be. */
  private addAll(files: PageFiles, first?: string): boolean {
    if (this.readOnly) return false;
    const names = Object.keys(files);
    const fault = names.map((name) => this.nameFault(name)).find((one) => one !== undefined);
    if (fault !== undefined) {
      this.tell(same(fault));
      return false;
    }
    for (const [name, text] of Object.entries(files)) this.texts.add(name, text);
    const shown = this.texts.named(first ?? names[0] ?? '');
    if (shown !== undefined) this.display(shown);
    return true;
  }

  private chooseFiles(): void {
    const input = made('input', { type: 'file', multiple: '', accept: '.kring,.zip' });
    input.addEventListener('change', () => {
      const chosen = [...(input.files ?? [])].map((file) => ({ path: file.name, file }));
      if (chosen.length > 0) void this.bring(filesFrom(chosen));
    });
    input.click();
  }

  private async chooseFolder(): Promise<void> {
    const chosen = await OpenFolder.choose();
    if (chosen === undefined) return;
    if ('refused' in chosen) {
      this.tell(chosen.refused);
      return;
    }
    if (!(await this.mayReplace())) return;
    this.own(chosen.folder);
    this.replaceAll(chosen.files, 'own');
    this.tell(say.opened(Object.keys(chosen.files).length));
  }

  private download(): void {
    save(`${this.organisation?.name || 'kring'}.zip`, zipOf(this.texts.texts()), 'application/zip');
  }

  private async downloadHandbook(): Promise<void> {
    const { organisation } = this;
    if (organisation === undefined) {
      this.tell(say.nothingYet);
      return;
    }
    const answer = await this.ask<{ text: string }>(methods.handbook, {
      organisation: organisation.key,
      format: 'html',
    });
    if (answer !== undefined) save(`${organisation.name || 'handbook'}.html`, answer.text, 'text/html');
  }

  // ---- links ----

  private openLink(): boolean {
    const linked = this.dwelling.isOwn ? linkedIn(location.hash) : undefined;
    if (linked === undefined) return false;
    if ('fault' in linked) {
      this.tell(say.links[linked.fault]);
      this.clearLink();
      return false;
    }
    this.keep();
    this.replaceAll(linked.files, linked.view ? 'view' : 'link');
    return true;
  }

  private clearLink(): void {
    history.replaceState(null, '', location.pathname + location.search);
  }

  /** What is here becomes what is kept. */
  private own(folder?: OpenFolder): void {
    this.clearLink();
    this.source = 'own';
    this.dwelling.begin(folder);
  }

  private async makeLink(): Promise<void> {
    const { links } = say;
    const chosen = await this.asking.choice(
      this.say(say.link).replace(/ …$/, ''),
      [this.say(links.edit), this.say(links.view)],
      this.say(links.ask),
    );
    if (chosen === undefined) return;
    const packed = linkOf({ files: this.texts.texts(), view: chosen === 1 });
    if (packed.length > longestLink) {
      this.tell(links.tooLong(packed.length, longestLink));
      return;
    }
    const address = `${location.href.split('#')[0]}#${packed}`;
    await this.asking.told(this.say(links.made(address.length)), () => {
      const field = made('textarea', { readonly: '', rows: '4', 'aria-label': this.say(say.link) }, address);
      const copy = button(
        this.say(links.copy),
        () => {
          field.select();
          void navigator.clipboard?.writeText(address).then(
            () => {
              copied.textContent = this.say(links.copied);
            },
            () => undefined,
          );
        },
        { class: 'main' },
      );
      const copied = made('p', { role: 'status' });
      return [field, copy, copied];
    });
  }

  private showBanner(): void {
    const act = (words: Words, deed: () => void): HTMLElement => button(this.say(words), deed);
    const own = act(say.links.back, () => {
      this.clearLink();
      this.endTour();
      void this.openOwn();
    });
    const mine = act(say.links.mine, () => {
      this.own();
      this.look.readOnly = false;
      this.picture.readOnly = false;
      if (this.shown !== undefined) this.look.apply(this.view, this.shown.name);
      this.keep();
      this.showBanner();
      this.listFiles();
      this.speakMenu();
    });
    const { notice } = this.dwelling;
    const told: Readonly<Record<Source, readonly [Words, readonly HTMLElement[]] | undefined>> = {
      own: notice && [notice.words, notice.acts.map(([words, deed]) => act(words, deed))],
      link: [say.links.shown, [mine, own]],
      view: [say.links.shownToView, [mine, own]],
      tour: [this.dwelling.practising, []],
    };
    const shown = told[this.source];
    this.banner.hidden = shown === undefined;
    this.banner.replaceChildren(
      ...(shown === undefined
        ? []
        : [made('span', {}, this.say(shown[0])), made('span', { class: 'acts' }, ...shown[1])]),
    );
  }

  // ---- the tour ----

  private async beginTour(): Promise<void> {
    if (this.source === 'own' && !(await this.dwelling.settled(this.kept()))) return;
    this.keep();
    const files = await this.garden();
    if (this.dwelling.isOwn) this.clearLink();
    this.practised = files;
    this.replaceAll(files, 'tour', 'circles.kring');
    this.tour = new Tour(
      this.tourHome,
      {
        show: (pane) => {
          this.show(pane);
          if (pane === 'text') this.showTourPlace();
        },
        breakRule: () => this.breakRule(),
        repair: () => this.mend(),
        end: () => {
          this.tour = undefined;
          void this.openOwn();
        },
      },
      this.tongue,
    );
  }

  private endTour(): void {
    this.tour = undefined;
    this.tourHome.hidden = true;
    this.tourHome.replaceChildren();
  }

  private showTourPlace(): void {
    const place = linkPlaceIn(this.texts.texts());
    const file = place && this.texts.named(place.file);
    if (place === undefined || file === undefined) return;
    this.display(file).dispatch({
      selection: { anchor: place.from },
      effects: EditorView.scrollIntoView(place.circle, { y: 'start', yMargin: 24 }),
    });
  }

  private breakRule(): void {
    const place = linkPlaceIn(this.texts.texts());
    const file = place && this.texts.named(place.file);
    if (place === undefined || file === undefined) return;
    this.display(file).dispatch({
      changes: { from: place.from, to: place.to, insert: place.leader },
      selection: { anchor: place.from },
      userEvent: 'input',
    });
  }

  /** Writes again what the garden said where the tour broke the rule, whatever was done to it. */
  private mend(): void {
    const before = linkPlaceIn(this.practised);
    const file = before && this.texts.named(before.file);
    const text = before && this.practised[before.file];
    if (file === undefined || text === undefined) return;
    const { doc } = this.display(file).state;
    this.view.dispatch({ changes: differenceOf(doc.toString(), text), userEvent: 'input' });
  }

  // ---- how it looks ----

  private show(pane: Pane): void {
    this.pane = pane;
    if (pane !== 'text' && pane !== 'findings') this.beside = pane;
    this.showPanes();
    this.picture.seen();
    for (const paper of this.papers) void paper.refresh();
  }

  private showPanes(): void {
    document.body.dataset.pane = this.pane;
    document.body.dataset.beside = this.beside;
    for (const one of this.tabs.querySelectorAll<HTMLElement>('[data-pane]')) {
      one.setAttribute(
        'aria-pressed',
        String(one.dataset.pane === this.pane || one.dataset.pane === this.beside),
      );
      one.classList.toggle('narrow', one.dataset.pane === this.pane);
    }
  }

  private speak(): void {
    document.documentElement.lang = this.tongue;
    document.title = this.say(this.dwelling.title);
    const other: Tongue = this.tongue === 'nl' ? 'en' : 'nl';
    this.bar.replaceChildren(
      button(this.say(say.skip), () => this.view.focus(), { class: 'skip' }),
      made('h1', {}, 'Kring'),
      made('p', { id: 'private' }, this.say(this.dwelling.where)),
      made(
        'div',
        { class: 'tools' },
        button(this.say(say.tour), () => void this.beginTour(), { id: 'tour-begin' }),
        button(other === 'nl' ? 'Nederlands' : 'English', () => this.speakIn(other), {
          lang: other,
          id: 'language',
        }),
        made('span', { id: 'menu-home' }),
      ),
    );
    this.speakMenu();
    this.tabs.setAttribute('aria-label', this.say(say.shown));
    this.tabs.replaceChildren(
      ...panes.map((pane) => {
        const one = button(this.say(say.panes[pane]), () => this.show(pane), { 'data-pane': pane });
        if (pane === 'findings') one.append(' ', made('span', { class: 'count' }));
        return one;
      }),
    );
    for (const pane of panes) this.home[pane].setAttribute('aria-label', this.say(say.panes[pane]));
    this.home.picture.dataset.empty = this.say(say.nothingYet);
    this.tourHome.setAttribute('aria-label', this.say(say.tours.name));
    this.home.text.prepend(this.files);
    this.listFiles();
    this.showPanes();
    this.showBanner();
    this.showFindings();
  }

  private speakIn(tongue: Tongue): void {
    this.tongue = tongue;
    this.look.tongue = tongue;
    this.keepLook();
    this.speak();
    this.tour?.speak(tongue);
    if (this.shown !== undefined) this.look.apply(this.view, this.shown.name);
    this.picture.begin(tongue, this.shade);
    for (const paper of this.papers) paper.speak(tongue, this.shade);
    this.tellSettings();
    document.getElementById('language')?.focus();
  }

  private paint(): void {
    const { shade } = this;
    document.documentElement.dataset.theme = shade;
    this.look.dark = shade === 'dark';
    if (this.shown !== undefined) this.look.apply(this.view, this.shown.name);
    this.picture.paint(shade);
    for (const paper of this.papers) {
      paper.speak(this.tongue, shade);
      void paper.refresh();
    }
  }

  private keepLook(): void {
    keepLook({ language: this.tongue, ...(this.theme === undefined ? {} : { theme: this.theme }) });
  }

  private speakMenu(): void {
    const { menus } = say;
    const own = !this.readOnly;
    const { isOwn, deeds } = this.dwelling;
    const mayBegin = isOwn || (own && this.texts.files.length === 0);
    const themes = ['auto', 'light', 'dark'] as const;
    const choice = made(
      'select',
      { id: 'theme' },
      ...themes.map((one) => made('option', { value: one }, this.say(say.themes[one]))),
    );
    choice.value = this.theme ?? 'auto';
    choice.addEventListener('change', () => {
      this.theme = choice.value === 'light' || choice.value === 'dark' ? choice.value : undefined;
      this.keepLook();
      this.paint();
    });
    const [opener, menu] = this.menu('main', this.say(say.menu), this.say(say.menu), [
      ...(mayBegin ? [[menus.begin, this.beginnings()] as const] : []),
      ...(isOwn || own
        ? [
            [
              menus.bring,
              [
                [say.openFiles, () => this.chooseFiles()],
                ...(isOwn && canOpenFolders()
                  ? [[say.openFolder, () => void this.chooseFolder()] as const]
                  : []),
              ],
            ] as const,
          ]
        : []),
      [
        menus.take,
        [
          ...deeds,
          [say.download, () => this.download()],
          [say.downloadHandbook, () => void this.downloadHandbook()],
          ...(isOwn ? [[say.link, () => void this.makeLink()] as const] : []),
        ],
      ],
      ...(own
        ? [
            [
              menus.edit,
              [
                [say.actions, () => void this.offerActions()],
                [say.rename, () => void this.rename()],
                [say.format, () => void this.format()],
              ],
            ] as const,
          ]
        : []),
    ]);
    menu?.append(
      made(
        'div',
        {},
        made('h2', {}, this.say(menus.look)),
        made('p', { class: 'look' }, made('label', { for: 'theme' }, this.say(say.theme)), ' ', choice),
      ),
    );
    document
      .getElementById('menu-home')
      ?.replaceChildren(...[opener, menu].filter((one) => one !== undefined));
  }

  /** With what a reader can begin. Whoever has a folder of their own begins with something that is theirs. */
  private beginnings(): readonly (readonly [Words, () => void])[] {
    const ready = this.dwelling.isOwn ? examples : [];
    return [
      [say.garden, () => void this.begin(() => this.garden(), 'circles.kring')],
      ...ready.map(
        ({ name, title, about, shown }) =>
          [
            { en: `${title}: ${about.en}`, nl: `${title}: ${about.nl}` },
            () => void this.begin(() => exampleNamed(name), shown),
          ] as const,
      ),
      [say.newOrganisation, () => void this.beginOwn()],
    ];
  }

  /** A button and the list of deeds that it opens. */
  private menu(
    id: string,
    label: string,
    sign: string,
    groups: readonly (readonly [Words | undefined, readonly (readonly [Words, () => void])[]])[],
  ): HTMLElement[] {
    const list = made('div', {
      id: `menu-${id}`,
      popover: '',
      class: 'menu',
      role: 'group',
      'aria-label': label,
    });
    for (const [title, deeds] of groups)
      list.append(
        made(
          'div',
          {},
          ...(title === undefined ? [] : [made('h2', {}, this.say(title))]),
          ...deeds.map(([words, deed]) => {
            const [, name = '', about] = /^(.*?)(?:: (.*))?$/su.exec(this.say(words)) ?? [];
            const one = button(name, () => {
              list.hidePopover();
              deed();
            });
            if (about !== undefined) one.append(made('small', {}, about));
            return one;
          }),
        ),
      );
    const opener = made(
      'button',
      { type: 'button', popovertarget: `menu-${id}`, class: 'opener', 'aria-label': label },
      sign,
    );
    return [opener, list];
  }

  private tell(words: Words): void {
    this.status.textContent = this.say(words);
    this.later('untell', 12_000, () => {
      this.status.textContent = '';
    });
  }

  private listen(): void {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint());
    addEventListener('hashchange', () => void this.openLink());
    addEventListener('pagehide', () => this.keep());
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (this.source === 'own') this.dwelling.save(this.kept());
    });
    addEventListener('beforeunload', (event) => {
      if (this.dwelling.isUnsaved) event.preventDefault();
    });
    addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      document.body.dataset.drop = this.say(say.drop);
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) delete document.body.dataset.drop;
    });
    addEventListener(
      'drop',
      (event) => {
        delete document.body.dataset.drop;
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        void this.bring(dropped(event.dataTransfer).then(filesFrom));
      },
      true,
    );
  }

  /** Does something when nothing has asked for it anew for a while. */
  private later(what: string, milliseconds: number, work: () => void): void {
    clearTimeout(this.timers.get(what));
    this.timers.set(what, window.setTimeout(work, milliseconds));
  }
}

/** The editor while there is no file in it; what would be typed there would be lost. */
const nothingOpen = EditorState.create({
  extensions: [EditorState.readOnly.of(true), EditorView.editable.of(false)],
});

/** What the page can do with answers, beside what the editor's client says for itself. */
const capabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: {
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
    publishDiagnostics: { relatedInformation: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** The day that it is where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const root = document.getElementById('kring');
if (root !== null)
  void new Page(root, (page) => (__isStudio ? new StudioHome(page) : new BrowserHome(page))).start();
// A page that is opened as a file, or holds everything itself, is there without internet anyway.
if (!__isStudio && __serverText === null && /^https?:$/.test(location.protocol))
  void navigator.serviceWorker?.register('service-worker.js').catch(() => undefined);
