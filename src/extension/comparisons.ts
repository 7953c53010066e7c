import * as vscode from 'vscode';
import { never } from '../ground/never.js';
import {
  type AboutAnswer,
  type AboutParams,
  type ComparisonAnswer,
  type ComparisonParams,
  type FilePlace,
  methods,
  type OrganisationAnswer,
} from '../lsp/protocol.js';
import { choose, comparing, comparison as say, without } from '../messages/comparison.js';
import { sayIn, type Words } from '../messages/words.js';
import type { FromComparison } from '../render/html/comparison-page.js';
import { type KeptPage, type KeptState, keptPage } from '../render/html/kept-page.js';
import { chooseFrom } from './asking.js';
import { folderOf } from './folders.js';
import { type Git, type GitRef, type GitRepository, isCommit } from './git.js';
import { type HistoryOf, HistoryPage } from './history.js';
import type { Kring } from './kring.js';
import { openPlace } from './places.js';
import { NothingToCompare, type StateSource, type States, type ToldState } from './states.js';
import { ToldPage } from './told-page.js';

/** Of so many branches it is worked out where this one left them. */
const mostBases = 12;
/** So many of the latest commits are offered. */
const mostCommits = 30;
/** After a change of the repository, so many milliseconds are waited for more of them. */
const quiet = 300;

