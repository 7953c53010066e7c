import { type Files, type FolderEntry, type Kind, Unreachable } from '../../../src/workspace/files.js';

/**
 * A disk in memory, with links, that may take capital and small letters, and the forms of Unicode, for the same. Paths
 * are absolute.
 */
export class MemoryDisk implements Files {
  private readonly files = new Map<string, Uint8Array>();
  private readonly links = new Map<string, string>();
  private readonly encoder = new TextEncoder();

  constructor(private readonly alikeLetters = false) {}

  // ---- what a person does to it ----

  write(path: string, text: string): void {
    this.remove(path);
    this.files.set(this.spelt(path), this.encoder.encode(text));
  }

  link(path: string, target: string): void {
    this.remove(path);
    this.links.set(path, target);
  }

  /** Takes away a file, a link, or a folder with all that is in it; gives the files that are gone. */
  remove(path: string): string[] {
    const gone = [...this.files.keys(), ...this.links.keys()].filter((one) => this.isIn(one, path));
    for (const one of gone) {
      this.files.delete(one);
      this.links.delete(one);
    }
    return gone;
  }

  /** Gives a file or a folder another path; gives the files by their paths before and after. */
  rename(from: string, to: string): [before: string, after: string][] {
    const isThere = [...this.files.keys(), ...this.links.keys()].some((one) => this.isIn(one, from));
    if (!isThere || this.isIn(to, from) || this.isIn(from, to)) return [];
    this.remove(to);
    const moved: [string, string][] = [];
    for (const all of [this.files, this.links] as Map<string, unknown>[]) {
      for (const [one, held] of [...all]) {
        if (!this.isIn(one, from)) continue;
        const now = to + one.slice(from.length);
        all.delete(one);
        all.set(now, held);
        moved.push([one, now]);
      }
    }
    return moved;
  }

  paths(): string[] {
    return [...this.files.keys()];
  }

  text(path: string): string | undefined {
    const real = this.realOf(path);
    const bytes = real === undefined ? undefined : this.files.get(real);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  // ---- the port ----

  shown(path: string): string {
    return path;
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    const real = this.realOf(folder);
    if (real === undefined || this.kindOf(real) !== 'folder') throw new Unreachable(folder, 'missing');
    const found = new Map<string, FolderEntry>();
    for (const [all, kind] of [
      [this.files, 'file'],
      [this.links, 'link'],
    ] as const) {
      for (const path of all.keys()) {
        if (!path.startsWith(`${real}/`)) continue;
        const [name = '', ...more] = path.slice(real.length + 1).split('/');
        found.set(name, { name, kind: more.length > 0 ? 'folder' : kind });
      }
    }
    return [...found.values()];
  }

  async look(path: string): Promise<{ kind: Kind; size: number }> {
    const real = this.realOf(path);
    const kind = real === undefined ? undefined : this.kindOf(real);
    if (real === undefined || kind === undefined) throw new Unreachable(path, 'missing');
    return { kind, size: this.files.get(real)?.length ?? 0 };
  }

  async read(file: string): Promise<Uint8Array> {
    const real = this.realOf(file);
    const bytes = real === undefined ? undefined : this.files.get(real);
    if (bytes === undefined) throw new Unreachable(file, 'missing');
    return bytes;
  }

  async real(path: string): Promise<string> {
    const real = this.realOf(path);
    if (real === undefined || this.kindOf(real) === undefined) throw new Unreachable(path, 'missing');
    return real;
  }

  async above(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let at = folder; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const above = at.slice(0, at.lastIndexOf('/'));
      if (above !== '') found.push(above);
    }
    return found;
  }

  // ---- letters and links ----

  private fold(path: string): string {
    return this.alikeLetters ? path.normalize('NFC').toLowerCase() : path;
  }

  private isIn(path: string, folder: string): boolean {
    const [one, other] = [this.fold(path), this.fold(folder)];
    return one === other || one.startsWith(`${other}/`);
  }

  /** A path as the disk spells what is there; as it is given where nothing is. */
  private spelt(path: string): string {
    if (!this.alikeLetters) return path;
    for (const one of [...this.files.keys(), ...this.links.keys()])
      if (this.isIn(one, path)) return one.slice(0, path.length);
    return path;
  }

  private realOf(path: string, steps = 0): string | undefined {
    if (steps > 8) return undefined;
    const spelt = this.spelt(path.replace(/\/$/, ''));
    for (let at = spelt.indexOf('/', 1); ; at = spelt.indexOf('/', at + 1)) {
      const part = at < 0 ? spelt : spelt.slice(0, at);
      const target = this.links.get(part);
      if (target !== undefined) return this.realOf(at < 0 ? target : target + spelt.slice(at), steps + 1);
      if (at < 0) return spelt;
    }
  }

  private kindOf(real: string): Kind | undefined {
    if (this.files.has(real)) return 'file';
    const folder = `${real}/`;
    for (const all of [this.files, this.links])
      for (const path of all.keys()) if (path.startsWith(folder)) return 'folder';
    return undefined;
  }
}
