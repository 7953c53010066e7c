import { elector, type Topic, whoDecides } from '../model/authority.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import {
  type Accepted,
  type AcceptedInVain,
  acceptedFor,
  isAbout,
  newAcceptances,
  subjectText,
} from './accepted.js';
import type { Change, ChangeKind } from './change.js';
import { type Discounted, type Evidence, evidenceFor, noneNearby, type Window } from './evidence.js';
import type { Between } from './match.js';
import { topicOfOffice } from './subjects.js';

/**
 * - `none needed`: it takes no consent of a circle.
 * - `evidenced`: all circles whose consent it takes have decided it.
 * - `partly`: some of them have.
 * - `unevidenced`: nothing on record shows that anybody decided it.
 * - `accepted`: not all who may decide it are on record, and it is on record that somebody knows and why it stands.
 * - `wrong`: it was decided by a circle that may not decide it.
 */
export type Verdict = 'none needed' | 'evidenced' | 'partly' | 'unevidenced' | 'accepted' | 'wrong';

export interface JudgedChange extends Change {
  /** The circles whose consent it takes, as of the older state. */
  readonly decidedBy: readonly string[];
  /** What the newer state has on record for it. */
  readonly evidence: readonly Evidence[];
  /** What is named for it or is about it, and yet does not show that it was decided. */
  readonly discounted: readonly Discounted[];
  /** The circles whose consent is not on record. */
  readonly missing: readonly string[];
  readonly verdict: Verdict;
  /** What people call the circles that are named here, by their names, where that is something else. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** By whom and why it is accepted, also where that helps nothing. */
  readonly accepted?: Accepted | undefined;
  /** Of an acceptance that is new on record: what it names and does nothing for. */
  readonly inVain?: readonly AcceptedInVain[] | undefined;
}

/** A change that takes nobody's consent. */
export function free(change: Change): JudgedChange {
  return { ...change, decidedBy: [], evidence: [], discounted: [], missing: [], verdict: 'none needed' };
}

/** Whether something has still to be put right about a change: a decision lacks, or another circle took it. */
export function lacksConsent({ verdict }: JudgedChange): boolean {
  return verdict === 'unevidenced' || verdict === 'partly' || verdict === 'wrong';
}

/** By whom a deviation from a rule may be granted, by the name that a deviation has of it. */
export type GrantedBy = (rule: string) => 'circle' | 'next higher circle';

/** Whether what was decided wrongly is on record only of those who take it, without whoever gives it. */
export function isTakenAlone({ verdict, decidedBy, evidence }: JudgedChange): boolean {
  return (
    verdict === 'wrong' && evidence.every(({ circle }) => circle !== undefined && decidedBy.includes(circle))
  );
}

/** Says of each change who may decide it and what is on record for it. */
export function judged(
  between: Between,
  changes: readonly Change[],
  { since, until, nearby }: Window,
  grantedBy: GrantedBy = () => 'circle',
): readonly JudgedChange[] {
  const window = { since, until, nearby };
  const alone = { ...window, nearby: nearby && noneNearby };
  const now = changes.map((change) => judge(between, change, alone, grantedBy));
  const all =
    nearby === undefined || nearby === noneNearby || !now.some(isOpen)
      ? now
      : now.map((change) => judgedNearby(between, change, window, grantedBy));
  return all.some(({ kind }) => kind === 'acceptance-added') ? withVain(between, all, window) : all;
}

/** Each acceptance that is new on record, with what it names and does nothing for. */
function withVain(
  between: Between,
  changes: readonly JudgedChange[],
  { nearby }: Window,
): readonly JudgedChange[] {
  const all = newAcceptances(between);
  return changes.map((change) => {
    const acceptance =
      change.kind === 'acceptance-added' ? all.find(({ at }) => at === change.is) : undefined;
    if (acceptance === undefined) return change;
    const inVain = acceptance.subjects.flatMap((subject): AcceptedInVain[] => {
      const about = changes.filter((one) => one.accepted !== undefined && isAbout(between, one, subject));
      if (about.some(({ verdict }) => verdict === 'accepted')) return [];
      const called = { subject: subjectText(subject) };
      if (about.some(({ verdict }) => verdict === 'wrong')) return [{ ...called, why: 'decided elsewhere' }];
      return nearby?.isOpenBefore?.(subject) === true ? [] : [{ ...called, why: 'nothing lacks' }];
    });
    return inVain.length === 0 ? change : { ...change, inVain };
  });
}

