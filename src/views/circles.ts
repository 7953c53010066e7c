import { compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import type { Circle, CircleKind, Organisation } from '../model/organisation.js';
import { type Severity, severities } from '../vocabulary/findings.js';
import { circleFunctions } from '../vocabulary/offices.js';
import { seatLooks } from '../vocabulary/seats.js';
import { initialsIn, nearUntil, type SeatMark, seatMarks, vacantSeat } from './seats.js';

export type { CircleKind } from '../model/organisation.js';
export type { Severity } from '../vocabulary/findings.js';

/** Of a finding, what a picture shows. */
export interface Found {
  readonly circle?: string;
  readonly severity: Severity;
}

/** How many findings of which weight a circle has; the heaviest is what a mark shows. */
export interface FindingMark {
  readonly severity: Severity;
  readonly count: number;
}

export interface CircleMark {
  readonly name: string;
  readonly title: string;
  readonly kind: CircleKind;
  /** The title of the next higher circle. */
  readonly above?: string;
  readonly aim?: string;
  /** Those who sit here and are not in the link upwards nor from a circle below. */
  readonly people: readonly SeatMark[];
  /** The double link upwards: leaders coming down, representatives going up. */
  readonly leaders: readonly SeatMark[];
  readonly representatives: readonly SeatMark[];
  readonly below: readonly CircleMark[];
  /** How many circles are left out below it, on all levels, where the picture is cut at a depth. */
  readonly hidden: number;
  readonly findings?: FindingMark;
}

export interface CrossLink {
  readonly from: string;
  readonly to: string;
}

/** Circles with those below them, as several pictures show them. */
export interface Hierarchy {
  /** The organisation's title. */
  readonly title: string;
  readonly on: CalendarDate;
  readonly roots: readonly CircleMark[];
  /** Links to circles other than the next higher one, between circles that are shown. */
  readonly crossLinks: readonly CrossLink[];
  /** How many circles are shown, and how many there would be. */
  readonly shown: number;
  readonly all: number;
  /** Whether the depth was chosen here, as more circles than can be read would have been shown. */
  readonly cut: boolean;
}

export type CirclesView = Hierarchy;

export interface HierarchySettings {
  /** Show this circle and what is below it only. */
  readonly of?: string;
  /**
   * How many levels below the outermost are shown: a number, or `all`. Where it is left out, all are, unless these
   * are more circles than can be read on one page.
   */
  readonly depth?: number | 'all';
  /** Findings to be shown as marks on their circles. */
  readonly findings?: readonly Found[];
}

/** As many circles as can be read on one page. */
export const readable = 60;

/** The organisation as circles within circles. */
export function circlesView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
): CirclesView {
  const standing = asOf(organisation, on);
  const chosen = standing.circle(settings.of);
  // Circles in a ring hang below no root; the first of each ring stands for it, so that every circle is shown.
  const roots = chosen === undefined ? rootsOf(standing) : [chosen];
  const all = bottomUp(standing, roots);
  const depth = settings.depth ?? readableDepth(all);
  const near = nearUntil(standing);
  const initials = initialsIn(standing);
  const found = findingMarks(settings.findings ?? []);
  const marks = new Map<Circle, CircleMark>();
  const hidden = new Map<Circle, number>();
  let shown = 0;
  for (const { circle, level, below } of all) {
    if (depth !== 'all' && level > depth) {
      hidden.set(
        circle,
        below.reduce((sum, child) => sum + (hidden.get(child) ?? 0), 1),
      );
      continue;
    }
    shown++;
    const children = below.map((child) => marks.get(child)).filter((mark) => mark !== undefined);
    const left = below.reduce((sum, child) => sum + (hidden.get(child) ?? 0), 0);
    marks.set(circle, circleMark(standing, circle, children, left, initials, near, found.get(circle.name)));
  }
  const names = new Set([...marks.keys()].map((circle) => circle.name));
  return {
    title: organisation.title ?? organisation.name,
    on,
    roots: roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    crossLinks: standing.circles.flatMap((circle) =>
      circle.crossLinks
        .filter((link) => link.circle !== undefined && link.organisation === undefined)
        .map((link) => ({ from: circle.name, to: link.circle?.name ?? '' }))
        .filter((link) => names.has(link.from) && names.has(link.to)),
    ),
    shown,
    all: all.length,
    cut: settings.depth === undefined && shown < all.length,
  };
}

/** The circles below which a picture of the whole begins. */
export function rootsOf(standing: AsOf): readonly Circle[] {
  const reached = new Set<Circle>();
  const roots: Circle[] = [];
  const take = (root: Circle): void => {
    roots.push(root);
    const waiting = [root];
    for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
      if (reached.has(circle)) continue;
      reached.add(circle);
      waiting.push(...standing.below(circle));
    }
  };
  for (const circle of standing.circles) {
    const above = standing.above(circle);
    if (above === undefined || standing.state(above) !== 'working') take(circle);
  }
  for (const circle of standing.circles) if (!reached.has(circle)) take(circle);
  return roots;
}

interface Level {
  readonly circle: Circle;
  /** How far below the outermost, which has 0. */
  readonly level: number;
  readonly below: readonly Circle[];
}

