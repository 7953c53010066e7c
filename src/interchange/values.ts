import { quoted } from '../edits/circle-edits.js';
import { addLine, type TextEdit } from '../edits/edit.js';
import { addTo } from '../ground/lists.js';
import { valueFaults as faults } from '../messages/measured-values.js';
import type { Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Measure, MeasuredValue, Person } from '../model/organisation.js';
import { type DayOrder, dayIn, orderShown } from './days.js';
import { folded } from './said.js';
import type { Cell, Table } from './table.js';

/*
 * Values of measures out of a table: a column with the day, one that names the measure and one with the value, or a column
 * for each measure, headed by its name or words. Nothing is made up: a row that cannot be understood stays out, with why.
 */

/** A value that the files get. */
export interface TakenValue {
  readonly circle: Circle;
  readonly measure: Measure;
  readonly date: CalendarDate;
  /** As it is written: `81 %`, or words in quotes. */
  readonly written: string;
}

/** A cell or row of the table that is not taken over, and why. */
export interface UntakenRow {
  readonly row: number;
  readonly why: Words;
}

export interface ValuesTaken {
  readonly taken: readonly TakenValue[];
  /** How many values stand in the files already. */
  readonly known: number;
  readonly left: readonly UntakenRow[];
  readonly edits: readonly TextEdit[];
}

const columns = {
  date: ['date', 'day', 'datum', 'dag', 'measured on', 'gemeten op'],
  circle: ['circle', 'kring', 'team'],
  measure: ['measure', 'metric', 'indicator', 'kpi', 'meting', 'maatstaf'],
  value: ['value', 'score', 'result', 'waarde', 'getal', 'uitkomst', 'gemeten'],
  by: ['by', 'measured by', 'who', 'door', 'gemeten door', 'wie'],
  note: ['note', 'notes', 'remark', 'comment', 'opmerking', 'toelichting', 'notitie'],
} as const;
type Column = keyof typeof columns;

interface Place {
  readonly circle: Circle;
  readonly measure: Measure;
}

/** A cell with a value, and what its row says beside it. */
interface Given {
  readonly row: number;
  readonly place: Place;
  readonly date: CalendarDate;
  readonly cell: string;
  readonly by?: Person | undefined;
  readonly note?: string | undefined;
}

/**
 * What a table adds to the measures of an organisation, or of one circle. A value that stands there already is known, one
 * that stands there otherwise is left out; so the same table a second time changes nothing.
 */
export function valuesOf(standing: AsOf, table: Table, within: Circle | undefined): ValuesTaken {
  return new Taking(standing, table, within).taken();
}

class Taking {
  private readonly left: UntakenRow[] = [];
  private readonly places: readonly Place[];
  private readonly people = new Map<string, Person[]>();

  constructor(
    private readonly standing: AsOf,
    private readonly table: Table,
    within: Circle | undefined,
  ) {
    const circles = within === undefined ? standing.circles : [within];
    this.places = circles.flatMap((circle) => circle.measures.map((measure) => ({ circle, measure })));
    for (const person of standing.organisation.people)
      for (const called of new Set([person.name, person.title ?? person.name]))
        addTo(this.people, folded(called), person);
  }

  taken(): ValuesTaken {
    let known = 0;
    const added = new Map<Measure, TakenValue[]>();
    const taken: TakenValue[] = [];
    const seen = new Map<string, MeasuredLike>();
    for (const given of this.given()) {
      const value = readValue(given.cell, given.place.measure);
      if (value === undefined) {
        this.leave(given.row, faults.number(given.cell));
        continue;
      }
      const like = { ...value, text: joined(value.text, given.note), by: given.by?.name };
      const { circle, measure } = given.place;
      const key = `${this.places.indexOf(given.place)} ${given.date}`;
      const there = seen.get(key) ?? measure.values.find(({ date }) => date === given.date);
      if (there !== undefined) {
        if (isSame(there, like)) known += 1;
        else this.leave(given.row, faults.otherwise(measure.text, given.date));
        continue;
      }
      seen.set(key, { amount: value.amount && { number: value.amount.number }, text: like.text });
      const one = { circle, measure, date: given.date, written: writtenValue(like) };
      taken.push(one);
      const list = added.get(measure);
      if (list === undefined) added.set(measure, [one]);
      else list.push(one);
    }
    const edits = [...added].map(([measure, values]) => addition(measure, values));
    return { taken, known, left: this.left.sort((a, b) => a.row - b.row), edits };
  }

