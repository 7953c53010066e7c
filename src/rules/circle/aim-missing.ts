import { aimMissing as words } from '../../messages/rules/circle-domain.js';
import { whoDecides } from '../../model/authority.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { circlesInRings } from './rings.js';

export const aimMissing = rule({
  id: 'circle/aim-missing',
  base: 'circle',
  code: 'AD01',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Molenerf "Woongroep het Molenerf"

general circle Erf "Erfkring" {
  aim "To offer 24 households affordable homes with shared gardens and workshops"
}

circle Tuin "Tuinkring" in Erf {
  domain {
    beds "The vegetable beds and the orchard"
  }
}
`,
    good: `
organisation Molenerf "Woongroep het Molenerf"

general circle Erf "Erfkring" {
  aim "To offer 24 households affordable homes with shared gardens and workshops"
}

circle Tuin "Tuinkring" in Erf {
  aim "To grow vegetables and fruit for the households of the yard"
  domain {
    beds "The vegetable beds and the orchard"
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZK' }, { key: 'FSM' }, { key: 'SCHIN' }],
  },
  checkCircle(circle, standing, report) {
    // What the members' assembly is for is in the law and in the statutes.
    if (circle.kind === 'assembly' || circle.aims.some((aim) => aim.text.trim() !== '')) return;
    if (!standing.readInFull(circle)) return;
    const found = circle.kind === 'working group' ? words.foundWorking : words.found;
    const deciding = circlesInRings(standing).has(circle) ? [] : whoDecides(standing, circle, 'aim');
    report({
      at: circle.aims[0]?.at ?? circle.at,
      circle: circle.name,
      message: found(
        circleName(standing, circle),
        deciding.map((one) => circleName(standing, one)),
      ),
    });
  },
});
