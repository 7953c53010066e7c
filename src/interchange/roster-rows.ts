import { kindNames, officeNames } from '../messages/names.js';
import { columns as headings, words } from '../messages/people.js';
import { type Language, sayIn } from '../messages/words.js';
import type { Roster, RosterCircle, RosterPerson, RosterRole } from './roster.js';

/** The columns of a table that holds a whole roster, in their order. */
const columns = [
  'person',
  'email',
  'external',
  'joined',
  'left',
  'circle',
  'higherCircle',
  'kind',
  'aim',
  'domain',
  'duty',
  'office',
  'link',
  'from',
  'until',
  'acting',
  'personName',
  'circleName',
  'higherName',
  'roleName',
  'domainName',
] as const;
type Column = (typeof columns)[number];

/**
 * A roster as one table: a line for each aim and domain item of a circle or role, one for each seat, and one for whoever
 * has none. What things are called in the files stands in columns of its own, so that the table comes back as it was.
 */
export function rosterRows(roster: Roster, language: Language): string[][] {
  const people = new Map(roster.people.map((person) => [person.name, person]));
  const circles = new Map(roster.circles.map((circle) => [circle.name, circle]));
  const roles = new Map(roster.roles.map((role) => [`${role.circle}.${role.name}`, role]));
  const rows: Partial<Record<Column, string>>[] = [];
  const yes = sayIn(words.yes, language);
  const ofPerson = (
    person: RosterPerson | undefined,
    name: string | undefined,
  ): Partial<Record<Column, string>> =>
    person === undefined
      ? { person: name ?? '', personName: name ?? '' }
      : {
          person: person.title,
          personName: person.name,
          email: person.email ?? '',
          external: person.external === true ? yes : '',
          joined: person.joined ?? '',
          left: person.left ?? '',
        };
  const ofCircle = (circle: RosterCircle | undefined): Partial<Record<Column, string>> => {
    if (circle === undefined) return {};
    const above = circles.get(circle.parent ?? '');
    return {
      circle: circle.title,
      circleName: circle.name,
      kind: sayIn(kindNames[circle.kind], language),
      higherCircle: above?.title ?? circle.parent ?? '',
      higherName: circle.parent ?? '',
    };
  };
  const ofRole = (role: RosterRole): Partial<Record<Column, string>> => ({
    ...ofCircle(circles.get(role.circle)),
    office: role.title,
    roleName: role.name,
  });
  for (const circle of roster.circles)
    rows.push(...lines(ofCircle(circle), circle.aims, circle.domain, circle.does));
  for (const role of roster.roles) rows.push(...lines(ofRole(role), role.aims, role.domain, role.duties));
  for (const seat of roster.seats) {
    const role = roles.get(`${seat.circle}.${seat.role}`);
    const link = circles.get(seat.link ?? '');
    rows.push({
      ...(role === undefined ? ofCircle(circles.get(seat.circle)) : ofRole(role)),
      ...(role === undefined && seat.office !== 'role'
        ? { office: sayIn(officeNames[seat.office], language) }
        : {}),
      ...(seat.person === undefined
        ? { person: sayIn(seat.unrecorded === true ? words.unrecorded : words.vacant, language) }
        : ofPerson(people.get(seat.person), seat.person)),
      link: link?.name ?? seat.link ?? (seat.up === true ? (circles.get(seat.circle)?.parent ?? '') : ''),
      from: seat.from ?? '',
      until: seat.until ?? '',
      acting: seat.acting === true ? yes : '',
    });
  }
  const seated = new Set(roster.seats.map(({ person }) => person));
  for (const person of roster.people) if (!seated.has(person.name)) rows.push(ofPerson(person, undefined));
  return [
    columns.map((column) => sayIn(headings[column], language)),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ];
}

/** As many lines as there is most of, at least one. */
function lines(
  of: Partial<Record<Column, string>>,
  aims: readonly string[],
  domain: readonly { readonly name: string; readonly text: string }[],
  duties: readonly string[],
): Partial<Record<Column, string>>[] {
  const count = Math.max(1, aims.length, domain.length, duties.length);
  return Array.from({ length: count }, (_, index) => ({
    ...of,
    aim: aims[index] ?? '',
    domain: domain[index]?.text ?? '',
    domainName: domain[index]?.name ?? '',
    duty: duties[index] ?? '',
  }));
}
