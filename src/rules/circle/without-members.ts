import { withoutMembers as words } from '../../messages/rules/circle-structure.js';
import { isPastItsEnd } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { membersAreKnown } from './size.js';

export const circleWithoutMembers = rule({
  id: 'circle/without-members',
  rests: 'who sits where',
  base: 'circle',
  code: 'ST04',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Fietshuis "Fietscoöperatie Het Fietshuis"

person noor "Noor Claes"
person ruud "Ruud Bakker"

general circle Zaak "Zaakkring" {
  members noor, ruud
}

circle Werkplaats in Zaak {
  aim "To repair 40 bicycles a week"
}
`,
    good: `
organisation Fietshuis "Fietscoöperatie Het Fietshuis"

person noor "Noor Claes"
person ruud "Ruud Bakker"
person tess "Tess Vermaelen"

general circle Zaak "Zaakkring" {
  members noor, ruud
}

circle Werkplaats in Zaak {
  aim "To repair 40 bicycles a week"
  members ruud, tess
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZK' }, { key: 'MVOS', place: '§2.2.3' }, { key: 'MVOS', place: '§6' }],
  },
  checkCircle(circle, standing, report) {
    // The law says who belongs to a members' assembly, and not all of them need to be written here.
    if (circle.kind === 'assembly' || standing.sits(circle).length > 0 || isPastItsEnd(standing, circle))
      return;
    // Where no people are written at all, the circles are a sketch.
    if (standing.organisation.people.length === 0 || !membersAreKnown(standing, circle)) return;
    const found = circle.kind === 'working group' ? words.foundWorking : words.found;
    report({ at: circle.at, circle: circle.name, message: found(circleName(standing, circle)) });
  },
});
