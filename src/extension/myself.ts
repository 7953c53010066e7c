import * as vscode from 'vscode';
import { checklist as say } from '../messages/extension.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';

/** Who sits here, as the settings say it; empty where they do not. */
export function myself(): string {
  return vscode.workspace.getConfiguration('kring').get<string>('person') ?? '';
}

/** Who of the organisation sits here: as the settings say it, else as is answered now, which is kept. */
export async function whoIsHere(kring: Kring): Promise<string | undefined> {
  const people = kring.organisation?.people ?? [];
  const said = myself();
  if (people.some(({ name }) => name === said)) return said;
  const choices = people.map(({ name, title }) => ({ label: title, description: name }));
  const picked = await chooseFrom(choices, { title: kring.say(say.whoAreYou) });
  if (picked === undefined) return undefined;
  const settings = vscode.workspace.getConfiguration('kring');
  await settings.update('person', picked.description, vscode.ConfigurationTarget.Workspace);
  return picked.description;
}
