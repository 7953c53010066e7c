import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { askGit, gitText } from './run.js';

/** What is set in the repository's own configuration, and what it was before under a name of Kring's. */
const settings = {
  'diff.kring.textconv': 'kring.beforetextconv',
  'difftool.kring.cmd': 'kring.beforecmd',
} as const;

const attribute = '*.kring diff=kring';
const hookMark = '# by kring git install';
const kept = '.before-kring';

/**
 * Lets `git diff`, `git show` and `git difftool` of a repository speak governance, and checks each commit first where
 * `hook` is asked for. Done again it changes nothing more.
 *
 * @param program how a shell starts Kring
 */
export async function install(root: string, program: string, hook: boolean): Promise<void> {
  const wanted = {
    'diff.kring.textconv': `${program} git text`,
    'difftool.kring.cmd': `${program} diff --fail-on never "$LOCAL" "$REMOTE"`,
  };
  for (const [key, before] of Object.entries(settings)) {
    const value = wanted[key as keyof typeof settings];
    const is = await setting(root, key);
    if (is === value) continue;
    if (is !== undefined && !is.includes(' git text') && !is.includes(' diff --fail-on never '))
      await gitText(root, ['config', '--local', before, is]);
    await gitText(root, ['config', '--local', key, value]);
  }
  const attributes = await pathOf(root, 'info/attributes');
  const lines = await textIn(attributes);
  if (!lines.includes(attribute)) {
    await mkdir(dirname(attributes), { recursive: true });
    const end = lines === '' || lines.endsWith('\n') ? '' : '\n';
    await writeFile(attributes, `${lines}${end}# Kring files are told as governance\n${attribute}\n`);
  }
  if (hook) await installHook(await pathOf(root, 'hooks/pre-commit'), program);
}

async function installHook(hook: string, program: string): Promise<void> {
  const is = await textIn(hook);
  if (is.includes(hookMark)) return;
  await mkdir(dirname(hook), { recursive: true });
  if (is !== '') await rename(hook, `${hook}${kept}`);
  await writeFile(
    hook,
    `#!/bin/sh
${hookMark}
# What was here before goes first; \`git commit --no-verify\` passes both by.
if [ -x "$0${kept}" ]; then "$0${kept}" "$@" || exit $?; fi
exec ${program} diff --staged --fail-on authority --fail-on new-errors
`,
  );
  await chmod(hook, 0o755);
}

/** Takes away what {@link install} has set, and puts back what was there. */
export async function uninstall(root: string): Promise<void> {
  for (const [key, before] of Object.entries(settings)) {
    if ((await setting(root, key)) === undefined) continue;
    const was = await setting(root, before);
    if (was === undefined) await gitText(root, ['config', '--local', '--unset-all', key]);
    else {
      await gitText(root, ['config', '--local', key, was]);
      await gitText(root, ['config', '--local', '--unset-all', before]);
    }
  }
  const attributes = await pathOf(root, 'info/attributes');
  const lines = await textIn(attributes);
  const left = lines.replace(/^# Kring files are told as governance\n\*\.kring diff=kring\n/m, '');
  if (left !== lines) await (left === '' ? rm(attributes) : writeFile(attributes, left));
  const hook = await pathOf(root, 'hooks/pre-commit');
  if (!(await textIn(hook)).includes(hookMark)) return;
  await rm(hook);
  await rename(`${hook}${kept}`, hook).catch(() => {});
}

async function setting(root: string, key: string): Promise<string | undefined> {
  const { status, out } = await askGit(root, ['config', '--local', '--get', key]);
  return status === 0 ? out.toString('utf8').replace(/\n$/, '') : undefined;
}

/** A file of the repository itself, wherever git keeps it: a work tree shares some with others. */
async function pathOf(root: string, name: string): Promise<string> {
  // `--git-path hooks` follows the setting that Kring turns off in every call of its own.
  const custom = name.startsWith('hooks/') ? await setting(root, 'core.hooksPath') : undefined;
  if (custom !== undefined)
    return join(isAbsolute(custom) ? custom : join(root, custom), name.slice('hooks/'.length));
  const common = (await gitText(root, ['rev-parse', '--git-common-dir'])).trim();
  return join(isAbsolute(common) ? common : join(root, common), name);
}

async function textIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
