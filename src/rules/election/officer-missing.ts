import type { Words } from '../../messages/words.js';
import { type AsOf, deciding } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { isGoneWithItsEnd } from '../../model/standing.js';
import { circleName, personName } from '../names.js';
import type { Reported } from '../rule.js';

interface OfficerWords {
  readonly found: (circle: string) => Words;
  readonly foundUntil: (circle: string, person: string, date: string) => Words;
}

/**
 * Reports a circle in which nobody holds an office. A helping circle may do without; a circle in which nobody sits
 * lacks more than an officer, which another rule reports.
 */
export function officerMissing(
  office: 'facilitator' | 'secretary',
  words: OfficerWords,
  circle: Circle,
  standing: AsOf,
  report: (found: Reported) => void,
): void {
  if (
    !deciding[circle.kind] ||
    circle.kind === 'helping circle' ||
    isGoneWithItsEnd(standing, circle, office)
  )
    return;
  if (standing.officers(circle, office).length > 0 || !standing.readInFull(circle)) return;
  // Who is written there and cannot hold it is reported at that line; who is not recorded may well hold it.
  const written = standing.seatsOf(circle, office);
  if (standing.isVoid(written) || standing.isUnrecorded(written)) return;
  const seats = standing.offices(circle).find((one) => one.office === office)?.seats ?? [];
  const vacant = seats.find(({ state }) => state === 'vacant')?.seat;
  if (vacant === undefined && standing.sits(circle).length === 0) return;
  const coming = seats
    .filter(({ seat, state }) => state === 'coming' && seat.person !== undefined)
    .sort((a, b) => ((a.seat.from?.date ?? '') < (b.seat.from?.date ?? '') ? -1 : 1))[0]?.seat;
  report({
    at: vacant?.at ?? coming?.at ?? circle.at,
    circle: circle.name,
    message:
      coming?.person === undefined || coming.from === undefined
        ? words.found(circleName(standing, circle))
        : words.foundUntil(
            circleName(standing, circle),
            personName(standing, coming.person.name),
            coming.from.date,
          ),
  });
}
