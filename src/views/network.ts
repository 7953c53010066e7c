import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { isSameOrganisation, organisationKey, organisationMeant } from '../model/neighbours.js';
import type { Organisation } from '../model/organisation.js';
import { circleStanding } from '../model/standing.js';
import { titleOfCircle } from '../model/titles.js';
import { seatLooks } from '../vocabulary/seats.js';
import {
  type CircleMark,
  type CrossLinkMark,
  circlesView,
  type FaultMark,
  type HierarchySettings,
  isLoose,
  readable,
} from './circles.js';
import { nextHigher } from './fold.js';
import type { SeatMark } from './seats.js';

/** A circle in its frame, each behind the one above it. */
export interface NetworkCircle {
  readonly mark: CircleMark;
  /** How far below the outermost of its organisation, which has 0. */
  readonly level: number;
  /** The name of the next higher circle that is shown. */
  readonly above?: string;
}

/** An organisation of the picture. */
export interface NetworkFrame {
  readonly title: string;
  /** Whether its files are there; without them it has only the circles that links of others name. */
  readonly known: boolean;
  readonly circles: readonly NetworkCircle[];
  /** How many of its circles are left out. */
  readonly hidden: number;
}

/** A circle by the place of its frame and its name there. */
export interface CirclePlace {
  readonly frame: number;
  readonly circle: string;
}

/** A link between two circles that are not each other's next higher one; once, where both have it on record. */
export interface NetworkLink {
  readonly from: CirclePlace;
  readonly to: CirclePlace;
  /** Its place among the links of `from`, and among those of `to` where that has it too. */
  readonly place: number;
  readonly back?: number;
  /** Who holds it, by what both have on record. */
  readonly link: CrossLinkMark;
}

/** One end of a link that a person holds: from which circle they come into which. */
export interface HeldEnd {
  readonly office: 'leader' | 'representative';
  readonly source: CirclePlace;
  readonly goal: CirclePlace;
  readonly mark: SeatMark;
  /** Whether it is a link to another than the next higher circle. */
  readonly cross: boolean;
  /** Whether it does not hold although it is held: the term is over, or both ends are one person's. */
  readonly loose: boolean;
}

/** Somebody who links circles, with all links that they hold; or a seat of one link that nobody holds. */
export interface LinkingPerson {
  readonly mark: SeatMark;
  readonly links: readonly HeldEnd[];
}

/** Circles of several organisations with the links between them; of one organisation, who links its circles. */
export interface NetworkView {
  /** The titles of the organisations whose files are there. */
  readonly titles: readonly string[];
  readonly on: CalendarDate;
  readonly frames: readonly NetworkFrame[];
  readonly links: readonly NetworkLink[];
  /** Only where one organisation is shown. */
  readonly people?: readonly LinkingPerson[];
  readonly shown: number;
  readonly all: number;
  /** Whether circles are left out as more than can be read would have been shown. */
  readonly cut: boolean;
}

/**
 * The network of an organisation and those beside it. Alone, it shows the people between its circles.
 *
 * @param beside other organisations whose files are there; each has a frame of its own
 */
export function networkView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
  beside: readonly Organisation[] = [],
): NetworkView {
  const all = [organisation, ...beside.filter((one) => !isSameOrganisation(one, organisation))];
  const [own] = all as [Organisation];
  const whole: HierarchySettings =
    all.length > 1 ? { ...settings, depth: settings.depth ?? 'all' } : settings;
  const gathered = all.map((one) => gatheredIn(one, on, one === own ? whole : ofWhole(whole), all));
  const frames = cutToRead(gathered, settings);
  const places = new Map<string, number>(all.map((one, i) => [organisationKey(one), i]));
  const known = new Map(frames.map((frame, i) => [i, new Set(frame.circles.map(({ mark }) => mark.name))]));
  const strangers: { title: string; circles: Map<string, NetworkCircle> }[] = [];
  const placeOf = (frame: number, target: Target | undefined): CirclePlace | undefined => {
    if (target === undefined || target.ended) return undefined;
    if (target.organisation !== undefined) {
      const at = places.get(target.organisation);
      if (at === undefined || known.get(at)?.has(target.circle) !== true) return undefined;
      return { frame: at, circle: target.circle };
    }
    if (target.stranger === undefined)
      return known.get(frame)?.has(target.circle) === true ? { frame, circle: target.circle } : undefined;
    let at = strangers.findIndex(({ title }) => title === target.stranger);
    if (at < 0) at = strangers.push({ title: target.stranger, circles: new Map() }) - 1;
    const circles = strangers[at]?.circles;
    if (circles?.has(target.circle) === false)
      circles.set(target.circle, { mark: strangerMark(target.circle), level: 0 });
    return { frame: frames.length + at, circle: target.circle };
  };
  const links = linksAmong(frames, gathered, placeOf);
  const people =
    all.length > 1 ? undefined : peopleBetween(frames[0] as NetworkFrame, gathered[0] as Gathered, placeOf);
  const shown = frames.reduce((sum, { circles }) => sum + circles.length, 0);
  const count = frames.reduce((sum, { circles, hidden }) => sum + circles.length + hidden, 0);
  return {
    titles: all.map((one) => one.title ?? one.name),
    on,
    frames: [
      ...frames,
      ...strangers.map(({ title, circles }) => ({
        title,
        known: false,
        circles: [...circles.values()],
        hidden: 0,
      })),
    ],
    links,
    ...(people === undefined ? {} : { people }),
    shown,
    all: count,
    cut: settings.depth === undefined && shown < count,
  };
}

