import { importNotes as say } from '../../messages/import.js';
import { type Filled, SaidBuilder } from '../builder.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { Spot } from '../said.js';
import type { Opened, Reader } from '../source.js';
import { officeNamed } from '../words.js';

/*
 * GlassFrog's API, version 3: documents of one kind each (`circles`, `roles`, `people` …), with what they refer to
 * beside them in `linked`. A reference is an id, a list of ids, nothing, or in some documents the whole thing itself.
 */

interface Found {
  readonly members: Readonly<Record<string, Json>>;
  readonly at: Spot;
}

const kinds = ['circles', 'roles', 'people', 'policies', 'domains', 'accountabilities'] as const;
type Kind = (typeof kinds)[number];

/** By what names the lists of a kind go beside the documents of another. */
const aliases: Readonly<Record<string, Kind>> = {
  supported_roles: 'roles',
  supporting_circles: 'circles',
  domain: 'domains',
};

function isDocument(json: Json | undefined): boolean {
  const members = membersOf(json);
  const lists = [...listOf(members.circles), ...listOf(members.roles), ...listOf(members.people)];
  return lists.some((one) => 'links' in membersOf(one));
}

class Documents {
  readonly byKind = new Map<Kind, Map<string, Found>>(kinds.map((kind) => [kind, new Map()]));

  constructor(opened: readonly Opened[]) {
    for (const { file, json } of opened) {
      const members = membersOf(json);
      for (const [where, lists] of [
        ['', members],
        ['linked/', membersOf(members.linked)],
      ] as const)
        for (const [key, list] of Object.entries(lists)) {
          const kind = kinds.find((one) => one === key) ?? aliases[key];
          if (kind === undefined) continue;
          for (const [index, one] of listOf(list).entries())
            this.take(kind, one, { file, cell: `${where}${key}/${index}` });
        }
    }
  }

  private take(kind: Kind, json: Json, at: Spot): string | undefined {
    const members = membersOf(json);
    const id = textOf(members.id);
    const known = this.byKind.get(kind);
    if (id === undefined || known === undefined) return undefined;
    const before = known.get(id);
    // The fuller of two is kept, as a side-load may hold less than the document itself.
    if (before === undefined || Object.keys(before.members).length < Object.keys(members).length)
      known.set(id, { members, at });
    return id;
  }

  all(kind: Kind): ReadonlyMap<string, Found> {
    return this.byKind.get(kind) ?? new Map();
  }

  /** The ids that a reference holds; whole things in it are taken in. Nothing where nothing is said. */
  refs(kind: Kind, json: Json | undefined, at: Spot): string[] | undefined {
    if (json === undefined) return undefined;
    const all = Array.isArray(json) ? (json as readonly Json[]) : json === null ? [] : [json];
    return all.flatMap((one) => textOf(one) ?? this.take(kind, one, at) ?? []);
  }
}

export const glassfrogV3: Reader = {
  system: 'glassfrog',
  recognises: ({ json }) => isDocument(json),
  read: (opened) => {
    const documents = new Documents(opened);
    const builder = new SaidBuilder('glassfrog', opened[0]?.file ?? '');
    // References are gone through once, so that whole things within them are known.
    const roles = [...documents.all('roles')].map(([id, found]) => ({ id, ...readRole(documents, found) }));
    const supporting = new Map(
      roles.flatMap((role) => (role.supporting === undefined ? [] : [[role.supporting, role]])),
    );
    readCircles(documents, builder, supporting);
    for (const role of roles) {
      if (role.circle === undefined || role.supporting !== undefined) continue;
      builder.role(role.id, { ...role, circle: role.circle }, role.at);
    }
    leadersSeenFromAbove(builder, roles);
    for (const [id, { members, at }] of documents.all('people'))
      builder.person(id, { title: textOf(members.name), email: textOf(members.email) }, at);
    for (const [id, { members, at }] of documents.all('policies'))
      builder.policy(
        id,
        {
          title: textOf(members.title),
          text: textOf(members.body) ?? textOf(members.description),
          circle: documents.refs('circles', membersOf(members.links).circle, at)?.[0],
        },
        at,
      );
    return { said: builder.build() };
  },
};

type ReadRole = ReturnType<typeof readRole>;

function readRole(documents: Documents, { members, at }: Found) {
  const links = membersOf(members.links);
  const until = textOf(members.elected_until);
  const people = documents.refs('people', links.people, at);
  const text = (kind: Kind, ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => ({ id, text: textOf(documents.all(kind).get(id)?.members.description) }));
  return {
    at,
    title:
      textOf(members.name_with_circle_for_core_roles) === undefined
        ? textOf(members.name)
        : textOf(members.name),
    aims: [textOf(members.purpose)],
    circle: documents.refs('circles', links.circle, at)?.[0],
    supporting: documents.refs('circles', links.supporting_circle, at)?.[0],
    duties: text('accountabilities', documents.refs('accountabilities', links.accountabilities, at)).map(
      (one) => one.text,
    ),
    domain: text('domains', documents.refs('domains', links.domains ?? links.domain, at)),
    filled: people?.map((person): Filled => ({ person, until: until?.slice(0, 10) })),
  };
}

function readCircles(
  documents: Documents,
  builder: SaidBuilder,
  supporting: ReadonlyMap<string, ReadRole & { readonly id: string }>,
): void {
  for (const [id, { members, at }] of documents.all('circles')) {
    const links = membersOf(members.links);
    const supportedId = documents.refs('roles', links.supported_role, at)?.[0];
    const role = supporting.get(id);
    const domains = documents.refs('domains', links.domain ?? links.domains, at) ?? [];
    builder.circle(
      id,
      {
        title: textOf(members.name),
        parent: role?.circle,
        aims: role?.aims ?? [],
        duties: role?.duties ?? [],
        domain: [
          ...(role?.domain ?? []),
          ...domains
            .filter((one) => role?.domain.some(({ id: other }) => other === one) !== true)
            .map((one) => ({
              id: one,
              text: textOf(documents.all('domains').get(one)?.members.description),
            })),
        ],
        others: [],
      },
      at,
    );
    const strategy = textOf(members.strategy);
    if (strategy !== undefined) builder.note('left out', say.strategy(textOf(members.name) ?? id), at);
    if (supportedId !== undefined && role === undefined)
      builder.note('left out', say.dangling(textOf(members.name) ?? id, supportedId), at);
    for (const person of documents.refs('people', links.people, at) ?? [])
      builder.seat({ circle: id, office: 'member', holder: { person }, at });
  }
}

/** Who fills the role that is a circle seen from its parent leads that circle, where the circle names no leader itself. */
function leadersSeenFromAbove(
  builder: SaidBuilder,
  roles: readonly (ReadRole & { readonly id: string })[],
): void {
  const led = new Set(
    roles.flatMap(({ circle, title, filled }) =>
      circle !== undefined && officeNamed(title ?? '') === 'leader' && (filled?.length ?? 0) > 0
        ? [circle]
        : [],
    ),
  );
  for (const { supporting, filled, title, at } of roles) {
    if (supporting === undefined || led.has(supporting) || filled === undefined || filled.length === 0)
      continue;
    builder.note('guessed', say.leaderFromAbove(title ?? supporting), at);
    builder.role(`${supporting} leader`, { title, circle: supporting, filled, office: 'leader' }, at);
  }
}
