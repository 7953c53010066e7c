import type { Rule } from '../rule.js';
import { acceptedInVain } from './accepted-in-vain.js';
import { changedAfterConsent } from './changed-after-consent.js';
import { decidedElsewhere } from './decided-elsewhere.js';
import { decisionRewritten } from './decision-rewritten.js';
import { deviationExpired } from './deviation-expired.js';
import { deviationForYears } from './deviation-for-years.js';
import { deviationFromNothing } from './deviation-from-nothing.js';
import { deviationNotGranted } from './deviation-not-granted.js';
import { deviationUnused } from './deviation-unused.js';
import { incomplete } from './incomplete.js';
import { methodWithoutConsent } from './method-without-consent.js';
import { objectionMetNowhere } from './objection-met-nowhere.js';
import { objectionOpen } from './objection-open.js';
import { outsider } from './outsider.js';
import { proposalWaiting } from './proposal-waiting.js';

export const consentRules: readonly Rule[] = [
  objectionOpen,
  methodWithoutConsent,
  objectionMetNowhere,
  changedAfterConsent,
  decidedElsewhere,
  decisionRewritten,
  acceptedInVain,
  incomplete,
  outsider,
  proposalWaiting,
  deviationNotGranted,
  deviationExpired,
  deviationForYears,
  deviationUnused,
  deviationFromNothing,
];
