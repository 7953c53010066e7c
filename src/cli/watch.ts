import { watch as watchFiles } from 'chokidar';
import type { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';

/** Changes that come within so many milliseconds are one: an editor saves in several steps. */
const pause = 120;

/** Does something now, and again after every change of a .kring file in the paths, until an interrupt. */
export async function watching(
  context: Pick<Context, 'positionals' | 'signal'>,
  workspace: Workspace,
  again: () => Promise<void>,
): Promise<void> {
  await again();
  const paths = new Set([
    ...(context.positionals.length === 0 ? ['.'] : context.positionals),
    ...workspace.files(),
  ]);
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)$/.test(path) ||
      (stats?.isFile() === true && !path.endsWith('.kring') && !paths.has(path)),
  });
  // The watch begins before the first look, so that no change falls between them.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  let running = again();
  await running;
  // What an organisation around the paths holds bears on them too.
  for (const file of workspace.files()) paths.add(file);
  watcher.add([...paths]);
  let waiting: NodeJS.Timeout | undefined;
  await new Promise<void>((ended, failed) => {
    watcher.on('all', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(again);
        running.catch(failed);
      }, pause);
    });
    watcher.on('error', failed);
    if (context.signal.aborted) ended();
    context.signal.addEventListener('abort', () => ended(), { once: true });
  }).finally(async () => {
    clearTimeout(waiting);
    await watcher.close();
  });
  await running;
}
