import type { Words } from '../messages/words.js';
import type { CalendarDate, Length } from './calendar.js';

/*
 * The organisation as plain, readonly data. Names are ids: a reference holds the name of what it means, and the
 * lookups in lookups.ts find it. Nothing here knows the syntax tree, the disk or the clock.
 */

/** A place in a file. Lines and columns count from 1; the end lies behind the last character. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The name of a person, circle, decision … as written at a place. */
export interface Ref {
  readonly name: string;
  readonly at: Origin;
}

export interface Text {
  readonly text: string;
  readonly at: Origin;
}

/** A day said at a place, with the words and the decision that go with it. */
export interface Day {
  readonly date: CalendarDate;
  readonly text?: string;
  readonly decision?: Ref;
  readonly at: Origin;
}

export interface Span {
  readonly length: Length;
  /** As written, blanks left out: `2years`. */
  readonly written: string;
  readonly at: Origin;
}

/** What every declaration has. */
export interface Declared {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Origin;
  /** From the declaration's first word to its last brace. */
  readonly whole: Origin;
  /** From the opening to the closing brace, both included. */
  readonly block?: Origin;
  /** What the documentation comment before it says. */
  readonly documentation?: string;
}

export type Profile = 'skm' | 'sofa' | 's3';

/** One block `organisation …`; an organisation over several files may repeat its name, but says each fact once. */
export interface OrganisationBlock extends Declared {
  readonly title?: string;
  readonly visions: readonly Text[];
  readonly missions: readonly Text[];
  readonly aims: readonly Text[];
  readonly legal?: Text;
  /** The profile of rules as written; see {@link Organisation.profile}. */
  readonly method?: Text;
  readonly language?: Text;
  readonly statutes?: Text & { readonly from?: CalendarDate };
  readonly size?: { readonly least: number; readonly most: number; readonly at: Origin };
  /** How often in a row one person may hold one office. */
  readonly terms?: { readonly most: number; readonly at: Origin };
  /** How long before its end a term is announced. */
  readonly notice?: Span;
  /** What the organisation has agreed about members who are absent when consent is asked. */
  readonly absence?: Text;
}

export interface Person extends Declared {
  readonly title?: string;
  readonly email?: string;
  readonly external: boolean;
  readonly expertise: readonly Text[];
  readonly joined?: Day;
  readonly left?: Day;
}

export type CircleKind =
  | 'assembly'
  | 'top circle'
  | 'general circle'
  | 'circle'
  | 'helping circle'
  | 'working group';

export type Office =
  | 'leader'
  | 'representative'
  | 'facilitator'
  | 'secretary'
  | 'logbook'
  | 'member'
  | 'expert'
  | 'observer'
  | 'role';

/** A seat as said on one line: an office, who holds it (nobody, where vacant) and for which term. */
export interface Seat {
  readonly office: Office;
  readonly person?: Ref;
  readonly acting: boolean;
  readonly from?: Day;
  readonly until?: Day;
  readonly length?: Span;
  /** The last day of the term, where it can be known. */
  readonly lastDay?: CalendarDate;
  readonly election?: Ref;
  /** The whole line. */
  readonly at: Origin;
}

export interface DomainItem extends Declared {
  readonly text?: string;
  /** `from Circle.item`: the domain item that it is delegated from. */
  readonly source?: { readonly circle: string; readonly item: string; readonly at: Origin };
  readonly limits: readonly Text[];
  readonly budgets: readonly Text[];
  readonly resources: readonly Text[];
  readonly metrics: readonly Text[];
  readonly review?: Day;
  readonly reviewed: readonly Day[];
}

export interface Domain {
  readonly review?: Day;
  readonly items: readonly DomainItem[];
  readonly at: Origin;
  readonly block?: Origin;
}

export interface DoubleLink {
  /** The circle linked to; nothing for the link to the next higher circle. */
  readonly circle?: Ref;
  /** The other organisation, for a link out of this one. */
  readonly organisation?: string;
  readonly leaders: readonly Seat[];
  readonly representatives: readonly Seat[];
  /** The words `double link`. */
  readonly at: Origin;
  readonly block?: Origin;
}

