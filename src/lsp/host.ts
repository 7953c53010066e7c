import type { Drawing } from '../layout/drawing.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import type { Findable } from '../render/html/panel.js';
import type { SvgChange } from '../render/svg/change.js';
import type { Files } from '../workspace/files.js';
import type { PictureSettings } from '../workspace/picture.js';
import type { Splice } from './differences.js';

/** A picture to be laid out: plain data, so that it can go to another thread. */
export interface DrawingOrder {
  readonly organisation: Organisation;
  readonly on: CalendarDate;
  readonly settings: PictureSettings;
  /** An older state, for the circles of both in one picture instead. */
  readonly before?: Organisation;
}

/** The order of a picture that somebody looks at. */
export interface SheetOrder extends DrawingOrder {
  /** The picture that they have, as its sheet named it. */
  readonly has?: string;
}

/**
 * A picture as the text of an SVG, with what those need who look at it: what they can search for in it, the days to
 * which they can go, and the circles that can be opened and closed.
 */
export interface Sheet {
  /** The picture's name, by which a later one can tell what is otherwise. */
  readonly picture: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The whole; or what is otherwise than in the picture that is looked at. */
  readonly drawn:
    | { readonly svg: string; readonly findable: readonly Findable[] }
    | {
        readonly since: string;
        readonly change: SvgChange;
        readonly findable: Splice<Findable>;
      };
  /** The days on which something begins or ends, in their order. */
  readonly days: readonly CalendarDate[];
  readonly closable: readonly string[];
  readonly closed: readonly string[];
}

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
  /** Lays a picture out, away from the thread that answers where there is another. */
  draw(order: DrawingOrder): Promise<Drawing>;
  /** The same, written as a text there. */
  sheet(order: SheetOrder): Promise<Sheet>;
  /** Takes in how to ask the client for a thread to draw in; nothing where that is not for the client to give. */
  readonly askForDrawer: ((ask: () => Promise<boolean>) => void) | undefined;
  /** Where the pages of the rules are, if it is known: what the rule's id and `.md` are written behind. */
  readonly rulePages: string | undefined;
}