/**
 * A change judged by what was put on record nearby as well. That only ever shows that somebody decided it who may: what
 * another step records of another circle may well be about another change.
 */
export function judgedNearby(
  between: Between,
  change: JudgedChange,
  window: Window,
  grantedBy: GrantedBy,
): JudgedChange {
  if (!isOpen(change)) return change;
  const now = judge(between, change, window, grantedBy);
  const isNearer = change.verdict === 'unevidenced' || now.missing.length < change.missing.length;
  const isBetter = now.verdict === 'evidenced' || now.verdict === 'accepted';
  return isBetter || (now.verdict === 'partly' && isNearer) ? now : change;
}

/** Whether not all who may decide a change are on record for it, and nobody else is. */
export function isOpen({ verdict }: JudgedChange): boolean {
  return verdict === 'unevidenced' || verdict === 'partly';
}

/** Whether not all who may decide a change are on record for it, accepted or not. */
export function lacksDecision(change: JudgedChange): boolean {
  return isOpen(change) || change.verdict === 'accepted';
}

function judge(between: Between, change: Change, window: Window, grantedBy: GrantedBy): JudgedChange {
  const judged = withTitles(between, judgeByRecord(between, change, window, grantedBy));
  if (!lacksConsent(judged)) return judged;
  const accepted = acceptedFor(between, change, window);
  if (accepted === undefined) return judged;
  return { ...judged, accepted, verdict: judged.verdict === 'wrong' ? 'wrong' : 'accepted' };
}

function withTitles({ title }: Between, change: JudgedChange): JudgedChange {
  const { decidedBy, missing, evidence, discounted } = change;
  const named = [
    ...decidedBy,
    ...missing,
    ...[...evidence, ...discounted].flatMap(({ circle }) => circle ?? []),
  ];
  const titles = named
    .map((name) => [name, title(name)] as const)
    .filter(([name, called]) => name !== called);
  return titles.length === 0 ? change : { ...change, titles: Object.fromEntries(titles) };
}

/** What people call a circle that a change names. */
export function circleSaid({ titles }: Pick<JudgedChange, 'titles'>, circle: string): string {
  return titles !== undefined && Object.hasOwn(titles, circle) ? (titles[circle] as string) : circle;
}

function judgeByRecord(between: Between, change: Change, window: Window, grantedBy: GrantedBy): JudgedChange {
  const who = circlesFor(between, change, grantedBy);
  if (who === undefined) return free(change);
  const decidedBy = who.needed;
  const { counting: evidence, discounted } = evidenceFor(between, change, window);
  const said = new Set(evidence.flatMap(({ circle }) => circle ?? []));
  const all = [decidedBy, ...who.otherwise].filter((circles) => circles.length > 0);
  const lacking = (circles: readonly string[]): readonly string[] => circles.filter((one) => !said.has(one));
  const given = all.find((circles) => lacking(circles).length === 0);
  const common = { ...change, decidedBy, discounted };
  if (given !== undefined) {
    const counts = new Set(all.flat());
    const right = evidence.filter(({ circle }) => circle !== undefined && counts.has(circle));
    return { ...common, evidence: right, discounted: [], missing: [], verdict: 'evidenced' };
  }
  // Whoever takes something can agree to have it, and cannot give it.
  const counting = evidence.filter(
    ({ circle }) => circle !== undefined && circle !== who.taker && all.some((one) => one.includes(circle)),
  );
  if (counting.length > 0) {
    // Of the ways in which it can be decided, the one that has come farthest, and else the usual one.
    const nearest = all.reduce((best, one) => (lacking(one).length < lacking(best).length ? one : best));
    const missing = lacking(
      counting.some(({ circle }) => decidedBy.includes(circle ?? '')) ? decidedBy : nearest,
    );
    return { ...common, evidence: counting, missing, verdict: 'partly' };
  }
  const missing = lacking(decidedBy);
  const elsewhere = evidence.filter(({ certain, circle }) => certain && circle !== undefined);
  if (elsewhere.length > 0)
    return {
      ...common,
      evidence: elsewhere,
      missing: missing.length > 0 ? missing : decidedBy,
      verdict: 'wrong',
    };
  if (who.voluntary === true) return free(change);
  return { ...common, evidence: [], missing, verdict: 'unevidenced' };
}

