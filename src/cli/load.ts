import { given } from '../ground/given.js';
import { nearest } from '../ground/nearest.js';
import { beginsAsKring, formOf } from '../language/foreign.js';
import * as say from '../messages/cli.js';
import { notThere } from '../messages/load.js';
import { otherFile } from '../messages/syntax.js';
import type { Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import type { Files } from '../workspace/files.js';
import { Finder, isKring, isNamedKring, leadsOutOfFolder, pathIn, type Trouble } from '../workspace/find.js';
import { folderOf } from '../workspace/organisations.js';
import { sentence, textOf } from '../workspace/read-text.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import type { HiddenPeople, Loaded, Unread } from './loaded.js';
import { namesOf } from './names.js';
import { Refusal } from './refusal.js';

/** What loading needs of a command's context. */
export type Loader = Pick<Context, 'files' | 'profile' | 'organisation' | 'progress' | 'hidden' | 'readings'>;

/**
 * Loads what the paths hold (the current folder where there are none), and the whole organisations around it.
 *
 * @param workspace one that has loaded before, so that only what changed since is parsed
 * @param alone that nothing is read beside what the paths hold
 * @throws Refusal where `--organisation` names none of the organisations
 */
export async function load(
  loader: Loader,
  paths: readonly string[],
  workspace = new Workspace(loader.profile),
  alone = false,
): Promise<Loaded> {
  const { files, organisation, hidden } = loader;
  if (hidden !== undefined) return loadHidden(loader, paths, hidden);
  const unreadable: Unread[] = [];
  const finder = new Finder(files);
  const asked = new Set<string>();
  const starts: { path: string; found: readonly string[] }[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const shown = files.shown(path);
    const found = await finder.find(path, (it) => {
      unreadable.push(
        unread(it.path, sentence(it.trouble, it.path === shown), 1, it.path === shown, it.trouble),
      );
    });
    starts.push({ path: shown, found });
    for (const file of found) asked.add(file);
  }
  const read = new Set<string>();
  const given = new Set(starts.map(({ path }) => path));
  await readInto(workspace, loader, [...asked], read, (file, message, line) => {
    unreadable.push(unread(file, message, line, given.has(file)));
  });
  const readHere = [...read].sort(compareText);
  for (const { path, found } of alone ? [] : starts)
    await addSurroundings(workspace, loader, finder, path, found, read);
  for (const file of workspace.files()) if (!read.has(file)) workspace.remove(file);

  const all = workspace.snapshot().organisations.filter((one) => one.files.some((file) => asked.has(file)));
  const organisations = all.filter((one) => organisation === undefined || one.name === organisation);
  if (organisation !== undefined && organisations.length === 0 && all.length > 0) {
    const names = [...new Set(namesOf(all))];
    throw new Refusal(say.noSuchOrganisation(organisation, names, nearest(organisation, names)));
  }
  const of = organisation === undefined ? undefined : new Set(organisations.flatMap((one) => one.files));
  return {
    organisations,
    unreadable: unreadable.sort((a, b) => compareText(a.at.file, b.at.file)),
    asked: (file) => asked.has(file),
    files: of === undefined ? readHere : readHere.filter((file) => of.has(file)),
  };
}

/** Reads files one after the other, and lets their texts go: what they say is kept, in a twentieth of the memory. */
async function readInto(
  workspace: Workspace,
  { files, progress, readings }: Pick<Loader, 'files' | 'progress' | 'readings'>,
  paths: readonly string[],
  read: Set<string>,
  fault: (file: string, message: Words, line: number) => void,
): Promise<void> {
  // The next file is read while this one is parsed.
  let next = paths[0] === undefined ? undefined : textOf(files, paths[0]);
  for (const [order, file] of paths.entries()) {
    const following = paths[order + 1];
    const result = await next;
    next = following === undefined ? undefined : textOf(files, following);
    progress(say.reading(order + 1, paths.length));
    if (result === undefined) continue;
    if (!('text' in result)) {
      fault(file, result.message, result.line);
      continue;
    }
    const other = otherThanKring(file, result.text);
    if (other !== undefined) {
      fault(file, other, 1);
      continue;
    }
    await (readings === undefined
      ? workspace.read(file, result.text)
      : readings.readInto(workspace, file, result.text, result.bytes));
    const foreign = workspace.fragment(file)?.unreadable.find((one) => one.foreign === true);
    if (foreign === undefined) read.add(file);
    else {
      workspace.remove(file);
      fault(file, foreign.message, foreign.at.line);
    }
  }
}

/**
 * Adds the files that belong to the same organisation as those found, and lie in folders above: the folder of the
 * organisation is the uppermost one, within the repository, that holds a file with its name.
 */
async function addSurroundings(
  workspace: Workspace,
  loader: Loader,
  finder: Finder,
  path: string,
  found: readonly string[],
  read: Set<string>,
): Promise<void> {
  if (found.length === 0) return;
  const { files } = loader;
  const isFile = found.length === 1 && found[0] === path;
  const start = isFile ? folderOf(path) : path;
  const candidates = [...(isFile ? [start] : []), ...(await files.above(start))];
  if (candidates.length === 0) return;

  const own = new Map<string, Set<string>>();
  for (const file of found) {
    for (const { name } of workspace.fragment(file)?.organisations ?? []) {
      const names = own.get(folderOf(file)) ?? new Set();
      own.set(folderOf(file), names.add(name));
    }
  }
  const wanted = new Set([...own.values()].flatMap((names) => [...names]));
  let homeless = found.some((file) => !isFile && !hasOwn(folderOf(file), start, own));
  if (isFile) homeless = wanted.size === 0;

  let home: string | undefined;
  for (const folder of candidates) {
    const names = await declaredIn(workspace, loader, folder, read);
    if (homeless && names.size > 0) {
      for (const name of names) wanted.add(name);
      homeless = false;
    }
    if ([...names].some((name) => wanted.has(name))) home = folder;
  }
  if (home === undefined) return;
  const around = await finder.find(home === '' ? '.' : home, () => {});
  await readInto(workspace, loader, around, read, () => {});
}

/** Whether a folder, or one above it up to the start, names an organisation. */
function hasOwn(folder: string, start: string, own: ReadonlyMap<string, unknown>): boolean {
  for (let at = folder; ; at = folderOf(at)) {
    if (own.has(at)) return true;
    if (at === start || at === '' || at === folderOf(at)) return false;
  }
}

/** The organisations that the files right in a folder name. */
async function declaredIn(
  workspace: Workspace,
  { files }: Loader,
  folder: string,
  read: ReadonlySet<string>,
): Promise<Set<string>> {
  const names = new Set<string>();
  const entries = await files.list(folder === '' ? '.' : folder).catch(() => []);
  for (const { name, kind } of entries) {
    if (!isKring(name) || kind === 'folder' || kind === 'other') continue;
    const file = pathIn(files, folder, name);
    if (!read.has(file)) {
      if (kind === 'link' && (await leadsOutOfFolder(files, file).catch(() => true))) continue;
      const result = await textOf(files, file);
      if (!('text' in result) || !/\borganisation\s/.test(result.text)) continue;
      await workspace.read(file, result.text);
    }
    for (const block of workspace.fragment(file)?.organisations ?? []) names.add(block.name);
  }
  return names;
}

function unread(file: string, message: Words, line: number, given: boolean, trouble?: Trouble): Unread {
  return {
    at: { file: file === '' ? '.' : file, line, column: 1, endLine: line, endColumn: 1 },
    message,
    given,
    ...(trouble === 'outside' ? { outside: true } : {}),
  };
}

/** Why a file that somebody named is left alone, where its name does not say that it is Kring. */
function otherThanKring(file: string, text: string): Words | undefined {
  if (isNamedKring(file)) return undefined;
  return otherFile(beginsAsKring(text) ? undefined : formOf(text, /\.([^./\\]*)$/.exec(file)?.[1]));
}

/** The files at or below the paths with their texts, one at a time; those that cannot be read with the reason. */
export async function* findReadable(
  { files, progress }: Pick<Loader, 'files' | 'progress'>,
  paths: readonly string[],
): AsyncGenerator<
  | { readonly file: string; readonly text: string; readonly mark: boolean; readonly bytes: Uint8Array }
  | { readonly file: string; readonly message: Words }
> {
  const finder = new Finder(files);
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const shown = files.shown(path);
    const troubled: { file: string; message: Words }[] = [];
    const found = await finder.find(path, ({ path: at, trouble }) => {
      troubled.push({ file: at, message: sentence(trouble, at === shown) });
    });
    yield* troubled;
    for (const [order, file] of found.entries()) {
      progress(say.reading(order + 1, found.length));
      const read = await textOf(files, file);
      const other = 'text' in read ? otherThanKring(file, read.text) : undefined;
      yield other === undefined ? { file, ...read } : { file, message: other };
    }
  }
}

