import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/interchange/html.js';
import { parsersFor } from '../../src/interchange/parsers.js';
import { xlsxOf } from '../../src/interchange/xlsx-write.js';
import type { Organisation } from '../../src/model/organisation.js';
import { Folder, notesOf } from './imported.js';

/* Organisations made up for these tests, in the shapes that other programs write. */

async function taken(
  sources: Readonly<Record<string, unknown>>,
): Promise<{ folder: Folder; imported: ReturnType<Folder['take']>; made: Organisation }> {
  const texts = Object.fromEntries(
    Object.entries(sources).map(([name, content]) => [
      name,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    ]),
  );
  const folder = new Folder();
  folder.parsers = await parsersFor(
    Object.entries(texts).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
  );
  const imported = folder.take(texts);
  expect(folder.organisation?.unreadable).toEqual([]);
  expect(folder.plan(texts).changes).toEqual([]);
  return { folder, imported, made: folder.organisation as Organisation };
}

/** Circles, each with who has which seat there. */
const seatsOf = ({ circles }: Organisation): Record<string, string[]> =>
  Object.fromEntries(
    circles.map((circle) => [
      `${circle.name}${circle.parent === undefined ? '' : ` in ${circle.parent.name}`}`,
      [
        ...circle.links.flatMap(({ leaders, representatives }) => [...leaders, ...representatives]),
        ...circle.officers,
        ...circle.members,
        ...circle.crossLinks.flatMap(({ circle: to, leaders, representatives }) =>
          [...leaders, ...representatives].map((seat) => ({
            ...seat,
            office: `${seat.office} to ${to?.name}`,
          })),
        ),
        ...circle.roles.flatMap(({ name, holders }) => holders.map((seat) => ({ ...seat, office: name }))),
      ].map(
        ({ office, person, unrecorded, lastDay }) =>
          `${office}: ${person?.name ?? (unrecorded === true ? '?' : '–')}${lastDay === undefined ? '' : ` until ${lastDay}`}`,
      ),
    ]),
  );

const v3 = {
  circles: [
    {
      id: 1,
      name: 'Lighthouse',
      short_name: 'LH',
      strategy: 'Slow',
      links: { roles: [11, 12], policies: [71], domain: [], supported_role: null, people: [101, 102] },
    },
    {
      id: 2,
      name: 'Lamp',
      links: {
        roles: [21, 22, 23],
        policies: [],
        domain: [91],
        supported_role: 12,
        people: [{ id: 103, name: 'Cas Kok', email: 'cas@light.example' }],
      },
    },
  ],
  roles: [
    {
      id: 11,
      name: 'Lead Link',
      purpose: '',
      elected_until: null,
      links: { domains: [], accountabilities: [], circle: 1, supporting_circle: null, people: [101] },
    },
    {
      id: 12,
      name: 'Lamp',
      purpose: '<p>A light that is <b>seen</b></p>',
      links: { domains: [], accountabilities: [81], circle: 1, supporting_circle: 2, people: [102] },
    },
    {
      id: 21,
      name: 'Rep Link',
      elected_until: '2027-05-01',
      links: { circle: 2, supporting_circle: null, people: [103] },
    },
    {
      id: 22,
      name: 'Keeper of oil',
      purpose: 'Oil & wick',
      links: {
        accountabilities: [82, 999],
        domains: [92],
        circle: { id: 2, name: 'Lamp' },
        supporting_circle: null,
        people: [],
      },
    },
    { id: 23, name: 'Secretary', links: { circle: 2, supporting_circle: null, people: [777] } },
  ],
  linked: {
    people: [
      { id: 101, name: 'Anna Visser', email: 'anna@light.example', external_id: 5 },
      { id: 102, name: 'Bo Hof', email: 'bo@light.example' },
    ],
    accountabilities: [
      { id: 81, description: 'Keeping the lamp lit' },
      { id: 82, description: 'Buying oil' },
    ],
    domains: [
      { id: 91, description: 'The lamp' },
      { id: 92, description: 'The oil store' },
    ],
    policies: [
      {
        id: 71,
        title: 'Night watch',
        body: '<ul><li>Two by two</li><li>Never alone</li></ul>',
        links: { circle: 1 },
      },
    ],
  },
};

