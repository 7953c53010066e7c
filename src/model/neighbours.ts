import { compareText } from './build.js';
import type { Fragment, Linked, Organisation } from './organisation.js';

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

/** A name for an organisation that stays the same while its own name and its folder do. */
export function organisationKey({ home, name }: Pick<Organisation, 'home' | 'name'>): string {
  return `${home}#${name}`;
}

export function isSameOrganisation(one: Whose, other: Whose): boolean {
  return one.name === other.name && one.home === other.home;
}

/** What its files make of an organisation before it is built. */
export interface Gathered extends Whose {
  readonly fragments: readonly Fragment[];
}

/** What the links of one organisation to circles of others mean; nothing for those that are not in the workspace. */
export function linkedFrom(from: Gathered, all: readonly Gathered[]): readonly Linked[] {
  const written = new Set(from.fragments.flatMap(organisationsWritten));
  // In orders of their own: what is meant does not depend on that of the files.
  return [...written].toSorted().flatMap((of) => {
    const meant = organisationMeant(from, all, of);
    if (meant === undefined) return [];
    const circles = meant.fragments.flatMap(({ circles, unreadable }) => [
      ...circles.map(({ name }) => name),
      ...unreadable.flatMap(({ declares }) => declares ?? []),
    ]);
    const { name, title } = meant;
    return [{ of, name, ...(title === undefined ? {} : { title }), circles: circles.toSorted() }];
  });
}

/** Whether two organisations that links mean are the same as far as a link can be checked. */
export function isSameLinked(one: Linked, other: Linked): boolean {
  return (
    one.of === other.of &&
    one.name === other.name &&
    one.title === other.title &&
    one.circles.length === other.circles.length &&
    one.circles.every((circle, i) => circle === other.circles[i])
  );
}

const written = new WeakMap<Fragment['circles'], readonly string[]>();

/** The organisations that the links of a file name. */
function organisationsWritten({ circles }: Fragment): readonly string[] {
  let found = written.get(circles);
  if (found === undefined) {
    found = circles.flatMap(({ crossLinks }) => crossLinks.flatMap(({ organisation }) => organisation ?? []));
    written.set(circles, found);
  }
  return found;
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
