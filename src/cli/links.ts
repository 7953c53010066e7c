import type { Files } from '../workspace/files.js';
import { isWithin } from '../workspace/find.js';
import { folderOf } from '../workspace/organisations.js';

/**
 * Whether a file is reached by a link that leads out of the folder that was given, or that of a file that was given, or
 * else out of the current folder. Within a repository such a file is read, since it belongs to
 * the organisation; it is somebody else's to change.
 */
export async function leadsOut(files: Files, file: string, paths: readonly string[]): Promise<boolean> {
  const isIn = async (folder: string): Promise<boolean> => {
    const root = await files.real(folder === '' ? '.' : folder).catch(() => undefined);
    return root !== undefined && isWithin(real, root);
  };
  const real = await files.real(file).catch(() => '');
  if (real === '') return false;
  const shown = files.shown(file);
  const given = await Promise.all(
    paths.map(async (path) => {
      const isFolder = await files.look(path).then(
        ({ kind }) => kind === 'folder',
        () => false,
      );
      return isFolder ? files.shown(path).replace(/\/$/, '') : folderOf(files.shown(path));
    }),
  );
  const isBelow = (folder: string): boolean => shown.startsWith(`${folder}/`);
  const isAside = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(shown);
  if (!isAside && !(await isIn('.'))) return true;
  // Files of the organisation that lie beside what was given are its own, unless a link leads to them from there.
  const folders = isAside || given.some(isBelow) ? given : ['.'];
  for (const folder of folders) if (await isIn(folder)) return false;
  return true;
}