export interface Role extends Declared {
  readonly title?: string;
  readonly aims: readonly Text[];
  readonly duties: readonly Text[];
  readonly qualities: readonly Text[];
  readonly constraints: readonly Text[];
  readonly domain?: Domain;
  readonly review?: Day;
  readonly holders: readonly Seat[];
}

export interface Measure {
  readonly text: string;
  readonly target?: string;
  readonly every?: Span;
  readonly at: Origin;
}

export interface Rhythm {
  readonly every?: Span;
  /** `twice a year`, as written. */
  readonly times?: string;
  readonly text?: string;
  readonly person?: Ref;
  readonly at: Origin;
}

export interface Circle extends Declared {
  readonly kind: CircleKind;
  readonly title?: string;
  /** The next higher circle, as written behind `in`. */
  readonly parent?: Ref;
  /** The day until which it is meant to work. */
  readonly until?: Day;
  readonly planned?: Day;
  readonly begun?: Day;
  readonly ended?: Day;
  readonly aims: readonly Text[];
  readonly constraints: readonly Text[];
  readonly lead: readonly Text[];
  readonly does: readonly Text[];
  readonly measures: readonly Measure[];
  readonly domain?: Domain;
  /** The link to the next higher circle, if it is said; a second one is in {@link crossLinks}' place no more than here. */
  readonly links: readonly DoubleLink[];
  readonly crossLinks: readonly DoubleLink[];
  /** Leader (outside a double link), facilitator, secretary and logbook keeper. */
  readonly officers: readonly Seat[];
  readonly members: readonly Seat[];
  readonly experts: readonly Seat[];
  /** People who sit in without consent right. */
  readonly observers: readonly Seat[];
  /** `members everyone`: all people of the organisation who are not external. */
  readonly everyone: boolean;
  readonly roles: readonly Role[];
  readonly meets?: Rhythm;
  /** How a helping circle reports back. */
  readonly reports?: Rhythm;
}

export interface Nomination {
  readonly by?: Ref;
  /** Nothing for `for nobody`. */
  readonly candidate?: Ref;
  readonly because?: string;
  readonly at: Origin;
}

export type Answer = 'term' | 'measure' | 'change' | 'candidate' | 'referral' | 'withdrawal';

export interface Objection {
  readonly person: Ref;
  readonly text?: string;
  readonly met: boolean;
  readonly way?: Answer;
  readonly answer?: string;
  readonly at: Origin;
}

/** `consent …`, `present …` or `absent …`. */
export interface Group {
  readonly everyone: boolean;
  readonly people: readonly Ref[];
  readonly at: Origin;
}

export interface Election extends Declared {
  /** The office, or `role` for one of the circle's own roles. */
  readonly office: Office;
  /** The role's name, where the office is a role. */
  readonly role?: string;
  readonly officeAt: Origin;
  readonly circle: Ref;
  /** The circle that elected, where it is said. */
  readonly by?: Ref;
  readonly on?: Day;
  readonly duties: readonly Text[];
  readonly qualities: readonly Text[];
  readonly term?: { readonly length?: Span; readonly until?: Day; readonly at: Origin };
  readonly facilitator?: Ref;
  readonly present?: Group;
  readonly absent?: Group;
  readonly consent?: Group;
  readonly nominations: readonly Nomination[];
  readonly changes: readonly Nomination[];
  readonly proposal?: { readonly person: Ref; readonly because?: string; readonly at: Origin };
  readonly objections: readonly Objection[];
  /** The outcome; nobody where `person` is missing. */
  readonly elected?: {
    readonly person?: Ref;
    readonly method?: string;
    readonly decision?: Ref;
    readonly at: Origin;
  };
  readonly accepted?: { readonly date?: CalendarDate; readonly at: Origin };
  readonly confirmed: readonly { readonly circle: Ref; readonly date?: CalendarDate; readonly at: Origin }[];
  readonly replaces?: Ref;
}