describe('GlassFrog, version 3', () => {
  test('is taken with its links, offices, roles, duties, domains and policies', async () => {
    const { made, imported } = await taken({ 'all.json': v3 });
    expect(seatsOf(made)).toEqual({
      Lighthouse: [
        'leader: anna-visser',
        'facilitator: ?',
        'secretary: ?',
        'member: anna-visser',
        'member: bo-hof',
      ],
      'Lamp in Lighthouse': [
        'leader: bo-hof',
        'representative: cas-kok until 2027-05-01',
        'facilitator: ?',
        'secretary: ?',
        'member: cas-kok',
        'Keeper-of-oil: –',
      ],
    });
    const lamp = made.circles.find(({ name }) => name === 'Lamp');
    expect(lamp?.aims.map(({ text }) => text)).toEqual(['A light that is **seen**']);
    expect(lamp?.does.map(({ text }) => text)).toEqual(['Keeping the lamp lit']);
    expect(lamp?.domain?.items.map(({ text, known }) => `${text} ${known[0]?.id}`)).toEqual(['The lamp 91']);
    expect(lamp?.roles[0]?.duties.map(({ text }) => text)).toEqual(['Buying oil']);
    expect(
      made.decisions.map(({ title, texts, decided, state }) => [
        title,
        texts[0]?.text,
        decided,
        state?.state,
      ]),
    ).toEqual([['Night watch', '- Two by two\n- Never alone', undefined, 'adopted']]);
    expect(
      made.people.map(
        ({ name, known }) => `${name} ${known.map(({ system, id }) => `${system} ${id}`).join()}`,
      ),
    ).toEqual(['anna-visser glassfrog 101', 'bo-hof glassfrog 102', 'cas-kok glassfrog 103']);
    expect(notesOf(imported, 'left out').join('\n')).toMatch(/the person 777/);
    expect(made.elections).toEqual([]);
  });

  test('has a role renamed and moved people followed by their ids, not their names', async () => {
    const { folder } = await taken({ 'all.json': v3 });
    const next = JSON.parse(
      JSON.stringify(v3)
        .replace('Keeper of oil', 'Wick')
        .replace('"name":"Bo Hof"', '"name":"Bo Berg"')
        .replace('bo@light.example', 'berg@light.example'),
    );
    folder.take({ 'all.json': JSON.stringify(next) });
    expect(
      folder.organisation?.people.map(({ name, title, email }) => `${name}: ${title} ${email}`),
    ).toContain('bo-hof: Bo Berg berg@light.example');
    expect(
      folder.organisation?.circles.flatMap(({ roles }) =>
        roles.map(({ name, title }) => `${name}: ${title}`),
      ),
    ).toEqual(['Keeper-of-oil: Wick']);
  });
});

test('GlassFrog, version 5: a tree of roles, with links across, and no programs among the people', async () => {
  const { made, imported } = await taken({
    'tree.json': {
      data: {
        type: 'role',
        id: 'role_1',
        legacy_id: 14,
        name: 'Harbour',
        purpose: 'Safe ships',
        parent_role_id: null,
        flags: ['structural'],
        children: [
          {
            type: 'role',
            id: 'role_2',
            name: 'Cranes',
            purpose: 'Lifting',
            has_subroles: true,
            accountabilities: [{ id: 'acc_1', description: 'Lifts' }],
            domains: [{ id: 'dom_1', description: 'The cranes' }],
            children: [
              {
                type: 'role',
                id: 'role_3',
                name: 'Circle Lead',
                children: [],
                assignments: [
                  { role_id: 'role_3', actor_id: 'per_1', focus: 'nights', elected_until: '2027-01-31' },
                ],
              },
              {
                type: 'role',
                id: 'role_4',
                name: 'Rope',
                children: [],
                assignments: [
                  { role_id: 'role_4', actor_id: 'agt_1' },
                  { role_id: 'role_4', actor_id: 'per_2' },
                ],
              },
            ],
          },
          {
            type: 'role',
            id: 'role_5',
            name: 'Rope',
            original_role_id: 'role_4',
            flags: ['linked'],
            children: [],
          },
        ],
      },
    },
    'actors.json': {
      data: [
        { id: 'per_1', type: 'actor', kind: 'person', name: 'Dee Prins', email: 'dee@harbour.example' },
        { id: 'per_2', type: 'actor', kind: 'person', name: 'Els Mol' },
        { id: 'agt_1', type: 'actor', kind: 'agent', name: 'Robot' },
      ],
    },
  });
  expect(seatsOf(made)).toEqual({
    Harbour: ['leader: ?', 'facilitator: ?', 'secretary: ?', 'member: ?'],
    'Cranes in Harbour': [
      'leader: dee-prins until 2027-01-31',
      'representative: ?',
      'facilitator: ?',
      'secretary: ?',
      'representative to Harbour: els-mol',
      'Rope: els-mol',
    ],
  });
  expect(made.people.map(({ title }) => title)).toEqual(['Dee Prins', 'Els Mol']);
  expect(made.circles.find(({ name }) => name === 'Harbour')?.known.map(({ id }) => id)).toEqual([
    'role_1',
    '14',
  ]);
  expect(notesOf(imported, 'left out').join('\n')).toMatch(
    /Robot is a program[\s\S]*focus “nights”|focus “nights”[\s\S]*Robot/,
  );
});

