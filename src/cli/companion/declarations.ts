import { compareOrigins } from '../../model/build.js';
import type { Organisation, Origin } from '../../model/organisation.js';

/** Something that the files declare, under the name by which answers speak of it. */
export interface Declaration {
  /** `Circle.item` of what a circle declares. */
  readonly name: string;
  readonly title?: string | undefined;
  readonly at: Origin;
  readonly whole: Origin;
}

/** All that an organisation declares under a name, in the order of its files. */
export function declarationsOf(organisation: Organisation): readonly Declaration[] {
  const { people, circles, elections, decisions, implementations, templates } = organisation;
  const { audits, actions, reviews, topics, meetings, blocks } = organisation;
  const within = circles.flatMap(({ name: circle, domain, roles }) =>
    [...(domain?.items ?? []), ...roles].map(({ name, at, whole }) => ({
      name: `${circle}.${name}`,
      at,
      whole,
    })),
  );
  return [
    ...[blocks, people, circles, elections, decisions, implementations, templates].flat(),
    ...[audits, actions, reviews, topics, meetings].flat(),
    ...within,
  ].sort((a, b) => compareOrigins(a.whole, b.whole));
}
