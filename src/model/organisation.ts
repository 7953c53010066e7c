import type { TrickKind } from '../characters/tricks.js';
import type { Words } from '../messages/words.js';
import type { CircleKind } from '../vocabulary/circles.js';
import type { Answer, DecisionState } from '../vocabulary/decisions.js';
import type { Profile } from '../vocabulary/findings.js';
import type { Referred } from '../vocabulary/kinds.js';
import type { OutcomeKind, PointKind } from '../vocabulary/meetings.js';
import type { Office, OfficeWithTerm, Target } from '../vocabulary/offices.js';
import type { OwnTerm } from '../vocabulary/own-words.js';
import type { Shown, Stage } from '../vocabulary/plans.js';
import type { CalendarDate, Length } from './calendar.js';

export type { CircleKind } from '../vocabulary/circles.js';
export type { Answer, DecisionState } from '../vocabulary/decisions.js';
export type { Profile } from '../vocabulary/findings.js';
export type { Referred } from '../vocabulary/kinds.js';
export type { Office, Target } from '../vocabulary/offices.js';
export { type Shown, type Stage, stages } from '../vocabulary/plans.js';

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
  readonly text?: string | undefined;
  readonly decision?: Ref | undefined;
  /** Nobody wrote it: it follows from `reviews every …` in the circle or the organisation. */
  readonly byRhythm?: true;
  readonly at: Origin;
}

export interface Span {
  readonly length: Length;
  /** As written, blanks left out: `2years`. */
  readonly written: string;
  readonly at: Origin;
}

/** A name or text that reads otherwise than it is, by characters that turn it, are not seen, or look like others. */
export interface Deception {
  readonly within: 'name' | 'text' | 'comment';
  /** What each of the first such characters does, with the character. */
  readonly tricks: readonly { readonly kind: TrickKind; readonly character: string }[];
  /** The name, or what stands around the first of them in a text. */
  readonly written: string;
  /** What the same says where each is replaced by what a reader sees. */
  readonly seen: string;
  /** The first of them. */
  readonly at: Origin;
  /** What puts all of them right. */
  readonly edits: readonly { readonly at: Origin; readonly text: string }[];
}

/** What every declaration has. */
export interface Declared {
  readonly name: string;
  /** Where the name stands. */
  readonly at: Origin;
  /** From the declaration's first word to its last brace. */
  readonly whole: Origin;
  /** From the opening to the closing brace, both included. */
  readonly block?: Origin | undefined;
  /** What the documentation comment before it says. */
  readonly documentation?: string | undefined;
  /** The comments behind it that begin on its last line, of what others are written behind. */
  readonly comments?: Origin | undefined;
}

/** By which id another program knows the same thing, so that what it says later is found to be of this one. */
export interface Known {
  /** The other program or register, as written: `glassfrog`. */
  readonly system: string;
  readonly id: string;
  readonly at: Origin;
}

/** What other programs know too. */
export interface KnownElsewhere {
  readonly known: readonly Known[];
}

/** One block `organisation …`; an organisation over several files may repeat its name, but says each fact once. */
export interface OrganisationBlock extends Declared, KnownElsewhere {
  readonly title?: string | undefined;
  /** What its handbook begins with, in its own words; Markdown where it has several lines. */
  readonly introduction?: Text | undefined;
  /** The file of its logo, as written: beside the file that names it, or below. */
  readonly logo?: Text | undefined;
  readonly visions: readonly Text[];
  readonly missions: readonly Text[];
  readonly aims: readonly Text[];
  readonly legal?: Text | undefined;
  /** The profile of rules as written; see {@link Organisation.profile}. */
  readonly method?: Text | undefined;
  readonly language?: Text | undefined;
  readonly statutes?: (Text & { readonly from?: CalendarDate | undefined }) | undefined;
  readonly size?: { readonly least: number; readonly most: number; readonly at: Origin } | undefined;
  /** How often in a row one person may hold one office. */
  readonly terms?: { readonly most: number; readonly at: Origin } | undefined;
  /** How long before its end a term is announced. */
  readonly notice?: Span | undefined;
  /** What it calls circles, offices and what circles have, in its own words. */
  readonly words: readonly OwnWord[];
  /** How often a decision that says nothing of its review is looked at again. */
  readonly reviews?: Span | undefined;
  /** What the organisation has agreed about members who are absent when consent is asked. */
  readonly absence?: Text | undefined;
  /** What was changed without a decision on record, and is known and accepted. */
  readonly accepted: readonly Acceptance[];
}

