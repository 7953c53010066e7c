import type { Language } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import type { Fragment } from '../model/organisation.js';

/** What an answer about a file is worked out from. Plain data all the way: no connection, no disk, no clock. */
export interface Scene {
  /** The organisation that the file belongs to, as it stands on the date. */
  readonly standing: AsOf;
  /** What the file itself says. */
  readonly fragment: Fragment;
  /** What each file of the organisation says; asked only where an answer needs all of them. */
  readonly fragments: () => readonly Fragment[];
  /** The other organisations at hand, which links across may mean; asked only where an answer needs them. */
  readonly neighbours: () => readonly Neighbour[];
  /** In which to answer. */
  readonly language: Language;
}

/** An organisation beside that of a file, as it stands on the same date, and what its files say. */
export type Neighbour = Pick<Scene, 'standing' | 'fragments'>;
