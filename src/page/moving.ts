import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { fileNameFrom } from '../characters/file-names.js';
import { page as say } from '../messages/page.js';
import type { Words } from '../messages/words.js';
import type { PageFiles } from './link.js';

/*
 * Ways in and out for files: chosen, dropped, a folder of the disk where the browser can open one, a ZIP file. What
 * comes in is read whole before anything is changed, and refused in words where it is not what the page can show.
 */

/** So many bytes of text, and so many files, the page takes in at once. */
const mostBytes = 20_000_000;
const mostFiles = 2_000;

/** Files that came in, or why none did. */
export type Brought =
  | {
      readonly files: PageFiles;
      /** Where each of them came from, by its name here. */
      readonly paths: ReadonlyMap<string, string>;
    }
  | { readonly refused: Words };

/** Texts out of files that somebody chose or dropped; a ZIP file counts as what is in it. */
export async function filesFrom(
  chosen: readonly { readonly path: string; readonly file: Blob }[],
): Promise<Brought> {
  const found: [string, Uint8Array][] = [];
  let bytes = 0;
  const tooMuch = (): Brought => ({ refused: say.refused.tooMuch(Math.ceil(bytes / 1e6), found.length) });
  for (const { path, file } of chosen) {
    if (/\.zip$/i.test(path)) {
      bytes += file.size;
      if (bytes > mostBytes) return tooMuch();
      try {
        const inside = unzipSync(new Uint8Array(await file.arrayBuffer()), {
          filter({ name, originalSize }) {
            if (fileNameFrom(name) === undefined || /(?:^|\/)(?:__MACOSX\/|\._)/.test(name)) return false;
            bytes += originalSize;
            return bytes <= mostBytes;
          },
        });
        found.push(...Object.entries(inside));
      } catch {
        return { refused: say.refused.zip };
      }
    } else if (fileNameFrom(path) !== undefined) {
      bytes += file.size;
      if (bytes > mostBytes) return tooMuch();
      found.push([path, new Uint8Array(await file.arrayBuffer())]);
    }
    if (bytes > mostBytes || found.length > mostFiles) return tooMuch();
  }
  if (found.length === 0) return { refused: say.refused.noKring };
  const files = new Map<string, string>();
  const paths = new Map<string, string>();
  const folders = foldersOfAll(found.map(([path]) => path));
  for (const [path, content] of found) {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(content);
    } catch {
      return { refused: say.refused.notText(path) };
    }
    const name = fileNameFrom(path.slice(folders));
    if (name === undefined) continue;
    const free = unique(name, files);
    files.set(free, text);
    paths.set(free, path);
  }
  return { files: Object.fromEntries(files), paths };
}

/** How long the path of the folders is in which all of them lie: its name says nothing. */
function foldersOfAll(paths: readonly string[]): number {
  const [first = '', ...others] = paths;
  let folders = first.lastIndexOf('/') + 1;
  while (folders > 0 && others.some((path) => !path.startsWith(first.slice(0, folders))))
    folders = first.lastIndexOf('/', folders - 2) + 1;
  return folders;
}

/** Two paths can become the same name; neither file goes before the other. */
function unique(name: string, taken: ReadonlyMap<string, unknown>): string {
  const stem = name.slice(0, -'.kring'.length);
  for (let i = 2, one = name; ; i++, one = `${stem}-${i - 1}.kring`) if (!taken.has(one)) return one;
}

