import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import type { Circle, Organisation } from '../model/organisation.js';
import { titleOfPerson } from '../model/titles.js';
import type { LinkState } from '../vocabulary/pictures.js';
import { type CircleMark, circlesView, type Hierarchy, type HierarchySettings } from './circles.js';
import { initialsIn } from './seats.js';

export type { LinkState } from '../vocabulary/pictures.js';

/*
 * Who can be missed. A circle keeps its way to the next higher circle as long as its leader or a representative is
 * there; it is cut off when neither is. Cross links are not counted: they lead to other circles, not upwards.
 */

export interface LinkStrength {
  readonly state: LinkState;
  /** The one on whom it hangs, by name in the files; only for `one person`. */
  readonly person?: string;
  /** Whether that one holds both ends; else the other end is vacant. */
  readonly both?: boolean;
  /** Ends that nobody holds. */
  readonly vacant: readonly ('leader' | 'representative')[];
}

/** Somebody who holds links, and what is left of them when that person is away. */
export interface HolderMark {
  readonly person: string;
  readonly name: string;
  readonly initials: string;
  readonly links: readonly HeldLink[];
  /** How many circles lose their way to the top, those below a circle that is cut off included. */
  readonly lost: number;
}

export interface HeldLink {
  /** The circle, by name and by title. */
  readonly circle: string;
  readonly title: string;
  readonly offices: readonly ('leader' | 'representative')[];
  /** What is left without this person. */
  readonly left: 'both ends' | 'leader' | 'representative' | 'nothing';
}

export interface ResilienceView {
  readonly hierarchy: Hierarchy;
  /** How firmly each circle that is shown is linked, by its name. */
  readonly strengths: ReadonlyMap<string, LinkStrength>;
  /** Everybody who holds a link below the chosen circle: who is missed most first. */
  readonly holders: readonly HolderMark[];
  /** How many circles have lost their way to the top already. */
  readonly lost: number;
}

interface Ends {
  /** The ends that somebody has to hold. */
  readonly asked: readonly ('leader' | 'representative')[];
  readonly leader: ReadonlySet<string>;
  readonly representative: ReadonlySet<string>;
  /** The ends of which it is not recorded who holds them, or who else does. */
  readonly unrecorded: ReadonlySet<'leader' | 'representative'>;
}

/** Which person's absence cuts which link, in the whole of a branch also where only its upper levels are shown. */
export function resilienceView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
): ResilienceView {
  const standing = asOf(organisation, on);
  const hierarchy = circlesView(organisation, on, { ...settings, planned: false });
  const { of } = settings;
  const whole = circlesView(organisation, on, {
    ...(of === undefined ? {} : { of }),
    depth: 'all',
    planned: false,
  });
  const branch = branchOf(whole.roots);
  // The link of the circle that is looked at leads out of what is looked at.
  const inside = branch.filter(({ top }) => !top);
  const ends = new Map<string, Ends>();
  for (const { circle } of branch) {
    const found = endsOf(standing, standing.circle(circle.name));
    if (found !== undefined) ends.set(circle.name, found);
  }
  const strengths = new Map<string, LinkStrength>();
  for (const { circle, top } of branch)
    strengths.set(circle.name, strengthOf(top ? undefined : ends.get(circle.name)));
  // How many circles still have their way to the top, counted in the order of the branch.
  const cutAbove = new Set<string>();
  const reached: number[] = [0];
  for (const { circle, above } of branch) {
    const gone =
      strengths.get(circle.name)?.state === 'cut' || (above !== undefined && cutAbove.has(above.name));
    if (gone) cutAbove.add(circle.name);
    reached.push((reached.at(-1) as number) + (gone ? 0 : 1));
  }
  const held = new Map<string, { link: HeldLink; from: number; to: number }[]>();
  for (const { circle, from, to } of inside) {
    const found = ends.get(circle.name);
    if (found === undefined) continue;
    for (const person of new Set([...found.leader, ...found.representative])) {
      const list = held.get(person) ?? [];
      list.push({ link: heldLink(circle, person, found), from, to });
      held.set(person, list);
    }
  }
  const initials = initialsIn(standing);
  const holders = [...held].map(([person, list]): HolderMark => {
    let lost = 0;
    let passed = 0;
    for (const { link, from, to } of list) {
      // What lies below a circle that is cut off already is counted with it.
      if (link.left !== 'nothing' || from < passed) continue;
      lost += (reached[to] as number) - (reached[from] as number);
      passed = to;
    }
    return {
      person,
      name: titleOfPerson(standing, person),
      initials: initials.get(person) ?? '',
      links: list.map(({ link }) => link),
      lost,
    };
  });
  const cuts = ({ links }: HolderMark): number => links.filter(({ left }) => left === 'nothing').length;
  holders.sort((a, b) => b.lost - a.lost || cuts(b) - cuts(a) || b.links.length - a.links.length);
  return { hierarchy, strengths, holders, lost: cutAbove.size };
}

