import { gitHelp } from '../../messages/diff.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const git = command({
  name: 'git',
  words: gitHelp,
  options: { 'pre-commit': { type: 'boolean', description: gitHelp.preCommit } },
  positionals: { least: 1, most: 2 },
  async run(context) {
    const [act, file] = context.positionals;
    if (act === 'text' && file !== undefined) {
      const [{ settledText }, { createKringServices }, { textOf }] = await Promise.all([
        import('../settled.js'),
        import('../../language/module.js'),
        import('../../workspace/read-text.js'),
      ]);
      const read = await textOf(context.files, file);
      if ('message' in read) throw new Refusal(read.message);
      await context.deliver(settledText(createKringServices().kring, read.text));
      return 0;
    }
    if ((act !== 'install' && act !== 'uninstall') || file !== undefined)
      throw new Refusal(gitHelp.unknown(context.positionals.join(' ')), true);
    const [{ inGit }, { Repository }, { install, uninstall }] = await Promise.all([
      import('../states.js'),
      import('../../git/repository.js'),
      import('../../git/install.js'),
    ]);
    await inGit(async () => {
      const { root } = await Repository.around(process.cwd());
      if (act === 'uninstall') await uninstall(root);
      else await install(root, program(), context.values['pre-commit'] === true);
    });
    context.notice(act === 'uninstall' ? gitHelp.uninstalled : gitHelp.installed);
    return 0;
  },
});

/** How a shell starts this very program. */
function program(): string {
  const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
  return [process.execPath, process.argv[1] ?? 'kring']
    .map((word) => quoted(process.platform === 'win32' ? word.replaceAll('\\', '/') : word))
    .join(' ');
}
