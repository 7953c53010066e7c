import { importNotes as say } from '../../messages/import.js';
import { SaidBuilder } from '../builder.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import { folded, type Spot } from '../said.js';
import type { Opened, Reader } from '../source.js';
import { spotOf, type Table } from '../table.js';

/*
 * Maptio: a tree of initiatives, each with who is accountable and who helps. As JSON; or as CSV, one line for each person
 * of an initiative, whose quotes it does not escape.
 */

type Members = Readonly<Record<string, Json>>;

const columns = {
  initiative: 'initiative',
  parent: 'parent initiative',
  type: 'type',
  person: 'person',
  roles: 'helper roles',
};

function headingsOf(table: Table): ReadonlyMap<string, number> | undefined {
  const found = new Map((table.rows[0]?.cells ?? []).map(({ text }, index) => [folded(text), index]));
  return found.has(columns.initiative) && found.has(columns.parent) && found.has(columns.person)
    ? found
    : undefined;
}

function rootOf(json: Json | undefined): Members | undefined {
  for (const members of [
    membersOf(json),
    membersOf(membersOf(json).data),
    membersOf(membersOf(json).initiative),
  ])
    if (
      Array.isArray(members.children) &&
      ('accountable' in members || 'helpers' in members || 'description' in members)
    )
      return members;
  return undefined;
}

export const maptio: Reader = {
  system: 'maptio',
  recognises: ({ json, tables }) =>
    rootOf(json) !== undefined || tables.some((table) => headingsOf(table) !== undefined),
  read: (opened) => {
    const builder = new SaidBuilder('maptio', opened[0]?.file ?? '');
    let title: string | undefined;
    for (const one of opened) {
      const root = rootOf(one.json);
      if (root !== undefined) {
        title ??= textOf(root.name);
        readTree(builder, root, one.file);
      }
      readTables(builder, one);
    }
    return { said: builder.build({ title }) };
  },
};

function personOf(builder: SaidBuilder, members: Members, at: Spot): string | undefined {
  const title = textOf(members.name) ?? textOf(members.nickname) ?? textOf(members.email);
  const id =
    textOf(members.user_id) ??
    textOf(members.shortid) ??
    textOf(members.id) ??
    textOf(members.email) ??
    title;
  if (id === undefined) return undefined;
  builder.person(id, { title, email: textOf(members.email) }, at);
  return id;
}

function readTree(builder: SaidBuilder, root: Members, file: string): void {
  const waiting: { members: Members; parent: string | undefined; cell: string }[] = [
    { members: root, parent: undefined, cell: '' },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { members, parent, cell } = next;
    const at = { file, cell: cell === '' ? '/' : cell };
    const id = textOf(members.id) ?? at.cell;
    const accountable = personOf(builder, membersOf(members.accountable), at);
    const helpers = listOf(members.helpers);
    const children = listOf(members.children);
    const said = { title: textOf(members.name), aims: [textOf(members.description)] };
    if (parent !== undefined && children.length === 0 && helpers.length === 0) {
      builder.role(
        id,
        { ...said, circle: parent, filled: accountable === undefined ? [] : [{ person: accountable }] },
        at,
      );
    } else {
      builder.circle(id, { ...said, parent }, at);
      if (accountable !== undefined)
        builder.seat({ circle: id, office: 'leader', holder: { person: accountable }, at });
      for (const [index, helper] of helpers.entries()) takeHelper(builder, id, membersOf(helper), index, at);
      for (const [index, vacancy] of listOf(members.vacancies).entries())
        builder.role(
          `${id} vacancy ${index}`,
          { title: textOf(vacancy) ?? textOf(membersOf(vacancy).title), circle: id, filled: [] },
          at,
        );
      for (const [index, child] of children.entries())
        waiting.push({ members: membersOf(child), parent: id, cell: `${cell}/children/${index}` });
    }
    const tags = listOf(members.tags).length;
    if (tags > 0) builder.note('left out', say.notTaken('tags', tags), at);
  }
}

/** Somebody who helps belongs to the circle, and holds the roles in it that are said. */
function takeHelper(builder: SaidBuilder, circle: string, members: Members, index: number, at: Spot): void {
  const person = personOf(builder, members, at);
  if (person === undefined) return;
  builder.seat({ circle, office: 'member', holder: { person }, at });
  for (const role of listOf(members.roles)) {
    const own = membersOf(role);
    const title = textOf(own.title) ?? textOf(own.description);
    if (title !== undefined)
      builder.role(
        textOf(own.shortid) ?? `${circle} ${index} ${title}`,
        {
          title,
          aims: textOf(own.title) === undefined ? [] : [textOf(own.description)],
          circle,
          filled: [{ person }],
        },
        at,
      );
  }
}

function readTables(builder: SaidBuilder, { tables }: Opened): void {
  for (const table of tables) {
    const headings = headingsOf(table);
    if (headings === undefined) continue;
    for (const { row, cells } of table.rows.slice(1)) {
      const cell = (name: string): string | undefined => {
        const text = cells[headings.get(name) ?? -1]?.text.trim();
        return text === '' ? undefined : text;
      };
      const at = spotOf(table, row);
      const [title, parent, person] = [cell(columns.initiative), cell(columns.parent), cell(columns.person)];
      if (title === undefined) continue;
      builder.circle(folded(title), { title, parent: parent === undefined ? undefined : folded(parent) }, at);
      if (person === undefined) continue;
      builder.person(folded(person), { title: person }, at);
      const office = /^accountable/i.test(cell(columns.type) ?? '') ? 'leader' : 'member';
      builder.seat({ circle: folded(title), office, holder: { person: folded(person) }, at });
      const roles = cell(columns.roles);
      if (roles !== undefined)
        builder.role(
          `${folded(title)} ${folded(roles)}`,
          { title: roles, circle: folded(title), filled: [{ person: folded(person) }] },
          at,
        );
    }
  }
}
