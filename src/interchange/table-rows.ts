import { importNotes as say } from '../messages/import.js';
import type { CalendarDate } from '../model/calendar.js';
import type { CircleKind, Office } from '../model/organisation.js';
import { mailAddress } from './address.js';
import { type DayOrder, dayIn, orderShown } from './days.js';
import type { Mapping } from './mapping.js';
import { cleaned, cleanedLines } from './names.js';
import type { Note, NoteKind, Spot } from './said.js';
import { type Cell, spotOf, type Table } from './table.js';
import {
  type ColumnKind,
  columnKind,
  isPrivate,
  kindNamed,
  officeNamed,
  saysUnrecorded,
  saysVacant,
  saysYes,
} from './words.js';

/*
 * The lines of a table, each cell as what it is about: which column is which, days read in the order that the column
 * shows, offices and kinds of circle by their names. What a line says of the organisation is read in roster-table.ts.
 */

/** A line of a table with what it says, cell by cell. */
export interface Line {
  readonly at: Spot;
  readonly spot: (kind: ColumnKind) => Spot;
  readonly person?: string | undefined;
  readonly email?: string | undefined;
  readonly circle?: string | undefined;
  readonly higher?: string | undefined;
  readonly kind?: CircleKind | undefined;
  readonly office?: Office | undefined;
  /** The title of a role, of an office that is none of the method's. */
  readonly role?: string | undefined;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly joined?: CalendarDate | undefined;
  readonly left?: CalendarDate | undefined;
  readonly external: boolean;
  readonly vacant: boolean;
  readonly acting: boolean;
  readonly aim?: string | undefined;
  readonly domain?: string | undefined;
  readonly duty?: string | undefined;
  readonly personId?: string | undefined;
  readonly circleId?: string | undefined;
  readonly roleId?: string | undefined;
  /** That nobody wrote down who holds the seat. */
  readonly unrecorded: boolean;
  readonly link?: string | undefined;
  /** What the files call each, in a table that Kring wrote: then no cell holds several things. */
  readonly exact: boolean;
  readonly personName?: string | undefined;
  readonly circleName?: string | undefined;
  readonly higherName?: string | undefined;
  readonly roleName?: string | undefined;
  readonly domainName?: string | undefined;
}

/** What the words of a table were taken for, as a mapping keeps it. */
export interface Used {
  readonly columns: Record<string, ColumnKind | 'left out'>;
  readonly offices: Record<string, Office>;
  readonly kinds: Record<string, CircleKind>;
  days: DayOrder | undefined;
}

export interface Gathered {
  readonly lines: readonly Line[];
  readonly columns: ReadonlyMap<ColumnKind, number>;
  readonly notes: readonly Note[];
}

/** The line of headings of a table, among its first ten: the first of which two cells or more are known. */
export function headingsOf(table: Table, mapping: Mapping): number | undefined {
  const known = (text: string): boolean =>
    Object.hasOwn(mapping.columns, text.trim()) || columnKind(text) !== undefined;
  const index = table.rows
    .slice(0, 10)
    .findIndex(({ cells }) => cells.filter(({ text }) => known(text)).length >= 2);
  return index < 0 ? undefined : index;
}

