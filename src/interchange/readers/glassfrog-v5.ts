import { importNotes as say } from '../../messages/import.js';
import { type Filled, SaidBuilder } from '../builder.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { Spot } from '../said.js';
import type { Reader } from '../source.js';
import { officeNamed } from '../words.js';

/*
 * GlassFrog's API, version 5: one tree of roles, in which a role with roles below it is a circle; and lists of roles,
 * assignments, actors and policies in documents of their own. A role with `original_role_id` stands for one elsewhere:
 * a link across.
 */

interface RoleFound {
  readonly members: Readonly<Record<string, Json>>;
  readonly parent: string | undefined;
  readonly at: Spot;
}

/** The things of a document, those below a role with the role above them. */
function* thingsIn(json: Json | undefined, file: string): Generator<RoleFound> {
  const top = membersOf(json).data ?? json;
  const waiting: { json: Json; parent: string | undefined; cell: string }[] = [];
  for (const [index, one] of (Array.isArray(top) ? (top as readonly Json[]) : [top as Json]).entries())
    waiting.push({ json: one, parent: undefined, cell: `data/${index}` });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const members = { ...membersOf(membersOf(next.json).attributes), ...membersOf(next.json) };
    const id = textOf(members.id);
    yield { members, parent: next.parent ?? textOf(members.parent_role_id), at: { file, cell: next.cell } };
    for (const [index, child] of listOf(members.children ?? members.subroles).entries())
      waiting.push({ json: child, parent: id, cell: `${next.cell}/children/${index}` });
  }
}

const isRole = (members: Readonly<Record<string, Json>>): boolean =>
  members.type === 'role' || (textOf(members.id) ?? '').startsWith('role_');

export const glassfrogV5: Reader = {
  system: 'glassfrog',
  recognises: ({ json }) => {
    const data = membersOf(json).data;
    const first = membersOf(Array.isArray(data) ? (data as readonly Json[])[0] : data);
    const type = textOf(first.type) ?? '';
    return (
      isRole(first) ||
      ['assignment', 'actor', 'policy', 'person', 'agent'].includes(type) ||
      /^(?:per|agt|asg|pol)_/.test(textOf(first.id) ?? '')
    );
  },
  read: (opened) => {
    const builder = new SaidBuilder('glassfrog', opened[0]?.file ?? '');
    const roles = new Map<string, RoleFound>();
    const fillers = new Map<string, Filled[]>();
    for (const { json, file } of opened)
      for (const found of thingsIn(json, file)) {
        const { members, at } = found;
        const id = textOf(members.id);
        if (id === undefined) continue;
        if (isRole(members)) {
          if (!roles.has(id)) roles.set(id, found);
          takeAssignments(builder, fillers, id, members, at);
        } else if (textOf(members.role_id) !== undefined && textOf(members.actor_id) !== undefined)
          takeAssignment(builder, fillers, textOf(members.role_id) ?? '', members, at);
        else if (textOf(members.title) !== undefined && members.body !== undefined)
          builder.policy(
            id,
            { title: textOf(members.title), text: textOf(members.body), circle: textOf(members.role_id) },
            at,
          );
        else takeActor(builder, members, at);
      }
    write(builder, roles, fillers);
    return { said: builder.build() };
  },
};

/** Takes in a person; an agent is a program, and no person. */
function takeActor(builder: SaidBuilder, members: Readonly<Record<string, Json>>, at: Spot): void {
  const id = textOf(members.id) ?? '';
  if (textOf(members.kind) === 'agent' || id.startsWith('agt_')) {
    builder.note('left out', say.agent(textOf(members.name) ?? id), at);
    return;
  }
  if (id !== '') builder.person(id, { title: textOf(members.name), email: textOf(members.email) }, at);
}

