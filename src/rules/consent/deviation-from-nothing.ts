import { replace } from '../../edits/edit.js';
import { nearestAmong } from '../../ground/nearest.js';
import { isBlankName } from '../../messages/blanks.js';
import { deviationFromNothing as words } from '../../messages/rules/consent.js';
import { rule } from '../rule.js';
import { partsMissing, ruleNames, rulesNamed } from './deviations.js';

export const deviationFromNothing = rule({
  id: 'consent/deviation-from-nothing',
  base: 'consent',
  code: 'DV04',
  firm: true,
  words,
  doc: {
    bad: `
organisation Linde "Daltonschool De Linde"
person roos "Roos Timmer"
person emre "Emre Şahin"
person jet  "Jet Kramer"

general circle School "Schoolkring" {
  members jet
}

circle Onderbouw "Onderbouwkring" in School {
  double link {
    leader          roos from 2026-08-24 for 2 years
    representative  vacant
  }
  members emre
}

decision representative-later "The representative is elected after the summer" {
  circle School
  decided 2026-08-31 by consent
  because "Half of the team is new"
  concerns Onderbouw
}

deviation representative-mising in Onderbouw under representative-later until 2027-01-31
  because "Half of the team is new"
`,
    good: `
organisation Linde "Daltonschool De Linde"
person roos "Roos Timmer"
person emre "Emre Şahin"
person jet  "Jet Kramer"

general circle School "Schoolkring" {
  members jet
}

circle Onderbouw "Onderbouwkring" in School {
  double link {
    leader          roos from 2026-08-24 for 2 years
    representative  vacant
  }
  members emre
}

decision representative-later "The representative is elected after the summer" {
  circle School
  decided 2026-08-31 by consent
  because "Half of the team is new"
  concerns Onderbouw
}

deviation representative-missing in Onderbouw under representative-later until 2027-01-31
  because "Half of the team is new"
`,
    sources: [{ key: 'NLW' }, { key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report, earlier) {
    if (organisation.deviations.length === 0) return;
    const nearest = nearestAmong(ruleNames(earlier.rules));
    for (const deviation of organisation.deviations) {
      const { name, at } = deviation.rule;
      if (name === '' || isBlankName(name)) continue;
      const found = { at, ...(deviation.circle === undefined ? {} : { circle: deviation.circle.name }) };
      const named = rulesNamed(earlier.rules, name);
      const missing = partsMissing(organisation, deviation);
      if (named.length === 0) {
        const near = nearest(name);
        if (near === undefined) report({ ...found, message: words.unknown(name) });
        else report({ ...found, message: words.unknownNear(name, near), names: { near } });
      } else if (named.every((one) => one.firm !== undefined)) {
        const consent = named.some((one) => one.firm === 'consent');
        report({ ...found, message: consent ? words.consent(name) : words.firm(name) });
      } else if (missing.length > 0) {
        report({ ...found, message: words.incomplete(missing) });
      }
    }
  },
  fix(_organisation, { at, names }) {
    const near = names?.near;
    return near === undefined ? undefined : { title: words.fix(near), edits: [replace(at, near)] };
  },
});