  private leave(row: number, why: Words): void {
    this.left.push({ row, why });
  }

  /** Each cell that holds a value, with its measure and day. */
  private given(): Given[] {
    const [head, ...rows] = this.table.rows;
    if (head === undefined) return [];
    const at = (column: Column): number =>
      head.cells.findIndex(({ text }) => (columns[column] as readonly string[]).includes(folded(text)));
    const [dates, circles, measures, values] = [at('date'), at('circle'), at('measure'), at('value')];
    if (dates < 0) {
      this.leave(head.row, faults.noDate);
      return [];
    }
    // A table with a column for each measure has no column for values.
    const own = head.cells.flatMap(({ text }, column) => {
      const place = column === dates || values >= 0 ? undefined : this.placeNamed(text, undefined);
      return place === undefined || 'why' in place ? [] : [{ column, place }];
    });
    if (values < 0 && own.length === 0) {
      this.leave(head.row, faults.noValues);
      return [];
    }
    const order = orderShown(rows.map(({ cells }) => cells[dates]?.text ?? ''));
    return rows.flatMap(({ row, cells }) => {
      const text = (column: number): string => cells[column]?.text.trim() ?? '';
      const filled = values >= 0 ? text(values) !== '' : own.some(({ column }) => text(column) !== '');
      if (!filled) return [];
      const beside = this.beside(row, cells, { dates, by: at('by'), note: at('note'), order });
      if (beside === undefined) return [];
      if (values < 0)
        return own
          .filter(({ column }) => text(column) !== '')
          .map(({ column, place }) => ({ ...beside, row, place, cell: text(column) }));
      const place = this.placeNamed(
        measures < 0 ? undefined : text(measures),
        circles < 0 ? undefined : text(circles),
      );
      if ('why' in place) {
        this.leave(row, place.why);
        return [];
      }
      return [{ ...beside, row, place, cell: text(values) }];
    });
  }

  /** The day of a row, who measured and what is noted; nothing where one of them cannot be understood. */
  private beside(
    row: number,
    cells: readonly Cell[],
    at: { dates: number; by: number; note: number; order: DayOrder | 'both' | undefined },
  ): Pick<Given, 'date' | 'by' | 'note'> | undefined {
    const cell = cells[at.dates] ?? { text: '' };
    const read = dayIn(cell, at.order === 'both' ? undefined : at.order);
    if ('fault' in read) {
      this.leave(row, read.fault === 'either' ? faults.eitherDay(cell.text) : faults.day(cell.text));
      return undefined;
    }
    if (read.day > this.standing.on) {
      this.leave(row, faults.toCome(read.day));
      return undefined;
    }
    const called = cells[at.by]?.text.trim() ?? '';
    const people = this.people.get(folded(called)) ?? [];
    if (called !== '' && people.length !== 1) {
      this.leave(row, people.length === 0 ? faults.nobody(called) : faults.severalPeople(called));
      return undefined;
    }
    const note = cells[at.note]?.text.trim();
    return { date: read.day, by: people[0], note: note === '' ? undefined : note };
  }

