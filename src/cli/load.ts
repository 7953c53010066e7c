import type { Words } from '../messages/words.js';
import type { Organisation, Origin } from '../model/organisation.js';
import { decode } from '../workspace/decode.js';
import { Workspace } from '../workspace/workspace.js';
import type { Context } from './command.js';

/** What the paths of a command hold. */
export interface Loaded {
  /** The organisations that the paths belong to, each whole, in the order of folder and name. */
  readonly organisations: readonly Organisation[];
  /** Files and folders that could not be read. */
  readonly unreadable: readonly Unread[];
  /** Whether a file lies in the paths, or was read only because its organisation does. */
  readonly asked: (file: string) => boolean;
  /** How many files the paths hold. */
  readonly found: number;
}

/** A file or folder that could not be read, and why. */
export interface Unread {
  readonly at: Origin;
  readonly message: Words;
}

/** Loads what the paths hold, and the whole organisations around it. */
export async function load(
  { files, profile, organisation }: Context,
  paths: readonly string[],
): Promise<Loaded> {
  const workspace = new Workspace(profile);
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await files.list(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.kind === 'folder' && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        await walk(path);
      else if (entry.name.endsWith('.kring')) await take(path);
    }
  };
  const take = async (file: string): Promise<void> => {
    const read = decode(await files.read(file));
    if ('text' in read) workspace.update(file, read.text);
  };
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const shown = files.shown(path);
    await ((await files.look(path)).kind === 'folder' ? walk(shown) : take(shown));
  }
  const snapshot = workspace.snapshot();
  const organisations = snapshot.organisations.filter(
    (one) => organisation === undefined || one.name === organisation,
  );
  return { organisations, unreadable: [], asked: () => true, found: snapshot.files.length };
}
