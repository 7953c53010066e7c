// In which VS Code the extension is tested. Apart from the script that does it, so that the choice can be tested.

/**
 * The VS Code that is named, else a download where one is there or can be had, else the workbench of the browser; and
 * where what is named is not there, why nothing is run.
 *
 * @param {string | undefined} named what VSCODE_EXECUTABLE_PATH says
 * @param {{ readonly exists: (path: string) => boolean; readonly isReachable: () => Promise<boolean> }} world
 * @returns {Promise<{ kind: 'named', executable: string } | { kind: 'download' | 'workbench' } | { kind: 'missing', why: string }>}
 */
export async function vscodeToRun(named, { exists, isReachable }) {
  if (named !== undefined && named !== '') {
    return exists(named)
      ? { kind: 'named', executable: named }
      : { kind: 'missing', why: `there is no VS Code at ${named}, which VSCODE_EXECUTABLE_PATH names` };
  }
  return { kind: (await isReachable()) ? 'download' : 'workbench' };
}

/**
 * What is said where nothing could be run.
 *
 * @param {string} why
 */
export function skipped(why) {
  return `SKIPPED: the extension in a real window, because ${why.trim() || 'the workbench cannot be installed'}`;
}
