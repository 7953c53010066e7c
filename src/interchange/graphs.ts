import { officeNames } from '../messages/names.js';
import { type Language, sayIn } from '../messages/words.js';
import { markdown as markdownText } from '../render/markdown/escape.js';
import { mailAddress } from './address.js';
import { grouped } from './grouped.js';
import type { Roster, RosterCircle, RosterSeat } from './roster.js';

/*
 * Rosters for programs that draw or hold graphs: Mermaid, DOT, JSON Canvas, the W3C's ORG and Backstage. Every name and
 * text in them is escaped as its format asks.
 */

/** One line without controls. */
function line(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function leaders(roster: Roster): Map<string, string[]> {
  const people = new Map(roster.people.map(({ name, title }) => [name, title]));
  const found = new Map<string, string[]>();
  for (const { circle, office, link, person } of roster.seats)
    if (office === 'leader' && link === undefined && person !== undefined)
      found.set(circle, [...(found.get(circle) ?? []), people.get(person) ?? person]);
  return found;
}

function crossLinks(roster: Roster): { from: string; to: string }[] {
  const circles = new Set(roster.circles.map(({ name }) => name));
  const pairs = new Map(
    roster.seats.flatMap(({ circle, link }) =>
      link === undefined || !circles.has(link)
        ? []
        : [[`${circle} ${link}`, { from: circle, to: link }] as const],
    ),
  );
  return [...pairs.values()];
}

/** A diagram of Mermaid: circles below each other, links across dotted. */
export function mermaidOf(roster: Roster): string {
  const ids = new Map(roster.circles.map(({ name }, index) => [name, `c${index + 1}`]));
  const led = leaders(roster);
  const label = ({ name, title }: RosterCircle): string =>
    [title, ...(led.get(name) ?? [])]
      .map((text) =>
        line(text).replace(/[^\p{L}\p{N} .,'’()/-]/gu, (character) => `#${character.codePointAt(0)};`),
      )
      .join('<br>');
  return [
    'flowchart TD',
    ...roster.circles.map((circle) => `  ${ids.get(circle.name)}(["${label(circle)}"])`),
    ...roster.circles.flatMap(({ name, parent }) =>
      ids.has(parent ?? '') ? [`  ${ids.get(parent ?? '')} --> ${ids.get(name)}`] : [],
    ),
    ...crossLinks(roster).map(({ from, to }) => `  ${ids.get(from)} -.- ${ids.get(to)}`),
    '',
  ].join('\n');
}

/** A graph for Graphviz. */
export function dotOf(roster: Roster): string {
  // Graphviz takes `&lt;` for the character, also between quotes.
  const inner = (text: string): string => line(text).replace(/[\\"]/g, '\\$&').replaceAll('&', '&amp;');
  const quoted = (text: string): string => `"${inner(text)}"`;
  const led = leaders(roster);
  return [
    `digraph ${quoted(roster.organisation.title)} {`,
    '  node [shape=ellipse];',
    ...roster.circles.map(
      ({ name, title }) =>
        `  ${quoted(name)} [label="${[title, ...(led.get(name) ?? [])].map(inner).join('\\n')}"];`,
    ),
    ...roster.circles.flatMap(({ name, parent }) =>
      parent === undefined ? [] : [`  ${quoted(parent)} -> ${quoted(name)};`],
    ),
    ...crossLinks(roster).map(
      ({ from, to }) => `  ${quoted(from)} -> ${quoted(to)} [style=dotted, dir=none];`,
    ),
    '}',
    '',
  ].join('\n');
}

/** A canvas (JSON Canvas 1.0): a card for each circle, level by level. */
export function canvasOf(roster: Roster): unknown {
  const below = grouped(roster.circles, ({ parent }) => parent ?? '');
  const depths = new Map<string, number>();
  let level = roster.circles.filter(({ parent }) => !roster.circles.some(({ name }) => name === parent));
  for (let depth = 0; level.length > 0; depth++) {
    for (const { name } of level) depths.set(name, depth);
    level = level.flatMap(({ name }) => (below.get(name) ?? []).filter((one) => !depths.has(one.name)));
  }
  const places = new Map<number, number>();
  const led = leaders(roster);
  return {
    nodes: roster.circles.map(({ name, title, aims }) => {
      const depth = depths.get(name) ?? 0;
      const place = places.get(depth) ?? 0;
      places.set(depth, place + 1);
      const lines = [`**${markdown(title)}**`, ...(led.get(name) ?? []).map(markdown), ...aims.map(markdown)];
      return {
        id: name,
        type: 'text',
        x: place * 320,
        y: depth * 240,
        width: 280,
        height: 160,
        text: lines.join('\n\n'),
      };
    }),
    edges: [
      ...roster.circles
        .filter(({ parent }) => depths.has(parent ?? ''))
        .map(({ name, parent }) => ({
          id: `${parent} ${name}`,
          fromNode: parent,
          toNode: name,
          fromSide: 'bottom',
          toSide: 'top',
        })),
      ...crossLinks(roster).map(({ from, to }) => ({
        id: `link ${from} ${to}`,
        fromNode: from,
        toNode: to,
        toEnd: 'none',
      })),
    ],
  };
}

/** A text on a card: no Markdown, and none of the signs by which programs for notes hide, mark or work out a text. */
function markdown(text: string): string {
  return markdownText(line(text)).replace(/([%=$])(?=\1)/g, '$1\u2060');
}

/** Turtle in the W3C's vocabulary of organisations. */
export function orgOf(roster: Roster, language: Language): string {
  const text = (said: string): string =>
    `"${said
      .replace(/[\\"]/g, '\\$&')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')}"`;
  const id = (...parts: readonly string[]): string =>
    `<urn:kring:${[roster.organisation.name, ...parts].map(encodeURIComponent).join(':')}>`;
  const said: string[] = [
    '@prefix org: <http://www.w3.org/ns/org#> .',
    '@prefix foaf: <http://xmlns.com/foaf/0.1/> .',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '@prefix time: <http://www.w3.org/2006/time#> .',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
    '',
  ];
  const names = new Set(roster.circles.map(({ name }) => name));
  for (const { name, title, parent, aims } of roster.circles) {
    const kind = parent === undefined ? 'org:Organization' : 'org:OrganizationalUnit';
    said.push(
      `${id('circle', name)} a ${kind} ; skos:prefLabel ${text(title)}${aims.map((aim) => ` ; org:purpose ${text(aim)}`).join('')}${parent !== undefined && names.has(parent) ? ` ; org:unitOf ${id('circle', parent)}` : ''} .`,
    );
  }
  for (const { name, title, email } of roster.people) {
    const address = mailAddress(email);
    said.push(
      `${id('person', name)} a foaf:Person ; foaf:name ${text(title)}${address === undefined ? '' : ` ; foaf:mbox <mailto:${encodeURI(address)}>`} .`,
    );
  }
  const roles = new Map(roster.roles.map((role) => [`${role.circle}.${role.name}`, role.title]));
  const labels = new Map<string, string>();
  const roleOf = ({ circle, office, role }: RosterSeat): string => {
    const label =
      role === undefined
        ? office === 'role'
          ? office
          : sayIn(officeNames[office], language)
        : (roles.get(`${circle}.${role}`) ?? role);
    const role_ = role === undefined ? id('office', office) : id('role', circle, role);
    labels.set(role_, label);
    return role_;
  };
  for (const [index, seat] of roster.seats.entries()) {
    if (seat.person === undefined || seat.link !== undefined) continue;
    const during = [
      ...(seat.from === undefined ? [] : [`time:hasBeginning [ time:inXSDDate "${seat.from}"^^xsd:date ]`]),
      ...(seat.until === undefined ? [] : [`time:hasEnd [ time:inXSDDate "${seat.until}"^^xsd:date ]`]),
    ];
    said.push(
      `${id('membership', String(index + 1))} a org:Membership ; org:member ${id('person', seat.person)} ; org:organization ${id('circle', seat.circle)} ; org:role ${roleOf(seat)}${during.length === 0 ? '' : ` ; org:memberDuring [ ${during.join(' ; ')} ]`} .`,
    );
  }
  for (const { from, to } of crossLinks(roster))
    said.push(`${id('circle', from)} org:linkedTo ${id('circle', to)} .`);
  for (const [role, label] of labels) said.push(`${role} a org:Role ; skos:prefLabel ${text(label)} .`);
  return `${said.join('\n')}\n`;
}

/** The catalogue of Backstage, one document for each group and user. Texts are JSON, which is YAML. */
export function backstageOf(roster: Roster): string {
  const name = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_.-]+/g, '-')
      .replace(/^[-_.]+|[-_.]+$/g, '')
      .slice(0, 63) || 'unnamed';
  const text = (said: string): string => JSON.stringify(said);
  const members = grouped(
    roster.seats.filter(({ person, link }) => person !== undefined && link === undefined),
    ({ circle }) => circle,
  );
  const groups = roster.circles.map(({ name: own, title, parent, aims }) => {
    const people = [...new Set((members.get(own) ?? []).map(({ person }) => name(person ?? '')))];
    return [
      'apiVersion: backstage.io/v1alpha1',
      'kind: Group',
      'metadata:',
      `  name: ${text(name(own))}`,
      ...(aims.length === 0 ? [] : [`  description: ${text(aims.join(' '))}`]),
      'spec:',
      '  type: circle',
      '  profile:',
      `    displayName: ${text(title)}`,
      ...(parent === undefined ? [] : [`  parent: ${text(name(parent))}`]),
      '  children: []',
      `  members: ${JSON.stringify(people)}`,
    ].join('\n');
  });
  const users = roster.people.map(({ name: own, title, email }) => {
    const address = mailAddress(email);
    const circles = [
      ...new Set(
        roster.seats
          .filter(({ person, link }) => person === own && link === undefined)
          .map(({ circle }) => name(circle)),
      ),
    ];
    return [
      'apiVersion: backstage.io/v1alpha1',
      'kind: User',
      'metadata:',
      `  name: ${text(name(own))}`,
      'spec:',
      '  profile:',
      `    displayName: ${text(title)}`,
      ...(address === undefined ? [] : [`    email: ${text(address)}`]),
      `  memberOf: ${JSON.stringify(circles)}`,
    ].join('\n');
  });
  return `${[...groups, ...users].join('\n---\n')}\n`;
}
