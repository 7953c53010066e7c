import { readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { isNoFile, linkLeadingOut } from '../disk/links.js';
import { writeFileWhole } from '../disk/write.js';
import { cannotWrite, outputRefused, whyNotWritten } from '../messages/cli.js';
import { hookElsewhere, programGone } from '../messages/git.js';
import { askGit, GitTrouble, gitText } from './run.js';

/** How a shell starts Kring: the words, and the file that must be there for them to mean anything. */
export interface Program {
  /** `'/usr/bin/node' '/usr/lib/kring.js'`, quoted for a shell. */
  readonly words: string;
  /** `'/usr/lib/kring.js'`, quoted likewise. */
  readonly file: string;
}

/**
 * What is set in the repository's own configuration, with the name under which Kring keeps what was there before, and
 * how Kring knows its own value again. Nothing that git itself runs by default is among them: a patch, a line number
 * and a name beside a line come from the file as it is, also where Kring is moved away.
 */
const settings = [
  { key: 'difftool.kring.cmd', before: 'kring.beforecmd', own: / git compare | diff --fail-on never / },
  { key: 'alias.settled', before: 'kring.beforesettled', own: / git text / },
] as const;

/** What earlier versions set, which made `git diff`, `git blame` and patches those of another text. */
const outdated = { key: 'diff.kring.textconv', before: 'kring.beforetextconv', own: / git text/ } as const;

const attribute = '*.kring diff=kring';
const attributeLines = `# Kring files are told as governance\n${attribute}\n`;
const hookMark = '# by kring git install';
const kept = '.before-kring';
const cacheOfGit = 'refs/notes/textconv/kring';
const takenAwayBy = 'kring-uninstall.sh';

/**
 * Lets `git difftool --tool kring` tell the governance of a repository and `git settled` compare its Kring files in
 * their settled form, and checks each commit first where `hook` is asked for. Done again it changes nothing more.
 *
 * @returns the file of the hook, where one was asked for
 * @throws GitTrouble where the hook would be one of all repositories, or a link leads out of this one; nothing is set then
 */
export async function install(root: string, program: Program, hook: boolean): Promise<string | undefined> {
  const hooks = await hooksFolder(root);
  if (hook && hooks.shared) throw new GitTrouble(hookElsewhere(hooks.folder, `kring ${hookWords}`));
  const attributes = await shared(root, 'info/attributes');
  const file = join(hooks.folder, 'pre-commit');
  await refuseLinks(root, hook ? [attributes, file, `${file}${kept}`] : [attributes]);
  const wanted = {
    'difftool.kring.cmd': found(program, 'git compare -- "$LOCAL" "$REMOTE" "$MERGED"', ''),
    // Git starts an alias at the root of the repository, and its words are told from where it was typed.
    'alias.settled': `!cd -- "\${GIT_PREFIX:-.}" && git -c diff.kring.cachetextconv=true -c diff.kring.textconv=${quoted(textconv(program))}`,
  };
  await takeBack(root, outdated);
  for (const { key, before, own } of settings) {
    const is = await setting(root, key);
    if (is === wanted[key]) continue;
    if (is !== undefined && !own.test(is)) await gitText(root, ['config', '--local', before, is]);
    await gitText(root, ['config', '--local', key, wanted[key]]);
  }
  const lines = await textIn(attributes);
  if (!lines.includes(attribute)) {
    const end = lines === '' || lines.endsWith('\n') ? '' : '\n';
    await writeFileWhole(attributes, `${lines}${end}${attributeLines}`);
  }
  if (hook) await installHook(file, program);
  await writeFileWhole(await shared(root, takenAwayBy), uninstallScript(file, attributes));
  return hook ? file : undefined;
}

const hookWords = 'diff --staged --fail-on authority --fail-on new-errors';

/**
 * What git makes of a file for `git settled`. What Kring cannot read, or not any more, is compared as it is: git gives
 * up altogether where such a command fails.
 */
function textconv({ words, file }: Program): string {
  return `f() { { [ -f ${file} ] && ${words} git text -- "$1" 2>/dev/null; } || cat "$1"; }; f`;
}

/** Starts Kring where it still is; else says so, and ends with nothing amiss. */
function found({ words, file }: Program, what: string, after: string): string {
  const gone = quoted(programGone.en);
  return `if [ -f ${file} ]; then ${words} ${what}${after}; else echo ${gone} >&2; fi`;
}

export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

async function installHook(hook: string, program: Program): Promise<void> {
  const is = await textIn(hook);
  // A copy, so that the hook that was there runs at any moment until this one runs it.
  if (is !== '' && !is.includes(hookMark))
    await writeFileWhole(`${hook}${kept}`, await readFile(hook), (await stat(hook)).mode);
  await writeFileWhole(
    hook,
    `#!/bin/sh
${hookMark}
# What was here before goes first; \`git commit --no-verify\` passes both by.
if [ -x "$0${kept}" ]; then "$0${kept}" "$@" || exit $?; fi
# The first commit changes nothing, and one without Kring files is no concern of Kring's.
git rev-parse --quiet --verify HEAD >/dev/null || exit 0
git diff --cached --quiet --no-ext-diff -- '*.kring' && exit 0
# Only what Kring has found stops a commit, not what it could not do.
${found(program, hookWords, `\n  [ $? -ne 1 ] || exit 1`)}
exit 0
`,
    0o755,
  );
}

/** What links lead to out of the repository is not Kring's to write, nor is what is no file. @throws GitTrouble */
async function refuseLinks(root: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const link = await linkLeadingOut(file, root);
    if (link !== undefined) throw new GitTrouble(outputRefused.outside(link));
    if (await isNoFile(file)) throw new GitTrouble(cannotWrite(file, whyNotWritten.noFile));
  }
}

