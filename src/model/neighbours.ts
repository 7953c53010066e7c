import { compareText } from './build.js';
import type { Organisation } from './organisation.js';

/** What tells organisations apart. */
export type Whose = Pick<Organisation, 'name' | 'home'> & { readonly title?: string | undefined };

/**
 * The organisation that a circle's link means by `of`, by its name or else by its title: the own one, or the nearest
 * by its folder. So of two variants of an organisation that lie side by side, each means the neighbours of its own
 * folder.
 */
export function organisationMeant<T extends Whose>(
  from: Whose,
  all: readonly T[],
  name: string,
): T | undefined {
  return (
    nearest(
      from,
      all.filter((one) => one.name === name),
    ) ??
    nearest(
      from,
      all.filter((one) => one.title === name),
    )
  );
}

export function isSameOrganisation(one: Whose, other: Whose): boolean {
  return one.name === other.name && one.home === other.home;
}

function nearest<T extends Whose>(from: Whose, all: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const one of all) {
    if (isSameOrganisation(from, one)) return one;
    const nearer =
      best === undefined
        ? 1
        : shared(from.home, one.home) - shared(from.home, best.home) || compareText(best.home, one.home);
    if (nearer > 0) best = one;
  }
  return best;
}

/** How many folders two paths have in common from their beginning. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  const differ = a.findIndex((part, i) => part !== b[i]);
  return differ < 0 ? a.length : differ;
}