/** The pages that compare the governance of two states, and those of histories. */
export class Comparisons implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly pages = new Map<string, Comparison>();
  private readonly histories = new Map<string, HistoryPage>();
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly kring: Kring,
    private readonly git: Git,
    private readonly states: States,
    private readonly extension: vscode.Uri,
  ) {
    this.listening = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer('kring.comparison', this),
      vscode.window.registerWebviewPanelSerializer('kring.history', this),
      kring.onChanged(() => {
        for (const page of this.pages.values()) page.changed();
      }),
    );
  }

  /** A page is there again with its window; one whose repository is not there any more is closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = keptPage(state);
    if (kept === undefined || !(await this.restored(kept, panel))) panel.dispose();
  }

  private async restored(kept: KeptPage, panel: vscode.WebviewPanel): Promise<boolean> {
    if ('circle' in kept) {
      const repository = await this.git.repositoryOf(vscode.Uri.parse(kept.repository));
      const organisation = await this.known(kept.organisation);
      if (repository === undefined || organisation === undefined) return false;
      await this.showHistory({ organisation, circle: kept.circle, repository }, panel);
      return true;
    }
    const before = await this.sourceOf(kept.before);
    const after = kept.after && (await this.sourceOf(kept.after));
    if (before === undefined || (kept.after !== undefined && after === undefined)) return false;
    await this.show(kept.organisation, before, after, panel);
    return true;
  }

  /** An organisation by its key, also while the server still reads the first time. */
  private async known(wanted: string): Promise<OrganisationAnswer | undefined> {
    const { kring } = this;
    while (kring.organisations.length === 0)
      await new Promise<void>((resolve) => {
        const listening = kring.onChanged(() => {
          listening.dispose();
          resolve();
        });
      });
    return kring.organisations.find(({ key }) => key === wanted);
  }

  private async sourceOf(kept: KeptState): Promise<StateSource | undefined> {
    if (kept.kind === 'nothing' || kept.kind === 'now') return { kind: kept.kind };
    if (kept.kind === 'files') return { ...kept, uri: vscode.Uri.parse(kept.uri) };
    const repository = await this.git.repositoryOf(vscode.Uri.parse(kept.repository));
    if (repository === undefined) return undefined;
    return kept.kind === 'ref'
      ? { kind: 'ref', repository, name: kept.name }
      : { kind: 'commit', repository, commit: kept.name };
  }

  /**
   * Compares with what is there now: what is chosen in a list, else the files or folder that are given. Of two that are
   * given, the first is the older.
   */
  async compare(given: readonly vscode.Uri[] = []): Promise<void> {
    const { organisation } = this.kring;
    if (organisation === undefined) return;
    const [older, newer] = await Promise.all(given.slice(0, 2).map((uri) => this.filesAt(uri)));
    const source = older ?? (await this.chosenSource(organisation, this.kring.say(choose.title)));
    if (source !== undefined) await this.show(organisation.key, source, newer);
  }

  /** Asks for two states, the older one first. */
  async compareTwo(): Promise<void> {
    const { kring } = this;
    const { organisation } = kring;
    if (organisation === undefined) return;
    const older = await this.chosenSource(organisation, kring.say(comparing.which), true);
    if (older === undefined) return;
    const called = kring.say(comparing.withWhich(shortly(older, kring)));
    const newer = await this.chosenSource(organisation, called, true);
    if (newer !== undefined) await this.show(organisation.key, older, newer);
  }

  /** Compares what is there now with a commit, as lists of commits name it. */
  async compareCommit(commit: string, at?: vscode.Uri): Promise<void> {
    const { organisation } = this.kring;
    const repository =
      at === undefined
        ? organisation && (await this.repositoryOf(organisation))
        : await this.git.repositoryOf(at);
    const shown = (at && this.kring.organisationOf(at)) ?? organisation;
    if (repository === undefined || shown === undefined) return;
    const { hash } = await repository.getCommit(commit);
    await this.show(shown.key, { kind: 'commit', repository, commit: hash });
  }

  private async filesAt(uri: vscode.Uri): Promise<StateSource> {
    const { type } = await vscode.workspace.fs.stat(uri);
    return { kind: 'files', uri, folder: (type & vscode.FileType.Directory) !== 0 };
  }

  /** Shows what is otherwise in one state than in another, or now. */
  async show(
    organisation: string,
    before: StateSource,
    newer?: StateSource,
    former?: vscode.WebviewPanel,
  ): Promise<void> {
    // What is there now is followed as the newer state.
    const after = newer?.kind === 'now' ? undefined : newer;
    const id = [organisation, nameOf(before), after === undefined ? '' : nameOf(after)].join('\n');
    const known = this.pages.get(id);
    if (known !== undefined) {
      former?.dispose();
      known.reveal();
      return;
    }
    const swap = (): Promise<void> => this.show(organisation, after ?? { kind: 'now' }, before);
    const of = { organisation, before, after, swap };
    const page = new Comparison(this.kring, this.states, this.extension, of, former);
    this.pages.set(id, page);
    page.onEnd(() => this.pages.delete(id));
    await page.refresh();
  }

  /** The history of a circle: the one that is named, else the one at the cursor. */
  async history(named?: string): Promise<void> {
    const { kring, git } = this;
    const about = named === undefined ? await this.atCursor() : undefined;
    const organisation =
      about === undefined
        ? kring.organisation
        : kring.organisations.find(({ key }) => key === about.organisation);
    if (organisation === undefined) return;
    const circle = named ?? about?.circle;
    if (circle === undefined) {
      void vscode.window.showInformationMessage(kring.say(without.circle));
      return;
    }
    const repository = await this.repositoryOf(organisation);
    if (repository === undefined) {
      const why = (await git.open()) === undefined ? without.git : without.repository;
      void vscode.window.showInformationMessage(kring.say(why));
      return;
    }
    await this.showHistory({ organisation, circle, repository });
  }

  private async showHistory(of: Omit<HistoryOf, 'show'>, former?: vscode.WebviewPanel): Promise<void> {
    const id = `${of.organisation.key}\n${of.circle}`;
    const known = this.histories.get(id);
    if (known !== undefined) {
      former?.dispose();
      known.reveal();
      return;
    }
    const show: HistoryOf['show'] = (key, before, after) => this.show(key, before, after);
    const page = new HistoryPage(this.kring, this.states, this.extension, { ...of, show }, former);
    this.histories.set(id, page);
    page.onEnd(() => this.histories.delete(id));
    await page.begin();
  }

  repositoryOf({ files }: OrganisationAnswer): Promise<GitRepository | undefined> {
    const [file] = files;
    return file === undefined ? Promise.resolve(undefined) : this.git.repositoryOf(vscode.Uri.parse(file));
  }

  private async atCursor(): Promise<AboutAnswer | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || editor.document.languageId !== 'kring') return undefined;
    const { line, character } = editor.selection.active;
    const params: AboutParams = { uri: editor.document.uri.toString(), position: { line, character } };
    return (await this.kring.ask<AboutAnswer | null>(methods.about, params)) ?? undefined;
  }

  private async chosenSource(
    organisation: OrganisationAnswer,
    title: string,
    withNow = false,
  ): Promise<StateSource | undefined> {
    const { kring } = this;
    const repository = await this.repositoryOf(organisation);
    const noGit = repository === undefined && (await this.git.open()) === undefined;
    const now: Choice = {
      label: kring.say(comparing.now),
      description: kring.say(comparing.nowIs),
      source: async () => ({ kind: 'now' }),
    };
    const items = [
      ...(withNow ? [now] : []),
      ...(repository === undefined ? [] : await this.revisions(repository)),
      ...this.elsewhere(),
    ];
    const picked = await chooseFrom(items, {
      title,
      ...(repository === undefined
        ? { placeHolder: kring.say(noGit ? without.gitShort : without.repositoryShort) }
        : {}),
    });
    return picked?.source?.();
  }

  private async revisions(repository: GitRepository): Promise<Choice[]> {
    const { kring } = this;
    const head = repository.state.HEAD;
    const refs = await repository.getRefs({ sort: 'committerdate' }).catch((): readonly GitRef[] => []);
    const of = (type: GitRef['type'], label: { readonly en: string; readonly nl: string }): Choice[] => {
      const some = refs.flatMap(({ type: kind, name, commit }): Choice[] =>
        kind !== type || name === undefined || commit === undefined
          ? []
          : [
              {
                label: name,
                description: commit.slice(0, 10),
                source: async () => ({ kind: 'ref', repository, name }),
              },
            ],
      );
      return headed(kring.say(label), some);
    };
    const latest: Choice[] =
      head?.commit === undefined
        ? []
        : [
            {
              label: kring.say(choose.head),
              description: [kring.say(choose.headIs), head.name, head.commit.slice(0, 10)]
                .filter((one) => one !== undefined)
                .join(' · '),
              source: async () => ({ kind: 'ref', repository, name: 'HEAD' }),
            },
          ];
    return [
      ...latest,
      ...of(0, choose.branches),
      ...(await this.bases(repository, refs)),
      ...of(2, choose.tags),
      ...(await this.commits(repository)),
      ...of(1, choose.remote),
    ];
  }

  /** Where other branches and this one part: what was done here since, whatever happened there. */
  private async bases(repository: GitRepository, refs: readonly GitRef[]): Promise<Choice[]> {
    const { kring } = this;
    const here = repository.state.HEAD;
    if (here?.commit === undefined) return [];
    const others = refs.filter(
      ({ type, name, commit }) => type === 0 && name !== here.name && isCommit(commit),
    );
    const found = await Promise.all(
      others.slice(0, mostBases).map(async ({ name, commit }): Promise<Choice[]> => {
        const base = await repository
          .getMergeBase(here.commit ?? '', commit ?? '')
          .catch((): undefined => undefined);
        if (!isCommit(base) || base === here.commit) return [];
        return [
          {
            label: kring.say(comparing.base(name ?? '')),
            description: `${kring.say(comparing.baseIs)} · ${base.slice(0, 10)}`,
            source: async () => ({ kind: 'commit', repository, commit: base }),
          },
        ];
      }),
    );
    return headed(kring.say(comparing.bases), found.flat());
  }

  private async commits(repository: GitRepository): Promise<Choice[]> {
    const latest = await repository.log({ maxEntries: mostCommits }).catch(() => []);
    const choices = latest.map(
      ({ hash, message, authorName }): Choice => ({
        label: message.split('\n')[0] ?? hash,
        description: [hash.slice(0, 10), authorName].filter(Boolean).join(' · '),
        source: async () => ({ kind: 'commit', repository, commit: hash }),
      }),
    );
    return headed(this.kring.say(comparing.commits), choices);
  }

  private elsewhere(): Choice[] {
    const { kring } = this;
    const pick = async (folder: boolean): Promise<StateSource | undefined> => {
      const [uri] =
        (await vscode.window.showOpenDialog({
          canSelectFiles: !folder,
          canSelectFolders: folder,
          openLabel: kring.say(choose.compare),
          title: kring.say(choose.title),
          ...(folder ? {} : { filters: { Kring: ['kring'] } }),
        })) ?? [];
      return uri && { kind: 'files', uri, folder };
    };
    return [
      { label: kring.say(choose.files), kind: vscode.QuickPickItemKind.Separator },
      {
        label: kring.say(choose.file),
        description: kring.say(choose.fileIs),
        source: () => pick(false),
      },
      { label: kring.say(choose.folder), description: kring.say(choose.fileIs), source: () => pick(true) },
    ];
  }

  dispose(): void {
    this.listening.dispose();
    for (const page of [...this.pages.values(), ...this.histories.values()]) page.dispose();
  }
}

