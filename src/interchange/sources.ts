import { importNotes as say, sourceFaults } from '../messages/import.js';
import { csvTable, textOfBytes } from './csv.js';
import { readJson } from './json.js';
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
import type { Note } from './said.js';
import type { Opened, Parsers, Read, Reader, ReadSettings, SourceFile } from './source.js';
import { spotOf } from './table.js';
import { xlsxTables } from './xlsx.js';
import { isZip } from './zip.js';

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
export function openSource({ name: file, bytes }: SourceFile, parsers: Parsers): Opened {
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
