import * as vscode from 'vscode';
import { type FirstOrganisationAnswer, type FirstOrganisationParams, methods } from '../lsp/protocol.js';
import { ask, examples, tell } from '../messages/extension.js';
import { tongueOf } from '../messages/words.js';
import { askFor, chooseFrom } from './asking.js';
import type { Kring } from './kring.js';

/* The first steps: an organisation that is written into a folder, and shown with its picture beside it. */

/** Files to be written, by their paths in the folder, with forward slashes. */
interface ToWrite {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Which of them is shown. */
  readonly shown: string;
}

/** Of the extension's context, what the first steps need. */
export type Stored = Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>;

/** Asks how the organisation is called and where it is kept, makes it, and shows it with its picture. */
export async function newOrganisation(
  kring: Kring,
  stored: Stored,
  into: vscode.Uri | undefined,
): Promise<void> {
  const title = await askFor({
    prompt: kring.say(ask.name),
    placeHolder: kring.say(ask.nameLike),
    validateInput: (text) => (text.trim() === '' ? kring.say(ask.noName) : undefined),
  });
  if (title === undefined) return;
  const language = await chosenLanguage(kring);
  if (language === undefined) return;
  const folder = into ?? (await chosenFolder(kring, folderName(title)));
  if (folder === undefined) return;
  const params: FirstOrganisationParams = { language, title };
  const made = await kring.request<FirstOrganisationAnswer>(methods.firstOrganisation, params);
  if (made === undefined) return;
  const files = made.files.map(({ name, text }) => ({ path: name, text }));
  await writeNew(kring, stored, folder, { files, shown: 'circles.kring' });
}

/** Writes one of the examples that come with Kring where a person chooses, and shows it with its picture. */
export async function openExample(kring: Kring, stored: Stored): Promise<void> {
  const picked = await chooseFrom(
    examples.map((one) => ({ label: one.title, detail: kring.say(one.about), one })),
    { title: kring.say(ask.example), matchOnDetail: true },
  );
  if (picked === undefined) return;
  const { name, shown } = picked.one;
  const folder = await chosenFolder(kring, name);
  if (folder === undefined) return;
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(stored.extensionUri, 'dist', 'examples.json'),
  );
  const all = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const files = Object.entries(all[name] ?? {}).map(([path, text]) => ({ path, text }));
  await writeNew(kring, stored, folder, { files, shown });
}

/**
 * Writes all of the files or none, and shows them: in this window, or in it once it has their folder open. Gives whether
 * they were written.
 */
export async function writeNew(
  kring: Kring,
  stored: Stored,
  folder: vscode.Uri,
  made: ToWrite,
): Promise<boolean> {
  const targets = made.files.map(({ path, text }) => [vscode.Uri.joinPath(folder, path), text] as const);
  // Nothing is written before it is known that nothing is written over.
  for (const [uri] of targets) {
    if (await exists(uri)) {
      void vscode.window.showErrorMessage(kring.say(tell.exists(vscode.workspace.asRelativePath(uri))));
      return false;
    }
  }
  const written: vscode.Uri[] = [];
  try {
    for (const [uri, text] of targets) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      written.push(uri);
    }
  } catch (error) {
    for (const uri of written) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    throw error;
  }
  const shown = vscode.Uri.joinPath(folder, made.shown);
  if (vscode.workspace.getWorkspaceFolder(folder) === undefined) {
    // A window without a folder knows only texts that are open, and an organisation is all of its files.
    await vscode.workspace.fs.writeFile(
      keptIn(stored),
      new TextEncoder().encode(JSON.stringify({ folder: folder.toString(), shown: shown.toString() })),
    );
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
    return true;
  }
  await kring.tellOfFiles(written);
  await show(shown);
  const where = vscode.workspace.asRelativePath(folder);
  void vscode.window.showInformationMessage(kring.say(tell.made(targets.length, where)));
  return true;
}

/** Shows what was made before this window had the folder of it open, once. */
export async function showMade(kring: Kring, stored: Stored): Promise<void> {
  const open = vscode.workspace.workspaceFolders ?? [];
  if (open.length === 0) return;
  const kept = keptIn(stored);
  const bytes = await vscode.workspace.fs.readFile(kept).then(
    (read) => read,
    () => undefined,
  );
  if (bytes === undefined) return;
  const { folder, shown } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  const address = (text: string): string => text.replace(/\/$/, '');
  if (!open.some(({ uri }) => address(uri.toString()) === address(folder ?? ''))) return;
  await vscode.workspace.fs.delete(kept);
  if (shown === undefined || !(await kring.ready())) return;
  await show(vscode.Uri.parse(shown));
}

function keptIn({ globalStorageUri }: Stored): vscode.Uri {
  return vscode.Uri.joinPath(globalStorageUri, 'made.json');
}

/** The text, and the picture beside it. */
async function show(text: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(text, { preview: false });
  await vscode.commands.executeCommand('kring.showPicture');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Whether nothing is in a folder but what is hidden; not, where that cannot be known. */
async function isEmpty(folder: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries.every(([name]) => name.startsWith('.')),
    () => false,
  );
}

/**
 * Where the files go: a folder of the window, or one that is chosen. What is in use already gets a folder of their own
 * within it.
 */
export async function chosenFolder(kring: Kring, named: string): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders ?? [];
  const [only, ...others] = open;
  if (only === undefined) {
    const [picked] =
      (await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        canSelectMany: false,
        openLabel: kring.say(ask.here),
        title: kring.say(ask.where),
      })) ?? [];
    if (picked === undefined) return undefined;
    return (await isEmpty(picked)) ? picked : vscode.Uri.joinPath(picked, named);
  }
  const root =
    others.length === 0
      ? only
      : (
          await chooseFrom(
            open.map((folder) => ({ label: folder.name, folder })),
            { title: kring.say(ask.where) },
          )
        )?.folder;
  if (root === undefined) return undefined;
  const name = await askFor({
    prompt: kring.say(ask.folder(root.name)),
    value: (await isEmpty(root.uri)) ? '' : named,
  });
  if (name === undefined) return undefined;
  const parts = name.split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return vscode.Uri.joinPath(root.uri, ...parts);
}

/** A name for a folder that every disk takes, after a title. */
export function folderName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.join('-').slice(0, 60) || 'organisation';
}

async function chosenLanguage(kring: Kring): Promise<'en' | 'nl' | undefined> {
  const choices = [
    { label: 'English', language: 'en' as const },
    { label: 'Nederlands', language: 'nl' as const },
  ];
  const sorted = tongueOf(kring.language) === 'nl' ? choices.reverse() : choices;
  return (await chooseFrom(sorted, { title: kring.say(ask.whichLanguage) }))?.language;
}
