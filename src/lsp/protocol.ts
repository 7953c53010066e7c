import type { Drawing, PartSubject, ViewName } from '../layout/drawing.js';
import type { Direction } from '../layout/tidy.js';
import type { Language } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Origin, Profile } from '../model/organisation.js';
import type { Findable, ShownChange } from '../render/html/panel.js';
import type { ThemeName } from '../render/theme.js';
import type { Level } from '../rules/levels.js';
import type { Act } from '../services/holding/act.js';
import type { MeetingToHold, ToldEvening } from '../services/holding/evening.js';
import type { Tick, TickBox } from '../services/ticking.js';
import type { Due, DueKind } from '../tracking/due.js';
import type { Progress } from '../tracking/progress.js';
import type { Status } from '../tracking/task.js';
import type { SeatOffice } from '../vocabulary/offices.js';
import type { OverlayMark } from '../vocabulary/pictures.js';
import type { PhaseState } from '../vocabulary/plans.js';
import type { SeatState } from '../vocabulary/seats.js';

/*
 * What Kring's server and its clients say to each other beside the Language Server Protocol: plain types and the
 * names of the methods, so that a client can import this file and nothing else comes along. docs/editors.md tells it
 * for people. Places are the protocol's own: lines and characters from 0.
 */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** A place in a file, by the address that the client uses for it. */
export interface FilePlace {
  readonly uri: string;
  readonly range: PlaceRange;
}

/** The methods: from the client to the server, unless it says otherwise. */
export const methods = {
  /** What organisations there are, with their circles and people. */
  organisations: 'kring/organisations',
  /** The date that everything is looked at, and another one. */
  asOf: 'kring/asOf',
  /** A rule's page as Markdown. */
  rule: 'kring/rule',
  /** Every rule by its title. */
  rules: 'kring/rules',
  /** The files of a first organisation. */
  firstOrganisation: 'kring/firstOrganisation',
  /** A view of an organisation, laid out. */
  drawing: 'kring/drawing',
  /** The same as the text of an SVG file. */
  picture: 'kring/picture',
  /** The same for a picture that is used: in the colours of the page around it, with what to find and fold in it. */
  view: 'kring/view',
  /** What is known of something in a picture, as HTML, and where it stands in the files. */
  told: 'kring/told',
  /** What a place in a file is about, so that a picture can show it. */
  about: 'kring/about',
  /** Where something is declared that a drawing or an answer names. */
  locate: 'kring/locate',
  /** How the introduction of the method stands. */
  progress: 'kring/progress',
  /** What is overdue, and what falls due until a date. */
  due: 'kring/due',
  /** The checklist of the introduction and what falls due, in words and ready to be shown as trees. */
  checklist: 'kring/checklist',
  dueLines: 'kring/dueLines',
  /** The next meeting's agenda of a circle, in Markdown. */
  agenda: 'kring/agenda',
  /** A page in the colours of the editor: how the introduction stands, an agenda, what an audit asks, or what one found. */
  page: 'kring/page',
  /** The organisation's handbook as one page, or in Markdown. */
  handbook: 'kring/handbook',
  /** The edits of a change that somebody means, such as from a picture; refused where the files changed meanwhile. */
  edit: 'kring/edit',
  /** The meetings that can be held, the next one first. */
  meetings: 'kring/meetings',
  /** A meeting as it stands in the files while it is held: its points, who is here, its rounds and records. */
  evening: 'kring/evening',
  /** The edits that lay down what happens in a meeting; worked out from the files as they are, or refused. */
  act: 'kring/act',
  /** The edits that write the agenda of a circle as a meeting of a day, and the name of that meeting. */
  prepareMeeting: 'kring/prepareMeeting',
  /** Tells the server what files are in another state than they are now: a commit, or files elsewhere. */
  state: 'kring/state',
  /** What is otherwise in the newer of two states, in words, with a picture of both. */
  comparison: 'kring/comparison',
  /** What would come of files of other programs, or of a newer export: nothing is written by it. */
  importing: 'kring/importing',
  /** What is otherwise in each circle since a state. */
  circleChanges: 'kring/circleChanges',
  /** What one step of a history did to a circle. */
  circleStep: 'kring/circleStep',
  /**
   * Notification of the server, where a check takes a while: nobody has typed for a moment. Whoever shows nothing that
   * depends on findings may ask anew; `changed` follows when those are known.
   */
  typed: 'kring/typed',
  /** Notification of the server: something changed, and all is quiet again; whoever shows anything asks anew. */
  changed: 'kring/changed',
  /** Request of the server: the addresses of all Kring files of a folder, where the server cannot look itself. */
  files: 'kring/files',
  /** Request of the server: the text of a file, where the server cannot read it itself. */
  read: 'kring/read',
  /** Request of the server in a worker: another one to lay pictures out in. Answered by whether it has got one. */
  drawer: 'kring/drawer',
} as const;