const sheet = (name: string, ...rows: string[][]) => ({ name, rows });

test.each([
  [
    'in English',
    ['Last name', 'First name', 'Email'],
    ['Last name', 'First name', 'Email', 'Circle ID', 'Circle', 'Role ID', 'Role', 'Since', 'Until', 'Scope'],
    [
      'Circle ID',
      'Circle',
      'Role ID',
      'Role',
      'Template',
      'IsCircle',
      'Purpose',
      'Domains',
      'Accountabilities',
    ],
  ],
  [
    'in French',
    ['Nom', 'Prénom', 'Email'],
    ['Nom', 'Prénom', 'Email', 'ID Cercle', 'Cercle', 'ID Rôle', 'Rôle', 'Depuis', 'Jusqu’à', 'Périmètre'],
    [
      'ID Cercle',
      'Cercle',
      'ID Rôle',
      'Rôle',
      'Modèle',
      'Est un cercle',
      'Raison d’être',
      'Domaines',
      'Redevabilités',
    ],
  ],
])(
  'Holaspirit %s: circles, roles and who is assigned, out of its sheets',
  async (_, members, assignations, structure) => {
    const { made } = await taken({
      'export.xlsx': xlsxOf([
        sheet('Members', members, ['Visser', 'Anna', 'anna@mill.example'], ['Hof', 'Bo', 'bo@mill.example']),
        sheet(
          'Assignations',
          assignations,
          [
            'Visser',
            'Anna',
            'anna@mill.example',
            'c2',
            'Grain',
            'r3',
            'Circle Leader',
            '2026-01-01',
            '2026-12-31',
            '',
          ],
          ['Hof', 'Bo', 'bo@mill.example', 'c2', 'Grain', 'r4', 'Miller', '', '', ''],
        ),
        sheet(
          'Circles & Roles',
          structure,
          ['', '', 'c1', 'Mill', '', 'TRUE', 'Flour', '', ''],
          [
            'c1',
            'Mill',
            'c2',
            'Grain',
            '',
            'TRUE',
            '<p>Good grain</p>',
            '<ul><li>The silo</li><li>The scales</li></ul>',
            '',
          ],
          ['c2', 'Grain', 'r3', 'Circle Leader', '', 'FALSE', '', '', ''],
          ['c2', 'Grain', 'r4', 'Miller', '', 'FALSE', 'Milling', '', '- Mills daily\n- Cleans the stones'],
        ),
      ]),
    });
    expect(made.title).toBe('Mill');
    expect(seatsOf(made)['Grain in Mill']).toEqual([
      'leader: anna-visser until 2026-12-31',
      'representative: ?',
      'facilitator: ?',
      'secretary: ?',
      'Miller: bo-hof',
    ]);
    const grain = made.circles.find(({ name }) => name === 'Grain');
    expect(grain?.domain?.items.map(({ text }) => text)).toEqual(['The silo', 'The scales']);
    expect(grain?.roles[0]?.duties.map(({ text }) => text)).toEqual(['Mills daily', 'Cleans the stones']);
  },
);

