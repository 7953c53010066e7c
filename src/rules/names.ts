import type { AsOf } from '../model/lookups.js';
import type { Circle, Decision, Election } from '../model/organisation.js';
import { titleOfCircle, titleOfDecision } from '../model/titles.js';

export { titleOfCircle as circleName, titleOfPerson as personName } from '../model/titles.js';

/** How a message names a decision: by its title, or, where it has none, by its name as Kring. */
export function decisionName(standing: AsOf, decision: Decision | string): string {
  const found = typeof decision === 'string' ? standing.decision(decision) : decision;
  const name = typeof decision === 'string' ? decision : decision.name;
  return found?.title === undefined || found.title === ''
    ? `\`${name}\``
    : `“${titleOfDecision(standing, found)}”`;
}

/** How a message names an election, which has no title: by its name as Kring. */
export function electionName({ name }: Pick<Election, 'name'>): string {
  return `\`${name}\``;
}

/** How a message names what an audit is of: a circle, or the organisation. */
export function subjectName(standing: AsOf, name: string): string {
  const { organisation } = standing;
  if (standing.circle(name) === undefined && name === organisation.name) return organisation.title ?? name;
  return titleOfCircle(standing, name);
}

/** How a message names the next higher circle; nothing where there is none. */
export function aboveName(standing: AsOf, circle: Circle): string | undefined {
  const above = standing.above(circle);
  return above === undefined ? undefined : titleOfCircle(standing, above);
}
