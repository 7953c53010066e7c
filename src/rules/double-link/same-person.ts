import { replace } from '../../edits/edit.js';
import { samePerson as words } from '../../messages/rules/double-link.js';
import { isSameOrigin } from '../../model/build.js';
import type { AsOf, StandingSeat } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const samePerson = rule({
  id: 'double-link/same-person',
  base: 'double-link',
  code: 'DL03',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
general circle Bestuur "Bestuurskring" { members anna }

circle Kas "Kaskring" in Bestuur {
  double link {
    leader          anna  from 2026-03-02 for 2 years
    representative  anna  from 2026-03-09 for 2 years
  }
}
`,
    good: `
organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
person bram "Bram Kok"
general circle Bestuur "Bestuurskring" { members anna }

circle Kas "Kaskring" in Bestuur {
  double link {
    leader          anna  from 2026-03-02 for 2 years
    representative  bram  from 2026-03-09 for 2 years
  }
}
`,
    sources: [{ key: 'FSM' }, { key: 'MVOS', place: '§2.3.1' }, { key: 'EC' }, { key: 'HUM' }],
  },
  checkCircle(circle, standing, report) {
    compare(standing, circle, standing.leaders(circle), standing.representatives(circle), undefined, report);
    for (const link of circle.crossLinks) {
      compare(
        standing,
        circle,
        standing.holders(link.leaders),
        standing.holders(link.representatives),
        link.circle === undefined || link.organisation !== undefined
          ? (link.circle?.name ?? '')
          : circleName(standing, link.circle.name),
        report,
      );
    }
  },
  proposes: true,
  fix(organisation, { at }) {
    const links = organisation.circles.flatMap((circle) => [...circle.links, ...circle.crossLinks]);
    const seat = links
      .flatMap(({ representatives }) => representatives)
      .find(({ person }) => person !== undefined && isSameOrigin(person.at, at));
    return seat && { title: words.fix, edits: [replace(seat.at, 'representative vacant')] };
  },
});

/** Reports whoever both leads and represents, in the circle's own link or in the cross link with a target. */
function compare(
  standing: AsOf,
  circle: Circle,
  leaders: readonly StandingSeat[],
  representatives: readonly StandingSeat[],
  target: string | undefined,
  report: (found: Reported) => void,
): void {
  if (leaders.length === 0) return;
  for (const { seat } of representatives) {
    const leader = leaders.find((one) => one.seat.person?.name === seat.person?.name);
    if (seat.person === undefined || leader === undefined) continue;
    // Of a name that nobody has yet, as in a block that is being filled in, it is only told that nobody has it.
    if (standing.person(seat.person.name) === undefined) continue;
    const person = personName(standing, seat.person.name);
    report({
      at: seat.person.at,
      circle: circle.name,
      message:
        target === undefined
          ? words.found(person, circleName(standing, circle))
          : words.foundInCrossLink(person, circleName(standing, circle), target),
      related: [{ at: leader.seat.at, message: words.leaderHere }],
    });
  }
}
