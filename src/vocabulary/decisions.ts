export const decisionStates = [
  'draft',
  'in consent',
  'adopted',
  'referred',
  'withdrawn',
  'expired',
  'replaced',
] as const;
export type DecisionState = (typeof decisionStates)[number];

/**
 * How a decision stands on a date.
 * - `proposed`: it has not been decided, or was referred to another circle.
 * - `in force`; `review overdue`: in force, and the day of its review has passed.
 * - `lapsed`: its term is over and the review that was agreed is not on record, so somebody has to decide what becomes
 *   of it. It holds no more, but stays told.
 * - `over`: its term is over, and nothing is left to do.
 * - `void`: it was taken although an objection stands open.
 * - `without mandate`: it was taken by a method that no consent allowed.
 * - `makes no policy`: it is policy, and a working group took it.
 * - `withdrawn`, `replaced`.
 */
export const decisionStandings = [
  'proposed',
  'in force',
  'review overdue',
  'lapsed',
  'over',
  'void',
  'without mandate',
  'makes no policy',
  'withdrawn',
  'replaced',
] as const;
export type DecisionStanding = (typeof decisionStandings)[number];

/** What can be wrong with how a decision was taken: those of its standings that it has from its first day. */
export const decisionFaults = [
  'void',
  'without mandate',
  'makes no policy',
] as const satisfies readonly DecisionStanding[];
export type DecisionFault = (typeof decisionFaults)[number];

/** How a decision stands that holds no more, or never did, and waits for an answer. */
export const unfounded = [...decisionFaults, 'lapsed'] as const satisfies readonly DecisionStanding[];
export type Unfounded = (typeof unfounded)[number];

/** Why an election that has an outcome on record elected nobody: those of the standings of a decision that fit. */
export const electionFaults = ['void', 'without mandate'] as const satisfies readonly DecisionStanding[];
export type ElectionFault = (typeof electionFaults)[number];

/** The stages of a consent decision (domain 0b). */
export const decisionStages = ['picture', 'opinion', 'decision'] as const;
export type DecisionStage = (typeof decisionStages)[number];

/** How an objection was met. */
export const objectionAnswers = ['term', 'measure', 'change', 'candidate', 'referral', 'withdrawal'] as const;
export type Answer = (typeof objectionAnswers)[number];

/** What a deviation needs to be one. */
export const deviationParts = ['under', 'until', 'because'] as const;
export type DeviationPart = (typeof deviationParts)[number];

/**
 * Why an election or decision that is named for a change, or is about it, does not show that it was decided.
 * - `objection open`: an objection to it was not met.
 * - `method`: it was not by consent, and no consent decision allowed that.
 * - `not in force`: it was not adopted, or was withdrawn, replaced or over.
 * - `superseded`: a later election to the same office went before it.
 * - `other person`, `other office`, `other term`, `other subject`: it is about something else.
 * - `other time`: it was taken for an earlier change, or long before this one.
 * - `later`: it was taken after the newer state.
 * - `makes no policy`: a circle took it in which no policy is made.
 * - `by others`: those on record for it are all people who do not sit in the circle that is said to have taken it.
 * - `consent before`: it was amended after those on record for it had given their consent.
 */
export const shortcomings = [
  'objection open',
  'method',
  'not in force',
  'superseded',
  'other person',
  'other office',
  'other term',
  'other subject',
  'other time',
  'later',
  'makes no policy',
  'by others',
  'consent before',
] as const;
export type Shortcoming = (typeof shortcomings)[number];
