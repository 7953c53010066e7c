import * as vscode from 'vscode';
import { type CircleChangesAnswer, type CircleChangesParams, methods } from '../lsp/protocol.js';
import { since as say } from '../messages/comparison.js';
import { listed, sayIn } from '../messages/words.js';
import type { OverlayMark } from '../vocabulary/pictures.js';
import type { Comparisons } from './comparisons.js';
import type { Git, GitRepository } from './git.js';
import type { Kring } from './kring.js';
import { NothingToCompare, type States } from './states.js';
import type { LinesTree } from './tree.js';

/** What has changed in circles since the latest commit, as their lines in a tree tell it. */
export interface ChangedCircle {
  readonly mark: Exclude<OverlayMark, 'removed'>;
  /** In few words, for what is read out. */
  readonly short: string;
  /** Each change on a line. */
  readonly told: readonly string[];
  readonly wrong: boolean;
}

const scheme = 'kring-circle';
/** The signs that circles have in a picture of both states, so that nobody needs the colours. */
const badges = { added: '+', moved: '→', changed: '~' } as const;
const colours = {
  added: 'gitDecoration.addedResourceForeground',
  moved: 'gitDecoration.renamedResourceForeground',
  changed: 'gitDecoration.modifiedResourceForeground',
} as const;
const quiet = 300;

/** The address that the line of a circle has, so that it can be decorated. */
export function circleAddress(organisation: string, circle: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${circle}`, query: organisation });
}

/** Marks the circles that are other than in the latest commit, where VS Code's git extension knows it. */
export class SinceView implements vscode.FileDecorationProvider, vscode.Disposable {
  private readonly changedEmitter = new vscode.EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.changedEmitter.event;
  private readonly listening: vscode.Disposable[] = [];
  private circles: ReadonlyMap<string, ChangedCircle> = new Map();
  private watched: { readonly repository: GitRepository; readonly listening: vscode.Disposable } | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private tree: LinesTree | undefined;

  constructor(
    private readonly kring: Kring,
    private readonly comparisons: Comparisons,
    private readonly states: States,
    git: Git,
  ) {
    this.listening.push(
      this.changedEmitter,
      vscode.window.registerFileDecorationProvider(this),
      kring.onChanged(() => this.soon()),
      git.onChanged(() => this.soon()),
    );
  }

  /** Looks only while the tree of circles can be seen. */
  decorate(tree: LinesTree): void {
    this.tree = tree;
    this.listening.push(
      tree.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.soon();
      }),
    );
    this.soon();
  }

  of(circle: string): ChangedCircle | undefined {
    return this.circles.get(circle);
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== scheme || uri.query !== this.kring.organisation?.key) return undefined;
    const changed = this.circles.get(uri.path.slice(1));
    if (changed === undefined) return undefined;
    const { mark, short, wrong } = changed;
    return new vscode.FileDecoration(
      wrong ? `${badges[mark]}!` : badges[mark],
      short,
      new vscode.ThemeColor(wrong ? 'list.errorForeground' : colours[mark]),
    );
  }

  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.look().catch((error: unknown) => this.kring.log(error)), quiet);
  }

  private async look(): Promise<void> {
    const { kring, tree } = this;
    const { organisation } = kring;
    if (organisation === undefined || tree?.view.visible !== true) return;
    const asked = ++this.asked;
    const repository = await this.comparisons.repositoryOf(organisation);
    this.watch(repository);
    const answer = repository && (await this.changes(organisation.key, repository));
    // A later question has a newer answer.
    if (asked !== this.asked) return;
    const before = this.circles;
    this.circles = new Map(answer?.circles.map((circle) => [circle.circle, this.told(circle)] as const));
    const all = answer?.all ?? 0;
    tree.view.description = all === 0 ? '' : kring.say(say.changes(all));
    const gone = answer?.gone ?? [];
    tree.view.message = gone.length === 0 ? '' : kring.say(say.gone(sayIn(listed(gone), kring.language)));
    if (before.size === 0 && this.circles.size === 0) return;
    this.changedEmitter.fire(undefined);
    tree.refresh();
  }

  private async changes(
    organisation: string,
    repository: GitRepository,
  ): Promise<CircleChangesAnswer | undefined> {
    try {
      for (const again of [false, true]) {
        if (again) this.states.forget();
        const head = { kind: 'ref', repository, name: 'HEAD' } as const;
        const before = await this.states.tell(head);
        const ask = (
          more: Partial<CircleChangesParams> = {},
        ): Promise<CircleChangesAnswer | null | undefined> =>
          this.kring.ask(methods.circleChanges, { organisation, before: before.state, ...more });
        let answer = await ask();
        if (answer?.recordedFrom !== undefined) {
          const near = await this.states.before(head, before, answer.recordedFrom);
          if (near.length > 0) answer = (await ask({ near })) ?? answer;
        }
        if (answer !== null) return answer;
      }
    } catch (error) {
      // A repository without commits has nothing to compare with, which is no fault.
      if (!(error instanceof NothingToCompare)) throw error;
    }
    return undefined;
  }

  private told({
    mark,
    all,
    unevidenced,
    wrong,
    told,
  }: CircleChangesAnswer['circles'][number]): ChangedCircle {
    const { kring } = this;
    const counted = say.changes(all);
    const first = mark === 'added' ? say.added : mark === 'moved' ? say.moved : undefined;
    const short = [
      ...(first === undefined ? [] : [kring.say(first)]),
      ...(mark === 'added' ? [] : [kring.say(counted)]),
      ...(wrong === 0 ? [] : [kring.say(say.wrong(wrong))]),
      ...(unevidenced === 0 ? [] : [kring.say(say.unevidenced(unevidenced))]),
    ].join(', ');
    const more = all - told.length;
    return {
      mark,
      short,
      told: [...told, ...(more > 0 ? [kring.say(say.more(more))] : [])],
      wrong: wrong > 0,
    };
  }

  private watch(repository: GitRepository | undefined): void {
    if (this.watched?.repository === repository) return;
    this.watched?.listening.dispose();
    this.watched = repository && {
      repository,
      listening: repository.state.onDidChange(() => this.soon()),
    };
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.watched?.listening.dispose();
    vscode.Disposable.from(...this.listening).dispose();
  }
}
