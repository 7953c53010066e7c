import { expect, test } from 'vitest';
import { skipped, vscodeToRun } from '../../scripts/which-vscode.mjs';

/* The extension is tested in the VS Code that is named, else in one that can be had. */

const world = (there: readonly string[], reachable: boolean) => ({
  exists: (path: string) => there.includes(path),
  isReachable: async () => reachable,
});

test('the VS Code that is named goes before all others', async () =>
  expect(await vscodeToRun('/opt/code', world(['/opt/code'], true))).toEqual({
    kind: 'named',
    executable: '/opt/code',
  }));
test('one that is named and is not there is told of, and no other is taken for it', async () => {
  const chosen = await vscodeToRun('/opt/code', world([], true));
  expect(chosen).toMatchObject({ kind: 'missing' });
  expect(skipped('why' in chosen ? chosen.why : '')).toBe(
    'SKIPPED: the extension in a real window, because there is no VS Code at /opt/code, which VSCODE_EXECUTABLE_PATH names',
  );
});
test.each([undefined, ''])(
  'where none is named (%j), a download is taken, or else the workbench',
  async (named) => {
    expect(await vscodeToRun(named, world([], true))).toEqual({ kind: 'download' });
    expect(await vscodeToRun(named, world([], false))).toEqual({ kind: 'workbench' });
  },
);
test('what is skipped is told in words even where nothing said why', () =>
  expect(skipped(' ')).toBe(
    'SKIPPED: the extension in a real window, because the workbench cannot be installed',
  ));
