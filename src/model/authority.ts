import { circleFunctions } from '../vocabulary/offices.js';
import type { AsOf } from './lookups.js';
import type { Circle, DoubleLink, Office } from './organisation.js';

/** What there is to decide about a circle. */
export const topics = [
  'aim',
  'domain',
  'constraint',
  'leader',
  'existence',
  'representative',
  ...circleFunctions,
  'role',
  'member',
  'expert',
  'meets',
  'measure',
  'policy',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Who may decide what: the one table behind the rules on elections, the authority of changes and `kring who`.
 * - `circle`: the circle itself.
 * - `next higher circle`: the next higher circle elects or decides, and the circle's consent is part of it, because
 *   the circle's links sit there as full members.
 * - `both`: the next higher circle and the circle, each by consent (domain 1.2: a change of aim or domain needs both).
 */
export const authority: Readonly<Record<Topic, 'circle' | 'next higher circle' | 'both'>> = {
  aim: 'both',
  domain: 'both',
  constraint: 'both',
  existence: 'next higher circle',
  leader: 'next higher circle',
  representative: 'circle',
  facilitator: 'circle',
  secretary: 'circle',
  logbook: 'circle',
  role: 'circle',
  member: 'circle',
  expert: 'circle',
  meets: 'circle',
  measure: 'circle',
  policy: 'circle',
};

/**
 * The circles whose consent it takes to decide a topic of a circle. A circle without a next higher one decides
 * everything about itself; the domain of a helping circle or working group is for the circle that made it alone.
 */
export function whoDecides(standing: AsOf, circle: Circle, topic: Topic): readonly Circle[] {
  const above = standing.above(circle);
  const who = authority[topic];
  // A working group carries out; what is policy of it is for the circle that set it up.
  if (topic === 'policy' && circle.kind === 'working group' && above !== undefined) return [above];
  if (above === undefined || who === 'circle') return [circle];
  const made = circle.kind === 'helping circle' || circle.kind === 'working group';
  return who === 'both' && !made ? [above, circle] : [above];
}

/** The same in whose meetings that is: before a circle begins, and after it has ended, of those above it. */
export function whoDecidesNow(standing: AsOf, circle: Circle, topic: Topic): readonly Circle[] {
  return [...new Set(whoDecides(standing, circle, topic).map((one) => standing.meetsFor(one) ?? one))];
}

/** Who elects to an office of a circle: for the leader the next higher circle (of a cross link, the circle linked to). */
export function elector(standing: AsOf, circle: Circle, office: Office, link?: DoubleLink): string {
  if (office !== 'leader') return circle.name;
  return link?.circle?.name ?? whoDecides(standing, circle, 'leader')[0]?.name ?? circle.name;
}
