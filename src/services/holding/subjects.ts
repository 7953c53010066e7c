import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { titleOf } from '../../model/steps.js';
import { titleOfCircle } from '../../model/titles.js';

/** Something that a decision or a topic of a circle may concern. */
export interface OfferedSubject {
  /** As it is written behind `concerns`: `Strategie.care`. */
  readonly written: string;
  readonly title: string;
}

/** What is offered of one circle, and no more in one list. */
const mostSubjects = 500;

/**
 * What a circle decides about, the nearest first: the parts of its domain, its roles, itself; then the same of each
 * circle below it; then the decisions of the circle.
 */
export function subjectsOf(standing: AsOf, name: string): readonly OfferedSubject[] {
  const circle = standing.circle(name);
  if (circle === undefined) return [];
  const decisions = standing.organisation.decisions
    .filter((one) => one.circle?.name === circle.name)
    .map((one) => ({ written: one.name, title: titleOf(one) }));
  return [
    ...[circle, ...standing.below(circle)].flatMap((one) => partsOf(standing, one)),
    ...decisions,
  ].slice(0, mostSubjects);
}

function partsOf(standing: AsOf, circle: Circle): OfferedSubject[] {
  const title = titleOfCircle(standing, circle);
  const part = (name: string, said: string | undefined): OfferedSubject => ({
    written: `${circle.name}.${name}`,
    title: `${title}: ${said ?? name}`,
  });
  return [
    ...standing.domainItems(circle.name).map((item) => part(item.name, item.text)),
    ...circle.roles.map((role) => part(role.name, role.title)),
    { written: circle.name, title },
  ];
}
