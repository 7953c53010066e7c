import { compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import type { Circle, CircleKind, DoubleLink, Organisation } from '../model/organisation.js';
import { circleStanding, crossLinkFaults, type LinkFault, linkFaults } from '../model/standing.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import type { LinkTarget, OddStanding } from '../vocabulary/circles.js';
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
  /** How it stands, where that is anything else than that it works, and the day that tells. */
  readonly standing?: OddStanding;
  readonly day?: CalendarDate;
  /** Why its link upwards does not hold; left out where it is sound. */
  readonly faults?: readonly FaultMark[];
  /** Its roles with who holds them; left out where the picture is not to show any. */
  readonly roles?: readonly RoleMark[];
  /** Its links to circles other than the next higher one, those to circles that are not in the picture included. */
  readonly crossLinks?: readonly CrossLinkMark[];
}

/** A role of a circle, as a picture shows it. */
export interface RoleMark {
  readonly title: string;
  /** What its domain holds, each item in its own words; none where it has no domain of its own. */
  readonly domain: readonly string[];
  /** Who holds it; a vacant seat where nobody does, and nobody in a circle that has not begun. */
  readonly holders: readonly SeatMark[];
}

/** Why a link does not hold, as a picture tells it. */
export interface FaultMark {
  readonly why: LinkFault['why'];
  readonly office?: 'leader' | 'representative';
  readonly name?: string;
  /** The circle of whose members the one who holds the office is none. */
  readonly circle?: string;
}

/** Whether one end of a link that somebody holds does not hold the link: its term is over or open, or both ends are one. */
export function isLoose(mark: SeatMark, faults: readonly FaultMark[] = []): boolean {
  return (
    mark.person !== undefined &&
    faults.some(
      ({ why, office, name }) =>
        (why === 'single' && name === mark.name) ||
        ((why === 'expired' || why === 'without a term' || why === 'no member') &&
          office === mark.office &&
          name === mark.name),
    )
  );
}

/** Where a link to another circle leads: to one that works, is still to come or has ended, or out of what is known. */
export type { LinkTarget } from '../vocabulary/circles.js';

/** A link of a circle to one that is not its next higher circle, with those who hold it. */
export interface CrossLinkMark {
  /** The other circle, by name; nothing where the files do not have it, as in another organisation. */
  readonly to?: string;
  /** Its title, with the organisation's where it is another one. */
  readonly title: string;
  readonly target: LinkTarget;
  /** The day on which it ended or is to begin. */
  readonly day?: CalendarDate;
  readonly leaders: readonly SeatMark[];
  readonly representatives: readonly SeatMark[];
  readonly faults: readonly FaultMark[];
}

/** A link between two circles that are both in the picture: which of those that `from` has, and from where to where. */
export interface CrossLink {
  readonly from: string;
  readonly to: string;
  /** Its place among the links of `from`. */
  readonly place: number;
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
  /** Whether the roles of circles are shown; they are not, unless this is true. */
  readonly roles?: boolean;
  /** Whether circles are shown that are planned and do not work yet; they are, unless this is false. */
  readonly planned?: boolean;
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
  const circles = new Shown(standing, settings.planned !== false);
  // Circles in a ring hang below no root; the first of each ring stands for it, so that every circle is shown.
  const roots = chosen === undefined ? circles.roots() : [chosen];
  const all = bottomUp(circles, roots);
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
    const mark = circleMark(standing, circle, children, left, initials, near, found.get(circle.name));
    const roles = settings.roles === true ? roleMarks(standing, circle, initials, near) : [];
    marks.set(circle, roles.length === 0 ? mark : { ...mark, roles });
  }
  return {
    title: organisation.title ?? organisation.name,
    on,
    roots: roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    crossLinks: crossLinksAmong([...circles.all].map((circle) => marks.get(circle))),
    shown,
    all: all.length,
    cut: settings.depth === undefined && shown < all.length,
  };
}

/** The links between circles that are all in a picture, in the order of these. */
export function crossLinksAmong(marks: readonly (CircleMark | undefined)[]): readonly CrossLink[] {
  const shown = marks.filter((mark) => mark !== undefined);
  if (shown.every(({ crossLinks }) => crossLinks === undefined)) return [];
  const names = new Set(shown.map(({ name }) => name));
  return shown.flatMap(({ name, crossLinks = [] }) =>
    crossLinks.flatMap(({ to, target }, place) =>
      to !== undefined && to !== name && target !== 'ended' && names.has(to)
        ? [{ from: name, to, place }]
        : [],
    ),
  );
}

/** The circles that a picture may show: those that work and, where they are asked for, those that are planned. */
class Shown {
  readonly all: readonly Circle[];
  private readonly planned: ReadonlySet<Circle>;
  private readonly plannedBelow = new Map<string, Circle[]>();

