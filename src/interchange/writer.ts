import { formatText } from '../language/format.js';
import type { KringServices } from '../language/module.js';
import { fileNames, importNotes as say } from '../messages/import.js';
import { deciding } from '../model/lookups.js';
import type { CircleKind } from '../model/organisation.js';
import { type CircleOffice, circleOffices, type ElectedOffice } from '../vocabulary/offices.js';
import { grouped } from './grouped.js';
import {
  circleText,
  type DomainItemWritten,
  isEmpty,
  organisationText,
  personText,
  policyText,
  type WrittenCircle,
  type WrittenLink,
  type WrittenRole,
  type WrittenSeat,
} from './kring-text.js';
import { fileNameFor, Names, nameFor } from './names.js';
import type { Naming } from './naming.js';
import type { DomainItemSaid, Note, Said, SaidCircle, SaidPerson, SaidRole, SaidSeat } from './said.js';

/*
 * Kring out of what a source says, the first time: one file for the organisation, one for its people, and one for each
 * branch of its circles. What a source does not know of who holds an office that every circle has is written as not
 * recorded.
 */

/** A file as it is to be written, its name within the folder. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** What a source says of circles, by their keys. */
export class CircleSeats {
  private readonly byCircle: ReadonlyMap<string, readonly SaidSeat[]>;
  private readonly circles: ReadonlyMap<string, SaidCircle>;
  private readonly exact: boolean;

  constructor(
    said: Said,
    private readonly naming: Naming,
  ) {
    this.exact = said.exact === true;
    this.circles = new Map(said.circles.map((circle) => [circle.key, circle]));
    this.byCircle = grouped(said.seats, ({ circle }) => circle);
  }

  /** The kind of a circle; where the source says none, plainly a circle. */
  kind(circle: SaidCircle): CircleKind {
    return circle.kind ?? 'circle';
  }

  /** Whether leader and representative of a circle are to be written in a link with the next higher one. */
  isLinked(circle: SaidCircle): boolean {
    const kind = this.kind(circle);
    if (this.exact) return this.of(circle).some(({ up }) => up === true);
    const above = this.circles.get(circle.parent ?? '');
    if (above === undefined || this.kind(above) === 'assembly') return false;
    if (kind === 'circle' || kind === 'general circle') return true;
    // Others have a link only where the source knows a representative.
    return this.of(circle).some(({ office, link }) => office === 'representative' && link === undefined);
  }

  of(circle: SaidCircle): readonly SaidSeat[] {
    return this.byCircle.get(circle.key) ?? [];
  }

  written(seat: SaidSeat): WrittenSeat {
    const { office, holder, acting, from, until } = seat;
    const name =
      typeof holder === 'string' ? holder : (this.naming.people.get(holder.person) ?? 'unrecorded');
    return { office, holder: name, acting, from, until };
  }

  /**
   * The offices that a circle is to have and of which the source says nothing, in the words of the files. A circle of
   * whose people nothing at all is said lacks its members too.
   */
  unrecorded(circle: SaidCircle): readonly (ElectedOffice | 'member')[] {
    const kind = this.kind(circle);
    if (this.exact || !deciding[kind]) return [];
    const own = this.of(circle);
    const wanted: ElectedOffice[] = [
      ...(this.isLinked(circle) ? (['leader', 'representative'] as const) : (['leader'] as const)),
      ...(kind === 'helping circle' ? [] : (['facilitator', 'secretary'] as const)),
    ];
    const missing = wanted.filter(
      (office) => !own.some((seat) => seat.office === office && seat.link === undefined),
    );
    const hasPeople = own.some(({ holder }) => typeof holder !== 'string');
    return [...missing, ...(hasPeople ? [] : (['member'] as const))];
  }
}

/** Writes the declarations of a source. */
export class Writer {
  readonly seats: CircleSeats;
  readonly notes: Note[] = [];
  private readonly people: ReadonlyMap<string, SaidPerson>;
  private readonly rolesOf: ReadonlyMap<string, readonly SaidRole[]>;
  private readonly holdersOf: ReadonlyMap<string, readonly SaidSeat[]>;

  constructor(
    private readonly services: KringServices,
    readonly said: Said,
    readonly naming: Naming,
  ) {
    this.seats = new CircleSeats(said, naming);
    this.people = new Map(said.people.map((person) => [person.key, person]));
    this.rolesOf = grouped(said.roles, ({ circle }) => circle);
    this.holdersOf = grouped(said.seats, ({ role }) => role ?? '');
  }

  person(key: string): string {
    const person = this.people.get(key);
    if (person === undefined) return '';
    return personText({ ...person, name: this.naming.people.get(key) ?? '' });
  }

  circle(circle: SaidCircle): string {
    return circleText(this.writtenCircle(circle));
  }

  policy(policy: Said['policies'][number]): string {
    return policyText({
      ...policy,
      name: this.naming.policies.get(policy.key) ?? '',
      circle: this.naming.circles.get(policy.circle ?? ''),
    });
  }

