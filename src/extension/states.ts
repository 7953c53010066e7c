import * as vscode from 'vscode';
import { never } from '../ground/never.js';
import {
  methods,
  type NamedState,
  type StateAnswer,
  type StateFile,
  type StateParams,
} from '../lsp/protocol.js';
import { comparison as say, without } from '../messages/comparison.js';
import { dayOf, type FileAt, filesAt, filesBefore, type Git, type GitRepository, isCommit } from './git.js';
import { filesIn, type Kring, textOf } from './kring.js';

/** What a state is read from. */
export type StateSource =
  /** HEAD, a branch or a tag, which may move on. */
  | { readonly kind: 'ref'; readonly repository: GitRepository; readonly name: string }
  | { readonly kind: 'commit'; readonly repository: GitRepository; readonly commit: string }
  /** A file, or a folder with all that it holds. */
  | { readonly kind: 'files'; readonly uri: vscode.Uri; readonly folder: boolean }
  /** What is there now, as an older state: it is told anew each time. */
  | { readonly kind: 'now' }
  /** What was there before the first commit. */
  | { readonly kind: 'nothing' };

/** A state that the server knows, and the commit that it is of. */
export interface ToldState {
  readonly state: NamedState;
  readonly commit?: string;
}

/** Something cannot be compared, for a reason that a person can act on. */
export class NothingToCompare extends Error {
  constructor(readonly words: { readonly en: string; readonly nl: string }) {
    super(words.en);
  }
}

/** So often files are read again that changed while they were read. */
const mostTries = 4;
/** So many commits before another are read at most. */
const mostBefore = 200;

/** Reads states of files, from git and elsewhere, and tells them to the server, each commit once. */
export class States {
  /** Commits that the server was told of. */
  private readonly told = new Set<string>();
  /** Of commits: those before them that were read, by from which day on. */
  private readonly earlier = new Map<string, Promise<readonly NamedState[]>>();

  constructor(
    private readonly kring: Kring,
    private readonly git: Git,
  ) {}

  /** @throws NothingToCompare where there is nothing, or it cannot be read */
  async tell(source: StateSource): Promise<ToldState> {
    switch (source.kind) {
      case 'ref':
        return this.tellRef(source.repository, source.name);
      case 'commit':
        return this.tellCommit(source.repository, source.commit);
      case 'files':
        return this.tellFiles(source.uri, source.folder);
      case 'now':
        return this.tellNow();
      case 'nothing': {
        await this.send({ state: 'nothing', files: [] });
        return { state: { state: 'nothing', called: this.kring.say(say.nothing) } };
      }
      default:
        return never(source);
    }
  }

  /** The server was started anew, and has to be told everything again. */
  forget(): void {
    this.told.clear();
    this.earlier.clear();
  }

  /**
   * The states of the commits before another, along the first parents and the oldest first: those from a day on, with
   * the one before them. None where they cannot be read, which keeps nothing from being compared.
   */
  async before(
    source: StateSource,
    { commit, state }: ToldState,
    day: string,
  ): Promise<readonly NamedState[]> {
    if ((source.kind !== 'ref' && source.kind !== 'commit') || commit === undefined) return [];
    const { repository } = source;
    const key = `${this.nameOf(repository, commit)} ${day}`;
    let found = this.earlier.get(key);
    if (found === undefined) {
      found = this.readBefore(repository, commit, state, day).catch((error: unknown) => {
        this.kring.log(error);
        return [];
      });
      this.earlier.set(key, found);
    }
    return found;
  }

  private async readBefore(
    repository: GitRepository,
    latest: string,
    { state }: NamedState,
    day: string,
  ): Promise<readonly NamedState[]> {
    const found: NamedState[] = [];
    let [child, like] = [await repository.getCommit(latest), state];
    while (found.length < mostBefore) {
      const [parent] = child.parents;
      if (!isCommit(parent)) break;
      const files = await filesBefore(repository, child.hash, parent);
      const name = files.length === 0 ? like : this.nameOf(repository, parent);
      if (files.length > 0 && !(await this.tellLike(name, like, files))) return [];
      [child, like] = [await repository.getCommit(parent), name];
      const date = dayOf(child);
      found.unshift({ state: name, called: parent, ...(date === undefined ? {} : { date }) });
      if (date === undefined || date < day) break;
    }
    return found;
  }

