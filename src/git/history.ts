import * as say from '../messages/git.js';
import type { Commit, Repository } from './repository.js';
import { firstLine, GitTrouble, startGit } from './run.js';

/** What a commit did to one file: its blob from then on, or nothing where it is gone. */
export interface Touched {
  /** From the root of the repository. */
  readonly path: string;
  readonly blob?: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

export interface CommitStep {
  readonly commit: Commit;
  readonly files: readonly Touched[];
}

/**
 * The commits that touched Kring files, the oldest first, along the first parents: a merge counts as one step with
 * all that it brought.
 *
 * @param from the commit at which the history ends
 * @param since a commit after which it begins
 */
export async function* history(
  repository: Repository,
  from: Commit,
  since?: Commit,
): AsyncGenerator<CommitStep> {
  const git = startGit(repository.root, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--reverse',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-show-signature',
    '--root',
    '--format=%x01%H%x00%cs%x00%an%x00%s%x00',
    since === undefined ? from.name : `${since.name}..${from.name}`,
    '--',
    '*.kring',
  ]);
  git.stdin.on('error', () => {});
  git.stdin.end();
  let complaint = '';
  git.stderr.on('data', (piece: Buffer) => {
    if (complaint.length < 10_000) complaint += piece.toString('utf8');
  });
  const ended = new Promise<number>((done, fail) => {
    git.on('error', fail);
    git.on('close', (status) => done(status ?? 1));
  });
  ended.catch(() => {});
  git.stdout.setEncoding('utf8');
  let text = '';
  try {
    for await (const piece of git.stdout as AsyncIterable<string>) {
      text += piece;
      // A commit is whole when the next one has begun.
      for (let end = text.indexOf('\u0001', 1); end > 0; end = text.indexOf('\u0001', 1)) {
        const step = stepOf(text.slice(0, end));
        text = text.slice(end);
        if (step !== undefined) yield step;
      }
    }
    const last = stepOf(text);
    if ((await ended) !== 0) throw new GitTrouble(say.gitFailed(firstLine(complaint)));
    if (last !== undefined) yield last;
  } finally {
    git.kill();
  }
}

function stepOf(text: string): CommitStep | undefined {
  if (!text.startsWith('\u0001')) return undefined;
  const [name = '', date = '', author = '', subject = '', ...rows] = text.slice(1).split('\0');
  const files: Touched[] = [];
  for (let i = 0; i < rows.length; i++) {
    // `:100644 100644 <old> <new> M`, then the path.
    const match = /:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(rows[i] ?? '');
    const path = rows[i + 1];
    if (match === null || path === undefined) continue;
    i++;
    const [, , mode = '', blob = ''] = match;
    const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    files.push(mode === '000000' ? { path, kind: 'file' } : { path, kind, blob });
  }
  return { commit: { name, date, author, subject }, files };
}
