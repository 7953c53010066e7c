import type { Rule } from '../rule.js';
import { actionIncomplete } from './action-incomplete.js';
import { closingMissing } from './closing-missing.js';
import { datesOutOfOrder } from './dates-out-of-order.js';
import { decisionIncomplete } from './decision-incomplete.js';
import { measureMissing } from './measure-missing.js';
import { meetingDiffers } from './meeting-differs.js';
import { minutesWaiting } from './minutes-waiting.js';
import { neverMeasured } from './never-measured.js';
import { offTargetUnanswered } from './off-target-unanswered.js';
import { outsideDomain } from './outside-domain.js';
import { ownerLeft } from './owner-left.js';
import { pointUndecided } from './point-undecided.js';
import { replacedStillInForce } from './replaced-still-in-force.js';
import { responsibleMissing } from './responsible-missing.js';
import { reviewMissing } from './review-missing.js';
import { reviewOverdue } from './review-overdue.js';

export const logbookRules: readonly Rule[] = [
  decisionIncomplete,
  reviewMissing,
  reviewOverdue,
  outsideDomain,
  responsibleMissing,
  measureMissing,
  datesOutOfOrder,
  replacedStillInForce,
  ownerLeft,
  minutesWaiting,
  meetingDiffers,
  pointUndecided,
  offTargetUnanswered,
  actionIncomplete,
  closingMissing,
  neverMeasured,
];
