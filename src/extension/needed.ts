import * as vscode from 'vscode';
import { tell } from '../messages/extension.js';
import { manifest } from '../messages/manifest.js';
import type { Kring } from './kring.js';

/** Milliseconds after which somebody who waits is told what for. */
const patience = 400;

/**
 * Whether there is an organisation for a command to be about. While the files are being read that is waited for, and
 * said; where none of them tells of one that is said too, with what makes one.
 */
export async function needed(kring: Kring): Promise<boolean> {
  if (kring.organisation !== undefined) return true;
  const ready = kring.ready();
  const late = new Promise<'late'>((done) => setTimeout(() => done('late'), patience));
  if ((await Promise.race([ready, late])) === 'late') {
    const location = vscode.ProgressLocation.Notification;
    await vscode.window.withProgress({ location, title: kring.say(tell.reading) }, () => ready);
  }
  if (!(await ready)) {
    void vscode.window.showErrorMessage(kring.say(tell.noServer));
    return false;
  }
  if (kring.organisation !== undefined) return true;
  void offerFirst(kring);
  return false;
}

async function offerFirst(kring: Kring): Promise<void> {
  const [first, example] = [manifest.commands.newOrganisation, manifest.commands.openExample].map((words) =>
    kring.say(words),
  ) as [string, string];
  const chosen = await vscode.window.showInformationMessage(kring.say(tell.noOrganisation), first, example);
  if (chosen === first) await vscode.commands.executeCommand('kring.newOrganisation');
  if (chosen === example) await vscode.commands.executeCommand('kring.openExample');
}
