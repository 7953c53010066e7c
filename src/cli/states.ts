import type { Commit, Repository } from '../git/repository.js';
import type { RevisionFiles } from '../git/revision-files.js';
import * as say from '../messages/git.js';
import { same, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { type Files, Unreachable } from '../workspace/files.js';
import { pathIn } from '../workspace/find.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { load, unreadIn } from './load.js';
import type { Loaded, Unread } from './loaded.js';
import { isPath } from './paths.js';
import { Refusal } from './refusal.js';

/** What a state is read from: a revision, the index, or the disk as it is. */
type Source =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'revision';
      readonly commit: Commit;
      /** From the root of the repository. */
      readonly path?: string;
      /** Whether a person wrote the path with the revision, so that it is to be there. */
      readonly written?: boolean;
      /** A folder of its repository, where that is not the one of the current folder. */
      readonly folder?: string;
    }
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
  /** What could not be read, and is left out of the other state too. */
  readonly unreadable: readonly Unread[];
  /** Links out of the repository, which neither state follows. */
  readonly outside: readonly Unread[];
  /** The day of the commit; nothing for files on the disk. */
  readonly date?: CalendarDate | undefined;
  /** The commit, where it is one of the repository around the current folder. */
  readonly commit?: Commit | undefined;
}

/**
 * The two states that the words of a comparison mean, both read. What is the same in both is parsed once. A file that
 * one of them cannot be read whole in is left out of both, so that nothing is told as ended or begun because of it.
 *
 * @throws Refusal where a word means nothing, or nothing is there
 */
export async function twoStates(
  context: Pick<Context, 'files' | 'profile' | 'organisation' | 'progress' | 'notice'>,
  words: readonly string[],
  staged: boolean,
): Promise<{ readonly before: State; readonly after: State }> {
  if (words.includes('')) throw new Refusal(say.emptyRevision);
  const opened = new Map<string, Promise<Repository>>();
  const repository: Opener = (folder = process.cwd()) => {
    const known = opened.get(folder);
    if (known !== undefined) return known;
    const opening = inGit(async () => {
      const { Repository } = await import('../git/repository.js');
      return Repository.around(folder, process.cwd());
    });
    opened.set(folder, opening);
    return opening;
  };
  try {
    const [from, to] = await meant(context, words, staged, repository);
    const workspace = new Workspace(context.profile);
    const sources = await Promise.all(
      [from, to].map(({ source }) => filesOf(context, source, repository, [from, to])),
    );
    const [older, newer] = sources as [Walked, Walked];
    for (const one of new Set([...older.submodules, ...newer.submodules])) context.notice(say.submodule(one));
    const read = (named: Named, walked: Walked, left: ReadonlySet<string>): Promise<State> =>
      inGit(() => stateOf(context, named, walked, workspace, left));
    const none: ReadonlySet<string> = new Set();
    let [before, after] = [await read(from, older, none), await read(to, newer, none)];
    const left = new Set([
      ...before.unreadable.map(({ at }) => below(older, at.file)),
      ...after.unreadable.map(({ at }) => below(newer, at.file)),
    ]);
    if (left.size > 0) {
      const [first, second] = [before, after];
      before = { ...(await read(from, older, left)), unreadable: first.unreadable };
      after = { ...(await read(to, newer, left)), unreadable: second.unreadable };
    }
    const outside = new Map([...before.outside, ...after.outside].map((one) => [one.at.file, one]));
    for (const { at, message } of outside.values())
      context.notice({ en: `${at.file}: ${message.en}`, nl: `${at.file}: ${message.nl}` });
    return await alike(context, from, to, before, after);
  } finally {
    for (const one of opened.values())
      await one.then(
        (it) => it.close(),
        () => {},
      );
  }
}

type Opener = (folder?: string) => Promise<Repository>;

/** The files of a state, and where in them to look. */
interface Walked {
  readonly files: Files;
  /** What is looked into; the current folder with all that belongs to it where it is left out. */
  readonly path?: string;
  /** Where else the organisation is looked for when nothing is there: its folder may have had another name. */
  readonly otherwise?: string;
  readonly submodules: readonly string[];
}