interface Choice extends vscode.QuickPickItem {
  readonly source?: () => Promise<StateSource | undefined>;
}

/** Choices below a heading; nothing where there are none. */
function headed(label: string, choices: readonly Choice[]): Choice[] {
  return choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}

/** A state in short, while it is not read yet. */
function shortly(source: StateSource, kring: Kring): string {
  switch (source.kind) {
    case 'ref':
      return source.name;
    case 'commit':
      return source.commit.slice(0, 10);
    case 'files':
      return vscode.workspace.asRelativePath(source.uri);
    case 'now':
      return kring.say(say.now);
    case 'nothing':
      return kring.say(say.nothing);
    default:
      return never(source);
  }
}

function nameOf(source: StateSource): string {
  switch (source.kind) {
    case 'ref':
      return `${source.repository.rootUri.toString()} ${source.name}`;
    case 'commit':
      return `${source.repository.rootUri.toString()} ${source.commit}`;
    case 'files':
      return source.uri.toString();
    case 'nothing':
      return '';
    case 'now':
      return 'now';
    default:
      return never(source);
  }
}

function keptOf(source: StateSource): KeptState {
  switch (source.kind) {
    case 'ref':
      return { kind: 'ref', repository: source.repository.rootUri.toString(), name: source.name };
    case 'commit':
      return { kind: 'commit', repository: source.repository.rootUri.toString(), name: source.commit };
    case 'files':
      return { kind: 'files', uri: source.uri.toString(), folder: source.folder };
    case 'nothing':
    case 'now':
      return { kind: source.kind };
    default:
      return never(source);
  }
}

