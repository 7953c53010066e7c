import { nearestAmong } from '../../ground/nearest.js';
import { personInNone as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf, type SeatState } from '../../model/lookups.js';
import type { Circle, DoubleLink, Seat } from '../../model/organisation.js';
import { seatedStates } from '../../vocabulary/seats.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const personInNoCircle = rule({
  id: 'circle/person-in-none',
  rests: 'every circle',
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
    const meant = namesMeant(standing);
    // Such a circle takes in everybody of whom this rule has anything to say.
    if (standing.circles.some((circle) => circle.everyone && circle.kind !== 'assembly')) return;
    const assembly = standing.circles.find((circle) => circle.everyone);
    // Where there is nothing but the assembly, nobody could sit anywhere else.
    if (standing.circles.every((circle) => circle.kind === 'assembly')) return;
    // Somebody who is seen nowhere may sit where nobody wrote down who does.
    if (standing.circles.some((circle) => !standing.isRecorded(circle))) return;
    const seated = peopleInTerm(standing);
    let takePart: ReadonlySet<string> | undefined;
    for (const person of organisation.people) {
      const { name } = person;
      if (seated.has(name) || person.external || meant.has(name)) continue;
      if (!standing.belongs(person) || standing.person(name) !== person) continue;
      takePart ??= peopleBesideMembers(standing);
      if (takePart.has(name) || standing.circlesOf(name).some(({ circle }) => circle !== assembly)) continue;
      report({
        at: person.at,
        message:
          assembly === undefined
            ? words.found(personName(standing, name), name)
            : words.onlyAssembly(personName(standing, name), name, circleName(standing, assembly)),
        names: { nowhere: name },
      });
    }
  },
});

/** People whose names are probably meant where a name stands that nobody declares: that mistake is told there. */
function namesMeant(standing: AsOf): ReadonlySet<string> {
  const { references, people } = standing.organisation;
  const unknown = new Set(
    references
      .filter(({ kind, name }) => kind === 'person' && name !== '' && standing.person(name) === undefined)
      .map(({ name }) => name),
  );
  if (unknown.size === 0) return unknown;
  const near = nearestAmong(people.map(({ name }) => name));
  return new Set([...unknown].flatMap((name) => near(name) ?? []));
}

/** People who evidently sit in a circle: nearly all. It is much less work to find these than all who sit in each circle. */
function peopleInTerm(standing: AsOf): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (seats: readonly Seat[]): void => {
    for (const { person, from, lastDay } of seats) {
      if (person === undefined || (from !== undefined && from.date > standing.on)) continue;
      if (lastDay === undefined || lastDay >= standing.on) found.add(person.name);
    }
  };
  const takeLinks = (links: readonly DoubleLink[]): void => {
    for (const { leaders, representatives } of links) {
      take(leaders);
      take(representatives);
    }
  };
  for (const circle of standing.circles) {
    take(circle.officers);
    take(circle.members);
    take(circle.experts);
    takeLinks(circle.links);
    takeLinks(circle.crossLinks);
  }
  return found;
}

/**
 * Observers and holders of roles, people who will sit in a circle soon, and those who served a working circle before: an
 * office that has ended says nothing of whether its holder is still a member, unless the circle names its members.
 */
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
    if (state === 'working' && circle.members.length === 0)
      for (const seats of [
        circle.officers,
        ...circle.links.flatMap((one) => [one.leaders, one.representatives]),
      ])
        take(seats, ['past']);
    take(circle.observers, ['held', 'coming']);
    for (const role of circle.roles) take(role.holders, seatedStates);
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