/** All files as one ZIP file; the same files give the same bytes. */
export function zipOf(files: PageFiles): Uint8Array {
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    packed[name] = strToU8(text);
  return zipSync(packed, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Of a folder of the disk, as far as a browser opens one. */
interface FolderHandle {
  readonly name: string;
  entries(): AsyncIterable<[string, FolderHandle | FileHandle]>;
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<FileHandle>;
  readonly kind: 'directory';
}

interface FileHandle {
  readonly kind: 'file';
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

type FolderPicker = (options: { readonly mode: 'readwrite' }) => Promise<FolderHandle>;

function folderPicker(): FolderPicker | undefined {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: FolderPicker };
  return showDirectoryPicker?.bind(globalThis);
}

export function canOpenFolders(): boolean {
  return folderPicker() !== undefined;
}

/** A folder of the disk that was opened, with what its files said when they were read or written last. */
export class OpenFolder {
  private constructor(
    private readonly handle: FolderHandle,
    /** The paths below the folder by the names that the files have here. */
    private readonly paths: ReadonlyMap<string, string>,
    private readonly known: Map<string, string>,
  ) {}

  get name(): string {
    return this.handle.name;
  }

  /** Has a person choose a folder; nothing where none was chosen. */
  static async choose(): Promise<
    { readonly folder: OpenFolder; readonly files: PageFiles } | { readonly refused: Words } | undefined
  > {
    let handle: FolderHandle | undefined;
    try {
      handle = await folderPicker()?.({ mode: 'readwrite' });
    } catch {
      return undefined;
    }
    if (handle === undefined) return undefined;
    const found: { path: string; file: File }[] = [];
    const waiting: { path: string; folder: FolderHandle }[] = [{ path: '', folder: handle }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for await (const [name, entry] of next.folder.entries()) {
        if (name.startsWith('.') || name === 'node_modules') continue;
        const path = `${next.path}${name}`;
        if (entry.kind === 'directory') waiting.push({ path: `${path}/`, folder: entry });
        else if (/\.kring$/.test(name)) found.push({ path, file: await entry.getFile() });
      }
    found.sort((a, b) => (a.path < b.path ? -1 : 1));
    const brought = await filesFrom(found);
    if ('refused' in brought) return brought;
    const { files, paths } = brought;
    return { folder: new OpenFolder(handle, paths, new Map(Object.entries(files))), files };
  }

  /** The files that somebody else changed on the disk since they were read or written here. */
  async changedThere(files: PageFiles): Promise<readonly string[]> {
    const changed: string[] = [];
    for (const [name, text] of Object.entries(files)) {
      if (this.known.get(name) === text) continue;
      const there = await this.read(name);
      if (there !== undefined && there !== this.known.get(name) && there !== text) changed.push(name);
    }
    return changed;
  }

  /** Writes what is otherwise than on the disk; gives how many files. A file is whole or as it was. */
  async save(files: PageFiles): Promise<number> {
    let count = 0;
    for (const [name, text] of Object.entries(files)) {
      if (this.known.get(name) === text) continue;
      const file = await this.file(name, true);
      // A browser writes beside the file, and puts it in its place when it is closed.
      const writing = await file?.createWritable();
      if (writing === undefined) continue;
      try {
        await writing.write(text);
        await writing.close();
      } catch (error) {
        await writing.abort().catch(() => undefined);
        throw error;
      }
      this.known.set(name, text);
      count++;
    }
    return count;
  }

  private async read(name: string): Promise<string | undefined> {
    try {
      return await (await (await this.file(name, false))?.getFile())?.text();
    } catch {
      return undefined;
    }
  }

  private async file(name: string, create: boolean): Promise<FileHandle | undefined> {
    const parts = (this.paths.get(name) ?? name).split('/');
    const last = parts.pop();
    let folder = this.handle;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
    return last === undefined ? undefined : folder.getFileHandle(last, { create });
  }
}

/** Everything that was dropped, with the paths in folders where a browser tells them. */
export async function dropped(transfer: DataTransfer): Promise<{ path: string; file: File }[]> {
  const entries = [...transfer.items].flatMap((one) => one.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ path: file.name, file }));
  const found: { path: string; file: File }[] = [];
  const waiting = [...entries];
  for (
    let entry = waiting.shift();
    entry !== undefined && found.length <= mostFiles;
    entry = waiting.shift()
  ) {
    if (entry.isFile) {
      const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
      found.push({ path: entry.fullPath.replace(/^\//, ''), file });
    } else if (entry.isDirectory) {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      for (;;) {
        // A browser tells of a hundred at a time.
        const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
        if (some.length === 0) break;
        waiting.push(...some);
      }
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Gives a file to the person at the page, by the browser's own way. */
export function save(name: string, content: Uint8Array | string, kind: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
