import type { CalendarDate } from '../model/calendar.js';
import type { AsOf, OfficeSeats, StandingSeat } from '../model/lookups.js';
import type { Circle, Office, Role } from '../model/organisation.js';

/** Whom a list of people is to hold. What is not said leaves nobody out. */
export interface Wanted {
  readonly circle?: Circle | undefined;
  /** Only who holds one of these; every office where there is none. */
  readonly offices: readonly Office[];
  /** Only whose term ends on one of these days, both included. */
  readonly ending?: Stretch | undefined;
}

/** The days from one to another, both included. */
export interface Stretch {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A seat that somebody holds, as a list of people tells it. */
export interface ListedSeat {
  readonly circle: Circle;
  readonly office: Office;
  readonly role?: Role | undefined;
  /** The circle that the person links with this one. */
  readonly linked?: Circle | undefined;
  readonly from?: CalendarDate | undefined;
  /** The last day, as far as the files tell. */
  readonly lastDay?: CalendarDate | undefined;
}

export interface ListedPerson {
  /** As the files call the person. */
  readonly name: string;
  readonly title: string;
  readonly email?: string | undefined;
  /** The seats for which the person is listed. */
  readonly seats: readonly ListedSeat[];
}

/**
 * The people of an organisation on a date, in the order of the files, each once with the seats for which they are
 * listed. Of a circle: who sits there for whatever reason. Where neither circle, office nor end of a term is asked for:
 * everybody who belongs to the organisation, with a seat or without.
 */
export function peopleOf(standing: AsOf, wanted: Wanted): ListedPerson[] {
  const { circle, offices, ending } = wanted;
  const seats = new Map<string, ListedSeat[]>();
  for (const one of circle === undefined ? standing.circles : [circle]) {
    for (const { person, seat } of seatsHeld(standing, one)) {
      if (offices.length > 0 && !offices.includes(seat.office)) continue;
      // A holder of a role sits in the circle only by another seat.
      if (circle !== undefined && offices.length === 0 && ending === undefined && seat.office === 'role')
        continue;
      if (
        ending !== undefined &&
        (seat.lastDay === undefined || seat.lastDay < ending.first || seat.lastDay > ending.last)
      )
        continue;
      const listed = seats.get(person);
      if (listed === undefined) seats.set(person, [seat]);
      else listed.push(seat);
    }
  }
  const everybody = circle === undefined && offices.length === 0 && ending === undefined;
  const declared = standing.organisation.people.filter(
    (person) =>
      standing.person(person.name) === person &&
      (seats.has(person.name) || (everybody && standing.belongs(person))),
  );
  const names = [
    ...declared.map(({ name }) => name),
    // Who sits somewhere and is declared nowhere is listed all the same.
    ...[...seats.keys()].filter((name) => standing.person(name) === undefined),
  ];
  return names.map((name) => {
    const person = standing.person(name);
    return { name, title: person?.title ?? name, email: person?.email, seats: seats.get(name) ?? [] };
  });
}

/** Every seat of a circle that somebody holds on the date: offices, roles, memberships, and the links of others. */
function seatsHeld(standing: AsOf, circle: Circle): { person: string; seat: ListedSeat }[] {
  const found: { person: string; seat: ListedSeat }[] = [];
  const take = (
    seats: readonly StandingSeat[],
    office: Office,
    more: Pick<ListedSeat, 'role' | 'linked'> = {},
  ): void => {
    for (const { seat, state, lastDay } of seats) {
      if ((state !== 'held' && state !== 'expired') || seat.person === undefined) continue;
      found.push({
        person: seat.person.name,
        seat: { circle, office, from: seat.from?.date, lastDay, ...more },
      });
    }
  };
  for (const office of standing.offices(circle)) take(office.seats, office.office, linkOf(standing, office));
  take(standing.standing(circle.members), 'member');
  take(standing.standing(circle.experts), 'expert');
  take(standing.standing(circle.observers), 'observer');
  const named = new Set(found.filter(({ seat }) => seat.office !== 'role').map(({ person }) => person));
  for (const { person, reasons } of standing.sits(circle)) {
    if (named.has(person)) continue;
    const from = reasons.find(({ circle: other, why }) => other !== undefined && why !== 'by office')?.circle;
    found.push({ person, seat: { circle, office: 'member', linked: standing.circle(from) } });
  }
  return found;
}

function linkOf(standing: AsOf, { role, link }: OfficeSeats): Pick<ListedSeat, 'role' | 'linked'> {
  return { role, linked: standing.circle(link?.circle?.name) };
}
