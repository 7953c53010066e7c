import type { Since } from '../changes/since.js';
import type { Touched } from '../git/history.js';
import type { Commit, Repository } from '../git/repository.js';
import { readingHistory } from '../messages/diff.js';
import * as git from '../messages/git.js';
import type { Organisation } from '../model/organisation.js';
import type { Compared } from '../rules/compared.js';
import { compareStates } from '../rules/compared.js';
import { decode, mostBytes } from '../workspace/decode.js';
import { isKring } from '../workspace/find.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { Refusal } from './refusal.js';

/** What one commit did to the governance. */
export interface GovernanceCommit {
  readonly commit: Commit;
  /** The one organisation that the history is of. */
  readonly compared: Compared;
}

/**
 * The commits that changed the governance of an organisation, the oldest first. Each blob is read and parsed once
 * for each path; of an organisation that no commit touched nothing is looked at again.
 *
 * @param name of the organisation, at the end of the history
 */
export async function* governanceHistory(
  context: Pick<Context, 'profile' | 'progress'>,
  repository: Repository,
  end: Commit,
  name: string,
  within = '',
): AsyncGenerator<GovernanceCommit> {
  const { history } = await import('../git/history.js');
  const workspace = new Workspace(context.profile);
  let before: readonly Organisation[] = [];
  let since: string | undefined;
  let done = 0;
  for await (const { commit, files } of history(repository, end)) {
    context.progress(readingHistory(++done, commit.date));
    const changed = await takeIn(repository, workspace, files, within);
    if (!changed) continue;
    const after = workspace.snapshot().organisations.filter((one) => one.name === name);
    const [compared] = compareStates(before, after, commit.date, {
      window: { since, until: commit.date },
      findings: false,
    });
    before = after;
    since = commit.date;
    if (compared !== undefined && compared.changes.length > 0) yield { commit, compared };
  }
}

/** Since which commit each fact about a circle stands, as of the latest commit. */
export async function circleSince(
  context: Pick<Context, 'profile' | 'progress'>,
  organisation: Organisation,
  circle: string,
): Promise<readonly Since<Commit>[]> {
  const [{ inGit }, { Repository }, { sinceWhen }] = await Promise.all([
    import('./states.js'),
    import('../git/repository.js'),
    import('../changes/since.js'),
  ]);
  return inGit(async () => {
    const repository = await Repository.around(process.cwd());
    try {
      const end = await repository.commit('HEAD');
      if (end === undefined) throw new Refusal(git.noCommits);
      const steps = [];
      for await (const { commit, compared } of governanceHistory(context, repository, end, organisation.name))
        steps.push({ step: commit, changes: compared.changes });
      return sinceWhen(steps, circle);
    } finally {
      repository.close();
    }
  });
}

/** Takes in what a commit did to the files. Gives whether any of them says something else now. */
async function takeIn(
  repository: Repository,
  workspace: Workspace,
  files: readonly Touched[],
  within: string,
): Promise<boolean> {
  let changed = false;
  const wanted = files.filter(
    ({ path }) => isTold(path) && (within === '' || path.startsWith(`${within}/`) || isAbove(path, within)),
  );
  const texts = await Promise.all(
    wanted.map(async ({ blob, kind }) => {
      if (blob === undefined || kind !== 'file') return undefined;
      const bytes = await repository.blobs.read(blob);
      if (bytes.length > mostBytes) return undefined;
      const decoded = decode(bytes);
      return 'text' in decoded ? decoded.text : undefined;
    }),
  );
  for (const [i, { path }] of wanted.entries()) {
    const text = texts[i];
    if (text === undefined ? workspace.remove(path) : workspace.update(path, text)) changed = true;
  }
  return changed;
}

/** As when files are found on the disk: folders that begin with a dot are passed by. */
function isTold(path: string): boolean {
  const parts = path.split('/');
  return (
    isKring(parts.at(-1) ?? '') &&
    parts.slice(0, -1).every((part) => !part.startsWith('.') && part !== 'node_modules')
  );
}

/** Whether a file lies in a folder above another. */
function isAbove(path: string, folder: string): boolean {
  const holder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return holder === '' || folder === holder || folder.startsWith(`${holder}/`);
}
