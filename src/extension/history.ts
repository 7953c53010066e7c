import type * as vscode from 'vscode';
import {
  type CircleStepAnswer,
  type CircleStepParams,
  methods,
  type NamedState,
  type OrganisationAnswer,
} from '../lsp/protocol.js';
import { historyPage as say, without } from '../messages/comparison.js';
import { historyHeadHtml } from '../render/html/history-head.js';
import { dayOf, filesBefore, type GitCommit, type GitRepository, isCommit, isShallow } from './git.js';
import type { Kring } from './kring.js';
import { NothingToCompare, type StateSource, type States } from './states.js';
import { ToldPage } from './told-page.js';

/** So many commits of the repository are asked for at once; which of them touch Kring files, is asked apart. */
const window = 2000;
/** After so many steps, or commits that had none, the reader is asked whether to go on. */
const mostShown = 25;
const mostRead = 250;
/** So many commits after a step may tell what was decided about it. */
const mostLater = 200;

/** Whose history it is, and what shows one of its steps whole. */
export interface HistoryOf {
  readonly organisation: OrganisationAnswer;
  readonly circle: string;
  readonly repository: GitRepository;
  readonly show: (organisation: string, before: StateSource, after?: StateSource) => Promise<void>;
}

/**
 * The history of a circle, the latest first, along the first parents: a merge counts as one step with all that it
 * brought. It goes back as far as it was asked to; each older text of a file is read once.
 */
export class HistoryPage implements vscode.Disposable {
  private readonly page: ToldPage;
  private readonly steps: {
    readonly organisation: string;
    readonly before: StateSource;
    readonly after?: StateSource;
  }[] = [];
  private readonly log = new Map<string, GitCommit>();
  private touching: Set<string> | undefined;
  private whole = false;
  /** Where it has come to: what is called so there, and the commit that is looked at next with its state. */
  private at: { organisation: string; circle: string } | undefined;
  private next: { readonly commit: string; readonly state: NamedState } | undefined;
  /** The commits that were looked at last, the oldest first: what they put on record may be about an older step. */
  private readonly later: NamedState[] = [];
  private reading = false;
  private ended = false;
  readonly onEnd: vscode.Event<void>;

  constructor(
    private readonly kring: Kring,
    private readonly states: States,
    extension: vscode.Uri,
    private readonly of: HistoryOf,
    former?: vscode.WebviewPanel,
  ) {
    const { organisation, circle, repository } = of;
    const title = organisation.circles.find(({ name }) => name === circle)?.title ?? circle;
    this.page = new ToldPage(
      extension,
      {
        kind: 'history',
        language: kring.language,
        title: kring.say(say.title(title)),
        kept: { organisation: organisation.key, circle, repository: repository.rootUri.toString() },
      },
      (message) => {
        if (message.kind === 'older') void this.goOn();
        if (message.kind !== 'step') return;
        const step = this.steps[message.step];
        if (step !== undefined) void of.show(step.organisation, step.before, step.after);
      },
      former,
    );
    this.onEnd = this.page.onEnd;
    this.onEnd(() => {
      this.ended = true;
    });
    this.page.post({ kind: 'history', html: historyHeadHtml(title, organisation.title, kring.language) });
  }

  reveal(): void {
    this.page.reveal();
  }

  /** From what is there now back. */
  async begin(): Promise<void> {
    await this.guarded(async () => {
      const { organisation, circle, repository } = this.of;
      const source: StateSource = { kind: 'ref', repository, name: 'HEAD' };
      this.at = { organisation: organisation.key, circle };
      let told = await this.states.tell(source);
      const params = { ...this.at, before: told.state };
      if ((await this.kring.ask<CircleStepAnswer | null>(methods.circleStep, params)) === null) {
        this.states.forget();
        told = await this.states.tell(source);
      }
      const commit = told.commit ?? '';
      await this.step({ before: told.state }, { before: source });
      this.next = { commit, state: told.state };
      return this.back();
    });
  }

  private async goOn(): Promise<void> {
    await this.guarded(() => this.back());
  }

