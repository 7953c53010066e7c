import type { Words } from '../../messages/words.js';
import { elector } from '../../model/authority.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName, personName } from '../names.js';
import type { Reported } from '../rule.js';
import { endPlace, officeWord } from './seats.js';

interface ExpiryWords {
  readonly found: (person: string, office: string, circle: string, date: string, elector: string) => Words;
  readonly foundElected: (
    person: string,
    office: string,
    circle: string,
    date: string,
    election: string,
    elected: string,
  ) => Words;
  readonly electedHere: Words;
}

/** Reports people who still sit in a seat of a circle whose term is over: those of the double links, or all others. */
export function termExpiry(
  links: boolean,
  words: ExpiryWords,
  circle: Circle,
  standing: AsOf,
  report: (found: Reported) => void,
): void {
  for (const { office, role, link, seats } of standing.offices(circle)) {
    if ((office === 'leader' || office === 'representative') !== links) continue;
    for (const { seat, state } of seats) {
      if (state !== 'expired' || seat.person === undefined || seat.lastDay === undefined) continue;
      // An end before the beginning is a slip, told of as dates that contradict each other.
      if (seat.from !== undefined && seat.until !== undefined && seat.until.date < seat.from.date) continue;
      // Who has left cannot be elected again: the rules on holders who are no members tell so.
      if (standing.hasLeft(seat.person.name)) continue;
      const person = personName(standing, seat.person.name);
      const word = officeWord(office, role?.name);
      const since = seat.from?.date ?? seat.lastDay;
      // An election does not say which of several links it is for.
      const elections = link === undefined ? standing.elections(circle.name, office, role?.name) : [];
      const later = elections.find(
        (one) =>
          one.elected?.person !== undefined &&
          one.name !== seat.election?.name &&
          one.on !== undefined &&
          one.on.date > since &&
          one.on.date <= standing.on,
      );
      const elected = later?.elected?.person;
      report({
        at: endPlace(seat),
        circle: circle.name,
        ...(later?.elected === undefined || elected === undefined
          ? {
              message: words.found(
                person,
                word,
                circleName(standing, circle),
                seat.lastDay,
                circleName(standing, elector(standing, circle, office, link)),
              ),
            }
          : {
              message: words.foundElected(
                person,
                word,
                circleName(standing, circle),
                seat.lastDay,
                later.name,
                personName(standing, elected.name),
              ),
              related: [{ at: later.elected.at, message: words.electedHere }],
            }),
      });
    }
  }
}
