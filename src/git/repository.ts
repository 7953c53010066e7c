import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
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
  /** The name of its blob. */
  readonly blob: string;
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
  ) {
    this.blobs = new Blobs(root);
  }

  /** The repository that a folder lies in. @throws GitTrouble where there is none, or git cannot read it */
  static async around(folder: string): Promise<Repository> {
    const { status, out, err } = await askGit(folder, [
      'rev-parse',
      '--show-toplevel',
      '--show-prefix',
      '--is-shallow-repository',
    ]);
    if (status !== 0) {
      const said = firstLine(err);
      if (/dubious ownership/.test(err)) throw new GitTrouble(say.notTrusted(said));
      if (/must be run in a work tree/.test(err)) throw new GitTrouble(say.noFiles(folder));
      if (/not a git repository/.test(err)) throw new GitTrouble(say.noRepository(folder));
      throw new GitTrouble(say.gitFailed(said));
    }
    const [root = '', prefix = '', shallow] = out.toString('utf8').split('\n');
    const real = await realpath(resolve(root)).catch(() => root);
    return new Repository(real.replaceAll('\\', '/'), prefix.replace(/\/$/, ''), shallow === 'true');
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

  /** All that a commit holds, in the order of git. */
  async tree(commit: Commit): Promise<readonly Tracked[]> {
    const text = await gitText(this.root, ['ls-tree', '-r', '-z', '--full-tree', commit.name]);
    return text.split('\0').flatMap((row) => tracked(/^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(row)));
  }

  /** All that is staged for the next commit. */
  async index(): Promise<readonly Tracked[]> {
    const text = await gitText(this.root, ['ls-files', '--stage', '-z']);
    return (
      text
        .split('\0')
        // Where a merge is not finished, the second stage is our own side.
        .flatMap((row) => tracked(/^(\d+) ([0-9a-f]+) [02]\t([\s\S]+)$/.exec(row)))
    );
  }
}

function tracked(match: RegExpExecArray | null): Tracked[] {
  if (match === null) return [];
  const [, mode = '', blob = '', path = ''] = match;
  const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
  return [{ path, kind, blob }];
}

export function isObjectName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}
