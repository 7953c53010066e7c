import type { Files } from '../workspace/files.js';
import { isWithin } from '../workspace/find.js';
import { folderOf } from '../workspace/organisations.js';

/**
 * Whether a file is reached by a link that leads out of the current folder, or, where it lies elsewhere, out of the
 * folder that was given or that of a file that was given. Within a repository such a file is read, since it belongs to
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
  if (!/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(shown)) return !(await isIn('.'));
  for (const path of paths) {
    const isFolder = await files.look(path).then(
      ({ kind }) => kind === 'folder',
      () => false,
    );
    if (await isIn(isFolder ? path : folderOf(files.shown(path)))) return false;
  }
  return true;
}
