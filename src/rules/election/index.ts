import type { Rule } from '../rule.js';
import { actingWithoutEnd } from './acting-without-end.js';
import { byMajority } from './by-majority.js';
import { facilitatorMissing } from './facilitator-missing.js';
import { holderFromElsewhere } from './holder-from-elsewhere.js';
import { holderNotMember } from './holder-not-member.js';
import { linkTermExpired } from './link-term-expired.js';
import { nominationWithoutReason } from './nomination-without-reason.js';
import { electionNotHeld } from './not-held.js';
import { outcomeNotSeated } from './outcome-not-seated.js';
import { roleOutside } from './role-outside.js';
import { seatDiffers } from './seat-differs.js';
import { seatedWithoutElection } from './seated-without-election.js';
import { secretaryMissing } from './secretary-missing.js';
import { termEnding } from './term-ending.js';
import { termExpired } from './term-expired.js';
import { termMissing } from './term-missing.js';
import { tooManyTerms } from './too-many-terms.js';
import { twoHats } from './two-hats.js';
import { twoHolders } from './two-holders.js';
import { unprepared } from './unprepared.js';
import { withoutConsent } from './without-consent.js';

export const electionRules: readonly Rule[] = [
  facilitatorMissing,
  secretaryMissing,
  holderNotMember,
  termMissing,
  linkTermExpired,
  termExpired,
  termEnding,
  electionNotHeld,
  unprepared,
  nominationWithoutReason,
  withoutConsent,
  byMajority,
  actingWithoutEnd,
  tooManyTerms,
  twoHats,
  twoHolders,
  seatDiffers,
  outcomeNotSeated,
  seatedWithoutElection,
  holderFromElsewhere,
  roleOutside,
];
