import type { Rule } from '../rule.js';
import { actsOutsideItsLife } from './acts-outside-its-life.js';
import { circleEndedStillHolds } from './ended-still-holds.js';
import { generalCircleMissing } from './general-circle-missing.js';
import { generalCircleOutsider } from './general-circle-outsider.js';
import { highestWithoutLeader } from './highest-without-leader.js';
import { longSilent } from './long-silent.js';
import { circleManyChildren } from './many-children.js';
import { meetingsMissed } from './meetings-missed.js';
import { circleNameUsedTwice } from './name-used-twice.js';
import { circleNotBegun } from './not-begun.js';
import { circleNotRecorded } from './not-recorded.js';
import { circleOnlyChild } from './only-child.js';
import { personInNoCircle } from './person-in-none.js';
import { remadeWithoutDecision } from './remade-without-decision.js';
import { circleRing } from './ring.js';
import { siblingIsNoLink } from './sibling-is-no-link.js';
import { silentCircle } from './silent.js';
import { circleSingleMember } from './single-member.js';
import { steeringNotRecorded } from './steering-not-recorded.js';
import { circleTooLarge } from './too-large.js';
import { circleTooSmall } from './too-small.js';
import { topCircleExpertise } from './top-circle-expertise.js';
import { topCircleMissing } from './top-circle-missing.js';
import { topCircleNotLinked } from './top-circle-not-linked.js';
import { topCircleWithoutExperts } from './top-circle-without-experts.js';
import { circleWithoutMembers } from './without-members.js';
import { circleWithoutParent } from './without-parent.js';

/** Rules on which circles there are and who sits in them. */
export const structureRules: readonly Rule[] = [
  circleNameUsedTwice,
  circleRing,
  circleWithoutParent,
  circleWithoutMembers,
  circleSingleMember,
  circleNotRecorded,
  circleTooLarge,
  circleTooSmall,
  circleManyChildren,
  circleOnlyChild,
  personInNoCircle,
  circleEndedStillHolds,
  circleNotBegun,
  siblingIsNoLink,
  generalCircleMissing,
  generalCircleOutsider,
  topCircleNotLinked,
  topCircleWithoutExperts,
  topCircleExpertise,
  topCircleMissing,
  remadeWithoutDecision,
  actsOutsideItsLife,
  highestWithoutLeader,
  silentCircle,
  longSilent,
  meetingsMissed,
  steeringNotRecorded,
];
