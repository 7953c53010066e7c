import { lstat, readFile, readlink } from 'node:fs/promises';
import { posix } from 'node:path';
import { type Files, type FolderEntry, type Kind, Unreachable } from '../workspace/files.js';
import type { Repository, Tracked } from './repository.js';

/** How many links may lead to each other. */
const mostLinks = 40;

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly others: Map<string, Tracked>;
}

/**
 * The files of a revision, of the index or of the work tree behind the port for files, all walked by the same rules,
 * seen from the folder in which Kring was started: a file has the same path there as on the disk.
 */
export class RevisionFiles implements Files {
  private readonly tree: Folder = { folders: new Map(), others: new Map() };
  private readonly contents = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly repository_: Repository,
    all: readonly Tracked[],
  ) {
    for (const one of all) {
      const parts = one.path.split('/');
      const name = parts.pop() ?? '';
      let at = this.tree;
      for (const part of parts) {
        let next = at.folders.get(part);
        if (next === undefined) {
          next = { folders: new Map(), others: new Map() };
          at.folders.set(part, next);
        }
        at = next;
      }
      at.others.set(name, one);
    }
  }

  shown(path: string): string {
    return this.seen(this.fromRoot(path));
  }

  async list(path: string): Promise<readonly FolderEntry[]> {
    const at = await this.followed(path);
    if ('blob' in at) throw new Unreachable(path, 'other');
    return [
      ...[...at.folders.keys()].map((name): FolderEntry => ({ name, kind: 'folder' })),
      ...[...at.others].map(([name, { kind }]): FolderEntry => ({ name, kind: kindOf(kind) })),
    ];
  }

  async look(path: string): Promise<{ readonly kind: Kind; readonly size: number }> {
    const at = await this.followed(path);
    if (!('blob' in at)) return { kind: 'folder', size: 0 };
    if (at.kind === 'submodule') return { kind: 'other', size: 0 };
    if (at.at === 'unmerged') throw new Unreachable(path, 'unmerged');
    if (at.at === 'work tree') {
      const found = await lstat(this.onDisk(at)).catch(() => undefined);
      if (found === undefined) throw new Unreachable(path, 'missing');
      return { kind: 'file', size: found.size };
    }
    return { kind: 'file', size: (await this.bytes(at)).length };
  }

  async read(path: string): Promise<Uint8Array> {
    const at = await this.followed(path);
    if (!('blob' in at)) throw new Unreachable(path, 'folder');
    return this.bytes(at);
  }

  async real(path: string): Promise<string> {
    let place = '';
    await this.followed(path, (found) => {
      place = found;
    });
    return `${this.repository_.root}/${place}`.replace(/\/$/, '');
  }

  async repository(): Promise<string> {
    return this.repository_.root;
  }

  async above(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let at = this.fromRoot(folder); at !== ''; ) {
      at = posix.dirname(at) === '.' ? '' : posix.dirname(at);
      found.push(this.seen(at));
    }
    return found;
  }

  /** Submodules at or below a path, whose files no revision of this repository holds. */
  submodules(path: string): readonly string[] {
    const at = this.find(path);
    if (at === undefined || 'blob' in at) return [];
    const found: string[] = [];
    const waiting = [at];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      for (const one of folder.others.values()) if (one.kind === 'submodule') found.push(this.seen(one.path));
      waiting.push(...folder.folders.values());
    }
    return found.sort();
  }

  /** The path from the root of the repository. @throws Unreachable where it lies outside */
  private fromRoot(path: string): string {
    const { root, within } = this.repository_;
    const slashed = path.replaceAll('\\', '/');
    const full =
      posix.isAbsolute(slashed) || /^[a-z]:\//i.test(slashed) ? slashed : posix.join(root, within, slashed);
    const inside = posix.relative(root, posix.normalize(full));
    if (inside === '..' || inside.startsWith('../')) throw new Unreachable(path, 'missing');
    return inside;
  }

  private find(path: string): Folder | Tracked | undefined {
    return this.at(this.fromRoot(path));
  }

  private at(place: string): Folder | Tracked | undefined {
    let at: Folder | Tracked | undefined = this.tree;
    for (const part of place === '' ? [] : place.split('/')) {
      if (at === undefined || 'blob' in at) return undefined;
      at = at.folders.get(part) ?? at.others.get(part);
    }
    return at;
  }

  /** What a path leads to, links on the way and at its end followed, as long as they stay in the repository. */
  private async followed(path: string, tell: (place: string) => void = () => {}): Promise<Folder | Tracked> {
    let waiting = split(this.fromRoot(path));
    let way: string[] = [];
    let at: Folder | Tracked = this.tree;
    for (let links = 0; ; ) {
      const part = waiting.shift();
      if (part === undefined) {
        tell(way.join('/'));
        return at;
      }
      const next: Folder | Tracked | undefined =
        'blob' in at ? undefined : (at.folders.get(part) ?? at.others.get(part));
      if (next === undefined) throw new Unreachable(path, 'missing');
      if (!('blob' in next) || next.kind !== 'link') {
        way.push(part);
        at = next;
        continue;
      }
      if (++links > mostLinks) throw new Unreachable(path, 'loop');
      const target =
        next.at === 'work tree'
          ? await readlink(this.onDisk(next))
          : (await this.bytes(next)).toString('utf8');
      const place = posix.normalize(posix.join(...way, target.replaceAll('\\', '/')));
      if (posix.isAbsolute(target) || place === '..' || place.startsWith('../'))
        throw new Unreachable(path, 'outside');
      waiting = [...split(place === '.' ? '' : place), ...waiting];
      way = [];
      at = this.tree;
    }
  }

  /** A place in the repository as it is seen from the folder in which Kring was started. */
  private seen(place: string): string {
    const { root, within } = this.repository_;
    return posix.relative(posix.join(root, within), posix.join(root, place));
  }

  private onDisk({ path }: Tracked): string {
    return `${this.repository_.root}/${path}`;
  }

  private bytes(one: Tracked): Promise<Buffer> {
    const { blob } = one;
    if (one.at === 'work tree')
      return readFile(this.onDisk(one)).catch((error: NodeJS.ErrnoException) => {
        throw new Unreachable(one.path, error.code === 'EACCES' ? 'denied' : 'missing', error.code);
      });
    let bytes = this.contents.get(blob);
    if (bytes === undefined) {
      bytes = this.repository_.blobs.read(blob);
      this.contents.set(blob, bytes);
    }
    return bytes;
  }
}

function split(place: string): string[] {
  return place.split('/').filter((part) => part !== '');
}

function kindOf(kind: Tracked['kind']): FolderEntry['kind'] {
  return kind === 'submodule' ? 'other' : kind;
}
