import { importSaid } from '../messages/import-report.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation, Profile } from '../model/organisation.js';
import { diffOutline } from '../render/diffed.js';
import type { Outline } from '../render/outline.js';
import { compareStates } from '../rules/compared.js';
import { Workspace } from './workspace.js';

/* What comes of an import, for the command line and the editor alike, before anything is written. */

/** The organisation as it will be: the texts of its files with what an import changes in them. */
export async function organisationAfter(
  changes: readonly { readonly file: string; readonly text: string }[],
  texts: ReadonlyMap<string, string>,
  profile: Profile | undefined,
): Promise<Organisation | undefined> {
  const workspace = new Workspace(profile);
  const all = new Map(texts);
  for (const { file, text } of changes) all.set(file, text);
  for (const [file, text] of all) await workspace.read(file, text);
  return workspace.snapshot().organisations[0];
}

/** In the words of a comparison, what an import changes in an organisation. */
export function importTold(
  before: Organisation,
  after: Organisation,
  { asOf, language, version }: { asOf: CalendarDate; language: Language; version: string },
): Outline {
  const compared = compareStates([before], [after], asOf, { findings: false });
  return compared.flatMap((one) =>
    diffOutline(
      {
        version,
        asOf,
        from: importSaid.asItIs,
        to: importSaid.afterwards,
        unread: [],
        language,
        organisations: [],
      },
      { ...one, language },
    ),
  );
}

/** What an organisation is called of which nothing says it: after a folder or a file. */
export function titleAfterPath(path: string): string {
  const last =
    path
      .split(/[\\/]/)
      .filter((part) => part !== '' && part !== '..')
      .at(-1) ?? 'Kring';
  const title = last.replace(/[-_]+/g, ' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
