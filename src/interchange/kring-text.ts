import { quoted } from '../edits/circle-edits.js';
import { isOneOf } from '../ground/one-of.js';
import { textValue } from '../language/text.js';
import type { CalendarDate } from '../model/calendar.js';
import type { CircleKind, Office } from '../model/organisation.js';
import { type Membership, memberships } from '../vocabulary/offices.js';
import type { SaidMeasure, SourceId } from './said.js';

/*
 * Declarations of Kring as texts, before the formatter lays them out. Names come in as the files know them.
 */

/** A text between quotes: over several lines where it has them and comes back unchanged, else on one. */
export function textWritten(text: string): string {
  if (!text.includes('\n') || text.includes('"""')) return quoted(text);
  const block = `"""\n${text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')}\n  """`;
  return textValue(block) === text ? block : quoted(text);
}

/** A seat as it is to be written: who holds it by the name in the files. */
export interface WrittenSeat {
  readonly office: Office;
  /** The name of the holder; or the word that stands in its place. */
  readonly holder: string;
  readonly acting: boolean;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/** The line of a seat. */
export function seatLine({ office, holder, acting, from, until }: WrittenSeat): string {
  const head = office === 'role' ? (isEmpty(holder) ? 'held' : 'held by') : office;
  return [
    head,
    holder,
    acting ? 'acting' : undefined,
    from === undefined ? undefined : `from ${from}`,
    until === undefined ? undefined : `until ${until}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Whether a word in the place of a holder names nobody. */
export function isEmpty(holder: string): boolean {
  return holder === 'vacant' || holder === 'unrecorded';
}

function block(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? head : `${head} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

export function knownLines(ids: readonly SourceId[]): string[] {
  return ids.map(({ system, id }) => `known as ${system} ${quoted(id)}`);
}

export interface WrittenPerson {
  readonly name: string;
  readonly title: string;
  readonly email?: string | undefined;
  readonly external?: boolean | undefined;
  readonly joined?: CalendarDate | undefined;
  readonly left?: CalendarDate | undefined;
  readonly ids: readonly SourceId[];
}

export function personText({ name, title, email, external, joined, left, ids }: WrittenPerson): string {
  return block(`person ${name} ${quoted(title)}`, [
    ...(email === undefined ? [] : [`email ${quoted(email)}`]),
    ...(external === true ? ['external'] : []),
    ...(joined === undefined ? [] : [`joined ${joined}`]),
    ...(left === undefined ? [] : [`left ${left}`]),
    ...knownLines(ids),
  ]);
}

export interface DomainItemWritten {
  readonly name: string;
  readonly text: string;
  readonly ids: readonly SourceId[];
}

/** The line of an item of a domain, with its block where other programs know it. */
export function domainLine({ name, text, ids }: DomainItemWritten): string {
  const said = `${name} ${textWritten(text)}`;
  return ids.length === 0 ? said : `${said} { ${knownLines(ids).join(' ')} }`;
}

export interface WrittenRole {
  readonly name: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly duties: readonly string[];
  readonly domain: readonly DomainItemWritten[];
  readonly ids: readonly SourceId[];
  readonly holders: readonly WrittenSeat[];
}

export function roleText(role: WrittenRole): string {
  return block(`role ${role.name} ${quoted(role.title)}`, [
    ...role.aims.map((text) => `aim ${textWritten(text)}`),
    ...role.duties.map((text) => `duty ${textWritten(text)}`),
    ...domainLines(role.domain),
    ...role.holders.map(seatLine),
    ...knownLines(role.ids),
  ]);
}

function domainLines(items: readonly DomainItemWritten[]): string[] {
  return items.length === 0 ? [] : [`domain {\n${items.map(domainLine).join('\n')}\n}`];
}

export interface WrittenLink {
  /** The circle that it leads to; nothing for the next higher one. */
  readonly to?: string | undefined;
  readonly seats: readonly WrittenSeat[];
}

/** A double link with its seats. */
export function linkText({ to, seats }: WrittenLink): string {
  return `double link${to === undefined ? '' : ` to ${to}`} {\n${seats.map(seatLine).join('\n')}\n}`;
}

export interface WrittenCircle {
  readonly kind: CircleKind;
  readonly name: string;
  readonly title: string;
  readonly parent?: string | undefined;
  readonly aims: readonly string[];
  readonly constraints: readonly string[];
  readonly does: readonly string[];
  readonly domain: readonly DomainItemWritten[];
  readonly measures: readonly SaidMeasure[];
  readonly links: readonly WrittenLink[];
  /** Officers, and members, experts and observers. */
  readonly seats: readonly WrittenSeat[];
  readonly roles: readonly WrittenRole[];
  readonly ids: readonly SourceId[];
}

export function circleText(circle: WrittenCircle): string {
  const { kind, name, title, parent, seats } = circle;
  const head = [kind, name, quoted(title), ...(parent === undefined ? [] : ['in', parent])];
  return block(head.join(' '), [
    ...circle.aims.map((text) => `aim ${textWritten(text)}`),
    ...circle.constraints.map((text) => `constraint ${textWritten(text)}`),
    ...domainLines(circle.domain),
    ...circle.links.map(linkText),
    ...seats.filter(({ office }) => !isGroup(office)).map(seatLine),
    ...groupLines(seats),
    ...circle.does.map((text) => `do ${textWritten(text)}`),
    ...circle.measures.map(
      ({ text, every }) => `measure ${textWritten(text)}${every === undefined ? '' : ` every ${every}`}`,
    ),
    ...circle.roles.map(roleText),
    ...knownLines(circle.ids),
  ]);
}

export function isGroup(office: Office): office is Membership {
  return isOneOf(memberships, office);
}

/** Those without a term on one line for each way to belong to the circle, the others each on their own. */
function groupLines(seats: readonly WrittenSeat[]): string[] {
  return memberships.flatMap((office) => {
    const own = seats.filter((seat) => seat.office === office);
    const plain = own.filter(
      ({ from, until, acting, holder }) => !from && !until && !acting && !isEmpty(holder),
    );
    const unknown = own.some(({ holder }) => holder === 'unrecorded');
    return [
      ...(plain.length === 0 ? [] : [`${office}s ${plain.map(({ holder }) => holder).join(', ')}`]),
      ...(unknown ? [`${office}s unrecorded`] : []),
      ...own.filter((seat) => !plain.includes(seat) && !isEmpty(seat.holder)).map(seatLine),
    ];
  });
}

/** The block of an organisation itself. */
export function organisationText(name: string, title: string, language: string | undefined): string {
  return block(
    ['organisation', name, quoted(title)].join(' '),
    language === undefined ? [] : [`language ${language}`],
  );
}

export interface WrittenPolicy {
  readonly name: string;
  readonly title: string;
  readonly circle?: string | undefined;
  readonly text?: string | undefined;
  readonly ids: readonly SourceId[];
}

/** A rule that another program says is in force, without a day or a consent that it does not know. */
export function policyText({ name, title, circle, text, ids }: WrittenPolicy): string {
  return block(`decision ${name} ${quoted(title)}`, [
    ...(circle === undefined ? [] : [`circle ${circle}`]),
    'kind policy',
    'state adopted',
    ...(text === undefined ? [] : [`text ${textWritten(text)}`]),
    ...knownLines(ids),
  ]);
}
