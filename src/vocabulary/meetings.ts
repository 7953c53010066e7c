/** What a circle is to do with a point: hear it, think about it, decide, elect, or look back (domain 2.3). */
export const pointKinds = ['report', 'explore', 'decide', 'elect', 'review'] as const;
export type PointKind = (typeof pointKinds)[number];

/** What comes of a point: something on record elsewhere, or in words. */
export const outcomeRecords = ['decision', 'election', 'action', 'review'] as const;
export const outcomeKinds = [...outcomeRecords, 'information'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/**
 * How a meeting stands on a date.
 * - `planned`: its day is to come, or has come and nothing is on record of it yet.
 * - `overdue`: its day has passed, and nothing is on record of it.
 * - `held`: something is on record, and its minutes wait for the consent of the circle.
 * - `consented`: a later meeting of the circle consented to its minutes.
 */
export const meetingStandings = ['planned', 'overdue', 'held', 'consented'] as const;
export type MeetingStanding = (typeof meetingStandings)[number];

/** How a topic stands: open, on the agenda of a meeting to come, or closed. */
export const topicStandings = ['open', 'planned', 'closed'] as const;
export type TopicStanding = (typeof topicStandings)[number];

/** What belongs to the circle process, in its order: the circle leads, does, measures, and answers what it measured. */
export const loopParts = ['led', 'done', 'measured', 'answered'] as const;
export type LoopPart = (typeof loopParts)[number];

/** Whether one of these is so; `unknown` where the files do not tell. */
export const loopStates = ['yes', 'no', 'unknown'] as const;
export type LoopState = (typeof loopStates)[number];