/** The circles whose consent a change takes. */
interface Deciding {
  readonly needed: readonly string[];
  /** Other circles whose consent together does as well. */
  readonly otherwise: readonly (readonly string[])[];
  /** The circle to which something goes, whose consent alone is a grab. */
  readonly taker?: string | undefined;
  /** Whoever goes may do so without anybody's consent; only where a circle decided it, is it asked which. */
  readonly voluntary?: true;
}

const alone = (needed: readonly string[]): Deciding => ({ needed, otherwise: [] });

function circlesFor(between: Between, change: Change, grantedBy: GrantedBy): Deciding | undefined {
  const { kind } = change;
  const leaving = change.office !== undefined && leaves(kind);
  const topic = leaving ? topicOfOffice(change.office) : change.topic;
  if (topic === undefined) return undefined;
  const { was, is } = between;
  const old = olderCircle(between, change);
  const now = change.is === undefined && old !== undefined ? undefined : is.circle(change.circle);
  if (kind === 'organisation-changed') return forOrganisation(between);
  if (kind.startsWith('deviation-')) return forDeviation(between, change, grantedBy);
  if (kind.startsWith('decision-')) return forDecision(between, change);
  if (kind.startsWith('election-')) return forElection(between, change);
  if (kind.startsWith('cross-link-')) return forCrossLink(change);
  if (change.office !== undefined) {
    // Who stands in until a day does so without an election; that it goes on takes one.
    const standsIn = change.acting === true && change.until !== undefined;
    if (standsIn && kind !== 'term-extended') return undefined;
    const seat = forSeat(between, change, old, now);
    return seat === undefined || !leaving ? seat : { ...seat, voluntary: true };
  }
  if (topic === 'existence') return forExistence(between, change, old, now);
  if (kind === 'domain-item-moved') return forMove(between, change);
  if (kind === 'role-moved') return forMovedRole(between, change);
  const giver = kind.startsWith('delegation-') ? giverOf(between, change) : undefined;
  if (giver !== undefined && now !== undefined) {
    // What an item comes from is another where it goes to another circle: whoever gives it there says that as well.
    const move = forMove(between, { ...change, other: giver });
    return { ...move, otherwise: [...move.otherwise, names(whoDecides(is, now, 'domain'))] };
  }
  if (kind === 'delegation-changed' && old !== undefined && now !== undefined) {
    const withMove = forDelegationMoved(between, change, old, now);
    if (withMove !== undefined) return withMove;
  }
  const circle = old ?? now;
  if (circle === undefined) return alone(highest(was));
  const newer = now === undefined || old === undefined ? [] : [names(whoDecides(is, now, topic))];
  if (kind === 'domain-review-changed') {
    const [above, own] = [names(whoDecides(was, circle, topic)), [circle.name]];
    return { needed: own, otherwise: [...above.map((one) => [one]), ...newer] };
  }
  return {
    needed: old === undefined ? names(whoDecides(is, circle, topic)) : olderNames(between, old, topic),
    otherwise: newer,
    ...(isOfAnother(between, change) ? { taker: change.circle } : {}),
  };
}

/** The circle that an item of a circle's domain went away from, where it is in another one now. */
function giverOf({ items, old }: Between, { circle, item, role }: Change): string | undefined {
  if (role !== undefined) return undefined;
  const [before] = items.both.find(([, now]) => now.circle.name === circle && now.item.name === item) ?? [];
  const giver = before && old.circle(before.circle.name);
  return giver === circle ? undefined : giver;
}

/** Whether what is new in the domain of a circle is a part of what another circle decides about. */
function isOfAnother({ is }: Between, { kind, circle = '', item = '', role }: Change): boolean {
  if (kind !== 'domain-item-added' || role !== undefined) return false;
  const source = is.domainItem(circle, item)?.source;
  return source !== undefined && source.circle !== circle && is.circle(source.circle) !== undefined;
}

