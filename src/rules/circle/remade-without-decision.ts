import { lacksDecision } from '../../changes/authority.js';
import { remadeWithoutDecision as words } from '../../messages/rules/changes.js';
import { changePlace } from '../changed.js';
import { rule } from '../rule.js';

export const remadeWithoutDecision = rule({
  id: 'circle/remade-without-decision',
  base: 'circle',
  code: 'GC02',
  granted: 'next higher circle',
  words,
  doc: {
    before: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}
`,
    bad: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

circle Plein "Pleinkring" in School {
  aim "To keep the yard green and safe"
  members noor, theo
  domain {
    yard "The yard, all of it" from School.yard
  }
}
`,
    good: `
organisation Bron "Basisschool De Bron"
person elif  "Elif Kaya"
person theo  "Theo van Rijn"
person noor  "Noor Bakker"

general circle School {
  aim "To run a primary school for the village"
  members noor
  domain {
    teaching "How children are taught"
    yard     "The school yard"
  }
}

circle Team "Teamkring" in School {
  aim "To teach the children of the village"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

circle Plein "Pleinkring" in School {
  aim "To keep the yard green and safe"
  members noor, theo
  domain {
    yard "The yard, all of it" from School.yard
  }
}

decision yard-circle "A circle for the yard" {
  circle School
  decided 2026-10-05 by consent
  concerns Plein
  because "Nobody looked after it"
  responsible noor
  measure "Broken things in the yard"
  review 2027-10-04
}
`,
    sources: [{ key: 'NLW' }, { key: 'MVOS', place: '§2.2.2' }],
    inferred: 'rule',
  },
  checkChange(change, between, report) {
    const { topic, kind } = change;
    const structure =
      topic === 'existence' || kind === 'organisation-changed' || kind.startsWith('cross-link-');
    if (!structure || !lacksDecision(change)) return;
    report({
      at: changePlace(change, between),
      ...(change.circle === undefined ? {} : { circle: change.circle }),
      message: words.found(change.message, change.missing.map(between.title)),
    });
  },
});
