import { importNotes as say } from '../../messages/import.js';
import { SaidBuilder } from '../builder.js';
import type { Opened, Reader, Triple } from '../source.js';
import { officeNamed } from '../words.js';

/*
 * The W3C's vocabulary of organisations (ORG) as Turtle: units below an organisation, posts in them, and who holds or is a
 * member of them, and when.
 */

const org = 'http://www.w3.org/ns/org#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const labels = [
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://www.w3.org/2000/01/rdf-schema#label',
  'http://xmlns.com/foaf/0.1/name',
  'http://schema.org/name',
  'https://schema.org/name',
];
const mailboxes = ['http://xmlns.com/foaf/0.1/mbox', 'http://schema.org/email', 'https://schema.org/email'];

class Graph {
  private readonly bySubject = new Map<string, Map<string, string[]>>();

  constructor(triples: readonly Triple[]) {
    for (const { subject, predicate, object } of triples) {
      const own = this.bySubject.get(subject) ?? new Map<string, string[]>();
      own.set(predicate, [...(own.get(predicate) ?? []), object]);
      this.bySubject.set(subject, own);
    }
  }

  all(subject: string, predicate: string): readonly string[] {
    return this.bySubject.get(subject)?.get(predicate) ?? [];
  }

  one(subject: string, ...predicates: readonly string[]): string | undefined {
    for (const predicate of predicates) {
      const [first] = this.all(subject, predicate);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  ofType(...types: readonly string[]): string[] {
    return [...this.bySubject.keys()].filter((subject) =>
      this.all(subject, type).some((one) => types.includes(one)),
    );
  }

  get pairs(): Generator<{ subject: string; predicate: string; object: string }> {
    const { bySubject } = this;
    return (function* () {
      for (const [subject, own] of bySubject)
        for (const [predicate, objects] of own)
          for (const object of objects) yield { subject, predicate, object };
    })();
  }
}

export const w3cOrg: Reader = {
  system: 'org',
  recognises: ({ triples }) =>
    triples?.some(({ predicate, object }) => predicate.startsWith(org) || object.startsWith(org)) === true,
  read: (opened: readonly Opened[]) => {
    const builder = new SaidBuilder('org', opened[0]?.file ?? '');
    const graph = new Graph(opened.flatMap(({ triples }) => triples ?? []));
    const units = new Set(
      graph.ofType(
        `${org}Organization`,
        `${org}FormalOrganization`,
        `${org}OrganizationalUnit`,
        `${org}OrganizationalCollaboration`,
      ),
    );
    for (const unit of units) {
      const parent =
        graph.one(unit, `${org}subOrganizationOf`, `${org}unitOf`) ??
        [...units].find((other) =>
          [...graph.all(other, `${org}hasSubOrganization`), ...graph.all(other, `${org}hasUnit`)].includes(
            unit,
          ),
        );
      builder.circle(
        unit,
        {
          title: graph.one(unit, ...labels) ?? shortened(unit),
          parent,
          aims: graph.all(unit, `${org}purpose`).filter((one) => !/^https?:/.test(one)),
        },
        builder.at(unit),
      );
    }
    const people = new Set<string>();
    const person = (id: string): string => {
      if (!people.has(id)) {
        people.add(id);
        builder.person(
          id,
          {
            title: graph.one(id, ...labels) ?? shortened(id),
            email: graph.one(id, ...mailboxes)?.replace(/^mailto:/, ''),
          },
          builder.at(id),
        );
      }
      return id;
    };
    for (const id of graph.ofType(
      'http://xmlns.com/foaf/0.1/Person',
      'http://schema.org/Person',
      'https://schema.org/Person',
    ))
      person(id);
    readMemberships(graph, builder, person);
    readPosts(graph, builder, person);
    for (const { subject, predicate, object } of graph.pairs) {
      const at = builder.at(subject);
      if (predicate === `${org}headOf`)
        builder.seat({ circle: object, office: 'leader', holder: { person: person(subject) }, at });
      if (predicate === `${org}memberOf`)
        builder.seat({ circle: object, office: 'member', holder: { person: person(subject) }, at });
      if (predicate === `${org}hasMember`)
        builder.seat({ circle: subject, office: 'member', holder: { person: person(object) }, at });
      if (predicate === `${org}linkedTo`)
        builder.seat({ circle: subject, office: 'representative', link: object, holder: 'unrecorded', at });
    }
    const events = graph.ofType(`${org}ChangeEvent`).length;
    if (events > 0)
      builder.note('left out', say.notTaken('org:ChangeEvent', events), builder.at('org:ChangeEvent'));
    return { said: builder.build() };
  },
};

function readMemberships(graph: Graph, builder: SaidBuilder, person: (id: string) => string): void {
  for (const membership of graph.ofType(`${org}Membership`)) {
    const at = builder.at(membership);
    const [who, circle] = [
      graph.one(membership, `${org}member`),
      graph.one(membership, `${org}organization`),
    ];
    if (who === undefined || circle === undefined) continue;
    const role = graph.one(membership, `${org}role`);
    const title = role === undefined ? undefined : (graph.one(role, ...labels) ?? shortened(role));
    const during = graph.one(membership, `${org}memberDuring`) ?? '';
    const day = (predicate: string) => {
      const instant = graph.one(during, `http://www.w3.org/2006/time#${predicate}`);
      const written =
        instant === undefined
          ? undefined
          : (graph.one(
              instant,
              'http://www.w3.org/2006/time#inXSDDate',
              'http://www.w3.org/2006/time#inXSDDateTime',
            ) ?? instant);
      return written !== undefined && /^\d{4}-/.test(written) ? builder.day(written, at) : undefined;
    };
    const filled = { person: person(who), from: day('hasBeginning'), until: day('hasEnd') };
    if (title === undefined)
      builder.seat({
        circle,
        office: 'member',
        holder: { person: filled.person },
        from: filled.from,
        until: filled.until,
        at,
      });
    else
      builder.role(`${circle} ${role}`, { title, circle, filled: [filled], office: officeNamed(title) }, at);
  }
}

function readPosts(graph: Graph, builder: SaidBuilder, person: (id: string) => string): void {
  for (const post of graph.ofType(`${org}Post`)) {
    const circle = graph.one(post, `${org}postIn`);
    if (circle === undefined) {
      builder.note(
        'left out',
        say.dangling(graph.one(post, ...labels) ?? post, 'org:postIn'),
        builder.at(post),
      );
      continue;
    }
    const role = graph.one(post, `${org}role`);
    const title =
      graph.one(post, ...labels) ??
      (role === undefined ? undefined : graph.one(role, ...labels)) ??
      shortened(post);
    const holders = [
      ...graph.all(post, `${org}heldBy`),
      ...[...graph.pairs]
        .filter(({ predicate, object }) => predicate === `${org}holds` && object === post)
        .map(({ subject }) => subject),
    ];
    builder.role(
      post,
      {
        title,
        circle,
        aims: graph.all(post, `${org}purpose`).filter((one) => !/^https?:/.test(one)),
        filled: holders.map((one) => ({ person: person(one) })),
      },
      builder.at(post),
    );
  }
}

/** The last part of an address, as a title where there is no other. */
function shortened(address: string): string {
  const part =
    address
      .split(/[/#]/)
      .filter((one) => one !== '')
      .at(-1) ?? address;
  try {
    return decodeURIComponent(part).replace(/[-_]+/g, ' ');
  } catch {
    return part;
  }
}
