import { importNotes as say } from '../../messages/import.js';
import { SaidBuilder } from '../builder.js';
import { markdownOf } from '../html.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { Reader } from '../source.js';

/*
 * Rolebase's export: an object of lists. A circle is a role in a place; one with others below it is a circle here, and
 * one without is a role of the circle above it. Who is archived is left out.
 */

type Members = Readonly<Record<string, Json>>;

const lists = (json: Json | undefined, key: string): { members: Members; cell: string }[] =>
  listOf(membersOf(json)[key]).map((one, index) => ({ members: membersOf(one), cell: `${key}/${index}` }));

const isArchived = ({ archivedAt, archived }: Members): boolean =>
  archived === true || (archivedAt !== undefined && archivedAt !== null);

/** The lines of a text that lists things, without the marks of a list. */
export function listed(text: string | undefined): string[] {
  return markdownOf(text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)]|\[[ x]\])\s*/i, '').trim())
    .filter((line) => line !== '');
}

export const rolebase: Reader = {
  system: 'rolebase',
  recognises: ({ json }) => {
    const members = membersOf(json);
    return ['members', 'roles', 'circles', 'circle_members'].every((key) => Array.isArray(members[key]));
  },
  read: ([opened]) => {
    const json = opened?.json;
    const builder = new SaidBuilder('rolebase', opened?.file ?? '');
    for (const { members, cell } of lists(json, 'members'))
      if (!isArchived(members))
        builder.person(
          textOf(members.id) ?? '',
          {
            title: textOf(members.name),
            email: textOf(members.email) ?? textOf(membersOf(members.user).email),
          },
          builder.at(cell),
        );
    const roles = new Map(lists(json, 'roles').map(({ members }) => [textOf(members.id) ?? '', members]));
    const circles = lists(json, 'circles').filter(({ members }) => !isArchived(members));
    const above = new Set(circles.flatMap(({ members }) => textOf(members.parentId) ?? []));
    const people = new Map<string, { person: string }[]>();
    for (const { members } of lists(json, 'circle_members')) {
      const [circle, person] = [textOf(members.circleId), textOf(members.memberId)];
      if (circle === undefined || person === undefined || isArchived(members)) continue;
      people.set(circle, [...(people.get(circle) ?? []), { person }]);
    }
    for (const { members, cell } of circles) {
      const id = textOf(members.id) ?? '';
      const role = roles.get(textOf(members.roleId) ?? '') ?? {};
      const parent = textOf(members.parentId);
      const measures = [...listed(textOf(role.checklist)), ...listed(textOf(role.indicators))].map(
        (text) => ({ text }),
      );
      const purposes = {
        title: textOf(role.name),
        aims: [textOf(role.purpose)],
        duties: listed(textOf(role.accountabilities)),
        domain: listed(textOf(role.domain)),
        measures,
      };
      const at = builder.at(cell);
      const own = people.get(id) ?? [];
      if (parent !== undefined && !above.has(id)) {
        builder.role(id, { ...purposes, circle: parent, filled: own }, at);
        continue;
      }
      builder.circle(id, { ...purposes, parent }, at);
      for (const holder of own) builder.seat({ circle: id, office: 'member', holder, at });
    }
    if (circles.length > 0) builder.note('left out', say.linkNotExported, builder.at('roles'));
    for (const { members, cell } of lists(json, 'circle_links')) {
      const [circle, link] = [textOf(members.circleId), textOf(members.parentId)];
      if (circle !== undefined && link !== undefined)
        builder.seat({ circle, office: 'leader', link, holder: 'unrecorded', at: builder.at(cell) });
    }
    for (const { members, cell } of lists(json, 'decisions'))
      if (!isArchived(members))
        builder.policy(
          textOf(members.id) ?? '',
          {
            title: textOf(members.title),
            text: textOf(members.description),
            circle: textOf(members.circleId),
          },
          builder.at(cell),
        );
    for (const key of ['tasks', 'meetings', 'threads', 'news']) {
      const count = listOf(membersOf(json)[key]).length;
      if (count > 0) builder.note('left out', say.notTaken(key, count), builder.at(key));
    }
    return { said: builder.build({ title: textOf(membersOf(membersOf(json).org).name) }) };
  },
};
