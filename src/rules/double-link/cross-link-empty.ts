import { crossLinkEmpty as words } from '../../messages/rules/double-link.js';
import { crossLinkFaults } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const crossLinkEmpty = rule({
  id: 'double-link/cross-link-empty',
  base: 'double-link',
  code: 'DL13',
  words,
  doc: {
    bad: `
organisation Mozaiek "Wijkbedrijf Mozaïek"
person elif "Elif Kaya"

general circle Wijk "Wijkkring"

circle Keuken "Keukenkring" in Wijk {
  members elif
  double link to Tuin {
    representative vacant
  }
}

circle Tuin "Tuinkring" in Wijk
`,
    good: `
organisation Mozaiek "Wijkbedrijf Mozaïek"
person elif "Elif Kaya"

general circle Wijk "Wijkkring"

circle Keuken "Keukenkring" in Wijk {
  members elif
  double link to Tuin {
    representative elif from 2026-04-06 for 2 years
  }
}

circle Tuin "Tuinkring" in Wijk
`,
    sources: [{ key: 'MVOS', place: '§2.4.3' }, { key: 'KRING' }],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    for (const link of circle.crossLinks) {
      if (link.circle === undefined || !standing.readInFull(circle)) continue;
      const other = link.organisation === undefined ? standing.circle(link.circle.name) : undefined;
      const target = other === undefined ? link.circle.name : circleName(standing, other);
      if (other === circle) {
        report({ at: link.circle.at, circle: circle.name, message: words.itself(target) });
        continue;
      }
      if (other !== undefined && standing.state(other) === 'ended') {
        report({
          at: link.circle.at,
          circle: circle.name,
          message: words.ended(circleName(standing, circle), target, other.ended?.date ?? standing.on),
        });
        continue;
      }
      // What is wrong with somebody who is there is reported at the seat.
      const empty = crossLinkFaults(standing, circle, link).filter(
        ({ why }) => why === 'missing' || why === 'vacant',
      );
      const held = [...standing.holders(link.leaders), ...standing.holders(link.representatives)];
      if (empty.length === 0) continue;
      report({
        at: link.at,
        circle: circle.name,
        message:
          held.length === 0
            ? words.found(circleName(standing, circle), target)
            : words.half(circleName(standing, circle), target),
      });
    }
  },
});
