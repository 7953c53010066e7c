import { organisationIn } from '../messages/cli.js';
import type { Organisation } from '../model/organisation.js';

/** The organisations' names, each with its folder where two bear the same. */
export function namesOf(organisations: readonly Organisation[]): string[] {
  const times = new Map<string, number>();
  for (const { name } of organisations) times.set(name, (times.get(name) ?? 0) + 1);
  return organisations.map((one) =>
    times.get(one.name) === 1 ? one.name : organisationIn(one.name, one.home || '.').en,
  );
}
