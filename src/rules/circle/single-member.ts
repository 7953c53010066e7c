import { singleMember as words } from '../../messages/rules/circle-structure.js';
import { isPastItsEnd } from '../../model/standing.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';
import { isJudgedOnSize, membersAreKnown } from './size.js';

export const circleSingleMember = rule({
  id: 'circle/single-member',
  rests: 'who sits where',
  base: 'circle',
  code: 'ST05',
  words,
  doc: {
    bad: `
organisation Nachtvlinder "Theatergroep Nachtvlinder"

person lien  "Lien Peeters"
person milan "Milan Novák"
person rosa  "Rosa Lindeman"

general circle Toneel "Toneelkring" {
  members lien, milan, rosa
}

circle Decor in Toneel {
  aim "To build the sets of two plays a year"
  members milan
}
`,
    good: `
organisation Nachtvlinder "Theatergroep Nachtvlinder"

person lien  "Lien Peeters"
person milan "Milan Novák"
person rosa  "Rosa Lindeman"

general circle Toneel "Toneelkring" {
  members lien, milan, rosa
  role Decorbouwer {
    aim "To build the sets of two plays a year"
    held by milan from 2026-09-01 for 1 year
  }
}
`,
    sources: [{ key: 'MVOS', place: '§6.6' }],
  },
  checkCircle(circle, standing, report) {
    const sits = standing.sits(circle);
    const only = sits[0];
    if (only === undefined || sits.length > 1 || !isJudgedOnSize(circle)) return;
    if (isPastItsEnd(standing, circle) || !membersAreKnown(standing, circle)) return;
    const found = circle.kind === 'helping circle' ? words.foundHelping : words.found;
    report({
      at: circle.at,
      circle: circle.name,
      message: found(personName(standing, only.person), circleName(standing, circle)),
    });
  },
});
