import { lacksDecision } from '../../changes/authority.js';
import { seatedWithoutElection as words } from '../../messages/rules/changes.js';
import { changePlace } from '../changed.js';
import { rule } from '../rule.js';

export const seatedWithoutElection = rule({
  id: 'election/seated-without-election',
  base: 'election',
  code: 'GC03',

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
    leader noor from 2026-10-05 for 2 years
    representative vacant
  }
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
    sources: [{ key: 'KRING', place: 'state and evidence' }],
    inferred: 'rule',
  },
  checkChange(change, between, report) {
    const { kind, office, circle = '', person = '', role } = change;
    // Another rule tells of a record that was rewritten; who goes by a decision is not elected.
    if (kind.startsWith('election-') || kind === 'term-shortened' || kind.endsWith('-vacated')) return;
    if (office === undefined || office === 'member' || office === 'expert' || office === 'observer') return;
    if (!lacksDecision(change)) return;
    const by = change.missing[0] ?? circle;
    const whose = by === circle ? '' : ` by ${by}`;
    report({
      at: changePlace(change, between),
      ...(circle === '' ? {} : { circle }),
      message: words.found(
        change.message,
        between.title(by),
        `election NAME of ${role ?? office} in ${circle}${whose} { … elected ${person} }`,
      ),
    });
  },
});
