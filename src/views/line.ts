import type { CircleMark, Hierarchy } from './circles.js';
import type { SeatMark } from './seats.js';

/** Who leads a circle, and whom they lead. */
export interface LeadershipMark {
  /** The name of the first of its circles. */
  readonly name: string;
  /** The circle that is led; several where somebody leads a circle and the one below it too. */
  readonly circles: readonly CircleMark[];
  /** Who leads; a vacant seat where nobody does and somebody is to; nobody where the circle is said to have no leader. */
  readonly leaders: readonly SeatMark[];
  /** Titles of circles in other places of the line that the same people lead. */
  readonly elsewhere: readonly string[];
  /** Those who work below the leader and lead no circle directly below. */
  readonly people: readonly SeatMark[];
  /** How many circles below are left out of the picture. */
  readonly hidden: number;
  readonly below: readonly LeadershipMark[];
}

/** The line of execution: leaders, and the leaders whom they lead. */
export interface LineView {
  readonly title: string;
  readonly on: string;
  readonly roots: readonly LeadershipMark[];
  readonly shown: number;
  readonly all: number;
  readonly cut: boolean;
}

/** The line of execution of circles: who carries out follows the leaders, where policy follows the double links. */
export function lineView({ title, on, roots, shown, all, cut }: Hierarchy): LineView {
  const order: CircleMark[] = [];
  // Nobody leads a circle that has not begun; what lies below one is shown by itself.
  const begun = (all: readonly CircleMark[]): readonly CircleMark[] => {
    if (all.every((circle) => !isToBegin(circle))) return all;
    const found: CircleMark[] = [];
    const left = [...all].reverse();
    for (let circle = left.pop(); circle !== undefined; circle = left.pop())
      if (isToBegin(circle)) left.push(...[...circle.below].reverse());
      else found.push(circle);
    return found;
  };
  const tops = begun(roots);
  const waiting = [...tops].reverse();
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    order.push(circle);
    for (const child of [...begun(circle.below)].reverse()) waiting.push(child);
  }
  const led = new Map<string, CircleMark[]>();
  for (const circle of order)
    for (const { person } of leadersOf(circle))
      if (person !== undefined) led.set(person, [...(led.get(person) ?? []), circle]);
  const marks = new Map<CircleMark, LeadershipMark>();
  for (const circle of order.toReversed())
    marks.set(circle, leadership(circle, begun(circle.below), marks, led));
  return {
    title,
    on,
    roots: tops.map((root) => marks.get(root)).filter((mark) => mark !== undefined),
    shown,
    all,
    cut,
  };
}

/** Who leads a circle, by the double link or, where it has none, among its officers. */
function leadersOf({ leaders, people }: CircleMark): readonly SeatMark[] {
  return [...leaders, ...people.filter(({ office }) => office === 'leader')];
}

function isToBegin({ standing }: CircleMark): boolean {
  return standing === 'planned' || standing === 'overdue';
}

function leadership(
  circle: CircleMark,
  children: readonly CircleMark[],
  marks: ReadonlyMap<CircleMark, LeadershipMark>,
  led: ReadonlyMap<string, readonly CircleMark[]>,
): LeadershipMark {
  const leaders = leadersOf(circle);
  const circles = [circle];
  const people = [...circle.people, ...circle.representatives].filter(isLed);
  const below: LeadershipMark[] = [];
  let { hidden } = circle;
  for (const child of children) {
    const mark = marks.get(child);
    if (mark === undefined) continue;
    // Nobody leads himself: who leads a circle and one below it has one place in the line for both.
    if (isSame(leaders, mark.leaders)) {
      circles.push(...mark.circles);
      people.push(...mark.people);
      below.push(...mark.below);
      hidden += mark.hidden;
    } else below.push(mark);
  }
  const taken = new Set([...leaders, ...below.flatMap((one) => one.leaders)].map(({ person }) => person));
  return {
    name: circle.name,
    circles,
    leaders,
    elsewhere: [
      ...new Set(
        leaders
          .flatMap(({ person }) => (person === undefined ? [] : (led.get(person) ?? [])))
          .filter((one) => !circles.includes(one)),
      ),
    ].map((one) => one.title),
    people: people.filter(({ person }) => {
      if (person === undefined || taken.has(person)) return false;
      taken.add(person);
      return true;
    }),
    hidden,
    below,
  };
}

/** Experts advise and observers sit in; neither is led. */
function isLed({ office }: SeatMark): boolean {
  return office !== 'expert' && office !== 'observer';
}

function isSame(a: readonly SeatMark[], b: readonly SeatMark[]): boolean {
  const [one, other] = [a[0], b[0]];
  return a.length === 1 && b.length === 1 && one?.person !== undefined && one.person === other?.person;
}
