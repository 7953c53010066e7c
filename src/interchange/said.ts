import type { Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { CircleKind, Office } from '../model/organisation.js';

/*
 * What another program says of an organisation, in the words of the method and before anything of it is Kring: each
 * thing with a key of its own, the ids that the program has for it, and the place where it stands. Readers make it, and
 * one writer makes Kring of it; so every format is written alike.
 */

/** A place in a source: of a table its sheet, row and column; of JSON and other trees the way to it. */
export interface Spot {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Counted from 1, the line of headings included. */
  readonly row?: number | undefined;
  readonly cell?: string | undefined;
}

export interface SourceId {
  /** The program, as `known as` names it. */
  readonly system: string;
  readonly id: string;
}

interface SaidThing {
  /** What the files are to call it, where the source knows that. */
  readonly name?: string | undefined;
  /** Tells it from all others of its kind in the source, and is the same the next time. */
  readonly key: string;
  readonly ids: readonly SourceId[];
  readonly at: Spot;
}

export interface SaidPerson extends SaidThing {
  readonly title: string;
  readonly email?: string | undefined;
  readonly external?: boolean | undefined;
  readonly joined?: CalendarDate | undefined;
  readonly left?: CalendarDate | undefined;
}

/** Something that a circle or role decides about. */
export interface DomainItemSaid {
  /** What the files are to call it, where the source knows that. */
  readonly name?: string | undefined;
  readonly ids: readonly SourceId[];
  readonly text: string;
}

export interface SaidMeasure {
  readonly text: string;
  readonly every?: string | undefined;
}

export interface SaidCircle extends SaidThing {
  readonly title: string;
  readonly kind?: CircleKind | undefined;
  /** The key of the next higher circle. */
  readonly parent?: string | undefined;
  readonly aims: readonly string[];
  readonly constraints: readonly string[];
  readonly does: readonly string[];
  readonly domain: readonly DomainItemSaid[];
  readonly measures: readonly SaidMeasure[];
}

export interface SaidRole extends SaidThing {
  /** The key of its circle. */
  readonly circle: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly duties: readonly string[];
  readonly domain: readonly DomainItemSaid[];
}

/** Who holds a seat: the key of a person, or that nobody does, or that it is not known. */
export type Holder = { readonly person: string } | 'vacant' | 'unrecorded';

export interface SaidSeat {
  readonly circle: string;
  readonly office: Office;
  /** The key of the role, of an office `role`. */
  readonly role?: string | undefined;
  /** That it is a seat of the link with the next higher circle, where the source knows that. */
  readonly up?: boolean | undefined;
  /** The key of the circle that a cross link leads to, of one of its offices. */
  readonly link?: string | undefined;
  readonly holder: Holder;
  readonly acting: boolean;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly at: Spot;
}

export interface SaidPolicy extends SaidThing {
  readonly circle?: string | undefined;
  readonly title: string;
  readonly text?: string | undefined;
}

/**
 * `conflict`: the files and the source say different things, and the files stay as they are. `ended`: the source has it no
 * more, and the files say since when.
 */
export const noteKinds = ['changed', 'guessed', 'left out', 'ended', 'conflict'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What became of something that could not be taken as it stands. */
export interface Note {
  readonly kind: NoteKind;
  readonly what: Words;
  readonly at: Spot;
}

export interface Said {
  /** The program that the source is of. */
  readonly system: string;
  /** What the files are to call the organisation, where the source knows that. */
  readonly name?: string | undefined;
  /** That the source was written by Kring and holds all seats, so that none is to be written as not recorded. */
  readonly exact?: true | undefined;
  readonly title?: string | undefined;
  readonly language?: 'en' | 'nl' | undefined;
  readonly people: readonly SaidPerson[];
  readonly circles: readonly SaidCircle[];
  readonly roles: readonly SaidRole[];
  readonly seats: readonly SaidSeat[];
  readonly policies: readonly SaidPolicy[];
  readonly notes: readonly Note[];
}

/** A text by which two are taken for one: without case, accents or doubled blanks. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
