import { lacksDecision } from '../../changes/authority.js';
import { changedWithoutConsent as words } from '../../messages/rules/changes.js';
import { changePlace } from '../changed.js';
import { rule } from '../rule.js';

export const changedWithoutConsent = rule({
  id: 'circle/changed-without-consent',
  base: 'circle',
  code: 'AD08',
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
  aim "To teach the children of the village and its farms"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
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
  aim "To teach the children of the village and its farms"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

decision farms "The farms belong to the village" {
  circle School
  decided 2026-10-05 by consent
  concerns aim of Team
  because "Their children come to the school by bus now"
  responsible noor
  measure "Children from the farms"
  review 2027-10-04
}

decision farms-too "The farms belong to the village" {
  circle Team
  decided 2026-10-05 by consent
  concerns aim of Team
  because "Their children come to the school by bus now"
  responsible noor
  measure "Children from the farms"
  review 2027-10-04
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZG' }, { key: 'MVOS', place: '§2.2.2' }],
  },
  checkChange(change, between, report) {
    const { topic, circle, item, role } = change;
    if (topic !== 'aim' && topic !== 'domain' && topic !== 'constraint') return;
    if (!lacksDecision(change)) return;
    const of = circle ?? '';
    const concerns = topic === 'domain' ? `${of}.${item ?? role ?? ''}` : `${topic} of ${of}`;
    report({
      at: changePlace(change, between),
      ...(circle === undefined ? {} : { circle }),
      message: words.found(change.message, change.missing.map(between.title), concerns),
    });
  },
});
