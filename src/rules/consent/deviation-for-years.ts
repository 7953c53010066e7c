import { deviationForYears as words } from '../../messages/rules/consent.js';
import { after, type Length } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import { rule } from '../rule.js';
import { rulesDeviatedFrom } from './deviations.js';

/** How long somebody usually holds an office, and so how long a circle goes on with what it does not look at again. */
const twoYears: Length = { years: 2, months: 0, weeks: 0, days: 0 };

export const deviationForYears = rule({
  id: 'consent/deviation-for-years',
  base: 'consent',
  code: 'DV05',
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

decision representative-later "The representative is elected later" {
  circle School
  decided 2026-08-31 by consent
  because "Half of the team is new"
  concerns Onderbouw
}

deviation representative-missing in Onderbouw under representative-later until 2036-10-31
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

decision representative-later "The representative is elected later" {
  circle School
  decided 2026-08-31 by consent
  because "Half of the team is new"
  concerns Onderbouw
}

deviation representative-missing in Onderbouw under representative-later until 2027-06-30
  because "Half of the team is new"
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report, earlier) {
    const standing = asOf(organisation, on);
    for (const deviation of organisation.deviations) {
      const { until } = deviation;
      const decision = standing.decision(deviation.decision?.name);
      const decided = decision?.decided?.date;
      if (until === undefined || until.date < on || decided === undefined || standing.isToCome(deviation))
        continue;
      if (until.date <= after(decided, twoYears)) continue;
      if (rulesDeviatedFrom(earlier.rules, organisation, deviation).length === 0) continue;
      report({
        at: until.at,
        ...(deviation.circle === undefined ? {} : { circle: deviation.circle.name }),
        message: words.found(deviation.rule.name, decided, until.date),
      });
    }
  },
});