/** Circles of a branch, each before those below it: those run from its place to before `to`. */
function branchOf(
  roots: readonly CircleMark[],
): { circle: CircleMark; above?: CircleMark; top: boolean; from: number; to: number }[] {
  const list: { circle: CircleMark; above?: CircleMark; top: boolean; from: number; to: number }[] = [];
  const waiting: { circle: CircleMark; above?: CircleMark }[] = [...roots]
    .reverse()
    .map((circle) => ({ circle }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { circle, above } = next;
    list.push({ ...next, top: above === undefined, from: list.length, to: 0 });
    for (const child of [...circle.below].reverse()) waiting.push({ circle: child, above: circle });
  }
  const counts = new Map<string, number>();
  for (const one of list.toReversed()) {
    const count = 1 + one.circle.below.reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0);
    counts.set(one.circle.name, count);
    one.to = one.from + count;
  }
  return list;
}

/** Who holds the ends of a circle's link upwards; nothing where it needs none and has none. */
function endsOf(standing: AsOf, circle: Circle | undefined): Ends | undefined {
  if (circle === undefined) return undefined;
  const asked = standing.linkOffices(circle);
  if (circle.links.length === 0 && asked.length === 0) return undefined;
  const people = (seats: readonly StandingSeat[]): Set<string> =>
    new Set(seats.map(({ seat }) => seat.person?.name).filter((name) => name !== undefined));
  const leader = people(standing.leaders(circle));
  const representative = people(standing.representatives(circle));
  // A link that nobody asks for is told where it is there; nothing breaks where it is not.
  if (asked.length === 0 && new Set([...leader, ...representative]).size < 2) return undefined;
  return {
    asked,
    leader,
    representative,
    unrecorded: new Set(
      (['leader', 'representative'] as const).filter((end) =>
        standing.isUnrecorded(standing.seatsOf(circle, end)),
      ),
    ),
  };
}

function strengthOf(ends: Ends | undefined): LinkStrength {
  if (ends === undefined) return { state: 'none', vacant: [] };
  const vacant = ends.asked.filter((end) => ends[end].size === 0 && !ends.unrecorded.has(end));
  const people = new Set([...ends.leader, ...ends.representative]);
  const [first] = people;
  if (ends.unrecorded.size > 0 && people.size < 2) return { state: 'unrecorded', vacant };
  if (first === undefined) return { state: 'cut', vacant };
  if (people.size === 1) return { state: 'one person', person: first, both: vacant.length === 0, vacant };
  return { state: vacant.length === 0 ? 'double' : 'one end', vacant };
}

function heldLink(circle: CircleMark, person: string, ends: Ends): HeldLink {
  const offices = (['leader', 'representative'] as const).filter((end) => ends[end].has(person));
  const stays = (end: 'leader' | 'representative'): boolean =>
    ends.unrecorded.has(end) || ends[end].size > (ends[end].has(person) ? 1 : 0);
  const [leader, representative] = [stays('leader'), stays('representative')];
  const left =
    leader && representative
      ? 'both ends'
      : leader
        ? 'leader'
        : representative
          ? 'representative'
          : 'nothing';
  return { circle: circle.name, title: circle.title, offices, left };
}
