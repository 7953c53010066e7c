import type { Rule } from '../rule.js';
import { auditFindingUnowned } from './audit-finding-unowned.js';
import { auditOverdue } from './audit-overdue.js';
import { leftOutInVain } from './left-out-in-vain.js';
import { leftOutWithoutReason } from './left-out-without-reason.js';
import { mandateMissing } from './mandate-missing.js';
import { planNotEvaluated } from './plan-not-evaluated.js';
import { reviewOverdue } from './review-overdue.js';
import { securedWithoutTopCircle } from './secured-without-top-circle.js';
import { statutesWithoutReference } from './statutes-without-reference.js';
import { stepBeforeItsPhase } from './step-before-its-phase.js';
import { trainingIncomplete } from './training-incomplete.js';

export const implementationRules: readonly Rule[] = [
  stepBeforeItsPhase,
  trainingIncomplete,
  auditOverdue,
  auditFindingUnowned,
  statutesWithoutReference,
  reviewOverdue,
  mandateMissing,
  planNotEvaluated,
  leftOutWithoutReason,
  leftOutInVain,
  securedWithoutTopCircle,
];
