/** What only people do, and no machine for them. */
export const reservedKinds = [
  'decision',
  'election',
  'review',
  'meeting',
  'deviation',
  'absence',
  'acceptance',
  'seat',
  'standing',
  'voice',
  'unread',
] as const;
export type ReservedKind = (typeof reservedKinds)[number];
