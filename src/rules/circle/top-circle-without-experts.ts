import { topCircleWithoutExperts as words } from '../../messages/rules/circle-structure.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { expertsOf } from './experts.js';
import { membersAreKnown } from './size.js';

export const topCircleWithoutExperts = rule({
  id: 'circle/top-circle-without-experts',
  base: 'circle',
  code: 'TG04',
  words,
  doc: {
    bad: `
organisation Klaver "Wooncoöperatie De Klaver"

person henk   "Henk Tol"
person irena  "Irena Petrović"
person jeroen "Jeroen Baas"

top circle Raad "Topkring" {
  aim "To keep homes affordable for three generations"
  members henk, irena, jeroen
}
`,
    good: `
organisation Klaver "Wooncoöperatie De Klaver"

person henk  "Henk Tol"
person irena "Irena Petrović"

person jeroen "Jeroen Baas" {
  external
  expertise legal, finance
}

top circle Raad "Topkring" {
  aim "To keep homes affordable for three generations"
  members  henk, irena
  experts  jeroen
}
`,
    sources: [{ key: 'SZT' }, { key: 'GBE' }, { key: 'SCI-EXP' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.kind !== 'top circle' || !membersAreKnown(standing, circle)) return;
    // A circle in which nobody sits lacks more than experts, which another rule reports.
    if (standing.sits(circle).length === 0 || expertsOf(standing, circle).length > 0) return;
    const coming = standing
      .standing(circle.experts)
      .find(({ state }) => state === 'coming' || state === 'vacant');
    report({
      at: coming?.seat.at ?? circle.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle)),
    });
  },
});