/** Changes of named things that stand although no decision about them is on record, with who says so and why. */
export interface Acceptance {
  readonly subjects: readonly Subject[];
  readonly by: Ref;
  readonly on: Day;
  readonly because: string;
  readonly at: Origin;
}

/** A word that an organisation has of its own. */
export interface OwnWord {
  readonly term: OwnTerm;
  /** The language in which it is said, where it is not the organisation's. */
  readonly language?: Text | undefined;
  /** As written: in Dutch with its article, where that is told. */
  readonly text: string;
  readonly plural?: string | undefined;
  /** Where the word stands, with its quotes. */
  readonly at: Origin;
}

/** A time in which somebody belongs to the organisation, both days included; without end as far as is known. */
export interface Period {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

export interface Person extends Declared, KnownElsewhere {
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly external: boolean;
  readonly expertise: readonly Text[];
  /** The first day of the latest of the {@link periods}. */
  readonly joined?: Day | undefined;
  /** The last day of the latest of the {@link periods}; nothing for somebody who came back. */
  readonly left?: Day | undefined;
  /** When the person belongs to the organisation, in the order in which they are said; none where nothing is said. */
  readonly periods: readonly Period[];
}

/** A seat as said on one line: an office, who holds it (nobody, where vacant) and for which term. */
export interface Seat {
  readonly office: Office;
  readonly person?: Ref | undefined;
  /** That it is not recorded who holds it, if anybody does: it is neither held nor vacant. */
  readonly unrecorded?: true | undefined;
  readonly acting: boolean;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly length?: Span | undefined;
  /** The last day of the term, where it can be known. */
  readonly lastDay?: CalendarDate | undefined;
  readonly election?: Ref | undefined;
  /** The whole line. */
  readonly at: Origin;
}

/** One office of a line `members by …`: who holds it, in a circle or anywhere below it, is a member. */
export interface MembersBy {
  readonly office: OfficeWithTerm;
  /** The role's name, where the office is a role. */
  readonly role?: string | undefined;
  /** The circle behind `in`; nothing for the circle itself that the line stands in. */
  readonly within?: Ref | undefined;
  /** The office, as it is written. */
  readonly at: Origin;
}

export interface DomainItem extends Declared, KnownElsewhere {
  readonly text?: string | undefined;
  /** `from Circle.item`: the domain item that it is delegated from. */
  readonly source?: { readonly circle: string; readonly item: string; readonly at: Origin } | undefined;
  readonly limits: readonly Text[];
  readonly budgets: readonly Text[];
  readonly resources: readonly Text[];
  readonly metrics: readonly Text[];
  readonly review?: Day | undefined;
  readonly reviewed: readonly Day[];
}

export interface Domain {
  readonly review?: Day | undefined;
  readonly items: readonly DomainItem[];
  readonly at: Origin;
  readonly block?: Origin | undefined;
}

export interface DoubleLink {
  /** The circle linked to; nothing for the link to the next higher circle. */
  readonly circle?: Ref | undefined;
  /** The other organisation, for a link out of this one. */
  readonly organisation?: string | undefined;
  /** Where the other organisation is named; with its quotes, where it is a text. */
  readonly organisationAt?: Origin | undefined;
  readonly leaders: readonly Seat[];
  readonly representatives: readonly Seat[];
  /** The words `double link`. */
  readonly at: Origin;
  readonly block?: Origin | undefined;
}

export interface Role extends Declared, KnownElsewhere {
  readonly title?: string | undefined;
  readonly aims: readonly Text[];
  readonly duties: readonly Text[];
  readonly qualities: readonly Text[];
  readonly constraints: readonly Text[];
  readonly domain?: Domain | undefined;
  readonly review?: Day | undefined;
  readonly holders: readonly Seat[];
}

/** A number that was measured or is aimed at, with what it counts. */
export interface Amount {
  readonly number: number;
  /** `%`, `€`, `days`, `births` …; nothing where only the number is said. */
  readonly unit?: string | undefined;
  /** As written, in one form: `80 %`, `€ 5000`, `3 days`. */
  readonly written: string;
  readonly at: Origin;
}

/** What was measured on a day: a number, in words, or both. */
export interface MeasuredValue extends Day {
  readonly amount?: Amount | undefined;
  readonly by?: Ref | undefined;
}

export interface Measure {
  readonly name?: string | undefined;
  readonly nameAt?: Origin | undefined;
  readonly text: string;
  /** The target in words. */
  readonly target?: string | undefined;
  /** The target as bounds, both included, that a value can be compared with. */
  readonly least?: Amount | undefined;
  readonly most?: Amount | undefined;
  readonly every?: Span | undefined;
  /** In the order of the file. */
  readonly values: readonly MeasuredValue[];
  readonly at: Origin;
  readonly block?: Origin | undefined;
}

export interface Rhythm {
  readonly every?: Span | undefined;
  /** `twice a year`, as written. */
  readonly times?: string | undefined;
  readonly text?: string | undefined;
  readonly person?: Ref | undefined;
  readonly at: Origin;
}

export interface Circle extends Declared, KnownElsewhere {
  readonly kind: CircleKind;
  readonly title?: string | undefined;
  /** The next higher circle, as written behind `in`. */
  readonly parent?: Ref | undefined;
  /** The day until which it is meant to work. */
  readonly until?: Day | undefined;
  readonly planned?: Day | undefined;
  readonly begun?: Day | undefined;
  readonly ended?: Day | undefined;
  readonly aims: readonly Text[];
  readonly constraints: readonly Text[];
  readonly lead: readonly Text[];
  readonly does: readonly Text[];
  readonly measures: readonly Measure[];
  readonly domain?: Domain | undefined;
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
  /**
   * `members only …`: that the lists of members and experts name everybody who sits there, so that an office or a link
   * makes nobody a member. The line that says so.
   */
  readonly only?: Origin | undefined;
  /** `members by …`: whoever holds one of these offices is a member for as long. */
  readonly membersBy: readonly MembersBy[];
  readonly roles: readonly Role[];
  readonly meets?: Rhythm | undefined;
  /** How often its decisions that say nothing of their review are looked at again. */
  readonly reviews?: Span | undefined;
  /** How a helping circle reports back. */
  readonly reports?: Rhythm | undefined;
}

export interface Nomination {
  readonly by?: Ref | undefined;
  /** Nothing for `for nobody`. */
  readonly candidate?: Ref | undefined;
  readonly because?: string | undefined;
  readonly at: Origin;
}

export interface Objection {
  readonly person: Ref;
  readonly text?: string | undefined;
  readonly met: boolean;
  readonly way?: Answer | undefined;
  readonly answer?: string | undefined;
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
  readonly role?: string | undefined;
  readonly officeAt: Origin;
  readonly circle: Ref;
  /** The circle that elected, where it is said. */
  readonly by?: Ref | undefined;
  readonly on?: Day | undefined;
  readonly duties: readonly Text[];
  readonly qualities: readonly Text[];
  readonly term?:
    | { readonly length?: Span | undefined; readonly until?: Day | undefined; readonly at: Origin }
    | undefined;
  readonly facilitator?: Ref | undefined;
  readonly present?: Group | undefined;
  readonly absent?: Group | undefined;
  readonly consent?: Group | undefined;
  readonly nominations: readonly Nomination[];
  readonly changes: readonly Nomination[];
  readonly proposal?:
    | { readonly person: Ref; readonly because?: string | undefined; readonly at: Origin }
    | undefined;
  readonly objections: readonly Objection[];
  /** The outcome; nobody where `person` is missing. */
  /** The meeting in which it was held, where it says so or the meeting does. */
  readonly meeting?: Ref | undefined;
  readonly elected?:
    | {
        readonly person?: Ref | undefined;
        readonly method?: string | undefined;
        readonly decision?: Ref | undefined;
        readonly at: Origin;
      }
    | undefined;
  readonly accepted?: { readonly date?: CalendarDate | undefined; readonly at: Origin } | undefined;
  readonly confirmed: readonly {
    readonly circle: Ref;
    readonly date?: CalendarDate | undefined;
    readonly at: Origin;
  }[];
  readonly replaces?: Ref | undefined;
}

/** A circle's decision that a decision holds for another term, from the day on which it was renewed. */
export interface Renewal extends Day {
  readonly length?: Span | undefined;
  readonly until?: Day | undefined;
  /** The last day of the new term: as said, or as long as the first term was; nothing where neither tells. */
  readonly lastDay?: CalendarDate | undefined;
  readonly method?: string | undefined;
}

/** What a decision concerns, or who is responsible: a path of names, or an aspect of what it names (`aim of X`). */
export interface Subject {
  readonly aspect?: string | undefined;
  readonly path: readonly string[];
  readonly at: Origin;
}

export interface Decision extends Declared, KnownElsewhere {
  readonly title?: string | undefined;
  readonly circle?: Ref | undefined;
  readonly kind: 'policy' | 'operations';
  /** The kind as written, which may be a word that means neither. */
  readonly kindWritten?: Text | undefined;
  /** The state as written; the state on a date is looked up. */
  readonly state?: { readonly state: DecisionState; readonly at: Origin } | undefined;
  readonly picture: readonly Day[];
  readonly opinion: readonly Day[];
  readonly decided?:
    | {
        readonly date?: CalendarDate | undefined;
        readonly method?: string | undefined;
        readonly decision?: Ref | undefined;
        readonly at: Origin;
      }
    | undefined;
  readonly concerns: readonly Subject[];
  readonly texts: readonly Text[];
  readonly reasons: readonly Text[];
  readonly evidence: readonly Text[];
  readonly responsible: readonly Subject[];
  readonly measures: readonly Text[];
  readonly term?:
    | {
        readonly length?: Span | undefined;
        readonly until?: Day | undefined;
        readonly lastDay?: CalendarDate | undefined;
        readonly at: Origin;
      }
    | undefined;
  readonly review?: Day | undefined;
  readonly reviewed: readonly Day[];
  readonly amended: readonly Day[];
  /** In the order of the file. */
  readonly renewed: readonly Renewal[];
  readonly objections: readonly Objection[];
  readonly present?: Group | undefined;
  readonly absent?: Group | undefined;
  readonly consent?: Group | undefined;
  /** The meeting in which it was taken, where it says so or the meeting does. */
  readonly meeting?: Ref | undefined;
  readonly proposedBy?: Ref | undefined;
  readonly referred?:
    | { readonly circle: Ref; readonly date?: CalendarDate | undefined; readonly at: Origin }
    | undefined;
  readonly withdrawn?:
    | { readonly date?: CalendarDate | undefined; readonly because?: string | undefined; readonly at: Origin }
    | undefined;
  readonly replacedBy?: Ref | undefined;
  readonly replaces: readonly Ref[];
}

/** What is recorded of one circle or person under a step `for every …`. */
export interface Entry {
  readonly subject: Ref;
  readonly office?: string | undefined;
  readonly circle?: Ref | undefined;
  readonly owner?: Ref | undefined;
  readonly due?: Day | undefined;
  readonly begun?: Day | undefined;
  readonly done?: Day | undefined;
  readonly evidence?: string | undefined;
  readonly blocked?: string | undefined;
  readonly at: Origin;
}

export interface Step extends Declared {
  readonly training: boolean;
  readonly title?: string | undefined;
  readonly targets: readonly Target[];
  readonly every?: Span | undefined;
  readonly owner?: Ref | undefined;
  readonly due?: Day | undefined;
  readonly begun?: Day | undefined;
  readonly done?: Day | undefined;
  readonly evidence: readonly Text[];
  readonly after: readonly Ref[];
  readonly blocked?: Text | undefined;
  /** What else in the files shows that it is done. */
  readonly shown: readonly Shown[];
  readonly entries: readonly Entry[];
}

export interface Phase {
  readonly stage: Stage;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly owner?: Ref | undefined;
  readonly due?: Day | undefined;
  readonly planned?: Day | undefined;
  readonly begun?: Day | undefined;
  readonly ended?: Day | undefined;
  readonly steps: readonly Step[];
  /** The words `phase secure`. */
  readonly at: Origin;
  /** From its first word to its last brace. */
  readonly whole: Origin;
  readonly block?: Origin | undefined;
}

/** A step of the template that a plan leaves out; of any step, where circles are named, those that do without it. */
export interface LeftOut extends Ref {
  readonly circles: readonly Ref[];
  readonly because?: string | undefined;
}

export interface Implementation extends Declared {
  readonly title?: string | undefined;
  readonly circle?: Ref | undefined;
  readonly mandate?: Ref | undefined;
  readonly owner?: Ref | undefined;
  readonly planned?: Day | undefined;
  readonly begun?: Day | undefined;
  readonly ended?: Day | undefined;
  /** When the plan itself is to be evaluated, and was. */
  readonly evaluation?: Day | undefined;
  readonly evaluated: readonly Day[];
  readonly criteria: readonly Text[];
  /** The template whose steps it follows, beside its own. */
  readonly template?: Ref | undefined;
  /** Steps that it leaves out, and why. */
  readonly without: readonly LeftOut[];
  readonly phases: readonly Phase[];
}

/** Something that an auditor asks, of every circle or of the organisation. */
export interface Question extends Declared {
  readonly text?: string | undefined;
  readonly each: boolean;
  /** Whether it is asked at the end of every meeting, and not in an audit. */
  readonly meeting: boolean;
  readonly reasons: readonly Text[];
  readonly shown: readonly Shown[];
}

/** How an organisation introduces the method, and audits it: steps and questions that plans and audits follow. */
export interface Template extends Declared {
  readonly title?: string | undefined;
  readonly phases: readonly Phase[];
  readonly questions: readonly Question[];
}

/** What an audit found of one question: a score, in words, or both. */
export interface AuditAnswer {
  readonly question: Ref;
  /** As written; from 0 (not at all) to 3 (wholly), where it means anything. */
  readonly score?: { readonly points: number; readonly at: Origin } | undefined;
  readonly text?: string | undefined;
  readonly at: Origin;
}

export interface AuditFinding extends Declared {
  readonly text?: string | undefined;
  /** The question that it belongs to. */
  readonly question?: Ref | undefined;
  readonly severity?: Text | undefined;
  readonly owner?: Ref | undefined;
  readonly due?: Day | undefined;
  readonly resolved?: Day | undefined;
  readonly action?: Ref | undefined;
}

export interface Audit extends Declared {
  /** A circle, or the organisation. */
  readonly subject: Ref;
  readonly on?: Day | undefined;
  readonly planned?: Day | undefined;
  readonly auditor?: Ref | undefined;
  readonly auditorText?: string | undefined;
  readonly scope: readonly Text[];
  readonly evidence: readonly Text[];
  readonly answers: readonly AuditAnswer[];
  readonly findings: readonly AuditFinding[];
  readonly next?: Day | undefined;
}

export interface Action extends Declared {
  readonly title?: string | undefined;
  readonly circle?: Ref | undefined;
  readonly owner?: Ref | undefined;
  readonly due?: Day | undefined;
  readonly done?: Day | undefined;
  readonly evidence: readonly Text[];
  readonly decision?: Ref | undefined;
  readonly blocked?: Text | undefined;
  readonly concerns: readonly Subject[];
  /** The meeting in which it was given, where it says so or the meeting does. */
  readonly meeting?: Ref | undefined;
}

export interface Review extends Declared {
  readonly person: Ref;
  readonly office?: string | undefined;
  readonly circle?: Ref | undefined;
  readonly on?: Day | undefined;
  readonly present?: Group | undefined;
  readonly absent?: Group | undefined;
  /** Who consented to what was agreed. */
  readonly consent?: Group | undefined;
  readonly agreed: readonly Text[];
  readonly next?: Day | undefined;
  readonly meeting?: Ref | undefined;
}

/** Something that somebody wants a circle to deal with: it comes back until it is closed. */
export interface MeetingTopic extends Declared {
  readonly title?: string | undefined;
  readonly circle: Ref;
  /** Who handed it in, and when. */
  readonly by?: Ref | undefined;
  readonly on?: Day | undefined;
  readonly kind?: { readonly kind: PointKind; readonly at: Origin } | undefined;
  readonly minutes?: number | undefined;
  readonly reasons: readonly Text[];
  readonly documents: readonly Text[];
  readonly concerns: readonly Subject[];
  readonly closed?: Day | undefined;
}

/** What somebody said in a round, or that they spoke. */
export interface Turn {
  readonly person: Ref;
  readonly text?: string | undefined;
  readonly at: Origin;
}

export interface Round {
  readonly name: string;
  readonly turns: readonly Turn[];
  readonly at: Origin;
}

/** What came of a point: something on record elsewhere, or in words. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly record?: Ref | undefined;
  readonly text?: string | undefined;
  readonly at: Origin;
}

export interface Point {
  readonly topic?: Ref | undefined;
  readonly title?: string | undefined;
  readonly kind?: { readonly kind: PointKind; readonly at: Origin } | undefined;
  readonly by?: Ref | undefined;
  /** Minutes that it was to take, and took. */
  readonly minutes?: number | undefined;
  readonly used?: number | undefined;
  readonly concerns: readonly Subject[];
  readonly rounds: readonly Round[];
  readonly heard: readonly Text[];
  readonly documents: readonly Text[];
  readonly outcomes: readonly Outcome[];
  /** It comes back: in the next meeting, or on the day that is said. */
  readonly carried?:
    | { readonly date?: CalendarDate | undefined; readonly text?: string | undefined; readonly at: Origin }
    | undefined;
  readonly at: Origin;
  readonly whole: Origin;
  readonly block?: Origin | undefined;
}

