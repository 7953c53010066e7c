import { type Files, Unreachable } from '../workspace/files.js';
import { Finder, isFoundIn, isKring, isWithin, type Troubled } from '../workspace/find.js';
import { folderOf } from '../workspace/organisations.js';
import { isOnDisk, pathOf } from './addresses.js';

/** Which files there are. */
export interface Found {
  /** The files of organisations, by their real paths. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders that were searched for them. */
  readonly bases: readonly string[];
  /** What is there and is not read, with why. */
  readonly troubles: readonly Troubled[];
}

/** What an open text is: a file of an organisation, by its path; or a text that is alone, by its own. */
export interface Belonging {
  readonly file: string;
  readonly alone: boolean;
}

/** An open text, as which files there are depends on it. */
export interface OpenAddress {
  readonly uri: string;
  readonly text: string;
}

/** What is asked of the world outside. */
export interface Around {
  /** The disk of this machine; nothing where there is none. */
  readonly disk: Files | undefined;
  /** The addresses of the Kring files of a folder that is on no disk of ours. */
  listed(folder: string): Promise<readonly string[]>;
  /** Whether a file of the disk holds a text, as it was read last. */
  holds(file: string, text: string): boolean;
}

/*
 * Which addresses are files of an organisation, and which file each is. A file has one path, however many links,
 * spellings and workspace folders lead to it: that under which its folder is found.
 */

/**
 * Finds the files of the workspace's folders, and of the folders around texts that are open outside of them.
 *
 * @param folders the addresses of the workspace's folders
 */
export async function filesIn(
  folders: Iterable<string>,
  open: readonly OpenAddress[],
  around: Around,
): Promise<Found> {
  const { disk } = around;
  const troubles: Troubled[] = [];
  const files = new Map<string, string>();
  const bases = [...folders].map(pathOf).map((path) => path.replace(/\/$/, ''));
  const finder = disk === undefined ? undefined : new Finder(disk);
  const search = async (folder: string): Promise<void> => {
    await finder?.find(folder, (one) => {
      if (one.trouble !== 'missing' && one.trouble !== 'folder gone') troubles.push(one);
    });
  };
  for (const uri of [...folders].sort()) {
    const path = pathOf(uri);
    if (disk !== undefined && isOnDisk(uri)) await search(path);
    else
      for (const address of await around.listed(uri)) {
        const file = pathOf(address);
        if (isFoundIn(path, file)) files.set(file, file);
      }
  }
  if (disk !== undefined) {
    for (const { uri } of open) {
      const path = pathOf(uri);
      if (!isOnDisk(uri) || bases.some((base) => isWithin(path, base))) continue;
      const home = await homeOf(disk, path);
      if (home === undefined) continue;
      bases.push(home);
      await search(home);
    }
  }
  for (const [real, file] of finder?.files ?? []) files.set(real, file);
  return { files, bases, troubles };
}

/** The uppermost folder, within the repository, that holds Kring files in a row of such from a file's own folder. */
async function homeOf(disk: Files, file: string): Promise<string | undefined> {
  const folder = folderOf(file);
  const holds = async (one: string): Promise<boolean> =>
    (await disk.list(one).catch(() => [])).some(({ name, kind }) => kind !== 'folder' && isKring(name));
  if ((await kindOf(disk, folder)) !== 'folder') return undefined;
  let home = folder;
  for (const above of await disk.above(folder).catch(() => [])) {
    if (!(await holds(above))) break;
    home = above;
  }
  return home;
}

/**
 * Says what each open text is, by its address. It is a file of an organisation where its folder would find it, also
 * before it is saved for the first time. It is alone where a search passes it by (copies, other programs' files), where
 * it has no file, where it is a second address of a file that is open, and where its folder is gone or its file has
 * moved with all that it says.
 *
 * @param open the open texts in the order in which they were opened
 */
export async function belongings(
  open: readonly OpenAddress[],
  { files, bases }: Found,
  around: Around,
): Promise<ReadonlyMap<string, Belonging>> {
  const meant = new Map<string, string | undefined>();
  for (const { uri, text } of open) meant.set(uri, await fileMeant(uri, text));
  const claimed = new Set<string>();
  const found = new Map<string, Belonging>();
  // Who has a file by its own path has it before those whom another path leads there.
  for (const own of [true, false]) {
    for (const { uri } of open) {
      const path = pathOf(uri);
      const file = meant.get(uri);
      if (found.has(uri) || (own && file !== path)) continue;
      const alone = file === undefined || claimed.has(file);
      if (!alone) claimed.add(file);
      found.set(uri, alone ? { file: path, alone } : { file, alone });
    }
  }
  return found;

  /** The file of an organisation that an address is, if it is one. */
  async function fileMeant(uri: string, text: string): Promise<string | undefined> {
    const path = pathOf(uri);
    const { disk } = around;
    const isIn = (file: string): boolean => bases.some((base) => isFoundIn(base, file));
    if (disk === undefined || !isOnDisk(uri)) return files.get(path) ?? (isIn(path) ? path : undefined);
    const there = await realOf(disk, path);
    const real = there ?? (await realOfNew(disk, path));
    if (real === undefined) return undefined;
    const file = files.get(real);
    if (file !== undefined) return file;
    if (there !== undefined || !isIn(path)) return undefined;
    const said = text.trim() !== '';
    return said && [...files.values()].some((one) => around.holds(one, text)) ? undefined : path;
  }
}

async function realOf(disk: Files, path: string): Promise<string | undefined> {
  return disk.real(path).catch((error: unknown) => {
    // What is there and cannot be reached is there by its name.
    if (error instanceof Unreachable) return error.obstacle === 'missing' ? undefined : path;
    throw error;
  });
}

/** The real path that a file would have that is not there yet; nothing where its folder is not there either. */
async function realOfNew(disk: Files, path: string): Promise<string | undefined> {
  const folder = folderOf(path);
  if ((await kindOf(disk, folder)) !== 'folder') return undefined;
  const real = await realOf(disk, folder);
  return real === undefined ? undefined : `${real.replace(/\/$/, '')}/${path.slice(folder.length + 1)}`;
}

async function kindOf(disk: Files, path: string): Promise<string | undefined> {
  return disk.look(path).then(
    ({ kind }) => kind,
    () => undefined,
  );
}
