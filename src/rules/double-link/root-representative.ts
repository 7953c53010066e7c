import { rootRepresentative as words } from '../../messages/rules/double-link.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const rootRepresentative = rule({
  id: 'double-link/root-representative',
  rests: 'who sits where',
  base: 'double-link',
  code: 'DL10',
  words,
  doc: {
    bad: `
organisation Dorp "Ecodorp De Zandkuil"
person merel "Merel de Groot"
person sam   "Sam Oduya"

general circle Dorpskring "Dorpskring" {
  members merel, sam
  double link {
    representative sam from 2026-03-02 for 2 years
  }
}
`,
    good: `
organisation Dorp "Ecodorp De Zandkuil"
person merel "Merel de Groot"
person sam   "Sam Oduya"

general circle Dorpskring "Dorpskring" {
  members merel, sam
  double link to Regiokring of "Ecodorpen Oost" {
    representative sam from 2026-03-02 for 2 years
  }
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.3' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.parent !== undefined) return;
    const representatives = standing.representatives(circle);
    if (representatives.length === 0) return;
    // One of several circles without a next higher circle has lost its `in`: that is the fault, and another rule's.
    if (
      circle.kind !== 'top circle' &&
      circle.kind !== 'general circle' &&
      standing.circles.some((other) => other.parent === undefined && other !== circle)
    )
      return;
    for (const { seat } of representatives) {
      if (seat.person === undefined) continue;
      report({
        at: seat.person.at,
        circle: circle.name,
        message: words.found(personName(standing, seat.person.name), circleName(standing, circle)),
      });
    }
  },
});
