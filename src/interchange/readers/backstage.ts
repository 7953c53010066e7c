import { SaidBuilder } from '../builder.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { Reader } from '../source.js';

/* Backstage's catalogue: groups, one below another, and users who belong to them. */

type Members = Readonly<Record<string, Json>>;

/** The name that a reference such as `group:default/board` means. */
function nameIn(reference: string): string {
  return reference
    .slice(reference.lastIndexOf('/') + 1)
    .replace(/^\w+:/, '')
    .toLowerCase();
}

const documents = (json: Json | undefined): readonly Members[] =>
  (Array.isArray(json) ? (json as readonly Json[]) : json === undefined ? [] : [json]).map(membersOf);

export const backstage: Reader = {
  system: 'backstage',
  recognises: ({ json }) =>
    documents(json).some(({ kind, spec }) => (kind === 'Group' || kind === 'User') && spec !== undefined),
  read: (opened) => {
    const builder = new SaidBuilder('backstage', opened[0]?.file ?? '');
    const all = opened.flatMap(({ json, file }) =>
      documents(json).map((members, index) => ({ members, at: { file, cell: `document ${index + 1}` } })),
    );
    const parents = new Map<string, string>();
    for (const { members } of all)
      for (const child of listOf(membersOf(members.spec).children))
        parents.set(nameIn(textOf(child) ?? ''), nameIn(textOf(membersOf(members.metadata).name) ?? ''));
    for (const { members, at } of all) {
      const metadata = membersOf(members.metadata);
      const spec = membersOf(members.spec);
      const profile = membersOf(spec.profile);
      const id = nameIn(textOf(metadata.name) ?? '');
      const title = textOf(profile.displayName) ?? textOf(metadata.title) ?? textOf(metadata.name);
      if (members.kind === 'User') {
        builder.person(id, { title, email: textOf(profile.email) }, at);
        for (const group of listOf(spec.memberOf))
          builder.seat({ circle: nameIn(textOf(group) ?? ''), office: 'member', holder: { person: id }, at });
      } else if (members.kind === 'Group') {
        const parent = textOf(spec.parent);
        builder.circle(
          id,
          {
            title,
            aims: [textOf(metadata.description)],
            parent: parent === undefined ? parents.get(id) : nameIn(parent),
          },
          at,
        );
        const leader = textOf(spec.leader);
        if (leader !== undefined)
          builder.seat({ circle: id, office: 'leader', holder: { person: nameIn(leader) }, at });
        for (const member of listOf(spec.members))
          builder.seat({
            circle: id,
            office: 'member',
            holder: { person: nameIn(textOf(member) ?? '') },
            at,
          });
      }
    }
    return { said: builder.build() };
  },
};
