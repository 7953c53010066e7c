import { elector, type Topic, whoDecides } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import type { Change } from './change.js';
import { type Evidence, evidenceFor, type Window } from './evidence.js';
import type { Between } from './match.js';

/**
 * - `none needed`: it takes no consent of a circle.
 * - `evidenced`: all circles whose consent it takes have decided it.
 * - `partly`: some of them have.
 * - `unevidenced`: nothing on record shows that anybody decided it.
 * - `wrong`: it was decided by a circle that may not decide it.
 */
export type Verdict = 'none needed' | 'evidenced' | 'partly' | 'unevidenced' | 'wrong';

export interface JudgedChange extends Change {
  /** The circles whose consent it takes, as of the older state. */
  readonly decidedBy: readonly string[];
  /** What the newer state has on record for it. */
  readonly evidence: readonly Evidence[];
  /** The circles whose consent is not on record. */
  readonly missing: readonly string[];
  readonly verdict: Verdict;
}

/** Says of each change who may decide it and what is on record for it. */
export function judged(
  between: Between,
  changes: readonly Change[],
  window: Window,
): readonly JudgedChange[] {
  return changes.map((change) => judge(between, change, window));
}

function judge(between: Between, change: Change, window: Window): JudgedChange {
  const who = circlesFor(between, change);
  if (who === undefined)
    return { ...change, decidedBy: [], evidence: [], missing: [], verdict: 'none needed' };
  const decidedBy = who.needed;
  const evidence = evidenceFor(between, change, window, decidedBy[0]);
  const said = new Set(evidence.flatMap(({ circle }) => circle ?? []));
  const all = [decidedBy, ...who.otherwise];
  const given = (circles: readonly string[]): boolean =>
    circles.length > 0 && circles.every((circle) => said.has(circle));
  if (all.some(given)) {
    const counts = new Set(all.flat());
    const right = evidence.filter(({ circle }) => circle !== undefined && counts.has(circle));
    return { ...change, decidedBy, evidence: right, missing: [], verdict: 'evidenced' };
  }
  const counting = evidence.filter(
    ({ circle }) => circle !== undefined && all.some((one) => one.includes(circle)),
  );
  const missing = decidedBy.filter((circle) => !said.has(circle));
  if (counting.length > 0) return { ...change, decidedBy, evidence: counting, missing, verdict: 'partly' };
  const elsewhere = evidence.filter(({ certain, circle }) => certain && circle !== undefined);
  return {
    ...change,
    decidedBy,
    evidence: elsewhere,
    missing,
    verdict: elsewhere.length > 0 ? 'wrong' : 'unevidenced',
  };
}

/** The circles whose consent a change takes, and other circles that count as well. */
interface Deciding {
  readonly needed: readonly string[];
  readonly otherwise: readonly (readonly string[])[];
}

function circlesFor(between: Between, change: Change): Deciding | undefined {
  const { topic, kind } = change;
  if (topic === undefined) return undefined;
  const { was, is } = between;
  const old = olderCircle(between, change.circle);
  const now = is.circle(change.circle);
  if (kind === 'organisation-changed') return { needed: highest(was), otherwise: [] };
  // A decision that goes to another circle is for both.
  if (kind.startsWith('decision-'))
    return change.circle === undefined
      ? undefined
      : { needed: [change.circle, ...(change.other === undefined ? [] : [change.other])], otherwise: [] };
  if (kind.startsWith('deviation-')) {
    const granting = old ?? now;
    if (granting === undefined) return { needed: highest(was), otherwise: [] };
    // Any circle above it may grant it as well.
    const standing = old === undefined ? is : was;
    const above = standing.wayUp(granting).map(({ name }) => [between.old.circle(name)]);
    return { needed: [change.circle ?? granting.name], otherwise: above };
  }
  if (change.office !== undefined) return forSeat(between, change, old, now);
  if (topic === 'existence') return forExistence(between, change, old, now);
  if (kind === 'domain-item-moved') return forMove(between, change, old ?? now);
  const circle = old ?? now;
  if (circle === undefined) return { needed: highest(was), otherwise: [] };
  const newer = now === undefined || old === undefined ? [] : [names(whoDecides(is, now, topic))];
  return {
    needed: old === undefined ? names(whoDecides(is, circle, topic)) : olderNames(between, old, topic),
    otherwise: newer,
  };
}

