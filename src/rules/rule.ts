import type { JudgedChange } from '../changes/authority.js';
import type { Between } from '../changes/match.js';
import type { TextEdit } from '../edits/edit.js';
import type { Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Decision, Deviation, Election, Organisation, Origin } from '../model/organisation.js';

/** The base rule of the method that a rule serves; `all` for what no single one of them asks. */
export type Base = 'consent' | 'circle' | 'double-link' | 'election' | 'all';

export type Family =
  | 'consent'
  | 'circle'
  | 'double-link'
  | 'election'
  | 'implementation'
  | 'logbook'
  | 'language';

/** What a rule found at a place. */
export interface Reported {
  readonly at: Origin;
  /** The circle that it concerns; nothing where it concerns the organisation or a file. */
  readonly circle?: string;
  readonly message: Words;
  /** Other places that belong to it, such as the other of two people in a link. */
  readonly related?: readonly { readonly at: Origin; readonly message: Words }[];
  /** It concerns the general circle, or a department directly below it, for which a profile may ask more. */
  readonly department?: boolean;
  /** Names that the fix needs; plain data. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface Fix {
  /** What the fix does, as an instruction: "Write `method`". */
  readonly title: Words;
  readonly edits: readonly TextEdit[];
}

/** A published source, by its key in `sources.ts`, with the place in it. */
export interface Source {
  readonly key: string;
  readonly place?: string;
}

/** What a rule says of itself, in the files under messages/rules. */
export interface RuleWords {
  /** A short name: "A circle without a representative". */
  readonly title: Words;
  /** What it looks for, in one to three sentences. */
  readonly what: Words;
  /** Why it matters in the method. */
  readonly why: Words;
}

export interface Rule {
  /** `family/what-is-wrong`. Never renamed without a redirect. */
  readonly id: `${Family}/${string}`;
  readonly base: Base;
  /** The catalogue's number, or `LA…` for rules of the language itself and `GC…` for changes of
   * the governance. Several rules may share one. */
  readonly code: string;
  /**
   * Who may grant a deviation: the circle itself or one above it, or, where the rule guards what the next higher
   * circle decides about, only a circle above.
   */
  readonly granted?: 'circle' | 'next higher circle';
  /**
   * It concludes from what stands around its subject, such as who sits where or which step comes first: it waits while
   * a name or line there means nothing. What it concludes from every circle (`every circle`) waits while a name of a
   * circle means nothing anywhere or a file ends in the middle, what looks for an answer that may stand anywhere (`every line`) while any line could
   * not be read, what misses something that may stand anywhere (`whole files`) while a file ends in the middle, and what
   * compares steps of a plan (`its steps`) while a line in one of them means nothing.
   */
  readonly rests?: 'who sits where' | 'every circle' | 'every line' | 'whole files' | 'its steps';
  /** Looks up names by itself, and knows which lines could not be read: it waits for other names only. */
  readonly names?: true;
  /**
   * No deviation is possible: the text itself is at fault (`true`), or what is guarded is consent itself (`consent`),
   * from which nobody excuses themselves, since a deviation rests on nothing else.
   */
  readonly firm?: true | 'consent';
  /** Looks at the deviations and what became of them, so runs when the other rules are done. */
  readonly afterwards?: boolean;
  readonly words: RuleWords;
  readonly doc: {
    /** A whole Kring text in which the rule finds something, and the same put right. Tests run both on `on`. */
    readonly bad: string;
    readonly good: string;
    /** For a rule on changes: the older state, from which the bad and the good example have come. */
    readonly before?: string;
    /** What it reports is found outside an organisation, such as on the disk, so that no text can be an example of it. */
    readonly outside?: boolean;
    /** The date on which the examples are looked at; 2026-11-23 where it is left out. */
    readonly on?: CalendarDate;
    readonly sources: readonly Source[];
    /**
     * What of the rule no source says: the rule itself, which Kring infers from the base rules and from keeping records
     * in files, or a number or length of time in it.
     */
    readonly inferred?: 'rule' | 'number';
  };
  /** What it finds in the organisation as a whole, where one circle, election or decision does not tell. */
  readonly check?: (
    organisation: Organisation,
    on: CalendarDate,
    report: (found: Reported) => void,
    earlier: Earlier,
  ) => void;
  /**
   * What it finds in one circle that works on the date. All such rules look at one circle before any looks at the
   * next: what a circle holds is then at hand, which makes a large organisation three times as fast to check.
   */
  readonly checkCircle?: (circle: Circle, standing: AsOf, report: (found: Reported) => void) => void;
  /** What it finds in one election; every election is looked at, whatever its circle or date. */
  readonly checkElection?: (election: Election, standing: AsOf, report: (found: Reported) => void) => void;
  /** What it finds in one decision; every decision is looked at, whatever its state. */
  readonly checkDecision?: (decision: Decision, standing: AsOf, report: (found: Reported) => void) => void;
  /**
   * What it finds in one change between two states; `kring diff` asks. What is found has its place in the newer
   * state, or where the older one said what is gone.
   */
  readonly checkChange?: (change: JudgedChange, between: Between, report: (found: Reported) => void) => void;
  /**
   * The fix changes how the organisation is said to be, so people must choose it: an editor offers it, and
   * `kring fix`, which nobody watches, leaves it.
   */
  readonly proposes?: true;
  readonly fix?: (organisation: Organisation, finding: Reported) => Fix | undefined;
}

/** What is known once the rules that do not look at deviations are done. */
export interface Earlier {
  /** Deviations that set aside at least one finding. */
  readonly used: ReadonlySet<Deviation>;
  /** Every rule of Kring, for those that look at what a deviation names. */
  readonly rules: readonly Rule[];
}

/** Names the shape, so that a rule file reads as one statement. */
export function rule<const R extends Rule>(definition: R): R {
  return definition;
}