/** Whether by a kind of change somebody goes, or goes sooner. */
function leaves(kind: ChangeKind): boolean {
  return (
    kind.endsWith('-vacated') ||
    kind === 'term-shortened' ||
    kind === 'member-removed' ||
    kind === 'expert-removed' ||
    kind === 'observer-removed'
  );
}

/** What the organisation has agreed is for the circle that no other is above, or for its members' assembly. */
function forOrganisation({ was }: Between): Deciding {
  const assemblies = was.roots.filter(({ kind }) => kind === 'assembly').map(({ name }) => [name]);
  return { needed: highest(was), otherwise: assemblies };
}

/** A deviation is granted by the circle or one above it; for the organisation by the highest circle. */
function forDeviation(
  { was, is, earlier }: Between,
  { circle, subject }: Change,
  grantedBy: GrantedBy,
): Deciding {
  const standing = earlier.get(circle ?? '') === undefined ? is : was;
  const own = earlier.get(circle ?? '') ?? is.circle(circle);
  if (own === undefined) return alone(highest(was));
  const above = names(standing.wayUp(own));
  if (grantedBy(subject) === 'circle' || above.length === 0)
    return { needed: [circle ?? own.name], otherwise: above.map((one) => [one]) };
  return { needed: above.slice(0, 1), otherwise: above.slice(1).map((one) => [one]) };
}

/** A decision is changed, withdrawn and replaced by the circle whose it was, or, where that is no more, by the one above. */
function forDecision(between: Between, change: Change): Deciding | undefined {
  const { was, decisions, old: called } = between;
  const before =
    decisions.both.find(([, now]) => now.name === change.decision)?.[0] ??
    decisions.gone.find(({ name }) => called.decision(name) === change.decision);
  const name = before?.circle?.name;
  const circle = was.circle(name);
  if (name === undefined) return change.circle === undefined ? undefined : alone([change.circle]);
  const own = called.circle(name);
  if (circle === undefined) return alone([own]);
  const gone = isGone(between, circle);
  const otherwise = gone ? olderNames(between, circle, 'existence').map((one) => [one]) : [];
  // A decision that another circle is said to have taken: both, or the one above them.
  if (change.aspect === 'circle' && change.after !== undefined && change.after !== own) {
    const common = nearestAbove(between, own, change.after);
    return {
      needed: gone ? (otherwise[0] ?? [own]) : [own, change.after],
      otherwise: common === undefined ? otherwise : [...otherwise, [common]],
      taker: change.after,
    };
  }
  return { needed: [own], otherwise };
}

/** The record of an election is for the circle that elects to the office, or that is said to have elected. */
function forElection({ was, elections, old: called }: Between, change: Change): Deciding {
  const before =
    elections.both.find(([, now]) => now.name === change.election)?.[0] ??
    elections.gone.find(({ name }) => called.election(name) === change.election);
  if (before === undefined) return alone(highest(was));
  const circle = was.circle(before.circle.name);
  const by = before.by === undefined ? [] : [[called.circle(before.by.name)]];
  return {
    needed: [called.circle(circle === undefined ? before.circle.name : elector(was, circle, before.office))],
    otherwise: by,
  };
}

/** A link across is between two circles, of which each decides about itself. */
function forCrossLink({ circle, other }: Change): Deciding {
  return alone([circle, other].filter((one) => one !== undefined));
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
  // Of a link across that is new, the older state knows nobody who elects.
  const isNewLink =
    old !== undefined && now !== undefined && across(old) === undefined && across(now) !== undefined;
  const before =
    old === undefined || isNewLink ? undefined : called.circle(elector(was, old, office, across(old)));
  const after = now === undefined ? undefined : elector(is, now, office, across(now));
  // A circle that moves by the same change is linked to the newer one above it, which then elects.
  const moves = old !== undefined && now !== undefined && was.above(old)?.name !== is.above(now)?.name;
  const needed = (moves ? after : undefined) ?? before ?? after;
  if (needed === undefined) return undefined;
  const others = [before, after].filter((one) => one !== undefined && one !== needed);
  const own = now === undefined ? called.circle(old?.name ?? '') : now.name;
  const otherwise: (readonly string[])[] = others.map((one) => [one as string]);
  if (office === 'leader' && needed !== own && link === undefined) {
    // A circle may choose its leader itself where the one above confirms it, in the tradition that has it so.
    if (is.organisation.profile === 'sofa') otherwise.push([own, needed]);
    if (is.organisation.profile === 's3') otherwise.push([own]);
    // Below the members' assembly the law's rules bind, not the link.
    const above = now === undefined ? undefined : is.above(now);
    if (above?.kind === 'assembly' || now?.kind === 'top circle') otherwise.push([own]);
  }
  return { needed: [needed], otherwise };
}

