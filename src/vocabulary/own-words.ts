/** What an organisation may have words of its own for: offices, circles, and what circles have. */
export const ownTerms = [
  'leader',
  'representative',
  'facilitator',
  'secretary',
  'logbook',
  'circle',
  'top circle',
  'general circle',
  'helping circle',
  'working group',
  'double link',
  'aim',
  'domain',
] as const;
export type OwnTerm = (typeof ownTerms)[number];
