import type { Words } from '../messages/words.js';
import type { Organisation, Origin } from '../model/organisation.js';
import type { Files } from '../workspace/files.js';

/** What the paths of a command hold. */
export interface Loaded {
  /** The organisations that the paths belong to, each whole, in the order of folder and name. */
  readonly organisations: readonly Organisation[];
  /** Files and folders that could not be read. */
  readonly unreadable: readonly Unread[];
  /** Whether a file lies in the paths, or was read only because its organisation does. */
  readonly asked: (file: string) => boolean;
  /** The files that the paths hold and that could be read. */
  readonly files: readonly string[];
}

/** A file or folder that could not be read, and why. */
export interface Unread {
  readonly at: Origin;
  readonly message: Words;
  /** Whether it is itself one of the paths given, so that the command cannot do what it was asked. */
  readonly given: boolean;
  /** Whether it is a link out of the repository that is compared, which no state follows. */
  readonly outside?: boolean;
}

/** What reading people under made-up names needs. */
export interface HiddenPeople {
  /** The disk, with the real names. */
  readonly real: Files;
  /** The texts of files under made-up names, by their paths under such names; filled when they are loaded. */
  readonly texts: Map<string, string>;
}
