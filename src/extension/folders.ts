import * as vscode from 'vscode';
import type { OrganisationAnswer } from '../lsp/protocol.js';

/** The folder in which all files of an organisation lie. */
export function folderOf({ files }: Pick<OrganisationAnswer, 'files'>): vscode.Uri | undefined {
  const [first, ...others] = files.map((file) => vscode.Uri.parse(file));
  if (first === undefined) return undefined;
  let parts = first.path.split('/').slice(0, -1);
  for (const { path } of others) {
    const other = path.split('/').slice(0, -1);
    const apart = parts.findIndex((part, i) => part !== other[i]);
    if (apart >= 0) parts = parts.slice(0, apart);
  }
  return first.with({ path: parts.join('/') || '/' });
}

/** Where an organisation lies, where another bears its name or title; nothing where its own tells it apart. */
export function placeApart(
  all: readonly OrganisationAnswer[],
  organisation: OrganisationAnswer,
): string | undefined {
  const isAlone = all.every(
    (one) =>
      one.key === organisation.key || (one.title !== organisation.title && one.name !== organisation.name),
  );
  const folder = isAlone ? undefined : folderOf(organisation);
  return folder && vscode.workspace.asRelativePath(folder, true);
}

/** The title of an organisation, with its folder where another could be meant. */
export function titleApart(all: readonly OrganisationAnswer[], organisation: OrganisationAnswer): string {
  const where = placeApart(all, organisation);
  return where === undefined ? organisation.title : `${organisation.title} (${where})`;
}
