/** What can be the matter with a double link or a cross link. */
export const linkFaults = [
  'missing',
  'vacant',
  'to come',
  'void',
  'expired',
  'without a term',
  'no member',
  'single',
] as const;
export type LinkFaultKind = (typeof linkFaults)[number];