  /** The one measure of that name or in those words; the only one where none is named. */
  private placeNamed(
    called: string | undefined,
    circle: string | undefined,
  ): Place | { readonly why: Words } {
    const there =
      circle === undefined || circle === ''
        ? this.places
        : this.places.filter(({ circle: { name, title } }) =>
            [name, title ?? name].some((one) => folded(one) === folded(circle)),
          );
    if (called === undefined || called === '') {
      const [only, other] = there;
      if (only === undefined) return { why: faults.noMeasureIn(circle ?? '') };
      return other === undefined ? only : { why: faults.whichMeasure };
    }
    const wanted = folded(called);
    const found = there.filter(({ circle: { name }, measure }) =>
      [measure.text, measure.name, measure.name && `${name}.${measure.name}`].some(
        (one) => one !== undefined && folded(one) === wanted,
      ),
    );
    const [only, other] = found;
    if (only === undefined) return { why: faults.unknownMeasure(called) };
    return other === undefined ? only : { why: faults.severalMeasures(called) };
  }
}

interface MeasuredLike {
  readonly amount?: { readonly number: number } | undefined;
  readonly text?: string | undefined;
}

/** Whether a value in the files is the one of the table; what only the files say of it stands beside it. */
function isSame(there: MeasuredValue | MeasuredLike, given: MeasuredLike): boolean {
  return (
    there.amount?.number === given.amount?.number && (given.text === undefined || there.text === given.text)
  );
}

interface ReadValue {
  readonly amount?: { readonly number: number; readonly written: string } | undefined;
  readonly text?: string | undefined;
}

/** Units of time, which the language has as words. */
const timeUnits: ReadonlySet<string> = new Set(
  'day days week weeks month months quarter quarters year years minutes'.split(' '),
);

/**
 * A value: its number with its unit, or words. A unit that the measure does not use is kept in words beside the number.
 * Nothing for a number that can be read in two ways, or that lies below zero, which the language cannot say.
 */
function readValue(cell: string, measure: Measure): ReadValue | undefined {
  const match = /^([€$£¥]?)\s*([-−]?)(\d[\d.,\u00a0 \u202f']*)\s*(.*)$/.exec(cell.trim());
  if (match === null) return { text: cell.trim() };
  const [, sign = '', minus = '', figures = '', unit = ''] = match;
  const number = numberIn(figures.replace(/[\u00a0 \u202f']/g, ''));
  if (number === undefined || minus !== '') return undefined;
  const written = [sign, number].filter(Boolean).join(' ');
  const amount = { number: Number(number), written };
  if (unit === '') return { amount };
  const used = [measure.least, measure.most, ...measure.values.map(({ amount: one }) => one)].some(
    (one) => one?.unit === unit,
  );
  return /^[%€$£¥]$/.test(unit) || timeUnits.has(unit) || used
    ? { amount: { ...amount, written: `${written} ${unit}` } }
    : { amount, text: unit };
}

/** A number with a point before its fraction; nothing where a sign may stand before a fraction or before thousands. */
function numberIn(figures: string): string | undefined {
  const plain = figures.replace(/[.,]$/, '');
  const marks: readonly string[] = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return plain;
  if (new Set(marks).size === 2 && marks.indexOf(last) === marks.length - 1)
    return plain.replaceAll(last === ',' ? '.' : ',', '').replace(',', '.');
  if (marks.length > 1) return new Set(marks).size === 1 ? plain.replaceAll(last, '') : undefined;
  const [, behind = ''] = plain.split(last);
  return behind.length === 3 ? undefined : plain.replace(',', '.');
}

function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const said = texts.filter((text) => text !== undefined && text !== '');
  return said.length === 0 ? undefined : said.join(', ');
}

function writtenValue({ amount, text, by }: ReadValue & { readonly by?: string | undefined }): string {
  return [
    ...(amount === undefined ? [] : [amount.written]),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(text === undefined ? [] : [quoted(text)]),
  ].join(' ');
}

/** New values at the end of a measure, in the order of their days. */
function addition(measure: Measure, values: readonly TakenValue[]): TextEdit {
  const { at: whole, block } = measure;
  const lines = [...values]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, written }) => `${date} ${written}`);
  const between =
    block?.line === block?.endLine && block !== undefined ? ' ' : `\n${' '.repeat(whole.column + 1)}`;
  return addLine({ whole, block }, lines.join(between));
}
