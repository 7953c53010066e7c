import type { Json } from './json.js';
import type { Mapping } from './mapping.js';
import type { Note, Said } from './said.js';
import type { Table } from './table.js';
import type { Used } from './table-rows.js';

/** A file as it was read. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as far as its form tells: tables, JSON, or a text that a reader of its own understands. */
export interface Opened {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly json?: Json | undefined;
  readonly text?: string | undefined;
  readonly triples?: readonly Triple[] | undefined;
  readonly notes: readonly Note[];
}

/** What a graph (RDF) says of something: addresses and texts alike as plain texts. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Parsers that are loaded only where a file needs them; see parsers.ts. */
export interface Parsers {
  readonly yaml?: (file: string, text: string) => readonly Json[];
  readonly turtle?: (file: string, text: string) => readonly Triple[];
}

/** What reading needs to know beside the files. */
export interface ReadSettings {
  readonly mapping: Mapping;
  /** The language of the organisation, where it is known. */
  readonly language?: 'en' | 'nl' | undefined;
  readonly parsers?: Parsers | undefined;
}

export interface Read {
  readonly said: Said;
  /** What words were taken for, of a source where that can be otherwise. */
  readonly used?: Used | undefined;
}

/** Knows the files of one program by what they hold, and reads them together. */
export interface Reader {
  /** How `--from` calls it. */
  readonly system: string;
  /** How sure it is that a file is of it: 0 for not at all. */
  recognises(opened: Opened, settings: ReadSettings): boolean;
  read(opened: readonly Opened[], settings: ReadSettings): Read;
}
