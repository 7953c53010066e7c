import { never } from '../../ground/never.js';
import { isOneOf } from '../../ground/one-of.js';
import { deviationNotGranted as words } from '../../messages/rules/consent.js';
import type { Words } from '../../messages/words.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Decision, Deviation } from '../../model/organisation.js';
import { decisionStanding } from '../../model/standing.js';
import { decisionFaults } from '../../vocabulary/decisions.js';
import { isAdrift } from '../circle/highest.js';
import { type DeviationFault, deviationFault } from '../levels.js';
import { circleName, decisionName } from '../names.js';
import { rule } from '../rule.js';
import { rulesDeviatedFrom } from './deviations.js';

export const deviationNotGranted = rule({
  id: 'consent/deviation-not-granted',
  rests: 'who sits where',
  base: 'consent',
  code: 'DV01',
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
  circle Onderbouw
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
  check(organisation, on, report, earlier) {
    const standing = asOf(organisation, on);
    for (const deviation of organisation.deviations) {
      const faults = rulesDeviatedFrom(earlier.rules, organisation, deviation).map((one) =>
        deviationFault(organisation, on, deviation, one),
      );
      const [fault] = faults;
      const decision = standing.decision(deviation.decision?.name);
      // Of several rules of that name the deviation is from the one that it may be from.
      if (
        fault === undefined ||
        faults.includes(undefined) ||
        deviation.decision === undefined ||
        decision === undefined
      )
        continue;
      const message = told(standing, deviation, decision, fault);
      if (message === undefined) continue;
      report({
        at: deviation.decision.at,
        ...(deviation.circle === undefined ? {} : { circle: deviation.circle.name }),
        message,
        related: [{ at: decision.at, message: words.decisionHere }],
      });
    }
  },
});

/** What is wrong in words; nothing where another rule reports the same, or where there is nothing to report yet. */
function told(
  standing: AsOf,
  deviation: Deviation,
  decision: Decision,
  fault: DeviationFault,
): Words | undefined {
  switch (fault) {
    case 'incomplete':
    case 'expired':
    case 'to come':
    case 'decision missing':
      return undefined;
    case 'decision not in force': {
      const { standing: how, state } = decisionStanding(standing, decision);
      if (isOneOf(decisionFaults, how)) return words.invalid(decisionName(standing, decision), how);
      const states: Readonly<Record<string, Words | undefined>> = words.states;
      const said = states[state];
      return said === undefined ? undefined : words.notInForce(decisionName(standing, decision), said);
    }
    case 'not by consent':
      return words.notByConsent(decisionName(standing, decision));
    case 'about something else':
      return words.aboutElse(
        decisionName(standing, decision),
        deviation.circle?.name ?? standing.organisation.name,
      );
    case 'circle may not grant it': {
      const granting = standing.circle(decision.circle?.name);
      if (granting === undefined) return undefined;
      if (deviation.circle === undefined)
        return words.organisation(decisionName(standing, decision), circleName(standing, granting));
      const circle = standing.circle(deviation.circle.name);
      if (circle === undefined || isAdrift(standing, circle)) return undefined;
      return granting === circle
        ? words.notItself(decisionName(standing, decision), circleName(standing, circle))
        : words.elsewhere(
            decisionName(standing, decision),
            circleName(standing, granting),
            circleName(standing, circle),
          );
    }
    default:
      return never(fault);
  }
}
