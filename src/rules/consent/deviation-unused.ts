import { replace } from '../../edits/edit.js';
import { deviationUnused as words } from '../../messages/rules/consent.js';
import type { CalendarDate } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import type { Deviation, Organisation } from '../../model/organisation.js';
import { acceptedBy, deviationFault, isNamed, levelOf } from '../levels.js';
import { circleName } from '../names.js';
import { type Rule, rule } from '../rule.js';
import { runRules } from '../run.js';
import { rulesDeviatedFrom } from './deviations.js';

export const deviationUnused = rule({
  id: 'consent/deviation-unused',
  base: 'consent',
  code: 'DV03',
  firm: true,
  afterwards: true,
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
    leader          roos  from 2026-08-24 for 2 years
    representative  emre  from 2026-10-26 for 1 year
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

decision representative-later "The representative is elected after the summer" {
  circle School
  decided 2026-08-31 by consent
  because "Half of the team is new"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report, earlier) {
    const standing = asOf(organisation, on);
    const idle = organisation.deviations.flatMap((deviation) => {
      if (earlier.used.has(deviation)) return [];
      const named = earlier.rules.filter((one) => isNamed(one, deviation.rule.name));
      // Whether it is needed shows only where something changes.
      if (named.some(({ checkChange }) => checkChange !== undefined)) return [];
      const rules = rulesDeviatedFrom(earlier.rules, organisation, deviation).filter(
        (one) => deviationFault(organisation, on, deviation, one) === undefined,
      );
      return rules.length === 0 ? [] : [{ deviation, rules }];
    });
    if (idle.length === 0) return;
    // Perhaps only some of the rules were run, so the rules that these deviations are from are asked again.
    const needed = neededBy(organisation, on, new Set(idle.flatMap(({ rules }) => rules)), earlier.rules);
    for (const { deviation } of idle) {
      const circle = standing.circle(deviation.circle?.name);
      // A circle that is planned is not judged yet; the deviation may be for the day on which it begins.
      if (needed.has(deviation) || (circle !== undefined && standing.state(circle) === 'planned')) continue;
      report({
        at: deviation.rule.at,
        ...(deviation.circle === undefined ? {} : { circle: deviation.circle.name }),
        message:
          circle === undefined
            ? words.anywhere(deviation.rule.name)
            : words.inCircle(deviation.rule.name, circleName(standing, circle)),
      });
    }
  },
  // What was agreed is taken off the record by people only.
  proposes: true,
  fix(organisation, { at }) {
    const deviation = organisation.deviations.find(
      ({ rule: { at: place } }) =>
        place.file === at.file && place.line === at.line && place.column === at.column,
    );
    // Only its own words: a comment behind it on the line stays, and the formatter closes the gap.
    return deviation === undefined ? undefined : { title: words.fix, edits: [replace(deviation.at, '')] };
  },
});

/** The deviations that set a finding of the rules aside. */
function neededBy(
  organisation: Organisation,
  on: CalendarDate,
  rules: ReadonlySet<Rule>,
  all: readonly Rule[],
): ReadonlySet<Deviation> {
  const needed = new Set<Deviation>();
  for (const one of rules) {
    if (levelOf(one.id, organisation.profile) === 'off') continue;
    const take = (deviation: Deviation | undefined): void => {
      if (deviation !== undefined) needed.add(deviation);
    };
    runRules(
      organisation,
      on,
      [{ rule: one, report: (found) => take(acceptedBy(organisation, on, one, found)) }],
      {
        used: needed,
        rules: all,
      },
    );
  }
  return needed;
}