/** What could not be read. A folder or file that is not there in one of the states is a change, not a fault. */
export function unreadIn({ unreadable }: Loaded): readonly Unread[] {
  return unreadable.filter(
    ({ given, outside, message }) => outside !== true && !(given && message === notThere),
  );
}

/**
 * Loads as {@link load} does, with all people under made-up names: each text is written anew with them before anything
 * is made of it, so that whatever is told of it has no others.
 */
async function loadHidden(
  loader: Loader,
  paths: readonly string[],
  { real: files, texts }: HiddenPeople,
): Promise<Loaded> {
  const { organisation, progress, profile } = loader;
  const real = new Workspace(profile);
  const loaded = await load({ files, progress, ...given('profile', profile) }, paths, real);
  const [{ Pseudonyms }, { keywordsOf }, { kringServices }] = await Promise.all([
    import('../interchange/pseudonyms.js'),
    import('../language/words.js'),
    import('../language/module.js'),
  ]);
  const pseudonyms = new Pseudonyms(real.snapshot().organisations, keywordsOf(kringServices()));
  const hidden = new Workspace(profile);
  for (const file of real.files()) {
    const read = await textOf(files, file);
    const fragment = real.fragment(file);
    if (!('text' in read) || fragment === undefined) continue;
    // What cannot be read may name people of whom nothing is known.
    const torn = fragment.unreadable[0];
    if (torn !== undefined) throw new Refusal(say.tornAndHidden(file, torn.at.line));
    const path = pseudonyms.hidden(file);
    const text = pseudonyms.textOf(fragment, read.text);
    texts.set(path, text);
    await hidden.read(path, text);
  }
  const kept = new Set(
    loaded.organisations.flatMap((one) => one.files.map((file) => pseudonyms.hidden(file))),
  );
  const asked = new Set(loaded.files.map((file) => pseudonyms.hidden(file)));
  const organisations = hidden
    .snapshot()
    .organisations.filter((one) => one.files.some((file) => kept.has(file)))
    .filter((one) => organisation === undefined || one.name === organisation);
  if (organisation !== undefined && organisations.length === 0)
    throw new Refusal(say.noSuchOrganisation(organisation, namesOf(loaded.organisations), undefined));
  return {
    organisations,
    unreadable: loaded.unreadable.map((one) => ({
      ...one,
      at: { ...one.at, file: pseudonyms.hidden(one.at.file) },
    })),
    asked: (file) => asked.has(file),
    files: [...asked],
  };
}

/** Files of which those that were read under made-up names are read so again. */
export function withHidden(files: Files, { texts }: HiddenPeople): Files {
  const known = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return {
    ...files,
    look: async (path) => {
      const bytes = known(path);
      return bytes === undefined ? files.look(path) : { kind: 'file', size: bytes.length };
    },
    read: async (path) => known(path) ?? files.read(path),
  };
}