async function filesOf(
  { files: disk }: Pick<Context, 'files'>,
  source: Source,
  repository: Opener,
  all: readonly Named[],
): Promise<Walked> {
  const given = source.kind === 'disk' || source.kind === 'revision' ? source.path : undefined;
  const path = given === undefined ? {} : { path: given };
  if (source.kind === 'nothing') return { files: withoutFiles(disk, () => true), submodules: [] };
  if (source.kind === 'disk' && all.every((one) => one.source.kind === 'disk'))
    return { files: disk, ...path, submodules: [] };
  return inGit(async () => {
    const { RevisionFiles } = await import('../git/revision-files.js');
    const elsewhere = source.kind === 'disk' && given !== undefined;
    const folder = source.kind === 'revision' ? source.folder : undefined;
    const repo = await repository(elsewhere ? await around(disk, given, repository) : folder);
    if (source.kind === 'disk') {
      const files = new RevisionFiles(repo, await repo.workTree());
      // What is named although git passes it by is read all the same.
      const there = given === undefined || (await isPath(files, given));
      return {
        files: there ? files : disk,
        ...path,
        submodules: there ? submodulesOf(files, given ?? '.') : [],
      };
    }
    const files = new RevisionFiles(
      repo,
      source.kind === 'index' ? await repo.index() : await repo.tree(source.commit),
    );
    const within = given === undefined ? {} : { path: `${repo.root}/${given}`.replace(/\/$/, '') };
    return {
      files,
      ...within,
      ...(given === undefined ? { otherwise: repo.root } : {}),
      submodules: submodulesOf(files, within.path ?? '.'),
    };
  });
}

function submodulesOf(files: RevisionFiles, path: string): readonly string[] {
  try {
    return files.submodules(path);
  } catch (error) {
    // A folder outside the repository has none of its.
    if (error instanceof Unreachable) return [];
    throw error;
  }
}

/** The folder from which to ask for the repository of a path: the current one, where both lie in the same. */
async function around(disk: Files, path: string, repository: Opener): Promise<string | undefined> {
  const real = await disk.real(path).catch(() => undefined);
  if (real === undefined) return undefined;
  const here = await repository().catch(() => undefined);
  if (here !== undefined && !here.bare && (real === here.root || real.startsWith(`${here.root}/`)))
    return undefined;
  const { kind } = await disk.look(path);
  return kind === 'folder' ? real : real.slice(0, Math.max(1, real.lastIndexOf('/')));
}

/** The path of a file from where a state is looked into, under which the other state would have it too. */
function below({ files, path }: Walked, file: string): string {
  const start = path === undefined ? '' : files.shown(path);
  return start !== '' && file.startsWith(`${start}/`)
    ? file.slice(start.length + 1)
    : file === start
      ? ''
      : file;
}

/** The same files but for some. */
function withoutFiles(files: Files, left: (path: string) => boolean): Files {
  return {
    shown: (path) => files.shown(path),
    look: (path) => files.look(path),
    read: (file) => files.read(file),
    real: (path) => files.real(path),
    above: (folder) => files.above(folder),
    repository: async (real) => files.repository?.(real),
    list: async (folder) => {
      const entries = await files.list(folder);
      const shown = files.shown(folder);
      return entries.filter(({ name }) => !left(pathIn(files, shown, name)));
    },
  };
}

async function stateOf(
  context: Pick<Context, 'profile' | 'organisation' | 'progress'>,
  { source, called }: Named,
  walked: Walked,
  workspace: Workspace,
  left: ReadonlySet<string>,
): Promise<State> {
  const { profile, progress, organisation } = context;
  const date =
    source.kind === 'revision'
      ? {
          date: source.commit.date,
          ...(source.folder === undefined ? { commit: source.commit } : {}),
        }
      : {};
  if (source.kind === 'nothing') return { called, organisations: [], unreadable: [], outside: [] };
  const files =
    left.size === 0 ? walked.files : withoutFiles(walked.files, (path) => left.has(below(walked, path)));
  const loader = { files, progress, ...(profile === undefined ? {} : { profile }) };
  const { path, otherwise } = walked;
  // A file that is named itself is left out by not being looked for.
  const paths = path === undefined ? ['.'] : left.has('') ? [] : [path];
  if (paths.length === 0) return { called, organisations: [], unreadable: [], outside: [], ...date };
  let loaded = await load(loader, paths, workspace, path !== undefined);
  if (source.kind === 'disk' && path !== undefined) refuseMissing(loaded);
  const nothing = loaded.organisations.length === 0 && loaded.files.length === 0;
  if (nothing && otherwise !== undefined) loaded = await load(loader, [otherwise], workspace);
  if (
    nothing &&
    source.kind === 'revision' &&
    path !== undefined &&
    source.written === true &&
    unreadIn(loaded).length === 0 &&
    left.size === 0
  )
    throw new Refusal(say.notInRevision(source.path ?? '', called.en));
  return { ...state(called, loaded, organisation), ...date };
}