/** Circles are made, ended, parted, joined and moved by the next higher circle that they have, or had. */
function forExistence(
  between: Between,
  change: Change,
  old: Circle | undefined,
  now: Circle | undefined,
): Deciding {
  const { kind, other } = change;
  const { was, is } = between;
  const newer =
    now === undefined ? [] : names(whoDecides(is, now, 'existence')).filter((one) => one !== now.name);
  if (kind === 'circle-merged') {
    const from = between.merged.find(({ into }) => into === now)?.from ?? [];
    const above = [...new Set(from.flatMap((one) => olderNames(between, one, 'existence')))];
    const [first, second] = above;
    const common =
      first === undefined || second === undefined ? undefined : nearestAbove(between, first, second);
    return {
      needed: above.length === 0 ? highest(was) : above,
      otherwise: common === undefined ? [] : [[common]],
    };
  }
  if (old !== undefined && kind !== 'circle-begun') {
    const before = olderNames(between, old, 'existence');
    const above = was.above(old);
    if (kind === 'circle-moved') return forMovedCircle(between, old, other);
    // Where the one above ends with it, those above that one decide as well.
    const higher = above !== undefined && isGone(between, above) ? was.wayUp(above) : [];
    return {
      needed: before,
      otherwise: [newer, ...higher.map(({ name }) => [between.old.circle(name)])],
    };
  }
  const circle = now ?? old;
  return { needed: circle === undefined ? highest(was) : madeBy(between, circle), otherwise: [newer] };
}

/**
 * A circle is given by the next higher one that it had and taken in by the one that it goes to; where the former is no
 * more, whoever ended, parted or joined that one says where the circles below it go.
 */
function forMovedCircle(between: Between, circle: Circle, other: string | undefined): Deciding {
  const { was } = between;
  const own = olderNames(between, circle, 'existence');
  const above = was.above(circle);
  const heirs = above !== undefined && isGone(between, above) ? olderNames(between, above, 'existence') : [];
  const to = takenInBy(between, other);
  const from = heirs.length > 0 ? heirs : own;
  const needed = [...new Set([...from, ...to])];
  const [one] = from;
  const common = one === undefined || other === undefined ? undefined : nearestAbove(between, one, other);
  const isAboveBoth = common !== undefined && common !== one && common !== other;
  // The circle above both has both to decide about; any other that takes a circle in cannot take it away.
  const taker = to.find((name) => needed.length > 1 && name !== common);
  return {
    needed,
    otherwise: [
      ...(isAboveBoth ? [[common]] : []),
      ...(heirs.length > 0 ? [[...new Set([...own, ...to])]] : []),
    ],
    ...(taker === undefined ? {} : { taker }),
  };
}

/** Who takes a circle in: the one below which it comes, or, where that one is new, whoever may make it. */
function takenInBy(between: Between, other: string | undefined): readonly string[] {
  if (other === undefined) return [];
  if (olderCircleNamed(between, other) !== undefined) return [other];
  const made = between.is.circle(other);
  return made === undefined ? [] : madeBy(between, made);
}

/** A new circle is made by the nearest circle above it that was there before. */
function madeBy(between: Between, circle: Circle): readonly string[] {
  const nearest = between.is.wayUp(circle).find((one) => olderCircleNamed(between, one.name) !== undefined);
  return nearest === undefined ? highest(between.was) : [nearest.name];
}

/**
 * A circle that moves has its domain from the circle above it from then on: whoever moves it decides that with it, or
 * the two as of any delegation.
 */
