import type { Tongue, Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Profile } from '../model/organisation.js';
import type { PageFiles } from './link.js';
import type { OpenFolder } from './moving.js';

/** The files of the page, and which of them is shown. */
export interface KeptFiles {
  readonly files: PageFiles;
  readonly shown?: string;
}

/** What a home asks of the page whose files lie in it. */
export interface Dweller {
  /** Whether the page shows the files of its home now, and not those of a link or of the tour. */
  isAtHome(): boolean;
  /** The texts as they stand on the page. */
  texts(): PageFiles;
  textOf(name: string): string | undefined;
  /**
   * Puts a file that is otherwise at home, or new there, on the page, and gives its text as the page has it, which has
   * one sort of line ends.
   *
   * @param undoable whether undoing brings back what stood there
   */
  take(name: string, text: string, undoable: boolean): string;
  /** Takes a file that is gone from home off the page. */
  drop(name: string): void;
  /** Shows what lies at home instead of what is on the page. */
  reopen(): void;
  /** Shows anew what a reader is to know of the home. */
  showNotice(): void;
  tell(words: Words): void;
  /** Asks whether something is to be done that cannot be taken back. */
  sure(question: Words, yes: Words): Promise<boolean>;
}

/** What a reader is to know of a home, with what they can do about it. */
export interface HomeNotice {
  readonly words: Words;
  readonly acts: readonly (readonly [Words, () => void])[];
}

/**
 * Where the files of the page lie from one change to the next: in the browser, or in a folder of the disk. A home never
 * throws: what goes wrong is told to the reader.
 */
export interface Home {
  /** Whether its files are the page's alone, so that others may take their place, and an address can hold them. */
  readonly isOwn: boolean;
  /** Whether nothing can be written there. */
  readonly isReadOnly: boolean;
  /** What stands in the title of the page. */
  readonly title: Words;
  /** Says where the files are. */
  readonly where: Words;
  /** How its files are to be looked at, where that was said with them. */
  readonly view?: {
    readonly language?: Tongue | undefined;
    readonly asOf?: CalendarDate | undefined;
    readonly profile?: Profile | undefined;
  };
  /** What can be chosen in the menu to be done with it. */
  readonly deeds: readonly (readonly [Words, () => void])[];
  /** Says where the files are while the page shows those of the tour. */
  readonly practising: Words;
  /** Says that the page cannot go on, and where what was written is. */
  failed(why: Words): Words;
  /** Asks whether a file is to be deleted. */
  deleteAsk(file: string): Words;
  /** What lies there; nothing where a reader has to begin. */
  open(): Promise<KeptFiles | undefined>;
  /** The page shows what lies there, as it was given by {@link open}. */
  shown(): void;
  /** From now on other files are the reader's own, those of a folder that was opened or of none. */
  begin(folder: OpenFolder | undefined): void;
  /** Keeps what is otherwise than it was. */
  keep(kept: KeptFiles): void;
  /** Keeps what the reader asks to be kept now, as by Ctrl+S. */
  save(kept: KeptFiles): void;
  /** A file that the reader deleted on the page. */
  removed(name: string): void;
  /** Whether all that stands on the page lies there too; what is on its way is waited for. */
  settled(kept: KeptFiles): Promise<boolean>;
  /** Whether something would be lost if the page were closed now. */
  readonly isUnsaved: boolean;
  readonly notice: HomeNotice | undefined;
}
