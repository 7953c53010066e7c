import { circleSaid, isTakenAlone } from '../../changes/authority.js';
import { decidedElsewhere as words } from '../../messages/rules/changes.js';
import { changePlace, writtenEvidence } from '../changed.js';
import { rule } from '../rule.js';

export const decidedElsewhere = rule({
  id: 'consent/decided-elsewhere',
  base: 'consent',
  code: 'GC01',
  firm: 'consent',
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
  double link {
    leader vacant
    representative vacant
  }
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
  double link {
    leader noor from 2026-10-05 for 2 years by teamleider
    representative vacant
  }
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

election teamleider of leader in Team by Team {
  on 2026-10-05
  duty "Leads the carrying out of the plan"
  quality "Knows the children"
  term 2 years
  consent everyone
  elected noor
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
  double link {
    leader noor from 2026-10-05 for 2 years by teamleider
    representative vacant
  }
  members elif, theo
  domain {
    lessons "What is taught when" from School.teaching
  }
}

election teamleider of leader in Team by School {
  on 2026-10-05
  duty "Leads the carrying out of the plan"
  quality "Knows the children"
  term 2 years
  consent everyone
  elected noor
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZG' }, { key: 'MVOS', place: '§2.2.2' }],
  },
  checkChange(change, between, report) {
    if (change.verdict !== 'wrong') return;
    const [deciding, found] = isTakenAlone(change)
      ? [change.missing, words.taken]
      : [change.decidedBy, words.found];
    report({
      at: changePlace(change, between),
      ...(change.circle === undefined ? {} : { circle: change.circle }),
      message: found(
        change.message,
        deciding.map((one) => circleSaid(change, one)),
        change.evidence.map((one) => writtenEvidence(one, change)),
      ),
      related: change.evidence.map(({ at }) => ({ at, message: words.here })),
    });
  },
});
