import { importNotes as say } from '../../messages/import.js';
import { SaidBuilder } from '../builder.js';
import { folded } from '../said.js';
import type { Opened, Reader } from '../source.js';
import { spotOf, type Table } from '../table.js';
import { saysYes } from '../words.js';
import { listed } from './rolebase.js';

/*
 * Holaspirit's spreadsheet: a sheet for members, assignments, circles and roles, policies, checklists and metrics. Sheets
 * are known by their columns, as both have names in the language of whoever exported them, and any may lack. The row
 * without a circle is the organisation itself.
 */

const names = {
  last: ['last name', 'nom', 'nachname', 'achternaam'],
  first: ['first name', 'prenom', 'vorname', 'voornaam'],
  email: ['email', 'e-mail', 'courriel'],
  circleId: ['circle id', 'id cercle', 'id du cercle', 'kreis-id', 'kreis id', 'kring id', 'cirkel id'],
  circle: ['circle', 'cercle', 'kreis', 'kring', 'cirkel'],
  roleId: ['role id', 'id role', 'id du role', 'rollen-id', 'rollen id', 'rol id'],
  role: ['role', 'rolle', 'rol'],
  since: ['since', 'depuis', 'seit', 'sinds'],
  until: ['until', "jusqu'a", "jusqu'au", 'bis', 'tot'],
  scope: ['scope', 'focus', 'perimetre', 'bereich'],
  isCircle: ['iscircle', 'is circle', 'est cercle', 'est un cercle', 'estcercle', 'ist kreis', 'is kring'],
  purpose: ['purpose', "raison d'etre", 'zweck', 'doel'],
  domains: ['domains', 'domaines', 'domanen', 'domeinen'],
  accountabilities: ['accountabilities', 'redevabilites', 'verantwortlichkeiten', 'verantwoordelijkheden'],
  title: ['title', 'titre', 'titel', 'policy', 'politique', 'name'],
  body: ['body', 'content', 'description', 'contenu', 'inhalt', 'beschreibung', 'inhoud'],
  created: ['created', 'cree', 'cree le', 'erstellt', 'aangemaakt'],
} as const;
type Column = keyof typeof names;

type Row = { readonly cell: (column: Column) => string | undefined; readonly at: ReturnType<typeof spotOf> };

interface Sheet {
  readonly table: Table;
  readonly columns: ReadonlyMap<Column, number>;
}

function sheetOf(table: Table): Sheet {
  const columns = new Map<Column, number>();
  for (const [index, { text }] of (table.rows[0]?.cells ?? []).entries()) {
    const heading = folded(text).replace(/’/g, "'");
    for (const [column, known] of Object.entries(names) as [Column, readonly string[]][])
      if (known.includes(heading) && !columns.has(column)) columns.set(column, index);
  }
  return { table, columns };
}

function* rowsOf({ table, columns }: Sheet): Generator<Row> {
  for (const { row, cells } of table.rows.slice(1))
    yield {
      at: spotOf(table, row),
      cell: (column) => {
        const text = cells[columns.get(column) ?? -1]?.text.trim();
        return text === '' ? undefined : text;
      },
    };
}

const has = ({ columns }: Sheet, ...wanted: readonly Column[]): boolean =>
  wanted.every((one) => columns.has(one));
const isStructure = (sheet: Sheet): boolean => has(sheet, 'roleId', 'purpose') && has(sheet, 'isCircle');
const isAssignations = (sheet: Sheet): boolean =>
  has(sheet, 'roleId', 'circleId', 'last') && !has(sheet, 'purpose');

export const holaspirit: Reader = {
  system: 'holaspirit',
  recognises: ({ tables }) =>
    tables.map(sheetOf).some((sheet) => isStructure(sheet) || isAssignations(sheet)),
  read: (opened) => {
    const builder = new SaidBuilder('holaspirit', opened[0]?.file ?? '');
    const sheets = opened.flatMap(({ tables }: Opened) => tables).map(sheetOf);
    for (const sheet of sheets)
      if (has(sheet, 'last', 'first', 'email') && !has(sheet, 'roleId'))
        for (const row of rowsOf(sheet)) takePerson(builder, row);
    const assigned = new Map<
      string,
      { person: string; from: string | undefined; until: string | undefined }[]
    >();
    const assignations = sheets.filter(isAssignations);
    for (const sheet of assignations)
      for (const row of rowsOf(sheet)) {
        const [role, person] = [row.cell('roleId'), takePerson(builder, row)];
        if (role === undefined || person === undefined) continue;
        const scope = row.cell('scope');
        if (scope !== undefined) builder.note('left out', say.focus(scope), row.at);
        const filled = {
          person,
          from: builder.day(row.cell('since'), row.at),
          until: builder.day(row.cell('until'), row.at),
        };
        assigned.set(role, [...(assigned.get(role) ?? []), filled]);
      }
    let title: string | undefined;
    for (const sheet of sheets.filter(isStructure))
      for (const row of rowsOf(sheet))
        title = takeRole(builder, row, assigned, assignations.length > 0) ?? title;
    for (const sheet of sheets.filter(
      (one) => has(one, 'title', 'body') && !isStructure(one) && !isAssignations(one),
    ))
      for (const row of rowsOf(sheet))
        builder.policy(
          `${row.cell('circleId') ?? ''} ${row.cell('title') ?? ''}`.trim(),
          { title: row.cell('title'), text: row.cell('body'), circle: row.cell('circleId') },
          row.at,
        );
    for (const { table, columns } of sheets)
      if (columns.size < 2 && table.rows.length > 1)
        builder.note(
          'left out',
          say.notTaken(table.sheet ?? table.file, table.rows.length - 1),
          spotOf(table, 1),
        );
    return { said: builder.build({ title }) };
  },
};

function takePerson(builder: SaidBuilder, { cell, at }: Row): string | undefined {
  const title = [cell('first'), cell('last')].filter((part) => part !== undefined).join(' ');
  const email = cell('email');
  const id = email?.toLowerCase() ?? (title === '' ? undefined : folded(title));
  if (id !== undefined && !builder.hasPerson(id))
    builder.person(id, { title: title === '' ? undefined : title, email }, at);
  return id;
}

/** Takes in a row of circles and roles; gives the title of the organisation, of its row. */
function takeRole(
  builder: SaidBuilder,
  { cell, at }: Row,
  assigned: ReadonlyMap<
    string,
    readonly { person: string; from: string | undefined; until: string | undefined }[]
  >,
  isKnown: boolean,
): string | undefined {
  const [id, parent, title] = [cell('roleId'), cell('circleId'), cell('role')];
  if (id === undefined) return undefined;
  const said = {
    title,
    aims: [cell('purpose')],
    duties: listed(cell('accountabilities')),
    domain: listed(cell('domains')),
  };
  if (parent === undefined || saysYes(cell('isCircle') ?? '')) {
    builder.circle(id, { ...said, parent }, at);
    for (const { person, from, until } of assigned.get(id) ?? [])
      builder.seat({ circle: id, office: 'member', holder: { person }, from, until, at });
    return parent === undefined ? title : undefined;
  }
  builder.role(id, { ...said, circle: parent, filled: assigned.get(id) ?? (isKnown ? [] : undefined) }, at);
  return undefined;
}
