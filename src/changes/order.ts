import type { Organisation } from '../model/organisation.js';
import type { Between } from './match.js';
import { type Called, calledAlike } from './renamed.js';

/**
 * The older state with what it declares in the order in which the newer has it, so that whatever looks at one thing
 * after the other meets the same first. The very same object where the order is the same.
 */
export function inNewerOrder(between: Between): Organisation {
  const { before, after } = between;
  const called = calledAlike(between);
  let organisation = before;
  for (const list of lists) {
    const ordered = inOrder(before[list] as readonly object[], after[list] as readonly object[], called);
    if (ordered !== before[list]) organisation = { ...organisation, [list]: ordered };
  }
  return organisation;
}

const lists = [
  'blocks',
  'people',
  'circles',
  'elections',
  'decisions',
  'implementations',
  'templates',
  'audits',
  'actions',
  'reviews',
  'topics',
  'meetings',
  'deviations',
] as const satisfies readonly (keyof Organisation)[];

/** A list in the order of another, with the lists that its members have in the order of their counterparts. */
function inOrder(old: readonly object[], now: readonly object[], called: Called): readonly object[] {
  if (old.length === 0 || now.length === 0) return old;
  const places = new Map<string, number[]>();
  now.forEach((one, i) => {
    const key = keyOf(one, called);
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  });
  let last = -1;
  let turned = false;
  let changed = false;
  const placed = old.map((one) => {
    const place = places.get(keyOf(one, called))?.shift();
    if (place !== undefined) {
      if (place < last) turned = true;
      last = Math.max(last, place);
    }
    const counterpart = place === undefined ? undefined : now[place];
    const within = counterpart === undefined ? one : withinOrder(one, counterpart, called);
    if (within !== one) changed = true;
    return { one: within, place };
  });
  if (!turned) return changed ? placed.map(({ one }) => one) : old;
  // What is gone stays behind what it stood behind.
  let before = -1;
  return placed
    .map(({ one, place }) => {
      before = place ?? before;
      return { one, at: before };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function withinOrder(old: object, now: object, called: Called): object {
  let made: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(old)) {
    const other: unknown = (now as Record<string, unknown>)[key];
    if (places.has(key) || typeof value !== 'object' || value === null) continue;
    if (typeof other !== 'object' || other === null) continue;
    let ordered: unknown = value;
    if (!Array.isArray(value)) ordered = withinOrder(value, other, called);
    else if (Array.isArray(other) && typeof value[0] === 'object') ordered = inOrder(value, other, called);
    if (ordered !== value) {
      made ??= { ...old };
      made[key] = ordered;
    }
  }
  return made ?? old;
}

/** What tells a member of a list from the others: its name, or all that it says, wherever it stands. */
function keyOf(one: object, called: Called): string {
  const { name, stage } = one as { readonly name?: unknown; readonly stage?: unknown };
  if (typeof name === 'string') return called(name);
  if (typeof stage === 'string') return stage;
  return called(JSON.stringify(one, (key, value: unknown) => (places.has(key) ? undefined : value)));
}

/** Where things stand in files. */
const places: ReadonlySet<string> = new Set([
  'at',
  'whole',
  'block',
  'comments',
  'officeAt',
  'organisationAt',
]);
