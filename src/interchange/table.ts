import type { CalendarDate } from '../model/calendar.js';
import type { Spot } from './said.js';

/** A cell as a person sees it; of a spreadsheet the day that it holds, where it holds one. */
export interface Cell {
  readonly text: string;
  readonly day?: CalendarDate | undefined;
}

/** The lines of one table: the first that says something is taken for its headings. */
export interface Table {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

/** The place of a cell: `B7` as spreadsheets call it. */
export function spotOf(table: Table, row: number, column?: number): Spot {
  return {
    file: table.file,
    sheet: table.sheet,
    row,
    cell: column === undefined ? undefined : `${columnName(column)}${row}`,
  };
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The most that is read of one file. */
export const most = { bytes: 50_000_000, rows: 200_000, columns: 500, cell: 40_000, depth: 100 };
