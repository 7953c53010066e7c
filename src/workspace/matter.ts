import { decidersAbout } from '../account/deciders.js';
import type { AsOf } from '../model/lookups.js';
import type { Matter } from '../views/domains.js';

/**
 * What the organisation says of a matter, as the map of domains shows the way to it; nothing where it says nothing.
 * Items and roles are looked for first: a circle or a decision that speaks of it too would lead to all that it holds.
 */
export function matterOf(standing: AsOf, text: string): Matter | undefined {
  const found = decidersAbout(standing, text).deciders.filter(({ kind }) => kind !== 'seat');
  const held = found.filter(({ kind }) => kind === 'domain item' || kind === 'role');
  const names =
    held.length > 0
      ? held.map(({ name }) => name)
      : found.map(({ kind, name, circle }) => (kind === 'circle' ? name : circle));
  return names.length === 0 ? undefined : { text, names: new Set(names) };
}