test('Rolebase: circles of circles, roles and decisions; who represents is not in it, and is not guessed', async () => {
  const { made, imported } = await taken({
    'org.json': {
      members: [
        { id: 'm1', name: 'Anna Visser', archivedAt: null },
        { id: 'm2', name: 'Bo Hof', archivedAt: null },
        { id: 'm3', name: 'Oud Lid', archivedAt: '2025-01-01' },
      ],
      roles: [
        {
          id: 'r1',
          name: 'Bakery',
          purpose: 'Bread',
          domain: '',
          accountabilities: '',
          checklist: '',
          indicators: '',
        },
        {
          id: 'r2',
          name: 'Oven',
          purpose: 'Warm',
          domain: '- The oven',
          accountabilities: '',
          checklist: '',
          indicators: '- Loaves a day',
        },
        { id: 'r3', name: 'Facilitator', base: true },
        { id: 'r4', name: 'Baker', purpose: '', accountabilities: '- Bakes\n- Cleans' },
      ],
      circles: [
        { id: 'c1', roleId: 'r1', parentId: null, archivedAt: null },
        { id: 'c2', roleId: 'r2', parentId: 'c1', archivedAt: null },
        { id: 'c3', roleId: 'r3', parentId: 'c2', archivedAt: null },
        { id: 'c4', roleId: 'r4', parentId: 'c2', archivedAt: null },
        { id: 'c5', roleId: 'gone', parentId: 'c1', archivedAt: '2025-01-01' },
      ],
      circle_members: [
        { circleId: 'c3', memberId: 'm1' },
        { circleId: 'c4', memberId: 'm2' },
        { circleId: 'c2', memberId: 'm2' },
      ],
      circle_links: [{ parentId: 'c1', circleId: 'c2' }],
      decisions: [
        { id: 'd1', title: 'Rye on Friday', description: 'Each Friday', circleId: 'c2', archived: false },
      ],
      tasks: [{ id: 't1' }],
    },
  });
  expect(seatsOf(made)['Oven in Bakery']).toEqual([
    'leader: ?',
    'representative: ?',
    'facilitator: anna-visser',
    'secretary: ?',
    'member: bo-hof',
    'leader to Bakery: ?',
    'Baker: bo-hof',
  ]);
  expect(made.people.map(({ title }) => title)).toEqual(['Anna Visser', 'Bo Hof']);
  expect(made.decisions.map(({ title, circle }) => `${title} ${circle?.name}`)).toEqual([
    'Rye on Friday Oven',
  ]);
  expect(notesOf(imported, 'left out').join('\n')).toMatch(/no representative was taken[\s\S]*tasks: 1/);
});

test('Peerdom: peers, roles and assignments in documents of their own', async () => {
  const { made } = await taken({
    'peers.json': [
      {
        id: 'p1',
        firstName: 'Anna',
        lastName: 'Visser',
        nickName: 'An',
        percentage: 80,
        email: 'anna@bike.example',
      },
      { id: 'p2', firstName: 'Bo', lastName: 'Hof', percentage: 100 },
    ],
    'roles.json': [
      {
        id: 'r1',
        mapId: 'x',
        name: 'Bikes',
        parentId: null,
        electable: false,
        external: false,
        customFields: { purpose: 'To ride' },
      },
      { id: 'r2', mapId: 'x', name: 'Repair', parentId: 'r1', electable: false },
      { id: 'r3', mapId: 'x', name: 'Moderator', parentId: 'r2', electable: true },
      { id: 'r4', mapId: 'x', name: 'Wheels', parentId: 'r2', electable: false },
    ],
    'assignments.json': [
      { peerId: 'p1', roleId: 'r3', percentage: 10, focus: null, electedUntil: '2027-02-01' },
      { peerId: 'p2', roleId: 'r4', percentage: 50 },
    ],
  });
  expect(seatsOf(made)['Repair in Bikes']).toEqual([
    'leader: ?',
    'representative: ?',
    'facilitator: anna-visser until 2027-02-01',
    'secretary: ?',
    'Wheels: bo-hof',
  ]);
});