/** Circles with the lowest first, without recursion: a chain of ten thousand circles is drawn like any other. */
function bottomUp(standing: AsOf, roots: readonly Circle[]): readonly Level[] {
  const order: Level[] = [];
  const seen = new Set<Circle>();
  const waiting = [...roots].reverse().map((circle) => ({ circle, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { circle, level } = next;
    if (seen.has(circle)) continue;
    seen.add(circle);
    const below = standing.below(circle).filter((child) => !seen.has(child));
    order.push({ circle, level, below });
    for (const child of [...below].reverse()) waiting.push({ circle: child, level: level + 1 });
  }
  return order.reverse();
}

/** The deepest level down to which no more circles are shown than can be read; `all` where that is all of them. */
function readableDepth(levels: readonly Level[]): number | 'all' {
  if (levels.length <= readable) return 'all';
  const counts: number[] = [];
  for (const { level } of levels) counts[level] = (counts[level] ?? 0) + 1;
  let depth = 0;
  let shown = counts[0] ?? 0;
  while (depth + 1 < counts.length && shown + (counts[depth + 1] ?? 0) <= readable) {
    depth++;
    shown += counts[depth] ?? 0;
  }
  return depth;
}

function findingMarks(findings: readonly Found[]): ReadonlyMap<string, FindingMark> {
  const marks = new Map<string, FindingMark>();
  for (const { circle, severity } of findings) {
    if (circle === undefined) continue;
    const mark = marks.get(circle) ?? { severity, count: 0 };
    const heavier =
      severities.indexOf(severity) < severities.indexOf(mark.severity) ? severity : mark.severity;
    marks.set(circle, { severity: heavier, count: mark.count + 1 });
  }
  return marks;
}

function circleMark(
  standing: AsOf,
  circle: Circle,
  below: readonly CircleMark[],
  hidden: number,
  initials: ReadonlyMap<string, string>,
  near: string,
  findings: FindingMark | undefined,
): CircleMark {
  const link = circle.links[0];
  const marksOf = (seats: Parameters<typeof seatMarks>[1]): SeatMark[] =>
    seatMarks(standing, seats, initials, near);
  const leaders = link === undefined ? [] : marksOf(standing.standing(link.leaders));
  // A seat of the double link that nobody speaks of is as empty as one that is said to be.
  if (standing.needsLink(circle) && leaders.length === 0 && standing.leaders(circle).length === 0)
    leaders.push(vacantSeat('leader'));
  const representatives = link === undefined ? [] : marksOf(standing.standing(link.representatives));
  if (standing.needsLink(circle) && representatives.length === 0)
    representatives.push(vacantSeat('representative'));
  const people: SeatMark[] = [];
  // Somebody with several functions has one mark, which tells them all.
  const merge = (all: SeatMark[], mark: SeatMark): boolean => {
    const at = all.findIndex((one) => one.person !== undefined && one.person === mark.person);
    const known = all[at];
    if (known === undefined) return false;
    const state = worse(known.state, mark.state);
    all[at] = { ...known, state, functions: [...new Set([...known.functions, ...mark.functions])] };
    return true;
  };
  const take = (mark: SeatMark): void => {
    if (
      mark.person !== undefined &&
      (merge(leaders, mark) || merge(representatives, mark) || merge(people, mark))
    )
      return;
    people.push(mark);
  };
  for (const office of ['leader', ...circleFunctions] as const) {
    const seats = standing.standing(circle.officers).filter(({ seat }) => seat.office === office);
    for (const mark of marksOf(seats)) take(mark);
  }
  for (const seats of [circle.members, circle.experts, circle.observers])
    for (const mark of marksOf(standing.standing(seats).filter(isSeated))) take(mark);
  const above = standing.above(circle);
  return {
    name: circle.name,
    title: circle.title ?? circle.name,
    kind: circle.kind,
    ...(above === undefined ? {} : { above: above.title ?? above.name }),
    ...(circle.aims[0] === undefined ? {} : { aim: circle.aims[0].text }),
    people,
    leaders: leaders,
    representatives,
    below,
    hidden,
    ...(findings === undefined ? {} : { findings }),
  };
}

/** Whether somebody sits there, be it that nobody wrote down who. */
function isSeated({ state }: StandingSeat): boolean {
  return state === 'held' || state === 'expired' || state === 'unrecorded';
}

function worse(a: SeatMark['state'], b: SeatMark['state']): SeatMark['state'] {
  return seatLooks.indexOf(a) < seatLooks.indexOf(b) ? a : b;
}

/** What has marks of people, and holds others that do. */
interface Marked extends Pick<CircleMark, 'leaders' | 'representatives' | 'people'> {
  readonly below: readonly Marked[];
}

/** As many people as a key of initials can tell. */
const keyed = 200;

/**
 * Everybody whose mark is in the picture, with the mark, in the order of the marks. Where there are more people than
 * anybody would look up in a key there is none, as each mark still tells its name to whoever points at it.
 */
export function keyOf(roots: readonly Marked[]): { readonly initials: string; readonly name: string }[] {
  const names = new Map<string, { initials: string; name: string }>();
  const waiting = [...roots];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    for (const marks of [circle.leaders, circle.representatives, circle.people])
      for (const { person, initials, name } of marks)
        if (person !== undefined && name !== undefined && !names.has(person))
          names.set(person, { initials, name });
    if (names.size > keyed) return [];
    waiting.push(...circle.below);
  }
  return [...names.values()].sort(
    (a, b) => compareText(a.initials, b.initials) || compareText(a.name, b.name),
  );
}
