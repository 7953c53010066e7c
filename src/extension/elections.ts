import type { WorkspaceEdit } from 'vscode-languageclient';
import { type EditParams, type ElectionToHold, methods } from '../lsp/protocol.js';
import { elections as say } from '../messages/extension.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { openPlace } from './places.js';

/** Puts an election on record that a line of a tree asks for, and shows it, so that people can fill it in. */
export async function recordElection(
  kring: Kring,
  asked: readonly ElectionToHold[] | undefined,
): Promise<void> {
  const { organisation } = kring;
  if (organisation === undefined || asked === undefined) return;
  const [only, ...others] = asked;
  const picked =
    others.length === 0
      ? only
      : (
          await chooseFrom(
            asked.map((election) => ({ label: election.title, description: election.circle, election })),
            { title: kring.say(say.whichOffice) },
          )
        )?.election;
  if (picked === undefined) return;
  const params: EditParams = {
    organisation: organisation.key,
    change: { kind: 'record election', circle: picked.circle, office: picked.office },
  };
  const edit = await kring.request<WorkspaceEdit>(methods.edit, params);
  if (edit === undefined || !(await kring.apply(edit))) return;
  for (const change of edit.documentChanges ?? []) {
    if (!('textDocument' in change)) continue;
    const [written] = change.edits;
    if (written === undefined || !('newText' in written)) continue;
    const { start } = written.range;
    const line = start.line + (/^\n*/.exec(written.newText)?.[0].length ?? 0);
    const at = { line, character: 0 };
    await openPlace({ uri: change.textDocument.uri, range: { start: at, end: at } });
  }
}
