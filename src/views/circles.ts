import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import type { Circle, CircleKind, Office, Organisation } from '../model/organisation.js';

/** A seat as a picture shows it. */
export interface SeatMark {
  readonly office: Office;
  /** Short, for the mark itself; empty for a vacant seat. */
  readonly initials: string;
  /** The full name, or nothing where the seat is vacant. */
  readonly name?: string;
  readonly state: 'held' | 'expired' | 'vacant';
}

export interface CircleMark {
  readonly name: string;
  readonly title: string;
  readonly kind: CircleKind;
  readonly aim?: string;
  /** Those who sit here and are not in the link upwards nor from a circle below. */
  readonly people: readonly SeatMark[];
  /** The double link upwards: leaders coming down, representatives going up. */
  readonly leaders: readonly SeatMark[];
  readonly representatives: readonly SeatMark[];
  readonly below: readonly CircleMark[];
  /** How many circles are left out below, where the picture is cut at a depth. */
  readonly hidden: number;
}

export interface CirclesView {
  readonly title: string;
  readonly on: CalendarDate;
  readonly roots: readonly CircleMark[];
  /** Links to circles other than the next higher one. */
  readonly crossLinks: readonly { readonly from: string; readonly to: string }[];
}

export interface CirclesViewSettings {
  /** Show this circle and what is below it only. */
  readonly of?: string;
  /** How many levels below the outermost are shown; all, where it is left out. */
  readonly depth?: number;
}

/** The organisation as circles within circles. */
export function circlesView(
  organisation: Organisation,
  on: CalendarDate,
  settings: CirclesViewSettings = {},
): CirclesView {
  const standing = asOf(organisation, on);
  const chosen = standing.circle(settings.of);
  // Circles in a ring hang below no root; the first of each ring stands for it, so that every circle is shown.
  const roots = chosen === undefined ? rootsOf(standing) : [chosen];
  const marks = new Map<Circle, CircleMark>();
  for (const circle of bottomUp(standing, roots, settings.depth)) {
    const shown = circle.shown.map((child) => marks.get(child)).filter((mark) => mark !== undefined);
    marks.set(circle.circle, circleMark(standing, circle.circle, shown, circle.hidden));
  }
  const shown = new Set([...marks.keys()].map((circle) => circle.name));
  return {
    title: organisation.title ?? organisation.name,
    on,
    roots: roots.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    crossLinks: standing.circles.flatMap((circle) =>
      circle.crossLinks
        .filter((link) => link.circle !== undefined && link.organisation === undefined)
        .map((link) => ({ from: circle.name, to: link.circle?.name ?? '' }))
        .filter((link) => shown.has(link.from) && shown.has(link.to)),
    ),
  };
}

function rootsOf(standing: AsOf): readonly Circle[] {
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
  readonly shown: readonly Circle[];
  readonly hidden: number;
}

/** Circles with the lowest first, without recursion: a chain of ten thousand circles is drawn like any other. */
function bottomUp(standing: AsOf, roots: readonly Circle[], depth = Number.POSITIVE_INFINITY): Level[] {
  const order: Level[] = [];
  const seen = new Set<Circle>();
  const waiting = [...roots].reverse().map((circle) => ({ circle, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { circle, level } = next;
    if (seen.has(circle)) continue;
    seen.add(circle);
    const below = standing.below(circle).filter((child) => !seen.has(child));
    const shown = level < depth ? below : [];
    order.push({ circle, shown, hidden: below.length - shown.length });
    for (const child of shown) waiting.push({ circle: child, level: level + 1 });
  }
  return order.reverse();
}

function circleMark(
  standing: AsOf,
  circle: Circle,
  below: readonly CircleMark[],
  hidden: number,
): CircleMark {
  const link = circle.links[0];
  const leaders = link === undefined ? [] : seatMarks(standing, standing.standing(link.leaders));
  // A seat of the double link that nobody speaks of is as empty as one that is said to be.
  if (standing.needsLink(circle) && leaders.length === 0 && standing.leaders(circle).length === 0)
    leaders.push({ office: 'leader', initials: '', state: 'vacant' });
  const representatives =
    link === undefined ? [] : seatMarks(standing, standing.standing(link.representatives));
  if (standing.needsLink(circle) && representatives.length === 0)
    representatives.push({ office: 'representative', initials: '', state: 'vacant' });
  const linked = new Set([...leaders, ...representatives].map((mark) => mark.name));
  const people: SeatMark[] = [];
  const taken = new Set<string | undefined>(linked);
  for (const office of ['leader', 'facilitator', 'secretary', 'logbook'] as const) {
    for (const mark of seatMarks(
      standing,
      standing.standing(circle.officers).filter(({ seat }) => seat.office === office),
    )) {
      if (mark.name !== undefined && taken.has(mark.name)) continue;
      taken.add(mark.name);
      people.push(mark);
    }
  }
  for (const { seat } of [...standing.holders(circle.members), ...standing.holders(circle.experts)]) {
    const [mark] = seatMarks(standing, [{ seat, state: 'held' }]);
    if (mark === undefined || taken.has(mark.name)) continue;
    taken.add(mark.name);
    people.push(mark);
  }
  return {
    name: circle.name,
    title: circle.title ?? circle.name,
    kind: circle.kind,
    ...(circle.aims[0] === undefined ? {} : { aim: circle.aims[0].text }),
    people,
    leaders,
    representatives,
    below,
    hidden,
  };
}

function seatMarks(standing: AsOf, seats: readonly StandingSeat[]): SeatMark[] {
  return seats.flatMap(({ seat, state }): SeatMark[] => {
    if (state === 'past' || state === 'coming') return [];
    if (seat.person === undefined || state === 'vacant')
      return [{ office: seat.office, initials: '', state: 'vacant' }];
    const name = standing.person(seat.person.name)?.title ?? seat.person.name;
    return [{ office: seat.office, initials: initialsOf(name), name, state }];
  });
}

/** First letters of the first and the last word that begins with a capital: "Eva de Wit" is EW. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '');
  const main = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  const chosen = main.length > 0 ? main : words;
  const first = [...(chosen[0] ?? '')][0] ?? '';
  const last = chosen.length > 1 ? ([...(chosen.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