/** One page: what is otherwise in a state than in an older one. Where the newer is what is there now, it follows it. */
class Comparison implements vscode.Disposable {
  private readonly page: ToldPage;
  private readonly listening: vscode.Disposable[] = [];
  private asked = 0;
  private stale = false;
  private moved: ReturnType<typeof setTimeout> | undefined;
  private shown:
    | { readonly answer: ComparisonAnswer; readonly before: ToldState; readonly after: ToldState | undefined }
    | undefined;
  readonly onEnd: vscode.Event<void>;

  constructor(
    private readonly kring: Kring,
    private readonly states: States,
    extension: vscode.Uri,
    private readonly of: {
      readonly organisation: string;
      readonly before: StateSource;
      readonly after: StateSource | undefined;
      /** Shows the same two in the other direction. */
      readonly swap: () => Promise<void>;
    },
    former?: vscode.WebviewPanel,
  ) {
    this.page = new ToldPage(
      extension,
      {
        kind: 'comparison',
        language: kring.language,
        title: 'Kring',
        kept: {
          organisation: of.organisation,
          before: keptOf(of.before),
          ...(of.after === undefined ? {} : { after: keptOf(of.after) }),
        },
      },
      (message) => void this.take(message).catch((error: unknown) => kring.log(error)),
      former,
    );
    this.onEnd = this.page.onEnd;
    this.listening.push(
      this.page.onShown(() => {
        if (this.page.visible && this.stale) void this.refresh();
      }),
      this.onEnd(() => vscode.Disposable.from(...this.listening).dispose()),
    );
    for (const source of [of.before, of.after]) {
      if (source?.kind !== 'ref') continue;
      this.listening.push(
        source.repository.state.onDidChange(() => {
          clearTimeout(this.moved);
          this.moved = setTimeout(() => void this.follow(source.repository, source.name), quiet);
        }),
      );
    }
  }

