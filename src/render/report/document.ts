import type { Drawing } from '../../layout/drawing.js';
import type { Language } from '../../messages/words.js';

/*
 * A handbook or another paper before it is HTML, Markdown, PDF or a document for a word processor: chapters of headings,
 * paragraphs, facts, tables, pictures and links. Texts in it come from files, so each renderer makes them safe in its
 * own way; ids and file names are of our making.
 */

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly of: Inlines }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'tone'; readonly tone: 'quiet' | 'good' | 'warn' | 'bad'; readonly of: Inlines }
  /** To the section with an id of the same handbook. */
  | { readonly kind: 'link'; readonly to: string; readonly of: Inlines }
  /** To an address out of a text; http, https or mailto. */
  | { readonly kind: 'web'; readonly address: string; readonly of: Inlines }
  | { readonly kind: 'break' }
  /** A box before something to be done. */
  | { readonly kind: 'box'; readonly done: boolean };
export type Inlines = readonly Inline[];

export type Block =
  | { readonly kind: 'paragraph'; readonly of: Inlines }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      /** What a reader who does not see the heading above hears; shown where several tables stand below one heading. */
      readonly caption: string;
      readonly captioned?: boolean;
      /** How far each row stands in below the one that holds it, where they are circles; nothing for none. */
      readonly levels?: readonly number[];
      readonly head: readonly string[];
      /** The first cell of a row is its heading. A cell has lines. */
      readonly rows: readonly (readonly (readonly Inlines[])[])[];
    }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `name` begins the ids in it, so it is used once in a handbook. */
  | { readonly kind: 'picture'; readonly name: string; readonly drawing: Drawing };

export interface ReportFact {
  readonly label: string;
  readonly of: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** How far it stands in among the sections beside it, where those are circles within circles. */
  readonly level?: number;
  /** Said behind the title: what kind of circle it is. */
  readonly aside?: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Chapter extends Section {
  /** Each section is a page of its own where the handbook is a folder. */
  readonly apart?: boolean;
  /** On paper it goes on below the chapter before it, as it is short. */
  readonly flows?: boolean;
}

export interface Handbook {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The organisation's logo, for pages: a `data:` address that was made safe, and what it is called. */
  readonly logo?: { readonly address: string; readonly called: string };
  /** What stands below the title: what cannot be relied on, and the organisation's own introduction. */
  readonly opening: readonly Block[];
  readonly chapters: readonly Chapter[];
  /** For an agenda, minutes and the like: without contents, and its chapters follow each other on a page. */
  readonly brief?: true;
}

export function paragraph(...of: Inlines): Block {
  return { kind: 'paragraph', of };
}

/** Entries as a list; one entry stands by itself. */
export function list(entries: readonly Inlines[], ordered = false): Block[] {
  const [first] = entries;
  if (first === undefined) return [];
  return [{ kind: 'list', ordered, entries: entries.map((of) => [{ kind: 'paragraph', of }]) }];
}

/** A fact with its lines, or nothing where there is nothing to tell. */
export function fact(label: string, lines: readonly (Inlines | undefined)[]): ReportFact[] {
  const told = lines.filter((line) => line !== undefined && line.length > 0) as Inlines[];
  const [first] = told;
  if (first === undefined) return [];
  return [{ label, of: told.length === 1 ? [paragraph(...first)] : list(told) }];
}

/** A fact with texts, which may be Markdown; nothing where there are none. */
export function factOf(label: string, texts: readonly (readonly Block[])[]): ReportFact[] {
  const [first] = texts;
  if (first === undefined) return [];
  return [{ label, of: texts.length === 1 ? first : [{ kind: 'list', ordered: false, entries: texts }] }];
}

export function facts(all: readonly ReportFact[]): Block[] {
  return all.length === 0 ? [] : [{ kind: 'facts', facts: all }];
}

/** A table below its own caption, or nothing where it has no rows. */
export function captioned(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (readonly Inlines[])[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, captioned: true, head, rows }];
}

/** A table, or nothing where it has no rows. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (readonly Inlines[])[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }];
}

/** A section, or nothing where it has nothing to tell. */
export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section[] {
  return blocks.length + sections.length === 0 ? [] : [{ id, title, blocks, sections }];
}

/** Inlines with something between them. */
export function joined(all: readonly Inlines[], between: string): Inlines {
  return all.flatMap((one, i) => (i === 0 ? one : [between, ...one]));
}
