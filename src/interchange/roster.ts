import type { AsOf } from '../model/lookups.js';
import type { Circle, Known, Organisation, Seat } from '../model/organisation.js';
import type { Office } from '../vocabulary/offices.js';

/*
 * The roster of an organisation: its people, circles, roles and who sits where, as plain things by the names that the
 * files have for them. What goes out to other programs is made of it.
 */

export interface RosterPerson {
  readonly name: string;
  readonly title: string;
  readonly email?: string | undefined;
  readonly external?: true | undefined;
  readonly joined?: string | undefined;
  readonly left?: string | undefined;
  readonly known: readonly RosterKnown[];
}

export interface RosterKnown {
  readonly system: string;
  readonly id: string;
}

export interface DomainItemListed {
  readonly name: string;
  readonly text: string;
}

export interface RosterCircle {
  readonly name: string;
  readonly title: string;
  readonly kind: Circle['kind'];
  readonly parent?: string | undefined;
  readonly aims: readonly string[];
  readonly constraints: readonly string[];
  readonly does: readonly string[];
  readonly domain: readonly DomainItemListed[];
  readonly known: readonly RosterKnown[];
}

export interface RosterRole {
  readonly circle: string;
  readonly name: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly duties: readonly string[];
  readonly domain: readonly DomainItemListed[];
  readonly known: readonly RosterKnown[];
}

export interface RosterSeat {
  readonly circle: string;
  readonly office: Office;
  readonly role?: string | undefined;
  /** That it is a seat of the link with the next higher circle. */
  readonly up?: true | undefined;
  /** The circle that a cross link leads to. */
  readonly link?: string | undefined;
  readonly person?: string | undefined;
  /** That it is not recorded who holds it; a seat without a person is else vacant. */
  readonly unrecorded?: true | undefined;
  readonly acting?: true | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface Roster {
  readonly organisation: {
    readonly name: string;
    readonly title: string;
    readonly language?: 'en' | 'nl' | undefined;
  };
  readonly people: readonly RosterPerson[];
  readonly circles: readonly RosterCircle[];
  readonly roles: readonly RosterRole[];
  readonly seats: readonly RosterSeat[];
}

/**
 * The roster of an organisation: every seat that the files give, or, where a day is asked for, who sits where on it in the
 * circles that work then.
 */
export function rosterOf(standing: AsOf, onlyThen: boolean): Roster {
  const { organisation } = standing;
  const circles = onlyThen ? standing.circles : organisation.circles;
  const people = organisation.people.filter((person) => !onlyThen || standing.belongs(person));
  return {
    organisation: {
      name: organisation.name,
      title: organisation.title ?? organisation.name,
      language: organisation.language,
    },
    people: people.map(({ name, title = name, email, external, joined, left, known }) => ({
      name,
      title,
      email,
      external: external ? true : undefined,
      joined: joined?.date,
      left: left?.date,
      known: known.map(plainKnown),
    })),
    circles: circles.map((circle) => ({
      name: circle.name,
      title: circle.title ?? circle.name,
      kind: circle.kind,
      parent: circle.parent?.name,
      aims: circle.aims.map(({ text }) => text),
      constraints: circle.constraints.map(({ text }) => text),
      does: circle.does.map(({ text }) => text),
      domain: itemsOf(circle),
      known: circle.known.map(plainKnown),
    })),
    roles: circles.flatMap((circle) =>
      circle.roles.map((role) => ({
        circle: circle.name,
        name: role.name,
        title: role.title ?? role.name,
        aims: role.aims.map(({ text }) => text),
        duties: role.duties.map(({ text }) => text),
        domain: itemsOf(role),
        known: role.known.map(plainKnown),
      })),
    ),
    seats: circles.flatMap((circle) => seatsOf(standing, circle, onlyThen)),
  };
}

function plainKnown({ system, id }: Known): RosterKnown {
  return { system, id };
}

function itemsOf({ domain }: Pick<Circle, 'domain'>): DomainItemListed[] {
  return (domain?.items ?? []).map(({ name, text = name }) => ({ name, text }));
}

function seatsOf(standing: AsOf, circle: Circle, onlyThen: boolean): RosterSeat[] {
  const told = (seats: readonly Seat[], more: Pick<RosterSeat, 'role' | 'link' | 'up'> = {}): RosterSeat[] =>
    standing
      .standing(seats)
      .filter(({ state }) => !onlyThen || state === 'held' || state === 'expired')
      .map(({ seat }) => ({
        circle: circle.name,
        office: seat.office,
        ...more,
        person: seat.person?.name,
        unrecorded: seat.unrecorded,
        acting: seat.acting ? true : undefined,
        from: seat.from?.date,
        until: seat.lastDay,
      }));
  return [
    ...circle.links.flatMap(({ leaders, representatives }) => [
      ...told(leaders, { up: true }),
      ...told(representatives, { up: true }),
    ]),
    ...told(circle.officers),
    ...told(circle.members),
    ...told(circle.experts),
    ...told(circle.observers),
    ...circle.crossLinks.flatMap(({ leaders, representatives, circle: to, organisation }) =>
      to === undefined || organisation !== undefined
        ? []
        : [...told(leaders, { link: to.name }), ...told(representatives, { link: to.name })],
    ),
    ...circle.roles.flatMap(({ name, holders }) => told(holders, { role: name })),
  ];
}

/** What of an organisation no roster holds, by how often it is there. */
export interface NotInRoster {
  readonly elections: number;
  readonly decisions: number;
  readonly others: number;
}

export function notInRoster({
  elections,
  decisions,
  implementations,
  audits,
  actions,
  reviews,
  deviations,
  templates,
}: Organisation): NotInRoster {
  return {
    elections: elections.length,
    decisions: decisions.length,
    others:
      implementations.length +
      audits.length +
      actions.length +
      reviews.length +
      deviations.length +
      templates.length,
  };
}
