import { watch as watchFiles } from 'chokidar';
import type { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';
import { Refusal } from './refusal.js';

/** Changes that come within so many milliseconds are one: an editor saves in several steps. */
const pause = 120;

/**
 * Does something now, and again after every change of a .kring file in the paths, until an interrupt. What is refused
 * at first is refused; what goes wrong while somebody is typing is said, and waits for the next change.
 */
export async function watching(
  context: Pick<Context, 'positionals' | 'signal' | 'say' | 'err'>,
  workspace: Workspace,
  look: () => Promise<void>,
): Promise<void> {
  const paths = new Set(context.positionals.length === 0 ? ['.'] : context.positionals);
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path, stats) =>
      /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)$/.test(path) ||
      (stats?.isFile() === true && !path.endsWith('.kring') && !paths.has(path)),
  });
  // The watch begins before the first look, so that no change falls between them.
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  const again = async (): Promise<void> => {
    await look();
    // What an organisation around the paths holds bears on them too.
    for (const file of workspace.files()) {
      if (paths.has(file)) continue;
      paths.add(file);
      watcher.add(file);
    }
  };
  let running = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  try {
    await again();
    await new Promise<void>((ended, failed) => {
      watcher.on('all', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          running = running.then(again).catch((error: unknown) => {
            if (error instanceof Refusal) context.err(`${context.say(error.words)}\n`);
            else failed(error);
          });
        }, pause);
      });
      watcher.on('error', failed);
      if (context.signal.aborted) ended();
      context.signal.addEventListener('abort', () => ended(), { once: true });
    });
  } finally {
    clearTimeout(waiting);
    await watcher.close();
  }
  await running;
}
