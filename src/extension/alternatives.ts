import * as vscode from 'vscode';
import type { OrganisationAnswer } from '../lsp/protocol.js';
import { alternative as say } from '../messages/comparison.js';
import { askFor, chooseFrom } from './asking.js';
import type { Comparisons } from './comparisons.js';
import { folderOf } from './folders.js';
import type { Kring } from './kring.js';

/**
 * Copies an organisation, for another design of it to be worked out: into a folder beside its own, or onto a branch.
 * Nothing of the original is touched, and nothing that is there is written over.
 */
export async function copyAlternative(kring: Kring, comparisons: Comparisons): Promise<void> {
  const { organisation } = kring;
  const from = organisation && folderOf(organisation);
  if (organisation === undefined || from === undefined) return;
  const repository = await comparisons.repositoryOf(organisation);
  const where = [
    { label: kring.say(say.folder), description: kring.say(say.folderIs), branch: false },
    ...(repository === undefined
      ? []
      : [{ label: kring.say(say.branch), description: kring.say(say.branchIs), branch: true }]),
  ];
  const picked = where.length === 1 ? where[0] : await chooseFrom(where, { title: kring.say(say.where) });
  if (picked === undefined) return;
  const name = await askFor({
    prompt: kring.say(say.name),
    validateInput: (text) =>
      /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text.trim()) ? undefined : kring.say(say.noName),
  });
  if (name === undefined) return;
  if (picked.branch && repository !== undefined) {
    await repository.createBranch(name.trim(), true);
    void vscode.window.showInformationMessage(kring.say(say.onBranch(name.trim())));
    return;
  }
  const own = from.path.split('/').pop() ?? organisation.name;
  const to = vscode.Uri.joinPath(from, '..', `${own}-${name.trim()}`);
  const shown = vscode.workspace.asRelativePath(to);
  if (await isThere(to)) {
    void vscode.window.showWarningMessage(kring.say(say.there(shown)));
    return;
  }
  await copyFiles(organisation, from, to);
  const [compare, add] = [kring.say(say.compare), kring.say(say.add)];
  const isIn = vscode.workspace.getWorkspaceFolder(to) !== undefined;
  const choices = isIn ? [compare] : [compare, add];
  const chosen = await vscode.window.showInformationMessage(kring.say(say.made(shown)), ...choices);
  if (chosen === compare) await comparisons.compare([to]);
  if (chosen === add)
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: to });
}

/** Copies the texts as they stand, saved or not, to the same places in another folder. */
async function copyFiles({ files }: OrganisationAnswer, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const open = new Map(
    vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document.getText()]),
  );
  for (const file of files) {
    const uri = vscode.Uri.parse(file);
    const target = vscode.Uri.joinPath(to, uri.path.slice(from.path.length));
    const text = open.get(file);
    const bytes =
      text === undefined ? await vscode.workspace.fs.readFile(uri) : new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(target, bytes);
  }
}

function isThere(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
