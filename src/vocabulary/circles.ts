export const circleKinds = [
  'assembly',
  'top circle',
  'general circle',
  'circle',
  'helping circle',
  'working group',
] as const;
export type CircleKind = (typeof circleKinds)[number];

/** Whether a circle works; see `AsOf.state`. */
export const circleStates = ['planned', 'working', 'ended'] as const;
export type CircleState = (typeof circleStates)[number];

/** Where a link to another circle leads: to a circle of the organisation as it is, or out of what the files know. */
export const linkTargets = [...circleStates, 'elsewhere'] as const;
export type LinkTarget = (typeof linkTargets)[number];

/**
 * How a circle stands: `overdue` where the day on which it was to begin has passed and nothing says that it has begun;
 * `past its end` where it still works after the day until which it was meant to.
 */
export const circleStandings = ['planned', 'overdue', 'working', 'past its end', 'ended'] as const;
export type CircleStanding = (typeof circleStandings)[number];
/** How a circle stands that is not simply at work, and has not ended. */
export type OddStanding = Exclude<CircleStanding, 'working' | 'ended'>;

/** The fields of which a top circle has an expert. */
export const fields = ['legal', 'finance', 'social', 'mission'] as const;
export type Field = (typeof fields)[number];
