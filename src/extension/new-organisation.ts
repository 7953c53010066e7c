import * as vscode from 'vscode';
import { type FirstOrganisationAnswer, type FirstOrganisationParams, methods } from '../lsp/protocol.js';
import { ask, tell } from '../messages/extension.js';
import { askFor, chooseFrom } from './asking.js';
import type { Kring } from './kring.js';

/** Makes a first organisation in a folder that the person chooses, opens it and offers the picture. */
export async function newOrganisation(kring: Kring, into: vscode.Uri | undefined): Promise<void> {
  const folder = into ?? (await chosenFolder(kring));
  if (folder === undefined) return;
  const language = await chosenLanguage(kring);
  if (language === undefined) return;
  const params: FirstOrganisationParams = { language };
  const made = await kring.request<FirstOrganisationAnswer>(methods.firstOrganisation, params);
  if (made === undefined) return;
  const targets = made.files.map(({ name, text }) => [vscode.Uri.joinPath(folder, name), text] as const);
  // Nothing is written before it is known that nothing is written over.
  for (const [uri] of targets) {
    if (await exists(uri)) {
      void vscode.window.showErrorMessage(kring.say(tell.exists(vscode.workspace.asRelativePath(uri))));
      return;
    }
  }
  for (const [uri, text] of targets) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await kring.tellOfFiles(targets.map(([uri]) => uri));
  const shown =
    targets.find(([uri]) => uri.path.endsWith('/circles.kring'))?.[0] ??
    targets.find(([uri]) => uri.path.endsWith('.kring'))?.[0];
  if (shown !== undefined) await vscode.window.showTextDocument(shown);
  const picture = kring.say(tell.show);
  const answer = await vscode.window.showInformationMessage(
    kring.say(tell.made(targets.length, vscode.workspace.asRelativePath(folder))),
    picture,
  );
  if (answer === picture) await vscode.commands.executeCommand('kring.showPicture');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function chosenFolder(kring: Kring): Promise<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) {
    const [picked] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        canSelectMany: false,
        openLabel: kring.say(ask.here),
        title: kring.say(ask.where),
      })) ?? [];
    return picked;
  }
  const name = await askFor({
    prompt: kring.say(ask.folder),
    value: 'organisation',
  });
  if (name === undefined) return undefined;
  const parts = name.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return vscode.Uri.joinPath(first.uri, ...parts);
}

async function chosenLanguage(kring: Kring): Promise<'en' | 'nl' | undefined> {
  const choices = [
    { label: 'English', language: 'en' as const },
    { label: 'Nederlands', language: 'nl' as const },
  ];
  const sorted = kring.language === 'nl' ? choices.reverse() : choices;
  const picked = await chooseFrom(sorted, { title: kring.say(ask.whichLanguage) });
  return picked?.language;
}