  reveal(): void {
    this.page.reveal();
  }

  /** What is there now changed; what was committed does not, once it is shown. */
  changed(): void {
    const isNow = this.of.after === undefined || this.of.before.kind === 'now';
    if (isNow || this.shown === undefined) void this.refresh();
  }

  /** Shows everything as it is now, or when the page is seen next. */
  async refresh(): Promise<void> {
    if (!this.page.visible && this.shown !== undefined) {
      this.stale = true;
      return;
    }
    this.stale = false;
    const asked = ++this.asked;
    try {
      const shown = await this.compared();
      // A later question has a newer answer.
      if (shown === undefined || asked !== this.asked) return;
      this.shown = shown;
      const { answer } = shown;
      this.page.title = sayIn(this.title(shown), answer.language);
      this.page.post({
        kind: 'comparison',
        html: answer.html,
        ...(answer.svg === undefined ? {} : { svg: answer.svg }),
      });
    } catch (error) {
      if (!(error instanceof NothingToCompare)) throw error;
      this.page.post({ kind: 'said', text: this.kring.say(error.words) });
    }
  }

  private async compared(
    markdown = false,
  ): Promise<
    | { readonly answer: ComparisonAnswer; readonly before: ToldState; readonly after: ToldState | undefined }
    | undefined
  > {
    const { organisation, before: older, after: newer } = this.of;
    for (const again of [false, true]) {
      if (again) this.states.forget();
      const before = await this.states.tell(older);
      const after = newer && (await this.states.tell(newer));
      const params: ComparisonParams = {
        organisation,
        before: before.state,
        ...(after === undefined ? {} : { after: after.state }),
        ...(markdown ? { markdown } : {}),
      };
      const ask = (more: Partial<ComparisonParams> = {}): Promise<ComparisonAnswer | null | undefined> =>
        this.kring.ask<ComparisonAnswer | null>(methods.comparison, { ...params, ...more });
      let answer = await ask();
      if (answer?.recordedFrom !== undefined) {
        const near = await this.states.before(older, before, answer.recordedFrom);
        if (near.length > 0) answer = (await ask({ near })) ?? answer;
      }
      if (answer !== null) return answer && { answer, before, after };
    }
    return undefined;
  }

  private title({ before, after }: NonNullable<Comparison['shown']>): Words {
    const { before: source } = this.of;
    if (after?.commit !== undefined && (source.kind === 'nothing' || source.kind === 'commit'))
      return say.commit(after.commit.slice(0, 10));
    if (after !== undefined) return say.between(before.state.called, after.state.called);
    if (source.kind === 'files') return say.with(source.uri.path.split('/').pop() ?? '');
    return say.since(before.state.called);
  }

  private async follow(repository: GitRepository, name: string): Promise<void> {
    const commit = await this.states.commitOf(repository, name).catch(() => undefined);
    const known = [this.shown?.before.commit, this.shown?.after?.commit];
    if (commit !== undefined && !known.includes(commit)) await this.refresh();
  }

