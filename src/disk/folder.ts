import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isFileName } from '../characters/file-names.js';
import { Turns } from '../ground/turns.js';
import type { Words } from '../messages/words.js';
import { mostBytes } from '../workspace/decode.js';
import { Finder, isFoundIn, isWithin, type Troubled } from '../workspace/find.js';
import { sentence, textIn } from '../workspace/read-text.js';
import { digestOf } from './digest.js';
import { diskFiles } from './files.js';
import { writeFileWhole } from './write.js';

/** A file of a folder as it was found. */
export interface FolderFile {
  /** Without a byte order mark. */
  readonly text: string;
  /** Another one where a single byte is another. */
  readonly stamp: string;
}

/** What a folder holds at one moment, by the paths below it, with forward slashes. */
export interface FolderState {
  /** Counts looks and changes: the higher, the later. */
  readonly at: number;
  readonly files: ReadonlyMap<string, FolderFile>;
  /** What is there and cannot be shown, with why. */
  readonly left: readonly { readonly name: string; readonly why: Words }[];
}

/** What became of a change. */
export type Written =
  /** The file has this stamp now; null where it is gone. `at` counts as in {@link FolderState}. */
  | { readonly kind: 'done'; readonly stamp: string | null; readonly at: number }
  /** Something else is there than what was to be replaced; nothing was changed. */
  | { readonly kind: 'otherwise'; readonly there: FolderFile | null; readonly at: number }
  /** No file of the folder can have this name, or its place leads out of the folder; nothing was changed. */
  | { readonly kind: 'elsewhere' };

/** A file that was read, and what the disk said of it then. */
interface ReadFile {
  readonly signs: string;
  readonly bytes: number;
  readonly hasMark: boolean;
  readonly file: FolderFile | undefined;
  readonly why: Words | undefined;
}

/** So many files, and so many bytes of them, are shown of one folder. */
const mostOfFolder = { files: 2_000, bytes: mostBytes } as const;

/**
 * The Kring files of one folder of the disk, read and written for somebody at a distance: nothing that lies outside of
 * the folder is read or written, whatever its links and the names that are asked for lead to. One deed waits for the
 * other, so that two who write at once do not overwrite each other.
 */
export class DiskFolder {
  private readonly read = new Map<string, ReadFile>();
  private state: FolderState = { at: 0, files: new Map(), left: [] };
  private count = 0;
  private readonly turns = new Turns();

  private constructor(
    /** The folder's real path. */
    private readonly root: string,
  ) {}

  /** @throws Error of the system, with its code, where there is no such folder */
  static async at(path: string): Promise<DiskFolder> {
    const root = await realpath(path);
    if (!(await stat(root)).isDirectory()) throw Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' });
    return new DiskFolder(root);
  }

  /** Whether nobody is to write into the folder. */
  async isReadOnly(): Promise<boolean> {
    const mayWrite = await access(this.root, constants.W_OK).then(
      () => true,
      () => false,
    );
    return !mayWrite || ((await stat(this.root)).mode & 0o222) === 0;
  }

  /** Looks what is there now; files that are as they were are not read again. */
  look(): Promise<FolderState> {
    return this.turns.take(async () => {
      await this.search();
      return this.state;
    });
  }

  /**
   * Writes a file whole, or makes a new one.
   *
   * @param was the stamp of what is to be replaced; null where there is nothing yet
   * @throws Error of the system, with its code, where it cannot be written
   */
  write(name: string, text: string, was: string | null): Promise<Written> {
    return this.turns.take(async () => {
      const place = await this.placeOf(name);
      if (place === undefined) return { kind: 'elsewhere' };
      const there = await this.now(name, place);
      if ((there?.file?.stamp ?? null) !== was || (there !== undefined && there.file === undefined))
        return { kind: 'otherwise', there: there?.file ?? null, at: ++this.count };
      const content = there?.hasMark === true ? `\uFEFF${text}` : text;
      await writeFileWhole(place, content);
      return { kind: 'done', stamp: digestOf(Buffer.from(content)), at: ++this.count };
    });
  }