function takeAssignments(
  builder: SaidBuilder,
  fillers: Map<string, Filled[]>,
  role: string,
  members: Readonly<Record<string, Json>>,
  at: Spot,
): void {
  const said = members.assignments ?? members.members;
  if (said === undefined) return;
  if (!fillers.has(role)) fillers.set(role, []);
  for (const one of listOf(said)) {
    const own = membersOf(one);
    const actor = membersOf(own.actor);
    if (textOf(actor.id) !== undefined) takeActor(builder, actor, at);
    else if (textOf(own.actor_id) === undefined) takeActor(builder, own, at);
    takeAssignment(builder, fillers, role, own, at);
  }
}

function takeAssignment(
  builder: SaidBuilder,
  fillers: Map<string, Filled[]>,
  role: string,
  members: Readonly<Record<string, Json>>,
  at: Spot,
): void {
  const person = textOf(members.actor_id) ?? textOf(membersOf(members.actor).id) ?? textOf(members.id) ?? '';
  if (person.startsWith('agt_')) return;
  if (textOf(members.focus) !== undefined)
    builder.note('left out', say.focus(textOf(members.focus) ?? ''), at);
  const own = fillers.get(role) ?? [];
  own.push({ person, until: builder.day(textOf(members.elected_until)?.slice(0, 10), at) });
  fillers.set(role, own);
}

function write(
  builder: SaidBuilder,
  roles: ReadonlyMap<string, RoleFound>,
  fillers: ReadonlyMap<string, Filled[]>,
): void {
  const above = new Set([...roles.values()].flatMap(({ parent }) => parent ?? []));
  const isCircle = (id: string, { members, parent }: RoleFound): boolean =>
    above.has(id) || members.has_subroles === true || parent === undefined;
  const described = (list: Json | undefined) =>
    listOf(list).map((one) => ({
      text: textOf(one) ?? textOf(membersOf(one).description),
      id: textOf(membersOf(one).id),
    }));
  for (const [id, found] of roles) {
    const { members, parent, at } = found;
    const purposes = {
      title: textOf(members.name),
      aims: [textOf(members.purpose)],
      duties: described(members.accountabilities).map(({ text }) => text),
      domain: described(members.domains),
    };
    const original = textOf(members.original_role_id);
    if (original !== undefined) {
      crossLink(builder, roles, fillers, { id, found, original });
      continue;
    }
    if (!isCircle(id, found)) {
      builder.role(id, { ...purposes, circle: parent ?? '', filled: fillers.get(id) }, at);
      continue;
    }
    builder.circle(id, { ...purposes, parent, others: [textOf(members.legacy_id)] }, at);
    const filled = fillers.get(id);
    const hasLeader = [...roles.values()].some(
      (one) => one.parent === id && officeNamed(textOf(one.members.name) ?? '') === 'leader',
    );
    if (filled !== undefined && filled.length > 0 && !hasLeader) {
      builder.note('guessed', say.leaderFromAbove(textOf(members.name) ?? id), at);
      builder.role(`${id} leader`, { title: undefined, circle: id, filled, office: 'leader' }, at);
    }
  }
}

/** A role that stands for one of another circle: that circle is linked with the one in which it stands. */
function crossLink(
  builder: SaidBuilder,
  roles: ReadonlyMap<string, RoleFound>,
  fillers: ReadonlyMap<string, Filled[]>,
  { id, found, original }: { readonly id: string; readonly found: RoleFound; readonly original: string },
): void {
  const from = roles.get(original);
  const circle = from?.parent;
  const to = found.parent;
  if (circle === undefined || to === undefined) {
    builder.note('left out', say.dangling(textOf(found.members.name) ?? id, original), found.at);
    return;
  }
  const filled = fillers.get(id) ?? fillers.get(original) ?? [];
  const holders = filled.map(({ person }) => ({ person }));
  for (const holder of holders.length === 0 ? (['unrecorded'] as const) : holders)
    builder.seat({ circle, office: 'representative', link: to, holder, at: found.at });
  builder.note('guessed', say.linkedRole(textOf(found.members.name) ?? id), found.at);
}
