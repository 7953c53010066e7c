import { importNotes as say, sourceFaults } from '../messages/import.js';
import { csvTable, textOfBytes } from './csv.js';
import { type Json, readJson } from './json.js';
import type { Mapping } from './mapping.js';
import { looksLikeTurtle, looksLikeYaml } from './parsers.js';
import { backstage } from './readers/backstage.js';
import { glassfrogV3 } from './readers/glassfrog-v3.js';
import { glassfrogV5 } from './readers/glassfrog-v5.js';
import { holaspirit } from './readers/holaspirit.js';
import { kringRoster } from './readers/kring.js';
import { maptio } from './readers/maptio.js';
import { w3cOrg } from './readers/org.js';
import { peerdom } from './readers/peerdom.js';
import { rolebase } from './readers/rolebase.js';
import { SourceRefused } from './refused.js';
import { isRoster, readRoster, tableSystem } from './roster-table.js';
import type { Note, Said } from './said.js';
import { spotOf, type Table } from './table.js';
import type { Used } from './table-rows.js';
import { xlsxTables } from './xlsx.js';
import { isZip } from './zip.js';

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

const roster: Reader = {
  system: tableSystem,
  recognises: ({ tables }, { mapping }) => isRoster(tables, mapping),
  read: (opened, { mapping, language }) =>
    readRoster(
      opened.flatMap(({ tables }) => tables),
      mapping,
      language,
    ),
};

/** Every reader, the particular before the general. */
export const readers: readonly Reader[] = [
  kringRoster,
  holaspirit,
  maptio,
  rolebase,
  glassfrogV3,
  glassfrogV5,
  peerdom,
  backstage,
  w3cOrg,
  roster,
];

/** Opens a file by what it holds, whatever it is called. @throws SourceRefused */
function openSource({ name: file, bytes }: SourceFile, parsers: Parsers): Opened {
  if (isZip(bytes)) {
    const { tables, hidden } = xlsxTables(file, bytes);
    const notes = hidden.map(
      (sheet): Note => ({ kind: 'left out', what: say.hiddenSheet(sheet), at: { file, sheet } }),
    );
    return { file, tables, notes };
  }
  const { text, guessed } = textOfBytes(bytes);
  const notes: Note[] = guessed ? [{ kind: 'guessed', what: say.windows1252, at: { file } }] : [];
  if (/^\uFEFF?\s*[[{]/.test(text)) return { file, tables: [], json: readJson(file, text), text, notes };
  const json = parsers.yaml !== undefined && looksLikeYaml(text) ? parsers.yaml(file, text) : undefined;
  if (json !== undefined) return { file, tables: [], json, text, notes };
  const triples =
    parsers.turtle !== undefined && looksLikeTurtle(text) ? parsers.turtle(file, text) : undefined;
  if (triples !== undefined) return { file, tables: [], triples, text, notes };
  const table = csvTable(file, text);
  if (table.unclosed === true)
    notes.push({ kind: 'guessed', what: say.unclosedQuote, at: spotOf(table, table.rows[0]?.row ?? 1) });
  return { file, tables: [table], text, notes };
}

/**
 * Reads files of one program.
 *
 * @param from the program, where a person says it
 * @throws SourceRefused where they are of none that is known, or of several
 */
export function readSources(
  files: readonly SourceFile[],
  settings: ReadSettings,
  from: string | undefined,
): Read {
  const opened = files.map((file) => openSource(file, settings.parsers ?? {}));
  const found = opened.map((one) => {
    const reader = readers.find((each) =>
      from === undefined
        ? each.recognises(one, settings)
        : each.system === from && each.recognises(one, settings),
    );
    if (reader === undefined && from !== undefined)
      throw new SourceRefused(sourceFaults.notOf(one.file, from));
    if (reader === undefined)
      throw new SourceRefused(
        sourceFaults.unknown(one.file, [...new Set(readers.map(({ system }) => system))]),
      );
    return reader;
  });
  const [reader, ...others] = [...new Set(found)];
  if (reader === undefined || others.length > 0)
    throw new SourceRefused(sourceFaults.several([...new Set(found.map(({ system }) => system))]));
  const { said, used } = reader.read(opened, settings);
  return { said: { ...said, notes: [...opened.flatMap(({ notes }) => notes), ...said.notes] }, used };
}
