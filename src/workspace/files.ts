/*
 * The disk as the workspace sees it: a port, so that the same loading runs over a disk, a git revision or a map in
 * a test. Paths have forward slashes, and are relative to the current folder or absolute.
 */

export type Kind = 'file' | 'folder' | 'other';

/** One name in a folder. A link must be asked about by {@link Files.look}. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: Kind | 'link';
}

/** What a path leads to, links followed. */
export interface Look {
  readonly kind: Kind;
  /** In bytes. */
  readonly size: number;
}

export interface Files {
  /** The names in a folder, in any order. @throws Unreachable */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** What a path leads to. @throws Unreachable where it leads nowhere */
  look(path: string): Promise<Look>;
  /** All bytes of a file. @throws Unreachable */
  read(file: string): Promise<Uint8Array>;
  /** The one real path, without links, as something to compare. @throws Unreachable */
  real(path: string): Promise<string>;
  /** The path as it is shown: relative to the current folder, with forward slashes. Empty for that folder itself. */
  shown(path: string): string;
  /** The real root of the repository that holds a real path; nothing where none does. */
  repository?(real: string): Promise<string | undefined>;
  /** The folders above a shown path's folder up to the repository's root, the nearest first, as shown. */
  above(folder: string): Promise<readonly string[]>;
}

/**
 * Why a path cannot be reached; `pointer`, where its content is kept elsewhere by Git LFS; `unmerged`, where a merge has
 * not been finished in it; `outside`, where a link leads out of the repository that is compared.
 */
export type Obstacle =
  | 'missing'
  | 'denied'
  | 'loop'
  | 'folder'
  | 'too large'
  | 'pointer'
  | 'unmerged'
  | 'outside'
  | 'other';

export class Unreachable extends Error {
  constructor(
    readonly path: string,
    readonly obstacle: Obstacle,
    /** What the system said, for an obstacle that we have no words for. */
    readonly said: string = '',
  ) {
    super(`${path}: ${obstacle} ${said}`);
    this.name = 'Unreachable';
  }
}
