import { personInNone as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf, type SeatState } from '../../model/lookups.js';
import type { Circle, Seat } from '../../model/organisation.js';
import { personName } from '../names.js';
import { rule } from '../rule.js';

export const personInNoCircle = rule({
  id: 'circle/person-in-none',
  base: 'circle',
  code: 'ST08',
  words,
  doc: {
    bad: `
organisation Korenmolen "Broodcoöperatie De Korenmolen"

person bart  "Bart Lemmens"
person sofie "Sofie Aerts"
person vera  "Vera Kuipers"

general circle Molen "Molenkring" {
  members bart, sofie
}
`,
    good: `
organisation Korenmolen "Broodcoöperatie De Korenmolen"

person bart  "Bart Lemmens"
person sofie "Sofie Aerts"
person vera  "Vera Kuipers"

general circle Molen "Molenkring" {
  members bart, sofie, vera
}
`,
    sources: [{ key: 'SZK' }, { key: 'VIA' }, { key: 'MVOS', place: '§2.2.3' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    // What could not be read may say where people sit.
    if (standing.circles.length === 0 || organisation.unreadable.length > 0) return;
    const takePart = peopleBesideMembers(standing);
    for (const person of organisation.people) {
      const { name } = person;
      if (person.external || !standing.belongs(person) || standing.person(name) !== person) continue;
      if (standing.circlesOf(name).length > 0 || takePart.has(name)) continue;
      report({ at: person.at, message: words.found(personName(standing, name), name) });
    }
  },
});

/** Observers and holders of roles, and people who will sit in a circle soon. */
function peopleBesideMembers(standing: AsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (seats: readonly Seat[], states: readonly SeatState[]): void => {
    for (const { seat, state } of standing.standing(seats))
      if (seat.person !== undefined && states.includes(state)) found.add(seat.person.name);
  };
  for (const circle of standing.organisation.circles) {
    const state = standing.state(circle);
    if (state === 'ended') continue;
    for (const seats of seatsThatSit(circle))
      take(seats, state === 'planned' ? ['held', 'coming'] : ['coming']);
    take(circle.observers, ['held', 'coming']);
    for (const role of circle.roles) take(role.holders, ['held', 'expired', 'coming']);
  }
  return found;
}

function seatsThatSit(circle: Circle): readonly (readonly Seat[])[] {
  const links = [...circle.links, ...circle.crossLinks];
  return [
    circle.officers,
    circle.members,
    circle.experts,
    ...links.flatMap((link) => [link.leaders, link.representatives]),
  ];
}
