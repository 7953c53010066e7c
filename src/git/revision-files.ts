import { posix } from 'node:path';
import { pointerStart } from '../workspace/decode.js';
import { type Entry, type Files, type Kind, Unreachable } from '../workspace/files.js';
import type { Repository, Tracked } from './repository.js';

/** How many links may lead to each other. */
const mostLinks = 40;

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly others: Map<string, Tracked>;
}

/**
 * The files of a revision behind the port for files, seen from the folder in which Kring was started: a file has the
 * same path there as on the disk.
 */
export class RevisionFiles implements Files {
  private readonly tree: Folder = { folders: new Map(), others: new Map() };
  private readonly contents = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly repository: Repository,
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
    return posix.relative(this.repository.within, this.fromRoot(path));
  }

  async list(path: string): Promise<readonly Entry[]> {
    const at = this.find(path);
    if (at === undefined || 'blob' in at) throw new Unreachable(path, at === undefined ? 'missing' : 'other');
    return [
      ...[...at.folders.keys()].map((name): Entry => ({ name, kind: 'folder' })),
      ...[...at.others].map(([name, { kind }]): Entry => ({ name, kind: kindOf(kind) })),
    ];
  }

  async look(path: string): Promise<{ readonly kind: Kind; readonly size: number }> {
    const at = await this.followed(path);
    if (!('blob' in at)) return { kind: 'folder', size: 0 };
    if (at.kind === 'submodule') return { kind: 'other', size: 0 };
    return { kind: 'file', size: (await this.bytes(at)).length };
  }

  async read(path: string): Promise<Uint8Array> {
    const at = await this.followed(path);
    if (!('blob' in at)) throw new Unreachable(path, 'folder');
    const bytes = await this.bytes(at);
    if (bytes.length < 1024 && bytes.toString('latin1', 0, pointerStart.length) === pointerStart)
      throw new Unreachable(path, 'pointer');
    return bytes;
  }

  async real(path: string): Promise<string> {
    let place = '';
    await this.followed(path, (found) => {
      place = found;
    });
    return `${this.repository.root}/${place}`.replace(/\/$/, '');
  }

  async above(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let at = this.fromRoot(folder); at !== ''; ) {
      at = posix.dirname(at) === '.' ? '' : posix.dirname(at);
      found.push(posix.relative(this.repository.within, at));
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
      for (const one of folder.others.values())
        if (one.kind === 'submodule') found.push(posix.relative(this.repository.within, one.path));
      waiting.push(...folder.folders.values());
    }
    return found.sort();
  }

  /** The path from the root of the repository. @throws Unreachable where it lies outside */
  private fromRoot(path: string): string {
    const { root, within } = this.repository;
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

  private async followed(path: string, tell: (place: string) => void = () => {}): Promise<Folder | Tracked> {
    let place = this.fromRoot(path);
    for (let links = 0; links <= mostLinks; links++) {
      const at = this.at(place);
      if (at === undefined) throw new Unreachable(path, 'missing');
      if (!('blob' in at) || at.kind !== 'link') {
        tell(place);
        return at;
      }
      const target = (await this.bytes(at)).toString('utf8');
      const next = posix.normalize(posix.join(posix.dirname(place), target));
      if (posix.isAbsolute(target) || next.startsWith('..')) throw new Unreachable(path, 'missing');
      place = next === '.' ? '' : next.replace(/\/$/, '');
    }
    throw new Unreachable(path, 'loop');
  }

  private bytes({ blob }: Tracked): Promise<Buffer> {
    let bytes = this.contents.get(blob);
    if (bytes === undefined) {
      bytes = this.repository.blobs.read(blob);
      this.contents.set(blob, bytes);
    }
    return bytes;
  }
}

function kindOf(kind: Tracked['kind']): Entry['kind'] {
  return kind === 'submodule' ? 'other' : kind;
}
