import { compareText } from '../model/build.js';
import { type Files, type FolderEntry, type Obstacle, Unreachable } from './files.js';

/** Why something in a folder is not read. */
export type Trouble =
  | Obstacle
  | 'link to nowhere'
  | 'link to itself'
  | 'link outside'
  | 'folder in itself'
  | 'folder denied'
  | 'folder gone'
  | 'not a file';

export interface Troubled {
  readonly path: string;
  readonly trouble: Trouble;
}

/** A link that is looked into when all that needs no link is found. */
interface Link {
  readonly path: string;
  /** The real folder that holds the link. */
  readonly holder: string;
  /** The real folders from which links led here. */
  readonly way: readonly string[];
}

/**
 * Finds the .kring files below paths. Folders named node_modules or with a dot in front are passed by. What links
 * lead to is read once, under its own name where it has one here; a link that leads out of the folder in which is
 * looked, and out of its repository, is not followed, as files from others must not be able to show this machine's files.
 */
export class Finder {
  private readonly taken = new Set<string>();
  /** The files that were found, by their real paths. */
  readonly files: ReadonlyMap<string, string>;
  private readonly reals = new Map<string, string>();
  /** The real folder out of which no link is followed. */
  private bound = '';

  constructor(private readonly disk: Files) {
    this.files = this.reals;
  }

  /** The files at or below a path, in the order of their names; a file that was found before is left out. */
  async find(path: string, trouble: (found: Troubled) => void): Promise<string[]> {
    const found: string[] = [];
    const links: Link[] = [];
    const shown = this.disk.shown(path);
    try {
      const { kind } = await this.disk.look(path);
      const real = await this.disk.real(path);
      this.bound = await boundOf(this.disk, real);
      if (kind === 'folder') await this.walk(shown, real, [], found, links, trouble);
      else if (kind === 'file' && (await leadsOutOfFolder(this.disk, path)))
        trouble({ path: shown, trouble: 'link outside' });
      else if (kind === 'file') this.take(shown, real, found);
      else trouble({ path: shown, trouble: 'not a file' });
    } catch (error) {
      trouble({ path: shown, trouble: obstacleOf(error) });
    }
    for (let next = links.shift(); next !== undefined; next = links.shift()) {
      await this.follow(next, found, links, trouble);
    }
    return found.sort(compareText);
  }

  private async walk(
    folder: string,
    real: string,
    way: readonly string[],
    found: string[],
    links: Link[],
    trouble: (found: Troubled) => void,
  ): Promise<void> {
    if (this.taken.has(real)) return;
    this.taken.add(real);
    let entries: readonly FolderEntry[];
    try {
      entries = await this.disk.list(folder);
    } catch (error) {
      const why = obstacleOf(error);
      const told = why === 'denied' ? 'folder denied' : why === 'missing' ? 'folder gone' : why;
      trouble({ path: folder === '' ? '.' : folder, trouble: told });
      return;
    }
    for (const { name, kind } of [...entries].sort((a, b) => compareText(a.name, b.name))) {
      if (isPassedBy(name)) continue;
      const path = pathIn(this.disk, folder, name);
      const realPath = `${real.replace(/\/$/, '')}/${name}`;
      if (kind === 'folder') await this.walk(path, realPath, way, found, links, trouble);
      else if (kind === 'link') links.push({ path, holder: real, way });
      else if (!isKring(name)) continue;
      else if (kind === 'file') this.take(path, realPath, found);
      else trouble({ path, trouble: 'not a file' });
    }
  }

  private async follow(
    link: Link,
    found: string[],
    links: Link[],
    trouble: (found: Troubled) => void,
  ): Promise<void> {
    const { path, holder, way } = link;
    const name = path.slice(path.lastIndexOf('/') + 1);
    try {
      const { kind } = await this.disk.look(path);
      if (kind !== 'folder' && !isKring(name)) return;
      if (kind === 'other') {
        trouble({ path, trouble: 'not a file' });
        return;
      }
      const real = await this.disk.real(path);
      if (!isWithin(real, this.bound)) trouble({ path, trouble: 'link outside' });
      else if (kind === 'file') this.take(path, real, found);
      else if ([...way, holder].some((one) => isWithin(one, real)))
        trouble({ path, trouble: 'folder in itself' });
      else await this.walk(path, real, [...way, holder], found, links, trouble);
    } catch (error) {
      const why = obstacleOf(error);
      // A broken link that is no Kring file and could not have been a folder of them is no concern of ours.
      if (!isKring(name) && name.includes('.')) return;
      trouble({
        path,
        trouble: why === 'missing' ? 'link to nowhere' : why === 'loop' ? 'link to itself' : why,
      });
    }
  }

  private take(path: string, real: string, found: string[]): void {
    if (this.taken.has(real)) return;
    this.taken.add(real);
    this.reals.set(real, path);
    found.push(path);
  }
}

/** Whether a file is a link that leads out of the folder in which the link lies, and out of its repository. @throws Unreachable */
export async function leadsOutOfFolder(
  files: Pick<Files, 'real' | 'repository'>,
  file: string,
): Promise<boolean> {
  const folder = /^(.*)\/[^/]*$/.exec(file)?.[1] ?? '.';
  return !isWithin(
    await files.real(file),
    await boundOf(files, await files.real(folder === '' ? '/' : folder)),
  );
}

/** What links in a real folder may lead to: the repository that holds it, as who has the one has the other. */
async function boundOf(files: Pick<Files, 'repository'>, real: string): Promise<string> {
  return (await files.repository?.(real)) ?? real;
}

/** The shown path of a name in a folder. */
export function pathIn(files: Pick<Files, 'shown'>, folder: string, name: string): string {
  if (folder === '') return name;
  const path = `${folder.replace(/\/$/, '')}/${name}`;
  // The way up may lead back into the current folder: `../here/x` is `x`.
  return folder.startsWith('..') ? files.shown(path) : path;
}

/** Whether what a name in a folder stands for is passed by: copies of an editor's history, of a system, of packages. */
function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a file is one that is found where its folder is searched, by the names on the way from that folder to it. */
export function isFoundIn(folder: string, file: string): boolean {
  if (!isWithin(file, folder)) return false;
  const names = file.slice(folder.replace(/\/$/, '').length + 1).split('/');
  return !names.some(isPassedBy) && isKring(names.at(-1) ?? '');
}

export function isKring(name: string): boolean {
  return name.endsWith('.kring') && !name.startsWith('.');
}

/** Whether a file that somebody names is one of Kring by its name; such a name may begin with a dot. */
export function isNamedKring(path: string): boolean {
  return /\.kring$/i.test(path);
}

/** Whether a real path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Unreachable) return error.obstacle;
  throw error;
}
