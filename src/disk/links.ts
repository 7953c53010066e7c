import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';

/**
 * The part of a path that is a link out of the repository in which it lies, or, where it lies in none, out of its
 * folder; nothing where no part is one. Only what lies below the current folder is looked at: folders above were there
 * before anything that others wrote.
 */
export async function linkLeadingOut(path: string, current = process.cwd()): Promise<string | undefined> {
  const way = relative(current, resolve(current, path));
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || parse(way).root !== '') return undefined;
  let at = '';
  for (const name of way.split(sep)) {
    at = join(at, name);
    const full = join(current, at);
    const is = await lstat(full).catch(() => undefined);
    if (is === undefined) return undefined;
    if (!is.isSymbolicLink()) continue;
    const leads = await realpath(full).catch(() => undefined);
    if (leads === undefined) return undefined;
    const bound = await repositoryAround(await realpath(dirname(full)));
    if (leads !== bound && !leads.startsWith(bound.endsWith(sep) ? bound : `${bound}${sep}`)) return at;
  }
  return undefined;
}

/** The folder of the repository that holds a real folder, or that folder itself. */
async function repositoryAround(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await stat(join(at, '.git')).catch(() => undefined)) !== undefined) return at;
    if (at === parse(at).root) return folder;
  }
}

/** Whether something is there that is neither a file nor a folder; what the system itself keeps at hand is for use. */
export async function isNoFile(path: string): Promise<boolean> {
  if (/^\/(?:dev|proc)\//.test(path)) return false;
  const is = await stat(path).catch(() => undefined);
  return is !== undefined && !is.isFile() && !is.isDirectory();
}
