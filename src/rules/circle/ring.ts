import { ring as words } from '../../messages/rules/circle-structure.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { ringsOf } from './rings.js';

export const circleRing = rule({
  id: 'circle/ring',
  base: 'circle',
  code: 'ST02',
  firm: true,
  words,
  doc: {
    bad: `
organisation Zaagsel "Houtatelier Zaagsel"

general circle Atelier {
  aim "To keep a workshop open to all makers in town"
}

circle Machines in Veiligheid {
  aim "To keep the machines in order"
}

circle Veiligheid in Machines {
  aim "To teach makers to work safely"
}
`,
    good: `
organisation Zaagsel "Houtatelier Zaagsel"

general circle Atelier {
  aim "To keep a workshop open to all makers in town"
}

circle Machines in Atelier {
  aim "To keep the machines in order"
}

circle Veiligheid in Machines {
  aim "To teach makers to work safely"
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZK' }, { key: 'HUM', place: 'Rules.php' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const [first, ...others] of ringsOf(standing)) {
      if (first?.parent === undefined) continue;
      report({
        at: first.parent.at,
        circle: first.name,
        message:
          others.length === 0
            ? words.foundAlone(circleName(standing, first), first.name)
            : words.found(
                circleName(standing, first),
                others.map((one) => circleName(standing, one)),
              ),
        ...(others.length === 0 ? {} : { related: others.flatMap((one) => onward(standing, one)) }),
      });
    }
  },
});

function onward(standing: AsOf, circle: Circle) {
  const { parent } = circle;
  return parent === undefined
    ? []
    : [
        {
          at: parent.at,
          message: words.onward(circleName(standing, circle), circleName(standing, parent.name)),
        },
      ];
}