/** Who was absent, with the reason where it is said. */
export interface Absence extends Ref {
  readonly because?: string | undefined;
}

export interface Meeting extends Declared {
  readonly circle: Ref;
  readonly on?: Day | undefined;
  /** Times of the day, as `19:30`. */
  readonly from?:
    | {
        readonly start: string;
        readonly end?: string | undefined;
        readonly place?: string | undefined;
        readonly at: Origin;
      }
    | undefined;
  readonly facilitator?: Ref | undefined;
  readonly secretary?: Ref | undefined;
  readonly present?: Group | undefined;
  readonly absent: readonly Absence[];
  readonly guests: readonly Ref[];
  /** Guests who are nobody in the files. */
  readonly guestTexts: readonly Text[];
  /** The minutes of earlier meetings that come up in this one, and what became of them. */
  readonly minutes: readonly {
    readonly meeting: Ref;
    readonly consented: boolean;
    readonly corrected?: string | undefined;
    readonly at: Origin;
  }[];
  readonly points: readonly Point[];
  readonly closing?:
    | {
        readonly answers: readonly AuditAnswer[];
        readonly remarks: readonly {
          readonly person?: Ref | undefined;
          readonly text: string;
          readonly at: Origin;
        }[];
        readonly at: Origin;
      }
    | undefined;
  readonly next?: Day | undefined;
}