/** Takes away what {@link install} has set, and puts back what was there. @throws GitTrouble where a link leads out */
export async function uninstall(root: string): Promise<void> {
  await refuseLinks(root, [await shared(root, 'info/attributes')]);
  for (const one of [outdated, ...settings]) await takeBack(root, one);
  await askGit(root, ['update-ref', '-d', cacheOfGit]);
  const attributes = await shared(root, 'info/attributes');
  const lines = await textIn(attributes);
  const left = lines.replace(attributeLines, '');
  if (left !== lines) await (left === '' ? rm(attributes) : writeFileWhole(attributes, left));
  await rm(await shared(root, takenAwayBy), { force: true });
  const hooks = await hooksFolder(root);
  const hook = join(hooks.folder, 'pre-commit');
  if (hooks.shared || !(await textIn(hook)).includes(hookMark)) return;
  await rename(`${hook}${kept}`, hook).catch(() => rm(hook));
}

/** The same for a shell, for when Kring itself is gone. */
function uninstallScript(hook: string, attributes: string): string {
  const back = settings.map(
    ({ key, before }) => `
was=$(git config --local --get ${before})
if [ -n "$was" ]; then git config --local ${key} "$was"; git config --local --unset-all ${before}
else git config --local --unset-all ${key}; fi`,
  );
  return `#!/bin/sh
# Undoes what \`kring git install\` has set up in this repository, without Kring: sh .git/${takenAwayBy}
${back.join('')}
git update-ref -d ${cacheOfGit} 2>/dev/null
attributes=${quoted(attributes)}
if [ -f "$attributes" ]; then
  grep -v -x -F -e '# Kring files are told as governance' -e ${quoted(attribute)} "$attributes" >"$attributes.new"
  if [ -s "$attributes.new" ]; then mv "$attributes.new" "$attributes"; else rm -f "$attributes.new" "$attributes"; fi
fi
hook=${quoted(hook)}
if grep -q -x -F -e ${quoted(hookMark)} "$hook" 2>/dev/null; then
  rm -f "$hook"
  if [ -f "$hook${kept}" ]; then mv "$hook${kept}" "$hook"; fi
fi
rm -f "$0"
`;
}

/** Puts back what a setting was before Kring's; leaves alone what is not Kring's. */
async function takeBack(
  root: string,
  { key, before, own }: { readonly key: string; readonly before: string; readonly own: RegExp },
): Promise<void> {
  const is = await setting(root, key);
  if (is === undefined || !own.test(is)) return;
  const was = await setting(root, before);
  if (was === undefined) await gitText(root, ['config', '--local', '--unset-all', key]);
  else {
    await gitText(root, ['config', '--local', key, was]);
    await gitText(root, ['config', '--local', '--unset-all', before]);
  }
}

async function setting(root: string, key: string): Promise<string | undefined> {
  const { status, out } = await askGit(root, ['config', '--local', '--get', key]);
  return status === 0 ? out.toString('utf8').replace(/\n$/, '') : undefined;
}

/** A file that all work trees of the repository share. */
async function shared(root: string, name: string): Promise<string> {
  const common = (await gitText(root, ['rev-parse', '--git-common-dir'])).trim();
  return join(isAbsolute(common) ? common : join(root, common), name);
}

/**
 * Where git looks for the hooks of this repository, and whether other repositories have them too: by a setting that is
 * not its own.
 */
async function hooksFolder(root: string): Promise<{ readonly folder: string; readonly shared: boolean }> {
  const { out } = await askGit(root, ['config', '-z', '--show-scope', '--get-all', 'core.hooksPath']);
  const words = out.toString('utf8').split('\0');
  let found: { readonly folder: string; readonly shared: boolean } | undefined;
  for (let i = 0; i + 1 < words.length; i += 2) {
    const [scope = '', path = ''] = [words[i], words[i + 1]];
    // Kring turns hooks off in every call of its own.
    if (scope === 'command' || path === '') continue;
    const full = path.startsWith('~/') ? join(homedir(), path.slice(2)) : path;
    found = {
      folder: isAbsolute(full) ? full : join(root, full),
      // A relative path is one of each repository, whoever has set it.
      shared: scope !== 'local' && scope !== 'worktree' && isAbsolute(full),
    };
  }
  return found ?? { folder: await shared(root, 'hooks'), shared: false };
}

/** Whether a file lies among those that are committed. */
export function isAmongFiles(root: string, file: string): boolean {
  const path = relative(root, file);
  return !isAbsolute(path) && !path.startsWith('..') && !/^\.git[/\\]/.test(path);
}

async function textIn(file: string): Promise<string> {
  // A pipe would never come to its end.
  return (await isNoFile(file)) ? '' : readFile(file, 'utf8').catch(() => '');
}
