import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, parse, relative, resolve, sep } from 'node:path';
import { type Files, type FolderEntry, type Kind, type Obstacle, Unreachable } from '../workspace/files.js';

/** The disk of this machine, seen from a folder. */
export function diskFiles(current = process.cwd()): Files {
  const full = (path: string): string => resolve(current, path);
  const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
  const shown = (path: string): string => slashed(relative(current, full(path)));
  return {
    shown,
    list: (folder) =>
      reached(folder, async () =>
        (await readdir(full(folder), { withFileTypes: true })).map(
          (one): FolderEntry => ({ name: one.name, kind: one.isSymbolicLink() ? 'link' : kindOf(one) }),
        ),
      ),
    look: (path) =>
      reached(path, async () => {
        const found = await stat(full(path));
        return { kind: kindOf(found), size: found.size };
      }),
    read: (file) => reached(file, () => readFile(full(file))),
    real: (path) => reached(path, async () => slashed(await realpath(full(path)))),
    async repository(real) {
      for (let at = resolve(real); ; at = dirname(at)) {
        if (await isThere(`${at}${sep}.git`)) return slashed(at);
        if (at === parse(at).root) return undefined;
      }
    },
    async above(folder) {
      const found: string[] = [];
      const home = homedir();
      for (let at = full(folder); ; at = dirname(at)) {
        if (at !== full(folder)) found.push(shown(at));
        if ((await isThere(`${at}${sep}.git`)) || at === home || at === parse(at).root) return found;
      }
    },
  };
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function kindOf(one: { isFile(): boolean; isDirectory(): boolean }): Kind {
  return one.isFile() ? 'file' : one.isDirectory() ? 'folder' : 'other';
}

const obstacles: Readonly<Record<string, Obstacle>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  EISDIR: 'folder',
  ERR_FS_FILE_TOO_LARGE: 'too large',
};

/** What the disk answers, its errors told in the words of the port. */
async function reached<T>(path: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new Unreachable(path, obstacles[code] ?? 'other', code);
  }
}
