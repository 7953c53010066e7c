import { domainMissing as words } from '../../messages/rules/circle-domain.js';
import { whoDecides } from '../../model/authority.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { circlesInRings } from './rings.js';

export const domainMissing = rule({
  id: 'circle/domain-missing',
  base: 'circle',
  code: 'AD02',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Kornblume "Solidarische Landwirtschaft Kornblume"

general circle Hof "Hofkreis" {
  aim "To feed 180 households from our own fields"
  domain {
    fields "What grows where"
    boxes  "The weekly boxes"
  }
}

circle Packkreis in Hof {
  aim "To pack and deliver the weekly boxes"
}
`,
    good: `
organisation Kornblume "Solidarische Landwirtschaft Kornblume"

general circle Hof "Hofkreis" {
  aim "To feed 180 households from our own fields"
  domain {
    fields "What grows where"
    boxes  "The weekly boxes"
  }
}

circle Packkreis in Hof {
  aim "To pack and deliver the weekly boxes"
  domain {
    packing "What goes into which box, and when it leaves" from Hof.boxes
  }
}
`,
    sources: [{ key: 'MTP' }, { key: 'SZG' }, { key: 'FSM' }, { key: 'SCHIN' }],
  },
  checkCircle(circle, standing, report) {
    if (circle.domain !== undefined && circle.domain.items.length > 0) return;
    if (!standing.needsDomain(circle) || !standing.readInFull(circle)) return;
    // Of circles that lie in each other, none delegates to the other.
    if (circlesInRings(standing).has(circle)) return;
    const deciding = whoDecides(standing, circle, 'domain').map((one) => circleName(standing, one));
    report({
      at: circle.domain?.at ?? circle.at,
      circle: circle.name,
      message:
        circle.domain === undefined
          ? words.found(circleName(standing, circle), deciding)
          : words.empty(circleName(standing, circle), deciding),
    });
  },
});
