import type { Rule } from '../rule.js';
import { aimAlike } from './aim-alike.js';
import { aimMissing } from './aim-missing.js';
import { aimTooBroad } from './aim-too-broad.js';
import { changedWithoutConsent } from './changed-without-consent.js';
import { domainFromElsewhere } from './domain-from-elsewhere.js';
import { domainGap } from './domain-gap.js';
import { domainMissing } from './domain-missing.js';
import { domainOverlap } from './domain-overlap.js';
import { domainReviewMissing } from './domain-review-missing.js';
import { domainWithoutLimits } from './domain-without-limits.js';

/** Rules on aims and domains. */
export const domainRules: readonly Rule[] = [
  aimMissing,
  domainMissing,
  aimTooBroad,
  aimAlike,
  domainOverlap,
  domainFromElsewhere,
  domainGap,
  changedWithoutConsent,
  domainReviewMissing,
  domainWithoutLimits,
];