/** Where a circle was moved by the same change, the newer next higher circle may have decided as well. */
function forSeat(
  { was, is, old: called }: Between,
  { office = 'member', link }: Change,
  old: Circle | undefined,
  now: Circle | undefined,
): Deciding | undefined {
  const across = (circle: Circle) =>
    link === undefined
      ? undefined
      : circle.crossLinks.find((one) => one.circle !== undefined && called.circle(one.circle.name) === link);
  const before = old === undefined ? undefined : called.circle(elector(was, old, office, across(old)));
  const after = now === undefined ? undefined : elector(is, now, office, across(now));
  // A circle that moves by the same change is linked to the newer one above it, which then elects.
  const moves = old !== undefined && now !== undefined && was.above(old)?.name !== is.above(now)?.name;
  const needed = (moves ? after : undefined) ?? before ?? after;
  if (needed === undefined) return undefined;
  const otherwise = [before, after].filter((one) => one !== undefined && one !== needed);
  return { needed: [needed], otherwise: otherwise.map((one) => [one as string]) };
}

function forExistence(
  between: Between,
  { kind, other }: Change,
  old: Circle | undefined,
  now: Circle | undefined,
): Deciding {
  const { was, is } = between;
  const newer =
    now === undefined ? [] : names(whoDecides(is, now, 'existence')).filter((one) => one !== now.name);
  if (old !== undefined && kind !== 'circle-begun' && kind !== 'circle-merged') {
    const before = olderNames(between, old, 'existence');
    const target =
      kind === 'circle-moved' && olderCircle(between, other) !== undefined ? [other as string] : [];
    return {
      needed: [...new Set([...before, ...target])],
      otherwise: kind === 'circle-moved' ? [] : [newer],
    };
  }
  // A new circle is made by the nearest circle above it that was there before.
  const circle = now ?? old;
  const above = circle === undefined ? [] : is.wayUp(circle);
  const nearest = above.find((one) => olderCircle(between, one.name) !== undefined);
  return { needed: nearest === undefined ? highest(was) : [nearest.name], otherwise: [newer] };
}

/** What goes up or down the line is between those two circles; what goes across, for the circle above them too. */
function forMove(between: Between, { other, circle }: Change, to: Circle | undefined): Deciding {
  const from = olderCircle(between, other);
  const { was } = between;
  const way = to === undefined ? [] : was.wayUp(to).map(({ name }) => name);
  if (from === undefined || to === undefined)
    return { needed: circle === undefined ? [] : [circle], otherwise: [] };
  const ends = [between.old.circle(from.name), circle ?? to.name];
  if (way.includes(from.name) || was.wayUp(from).some(({ name }) => name === to.name))
    return { needed: ends, otherwise: [] };
  return { needed: [...new Set([...olderNames(between, from, 'domain'), ...ends])], otherwise: [] };
}

/** The circle that no other is above, or right below the members' assembly. */
function highest(standing: AsOf): readonly string[] {
  const root = standing.roots.find(({ kind }) => kind !== 'assembly');
  const below = standing.roots.flatMap((one) => (one.kind === 'assembly' ? standing.below(one) : []));
  return names([below[0] ?? root ?? standing.roots[0]].filter((one) => one !== undefined));
}

function olderNames({ was, old }: Between, circle: Circle, topic: Topic): readonly string[] {
  return whoDecides(was, circle, topic).map(({ name }) => old.circle(name));
}

function names(circles: readonly Circle[]): readonly string[] {
  return circles.map(({ name }) => name);
}

/** The circle of the older state that the newer one calls by this name. */
function olderCircle({ earlier }: Between, name: string | undefined): Circle | undefined {
  return name === undefined ? undefined : earlier.get(name);
}
