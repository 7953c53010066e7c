import { tooLarge as words } from '../../messages/rules/circle-structure.js';
import type { Words } from '../../messages/words.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { isPastItsEnd } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { isJudgedOnSize, type Size, sizeOf } from './size.js';

export const circleTooLarge = rule({
  id: 'circle/too-large',
  rests: 'every circle',
  base: 'circle',
  code: 'ST06',
  words,
  doc: {
    bad: `
organisation Bloesem "Zorgboerderij Bloesem"

person aart    "Aart Hoekstra"
person bea     "Bea Wouters"
person chris   "Chris Devos"
person danique "Danique Prins"
person emre    "Emre Yıldız"
person freek   "Freek Postma"
person gerda   "Gerda Maes"
person hanna   "Hanna Okafor"

general circle Boerderij "Boerderijkring" {
  aim "To give forty people a day of care on the farm"
  members aart, bea, chris, danique, emre, freek, gerda, hanna
}
`,
    good: `
organisation Bloesem "Zorgboerderij Bloesem"

person aart    "Aart Hoekstra"
person bea     "Bea Wouters"
person chris   "Chris Devos"
person danique "Danique Prins"
person emre    "Emre Yıldız"
person freek   "Freek Postma"
person gerda   "Gerda Maes"
person hanna   "Hanna Okafor"

general circle Boerderij "Boerderijkring" {
  aim "To give forty people a day of care on the farm"
  members aart, bea, chris, danique
}

circle Dieren "Dierenkring" in Boerderij {
  aim "To care for the animals together with our guests"
  double link {
    leader          bea   from 2026-04-06 for 2 years
    representative  emre  from 2026-04-13 for 2 years
  }
  members freek, gerda, hanna
}
`,
    sources: [
      { key: 'MVOS', place: '§2.2.3' },
      { key: 'MVOS', place: '§2.6.1' },
      { key: 'MVOS', place: '§2.5.1' },
      { key: 'XRNL' },
      { key: 'DRAH' },
    ],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    if (!isJudgedOnSize(circle) || isPastItsEnd(standing, circle)) return;
    const message = judge(standing, circle, sizeOf(standing.organisation));
    if (message !== undefined) report({ at: circle.at, circle: circle.name, message });
  },
});

function judge(standing: AsOf, circle: Circle, { most }: Size): Words | undefined {
  const count = standing.sits(circle).length;
  if (count <= most) return undefined;
  if (standing.organisation.profile === 's3') {
    const links = standing.below(circle).filter((below) => standing.needsLink(below)).length;
    if (count <= links) return undefined;
    if (links > most) return words.foundDelegates(circleName(standing, circle), count, links);
  } else if (circle.kind === 'general circle') {
    // Its size follows from the circles linked to it; if these are too many, that is what another rule reports.
    const links = standing.below(circle).filter((below) => standing.needsLink(below)).length;
    const byLinks = 2 * links + 1;
    if (count <= byLinks) return undefined;
    if (byLinks > most) return words.foundGeneral(circleName(standing, circle), count, byLinks, links);
  }
  return words.found(circleName(standing, circle), count, most);
}
