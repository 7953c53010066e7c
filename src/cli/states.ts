import type { Commit, Repository } from '../git/repository.js';
import * as say from '../messages/git.js';
import type { Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { load } from './load.js';
import type { Loaded, Unread } from './loaded.js';
import { isPath } from './paths.js';
import { Refusal } from './refusal.js';

/** What a state is read from: a revision, the index, or the disk as it is. */
type Source =
  | { readonly kind: 'revision'; readonly commit: Commit; readonly path?: string }
  | { readonly kind: 'index' }
  | { readonly kind: 'disk'; readonly path?: string };

interface Named {
  readonly source: Source;
  readonly called: Words;
}

/** An organisation's files at one moment, as they were read. */
export interface State {
  readonly called: Words;
  readonly organisations: readonly Organisation[];
  readonly unreadable: readonly Unread[];
  /** The day of the commit; nothing for files on the disk. */
  readonly date?: CalendarDate | undefined;
}

/**
 * The two states that the words of a comparison mean, both read. What is the same in both is parsed once.
 *
 * @throws Refusal where a word means nothing, or nothing is there
 */
export async function twoStates(
  context: Pick<Context, 'files' | 'profile' | 'organisation' | 'progress' | 'notice'>,
  words: readonly string[],
  staged: boolean,
): Promise<{ readonly before: State; readonly after: State }> {
  let opened: Promise<Repository> | undefined;
  const repository = (): Promise<Repository> => {
    opened ??= inGit(async () => {
      const { Repository } = await import('../git/repository.js');
      return Repository.around(process.cwd());
    });
    return opened;
  };
  try {
    const [from, to] = await meant(context, words, staged, repository);
    const workspace = new Workspace(context.profile);
    const before = await read(context, from, repository, workspace, to);
    const after = await read(context, to, repository, workspace, from);
    return { before, after };
  } finally {
    await opened?.then(
      (one) => one.close(),
      () => {},
    );
  }
}

/**
 * The organisations of some paths as a revision has them, with its date.
 *
 * @throws Refusal where there is no such revision, or git cannot tell
 */
export async function stateAt(
  context: Pick<Context, 'files' | 'profile' | 'organisation' | 'progress' | 'notice'>,
  revision: string,
  paths: readonly string[],
  workspace: Workspace,
): Promise<State> {
  return inGit(async () => {
    const [{ Repository }, { RevisionFiles }] = await Promise.all([
      import('../git/repository.js'),
      import('../git/revision-files.js'),
    ]);
    const repository = await Repository.around(process.cwd());
    try {
      const commit = await repository.commit(revision);
      if (commit === undefined)
        throw new Refusal(revision === 'HEAD' ? say.noCommits : say.noRevision(revision, repository.shallow));
      const files = new RevisionFiles(repository, await repository.tree(commit));
      for (const one of files.submodules('.')) context.notice(say.submodule(one));
      const { profile, progress, organisation } = context;
      const loader = { files, progress, ...(profile === undefined ? {} : { profile }) };
      let loaded = await load(loader, paths, workspace);
      // The folder may have had another name then: the organisation is looked for in the whole repository.
      if (loaded.organisations.length === 0) loaded = await load(loader, [repository.root], workspace);
      return { ...state(plain(revision), loaded, organisation), date: commit.date };
    } finally {
      repository.close();
    }
  });
}

/** Runs something that asks git, with its troubles told as refusals. */
export async function inGit<T>(run: () => Promise<T>): Promise<T> {
  const { GitTrouble } = await import('../git/run.js');
  try {
    return await run();
  } catch (error) {
    if (error instanceof GitTrouble) throw new Refusal(error.words);
    throw error;
  }
}

async function meant(
  context: Pick<Context, 'files'>,
  words: readonly string[],
  staged: boolean,
  repository: () => Promise<Repository>,
): Promise<readonly [Named, Named]> {
  const [a, b] = words;
  const now: Named = staged
    ? { source: { kind: 'index' }, called: say.states.staged }
    : { source: { kind: 'disk' }, called: say.states.workingTree };
  if (a === undefined) return [await latest(await repository()), now];
  const range = b === undefined ? /^(.*?)(\.{2,3})(.*)$/.exec(a) : null;
  if (range !== null && !(await isPath(context.files, a))) {
    const [, left = '', dots = '', right = ''] = range;
    return rangeOf(await repository(), left || 'HEAD', dots, right || 'HEAD');
  }
  const from = await named(context, a, repository);
  if (b !== undefined) return [from, await named(context, b, repository)];
  // A path at a revision is compared with the same path now.
  if (from.source.kind === 'revision' && from.source.path !== undefined && !staged) {
    const top = (await repository()).root;
    const path = from.source.path === '' ? top : `${top}/${from.source.path}`;
    return [from, { source: { kind: 'disk', path }, called: say.states.workingTree }];
  }
  if (from.source.kind === 'disk') {
    // One path alone: how it was at the latest commit, and how it is.
    const repo = await repository();
    const { source } = await latest(repo);
    return [{ source: { ...source, path: from.source.path } as Source, called: plain('HEAD') }, from];
  }
  return [from, now];
}

/** What a state is called: as it was written, with the names of commits shortened. */
function plain(text: string): Words {
  const short = text.replace(/\b([0-9a-f]{10})[0-9a-f]{30,}\b/g, '$1');
  return { en: short, nl: short };
}

async function latest(repository: Repository): Promise<Named> {
  const commit = await inGit(() => repository.commit('HEAD'));
  if (commit === undefined) throw new Refusal(say.noCommits);
  return { source: { kind: 'revision', commit }, called: plain('HEAD') };
}

async function rangeOf(
  repository: Repository,
  left: string,
  dots: string,
  right: string,
): Promise<readonly [Named, Named]> {
  const [a, b] = [await commitOf(repository, left), await commitOf(repository, right)];
  let from = a;
  if (dots === '...') {
    const base = await inGit(() => repository.mergeBase(a, b));
    if (base === undefined) throw new Refusal(say.noMergeBase(left, right, repository.shallow));
    from = base;
  }
  return [
    { source: { kind: 'revision', commit: from }, called: plain(from === a ? left : from.name.slice(0, 10)) },
    { source: { kind: 'revision', commit: b }, called: plain(right) },
  ];
}

async function commitOf(repository: Repository, revision: string): Promise<Commit> {
  const commit = await inGit(() => repository.commit(revision));
  if (commit === undefined) throw new Refusal(say.noSuchRevision(revision, repository.shallow));
  return commit;
}

async function named(
  { files }: Pick<Context, 'files'>,
  word: string,
  repository: () => Promise<Repository>,
): Promise<Named> {
  const onDisk = await isPath(files, word);
  const disk: Named = { source: { kind: 'disk', path: word }, called: plain(word) };
  if (onDisk && /[/\\.]/.test(word)) return disk;
  let repo: Repository;
  try {
    repo = await repository();
  } catch (error) {
    if (onDisk) return disk;
    throw error;
  }
  const commit = await inGit(() => repo.commit(word));
  if (commit !== undefined) {
    if (onDisk) throw new Refusal(say.twoMeanings(word));
    return { source: { kind: 'revision', commit }, called: plain(word) };
  }
  if (onDisk) return disk;
  const colon = word.indexOf(':');
  if (colon > 0) {
    const at = await commitOf(repo, word.slice(0, colon));
    const written = word.slice(colon + 1);
    // As in git: from the root, unless it begins with a dot.
    const path = /^\.{1,2}(?:\/|$)/.test(written)
      ? [repo.within, written].filter((one) => one !== '').join('/')
      : written;
    return { source: { kind: 'revision', commit: at, path }, called: plain(word) };
  }
  throw new Refusal(say.noSuchRevision(word, repo.shallow));
}

async function read(
  context: Pick<Context, 'files' | 'profile' | 'organisation' | 'progress' | 'notice'>,
  { source, called }: Named,
  repository: () => Promise<Repository>,
  workspace: Workspace,
  other: Named,
): Promise<State> {
  const { files: disk, progress, profile } = context;
  const loader = { files: disk, progress, ...(profile === undefined ? {} : { profile }) };
  if (source.kind === 'disk') {
    const loaded = await load(loader, source.path === undefined ? [] : [source.path], workspace);
    if (source.path !== undefined) refuseMissing(loaded);
    return state(called, loaded, context.organisation);
  }
  const repo = await repository();
  return inGit(async () => {
    const { RevisionFiles } = await import('../git/revision-files.js');
    const tracked = source.kind === 'index' ? await repo.index() : await repo.tree(source.commit);
    const files = new RevisionFiles(repo, tracked);
    const path = source.kind === 'revision' ? source.path : undefined;
    const within = path === undefined ? '.' : `${repo.root}/${path}`;
    for (const one of files.submodules(within)) context.notice(say.submodule(one));
    let loaded = await load({ ...loader, files }, [within], workspace);
    const nothing = loaded.organisations.length === 0 && loaded.files.length === 0;
    if (nothing && path !== undefined && other.source.kind !== 'disk')
      throw new Refusal(say.notInRevision(path, called.en));
    // The folder may have had another name then: the organisation is looked for in the whole repository.
    if (nothing) loaded = await load({ ...loader, files }, [repo.root], workspace);
    return {
      ...state(called, loaded, context.organisation),
      ...(source.kind === 'revision' ? { date: source.commit.date } : {}),
    };
  });
}

function refuseMissing(loaded: Loaded): void {
  const missing = loaded.unreadable.find(({ given }) => given);
  if (missing !== undefined && loaded.organisations.length === 0) {
    const { at, message } = missing;
    throw new Refusal({ en: `${at.file}: ${message.en}`, nl: `${at.file}: ${message.nl}` });
  }
}

function state(called: Words, loaded: Loaded, organisation: string | undefined): State {
  return {
    called,
    organisations: loaded.organisations.filter(
      (one) => organisation === undefined || one.name === organisation,
    ),
    // A folder that is not there in one of the states is a change, not a fault.
    unreadable: loaded.unreadable.filter(({ given }) => !given),
  };
}