/** Reads a table line by line. */
export function linesOf(
  table: Table,
  headings: number,
  mapping: Mapping,
  dayFirstLanguage: boolean,
  used: Used,
): Gathered {
  const notes: Note[] = [];
  const note = (kind: NoteKind, what: Note['what'], at: Spot): void => {
    notes.push({ kind, what, at });
  };
  const head = table.rows[headings];
  const columns = columnsOf(table, head, mapping, used, note);
  const rows = table.rows.slice(headings + 1);
  const order = new DayReader(table, rows, columns, mapping, dayFirstLanguage, used, note);
  const exact = columns.has('circle name') && columns.has('person name');
  const lines = rows.map(({ row, cells }): Line => {
    const spot = (kind: ColumnKind): Spot => spotOf(table, row, columns.get(kind));
    const raw = (kind: ColumnKind): string => cells[columns.get(kind) ?? -1]?.text ?? '';
    const cell = (kind: ColumnKind): string | undefined => {
      const text = cleaned(raw(kind));
      return text === '' ? undefined : text;
    };
    const day = (kind: ColumnKind): CalendarDate | undefined =>
      order.day(cells[columns.get(kind) ?? -1], spot(kind));
    const email = cell('e-mail');
    const address = mailAddress(email);
    if (email !== undefined && address === undefined)
      note('left out', say.notAnAddress(email), spot('e-mail'));
    const person = exact
      ? cell('person')
      : personIn(cell, (told) => note('changed', say.nameTurned(told), spot('person')));
    return {
      at: spotOf(table, row),
      spot,
      person: person === undefined || isNobody(person, exact, cell('person name')) ? undefined : person,
      email: address,
      circle: cell('circle'),
      higher: cell('higher circle'),
      kind: kindIn(cell('kind'), mapping, used, (written) =>
        note('left out', say.unknownKind(written), spot('kind')),
      ),
      ...(cell('role name') === undefined
        ? officeIn(cell('office or role'), mapping, used)
        : { office: 'role' as const, role: cell('office or role') ?? cell('role name') }),
      from: day('from'),
      until: day('until'),
      joined: day('joined'),
      left: day('left'),
      external: saysYes(raw('external')),
      vacant:
        saysYes(raw('vacant')) ||
        saysVacant(raw('vacant')) ||
        (person !== undefined && cell('person name') === undefined && saysVacant(person)),
      unrecorded: person !== undefined && cell('person name') === undefined && saysUnrecorded(person),
      acting: saysYes(raw('acting')),
      aim: exact ? wholeText(raw('aim')) : cell('aim'),
      domain: raw('domain').trim() === '' ? undefined : raw('domain'),
      duty: raw('duty').trim() === '' ? undefined : raw('duty'),
      personId: cell('person id'),
      circleId: cell('circle id'),
      roleId: cell('role id'),
      link: cell('link'),
      exact,
      personName: cell('person name'),
      circleName: cell('circle name'),
      higherName: cell('higher name'),
      roleName: cell('role name'),
      domainName: cell('domain name'),
    };
  });
  return { lines, columns, notes };
}

type TakeNote = (kind: NoteKind, what: Note['what'], at: Spot) => void;

function columnsOf(
  table: Table,
  head: Table['rows'][number] | undefined,
  mapping: Mapping,
  used: Used,
  note: TakeNote,
): Map<ColumnKind, number> {
  const found = new Map<ColumnKind, number>();
  for (const [column, { text }] of (head?.cells ?? []).entries()) {
    const title = text.trim();
    if (title === '') continue;
    const given = Object.hasOwn(mapping.columns, title) ? mapping.columns[title] : undefined;
    const kind = given ?? (isPrivate(title) ? 'left out' : columnKind(title));
    const at = spotOf(table, head?.row ?? 1, column);
    if (kind === undefined || kind === 'left out' || found.has(kind)) {
      used.columns[title] = 'left out';
      if (given === 'left out') continue;
      note('left out', isPrivate(title) ? say.privateColumn(title) : say.unknownColumn(title), at);
      continue;
    }
    used.columns[title] = kind;
    found.set(kind, column);
  }
  // In a list of circles the column of names is that of the circles.
  const named = found.get('person');
  if (named !== undefined && !found.has('circle') && (found.has('higher circle') || found.has('kind'))) {
    found.delete('person');
    found.set('circle', named);
    used.columns[head?.cells[named]?.text.trim() ?? ''] = 'circle';
  }
  return found;
}

/** Whether a cell for a person names none; a table of Kring says who is one by the name in the files. */
function isNobody(written: string, exact: boolean, name: string | undefined): boolean {
  return (!exact || name === undefined) && (saysVacant(written) || saysUnrecorded(written));
}