export type DecisionState =
  | 'draft'
  | 'in consent'
  | 'adopted'
  | 'referred'
  | 'withdrawn'
  | 'expired'
  | 'replaced';

/** What a decision concerns, or who is responsible: a path of names, or an aspect of what it names (`aim of X`). */
export interface Subject {
  readonly aspect?: string;
  readonly path: readonly string[];
  readonly at: Origin;
}

export interface Decision extends Declared {
  readonly title?: string;
  readonly circle?: Ref;
  readonly kind: 'policy' | 'operations';
  /** The kind as written, which may be a word that means neither. */
  readonly kindWritten?: Text;
  /** The state as written; the state on a date is looked up. */
  readonly state?: { readonly state: DecisionState; readonly at: Origin };
  readonly picture: readonly Day[];
  readonly opinion: readonly Day[];
  readonly decided?: {
    readonly date?: CalendarDate;
    readonly method?: string;
    readonly decision?: Ref;
    readonly at: Origin;
  };
  readonly concerns: readonly Subject[];
  readonly texts: readonly Text[];
  readonly reasons: readonly Text[];
  readonly evidence: readonly Text[];
  readonly responsible: readonly Subject[];
  readonly measures: readonly Text[];
  readonly term?: {
    readonly length?: Span;
    readonly until?: Day;
    readonly lastDay?: CalendarDate;
    readonly at: Origin;
  };
  readonly review?: Day;
  readonly reviewed: readonly Day[];
  readonly amended: readonly Day[];
  readonly objections: readonly Objection[];
  readonly present?: Group;
  readonly absent?: Group;
  readonly consent?: Group;
  readonly proposedBy?: Ref;
  readonly referred?: { readonly circle: Ref; readonly date?: CalendarDate; readonly at: Origin };
  readonly withdrawn?: { readonly date?: CalendarDate; readonly because?: string; readonly at: Origin };
  readonly replacedBy?: Ref;
  readonly replaces: readonly Ref[];
}

export type Stage = 'acquaint' | 'introduce' | 'integrate' | 'secure';
/** The four phases of the method, in their order. */
export const stages: readonly Stage[] = ['acquaint', 'introduce', 'integrate', 'secure'];

export type Target =
  | 'circle'
  | 'leader'
  | 'representative'
  | 'facilitator'
  | 'secretary'
  | 'logbook'
  | 'member'
  | 'role'
  | 'person';

/** What is recorded of one circle or person under a step `for every …`. */
export interface Entry {
  readonly subject: Ref;
  readonly office?: string;
  readonly circle?: Ref;
  readonly owner?: Ref;
  readonly due?: Day;
  readonly done?: Day;
  readonly evidence?: string;
  readonly blocked?: string;
  readonly at: Origin;
}

export interface Step extends Declared {
  readonly training: boolean;
  readonly title?: string;
  readonly targets: readonly Target[];
  readonly every?: Span;
  readonly owner?: Ref;
  readonly due?: Day;
  readonly done?: Day;
  readonly evidence: readonly Text[];
  readonly after: readonly Ref[];
  readonly blocked?: Text;
  readonly entries: readonly Entry[];
}

export interface Phase {
  readonly stage: Stage;
  readonly name?: string;
  readonly title?: string;
  readonly owner?: Ref;
  readonly due?: Day;
  readonly planned?: Day;
  readonly begun?: Day;
  readonly ended?: Day;
  readonly steps: readonly Step[];
  readonly at: Origin;
  readonly block?: Origin;
}

export interface Implementation extends Declared {
  readonly title?: string;
  readonly circle?: Ref;
  readonly mandate?: Ref;
  readonly owner?: Ref;
  readonly planned?: Day;
  readonly begun?: Day;
  readonly ended?: Day;
  /** When the plan itself is to be evaluated, and was. */
  readonly evaluation?: Day;
  readonly evaluated: readonly Day[];
  readonly criteria: readonly Text[];
  readonly phases: readonly Phase[];
}

