import { type Files, Unreachable } from '../../workspace/files.js';
import { isWithin } from '../../workspace/find.js';

/** Files of which none is reached that does not really lie in one folder, whatever path or link leads to it. */
export function confined(files: Files, root: string): Files {
  const within = async <T>(path: string, ask: (path: string) => Promise<T>): Promise<T> => {
    if (!isWithin(await files.real(path), root)) throw new Unreachable(path, 'outside');
    return ask(path);
  };
  return {
    shown: (path) => files.shown(path),
    list: (folder) => within(folder, (path) => files.list(path)),
    look: (path) => within(path, (one) => files.look(one)),
    read: (file) => within(file, (path) => files.read(path)),
    real: (path) => within(path, (one) => files.real(one)),
    // What links may lead to ends at the folder, as nothing around it is known.
    repository: async () => root,
    above: async () => [],
  };
}
