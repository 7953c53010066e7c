import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where this system has a person's programs keep what can be made again: the folder for this kind of it. */
export function cacheFolder(kind: 'kring' | 'kring-read' = 'kring'): string | undefined {
  const { XDG_CACHE_HOME: wanted, LOCALAPPDATA: local } = process.env;
  if (wanted !== undefined && isAbsolute(wanted)) return join(wanted, kind);
  if (process.platform === 'win32')
    return local === undefined ? undefined : join(local, 'kring', kind === 'kring' ? 'cache' : 'read');
  const home = homedir();
  if (home === '') return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', kind) : join(home, '.cache', kind);
}
