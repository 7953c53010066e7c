import { tooSmall as words } from '../../messages/rules/circle-structure.js';
import { isPastItsEnd } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { isJudgedOnSize, membersAreKnown, sizeOf } from './size.js';

export const circleTooSmall = rule({
  id: 'circle/too-small',
  rests: 'every line',
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
  checkCircle(circle, standing, report) {
    const count = standing.sits(circle).length;
    // A circle of one, or of nobody, is more than a matter of size: other rules report these.
    if (count < 2 || !isJudgedOnSize(circle) || isPastItsEnd(standing, circle)) return;
    const { least } = sizeOf(standing.organisation);
    if (count >= least || !membersAreKnown(standing, circle)) return;
    report({
      at: circle.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle), count, least),
    });
  },
});