/** What a client may say when it starts the server, and later in its settings under `kring`. */
export interface KringSettings {
  /** In which to answer; the organisation's own language where it is left out. */
  readonly language?: Language;
  /** The date that everything is looked at; today where it is left out. */
  readonly asOf?: CalendarDate;
  /** Goes before the profile that an organisation names. */
  readonly profile?: Profile;
  /** How much the findings of a rule weigh, by the rule's id. */
  readonly levels?: Readonly<Record<string, Level>>;
  readonly inlayHints?: boolean;
  readonly codeLenses?: boolean;
}

/** `initializationOptions`. */
export interface KringOptions extends KringSettings {
  /** The client answers `kring/files` and `kring/read`. */
  readonly answersFiles?: boolean;
  /** The client answers `kring/drawer`: it starts another worker of the same program, and posts {@link Posted}. */
  readonly givesDrawer?: boolean;
  /** Where the pages of the rules are: what the rule's id and `.md` are written behind. */
  readonly rulePages?: string;
  /**
   * How a page leads to a place in the files: an address, behind which the place is written as JSON in a list, percent
   * encoded. Pages have no such links where it is left out.
   */
  readonly openPlaces?: string;
  /** The client's command that shows the page of a meeting, by its name: lines above meetings lead to it. */
  readonly holdMeeting?: string;
  /** The client's command that goes to what a repair wrote, by its name: it is given the place. */
  readonly showWritten?: string;
}

