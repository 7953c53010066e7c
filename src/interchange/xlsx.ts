import { sourceFaults } from '../messages/import.js';
import { type CalendarDate, isCalendarDate } from '../model/calendar.js';
import { SourceRefused } from './refused.js';
import { type Cell, most, type Table } from './table.js';
import { readXml } from './xml.js';
import { unzipped } from './zip.js';

/*
 * Spreadsheets as Office Open XML (ECMA-376): the sheets that are shown, each as a table. Formulas count as what was
 * last worked out for them. Nothing that a spreadsheet leads to is opened.
 */

/**
 * The sheets of a spreadsheet, those that are hidden with their names only.
 *
 * @throws SourceRefused where the file is no spreadsheet, damaged or too large
 */
export function xlsxTables(file: string, bytes: Uint8Array): { tables: Table[]; hidden: string[] } {
  const parts = unzipped(file, bytes, (name) =>
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
      name,
    ),
  );
  const text = (name: string): string | undefined => {
    const found = parts.get(name);
    return found === undefined ? undefined : new TextDecoder().decode(found);
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === undefined) throw new SourceRefused(sourceFaults.notASpreadsheet(file));
  try {
    const targets = targetsIn(text('xl/_rels/workbook.xml.rels') ?? '');
    const { sheets, from1904 } = sheetsIn(workbook);
    const strings = stringsIn(text('xl/sharedStrings.xml'));
    const dated = datedStyles(text('xl/styles.xml'));
    const shown = sheets.filter(({ hidden }) => !hidden);
    const tables = shown.flatMap(({ name, id }): Table[] => {
      const sheet = text(`xl/${(targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/, '')}`);
      if (sheet === undefined) return [];
      const rows = rowsIn(sheet, {
        strings,
        dated,
        from1904,
        refuse: (words) => new SourceRefused(words),
        file,
      });
      return [{ file, sheet: name, rows }];
    });
    return { tables, hidden: sheets.filter(({ hidden }) => hidden).map(({ name }) => name) };
  } catch (error) {
    if (error instanceof SourceRefused) throw error;
    throw new SourceRefused(sourceFaults.damaged(file));
  }
}

function targetsIn(relations: string): Map<string, string> {
  const found = new Map<string, string>();
  if (relations !== '')
    readXml(relations, {
      open: (name, { Id, Target, TargetMode }) => {
        if (name === 'Relationship' && Id !== undefined && Target !== undefined && TargetMode !== 'External')
          found.set(Id, Target);
      },
    });
  return found;
}

function sheetsIn(workbook: string): {
  sheets: { name: string; id: string; hidden: boolean }[];
  from1904: boolean;
} {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXml(workbook, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      const id =
        attributes['r:id'] ?? Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      sheets.push({
        name: attributes.name ?? '',
        id,
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      });
    },
  });
  return { sheets, from1904 };
}

/** The texts that cells share; how they are spoken is left out. */
function stringsIn(shared: string | undefined): string[] {
  const found: string[] = [];
  if (shared === undefined) return found;
  let [text, taking, spoken] = ['', false, 0];
  readXml(shared, {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') spoken++;
      if (tag === 't') taking = spoken === 0;
    },
    text: (said) => {
      if (taking) text += said;
    },
    close: (tag) => {
      if (tag === 't') taking = false;
      if (tag === 'rPh') spoken--;
      if (tag === 'si') found.push(text);
    },
  });
  return found;
}

/** Whether each style of a cell shows its number as a day. */
function datedStyles(styles: string | undefined): boolean[] {
  const found: boolean[] = [];
  if (styles === undefined) return found;
  const codes = new Map<string, string>();
  let within = false;
  readXml(styles, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (tag === 'cellXfs') within = true;
      if (tag === 'xf' && within) found.push(showsDay(attributes.numFmtId ?? '0', codes));
    },
    close: (tag) => {
      if (tag === 'cellXfs') within = false;
    },
  });
  return found;
}

function showsDay(id: string, codes: ReadonlyMap<string, string>): boolean {
  const number = Number(id);
  if (
    (number >= 14 && number <= 17) ||
    number === 22 ||
    (number >= 27 && number <= 36) ||
    (number >= 50 && number <= 58)
  )
    return true;
  const code = codes.get(id)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
  return /[dy]/i.test(code);
}

interface Reading {
  readonly file: string;
  readonly strings: readonly string[];
  readonly dated: readonly boolean[];
  readonly from1904: boolean;
  readonly refuse: (words: ReturnType<typeof sourceFaults.tooManyRows>) => Error;
}

function rowsIn(sheet: string, reading: Reading): { row: number; cells: Cell[] }[] {
  const rows: { row: number; cells: Cell[] }[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = 0;
  let [type, style, value, taking] = ['n', -1, '', false];
  readXml(sheet, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = Number(attributes.r ?? row + 1);
        cells = [];
        column = 0;
      } else if (tag === 'c') {
        column = columnOf(attributes.r) ?? column;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? -1);
        value = '';
      } else if (tag === 'v' || tag === 't') taking = true;
    },
    text: (said) => {
      if (taking) value += said;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') taking = false;
      else if (tag === 'c') {
        if (value !== '' && column < most.columns) {
          while (cells.length < column) cells.push({ text: '' });
          cells[column] = cellOf(type, style, value, reading);
        }
        column++;
      } else if (tag === 'row' && cells.some(({ text }) => text.trim() !== '')) {
        rows.push({ row, cells });
        if (rows.length > most.rows) throw reading.refuse(sourceFaults.tooManyRows(reading.file, most.rows));
      }
    },
  });
  return rows;
}

function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(type: string, style: number, value: string, { strings, dated, from1904 }: Reading): Cell {
  if (type === 's') return { text: strings[Number(value)] ?? '' };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { text: '' };
  if (type === 'd') {
    const day = value.slice(0, 10);
    return isCalendarDate(day) ? { text: day, day } : { text: value };
  }
  if (type === 'n' && dated[style] === true) {
    const day = dayOfSerial(Number(value), from1904);
    if (day !== undefined) return { text: day, day };
  }
  return { text: value };
}

/** The day of a number as spreadsheets count them: from 1 January 1900 as 1, with a 29 February 1900 that never was. */
export function dayOfSerial(serial: number, from1904: boolean): CalendarDate | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return undefined;
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (whole === 60 && !from1904) return undefined;
  const days = whole < 60 ? whole + 1 : whole;
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}