/** The settings without what names things of one organisation. */
function ofWhole({ of: _, findings: __, ...others }: HierarchySettings): HierarchySettings {
  return others;
}

/** What a link means. */
interface Target {
  readonly circle: string;
  /** The key of the other organisation, where its files are there. */
  readonly organisation?: string;
  /** What the link calls an organisation whose files are not. */
  readonly stranger?: string;
  readonly ended: boolean;
}

interface Gathered {
  readonly key: string;
  readonly title: string;
  readonly circles: readonly NetworkCircle[];
  readonly hidden: number;
  /** For each circle what each of its links means, in their order. */
  readonly targets: ReadonlyMap<string, readonly (Target | undefined)[]>;
}

function gatheredIn(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings,
  all: readonly Organisation[],
): Gathered {
  const standing = asOf(organisation, on);
  const hierarchy = circlesView(organisation, on, settings);
  const above = nextHigher(hierarchy);
  const others = new Map<Organisation, AsOf>();
  const standingOf = (one: Organisation): AsOf => {
    const found = others.get(one) ?? asOf(one, on);
    others.set(one, found);
    return found;
  };
  const circles: NetworkCircle[] = [];
  const targets = new Map<string, readonly (Target | undefined)[]>();
  const waiting = [...hierarchy.roots].reverse().map((mark) => ({ mark, level: 0 }));
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { mark, level } = next;
    if (seen.has(mark.name)) continue;
    seen.add(mark.name);
    const circle = standing.circle(mark.name);
    const meant = (circle?.crossLinks ?? []).map(
      (link): { target?: Target; title?: string; day?: string } => {
        const name = link.circle?.name;
        if (link.organisation === undefined) {
          const other = standing.circle(name);
          return other === undefined
            ? {}
            : { target: { circle: other.name, ended: standing.state(other) === 'ended' } };
        }
        const found = organisationMeant(organisation, all, link.organisation);
        if (found === undefined)
          return name === undefined
            ? {}
            : { target: { circle: name, stranger: link.organisation, ended: false } };
        const there = standingOf(found);
        const other = there.circle(name);
        if (other === undefined) return {};
        const ended = there.state(other) === 'ended';
        const { day } = circleStanding(there, other);
        return {
          target: { circle: other.name, organisation: organisationKey(found), ended },
          title: `${titleOfCircle(there, other)}, ${found.title ?? found.name}`,
          ...(ended && day !== undefined ? { day } : {}),
        };
      },
    );
    targets.set(
      mark.name,
      meant.map(({ target }) => target),
    );
    const crossLinks = (mark.crossLinks ?? []).map((link, i): CrossLinkMark => {
      const { target, title, day } = meant[i] ?? {};
      return {
        ...link,
        ...(title === undefined ? {} : { title }),
        ...(target?.ended === true && link.target === 'elsewhere' ? { target: 'ended' } : {}),
        ...(day === undefined ? {} : { day }),
      };
    });
    const higher = above.get(mark.name);
    circles.push({
      mark: crossLinks.length === 0 ? mark : { ...mark, crossLinks },
      level,
      ...(higher === undefined ? {} : { above: higher }),
    });
    for (const child of [...mark.below].reverse()) waiting.push({ mark: child, level: level + 1 });
  }
  return {
    key: organisationKey(organisation),
    title: hierarchy.title,
    circles,
    hidden: hierarchy.all - circles.length,
    targets,
  };
}

/**
 * As many circles as can be read: all; else the highest of each organisation, those that have links to others than
 * their next higher circle, and those that such links mean.
 */
