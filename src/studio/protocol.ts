import type { Tongue, Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Profile } from '../model/organisation.js';

/*
 * What `kring studio` and the page that it serves say to each other. The page proves by a secret that it was opened by
 * whoever started the studio: it stands behind the `#` of the address, which browsers send to nobody, and goes back in
 * the head of each request.
 */

/** The path below which all of the studio lies. */
export const studioPath = '/studio/';

/** Where the page asks, below {@link studioPath}. */
export const asked = { folder: 'folder', write: 'write', remove: 'remove' } as const;

/** A line of the answer to `folder`, which goes on as long as the page is open; an empty one says that all is quiet. */
export interface ToldOfFolder {
  /** Counts the deeds of the studio: of two things told of a file, that with the higher number is the later. */
  readonly at: number;
  /** Files that are new or otherwise; all of them in the first line. */
  readonly files: readonly ToldFile[];
  /** The names of files that are gone. */
  readonly gone: readonly string[];
  /** What cannot be shown, with why. */
  readonly left: readonly { readonly name: string; readonly why: Words }[];
  /** In the first line only. */
  readonly about?: AboutFolder;
}

export interface ToldFile {
  readonly name: string;
  readonly text: string;
  /** Another one where a single byte is another. */
  readonly stamp: string;
}

export interface AboutFolder {
  /** As people know it. */
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly language?: Tongue;
  readonly asOf?: CalendarDate;
  readonly profile?: Profile;
}

/** The body of `write`. */
export interface AskedToWrite {
  readonly name: string;
  readonly text: string;
  /** The stamp of what is to be replaced; null where there is to be nothing yet. */
  readonly was: string | null;
}

/** The body of `remove`. */
export interface AskedToRemove {
  readonly name: string;
  readonly was: string;
}

/** What became of a change that was asked for. */
export type AnswerToChange =
  | { readonly done: true; readonly stamp: string | null; readonly at: number }
  /** Something else is there by now, or nothing any more: nothing was changed. */
  | { readonly done: false; readonly there: ToldFile | null; readonly at: number }
  | { readonly refused: Words };
