import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Files } from '../workspace/files.js';

/** What the server needs from where it runs: a process with a disk, or a worker without one. */
export interface Host {
  today(): CalendarDate;
  /** Milliseconds, for telling how long something took. */
  now(): number;
  /** Lets what waits be answered before going on. */
  breathe(): Promise<void>;
  /** Does something after so many milliseconds; gives how to take it back. */
  later(work: () => void, milliseconds: number): () => void;
  /** The language of the locale, where Kring speaks it. */
  readonly language: Language | undefined;
  readonly version: string;
  /** The disk, with absolute paths; nothing in a worker. */
  readonly disk: Files | undefined;
  /** Where the pages of the rules are, if it is known: what the rule's id and `.md` are written behind. */
  readonly rulePages: string | undefined;
}