function cutToRead(gathered: readonly Gathered[], { depth }: HierarchySettings): readonly NetworkFrame[] {
  const frame = ({ title, circles, hidden }: Gathered, kept = circles): NetworkFrame => ({
    title,
    known: true,
    circles: kept,
    hidden: hidden + circles.length - kept.length,
  });
  const count = gathered.reduce((sum, { circles }) => sum + circles.length, 0);
  if (gathered.length === 1 || depth !== undefined || count <= readable)
    return gathered.map((one) => frame(one));
  const meant = new Set<string>();
  for (const { key, circles, targets } of gathered)
    for (const { mark } of circles)
      for (const target of targets.get(mark.name) ?? []) {
        if (target === undefined) continue;
        meant.add(`${key} ${mark.name}`);
        if (target.stranger === undefined) meant.add(`${target.organisation ?? key} ${target.circle}`);
      }
  return gathered.map((one) =>
    frame(
      one,
      one.circles.filter(({ mark, level }) => level === 0 || meant.has(`${one.key} ${mark.name}`)),
    ),
  );
}

type Finding = (frame: number, target: Target | undefined) => CirclePlace | undefined;

function linksAmong(
  frames: readonly NetworkFrame[],
  gathered: readonly Gathered[],
  placeOf: Finding,
): readonly NetworkLink[] {
  const links: NetworkLink[] = [];
  const known = new Map<string, number[]>();
  const key = (one: CirclePlace, other: CirclePlace): string =>
    [one.frame, one.circle, other.frame, other.circle].join('\n');
  for (const [frame, { circles }] of frames.entries())
    for (const { mark } of circles) {
      const targets = gathered[frame]?.targets.get(mark.name) ?? [];
      for (const [place, link] of (mark.crossLinks ?? []).entries()) {
        const from = { frame, circle: mark.name };
        const to = placeOf(frame, targets[place]);
        if (to === undefined || (to.frame === frame && to.circle === mark.name)) continue;
        // Where the other has it on record too it is one link; whom one sends, the other receives.
        const at = known.get(key(to, from))?.shift();
        const other = at === undefined ? undefined : links[at];
        if (at !== undefined && other !== undefined) {
          const { leaders, representatives } = other.link;
          const joined = {
            ...other.link,
            leaders: heldOnce(leaders, link.representatives),
            representatives: heldOnce(representatives, link.leaders),
          };
          links[at] = { ...other, back: place, link: joined };
          continue;
        }
        const list = known.get(key(from, to)) ?? [];
        known.set(key(from, to), [...list, links.length]);
        links.push({ from, to, place, link });
      }
    }
  return links;
}

/** The seats of one end of a link by what two circles have on record: somebody holds it as far as one of them says so. */
function heldOnce(own: readonly SeatMark[], others: readonly SeatMark[]): readonly SeatMark[] {
  const all = [...own, ...others];
  const held = all.filter(({ state }) => state !== 'vacant');
  return held.length > 0 ? held : all;
}

/** Everybody who links two circles, in the order of the circles; and each end of a link that nobody holds. */
function peopleBetween(
  frame: NetworkFrame,
  { targets }: Gathered,
  placeOf: Finding,
): readonly LinkingPerson[] {
  const people = new Map<string, { mark: SeatMark; links: HeldEnd[] }>();
  const take = (held: HeldEnd): void => {
    const { mark } = held;
    const name = mark.person ?? `\n${people.size}`;
    const known = people.get(name);
    if (known === undefined) people.set(name, { mark, links: [held] });
    else {
      known.links.push(held);
      if (seatLooks.indexOf(mark.state) < seatLooks.indexOf(known.mark.state)) known.mark = mark;
    }
  };
  for (const { mark: circle, above } of frame.circles) {
    const own = { frame: 0, circle: circle.name };
    const both = (
      leaders: readonly SeatMark[],
      representatives: readonly SeatMark[],
      other: CirclePlace,
      faults: readonly FaultMark[],
      cross: boolean,
    ): void => {
      for (const mark of leaders)
        take({ office: 'leader', source: other, goal: own, mark, cross, loose: isLoose(mark, faults) });
      for (const mark of representatives)
        take({
          office: 'representative',
          source: own,
          goal: other,
          mark,
          cross,
          loose: isLoose(mark, faults),
        });
    };
    if (above !== undefined)
      both(circle.leaders, circle.representatives, { frame: 0, circle: above }, circle.faults ?? [], false);
    for (const [place, link] of (circle.crossLinks ?? []).entries()) {
      const other = placeOf(0, targets.get(circle.name)?.[place]);
      if (other !== undefined) both(link.leaders, link.representatives, other, link.faults, true);
    }
  }
  return [...people.values()];
}

/** A circle of an organisation whose files are not there, of which nothing is known but that a link names it. */
function strangerMark(name: string): CircleMark {
  return {
    name,
    title: name,
    kind: 'circle',
    people: [],
    leaders: [],
    representatives: [],
    below: [],
    hidden: 0,
  };
}
