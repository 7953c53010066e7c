import { readsOn as words } from '../../messages/rules/language.js';
import { originKey } from '../../model/build.js';
import { rule } from '../rule.js';

export const readsOn = rule({
  id: 'language/reads-on',
  base: 'all',
  code: 'LA10',
  firm: true,
  words,
  doc: {
    bad: `
organisation Veldhof "Zorgboerderij De Veldhof"

person tineke "Tineke Bos"

general circle Hof "Hofkring" {
  members tineke
}

implementation invoering "Invoering van de kringmethode" {
  circle Hof
  phase introduce {
    training kringen "Kringscholing" for every circle {
      Hof done 2026-03-14
      owner tineke
    }
  }
}
`,
    good: `
organisation Veldhof "Zorgboerderij De Veldhof"

person tineke "Tineke Bos"

general circle Hof "Hofkring" {
  members tineke
}

implementation invoering "Invoering van de kringmethode" {
  circle Hof
  phase introduce {
    training kringen "Kringscholing" for every circle {
      owner tineke
      Hof done 2026-03-14
    }
  }
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    const reading = organisation.mistakes.filter(({ kind }) => kind === 'reads on');
    if (reading.length === 0) return;
    const subjects = new Map<string, string>();
    for (const implementation of organisation.implementations)
      for (const phase of implementation.phases)
        for (const step of phase.steps)
          for (const entry of step.entries) subjects.set(originKey(entry.at), entry.subject.name);
    for (const { written, at, first = at } of reading) {
      const subject = subjects.get(originKey(first)) ?? '';
      report({ at, message: words.found(written, subject), related: [{ at: first, message: words.above }] });
    }
  },
});
