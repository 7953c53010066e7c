import { importNotes as say } from '../../messages/import.js';
import { type Filled, SaidBuilder } from '../builder.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { Spot } from '../said.js';
import type { Opened, Reader } from '../source.js';
import { listed } from './rolebase.js';

/*
 * Peerdom's REST API, version 1: lists of peers, of roles (of which one with others below it is a circle) and of
 * assignments, in documents of their own or together. A mirrored role stands for a link across.
 */

type Members = Readonly<Record<string, Json>>;

/** Everything that the documents list, of whatever kind. */
function* thingsIn({ json, file }: Opened): Generator<{ members: Members; at: Spot }> {
  const all = Array.isArray(json)
    ? [['', json as readonly Json[]] as const]
    : Object.entries(membersOf(json)).map(([key, value]) => [`${key}/`, listOf(value)] as const);
  for (const [key, list] of all)
    for (const [index, one] of list.entries())
      yield { members: membersOf(one), at: { file, cell: `${key}${index}` } };
}

const isPeer = (members: Members): boolean => 'firstName' in members || 'lastName' in members;
const isAssignment = (members: Members): boolean => 'peerId' in members && 'roleId' in members;
const isRole = (members: Members): boolean =>
  'electable' in members || ('mapId' in members && 'parentId' in members);

export const peerdom: Reader = {
  system: 'peerdom',
  recognises: (opened) =>
    opened.json !== undefined &&
    [...thingsIn(opened)].some(
      ({ members }) =>
        isRole(members) ||
        (isPeer(members) && ('mapId' in members || 'nickName' in members || 'percentage' in members)) ||
        isAssignment(members),
    ),
  read: (opened) => {
    const builder = new SaidBuilder('peerdom', opened[0]?.file ?? '');
    const things = opened.flatMap((one) => [...thingsIn(one)]);
    const filled = new Map<string, Filled[]>();
    const assign = (role: string, members: Members, at: Spot): void => {
      const person = textOf(members.peerId) ?? textOf(membersOf(members.peer).id);
      if (person === undefined) return;
      if (textOf(members.focus) !== undefined)
        builder.note('left out', say.focus(textOf(members.focus) ?? ''), at);
      filled.set(role, [
        ...(filled.get(role) ?? []),
        { person, until: builder.day(textOf(members.electedUntil)?.slice(0, 10), at) },
      ]);
    };
    const roles = things.filter(({ members }) => isRole(members));
    for (const { members, at } of things) {
      if (isPeer(members)) {
        const name = [textOf(members.firstName), textOf(members.lastName)].filter(Boolean).join(' ');
        builder.person(
          textOf(members.id) ?? '',
          { title: name === '' ? textOf(members.nickName) : name, email: textOf(members.email) },
          at,
        );
      } else if (isAssignment(members)) assign(textOf(members.roleId) ?? '', members, at);
      for (const one of listOf(members.assignments ?? members.holders))
        assign(textOf(members.id) ?? '', membersOf(one), at);
    }
    const above = new Set(roles.flatMap(({ members }) => textOf(members.parentId) ?? []));
    const parents = new Map(roles.map(({ members }) => [textOf(members.id) ?? '', textOf(members.parentId)]));
    for (const { members, at } of roles) {
      const id = textOf(members.id) ?? '';
      const parent = textOf(members.parentId);
      const mirrored =
        textOf(members.mirrorOf) ?? textOf(members.mirroredRoleId) ?? textOf(members.originalRoleId);
      if (mirrored !== undefined && parent !== undefined) {
        const circle = parents.get(mirrored);
        if (circle === undefined)
          builder.note('left out', say.dangling(textOf(members.name) ?? id, mirrored), at);
        else {
          const holders = (filled.get(id) ?? filled.get(mirrored) ?? []).map(({ person }) => ({ person }));
          for (const holder of holders.length === 0 ? (['unrecorded'] as const) : holders)
            builder.seat({ circle, office: 'representative', link: parent, holder, at });
          builder.note('guessed', say.linkedRole(textOf(members.name) ?? id), at);
        }
        continue;
      }
      const custom = membersOf(members.customFields);
      const purposes = {
        title: textOf(members.name),
        aims: [textOf(members.purpose) ?? textOf(custom.purpose) ?? textOf(custom.Purpose)],
        duties: listed(
          textOf(custom.accountabilities) ??
            textOf(custom.Accountabilities) ??
            textOf(custom.responsibilities),
        ),
        domain: listed(textOf(custom.domains) ?? textOf(custom.Domains) ?? textOf(custom.domain)),
        measures: listOf(members.goals).flatMap((goal) => {
          const text = textOf(goal) ?? textOf(membersOf(goal).name) ?? textOf(membersOf(goal).title);
          return text === undefined ? [] : [{ text }];
        }),
      };
      if (parent !== undefined && !above.has(id)) {
        builder.role(id, { ...purposes, circle: parent, filled: filled.get(id) ?? [] }, at);
        continue;
      }
      builder.circle(id, { ...purposes, parent }, at);
      for (const { person } of filled.get(id) ?? [])
        builder.seat({ circle: id, office: 'member', holder: { person }, at });
    }
    return { said: builder.build() };
  },
};
