import { acceptedInVain as words } from '../../messages/rules/changes.js';
import { changePlace } from '../changed.js';
import { rule } from '../rule.js';

export const acceptedInVain = rule({
  id: 'consent/accepted-in-vain',
  base: 'consent',
  code: 'GC05',
  firm: true,
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
organisation Bron "Basisschool De Bron" {
  accept domain of Team by noor on 2026-03-02 because "The minutes of January are lost"
}
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
    good: `
organisation Bron "Basisschool De Bron" {
  accept aim of Team by noor on 2026-03-02 because "The minutes of January are lost"
}
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
  aim "To teach the children of the village and the hamlets"
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}
`,
    sources: [{ key: 'HUM' }],
    inferred: 'rule',
  },
  checkChange(change, between, report) {
    for (const { subject, why } of change.inVain ?? [])
      report({
        at: changePlace(change, between),
        message: why === 'nothing lacks' ? words.nothingLacks(subject) : words.decidedElsewhere(subject),
      });
  },
});