  private writtenCircle(circle: SaidCircle): WrittenCircle {
    const own = this.seats.of(circle);
    const linked = this.seats.isLinked(circle);
    const parent = circle.parent === undefined ? undefined : this.naming.circles.get(circle.parent);
    const links: WrittenLink[] = [];
    const seats: WrittenSeat[] = [];
    const linkSeats: WrittenSeat[] = [];
    const cross = new Map<string, WrittenSeat[]>();
    const missing = this.seats
      .unrecorded(circle)
      .map((office): WrittenSeat => ({ office, holder: 'unrecorded', acting: false }));
    for (const seat of own) {
      const written = this.seats.written(seat);
      if (seat.office === 'role') continue;
      if (seat.link !== undefined) {
        const to = this.naming.circles.get(seat.link) ?? '';
        cross.set(to, [...(cross.get(to) ?? []), written]);
      } else if (this.isUp(seat, linked)) linkSeats.push(written);
      else if (seat.office === 'representative')
        this.notes.push({ kind: 'left out', what: say.representativeOfHighest(circle.title), at: seat.at });
      else seats.push(written);
    }
    for (const seat of missing) {
      if (linked && (seat.office === 'leader' || seat.office === 'representative')) linkSeats.push(seat);
      else seats.push(seat);
    }
    if (linkSeats.length > 0) links.push({ seats: linkSeats });
    for (const [to, ofLink] of cross) links.push({ to, seats: ofLink });
    return {
      ...circle,
      kind: this.seats.kind(circle),
      name: this.naming.circles.get(circle.key) ?? '',
      parent,
      domain: this.items(circle.domain, new Names([])),
      links,
      seats: inOrder(seats),
      roles: (this.rolesOf.get(circle.key) ?? []).map((role) => this.writtenRole(role)),
    };
  }

  /** Whether a seat is one of the link with the next higher circle. */
  private isUp({ office, up }: SaidSeat, linked: boolean): boolean {
    if (this.said.exact === true) return up === true;
    return linked && (office === 'leader' || office === 'representative');
  }

  writtenRole(role: SaidRole): WrittenRole {
    const holders = (this.holdersOf.get(role.key) ?? []).map((seat) => this.seats.written(seat));
    return {
      ...role,
      name: this.naming.roles.get(role.key) ?? '',
      domain: this.items(role.domain, new Names([])),
      holders:
        holders.length === 0 && this.said.exact !== true
          ? [{ office: 'role', holder: 'unrecorded', acting: false }]
          : holders,
    };
  }

  items(domain: readonly DomainItemSaid[], names: Names): DomainItemWritten[] {
    return domain.map(({ name, text, ids }) => ({
      name: names.free(name ?? nameFor(this.services, text.split(/\s+/).slice(0, 3).join(' '), 'part', true)),
      text,
      ids,
    }));
  }
}

function inOrder(seats: readonly WrittenSeat[]): WrittenSeat[] {
  const place = ({ office, holder }: WrittenSeat): number => {
    const index = circleOffices.indexOf(office as CircleOffice);
    return (index < 0 ? circleOffices.length : index) * 2 + (isEmpty(holder) ? 1 : 0);
  };
  return [...seats].sort((a, b) => place(a) - place(b));
}

/** How the organisation itself is to be written. */
export interface OrganisationHead {
  readonly name: string;
  readonly title: string;
  readonly language?: 'en' | 'nl' | undefined;
}

/** All files of an organisation that has none yet, in the order of their names. */
export function firstFilesOf(services: KringServices, writer: Writer, head: OrganisationHead): WrittenFile[] {
  const { said } = writer;
  const language = head.language ?? 'en';
  const names = new Names([]);
  const file = (title: string): string => `${names.free(fileNameFor(services, title))}.kring`;
  const texts = new Map<string, string[]>();
  const put = (name: string, declaration: string): void => {
    const known = texts.get(name);
    if (known === undefined) texts.set(name, [declaration]);
    else known.push(declaration);
  };
  const first = file(fileNames.organisation[language]);
  const people = file(fileNames.people[language]);
  put(first, organisationText(head.name, head.title, head.language));
  // People stand below each other, without empty lines between them.
  if (said.people.length > 0) put(people, said.people.map(({ key }) => writer.person(key)).join('\n'));
  const files = branchFiles(said, first, () => file(fileNames.circles[language]), file);
  for (const circle of treeOrder(said.circles)) put(files.get(circle.key) ?? first, writer.circle(circle));
  for (const policy of said.policies) put(files.get(policy.circle ?? '') ?? first, writer.policy(policy));
  return [...texts]
    .map(([name, declarations]) => ({ name, text: formatText(services, `${declarations.join('\n\n')}\n`) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The file of each circle: that of the organisation for the one highest circle, a common one for several; and one for each
 * branch below.
 */
function branchFiles(
  said: Pick<Said, 'circles'>,
  first: string,
  common: () => string,
  file: (title: string) => string,
): Map<string, string> {
  const roots = said.circles.filter(({ parent }) => parent === undefined);
  const upper = roots.length > 1 ? common() : first;
  const files = new Map<string, string>();
  const byKey = new Map(said.circles.map((circle) => [circle.key, circle]));
  for (const circle of treeOrder(said.circles)) {
    const parent = byKey.get(circle.parent ?? '');
    if (parent === undefined) files.set(circle.key, upper);
    else
      files.set(
        circle.key,
        parent.parent === undefined ? file(circle.title) : (files.get(parent.key) ?? upper),
      );
  }
  return files;
}

/** Circles with those below right behind each, in the order of the source. */
export function treeOrder(circles: readonly SaidCircle[]): SaidCircle[] {
  const keys = new Set(circles.map(({ key }) => key));
  const below = grouped(circles, ({ parent }) => (parent !== undefined && keys.has(parent) ? parent : ''));
  const found: SaidCircle[] = [];
  const waiting = [...(below.get('') ?? [])].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...(below.get(next.key) ?? [])].reverse());
  }
  return found;
}