  /**
   * Deletes a file.
   *
   * @param was the stamp of what is to be deleted
   * @throws Error of the system, with its code, where it cannot be deleted
   */
  remove(name: string, was: string): Promise<Written> {
    return this.turns.take(async () => {
      const place = await this.placeOf(name);
      if (place === undefined) return { kind: 'elsewhere' };
      const there = await this.now(name, place);
      if (there === undefined) return { kind: 'done', stamp: null, at: ++this.count };
      if (there.file?.stamp !== was)
        return { kind: 'otherwise', there: there.file ?? null, at: ++this.count };
      // Who took away everybody's right to write a file wants it as it is.
      if (((await stat(place)).mode & 0o222) === 0)
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      await rm(place);
      return { kind: 'done', stamp: null, at: ++this.count };
    });
  }

  private async search(): Promise<void> {
    const troubles: Troubled[] = [];
    // Without the repository around it: here nothing outside of the folder is shown.
    const { repository: _, ...disk } = diskFiles(this.root);
    const names = await new Finder(disk).find('.', (one) => troubles.push(one));
    const files = new Map<string, FolderFile>();
    const left = troubles.map(({ path, trouble }) => ({ name: path, why: sentence(trouble, false) }));
    let bytes = 0;
    for (const name of names) {
      const found = await this.now(name, join(this.root, name));
      if (found === undefined) continue;
      bytes += found.bytes;
      if (files.size >= mostOfFolder.files || bytes > mostOfFolder.bytes || found.file === undefined)
        left.push({ name, why: found.why ?? sentence('too large', false) });
      else files.set(name, found.file);
    }
    for (const name of this.read.keys()) if (!names.includes(name)) this.read.delete(name);
    this.state = { at: ++this.count, files, left: left.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }

  /** What a file is now; nothing where there is none, or where it lies outside of the folder. */
  private async now(name: string, path: string): Promise<ReadFile | undefined> {
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined || !this.holds(real)) return undefined;
    const is = await stat(real, { bigint: true }).catch(() => undefined);
    if (is === undefined || !is.isFile()) return undefined;
    const signs = [real, is.dev, is.ino, is.size, is.mtimeNs, is.ctimeNs].join(' ');
    const known = this.read.get(name);
    if (known?.signs === signs) return known;
    const found = await readWith(real, signs, Number(is.size));
    this.read.set(name, found);
    return found;
  }

  private holds(real: string): boolean {
    return isWithin(slashed(real), slashed(this.root));
  }

  /**
   * The path of a file that is there under a name, or could be; nothing where no file of this folder can be called so,
   * or where a link leads out of the folder.
   */
  private async placeOf(name: string): Promise<string | undefined> {
    if (!this.state.files.has(name) && !(isFileName(name) && isFoundIn('', `/${name}`))) return undefined;
    const place = resolve(this.root, name);
    if (!this.holds(place) || place === this.root) return undefined;
    const is = await lstat(place).catch(() => undefined);
    // The nearest that is there decides where the rest would lie.
    for (let at = is === undefined ? dirname(place) : place; ; at = dirname(at)) {
      const real = await realpath(at).catch(() => undefined);
      if (real !== undefined) return this.holds(real) ? place : undefined;
      // A link to nowhere is none of our files.
      if ((await lstat(at).catch(() => undefined)) !== undefined) return undefined;
    }
  }
}

async function readWith(real: string, signs: string, size: number): Promise<ReadFile> {
  const none = { signs, bytes: size, hasMark: false, file: undefined };
  if (size > mostBytes) return { ...none, bytes: 0, why: sentence('too large', false) };
  let bytes: Buffer;
  try {
    // A link or a pipe that has taken the file's place since it was looked at is not followed, and not waited for.
    bytes = await readFile(real, { flag: constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK });
  } catch {
    return { ...none, why: sentence('denied', false) };
  }
  const said = textIn(bytes);
  if (!('text' in said)) return { ...none, why: said.message };
  const file = { text: said.text, stamp: digestOf(bytes) };
  return { signs, bytes: bytes.length, hasMark: said.mark, file, why: undefined };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