  private async take(message: FromComparison): Promise<void> {
    if (this.shown === undefined) return;
    if (message.kind === 'swap') return this.of.swap();
    if (message.kind === 'texts') return this.showTexts(this.shown);
    if (message.kind === 'copy') return this.copy();
    if (message.kind !== 'open') return;
    const { answer, before, after } = this.shown;
    const place = answer.places[message.place]?.[message.side];
    if (place === undefined) return;
    const told = message.side === 'before' ? before : after;
    await openPlace(await this.opened(place, told), { column: this.page.besides });
  }

  /** The texts in which something is told, of both states side by side. */
  private async showTexts({ answer, before, after }: NonNullable<Comparison['shown']>): Promise<void> {
    const pairs = new Map<string, [vscode.Uri, vscode.Uri | undefined, vscode.Uri | undefined]>();
    for (const place of answer.places) {
      const [older, newer] = await Promise.all([
        place.before && this.opened(place.before, before),
        place.after && this.opened(place.after, after),
      ]);
      const named = place.after ?? place.before;
      if (named === undefined) continue;
      const [, was, is] = pairs.get(named.uri) ?? [];
      pairs.set(named.uri, [
        vscode.Uri.parse(named.uri),
        (older && vscode.Uri.parse(older.uri)) ?? was,
        (newer && vscode.Uri.parse(newer.uri)) ?? is,
      ]);
    }
    for (const [named, [label, was, is]] of pairs) {
      if (was !== undefined && is !== undefined) continue;
      const other = await this.counterpart(
        label,
        is === undefined ? [this.of.before, this.of.after] : [this.of.after, this.of.before],
      );
      const told = is === undefined ? after : before;
      const opened = other && (told === undefined ? other : await this.states.addressIn(told, other));
      pairs.set(named, is === undefined ? [label, was, opened] : [label, opened, is]);
    }
    if (pairs.size === 0) {
      void vscode.window.showInformationMessage(this.kring.say(comparing.noTexts));
      return;
    }
    const to = after?.state.called ?? this.kring.say(say.now);
    const title = this.kring.say(comparing.textsOf(before.state.called, to));
    await vscode.commands.executeCommand('vscode.changes', title, [...pairs.values()]);
  }

  /** The same file in the other state, where something is told of one state only; nothing where it is not there. */
  private async counterpart(
    uri: vscode.Uri,
    [own, other]: readonly [StateSource | undefined, StateSource | undefined],
  ): Promise<vscode.Uri | undefined> {
    const organisation = this.kring.organisations.find(({ key }) => key === this.of.organisation);
    const root = (source: StateSource | undefined): vscode.Uri | undefined => {
      if (source?.kind === 'files') return source.folder ? source.uri : undefined;
      return source?.kind === 'nothing' ? undefined : organisation && folderOf(organisation);
    };
    const [from, to] = [root(own), root(other)];
    if (from === undefined || to === undefined || !uri.path.startsWith(`${from.path}/`)) return undefined;
    const there = vscode.Uri.joinPath(to, uri.path.slice(from.path.length));
    if (other?.kind === 'ref' || other?.kind === 'commit') return there;
    return vscode.workspace.fs.stat(there).then(
      () => there,
      () => undefined,
    );
  }

  private async copy(): Promise<void> {
    const markdown = (await this.compared(true))?.answer.markdown;
    if (markdown === undefined) return;
    await vscode.env.clipboard.writeText(markdown);
    void vscode.window.showInformationMessage(this.kring.say(comparing.copied));
  }

  /** A place of an older state is one of its read-only text; a place of now is where it is. */
  private async opened(place: FilePlace, told: ToldState | undefined): Promise<FilePlace> {
    if (told === undefined) return place;
    const uri = await this.states.addressIn(told, vscode.Uri.parse(place.uri));
    return { ...place, uri: uri.toString() };
  }

  dispose(): void {
    clearTimeout(this.moved);
    this.page.dispose();
  }
}
