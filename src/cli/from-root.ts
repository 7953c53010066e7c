import type { Files } from '../workspace/files.js';

/**
 * The way from the root of the repository around the current folder to that folder, without asking git: `organisation`,
 * and empty at the root itself or where there is no repository.
 */
export async function fromRoot(files: Files): Promise<string> {
  try {
    const root = (await files.above('.')).at(-1) ?? '.';
    await files.look(`${root}/.git`);
    const [top, here] = await Promise.all([files.real(root), files.real('.')]);
    return here.startsWith(`${top}/`) ? here.slice(top.length + 1) : '';
  } catch {
    return '';
  }
}
