import { parse } from 'csv-parse/sync';
import { sourceFaults } from '../messages/import.js';
import { asItWas } from './csv-text.js';
import { SourceRefused } from './refused.js';
import { most, type Table } from './table.js';

/** The text of bytes that are UTF-8, with or without a byte order mark, UTF-16 with one, or else Windows-1252. */
export function textOfBytes(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: windows1252(bytes), guessed: true };
  }
}

/** What stands in Windows-1252 for 80 to 9F; five of them are no character there and stay as they are. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not by `TextDecoder`: that of Node 20 takes these bytes for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? upper[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

const separators = [';', ',', '\t', '|'] as const;

/** The character that divides the cells: the one by which most lines have as many cells as the first, of at least two. */
export function separatorOf(text: string): string {
  let best: { readonly separator: string; readonly weight: number } = { separator: ',', weight: 0 };
  const named = /^sep=(.)\r?\n/.exec(text);
  if (named?.[1] !== undefined) return named[1];
  for (const separator of separators) {
    const beginning = text.slice(0, 200_000);
    const rows = rowsOf(beginning, separator, 50) ?? unquotedRows(beginning, separator).slice(0, 50);
    const wide = rows[0]?.cells.length ?? 0;
    if (wide < 2) continue;
    const alike = rows.filter(({ cells }) => cells.length === wide).length / rows.length;
    const weight = alike * 1000 + wide;
    if (weight > best.weight) best = { separator, weight };
  }
  return best.separator;
}

/** A text of separated values as a table; `unclosed` where a quote is never closed, and quotes are read as letters. */
export function csvTable(file: string, text: string): Table & { readonly unclosed?: true } {
  const said = text.replace(/^sep=.\r?\n/, '');
  const separator = separatorOf(text);
  const quoted = rowsOf(said, separator, most.rows + 1);
  const rows = quoted ?? unquotedRows(said, separator);
  if (rows.length > most.rows) throw new SourceRefused(sourceFaults.tooManyRows(file, most.rows));
  const skipped = said.length === text.length ? 0 : 1;
  return {
    file,
    rows: rows.map(({ row, cells }) => ({
      row: row + skipped,
      cells: cells.slice(0, most.columns).map((cell) => ({ text: asItWas(cell) })),
    })),
    ...(quoted === undefined ? { unclosed: true } : {}),
  };
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The lines with their cells; nothing where a quote is never closed. */
function rowsOf(text: string, separator: string, limit: number): Row[] | undefined {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: separator,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      to: limit,
    }) as unknown as typeof records;
  } catch {
    return undefined;
  }
  let row = 0;
  return records.map(({ record, info }) => {
    const within = record.reduce((lines, cell) => lines + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    row = Math.max(row + 1, info.lines - within);
    return { row, cells: record };
  });
}

function unquotedRows(text: string, separator: string): Row[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({
      row: index + 1,
      cells: line.split(separator).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}
