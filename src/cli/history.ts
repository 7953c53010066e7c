import { posix } from 'node:path';
import { isOpen, type JudgedChange } from '../changes/authority.js';
import { type Nearby, nearbyDays } from '../changes/evidence.js';
import { matchOrganisations, type States } from '../changes/match.js';
import type { Since } from '../changes/since.js';
import type { Touched } from '../git/history.js';
import type { Commit, Repository } from '../git/repository.js';
import { readingHistory } from '../messages/diff.js';
import * as git from '../messages/git.js';
import { tooLarge } from '../messages/load.js';
import type { Words } from '../messages/words.js';
import { type CalendarDate, before as dayBefore } from '../model/calendar.js';
import { organisationKey } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { compareStates } from '../rules/compared.js';
import { Recording } from '../rules/recording.js';
import { mostBytes } from '../workspace/decode.js';
import { isKring } from '../workspace/find.js';
import { textIn } from '../workspace/read-text.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { Kept } from './kept.js';
import { Refusal } from './refusal.js';
import type { State } from './states.js';

/** What one commit did to the governance. */
export interface GovernanceCommit {
  readonly commit: Commit;
  /** What changed in the one organisation that the history is of. */
  readonly compared: { readonly changes: readonly JudgedChange[] };
  /** Files of which this step brought a version that cannot be read; what they said before goes on counting. */
  readonly unread: readonly UnreadStep[];
}

export interface UnreadStep {
  readonly file: string;
  readonly message: Words;
}

/**
 * The commits that changed the governance of an organisation, the oldest first, from where it began under whatever
 * name and in whatever folder. Each blob is read and parsed once for each path; of an organisation that no commit
 * touched nothing is looked at again.
 *
 * @param of the organisation as it is at the end of the history, with its folder from where Kring was started
 * What was found is kept for the next time, unless `cache` is false.
 *
 * @param day from which on the history is wanted: what was committed long before is read only as it stood then
 */
export async function governanceHistory(
  context: Pick<Context, 'profile' | 'progress'>,
  repository: Repository,
  end: Commit,
  of: Pick<Organisation, 'name' | 'home'>,
  { day, cache = true }: { readonly day?: CalendarDate | undefined; readonly cache?: boolean } = {},
): Promise<readonly GovernanceCommit[]> {
  const { profile = null } = context;
  const home = fromRoot(repository.within, of.home);
  // A commit stands for all that led to it, but not where the clone was cut off.
  const kept =
    cache && !repository.shallow
      ? await Kept.of(['history', repository.root, end.name, of.name, home, profile, day ?? null])
      : undefined;
  const known = await kept?.read();
  if (known !== undefined) return known as readonly GovernanceCommit[];
  const found = await readHistory(context, repository, end, of, day);
  await kept?.write(found);
  return found;
}

async function readHistory(
  context: Pick<Context, 'profile' | 'progress'>,
  repository: Repository,
  end: Commit,
  of: Pick<Organisation, 'name' | 'home'>,
  day?: CalendarDate,
): Promise<readonly GovernanceCommit[]> {
  const wanted = organisationKey({ name: of.name, home: fromRoot(repository.within, of.home) });
  const told = new Map<string, GovernanceCommit[]>();
  const recording = new Recording();
  // Records that count for a change may have come a little before it.
  const from = day === undefined ? undefined : daysBefore(day);
  for await (const { commit, since, pairs, beside, unread } of statesOf(context, repository, end, from)) {
    // While the organisation does not bear its name yet, it may be any; afterwards it is that one.
    const known = pairs.some(
      ([old, now]) =>
        old !== undefined &&
        now !== undefined &&
        organisationKey(old) === wanted &&
        organisationKey(now) === wanted,
    );
    const moved = new Map<string, GovernanceCommit[]>();
    for (const pair of pairs) {
      const [old, now] = pair;
      const key = organisationKey((now ?? old) as Organisation);
      const earlier = told.get(organisationKey((old ?? now) as Organisation)) ?? [];
      if (old !== undefined && now !== undefined && organisationKey(old) !== key) {
        told.delete(organisationKey(old));
        moved.set(key, earlier);
      }
      if (known && key !== wanted) continue;
      const missing = now === undefined ? [] : unread.filter(({ file }) => belongs(file, now));
      if (old === now && missing.length === 0) continue;
      const compared = recording.compare(commit, pair, beside, since);
      if (compared === undefined || compared.changes.length + missing.length === 0) continue;
      // Of each step only its changes are kept, not the two organisations.
      (moved.get(key) ?? taken(told, key)).push({ commit, compared, unread: missing });
    }
    for (const [key, steps] of moved) told.set(key, steps);
  }
  return told.get(wanted) ?? [...told].find(([key]) => key.endsWith(`#${of.name}`))?.[1] ?? [];
}

/** What one commit made of the organisations: each as it was before and after, or only one of both. */
interface StatesStep {
  readonly commit: Commit;
  /** The day of the commit before it. */
  readonly since: CalendarDate | undefined;
  readonly pairs: readonly (readonly [Organisation | undefined, Organisation | undefined])[];
  readonly beside: readonly States[];
  readonly unread: readonly UnreadStep[];
}