function wholeText(text: string): string | undefined {
  const cleanedText = cleanedLines(text);
  return cleanedText === '' ? undefined : cleanedText;
}

function personIn(
  cell: (kind: ColumnKind) => string | undefined,
  turned: (told: string) => void,
): string | undefined {
  const parts = [cell('first name'), cell('infix'), cell('last name')].filter((one) => one !== undefined);
  const whole = cell('person');
  if (whole === undefined) return parts.length === 0 ? undefined : parts.join(' ');
  const [, last, first, infix] = /^([^,]+), ?([^,]+)(?:, ?([^,]+))?$/.exec(whole) ?? [];
  if (last === undefined || first === undefined) return whole;
  const told = [first, infix, last].filter((one) => one !== undefined).join(' ');
  turned(told);
  return told;
}

function kindIn(
  written: string | undefined,
  mapping: Mapping,
  used: Used,
  unknown: (written: string) => void,
): CircleKind | undefined {
  if (written === undefined) return undefined;
  const kind = Object.hasOwn(mapping.kinds, written) ? mapping.kinds[written] : kindNamed(written);
  if (kind === undefined) unknown(written);
  else used.kinds[written] = kind;
  return kind;
}

function officeIn(written: string | undefined, mapping: Mapping, used: Used): Pick<Line, 'office' | 'role'> {
  if (written === undefined) return {};
  const office =
    (Object.hasOwn(mapping.offices, written) ? mapping.offices[written] : officeNamed(written)) ?? 'role';
  used.offices[written] = office;
  return { office, role: office === 'role' ? written : undefined };
}

const dayColumns = ['from', 'until', 'joined', 'left'] as const;

/** Reads days, in the order of day and month that the columns of the table show. */
class DayReader {
  private readonly order: DayOrder | undefined;
  private readonly told: 'mapping' | 'shown' | 'language' | undefined;
  private saidOrder = false;

  constructor(
    table: Table,
    rows: Table['rows'],
    columns: ReadonlyMap<ColumnKind, number>,
    mapping: Mapping,
    dayFirstLanguage: boolean,
    used: Used,
    private readonly note: TakeNote,
  ) {
    const cells = dayColumns.flatMap((kind) => {
      const column = columns.get(kind);
      return column === undefined ? [] : rows.map((row) => row.cells[column]?.text ?? '');
    });
    const shown = orderShown(cells);
    if (shown === 'both')
      note('guessed', say.bothOrders, spotOf(table, rows[0]?.row ?? 1, columns.get('from')));
    this.told =
      mapping.days !== undefined
        ? 'mapping'
        : shown !== undefined && shown !== 'both'
          ? 'shown'
          : shown === undefined && dayFirstLanguage
            ? 'language'
            : undefined;
    this.order =
      mapping.days ??
      (shown === 'both' ? undefined : (shown ?? (dayFirstLanguage ? 'day first' : undefined)));
    if (this.order !== undefined && cells.some((cell) => /^\d{1,2}[-/.]\d/.test(cell.trim())))
      used.days = this.order;
  }

  day(cell: Cell | undefined, at: Spot): CalendarDate | undefined {
    const text = cell?.text.trim() ?? '';
    if (cell === undefined || text === '' || /^[-–—?]$/.test(text)) return undefined;
    const read = dayIn(cell, this.order);
    if ('fault' in read) {
      this.note('left out', read.fault === 'either' ? say.eitherDay(text) : say.noDay(text), at);
      return undefined;
    }
    if (read.by === 'century') this.note('guessed', say.century(text, read.day), at);
    else if (read.by === 'order' && this.told === 'language' && !this.saidOrder) {
      this.saidOrder = true;
      this.note('guessed', say.orderByLanguage(text, read.day), at);
    }
    return read.day;
  }
}
