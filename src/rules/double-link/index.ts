import type { Rule } from '../rule.js';
import { crossLinkEmpty } from './cross-link-empty.js';
import { helpingCircleWithoutLeader } from './helping-circle-without-leader.js';
import { helpingCircleWithoutReport } from './helping-circle-without-report.js';
import { leaderElectedElsewhere } from './leader-elected-elsewhere.js';
import { leaderMissing } from './leader-missing.js';
import { leaderNotMember } from './leader-not-member.js';
import { manyLinks } from './many-links.js';
import { representativeElectedElsewhere } from './representative-elected-elsewhere.js';
import { representativeMissing } from './representative-missing.js';
import { representativeNotConfirmed } from './representative-not-confirmed.js';
import { representativeNotMember } from './representative-not-member.js';
import { rootRepresentative } from './root-representative.js';
import { samePerson } from './same-person.js';
import { withoutConsentRight } from './without-consent-right.js';

export const doubleLinkRules: readonly Rule[] = [
  leaderMissing,
  representativeMissing,
  samePerson,
  leaderNotMember,
  representativeNotMember,
  leaderElectedElsewhere,
  representativeElectedElsewhere,
  representativeNotConfirmed,
  withoutConsentRight,
  rootRepresentative,
  helpingCircleWithoutLeader,
  helpingCircleWithoutReport,
  manyLinks,
  crossLinkEmpty,
];
