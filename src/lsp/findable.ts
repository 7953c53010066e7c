import type { AsOf } from '../model/lookups.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import type { Findable } from '../render/html/panel.js';

/** Circles and people that a search in a picture finds. */
export function findableIn(standing: AsOf): readonly Findable[] {
  return [
    ...standing.circles.map((circle) => ({
      kind: 'circle' as const,
      name: circle.name,
      title: titleOfCircle(standing, circle),
      ...(circle.aims[0] === undefined ? {} : { also: circle.aims[0].text }),
    })),
    ...standing.organisation.people
      .filter((person) => standing.belongs(person) && standing.person(person.name) === person)
      .map((person) => ({
        kind: 'person' as const,
        name: person.name,
        title: titleOfPerson(standing, person),
        circles: standing.circlesOf(person.name).map(({ circle }) => circle.name),
      })),
  ];
}

export function isSameFindable(one: Findable, other: Findable): boolean {
  const { circles = [] } = one;
  const { circles: others = [] } = other;
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    one.title === other.title &&
    one.also === other.also &&
    circles.length === others.length &&
    circles.every((circle, i) => circle === others[i])
  );
}