  constructor(
    private readonly standing: AsOf,
    withPlanned: boolean,
  ) {
    const { circles } = standing.organisation;
    this.planned = new Set(
      withPlanned
        ? circles.filter(
            // One that begins later and was never said to be planned was not known of.
            (circle) =>
              circle.planned !== undefined &&
              standing.state(circle) === 'planned' &&
              standing.circle(circle.name) === circle,
          )
        : [],
    );
    this.all =
      this.planned.size === 0
        ? standing.circles
        : circles.filter(
            (circle) =>
              this.planned.has(circle) ||
              (standing.state(circle) === 'working' && standing.circle(circle.name) === circle),
          );
    if (this.planned.size === 0) return;
    // Once a circle is planned, those below each circle are put into the order of the files anew.
    for (const circle of this.all) {
      if (circle.parent === undefined) continue;
      const list = this.plannedBelow.get(circle.parent.name);
      if (list === undefined) this.plannedBelow.set(circle.parent.name, [circle]);
      else list.push(circle);
    }
  }

  below(circle: Circle): readonly Circle[] {
    if (this.planned.size === 0) return this.standing.below(circle);
    return this.standing.circle(circle.name) === circle ? (this.plannedBelow.get(circle.name) ?? []) : [];
  }

  /** The circles below which a picture of the whole begins. */
  roots(): readonly Circle[] {
    const reached = new Set<Circle>();
    const roots: Circle[] = [];
    const take = (root: Circle): void => {
      roots.push(root);
      const waiting = [root];
      for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
        if (reached.has(circle)) continue;
        reached.add(circle);
        waiting.push(...this.below(circle));
      }
    };
    for (const circle of this.all) {
      const above = this.standing.above(circle);
      if (above === undefined || (this.standing.state(above) !== 'working' && !this.planned.has(above)))
        take(circle);
    }
    for (const circle of this.all) if (!reached.has(circle)) take(circle);
    return roots;
  }
}

interface Level {
  readonly circle: Circle;
  /** How far below the outermost, which has 0. */
  readonly level: number;
  readonly below: readonly Circle[];
}

