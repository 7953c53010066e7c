import { helpingCircleWithoutLeader as words } from '../../messages/rules/double-link.js';
import { isGoneWithItsEnd } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { emptyPlace } from './seats.js';

export const helpingCircleWithoutLeader = rule({
  id: 'double-link/helping-circle-without-leader',
  base: 'double-link',
  code: 'DL11',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Koor "Stadskoor Cantate"
person ellen "Ellen Vink"
person yusuf "Yusuf Demir"

general circle Koorkring "Koorkring" {
  members ellen
}

helping circle Reis "Hulpkring Concertreis" in Koorkring until 2027-06-30 {
  aim "To propose a concert tour to Ghent"
  members ellen, yusuf
}
`,
    good: `
organisation Koor "Stadskoor Cantate"
person ellen "Ellen Vink"
person yusuf "Yusuf Demir"

general circle Koorkring "Koorkring" {
  members ellen
}

helping circle Reis "Hulpkring Concertreis" in Koorkring until 2027-06-30 {
  aim "To propose a concert tour to Ghent"
  leader   ellen
  members  yusuf
}
`,
    sources: [{ key: 'MVOS', place: '§2.5.4' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'helping circle' || standing.leaders(circle).length > 0) return;
    if (standing.isUnrecorded(standing.seatsOf(circle, 'leader'))) return;
    if (isGoneWithItsEnd(standing, circle, 'leader') || !standing.readInFull(circle)) return;
    // Who is written there and cannot hold it is reported at that line.
    if (standing.isVoid(standing.seatsOf(circle, 'leader'))) return;
    report({
      at: emptyPlace(standing, circle, 'leader'),
      circle: circle.name,
      message: words.found(circleName(standing, circle)),
    });
  },
});
