import { lstat, realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import * as say from '../messages/git.js';
import type { CalendarDate } from '../model/calendar.js';
import { Blobs } from './blobs.js';
import { askGit, firstLine, GitTrouble, gitText } from './run.js';

export interface Commit {
  /** The whole name that git gives it. */
  readonly name: string;
  /** The day on which it was committed, where the committer was. */
  readonly date: CalendarDate;
  readonly author: string;
  readonly subject: string;
}

/** One file, link or submodule at a revision or in the index. */
export interface Tracked {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** The name of its blob; empty where it has none in git. */
  readonly blob: string;
  /** Where its text is to be had: as a blob, in the work tree, or nowhere while a merge is not finished. */
  readonly at?: 'work tree' | 'unmerged';
}

/** A repository as git on this machine knows it. */
export class Repository {
  readonly blobs: Blobs;

  private constructor(
    /** Its root, as one real path with forward slashes. */
    readonly root: string,
    /** The folder from which it was opened, from the root: `circles`; empty for the root itself. */
    readonly within: string,
    readonly shallow: boolean,
    /** Whether it has no files of its own: a bare one, or the inside of `.git`. */
    readonly bare: boolean,
    partial: boolean,
  ) {
    this.blobs = new Blobs(root, partial);
  }

  /**
   * The repository that a folder lies in.
   *
   * @param seenFrom the folder from which paths are told, where that is another one
   * @throws GitTrouble where there is none, or git cannot read it
   */
  static async around(folder: string, seenFrom = folder): Promise<Repository> {
    const asked = ['rev-parse', '--is-shallow-repository', '--absolute-git-dir', '--is-inside-work-tree'];
    const { status, out, err } = await askGit(folder, asked);
    if (status !== 0) {
      const said = firstLine(err);
      if (/dubious ownership/.test(err)) throw new GitTrouble(say.notTrusted(said));
      if (/not a git repository/.test(err)) throw new GitTrouble(say.noRepository(folder));
      throw new GitTrouble(say.gitFailed(said));
    }
    const [shallow, gitFolder = '', inside] = out.toString('utf8').split('\n');
    const bare = inside !== 'true';
    const top = bare
      ? gitFolder
      : (await gitText(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
    const root = await realpath(resolve(top)).catch(() => top);
    const here = await realpath(resolve(seenFrom)).catch(() => resolve(seenFrom));
    const promised = await askGit(folder, [
      'config',
      '--get-regexp',
      '^(remote\\..*\\.promisor|extensions\\.partialclone)$',
    ]);
    return new Repository(
      root.replaceAll('\\', '/'),
      bare ? '' : relative(root, here).replaceAll('\\', '/'),
      shallow === 'true',
      bare,
      promised.status === 0,
    );
  }

  /** Lets go of what reads blobs. */
  close(): void {
    this.blobs.close();
  }

  /** The commit that a person's words mean; nothing where they mean none. */
  async commit(revision: string): Promise<Commit | undefined> {
    // A name with a blank line, or none, is no revision.
    if (revision === '' || /[\0\n\r]/.test(revision)) return undefined;
    const { status, out, err } = await askGit(this.root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    const name = out.toString('utf8').trim();
    if (status !== 0 || !isObjectName(name)) {
      if (/bad object|corrupt|unable to read|broken/i.test(err))
        throw new GitTrouble(say.gitFailed(firstLine(err)));
      return undefined;
    }
    return this.described(name);
  }

  private async described(name: string): Promise<Commit> {
    const text = await gitText(this.root, [
      'log',
      '-1',
      '--no-show-signature',
      '--no-patch',
      '--format=%H%x00%cs%x00%an%x00%s',
      name,
      '--',
    ]);
    const [hash = name, date = '', author = '', subject = ''] = text.replace(/\n$/, '').split('\0');
    return { name: hash, date, author, subject };
  }

  /** The latest commit that two have in common. */
  async mergeBase(a: Commit, b: Commit): Promise<Commit | undefined> {
    const { status, out } = await askGit(this.root, ['merge-base', a.name, b.name]);
    const name = out.toString('utf8').split('\n')[0]?.trim() ?? '';
    return status === 0 && isObjectName(name) ? this.described(name) : undefined;
  }

  /** The last commit before all that were made from a day on, along the first parents. */
  async lastBefore(end: Commit, day: CalendarDate): Promise<Commit | undefined> {
    const format = ['--format=%H %cs', '--no-show-signature'];
    const text = await gitText(this.root, ['log', '--first-parent', ...format, end.name, '--']);
    const commits = text.split('\n').filter((line) => line !== '');
    // Days need not be in the order of the commits.
    const oldest = commits.findLastIndex((line) => line.slice(line.indexOf(' ') + 1) >= day);
    const name = commits[oldest + 1]?.split(' ')[0];
    return name === undefined ? undefined : this.described(name);
  }

  /** All that a commit holds, in the order of git. */
  async tree(commit: Commit): Promise<readonly Tracked[]> {
    const text = await gitText(this.root, ['ls-tree', '-r', '-z', '--full-tree', commit.name]);
    return text.split('\0').flatMap((row) => tracked(/^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(row)));
  }

  /** All that is staged for the next commit. */
  async index(): Promise<readonly Tracked[]> {
    return (await this.staged()).map(({ sparse: _, ...one }) => one);
  }

  /**
   * All that the work tree holds and git would take: what is tracked and there, and what is new and not ignored. What a
   * sparse checkout leaves out is as the index has it.
   */
  async workTree(): Promise<readonly Tracked[]> {
    if (this.bare) throw new GitTrouble(say.noFiles(this.root));
    const found: Tracked[] = [];
    for (const { sparse, ...one } of await this.staged()) {
      if (one.kind === 'submodule') found.push(one);
      else if (one.path.endsWith('.kring') || one.kind === 'link') {
        const here = await this.lying(one.path);
        if (here !== undefined) found.push(here);
        else if (sparse) found.push(one);
      } else found.push({ ...one, at: 'work tree' });
    }
    const others = await gitText(this.root, ['ls-files', '--others', '--exclude-standard', '-z']);
    for (const path of others.split('\0')) {
      // A folder is a repository of its own, which no revision of this one will hold.
      if (path === '' || path.endsWith('/')) continue;
      const here = await this.lying(path);
      if (here !== undefined) found.push(here);
    }
    return found;
  }

  /** What lies at a path in the work tree; nothing where there is nothing, or only a folder. */
  private async lying(path: string): Promise<Tracked | undefined> {
    const found = await lstat(`${this.root}/${path}`).catch(() => undefined);
    if (found === undefined || found.isDirectory()) return undefined;
    const kind = found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : 'submodule';
    return { path, kind, blob: '', at: 'work tree' };
  }

  private async staged(): Promise<readonly (Tracked & { readonly sparse: boolean })[]> {
    const text = await gitText(this.root, ['ls-files', '--stage', '-t', '-z']);
    const found: (Tracked & { readonly sparse: boolean })[] = [];
    const unmerged = new Set<string>();
    for (const row of text.split('\0')) {
      const [, tag, mode = '', blob = '', stage, path = ''] =
        /^(\w) (\d+) ([0-9a-f]+) ([0-3])\t([\s\S]+)$/.exec(row) ?? [];
      if (path === '') continue;
      if (stage === '0') found.push({ path, kind: kindOf(mode), blob, sparse: tag === 'S' });
      else if (!unmerged.has(path)) {
        // Of a merge that is not finished every side has a row.
        unmerged.add(path);
        found.push({ path, kind: kindOf(mode), blob: '', at: 'unmerged', sparse: false });
      }
    }
    return found;
  }
}

function tracked(match: RegExpExecArray | null): Tracked[] {
  if (match === null) return [];
  const [, mode = '', blob = '', path = ''] = match;
  return [{ path, kind: kindOf(mode), blob }];
}

function kindOf(mode: string): Tracked['kind'] {
  return mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
}

function isObjectName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