/**
 * Of files that name no organisation, one that is not there in a state is an empty one: what belongs to an organisation
 * begins or ends with it, and not the organisation.
 */
async function alike(
  context: Pick<Context, 'profile' | 'notice'>,
  from: Named,
  to: Named,
  before: State,
  after: State,
): Promise<{ readonly before: State; readonly after: State }> {
  const nameless = ({ organisations }: State): boolean =>
    organisations.length > 0 && organisations.every(({ name }) => name === '');
  for (const [named, one] of [
    [from, before],
    [to, after],
  ] as const) {
    const path =
      named.source.kind === 'disk' || named.source.kind === 'revision' ? named.source.path : undefined;
    if (path !== undefined && nameless(one)) {
      context.notice(say.theseAlone(one.called.en));
      break;
    }
  }
  const empty = async (other: State): Promise<readonly Organisation[]> => {
    const workspace = new Workspace(context.profile);
    for (const { home } of other.organisations)
      await workspace.read(`${home === '' ? '' : `${home}/`}none.kring`, '');
    return workspace.snapshot().organisations;
  };
  if (before.organisations.length === 0 && nameless(after))
    return { before: { ...before, organisations: await empty(after) }, after };
  if (after.organisations.length === 0 && nameless(before))
    return { before, after: { ...after, organisations: await empty(before) } };
  return { before, after };
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
  if (revision === '') throw new Refusal(say.emptyRevision);
  return inGit(async () => {
    const [{ Repository }, { RevisionFiles }] = await Promise.all([
      import('../git/repository.js'),
      import('../git/revision-files.js'),
    ]);
    const repository = await Repository.around(process.cwd());
    try {
      if (repository.bare) throw new Refusal(say.noFiles(repository.root));
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
      return { ...state(plain(revision), loaded, organisation), date: commit.date, commit };
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
  repository: Opener,
): Promise<readonly [Named, Named]> {
  const [a, b] = words;
  const now: Named = staged
    ? { source: { kind: 'index' }, called: say.states.staged }
    : { source: { kind: 'disk' }, called: say.states.workingTree };
  if (a === undefined) {
    const repo = await repository();
    // What is staged for the very first commit is all new.
    if (staged && (await inGit(() => repo.commit('HEAD'))) === undefined)
      return [{ source: { kind: 'nothing' }, called: say.states.nothing }, now];
    if (repo.bare) throw new Refusal(say.noFiles(repo.root));
    return [await latest(repo), now];
  }
  const range = b === undefined ? /^(.*?)(\.{2,3})(.*)$/.exec(a) : null;
  if (range !== null && !(await isPath(context.files, a))) {
    const [, left = '', dots = '', right = ''] = range;
    // Git would take HEAD for what is empty; of an empty variable that makes a comparison in which nothing changed.
    if (left === '' || right === '') throw new Refusal(say.emptyRevision);
    return rangeOf(await repository(), left, dots, right);
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
    const { files } = context;
    const path = from.source.path ?? '.';
    const folder = await around(files, path, repository);
    const repo = await repository(folder);
    const { source } = await latest(repo);
    const real = await files.real(path).catch(() => undefined);
    const inside =
      real === repo.root
        ? ''
        : real?.startsWith(`${repo.root}/`)
          ? real.slice(repo.root.length + 1)
          : undefined;
    if (inside === undefined) throw new Refusal(say.noRepository(path));
    const older = { ...source, path: inside, ...(folder === undefined ? {} : { folder }) } as Source;
    return [{ source: older, called: plain('HEAD') }, from];
  }
  return [from, now];
}

/** What a state is called: as it was written, with the names of commits shortened. */
function plain(text: string): Words {
  const short = text.replace(/\b([0-9a-f]{10})[0-9a-f]{30,}\b/g, '$1');
  return same(short);
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

async function named({ files }: Pick<Context, 'files'>, word: string, repository: Opener): Promise<Named> {
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
    // Inside a bare repository lie files of git itself, such as HEAD, which nobody means.
    if (onDisk && !repo.bare) throw new Refusal(say.twoMeanings(word));
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
    return { source: { kind: 'revision', commit: at, path, written: true }, called: plain(word) };
  }
  throw new Refusal(say.noSuchRevision(word, repo.shallow));
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
    unreadable: unreadIn(loaded),
    outside: loaded.unreadable.filter(({ outside }) => outside === true),
  };
}