export interface Deviation {
  /** The rule as written: its last part, its whole id or its number. */
  readonly rule: Ref;
  readonly circle?: Ref | undefined;
  readonly decision?: Ref | undefined;
  readonly until?: Day | undefined;
  readonly because?: Text | undefined;
  readonly at: Origin;
}

/** A name that means something declared elsewhere. `circle` is the circle in whose block it stands, if any. */
export interface Reference extends Ref {
  readonly kind: Referred;
}

/** A fact that cannot be: the model leaves it out, and a rule reports it. */
export interface Mistake {
  /**
   * `reads on`: a clause at the head of a line that belongs to the entry above it, and may have been meant for the
   * whole step.
   */
  readonly kind: 'impossible date' | 'impossible length' | 'said twice' | 'reads on';
  /** What was written. */
  readonly written: string;
  readonly at: Origin;
  /** Where the same was said first. */
  readonly first?: Origin | undefined;
}

/** The order of day and month in a day that is written in figures. */
export type DayOrder = 'day first' | 'month first';

/** Something in a file that is not Kring, in words. */
export interface Unreadable {
  readonly message: Words;
  /** What to write in its place, where that is known; empty where it is to be taken out. */
  readonly replacement?: string | undefined;
  /** Where to write it, where that is another place. */
  readonly replaces?: Origin | undefined;
  /** What stands there, where it is to be taken out; or a text that stands where a name is to be. */
  readonly written?: string | undefined;
  /** The name that the line declares, where the line says nothing else because of it. */
  readonly declares?: string | undefined;
  /** Two states that were merged, of which people have yet to choose: nothing in the file is put right by itself. */
  readonly merge?: true;
  /** A day in figures: which of day and month comes first, or the days that it is by each order where it does not tell. */
  readonly day?: DayOrder | Readonly<Record<DayOrder, CalendarDate>>;
  /** The whole file is something else than Kring. */
  readonly foreign?: true;
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
  readonly templates: readonly Template[];
  readonly audits: readonly Audit[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly topics: readonly MeetingTopic[];
  readonly meetings: readonly Meeting[];
  readonly deviations: readonly Deviation[];
  readonly references: readonly Reference[];
  readonly mistakes: readonly Mistake[];
  /** Names and texts that read otherwise than they are, in the order of their places. */
  readonly deceptions: readonly Deception[];
  /** Where a text is still to be filled in, each with what belongs there; `[fill in: what]`. */
  readonly blanks: readonly Text[];
  /** Where days stand of which only the month or the year is known. */
  readonly openDates: readonly Origin[];
  readonly unreadable: readonly Unreadable[];
}

/** A whole organisation, from all its files. Lists are in the order of file, line and column. */
export interface Organisation {
  /** Empty where no file says `organisation …`. */
  readonly name: string;
  readonly title?: string | undefined;
  /** The folder that holds it, as the files' paths begin. */
  readonly home: string;
  readonly profile: Profile;
  /** The language of the people who read it, where it is one that Kring speaks. */
  readonly language?: 'en' | 'nl' | undefined;
  readonly files: readonly string[];
  readonly blocks: readonly OrganisationBlock[];
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
  readonly elections: readonly Election[];
  readonly decisions: readonly Decision[];
  readonly implementations: readonly Implementation[];
  readonly templates: readonly Template[];
  readonly audits: readonly Audit[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly topics: readonly MeetingTopic[];
  readonly meetings: readonly Meeting[];
  readonly deviations: readonly Deviation[];
  readonly references: readonly Reference[];
  readonly mistakes: readonly Mistake[];
  /** Names and texts that read otherwise than they are, in the order of their places. */
  readonly deceptions: readonly Deception[];
  /** Where a text is still to be filled in, each with what belongs there; `[fill in: what]`. */
  readonly blanks: readonly Text[];
  /** Where days stand of which only the month or the year is known. */
  readonly openDates: readonly Origin[];
  readonly unreadable: readonly Unreadable[];
  /** Files that could belong to several organisations of their folder; `at` is their first word. */
  readonly unclear: readonly { readonly at: Origin; readonly names: readonly string[] }[];
  /** Names of the other organisations of the workspace, so that a link to one of them can be told from a slip. */
  readonly neighbours: readonly string[];
  /** The organisations of the workspace that its links mean by `of`, so that a circle which one lacks can be told. */
  readonly linked: readonly Linked[];
}

/** An organisation that links across mean, as far as a link can be checked against it. */
export interface Linked {
  /** Its name or title, as the links write it. */
  readonly of: string;
  readonly name: string;
  readonly title?: string | undefined;
  /** The names of its circles, and what else is declared in lines of it that could not be read. */
  readonly circles: readonly string[];
}
