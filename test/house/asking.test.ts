import { expect, test } from 'vitest';
import { sourceFiles } from './source.js';

/*
 * A list or a box that the extension shows stays when a page takes the focus. VS Code leaves that to each call, so one
 * file makes all of them.
 */

const asks = /\b(?:showQuickPick|showInputBox|createQuickPick|createInputBox|showWorkspaceFolderPick)\b/;
const asking = sourceFiles().filter(({ text }) => asks.test(text));

test('every list and every box comes from the one file in which they stay', () => {
  expect(asking.map(({ path }) => path)).toEqual(['extension/asking.ts']);
});

test('there each of them stays', () => {
  const [file] = asking;
  const calls = file?.text.match(/vscode\.window\.\w+\([^;]*;/g) ?? [];
  expect(calls.length).toBe(2);
  expect(calls.filter((call) => !call.includes('ignoreFocusOut: true'))).toEqual([]);
});
