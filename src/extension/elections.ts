import type { ElectionToHold } from '../lsp/protocol.js';
import { elections as say } from '../messages/extension.js';
import { chooseFrom } from './asking.js';
import { doDeed, writeChange } from './deeds.js';
import type { Kring } from './kring.js';

/** Puts an election on record, that a line of a tree asks for or a person chooses, and shows it to be filled in. */
export async function recordElection(
  kring: Kring,
  asked: readonly ElectionToHold[] | undefined,
): Promise<void> {
  if (asked === undefined) return doDeed(kring, 'election');
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
  await writeChange(kring, { kind: 'record election', circle: picked.circle, office: picked.office });
}