  private async guarded(
    work: () => Promise<{ readonly text: string; readonly older: boolean }>,
  ): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      this.say(await work());
    } catch (error) {
      if (!(error instanceof NothingToCompare)) this.kring.log(error);
      const words = error instanceof NothingToCompare ? error.words : without.reading('HEAD');
      this.say({ text: this.kring.say(words), older: false });
    } finally {
      this.reading = false;
    }
  }

  private say(said: { readonly text: string; readonly older: boolean }): void {
    this.page.post({ kind: 'said', ...said });
  }

  private async back(): Promise<{ readonly text: string; readonly older: boolean }> {
    const { kring, of, states } = this;
    const { repository } = of;
    const shownBefore = this.steps.length;
    let read = 0;
    while (this.at !== undefined && this.next !== undefined && !this.ended) {
      if (this.steps.length - shownBefore >= mostShown || read >= mostRead)
        return {
          text: this.steps.length === shownBefore ? kring.say(say.nothingYet(read)) : '',
          older: true,
        };
      read++;
      const { commit: name, state } = this.next;
      const commit = await this.commit(name);
      if (commit === undefined) return { text: kring.say(without.reading(name.slice(0, 10))), older: false };
      const [parent] = commit.parents;
      const told = {
        name,
        date: state.date ?? '',
        author: commit.authorName ?? '',
        subject: commit.message.split('\n')[0] ?? '',
      };
      const after: StateSource = { kind: 'commit', repository, commit: name };
      if (parent === undefined) {
        const nothing = await states.tell({ kind: 'nothing' });
        await this.step(
          { before: nothing.state, after: state, commit: told },
          { before: { kind: 'nothing' }, after },
        );
        this.next = undefined;
        const cut = await isShallow(repository);
        return {
          text: kring.say(cut ? say.cutOff : this.steps.length === 0 ? say.nothing : say.beginning),
          older: false,
        };
      }
      const older = await this.older(commit, parent, state);
      if (older.state !== state.state)
        await this.step(
          { before: older, after: state, commit: told },
          { before: { kind: 'commit', repository, commit: parent }, after },
        );
      this.later.unshift({ ...state, called: name });
      this.later.length = Math.min(this.later.length, mostLater);
      this.next = { commit: parent, state: older };
    }
    return { text: kring.say(this.steps.length === 0 ? say.nothing : say.beginning), older: false };
  }

  /** The state of a commit's parent; the same under its own date where no Kring file is other. */
  private async older(commit: GitCommit, parent: string, state: NamedState): Promise<NamedState> {
    const { repository } = this.of;
    const date = dayOf((await this.commit(parent)) ?? commit);
    const dated = date === undefined ? {} : { date };
    const touches = commit.parents.length > 1 || (await this.touches(commit.hash));
    const files = touches ? await filesBefore(repository, commit.hash, parent) : [];
    const called = parent.slice(0, 10);
    if (files.length === 0) return { state: state.state, called, ...dated };
    const name = this.states.nameOf(repository, parent);
    if (!(await this.states.tellLike(name, state.state, files))) {
      // The server was started anew meanwhile.
      this.states.forget();
      await this.states.tell({ kind: 'commit', repository, commit: parent });
      await this.states.tell({ kind: 'commit', repository, commit: commit.hash });
      return { state: name, called, ...dated };
    }
    return { state: name, called, ...dated };
  }

  /** Tells what a step did to the circle, and goes on with what it was called before. */
  private async step(
    told: Pick<CircleStepParams, 'before' | 'after' | 'commit'>,
    sources: { readonly before: StateSource; readonly after?: StateSource },
  ): Promise<void> {
    const { at } = this;
    if (at === undefined) return;
    const ask = (
      more: Pick<CircleStepParams, 'near' | 'later'> = {},
    ): Promise<CircleStepAnswer | null | undefined> =>
      this.kring.ask(methods.circleStep, { ...at, ...told, ...more } satisfies CircleStepParams);
    let answer = await ask();
    if (answer?.recordedFrom !== undefined) {
      const { before: source } = sources;
      const commit = source.kind === 'commit' ? source.commit : undefined;
      const known = { state: told.before, ...(commit === undefined ? {} : { commit }) };
      const near = await this.states.before(source, known, answer.recordedFrom);
      if (near.length + this.later.length > 0) answer = (await ask({ near, later: this.later })) ?? answer;
    }
    if (answer == null) throw new NothingToCompare(without.changing);
    if (answer.html !== '') {
      this.page.post({ kind: 'step', html: answer.html, step: this.steps.length });
      this.steps.push({ organisation: at.organisation, ...sources });
    }
    this.at = answer.before;
  }

  private async commit(name: string): Promise<GitCommit | undefined> {
    if (!isCommit(name)) return undefined;
    const { repository } = this.of;
    while (!this.log.has(name) && !this.whole) {
      const more = await repository.log({ maxEntries: window, skip: this.log.size });
      const before = this.log.size;
      for (const one of more) this.log.set(one.hash, one);
      this.whole = more.length < window || this.log.size === before;
    }
    return this.log.get(name) ?? repository.getCommit(name).catch(() => undefined);
  }

  /** Whether a commit with one parent touches a Kring file, by one question for all of them. */
  private async touches(commit: string): Promise<boolean> {
    if (this.touching === undefined) {
      const touching = new Set<string>();
      for (let skip = 0; ; skip += window) {
        const more = await this.of.repository.log({ maxEntries: window, path: '*.kring', skip });
        for (const { hash } of more) touching.add(hash);
        if (more.length < window) break;
      }
      this.touching = touching;
    }
    return this.touching.has(commit);
  }

  dispose(): void {
    this.page.dispose();
  }
}