export interface AuditFinding extends Declared {
  readonly text?: string;
  readonly severity?: Text;
  readonly owner?: Ref;
  readonly due?: Day;
  readonly resolved?: Day;
  readonly action?: Ref;
}

export interface Audit extends Declared {
  /** A circle, or the organisation. */
  readonly subject: Ref;
  readonly on?: Day;
  readonly planned?: Day;
  readonly auditor?: Ref;
  readonly auditorText?: string;
  readonly scope: readonly Text[];
  readonly evidence: readonly Text[];
  readonly findings: readonly AuditFinding[];
  readonly next?: Day;
}

export interface Action extends Declared {
  readonly title?: string;
  readonly circle?: Ref;
  readonly owner?: Ref;
  readonly due?: Day;
  readonly done?: Day;
  readonly evidence: readonly Text[];
  readonly decision?: Ref;
  readonly blocked?: Text;
}

export interface Review extends Declared {
  readonly person: Ref;
  readonly office?: string;
  readonly circle?: Ref;
  readonly on?: Day;
  readonly present?: Group;
  readonly agreed: readonly Text[];
  readonly next?: Day;
}

export interface Deviation {
  /** The rule as written: its last part, its whole id or its number. */
  readonly rule: Ref;
  readonly circle?: Ref;
  readonly decision?: Ref;
  readonly until?: Day;
  readonly because?: Text;
  readonly at: Origin;
}

export type Referred = 'person' | 'circle' | 'decision' | 'election' | 'action' | 'step' | 'domain item';

/** A name that means something declared elsewhere. `circle` is the circle in whose block it stands, if any. */
export interface Reference extends Ref {
  readonly kind: Referred;
}

/** A fact that cannot be: the model leaves it out, and a rule reports it. */
export interface Mistake {
  readonly kind: 'impossible date' | 'impossible length' | 'said twice';
  /** What was written. */
  readonly written: string;
  readonly at: Origin;
  /** Where the same was said first. */
  readonly first?: Origin;
}

/** Something in a file that is not Kring, in words. */
export interface Unreadable {
  readonly message: Words;
  /** What to write in its place, where that is known. */
  readonly replacement?: string;
  readonly at: Origin;
}

/** What one file says. */
export interface Fragment {
  readonly file: string;
  readonly organisations: readonly OrganisationBlock[];
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
  readonly elections: readonly Election[];
  readonly decisions: readonly Decision[];
  readonly implementations: readonly Implementation[];
  readonly audits: readonly Audit[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly deviations: readonly Deviation[];
  readonly references: readonly Reference[];
  readonly mistakes: readonly Mistake[];
  readonly unreadable: readonly Unreadable[];
}

/** A whole organisation, from all its files. Lists are in the order of file, line and column. */
export interface Organisation {
  /** Empty where no file says `organisation …`. */
  readonly name: string;
  readonly title?: string;
  /** The folder that holds it, as the files' paths begin. */
  readonly home: string;
  readonly profile: Profile;
  /** The language of the people who read it, where it is one that Kring speaks. */
  readonly language?: 'en' | 'nl';
  readonly files: readonly string[];
  readonly blocks: readonly OrganisationBlock[];
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
  readonly elections: readonly Election[];
  readonly decisions: readonly Decision[];
  readonly implementations: readonly Implementation[];
  readonly audits: readonly Audit[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly deviations: readonly Deviation[];
  readonly references: readonly Reference[];
  readonly mistakes: readonly Mistake[];
  readonly unreadable: readonly Unreadable[];
  /** Files that could belong to several organisations of their folder; `at` is their first word. */
  readonly unclear: readonly { readonly at: Origin; readonly names: readonly string[] }[];
  /** Names of the other organisations of the workspace, so that a link to one of them can be told from a slip. */
  readonly neighbours: readonly string[];
}
