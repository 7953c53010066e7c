import { decidersAbout } from '../account/deciders.js';
import type { AsOf } from '../model/lookups.js';
import type { Matter } from '../views/domains.js';

/**
 * What the organisation, or the branch below a circle, says of a matter, as the map of domains shows the way to it;
 * nothing where it says nothing. Items and roles are looked for first: a circle or a decision that speaks of it too
 * would lead to all that it holds.
 */
export function matterOf(standing: AsOf, text: string, of?: string): Matter | undefined {
  const branch = standing.circle(of);
  const isShown = (name: string): boolean => {
    const circle = standing.circle(name.split('.')[0]);
    if (branch === undefined || circle === branch) return true;
    return circle !== undefined && standing.wayUp(circle).includes(branch);
  };
  const found = decidersAbout(standing, text)
    .deciders.filter(({ kind }) => kind !== 'seat')
    .map(({ kind, name, circle }) => {
      const isHeld = kind === 'domain item' || kind === 'role';
      return { isHeld, name: isHeld || kind === 'circle' ? name : circle };
    })
    .filter(({ name }) => isShown(name));
  const held = found.filter(({ isHeld }) => isHeld);
  const names = (held.length > 0 ? held : found).map(({ name }) => name);
  return names.length === 0 ? undefined : { text, names: new Set(names) };
}
