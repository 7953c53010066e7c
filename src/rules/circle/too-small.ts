import { tooSmall as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { isJudgedOnSize, membersAreKnown, sizeOf } from './size.js';

export const circleTooSmall = rule({
  id: 'circle/too-small',
  base: 'circle',
  code: 'ST06',
  words,
  doc: {
    bad: `
organisation Deelauto "Autodelen Zuidwijk"

person fenna "Fenna de Haan"
person koen  "Koen Martens"

general circle Autokring {
  aim "To share twelve cars among ninety households"
  members fenna, koen
}
`,
    good: `
organisation Deelauto "Autodelen Zuidwijk"

person fenna "Fenna de Haan"
person koen  "Koen Martens"
person salma "Salma Amrani"

general circle Autokring {
  aim "To share twelve cars among ninety households"
  members fenna, koen, salma
}
`,
    sources: [{ key: 'MVOS', place: '§2.2.3' }, { key: 'DRAH' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const { least } = sizeOf(organisation);
    for (const circle of standing.circles) {
      const count = standing.sits(circle).length;
      // A circle of one, or of nobody, is more than a matter of size: other rules report these.
      if (count < 2 || count >= least || !isJudgedOnSize(circle) || !membersAreKnown(standing, circle))
        continue;
      report({ at: circle.at, circle: circle.name, message: words.found(circleName(circle), count, least) });
    }
  },
});
