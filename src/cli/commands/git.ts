import { join } from 'node:path';
import { gitHelp } from '../../messages/diff.js';
import { type Context, command, type ExitStatus } from '../command.js';
import { Refusal } from '../refusal.js';
import { refusalOf } from '../write.js';

export const git = command({
  name: 'git',
  words: gitHelp,
  options: { 'pre-commit': { type: 'boolean', description: gitHelp.preCommit } },
  realNames: true,
  positionals: { least: 1, most: 4 },
  async run(context) {
    const [act, ...files] = context.positionals;
    if (act === 'text' && files.length === 1) return settle(context, files[0] as string);
    if (act === 'compare' && files.length === 3) return compare(context, files);
    if ((act !== 'install' && act !== 'uninstall') || files.length > 0)
      throw new Refusal(gitHelp.unknown(context.positionals.join(' ')), true);
    const [{ inGit }, { Repository }, { install, isAmongFiles, uninstall }] = await Promise.all([
      import('../states.js'),
      import('../../git/repository.js'),
      import('../../git/install.js'),
    ]);
    await inGit(async () => {
      const { root } = await Repository.around(process.cwd());
      try {
        if (act === 'uninstall') return await uninstall(root);
        const hook = await install(root, await program(), context.values['pre-commit'] === true);
        if (hook !== undefined && isAmongFiles(root, hook)) context.notice(gitHelp.hookAmongFiles(hook));
      } catch (error) {
        throw refusalOf(error, join(root, '.git'));
      }
    });
    context.notice(act === 'uninstall' ? gitHelp.uninstalled : gitHelp.installed);
    return 0;
  },
});

/** A file in its settled form, or as it is where it has none. */
async function settle(context: Pick<Context, 'files' | 'deliver'>, file: string): Promise<ExitStatus> {
  const [{ settledText }, { createKringServices }, { textOf }] = await Promise.all([
    import('../settled.js'),
    import('../../language/module.js'),
    import('../../workspace/read-text.js'),
  ]);
  const read = await textOf(context.files, file);
  if ('message' in read) {
    if (read.bytes === undefined) throw new Refusal(read.message);
    await context.deliver(read.bytes);
  } else await context.deliver(settledText(createKringServices().kring, read.text));
  return 0;
}

/** Two versions of one file as `git difftool` gives them; silent where it is no Kring file. */
async function compare(
  context: Pick<
    Context,
    'files' | 'profile' | 'asOf' | 'languageOf' | 'deliver' | 'colours' | 'width' | 'err' | 'say'
  >,
  [before = '', after = '', path = '']: readonly string[],
): Promise<ExitStatus> {
  const [{ isKring }, { compareFile }] = await Promise.all([
    import('../../workspace/find.js'),
    import('../one-file.js'),
  ]);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isKring(name) ? compareFile(context, before, after, path) : 0;
}

/** How a shell starts this very program. */
async function program() {
  const { quoted } = await import('../../git/install.js');
  const [node, file] = [process.execPath, process.argv[1] ?? 'kring'].map((word) =>
    quoted(process.platform === 'win32' ? word.replaceAll('\\', '/') : word),
  ) as [string, string];
  return { words: `${node} ${file}`, file };
}