/** One end of a way between the thread that answers and the one that draws; each takes in what the other posts. */
export interface DrawingPort {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/**
 * What a client posts to workers beside the messages of the protocol, when the server has asked for a thread to draw
 * in: to another worker of the same program, before anything else, the end of a channel over which it is to draw; and
 * once that worker has posted `drawing`, the other end to the server. Null to the server tells that the worker is gone.
 */
export type Posted =
  | { readonly kring: 'draw'; readonly port: DrawingPort }
  | { readonly kring: 'drawing' }
  | { readonly kring: 'drawer'; readonly port: DrawingPort | null };

export interface OrganisationsParams {
  /** Only the organisation to which the file belongs. */
  readonly uri?: string;
}

export interface OrganisationAnswer {
  /** For other requests; stays the same while the organisation's name and folder do. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly profile: Profile;
  readonly language: Language;
  readonly files: readonly string[];
  readonly circles: readonly CircleAnswer[];
  readonly people: readonly PersonAnswer[];
  /** The audits that were held, the latest first. */
  readonly audits: readonly ListedAudit[];
  /** How many findings of each severity there are. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}

export interface CircleAnswer {
  readonly name: string;
  /** As people read it: of two circles of one title, each with its name behind it. */
  readonly title: string;
  /** The title as it is written. */
  readonly written: string;
  readonly kind: string;
  /** The next higher circle, where it is known. */
  readonly parent?: string;
  readonly place: FilePlace;
  readonly leaders: readonly SeatAnswer[];
  readonly representatives: readonly SeatAnswer[];
  /** What is wrong with its beginning or end, its seats and its links, in words. */
  readonly open: readonly string[];
  /** Everybody who sits in it, by their names. */
  readonly people: readonly string[];
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}

export interface SeatAnswer {
  /** Missing where the seat is vacant or its holder is not recorded. */
  readonly person?: string;
  readonly state: Exclude<SeatState, 'past' | 'void'>;
  readonly lastDay?: CalendarDate;
  /** How it stands, in words: until when, acting, vacant and why. */
  readonly said: readonly string[];
  /** Whether something of it is to be put right. */
  readonly unsound: boolean;
}

export interface PersonAnswer {
  readonly name: string;
  readonly title: string;
  readonly external: boolean;
  readonly place: FilePlace;
  readonly seats: readonly {
    readonly circle: string;
    readonly office: string;
    readonly state: Exclude<SeatAnswer['state'], 'vacant'>;
    readonly lastDay?: CalendarDate;
    readonly said: readonly string[];
    readonly unsound: boolean;
    readonly place: FilePlace;
  }[];
}

export interface ListedAudit {
  readonly name: string;
  /** What was audited: a circle, or where it is left out the organisation. */
  readonly circle?: string;
  readonly title: string;
  readonly on: CalendarDate;
}

export interface AsOfParams {
  /** The date; null for today, which goes on with the days. Left out to ask only. */
  readonly date?: CalendarDate | null;
}

export interface AsOfAnswer {
  readonly date: CalendarDate;
  /** Whether it is today and goes on with the days. */
  readonly today: boolean;
}

export interface RuleParams {
  /** The id, its last part, or the number. */
  readonly rule: string;
}

export interface RuleAnswer {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly markdown: string;
}

export interface ChangedParams {
  /** Counts the changes, so that an answer can be told from an older one. */
  readonly revision: number;
  readonly asOf: CalendarDate;
}

export interface FilesParams {
  /** The folder. */
  readonly uri: string;
}

export interface ReadParams {
  readonly uri: string;
}

/** The text, or null where the file cannot be read. */
export type ReadAnswer = string | null;

/** Names the organisation that is meant: by its key, or by a file of it; the only one where both are left out. */
export interface Meant {
  readonly organisation?: string;
  readonly uri?: string;
}

export interface DrawingParams extends Meant {
  readonly view?: ViewName;
  /** Only this circle and what is below it. */
  readonly of?: string;
  readonly depth?: number | 'all';
  readonly direction?: Direction;
  /** Whether findings are marked on their circles. */
  readonly findings?: boolean;
  /** Whether the roles of circles are shown. */
  readonly roles?: boolean;
  /** Another date than that of everything else. */
  readonly on?: CalendarDate;
  /** Circles whose inside is left out, instead of all below a depth. */
  readonly closed?: readonly string[];
}

export interface DrawingAnswer {
  readonly drawing: Drawing;
  readonly organisation: string;
  readonly asOf: CalendarDate;
  /** To be given back with an edit from this picture. */
  readonly revision: number;
}

export interface PictureParams extends DrawingParams {
  readonly theme?: ThemeName;
  /** `html` for a page that is opened in a browser; an SVG where it is left out. */
  readonly format?: 'svg' | 'html';
}

export interface ViewParams extends DrawingParams {
  /** The picture that the client shows, by its name: the answer may then tell what is otherwise, and no more. */
  readonly has?: string;
}

export interface ViewAnswer {
  /** To be given back with an edit from this picture. */
  readonly revision: number;
  /** The picture's name, for `has`. */
  readonly picture: string;
  readonly title: string;
  readonly description: string;
  /** Colours are CSS variables, `--kring-paper` and so on, one for each slot of a theme. */
  readonly svg?: string;
  /** There instead of `svg` and `findable` where little is otherwise than in the picture that the client has. */
  readonly change?: ShownChange;
  readonly language: Language;
  readonly on: CalendarDate;
  /** The days on which something begins or ends, in their order. */
  readonly days: readonly CalendarDate[];
  /** Circles that can be opened and closed in this view, and those that are closed. */
  readonly closable: readonly string[];
  readonly closed: readonly string[];
  /** Circles and people that a search finds. */
  readonly findable?: readonly Findable[];
}

export interface ToldParams extends Meant {
  readonly subject: PartSubject;
  readonly on?: CalendarDate;
}

export interface ToldAnswer {
  readonly title: string;
  /** A piece of HTML without script, style or address; texts are escaped. Empty where nothing more is known. */
  readonly html: string;
  readonly place?: FilePlace;
}

export interface AboutParams {
  readonly uri: string;
  readonly position: Place;
}

export interface AboutAnswer {
  readonly organisation: string;
  readonly circle?: string;
  readonly person?: string;
}

export interface RulesAnswer {
  readonly rules: readonly { readonly id: string; readonly code: string; readonly title: string }[];
}

export interface FirstOrganisationParams {
  readonly language: Language;
  /** How people call the organisation; without it the files tell of a garden. */
  readonly title?: string;
}

export interface FirstOrganisationAnswer {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export interface LocateParams extends Meant {
  readonly subject: PartSubject;
}

/** The same with the places of files as the protocol has them. */
export type Located<T> = T extends Origin
  ? FilePlace
  : T extends readonly (infer E)[]
    ? readonly Located<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Located<T[K]> }
      : T;

export type ProgressAnswer = Located<Progress>;

export interface DueParams extends Meant {
  /** The last day that is looked at; three months ahead where it is left out. */
  readonly until?: CalendarDate;
}

export type DueAnswer = Located<readonly Due[]>;

export interface ChecklistAnswer {
  /** To be given back with a tick. */
  readonly revision: number;
  readonly done: number;
  readonly all: number;
  readonly plans: readonly ChecklistPlan[];
  /** What every circle and everybody who holds an office is to have at all times, whatever a plan says. */
  readonly conditions: readonly ChecklistStep[];
}

export interface ChecklistPlan {
  readonly name: string;
  readonly title: string;
  readonly counted: string;
  readonly place: FilePlace;
  readonly phases: readonly ChecklistPhase[];
}

export interface ChecklistPhase {
  /** The same for the same phase after every change. */
  readonly id: string;
  readonly title: string;
  /** Whether it is under way, and how many of its steps are done. */
  readonly counted: string;
  readonly state: PhaseState;
  readonly overdue: boolean;
  readonly place: FilePlace;
  readonly steps: readonly ChecklistStep[];
}

/** A step, or one of those that a step is for. */
export interface ChecklistStep {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly statusName: string;
  readonly owner?: string;
  readonly ownerTitle?: string;
  readonly due?: CalendarDate;
  /** When it was done last. */
  readonly done?: CalendarDate;
  readonly evidence: readonly string[];
  /** Why it is open, in words; empty where it is done. */
  readonly why: readonly string[];
  readonly circle?: string;
  readonly person?: string;
  /** Where it is recorded, or would be; nothing where there is nobody yet for whom it is. */
  readonly place?: FilePlace;
  /** What ticking it means; nothing where it is ticked by what the files say elsewhere, or by those it is for. */
  readonly tick?: TickBox;
  readonly each: readonly ChecklistStep[];
  /** Circles that the plan leaves out of it; neither open nor counted. */
  readonly leftOut?: readonly ChecklistLeftOut[];
  /** The audit on record that shows it. */
  readonly audit?: string;
  /** What makes it done, where a tick cannot say that. */
  readonly hint?: string;
  /** Elections that would make it done. */
  readonly elect?: readonly ElectionToHold[];
}

/** An election that can be put on record. */
export interface ElectionToHold {
  readonly circle: string;
  /** The office or role, by its name. */
  readonly office: string;
  readonly title: string;
}

export interface ChecklistLeftOut {
  readonly circle: string;
  readonly title: string;
  /** That it is left out, and why. */
  readonly why: string;
  readonly place: FilePlace;
}

export interface DueLinesAnswer {
  readonly until: CalendarDate;
  readonly lines: readonly DueLine[];
}

export interface DueLine {
  readonly id: string;
  readonly date: CalendarDate;
  readonly overdue: boolean;
  readonly kind: DueKind;
  readonly what: string;
  /** How far the day lies from the date that is looked at. */
  readonly far: string;
  readonly owner?: string;
  readonly ownerTitle?: string;
  readonly circle?: string;
  readonly place: FilePlace;
  /** Of several elections of a circle that belong together: what they are as one, the same for each of them. */
  readonly group?: string;
  /** The election that it asks for, where none is on record yet. */
  readonly elect?: ElectionToHold;
  /** For an action point and a finding: what ticking it off means. */
  readonly tick?: TickBox;
}

export interface AgendaParams extends Meant {
  readonly circle: string;
  /** The day of the meeting; the date of everything where it is left out. */
  readonly on?: CalendarDate;
}

export interface PageParams extends Meant {
  readonly page: 'progress' | 'agenda' | 'audit';
  /** The circle of an agenda; else only what concerns it. */
  readonly circle?: string;
  /** An audit on record, which is told with all that it found, as of its day; its circle is known by it. */
  readonly audit?: string;
  /** The day of an agenda; the date of everything where it is left out. */
  readonly on?: CalendarDate;
  /** Who reads the checklist of an audit. */
  readonly for?: 'auditor' | 'circle';
}

export interface PageAnswer {
  readonly title: string;
  /** A whole page without script. Its links are what the client named as `openPlaces`. */
  readonly html: string;
}

export interface HandbookParams extends Meant {
  readonly format: 'html' | 'markdown';
}

export interface HandbookAnswer {
  readonly text: string;
}

export interface AgendaAnswer {
  readonly markdown: string;
}

export interface EditParams extends Meant {
  /** What the change was meant on; where it is older than the files, the change is refused. */
  readonly revision?: number;
  readonly change: ToldChange;
}

/**
 * A state of files that the client reads, as the server starts no process and knows no git. A client names it as it
 * likes, such as by its commit; the same name again replaces it.
 */
export interface StateParams {
  readonly state: string;
  /** The state that it is like, but for the files; left out, it has just these files. */
  readonly from?: string;
  readonly files: readonly StateFile[];
  /** Its files are no part of what is there now, also where they lie in the workspace: an older copy, say. */
  readonly elsewhere?: boolean;
}

export interface StateFile {
  readonly uri: string;
  /** Left out: as it is on the disk. null: not there. */
  readonly text?: string | null;
}

export interface StateAnswer {
  /** False where the server does not know the state that this one is like, as it was started again, or long ago. */
  readonly known: boolean;
}

/** A state by the name that the client gave it. */
export interface NamedState {
  readonly state: string;
  /** What people call it: `main`, a tag, a file. */
  readonly called: string;
  /** The day on which it was committed; what was decided since counts for the changes. */
  readonly date?: CalendarDate;
}

export interface ComparisonParams extends Meant {
  readonly before: NamedState;
  /** What is there now where it is left out. */
  readonly after?: NamedState;
  /** Commits before the older state, the oldest first, each called by its name: what they put on record counts too. */
  readonly near?: readonly NamedState[];
  /** Also as Markdown, for whoever takes it along. */
  readonly markdown?: boolean;
}

/** null in its place: a state is not known (any more); tell it, and ask again. */
export interface ComparisonAnswer {
  readonly title: string;
  readonly language: Language;
  /** A piece of HTML without script, style or address; texts are escaped. `data-place` counts `places`. */
  readonly html: string;
  /** Where the older and the newer state tell what changed or was found, with addresses of that state. */
  readonly places: readonly ChangePlace[];
  /** Colours are CSS variables as for {@link ViewAnswer}; left out where there is one state only, or nothing changed. */
  readonly svg?: string;
  /** Where it was asked for. */
  readonly markdown?: string;
  /** Something has no decision on record, and commits before the older state may have one from this day on. */
  readonly recordedFrom?: CalendarDate;
}

export interface ChangePlace {
  readonly before?: FilePlace;
  readonly after?: FilePlace;
}

export interface CircleChangesParams extends Meant {
  readonly before: NamedState;
  /** As for {@link ComparisonParams}. */
  readonly near?: readonly NamedState[];
}

export interface CircleChangesAnswer {
  /** How many changes there are in the whole organisation. */
  readonly all: number;
  readonly unevidenced: number;
  /** Decided by a circle that may not decide it. */
  readonly wrong: number;
  readonly circles: readonly {
    readonly circle: string;
    readonly mark: Exclude<OverlayMark, 'removed'>;
    readonly all: number;
    readonly unevidenced: number;
    readonly wrong: number;
    /** The first changes in words. */
    readonly told: readonly string[];
  }[];
  /** Circles that are gone, as they were called. */
  readonly gone: readonly string[];
  /** As for {@link ComparisonAnswer}. */
  readonly recordedFrom?: CalendarDate;
}

export interface CircleStepParams {
  /** The key of the organisation and the name of the circle, as the newer state has them. */
  readonly organisation: string;
  readonly circle: string;
  readonly before: NamedState;
  readonly after?: NamedState;
  /** The commit; what is not committed yet where it is left out. */
  readonly commit?: {
    readonly name: string;
    readonly date: CalendarDate;
    readonly author: string;
    readonly subject: string;
  };
  /** As for {@link ComparisonParams}. */
  readonly near?: readonly NamedState[];
  /** Commits after the newer state, the oldest first: what they put on record not long after counts too. */
  readonly later?: readonly NamedState[];
}

/** null in its place as for {@link ComparisonAnswer}. */
export interface CircleStepAnswer {
  /** What happened, as a piece of HTML as for {@link ComparisonAnswer}; empty where nothing did. */
  readonly html: string;
  /** The organisation and the circle in the older state; left out where there is none of it. */
  readonly before?: { readonly organisation: string; readonly circle: string };
  /** As for {@link ComparisonAnswer}, of what happened to the circle. */
  readonly recordedFrom?: CalendarDate;
}

export interface MeetingsAnswer {
  readonly meetings: readonly (MeetingToHold & {
    readonly circleTitle: string;
    readonly place: FilePlace;
  })[];
}

export interface EveningParams extends Meant {
  readonly meeting: string;
}

export interface EveningAnswer extends ToldEvening {
  readonly place: FilePlace;
}

export interface ActParams extends Meant {
  readonly meeting: string;
  readonly act: Act;
}

export interface PrepareMeetingParams extends Meant {
  readonly circle: string;
  readonly on: CalendarDate;
}

/** The edits are the protocol's own `WorkspaceEdit`; left out where everything stands there already. */
export interface PrepareMeetingAnswer<Edit> {
  readonly meeting: string;
  readonly edit?: Edit;
}

/** A change of an organisation as somebody means it. */
export type ToldChange =
  /** Without a name it gets one that is as near to the title as a name can be. */
  | { readonly kind: 'add circle'; readonly under: string; readonly name?: string; readonly title: string }
  | { readonly kind: 'move circle'; readonly circle: string; readonly under: string }
  | { readonly kind: 'rename'; readonly subject: PartSubject; readonly name: string }
  /** Another title for a circle: what people read, while its name stays. A circle without one gets another name. */
  | { readonly kind: 'retitle circle'; readonly circle: string; readonly title: string }
  /** Ticks a step off as of the date that is looked at, or takes the tick back. */
  | ({ readonly kind: 'tick' } & Tick)
  /** A record of an election to an office or role, for people to fill in, behind the circle. */
  | { readonly kind: 'record election'; readonly circle: string; readonly office: string }
  /** A record of a decision of a circle, for people to fill in, behind the circle. */
  | { readonly kind: 'record decision'; readonly circle: string }
  /** The next term of what somebody holds in a circle, of what ends first; or its end today. */
  | { readonly kind: 'renew' | 'resign'; readonly circle: string; readonly person: string }
  | { readonly kind: 'split circle' | 'plan audit'; readonly circle: string }
  /** A circle ends, and another takes over its people, its domain and the circles below it. */
  | { readonly kind: 'merge circles'; readonly circle: string; readonly into: string }
  | {
      readonly kind: 'fill seat';
      readonly circle: string;
      readonly office: SeatOffice;
      readonly person: string;
    };

/** Files of other programs that are to become an organisation, or to be taken into one. */
export interface ImportingParams {
  /** The files, with what they hold in base64. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  /** The key of the organisation into which they are taken; a new one where it is left out. */
  readonly organisation?: string;
  /** The program that they are of, where a person says it. */
  readonly from?: string;
  /** The texts of `import/map.json` and `import/last.json` in its folder, as far as they are there. */
  readonly map?: string;
  readonly last?: string;
  /** What a new organisation is called, and in which language it is written. */
  readonly title?: string;
  readonly language?: string;
}

/** What would come of an import, and from what it would be read otherwise. */
export type ImportingAnswer = {
  /** How the source is read, with what can be chosen otherwise, as HTML. */
  readonly how: string;
  /** The mapping that was used, as `import/map.json` has it. */
  readonly map: string;
} & (
  | { readonly refused: string }
  | {
      readonly title: string;
      /** The report and the texts as HTML. */
      readonly html: string;
      readonly svg?: string;
      /** So much is gone at the source that a person has to say that it is meant. */
      readonly massRemoval?: string;
      /** Files that change, by their paths in the folder; without `before`, where they are new. */
      readonly changes: readonly ImportedFile[];
      /** What an import keeps beside them: the mapping, the report and what was taken. */
      readonly beside: readonly ImportedFile[];
    }
);

export interface ImportedFile {
  readonly path: string;
  /** The address by which the client knows a file that is there. */
  readonly uri?: string;
  readonly before?: string;
  readonly text: string;
}