/** Circles with the lowest first, without recursion: a chain of ten thousand circles is drawn like any other. */
function bottomUp(circles: Shown, roots: readonly Circle[]): readonly Level[] {
  const order: Level[] = [];
  const seen = new Set<Circle>();
  const waiting = [...roots].reverse().map((circle) => ({ circle, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { circle, level } = next;
    if (seen.has(circle)) continue;
    seen.add(circle);
    const below = circles.below(circle).filter((child) => !seen.has(child));
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
  const how = circleStanding(standing, circle);
  const begun = how.standing === 'working' || how.standing === 'past its end';
  const marksOf = (seats: Parameters<typeof seatMarks>[2]): SeatMark[] =>
    seatMarks(standing, circle, seats, initials, near);
  // Nobody sits in a circle that has not begun, and nothing is missing in it.
  const linked = begun ? standing.linkOffices(circle) : [];
  const leaders = begun ? marksOf(standing.standing(linkSeats(circle, 'leaders'))) : [];
  // A seat of the double link that nobody speaks of is as empty as one that is said to be.
  if (linked.includes('leader') && leaders.length === 0 && standing.leaders(circle).length === 0)
    leaders.push(vacantSeat('leader'));
  const representatives = begun ? marksOf(standing.standing(linkSeats(circle, 'representatives'))) : [];
  if (linked.includes('representative') && representatives.length === 0)
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
  for (const office of begun ? (['leader', ...circleFunctions] as const) : []) {
    const seats = standing.standing(circle.officers).filter(({ seat }) => seat.office === office);
    for (const mark of marksOf(seats)) take(mark);
  }
  for (const seats of [circle.members, circle.experts, circle.observers])
    for (const mark of marksOf(standing.standing(seats).filter(isSeated))) take(mark);
  const above = standing.above(circle);
  const faults = begun ? faultMarks(standing, linkFaults(standing, circle)) : [];
  const crossLinks = circle.crossLinks.map((link) => crossLinkMark(standing, circle, link, begun, marksOf));
  return {
    name: circle.name,
    title: titleOfCircle(standing, circle),
    kind: circle.kind,
    ...(above === undefined ? {} : { above: titleOfCircle(standing, above) }),
    ...(circle.aims[0] === undefined ? {} : { aim: circle.aims[0].text }),
    people,
    leaders: leaders,
    representatives,
    below,
    hidden,
    ...(findings === undefined ? {} : { findings }),
    ...(how.standing === 'working' || how.standing === 'ended' ? {} : { standing: how.standing }),
    ...(how.standing === 'working' || how.day === undefined ? {} : { day: how.day }),
    ...(faults.length === 0 ? {} : { faults }),
    ...(crossLinks.length === 0 ? {} : { crossLinks }),
  };
}

function roleMarks(
  standing: AsOf,
  circle: Circle,
  initials: ReadonlyMap<string, string>,
  near: string,
): readonly RoleMark[] {
  const how = circleStanding(standing, circle);
  const begun = how.standing === 'working' || how.standing === 'past its end';
  return circle.roles.map((role) => {
    const held = begun ? seatMarks(standing, circle, standing.standing(role.holders), initials, near) : [];
    return {
      title: role.title ?? role.name,
      domain: (role.domain?.items ?? []).map(({ text, name }) => text ?? name),
      holders: begun && held.length === 0 ? [vacantSeat('role')] : held,
    };
  });
}

/** Whether somebody sits there, be it that nobody wrote down who. */
function isSeated({ state }: StandingSeat): boolean {
  return state === 'held' || state === 'expired' || state === 'unrecorded';
}

/** The seats of one end of a circle's link upwards, kept as one list where its files say the link once. */
function linkSeats({ links }: Circle, end: 'leaders' | 'representatives'): DoubleLink['leaders'] {
  const [first] = links;
  return first === undefined ? [] : links.length === 1 ? first[end] : links.flatMap((link) => link[end]);
}

function faultMarks(standing: AsOf, faults: readonly LinkFault[]): FaultMark[] {
  return faults.map((fault) => ({
    why: fault.why,
    ...('office' in fault ? { office: fault.office } : {}),
    ...('circle' in fault ? { circle: titleOfCircle(standing, fault.circle) } : {}),
    ...('person' in fault ? { name: titleOfPerson(standing, fault.person) } : {}),
  }));
}

function crossLinkMark(
  standing: AsOf,
  circle: Circle,
  link: DoubleLink,
  begun: boolean,
  marksOf: (seats: Parameters<typeof seatMarks>[2]) => SeatMark[],
): CrossLinkMark {
  const named = link.circle?.name;
  const other = link.organisation === undefined ? standing.circle(named) : undefined;
  const state = other === undefined ? undefined : standing.state(other);
  const day = other === undefined || state === 'working' ? undefined : circleStanding(standing, other).day;
  const seats = { leader: link.leaders, representative: link.representatives };
  const asked = link.leaders.length + link.representatives.length === 0;
  // An end that the files speak of and nobody holds is vacant, be it that the one who held it is gone.
  const marks = (office: 'leader' | 'representative'): readonly SeatMark[] => {
    if (!begun) return [];
    const found = marksOf(standing.standing(seats[office]));
    return found.length === 0 && (asked || seats[office].length > 0) ? [vacantSeat(office)] : found;
  };
  return {
    ...(other === undefined ? {} : { to: other.name }),
    title: [
      other === undefined ? (named ?? link.organisation ?? '') : titleOfCircle(standing, other),
      ...elsewhere(link),
    ].join(', '),
    target: state ?? 'elsewhere',
    ...(day === undefined ? {} : { day }),
    leaders: marks('leader'),
    representatives: marks('representative'),
    faults: begun ? faultMarks(standing, crossLinkFaults(standing, circle, link)) : [],
  };
}

function elsewhere({ circle, organisation }: DoubleLink): readonly string[] {
  return circle === undefined || organisation === undefined ? [] : [organisation];
}

function worse(a: SeatMark['state'], b: SeatMark['state']): SeatMark['state'] {
  return seatLooks.indexOf(a) < seatLooks.indexOf(b) ? a : b;
}

/** What has marks of people, and holds others that do. */
interface Marked extends Pick<CircleMark, 'leaders' | 'representatives' | 'people' | 'crossLinks' | 'roles'> {
  readonly below: readonly Marked[];
}

/** Every mark of a seat that a circle shows. */
export function marksIn(circle: Omit<Marked, 'below'>): readonly SeatMark[] {
  return [
    ...circle.leaders,
    ...circle.representatives,
    ...circle.people,
    ...(circle.crossLinks ?? []).flatMap((link) => [...link.leaders, ...link.representatives]),
    ...(circle.roles ?? []).flatMap(({ holders }) => holders),
  ];
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
    for (const { person, initials, name, lost } of marksIn(circle)) {
      if (person !== undefined && name !== undefined && !names.has(person))
        names.set(person, { initials, name });
      if (lost !== undefined && !names.has(lost.name)) names.set(lost.name, lost);
    }
    if (names.size > keyed) return [];
    waiting.push(...circle.below);
  }
  const told = new Map(
    [...names.values()].map(({ initials, name }) => [`${initials} ${name}`, { initials, name }]),
  );
  return [...told.values()].sort(
    (a, b) => compareText(a.initials, b.initials) || compareText(a.name, b.name),
  );
}
