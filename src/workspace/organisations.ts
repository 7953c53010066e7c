import { isSameList } from '../ground/lists.js';
import { buildOrganisation, compareOrigins, compareText } from '../model/build.js';
import { type Gathered, isSameLinked, linkedFrom } from '../model/neighbours.js';
import type { Fragment, Linked, Organisation, Origin, Profile } from '../model/organisation.js';

/**
 * Finds the organisations of a workspace and the files that belong to each.
 *
 * A file that says `organisation X` belongs to X. Every other file belongs to the organisation of its own folder or
 * of the nearest folder above that has one. The same name in a folder and in one below it is one organisation; in
 * folders side by side it is two variants, which are kept apart.
 */
export function groupOrganisations(fragments: readonly Fragment[], profile?: Profile): Organisation[] {
  return [...regrouped(fragments, profile, new Map(), new Set()).values()].map((group) => group.organisation);
}

/** An organisation with what it was built from. */
export interface BuiltGroup {
  readonly fragments: readonly Fragment[];
  readonly neighbours: readonly string[];
  readonly linked: readonly Linked[];
  readonly unclear: number;
  readonly organisation: Organisation;
}

/**
 * The same by home and name, in the same order. Files that are alone each make an organisation by themselves, beside which
 * no other stands; its home is the file. An organisation of which nothing changed is the very one of before, so
 * that what was worked out about it holds.
 */
export function regrouped(
  fragments: readonly Fragment[],
  profile: Profile | undefined,
  before: ReadonlyMap<string, BuiltGroup>,
  alone: ReadonlySet<string>,
): ReadonlyMap<string, BuiltGroup> {
  const byFolder = new Map<string, Set<string>>();
  for (const fragment of fragments) {
    const name = fragment.organisations[0]?.name;
    if (name === undefined || alone.has(fragment.file)) continue;
    const folder = folderOf(fragment.file);
    const names = byFolder.get(folder) ?? new Set<string>();
    names.add(name);
    byFolder.set(folder, names);
  }

  const climbs = Math.max(
    0,
    ...[...byFolder.keys()].map((folder) => folder.split('/').filter((part) => part === '..').length),
  );
  const homes = new Map<string, string>();
  const homeOf = (folder: string, name: string): string => {
    const key = `${folder}\0${name}`;
    let home = homes.get(key);
    if (home === undefined) {
      home = folder;
      for (const above of foldersAbove(folder, climbs))
        if (byFolder.get(above)?.has(name) === true) home = above;
      homes.set(key, home);
    }
    return home;
  };

  const groups = new Map<
    string,
    { name: string; home: string; fragments: Fragment[]; unclear: { at: Origin; names: string[] }[] }
  >();
  const nearest = new Map<string, { folder: string; names: string[] } | undefined>();
  for (const fragment of fragments) {
    const folder = folderOf(fragment.file);
    let place: { folder: string; names: string[] } | undefined;
    const own = fragment.organisations[0]?.name;
    if (alone.has(fragment.file)) {
      const key = `${fragment.file}\0${own ?? ''}`;
      groups.set(key, { name: own ?? '', home: fragment.file, fragments: [fragment], unclear: [] });
      continue;
    }
    if (own !== undefined) place = { folder, names: [own] };
    else {
      if (!nearest.has(folder)) nearest.set(folder, nearestOrganisation(folder, byFolder, climbs));
      place = nearest.get(folder);
    }
    const name = place?.names[0] ?? '';
    const home = place === undefined ? '' : homeOf(place.folder, name);
    const key = `${home}\0${name}`;
    const group = groups.get(key) ?? { name, home, fragments: [], unclear: [] };
    groups.set(key, group);
    group.fragments.push(fragment);
    const names =
      own === undefined
        ? (place?.names ?? [])
        : [...new Set(fragment.organisations.map((block) => block.name))];
    const first =
      own === undefined
        ? firstPlace(fragment)
        : fragment.organisations.find((block) => block.name !== own)?.at;
    if (names.length > 1 && first !== undefined) group.unclear.push({ at: first, names });
  }

  const sorted = [...groups.values()].sort(
    (a, b) => compareText(a.home, b.home) || compareText(a.name, b.name),
  );
  const isAlone = ({ home }: { readonly home: string }): boolean => alone.has(home);
  const names = sorted
    .filter((group) => !isAlone(group))
    .map((group) => group.name)
    .filter((name) => name !== '');
  const gathered = sorted.map((group): Gathered => ({ ...group, title: titleOf(group.fragments) }));
  const together = gathered.filter((group) => !isAlone(group));
  return new Map(
    sorted.map((group, place): [string, BuiltGroup] => {
      const key = `${group.home}\0${group.name}`;
      const neighbours = isAlone(group) ? [] : names.filter((name) => name !== group.name);
      const own = gathered[place] as Gathered;
      const linked = isAlone(own) ? [] : linkedFrom(own, together);
      const known = before.get(key);
      const same =
        known !== undefined &&
        known.unclear === 0 &&
        group.unclear.length === 0 &&
        isSameList(known.fragments, group.fragments) &&
        isSameList(known.neighbours, neighbours) &&
        isSameList(known.linked, linked, isSameLinked);
      if (same) return [key, known];
      const organisation = buildOrganisation(group.fragments, {
        home: group.home,
        neighbours,
        linked,
        unclear: group.unclear,
        ...(profile === undefined ? {} : { profile }),
      });
      const { fragments, unclear } = group;
      return [key, { fragments, neighbours, linked, unclear: unclear.length, organisation }];
    }),
  );
}

/** The title that buildOrganisation will give it. */
function titleOf(fragments: readonly Fragment[]): string | undefined {
  return fragments.flatMap(({ organisations }) => organisations).find(({ title }) => title !== undefined)
    ?.title;
}

function nearestOrganisation(
  folder: string,
  byFolder: ReadonlyMap<string, ReadonlySet<string>>,
  climbs: number,
): { folder: string; names: string[] } | undefined {
  for (const place of [folder, ...foldersAbove(folder, climbs)]) {
    const names = byFolder.get(place);
    if (names !== undefined) return { folder: place, names: [...names].sort(compareText) };
  }
  return undefined;
}

/** The first place at which a file declares anything. */
function firstPlace(fragment: Fragment): Origin | undefined {
  const declared = [
    ...fragment.people,
    ...fragment.circles,
    ...fragment.elections,
    ...fragment.decisions,
    ...fragment.implementations,
    ...fragment.templates,
    ...fragment.audits,
    ...fragment.actions,
    ...fragment.reviews,
  ].map((one) => one.at);
  return [...declared, ...fragment.deviations.map((one) => one.at)].sort(compareOrigins)[0];
}

/** The folder of a path with forward slashes; empty for a bare file name. */
export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/**
 * All folders above one, the nearest first. Paths may begin with `..`, where the current folder lies in that of the
 * organisation; above the current folder are as many folders as such a path climbs.
 */
function foldersAbove(folder: string, climbs: number): string[] {
  const found: string[] = [];
  let at = folder;
  while (at !== '' && !isClimb(at)) {
    at = folderOf(at);
    found.push(at);
  }
  // An absolute path ends at its root, not at the current folder.
  if (folder.startsWith('/')) return found;
  for (let count = at === '' ? 1 : at.split('/').length + 1; count <= climbs; count++) {
    found.push(Array(count).fill('..').join('/'));
  }
  return found;
}

/** Whether a path is nothing but `../..`. */
function isClimb(path: string): boolean {
  return path === '..' || path.endsWith('/..');
}
