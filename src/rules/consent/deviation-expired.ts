import { deviationExpired as words } from '../../messages/rules/consent.js';
import { rule } from '../rule.js';
import { rulesDeviatedFrom } from './deviations.js';

export const deviationExpired = rule({
  id: 'consent/deviation-expired',
  base: 'consent',
  code: 'DV02',
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

decision representative-later "The representative is elected in autumn" {
  circle Onderbouw
  decided 2026-08-31 by consent
  because "Half of the team is new"
  concerns Onderbouw
}

deviation representative-missing in Onderbouw under representative-later until 2026-10-31
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
    leader          roos  from 2026-08-24 for 2 years
    representative  emre  from 2026-10-26 for 1 year
  }
  members emre
}

decision representative-later "The representative is elected in autumn" {
  circle Onderbouw
  decided 2026-08-31 by consent
  because "Half of the team is new"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report, earlier) {
    for (const deviation of organisation.deviations) {
      const { until } = deviation;
      if (
        until === undefined ||
        until.date >= on ||
        rulesDeviatedFrom(earlier.rules, organisation, deviation).length === 0
      )
        continue;
      report({
        at: until.at,
        ...(deviation.circle === undefined ? {} : { circle: deviation.circle.name }),
        message: words.found(deviation.rule.name, until.date),
      });
    }
  },
});
