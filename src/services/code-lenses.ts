import { lenses as say } from '../messages/actions.js';
import { howLong } from '../messages/editor.js';
import { sayIn } from '../messages/words.js';
import { daysBetween } from '../model/calendar.js';
import type { Circle, Origin } from '../model/organisation.js';
import type { Scene } from './scene.js';

/** A line above a declaration. */
export interface Lens {
  readonly at: Origin;
  readonly text: string;
}

/**
 * Above each circle of a file: seats, terms and what is due next. Not above people: they are written line by line,
 * and a line between every two would tear the list apart.
 */
export function lensesIn({ fragment, standing, language }: Scene): Lens[] {
  return fragment.circles
    .flatMap((declared) => {
      const circle = standing.circle(declared.name);
      return circle === undefined || standing.state(circle) !== 'working'
        ? []
        : [{ circle, at: declared.at }];
    })
    .map(({ circle, at }): Lens => {
      const people = standing.sits(circle).length;
      const seats = standing.allSeats(circle).map((one) => one.standing);
      const vacant = seats.filter(({ state }) => state === 'vacant').length;
      const expired = seats.filter(({ state }) => state === 'expired').length;
      const first = seats
        .flatMap(({ seat, state }) => (state === 'held' && seat.lastDay !== undefined ? [seat.lastDay] : []))
        .sort()[0];
      const due = nextDue(standing.organisation, circle, standing.on);
      return {
        at,
        text: [
          say.people(people),
          vacant > 0 ? say.vacant(vacant) : undefined,
          expired > 0 ? say.expired(expired) : undefined,
          first === undefined ? undefined : say.firstTerm(first, howLong(daysBetween(standing.on, first))),
          due && say.nextDue(due.what, due.day),
        ]
          .flatMap((said) => sayIn(said, language) ?? [])
          .join(' · '),
      };
    });
}

/** The action point or review of a circle that comes first, overdue ones included. */
function nextDue(
  organisation: Scene['standing']['organisation'],
  circle: Circle,
  on: string,
): { day: string; what: string } | undefined {
  const found: { day: string; what: string }[] = [];
  for (const action of organisation.actions) {
    if (
      action.circle?.name === circle.name &&
      action.due !== undefined &&
      !(action.done && action.done.date <= on)
    )
      found.push({ day: action.due.date, what: action.title ?? action.name });
  }
  for (const decision of organisation.decisions) {
    if (decision.circle?.name !== circle.name || decision.review === undefined) continue;
    const { date } = decision.review;
    if (!decision.reviewed.some((day) => day.date >= date))
      found.push({ day: date, what: decision.title ?? decision.name });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}
