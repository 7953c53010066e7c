import { endedStillHolds as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf, type StandingSeat } from '../../model/lookups.js';
import type { Circle, DomainItem, Origin, Seat } from '../../model/organisation.js';
import { isPastItsEnd } from '../../model/standing.js';
import { aboveName, circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const circleEndedStillHolds = rule({
  id: 'circle/ended-still-holds',
  base: 'circle',
  code: 'ST09',
  words,
  doc: {
    bad: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

person imke  "Imke Dijkstra"
person jonas "Jonas Weber"

general circle Energie "Energiekring" {
  members imke, jonas
}

circle Projecten in Energie {
  ended 2026-06-30 because "All roofs are done"
  role Inkoper {
    held by jonas from 2025-09-01 for 2 years
  }
}

circle Beheer in Projecten {
  members imke, jonas
}
`,
    good: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

person imke  "Imke Dijkstra"
person jonas "Jonas Weber"

general circle Energie "Energiekring" {
  members imke, jonas
  role Inkoper {
    held by jonas from 2026-07-01 until 2027-08-31
  }
}

circle Projecten in Energie {
  ended 2026-06-30 because "All roofs are done"
}

circle Beheer in Energie {
  members imke, jonas
}
`,
    sources: [{ key: 'SOC' }, { key: 'MVOS', place: '§6' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const circle of standing.circles) {
      if (circle.until === undefined || !isPastItsEnd(standing, circle)) continue;
      report({
        at: circle.until.at,
        circle: circle.name,
        message: words.overdue(circleName(standing, circle), circle.until.date, aboveName(standing, circle)),
      });
    }
    if (standing.circles.length === organisation.circles.length) return;
    const ended = organisation.circles.filter(
      (circle) => standing.state(circle) === 'ended' && standing.circle(circle.name) === circle,
    );
    if (ended.length === 0) return;
    const delegated = delegatedItems(standing);
    for (const circle of ended) {
      const below = standing.below(circle);
      const items = ownItems(circle).flatMap((item) => delegated.get(`${circle.name}.${item.name}`) ?? []);
      const roles = circle.roles.flatMap((role) => {
        const holder = standing.standing(role.holders).find((one) => isStillWritten(standing, one));
        return holder === undefined ? [] : [{ role, seat: holder.seat }];
      });
      const seats = seatsInTerm(standing, circle);
      const { ended: day } = circle;
      if (day === undefined || below.length + items.length + roles.length + seats.length === 0) continue;
      report({
        at: day.at,
        circle: circle.name,
        message: words.found(circleName(standing, circle), day.date, {
          below: below.map((one) => circleName(standing, one)),
          roles: unique(roles.map(({ role }) => role.title ?? role.name)),
          people: unique(seats.map((seat) => personName(standing, seat.person?.name ?? ''))),
          items: unique(items.map(({ source }) => `\`${source}\``)),
        }),
        related: [
          ...below.map((one) => ({ at: one.parent?.at ?? one.at, message: words.belowHere })),
          ...items.map(({ at }) => ({ at, message: words.itemHere })),
          ...[...roles.map(({ seat }) => seat), ...seats].map(({ at }) => ({ at, message: words.seatHere })),
        ],
      });
    }
  },
});

/** Where working circles and their roles have their domain from, by `Circle.item`. */
function delegatedItems(
  standing: AsOf,
): ReadonlyMap<string, readonly { readonly source: string; readonly at: Origin }[]> {
  const found = new Map<string, { source: string; at: Origin }[]>();
  for (const circle of standing.circles) {
    for (const { source } of ownItems(circle)) {
      if (source === undefined) continue;
      const name = `${source.circle}.${source.item}`;
      const list = found.get(name);
      if (list === undefined) found.set(name, [{ source: name, at: source.at }]);
      else list.push({ source: name, at: source.at });
    }
  }
  return found;
}

function ownItems(circle: Circle): readonly DomainItem[] {
  return [...(circle.domain?.items ?? []), ...circle.roles.flatMap((role) => role.domain?.items ?? [])];
}

/** Seats whose written end is still to come. Who was a member, or held an office without an end, is history. */
function seatsInTerm(standing: AsOf, circle: Circle): readonly Seat[] {
  return standing
    .offices(circle)
    .filter(({ office }) => office !== 'role')
    .flatMap(({ seats }) => seats)
    .filter((one) => one.seat.lastDay !== undefined && isStillWritten(standing, one))
    .map(({ seat }) => seat);
}

/** Whether only the end of the circle keeps somebody who is known from holding a seat. */
function isStillWritten(standing: AsOf, { seat, state, cut }: StandingSeat): boolean {
  const person = standing.person(seat.person?.name);
  return (
    state === 'void' && cut?.why === 'circle ended' && person !== undefined && !standing.hasLeft(person.name)
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