/** The organisations at each commit that touched what they say, the oldest first. */
async function* statesOf(
  context: Pick<Context, 'profile' | 'progress'>,
  repository: Repository,
  end: Commit,
  day?: CalendarDate,
): AsyncGenerator<StatesStep> {
  const { history } = await import('../git/history.js');
  const workspace = new Workspace(context.profile);
  let before: readonly Organisation[] = [];
  let since: CalendarDate | undefined;
  let done = 0;
  const base = day === undefined ? undefined : await repository.lastBefore(end, day);
  if (base !== undefined) {
    await takeIn(repository, workspace, await repository.tree(base));
    before = workspace.snapshot().organisations;
    since = base.date;
  }
  for await (const { commit, files } of history(repository, end, base)) {
    context.progress(readingHistory(++done, commit.date));
    const { changed, unread } = await takeIn(repository, workspace, files);
    if (!changed && unread.length === 0) continue;
    const after = workspace.snapshot().organisations;
    const { both, gone, come } = matchOrganisations(before, after);
    yield {
      commit,
      since,
      pairs: [
        ...gone.map((old) => [old, undefined] as const),
        ...come.map((now) => [undefined, now] as const),
        ...both,
      ],
      beside: both,
      unread,
    };
    before = after;
    since = commit.date;
  }
}

/**
 * What organisations put on record not long before a commit, so that a change after it can be judged by it too.
 *
 * @returns what there is of an organisation as it is at that commit, by its name and its folder
 */
async function recordedBefore(
  context: Pick<Context, 'profile' | 'progress'>,
  repository: Repository,
  commit: Commit,
): Promise<(of: Pick<Organisation, 'name' | 'home'>, day: CalendarDate) => Nearby | undefined> {
  const recording = new Recording();
  for await (const { commit: step, since, pairs, beside } of statesOf(
    context,
    repository,
    commit,
    daysBefore(commit.date),
  ))
    for (const pair of pairs) if (pair[0] !== pair[1]) recording.compare(step, pair, beside, since);
  return ({ name, home }, day) => recording.before({ name, home: fromRoot(repository.within, home) }, day);
}

/**
 * What the repository around the current folder put on record not long before a state. It is read only where something
 * is missing between that state and a newer one; nothing then, nor where the state is no commit or git cannot tell.
 */
export async function recordedNear(
  context: Pick<Context, 'profile' | 'progress'>,
  { commit, date, organisations }: State,
  newer: readonly Organisation[],
  on: CalendarDate,
  until: CalendarDate,
): Promise<((older: Organisation) => Nearby | undefined) | undefined> {
  if (commit === undefined || date === undefined) return undefined;
  const compared = compareStates(organisations, newer, on, {
    window: { since: date, until },
    changesOnly: true,
  });
  if (!compared.some(({ changes }) => changes.some((one) => isOpen(one) || one.inVain !== undefined)))
    return undefined;
  const [{ Repository }, { GitTrouble }] = await Promise.all([
    import('../git/repository.js'),
    import('../git/run.js'),
  ]);
  const repository = await Repository.around(process.cwd());
  try {
    const before = await recordedBefore(context, repository, commit);
    return (older) => before(older, date);
  } catch (error) {
    // A clone may lack what lies before: the two states themselves can be compared all the same.
    if (error instanceof GitTrouble) return undefined;
    throw error;
  } finally {
    repository.close();
  }
}

function daysBefore(day: CalendarDate): CalendarDate {
  return dayBefore(day, { years: 0, months: 0, weeks: 0, days: nearbyDays });
}

function taken(told: Map<string, GovernanceCommit[]>, key: string): GovernanceCommit[] {
  const known = told.get(key) ?? [];
  told.set(key, known);
  return known;
}

/** A folder from the root of the repository, as the history knows it. */
function fromRoot(within: string, home: string): string {
  const path = posix.normalize(posix.join(within, home));
  return path === '.' ? '' : path.replace(/\/$/, '');
}

/** Since which commit each fact about a circle stands, as of the latest commit. */
export async function circleSince(
  context: Pick<Context, 'profile' | 'progress'>,
  organisation: Organisation,
  circle: string,
  cache: boolean,
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
      const commits = await governanceHistory(context, repository, end, organisation, { cache });
      return sinceWhen(
        commits.map(({ commit, compared }) => ({ step: commit, changes: compared.changes })),
        circle,
      );
    } finally {
      repository.close();
    }
  });
}

/** Whether a file is one of an organisation, or lies where its files do. */
function belongs(file: string, { files, home }: Organisation): boolean {
  return files.includes(file) || home === '' || file.startsWith(`${home}/`);
}

/**
 * Takes in what a commit did to the files. Gives whether any of them says something else now, and which cannot be read:
 * of those the workspace keeps what they said last.
 */
async function takeIn(
  repository: Repository,
  workspace: Workspace,
  files: readonly Touched[],
): Promise<{ readonly changed: boolean; readonly unread: readonly UnreadStep[] }> {
  let changed = false;
  const unread: UnreadStep[] = [];
  const wanted = files.filter(({ path }) => isTold(path));
  const texts = await Promise.all(
    wanted.map(async ({ blob, kind }) => {
      if (blob === undefined || kind !== 'file') return undefined;
      const bytes = await repository.blobs.read(blob);
      return bytes.length > mostBytes ? { message: tooLarge(mostBytes / 1_000_000) } : textIn(bytes);
    }),
  );
  for (const [i, { path }] of wanted.entries()) {
    const read = texts[i];
    if (read === undefined) {
      if (workspace.remove(path)) changed = true;
    } else if ('message' in read) unread.push({ file: path, message: read.message });
    else if (await workspace.read(path, read.text)) changed = true;
  }
  return { changed, unread };
}

/** As when files are found on the disk: folders that begin with a dot are passed by. */
function isTold(path: string): boolean {
  const parts = path.split('/');
  return (
    isKring(parts.at(-1) ?? '') &&
    parts.slice(0, -1).every((part) => !part.startsWith('.') && part !== 'node_modules')
  );
}