test('Maptio: initiatives as a tree and as lines, with who is accountable as leader', async () => {
  const { made } = await taken({
    'map.json': {
      id: 1,
      name: 'Island',
      description: 'Green',
      accountable: { user_id: 'u1', name: 'Anna Visser', email: 'anna@isle.example' },
      helpers: [],
      tags: ['x'],
      children: [
        {
          id: 2,
          name: 'Trees',
          accountable: { user_id: 'u2', name: 'Bo Hof' },
          helpers: [
            {
              user_id: 'u3',
              name: 'Cas Kok',
              roles: [{ shortid: 'q', title: 'Planter', description: 'Plants' }],
            },
          ],
          vacancies: [{ title: 'Pruner' }],
          children: [],
        },
        {
          id: 3,
          name: 'Paths',
          accountable: { user_id: 'u1', name: 'Anna Visser' },
          helpers: [],
          children: [],
        },
      ],
    },
  });
  expect(seatsOf(made)).toEqual({
    Island: ['leader: anna-visser', 'facilitator: ?', 'secretary: ?', 'Paths: anna-visser'],
    'Trees in Island': [
      'leader: bo-hof',
      'representative: ?',
      'facilitator: ?',
      'secretary: ?',
      'member: cas-kok',
      'Planter: cas-kok',
      'Pruner: –',
    ],
  });
  const lines = await taken({
    'map.csv':
      'Depth,Initiative,Parent Initiative,Type,Person,Helper Roles,Tags\n1,Island,,Accountable,Anna Visser,,\n2,Trees "and" more,Island,Helper,Bo Hof,Planter,\n',
  });
  expect(seatsOf(lines.made)['Trees-and-more in Island']).toContain('member: bo-hof');
});

test('Backstage: groups and users of a catalogue', async () => {
  const { made } = await taken({
    'catalogue.yaml': `# the catalogue
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: board, description: To steer }
spec:
  type: team
  children: [web]
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: web }
spec: { type: team, children: [], profile: { displayName: The Web }, leader: user:default/anna, members: [bo] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: anna }
spec: { profile: { displayName: Anna Visser, email: anna@web.example }, memberOf: [group:default/board] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: bo }
spec: { memberOf: [web] }
`,
  });
  expect(seatsOf(made)).toEqual({
    board: ['leader: ?', 'facilitator: ?', 'secretary: ?', 'member: anna-visser'],
    'The-Web in board': [
      'leader: anna-visser',
      'representative: ?',
      'facilitator: ?',
      'secretary: ?',
      'member: bo',
    ],
  });
});

test('W3C ORG: units, posts, memberships with their time, and heads', async () => {
  const { made, imported } = await taken({
    'town.ttl': `@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://town.example/> .
:town a org:Organization ; skos:prefLabel "The Town"@en ; org:purpose "To live together" .
:parks a org:OrganizationalUnit ; skos:prefLabel "Parks" ; org:unitOf :town .
:gardener a org:Post ; skos:prefLabel "Gardener" ; org:postIn :parks ; org:heldBy :bo .
:anna a foaf:Person ; foaf:name "Anna Visser" ; foaf:mbox <mailto:anna@town.example> ; org:headOf :parks .
:bo a foaf:Person ; foaf:name "Bo Hof" .
[] a org:Membership ; org:member :bo ; org:organization :parks ; org:role [ skos:prefLabel "Secretary" ] ;
   org:memberDuring [ time:hasBeginning [ time:inXSDDate "2026-01-01"^^xsd:date ] ; time:hasEnd [ time:inXSDDate "2026-12-31"^^xsd:date ] ] .
:merger a org:ChangeEvent .
`,
  });
  expect(seatsOf(made)['Parks in The-Town']).toEqual([
    'leader: anna-visser',
    'representative: ?',
    'facilitator: ?',
    'secretary: bo-hof until 2026-12-31',
    'Gardener: bo-hof',
  ]);
  expect(notesOf(imported, 'left out').join()).toContain('org:ChangeEvent: 1');
});

test.each([
  ['<p>One</p><p>Two <em>three</em></p>', 'One\n\nTwo *three*'],
  ['<ul><li>a</li><li>b &amp; c</li></ul>', '- a\n- b & c'],
  [
    '<a href="https://a.example/x">here</a> <a href="javascript:alert(1)">there</a>',
    '[here](https://a.example/x) there',
  ],
  ['x<script>alert(1)</script>y<style>p{}</style>', 'xy'],
  ['a &lt;b&gt; &#8364; &nope;', 'a <b> € &nope;'],
  ['plain, 1 < 2', 'plain, 1 < 2'],
  [`${'<b>'.repeat(20_000)}deep`, `${'**'.repeat(20_000)}deep`],
])('HTML becomes Markdown, and nothing else of it is kept: %#', (html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});
