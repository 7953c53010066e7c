import { isOneOf } from '../../ground/one-of.js';
import { isCalendarDate } from '../../model/calendar.js';
import { circleKinds } from '../../vocabulary/circles.js';
import { offices } from '../../vocabulary/offices.js';
import { type Json, listOf, membersOf, textOf } from '../json.js';
import type { DomainItemSaid, Said, SaidSeat, SourceId, Spot } from '../said.js';
import type { Reader } from '../source.js';

/* Kring's own roster, which `kring export --to json` writes; its schema is docs/schema/roster.schema.json. */

type Members = Readonly<Record<string, Json>>;

const texts = (json: Json | undefined): string[] =>
  listOf(json).filter((one): one is string => typeof one === 'string' && one !== '');
const day = (json: Json | undefined): string | undefined =>
  typeof json === 'string' && isCalendarDate(json) ? json : undefined;
const ids = ({ known }: Members): SourceId[] =>
  listOf(known).flatMap((one) => {
    const [system, id] = [textOf(membersOf(one).system), textOf(membersOf(one).id)];
    return system === undefined || id === undefined || !/^\p{L}[\p{L}\p{N}_-]*$/u.test(system)
      ? []
      : [{ system, id }];
  });
const domain = (json: Json | undefined): DomainItemSaid[] =>
  listOf(json).flatMap((one) => {
    const [name, text] = [textOf(membersOf(one).name), textOf(membersOf(one).text)];
    return text === undefined ? [] : [{ name, text, ids: [] }];
  });

export const kringRoster: Reader = {
  system: 'kring',
  recognises: ({ json }) => membersOf(json).kring === 'roster',
  read: ([opened]) => {
    const json = membersOf(opened?.json);
    const at = (cell: string): Spot => ({ file: opened?.file ?? '', cell });
    const each = <T>(key: string, read: (members: Members, at: Spot) => T | undefined): T[] =>
      listOf(json[key]).flatMap((one, index) => read(membersOf(one), at(`${key}/${index}`)) ?? []);
    const organisation = membersOf(json.organisation);
    const language = textOf(organisation.language);
    const said: Said = {
      system: 'kring',
      exact: true,
      name: textOf(organisation.name),
      title: textOf(organisation.title),
      language: language === 'nl' || language === 'en' ? language : undefined,
      people: each('people', (members, place) => {
        const name = textOf(members.name);
        if (name === undefined) return undefined;
        return {
          key: name,
          name,
          ids: ids(members),
          at: place,
          title: textOf(members.title) ?? name,
          email: textOf(members.email),
          external: members.external === true ? true : undefined,
          joined: day(members.joined),
          left: day(members.left),
        };
      }),
      circles: each('circles', (members, place) => {
        const name = textOf(members.name);
        const kind = textOf(members.kind);
        if (name === undefined) return undefined;
        return {
          key: name,
          name,
          ids: ids(members),
          at: place,
          title: textOf(members.title) ?? name,
          kind: isOneOf(circleKinds, kind) ? kind : undefined,
          parent: textOf(members.parent),
          aims: texts(members.aims),
          constraints: texts(members.constraints),
          does: texts(members.does),
          domain: domain(members.domain),
          measures: [],
        };
      }),
      roles: each('roles', (members, place) => {
        const [name, circle] = [textOf(members.name), textOf(members.circle)];
        if (name === undefined || circle === undefined) return undefined;
        return {
          key: `${circle}.${name}`,
          name,
          ids: ids(members),
          at: place,
          circle,
          title: textOf(members.title) ?? name,
          aims: texts(members.aims),
          duties: texts(members.duties),
          domain: domain(members.domain),
        };
      }),
      seats: each('seats', readSeat),
      policies: [],
      notes: [],
    };
    return { said };
  },
};

function readSeat(members: Members, at: Spot): SaidSeat | undefined {
  const [circle, office] = [textOf(members.circle), textOf(members.office)];
  if (circle === undefined || !isOneOf(offices, office)) return undefined;
  const person = textOf(members.person);
  const role = textOf(members.role);
  return {
    circle,
    office,
    role: role === undefined ? undefined : `${circle}.${role}`,
    up: members.up === true ? true : undefined,
    link: textOf(members.link),
    holder: person === undefined ? (members.unrecorded === true ? 'unrecorded' : 'vacant') : { person },
    acting: members.acting === true,
    from: day(members.from),
    until: day(members.until),
    at,
  };
}
