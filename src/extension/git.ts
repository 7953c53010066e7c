import * as vscode from 'vscode';

/*
 * VS Code's own git extension, as far as it is used here. It runs git; nothing of Kring does. Revisions are handed to it
 * as the full names of commits only, as it gives them to git as they are.
 */

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<string>;
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly mergeChanges: readonly GitChange[];
    readonly onDidChange: vscode.Event<void>;
  };
  getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly GitRef[]>;
  getCommit(ref: string): Promise<GitCommit>;
  getMergeBase(ref1: string, ref2: string): Promise<string | undefined>;
  createBranch(name: string, checkout: boolean): Promise<void>;
  log(options: {
    readonly maxEntries: number;
    readonly path?: string;
    readonly skip?: number;
  }): Promise<readonly GitCommit[]>;
  show(ref: string, path: string): Promise<string>;
  diffWith(ref: string): Promise<readonly GitChange[]>;
  diffIndexWith(ref: string): Promise<readonly GitChange[]>;
  diffBetween(ref1: string, ref2: string): Promise<readonly GitChange[]>;
}

export interface GitRef {
  /** 0 a branch, 1 one of a remote, 2 a tag. */
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly commit?: string;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorName?: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
}

interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
  readonly status: number;
}

/** Of the states of a change that git tells here: modified, staged as added, deleted, staged as renamed. */
const statuses = { added: 1, renamed: 3, deleted: 6 } as const;

/** What git calls a tree without files, by the two ways in which a repository can name things. */
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** The git extension where it is there and switched on; it is started if need be. */
export class Git implements vscode.Disposable {
  private readonly changedEmitter = new vscode.EventEmitter<void>();
  /** Git came, went, or has other repositories. */
  readonly onChanged = this.changedEmitter.event;
  private readonly listening: vscode.Disposable[] = [this.changedEmitter];
  private api: GitApi | undefined;
  private listens = false;

  constructor() {
    this.listening.push(vscode.extensions.onDidChange(() => this.changedEmitter.fire()));
  }

  /** Nothing where there is no git extension, or it is switched off, or it finds no git. */
  async open(): Promise<GitApi | undefined> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (extension === undefined) return undefined;
    try {
      const git = extension.isActive ? extension.exports : await extension.activate();
      if (!this.listens) {
        this.listens = true;
        this.listening.push(git.onDidChangeEnablement(() => this.changedEmitter.fire()));
      }
      if (!git.enabled) {
        this.api = undefined;
        return undefined;
      }
      if (this.api !== undefined) return this.api;
      const api = git.getAPI(1);
      this.api = api;
      this.listening.push(
        api.onDidOpenRepository(() => this.changedEmitter.fire()),
        api.onDidCloseRepository(() => this.changedEmitter.fire()),
      );
      return api;
    } catch {
      return undefined;
    }
  }

  /** The repository that a file lies in, once git has looked; nothing where it lies in none. */
  async repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
    const api = await this.open();
    if (api === undefined) return undefined;
    if (api.state === 'uninitialized') await once(api.onDidChangeState, 10_000);
    const found = api.getRepository(uri) ?? undefined;
    // Right after a window was opened it is there before git has looked what its latest commit is.
    if (found !== undefined && found.state.HEAD === undefined) await once(found.state.onDidChange, 5000);
    return found;
  }

  /** The read-only text of a file at a commit. */
  async addressAt(uri: vscode.Uri, commit: string): Promise<vscode.Uri> {
    const api = await this.open();
    return api === undefined ? uri : api.toGitUri(uri, commit);
  }

  dispose(): void {
    vscode.Disposable.from(...this.listening).dispose();
  }
}

/** A file as a state has it: with its text, null where it is gone; or the same as on the disk. */
export interface FileAt {
  readonly uri: vscode.Uri;
  readonly text?: string | null;
}

/** All Kring files of a commit. What is the same on the disk is not read. @throws where git cannot tell */
export async function filesAt(repository: GitRepository, commit: string): Promise<readonly FileAt[]> {
  const empty = emptyTrees[commit.length];
  if (empty === undefined || !isCommit(commit)) throw new Error(commit);
  const [staged, stagedSince, since] = await Promise.all([
    repository.diffIndexWith(empty),
    repository.diffIndexWith(commit),
    repository.diffWith(commit),
  ]);
  // What the index holds, with what it changed taken back: so many files may be in a commit that git is asked thrice.
  const there = new Map(staged.filter(isKring).map(({ uri }) => [uri.toString(), uri]));
  for (const { older, newer } of stagedSince.map(sidesOf)) {
    if (newer !== undefined) there.delete(newer.toString());
    if (older !== undefined && isKringFile(older)) there.set(older.toString(), older);
  }
  const other = new Set(
    [...since, ...stagedSince, ...repository.state.mergeChanges].flatMap(({ uri, originalUri }) => [
      uri.toString(),
      originalUri.toString(),
    ]),
  );
  return inTurn([...there.values()], async (uri) =>
    other.has(uri.toString()) ? { uri, text: await repository.show(commit, uri.fsPath) } : { uri },
  );
}

/** What a commit did to Kring files, taken back: as they were in its parent. */
export async function filesBefore(
  repository: GitRepository,
  commit: string,
  parent: string,
): Promise<readonly FileAt[]> {
  if (!isCommit(commit) || !isCommit(parent)) throw new Error(commit);
  const changes = (await repository.diffBetween(parent, commit)).map(sidesOf);
  const gone = changes.flatMap(({ newer }) =>
    newer !== undefined && isKringFile(newer) ? [{ uri: newer, text: null }] : [],
  );
  const older = changes.flatMap((change) =>
    change.older !== undefined && isKringFile(change.older) ? [change.older] : [],
  );
  const texts = await inTurn(older, async (uri) => ({
    uri,
    text: await repository.show(parent, uri.fsPath),
  }));
  return [...gone, ...texts];
}

function sidesOf({ status, uri, originalUri, renameUri }: GitChange): {
  readonly older?: vscode.Uri;
  readonly newer?: vscode.Uri;
} {
  switch (status) {
    case statuses.added:
      return { newer: uri };
    case statuses.deleted:
      return { older: originalUri };
    case statuses.renamed:
      return { older: originalUri, newer: renameUri ?? uri };
    default:
      return { older: uri, newer: uri };
  }
}

function isKring({ uri }: GitChange): boolean {
  return isKringFile(uri);
}

function isKringFile({ path }: vscode.Uri): boolean {
  return /\.kring$/i.test(path);
}

export function isCommit(name: string | undefined): name is string {
  return name !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}

/** The day on which a commit was made, where its reader is. */
export function dayOf({ commitDate, authorDate }: GitCommit): string | undefined {
  const date = commitDate ?? authorDate;
  if (date === undefined) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether older commits are missing in this clone. */
export async function isShallow({ rootUri }: GitRepository): Promise<boolean> {
  return vscode.workspace.fs.stat(vscode.Uri.joinPath(rootUri, '.git', 'shallow')).then(
    () => true,
    () => false,
  );
}

/** The same for all, with no more at once than git answers well. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < all.length; i = next++) done[i] = await work(all[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(8, all.length) }, worker));
  return done;
}

function once(event: vscode.Event<unknown>, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(ended, milliseconds);
    const listening = event(ended);
    function ended(): void {
      clearTimeout(timer);
      listening.dispose();
      done();
    }
  });
}