function forDelegationMoved(
  between: Between,
  { before, other }: Change,
  old: Circle,
  now: Circle,
): Deciding | undefined {
  const { was, is, old: called } = between;
  const [from, to] = [was.above(old), is.above(now)];
  if (from === undefined || to === undefined || other !== to.name) return undefined;
  const giver = called.circle(from.name);
  if (giver === to.name || before?.startsWith(`${giver}.`) !== true) return undefined;
  const move = forMovedCircle(between, old, to.name);
  return { ...move, otherwise: [...move.otherwise, names(whoDecides(is, now, 'domain'))] };
}

/** A role is given up by the circle that had it and taken on by the one that it goes to; or the one above both decides. */
function forMovedRole(between: Between, { other, circle = '' }: Change): Deciding {
  const giver = olderCircleNamed(between, other) ?? goneCircle(between, other);
  const isLeft = giver !== undefined && !isGone(between, giver);
  const to = olderCircleNamed(between, circle) === undefined ? [] : [circle];
  const needed = [...(isLeft ? [between.old.circle(giver.name)] : []), ...to];
  const common = other === undefined ? undefined : nearestAbove(between, other, circle);
  return {
    needed: needed.length === 0 ? [circle] : needed,
    otherwise: common === undefined || needed.includes(common) ? [] : [[common]],
    ...(isLeft ? { taker: circle } : {}),
  };
}

/**
 * What goes down the line is given by the circle above and taken on by the one below, what goes up likewise; what goes
 * to another branch is for the circle above both.
 */
function forMove(between: Between, { other, circle }: Change): Deciding {
  const { was, is, old: called } = between;
  const from = olderCircleNamed(between, other) ?? goneCircle(between, other);
  if (circle === undefined) return alone([]);
  if (from === undefined || other === circle) return alone([circle]);
  const giver = called.circle(from.name);
  const to = olderCircleNamed(between, circle);
  const target = to ?? is.circle(circle);
  const wayUp = (to === undefined ? is : was)
    .wayUp(target ?? from)
    .map(({ name }) => (to === undefined ? name : called.circle(name)));
  if (wayUp.includes(giver))
    return to === undefined ? alone([giver]) : { needed: [giver, circle], otherwise: [], taker: circle };
  if (was.wayUp(from).some(({ name }) => called.circle(name) === circle))
    return { needed: isGone(between, from) ? [circle] : [circle, giver], otherwise: [] };
  const common = wayUp.find((name) => was.wayUp(from).some((one) => called.circle(one.name) === name));
  return alone(common === undefined ? highest(was) : [common]);
}

/** The nearest circle above two others, or the one of them that is above the other, by the names of the newer state. */
function nearestAbove(between: Between, one: string, two: string): string | undefined {
  const way = (name: string): readonly string[] => {
    const old = olderCircleNamed(between, name) ?? goneCircle(between, name);
    if (old !== undefined)
      return [name, ...between.was.wayUp(old).map((above) => between.old.circle(above.name))];
    const now = between.is.circle(name);
    return now === undefined ? [] : [name, ...names(between.is.wayUp(now))];
  };
  const others = new Set(way(two));
  return way(one).find((name) => others.has(name));
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
function olderCircleNamed({ earlier }: Between, name: string | undefined): Circle | undefined {
  return name === undefined ? undefined : earlier.get(name);
}

/** A circle of the older state that the newer one does not have, by its own name. */
function goneCircle({ circles }: Between, name: string | undefined): Circle | undefined {
  return name === undefined ? undefined : circles.gone.find((one) => one.name === name);
}

/** The circle that a change is about as the older state has it, also where the newer one has it no more. */
function olderCircle(between: Between, { circle, kind, is }: Change): Circle | undefined {
  const isOfGone = is === undefined || kind === 'circle-split';
  const gone = isOfGone ? goneCircle(between, circle) : undefined;
  return gone ?? olderCircleNamed(between, circle);
}

/** Whether a circle of the older state is no more, or has ended, in the newer one. */
function isGone({ is, circles }: Between, circle: Circle): boolean {
  const now = circles.both.find(([old]) => old === circle)?.[1];
  return now === undefined || is.state(now) === 'ended';
}
