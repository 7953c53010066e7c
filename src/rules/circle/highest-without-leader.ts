import { highestWithoutLeader as words } from '../../messages/rules/circle-structure.js';
import { isGoneWithItsEnd, isHighest } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { circlesInRings } from './rings.js';

export const highestWithoutLeader = rule({
  id: 'circle/highest-without-leader',
  base: 'circle',
  code: 'TG06',
  words,
  doc: {
    bad: `
organisation Muziekschool "Muziekschool De Toonladder"
person hanna "Hanna Bos"
person ruud  "Ruud Vink"

top circle Bestuur "Bestuur" {
  aim "To keep lessons within reach of every child in town"
  members hanna, ruud
}
`,
    good: `
organisation Muziekschool "Muziekschool De Toonladder"
person hanna "Hanna Bos"
person ruud  "Ruud Vink"

top circle Bestuur "Bestuur" {
  aim "To keep lessons within reach of every child in town"
  leader  hanna from 2026-02-02 for 2 years
  members ruud
}
`,
    sources: [{ key: 'SEED' }, { key: 'SZT' }],
  },
  checkCircle(circle, standing, report) {
    if (!isHighest(standing, circle) || circlesInRings(standing).has(circle)) return;
    if (standing.leaders(circle).length > 0) return;
    if (isGoneWithItsEnd(standing, circle, 'leader') || !standing.readInFull(circle)) return;
    // Who is written there and cannot hold it is reported at that line; a circle of nobody lacks more than a leader.
    const seats = standing.seatsOf(circle, 'leader');
    if (standing.isVoid(seats) || standing.isUnrecorded(seats)) return;
    if (seats.length === 0 && standing.sits(circle).length === 0) return;
    report({
      at: seats[0]?.at ?? circle.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle)),
    });
  },
});