  /** Tells a state that is like another but for some files; false where the server does not know that other. */
  async tellLike(name: string, from: string, files: readonly FileAt[]): Promise<boolean> {
    return (await this.send({ state: name, from, files: files.map(sent) }))?.known === true;
  }

  nameOf(repository: GitRepository, commit: string): string {
    return `${repository.rootUri.toString()} ${commit}`;
  }

  /** The commit that a name means now. */
  async commitOf(repository: GitRepository, name: string): Promise<string | undefined> {
    if (name === 'HEAD') return repository.state.HEAD?.commit;
    const refs = await repository.getRefs({});
    return refs.find((ref) => ref.name === name)?.commit;
  }

  /** The place of a file in a state, as something that can be opened. */
  async addressIn({ commit }: Pick<ToldState, 'commit'>, uri: vscode.Uri): Promise<vscode.Uri> {
    return commit === undefined ? uri : this.git.addressAt(uri, commit);
  }

  private async tellRef(repository: GitRepository, name: string): Promise<ToldState> {
    const commit = await this.commitOf(repository, name);
    if (!isCommit(commit))
      throw new NothingToCompare(name === 'HEAD' ? without.commits : without.reading(name));
    const called = name === 'HEAD' ? `HEAD (${commit.slice(0, 10)})` : name;
    return this.tellCommit(repository, commit, called);
  }

  /** @param called the branch or tag; the commit by its subject where it is left out */
  private async tellCommit(repository: GitRepository, commit: string, called = ''): Promise<ToldState> {
    const name = this.nameOf(repository, commit);
    const short = commit.slice(0, 10);
    const known = await this.read(called || short, () => repository.getCommit(commit));
    const date = dayOf(known);
    if (called === '') called = `“${known.message.split('\n')[0] ?? ''}” (${short})`;
    const state = { state: name, called, ...(date === undefined ? {} : { date }) };
    if (this.told.has(name)) return { state, commit };
    for (let tries = 0; tries < mostTries; tries++) {
      let changes = 0;
      const listening = repository.state.onDidChange(() => changes++);
      try {
        const files = await this.read(called, () => filesAt(repository, commit));
        await this.send({ state: name, files: files.map(sent) });
      } finally {
        listening.dispose();
      }
      // What is the same on the disk was read there, so the disk must have stayed as git saw it.
      if (changes > 0) continue;
      this.told.add(name);
      return { state, commit };
    }
    throw new NothingToCompare(without.changing);
  }

  /** The texts as they stand, saved or not. */
  private async tellNow(): Promise<ToldState> {
    const uris = [...new Set(this.kring.organisations.flatMap(({ files }) => files))].sort();
    const open = new Map(
      vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document.getText()]),
    );
    const files = uris.map((uri): StateFile => {
      const text = open.get(uri);
      return { uri, ...(text === undefined ? {} : { text }) };
    });
    const name = 'now';
    await this.send({ state: name, files });
    return { state: { state: name, called: this.kring.say(say.now) } };
  }

  private async tellFiles(uri: vscode.Uri, folder: boolean): Promise<ToldState> {
    const called = vscode.workspace.asRelativePath(uri);
    const found = folder ? await filesIn(uri.toString()) : [uri.toString()];
    const files = await Promise.all(
      found.map(async (one): Promise<StateFile> => ({ uri: one, text: await textOf(one) })),
    );
    if (files.every(({ text }) => text === null)) throw new NothingToCompare(without.kring(called));
    const name = `files ${uri.toString()}`;
    await this.send({ state: name, files, elsewhere: true });
    return { state: { state: name, called } };
  }

  private async read<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.kring.log(error);
      throw new NothingToCompare(without.reading(what));
    }
  }

  private send(params: StateParams): Promise<StateAnswer | undefined> {
    return this.kring.ask<StateAnswer>(methods.state, params);
  }
}

function sent({ uri, text }: FileAt): StateFile {
  return { uri: uri.toString(), ...(text === undefined ? {} : { text }) };
}
