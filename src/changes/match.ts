import { same, type Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { organisationMeant } from '../model/neighbours.js';
import type {
  Circle,
  Decision,
  Declared,
  DomainItem,
  Election,
  Organisation,
  Person,
  Role,
} from '../model/organisation.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import {
  type CircleTraits,
  movedRole,
  oneThing,
  otherElection,
  roleAsCircle,
  sameCircle,
  sameDecision,
  sameElection,
  sameInDomain,
  samePerson,
  sameRole,
  sameWords,
  seatsByPerson,
  traitsOfCircle,
  traitsOfRole,
} from './likeness.js';
import { mostCompared, paired } from './said.js';
import { absorbed, partings, saidByDecisions } from './splits.js';

/** What two states have of one kind: the same thing in both, what is gone, and what is new. */
export interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** An item of a circle's domain, or of the domain of one of its roles. */
export interface Held {
  readonly circle: Circle;
  readonly role?: Role;
  readonly item: DomainItem;
}

/** A role with the circle whose role it is. */
export interface RoleOf {
  readonly circle: Circle;
  readonly role: Role;
}

/** What names of one state are called in the newer one; a name of the newer state is what it is. */
export interface Names {
  person(name: string): string;
  /** A person as people call them. */
  called(name: string): string;
  circle(name: string): string;
  decision(name: string): string;
  election(name: string): string;
  role(circle: string, name: string): string;
  /** As `Circle.item`. */
  item(circle: string, name: string): string;
  /** An item or else a role of a circle, as `Circle.name`. */
  part(circle: string, name: string): string;
  /** A circle of another organisation, and that organisation as it is written. */
  across(circle: string, organisation: string): CircleAcross;
}

export interface CircleAcross {
  readonly circle: string;
  readonly organisation: string;
}

/** Two states of one organisation. */
export type States = readonly [before: Organisation, after: Organisation];

/** Two states of an organisation, and what is the same in both. */
export interface Between {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly on: CalendarDate;
  readonly was: AsOf;
  readonly is: AsOf;
  readonly people: Pairs<Person>;
  readonly circles: Pairs<Circle>;
  /** Roles, also those that went to another circle. */
  readonly roles: Pairs<RoleOf>;
  /** Roles of the older state that go on as circles, and circles that go on as roles. */
  readonly grown: readonly (readonly [RoleOf, Circle])[];
  readonly shrunk: readonly (readonly [Circle, RoleOf])[];
  readonly items: Pairs<Held>;
  readonly elections: Pairs<Election>;
  readonly decisions: Pairs<Decision>;
  /** Circles of the older state that became several, with those; and several that became one. */
  readonly split: readonly { readonly from: Circle; readonly into: readonly Circle[] }[];
  readonly merged: readonly { readonly from: readonly Circle[]; readonly into: Circle }[];
  /** Circles of the older state, by the names that the newer one gives them. */
  readonly earlier: ReadonlyMap<string, Circle>;
  readonly old: Names;
  readonly now: Names;
  /**
   * Nothing that others refer to has another name in the newer state. What is the very same object in both then says the
   * same in both, as in a history, where a step leaves most files alone.
   */
  readonly sameNames: boolean;
  /** What people call a circle, by the name that the newer state has for it, or else the older. */
  readonly title: (circle: string) => string;
  /** What a rule is called, by the name that a deviation has of it. */
  readonly rule: (name: string) => Words;
}

/** Names of the newer state are what they are. */
export const itself: Names = {
  person: (name) => name,
  called: (name) => name,
  circle: (name) => name,
  decision: (name) => name,
  election: (name) => name,
  role: (_, name) => name,
  item: (circle, name) => `${circle}.${name}`,
  part: (circle, name) => `${circle}.${name}`,
  across: (circle, organisation) => ({ circle, organisation }),
};

/**
 * Finds what is the same in two states: by name first, then what has another name by what it is.
 *
 * @param beside both states of the organisations that links across may mean, which may have other names now
 * @param rule what a rule is called, for whoever knows the rules; else a deviation's own word for it
 */
export function match(
  before: Organisation,
  after: Organisation,
  on: CalendarDate,
  beside: readonly States[] = [],
  rule: Between['rule'] = (name) => same(name),
): Between {
  const was = asOf(before, on);
  const is = asOf(after, on);
  const people = matchPeople(before, after);
  const person = renamed(people);
  const { circles, split, merged } = matchCircles(was, is, person);
  const circle = renamed(circles);
  const apart = new Set<Circle>([
    ...split.flatMap(({ from, into }) => [from, ...into]),
    ...merged.flatMap(({ from, into }) => [...from, into]),
  ]);
  const { roles, grown, shrunk } = matchRoles(circles, person, apart);
  const roleNames = new Map(
    roles.both.map(([old, now]) => [`${old.circle.name} ${old.role.name}`, now] as const),
  );
  const items = matchItems(circles, roles);
  const itemNames = new Map(
    items.both.map(([old, now]) => [
      `${old.circle.name} ${old.item.name}`,
      `${now.circle.name}.${now.item.name}`,
    ]),
  );
  const decisions = withRenamed(
    firstApart(byName(before.decisions, after.decisions), (a, b) => otherDecision(a, b, circle)),
    (a, b) => sameDecision(a, b, circle),
  );
  const elections = withRenamed(
    firstApart(byName(before.elections, after.elections), (a, b) => otherElection(a, b, person)),
    (a, b) => (otherElection(a, b, person) ? 0 : sameElection(a, b, person, circle)),
  );
  const called = (name: string): string =>
    titleOfPerson(is.person(name) === undefined && was.person(name) !== undefined ? was : is, name);
  const old: Names = {
    person,
    called: (name) => called(person(name)),
    circle,
    decision: renamed(decisions),
    election: renamed(elections),
    role: (of, name) => roleNames.get(`${of} ${name}`)?.role.name ?? name,
    item: (of, name) => itemNames.get(`${of} ${name}`) ?? `${circle(of)}.${name}`,
    part: (of, name) => {
      const role = roleNames.get(`${of} ${name}`);
      return (
        itemNames.get(`${of} ${name}`) ??
        (role === undefined ? `${circle(of)}.${name}` : `${role.circle.name}.${role.role.name}`)
      );
    },
    across: namesAcross(before, beside, on),
  };
  return {
    before,
    after,
    on,
    was,
    is,
    people,
    circles,
    roles,
    grown,
    shrunk,
    items,
    elections,
    decisions,
    split,
    merged,
    earlier: new Map(circles.both.map(([one, { name }]) => [name, one])),
    old,
    now: { ...itself, called },
    sameNames:
      beside.every(([a, b]) => a === b || a === before) &&
      [people, circles, elections, decisions].every(isCalledAlike) &&
      roles.both.every(([a, b]) => a.role === b.role || a.role.name === b.role.name) &&
      items.both.every(([a, b]) => a.item === b.item || a.item.name === b.item.name),
    title: (name) =>
      titleOfCircle(is.circle(name) === undefined && was.circle(name) !== undefined ? was : is, name),
    rule,
  };
}

/** Of things that both states have, those that may say something else in the newer one. */
export function touched<T>(
  { sameNames }: Between,
  both: readonly (readonly [T, T])[],
  isSame: (old: T, now: T) => boolean = (old, now) => old === now,
): readonly (readonly [T, T])[] {
  return sameNames ? both.filter(([old, now]) => !isSame(old, now)) : both;
}

function isCalledAlike({ both }: Pairs<{ readonly name: string }>): boolean {
  return both.every(([old, now]) => old.name === now.name);
}

/** What circles of other organisations are called now; worked out for those that a link means. */
function namesAcross(from: Organisation, beside: readonly States[], on: CalendarDate): Names['across'] {
  const older = beside.map(([before]) => before);
  const known = new Map<Organisation, (name: string) => string>();
  return (circle, written) => {
    const meant = organisationMeant(from, older, written);
    const now = beside.find(([before]) => before === meant)?.[1];
    if (meant === undefined || now === undefined || meant === now) return { circle, organisation: written };
    let name = known.get(meant);
    if (name === undefined) {
      const person = renamed(matchPeople(meant, now));
      name = renamed(matchCircles(asOf(meant, on), asOf(now, on), person).circles);
      known.set(meant, name);
    }
    const organisation = written === meant.name ? now.name : (now.title ?? now.name);
    return { circle: name(circle), organisation };
  };
}

/** Pairs what has one name; the second of a name with the second. */
export function byName<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): Pairs<T> {
  return byKey(before, after, ({ name }) => name);
}

export function byKey<T>(
  before: readonly T[],
  after: readonly T[],
  oldKey: (one: T) => string,
  newKey: (one: T) => string = oldKey,
): Pairs<T> {
  const waiting = new Map<string, T[]>();
  for (const one of after) {
    const list = waiting.get(newKey(one));
    if (list === undefined) waiting.set(newKey(one), [one]);
    else list.push(one);
  }
  const both: [T, T][] = [];
  const gone: T[] = [];
  const taken = new Set<T>();
  for (const one of before) {
    const found = waiting.get(oldKey(one))?.shift();
    if (found === undefined) gone.push(one);
    else {
      both.push([one, found]);
      taken.add(found);
    }
  }
  return { both, gone, come: after.filter((one) => !taken.has(one)) };
}

/** Goes on to pair, of what has no namesake, what is alike. */
function withRenamed<T>(
  { both, gone, come }: Pairs<T>,
  likeness: (a: T, b: T) => number,
  name: (one: T) => string = (one) => (one as unknown as Declared).name,
): Pairs<T> {
  const { pairs, left, right } = paired(gone, come, likeness, { least: oneThing, name });
  return { both: [...both, ...pairs], gone: left, come: right };
}

/** Takes apart what has one name in both states and yet is two things. */
function firstApart<T>({ both, gone, come }: Pairs<T>, areTwo: (a: T, b: T) => boolean): Pairs<T> {
  const two = both.filter(([a, b]) => a !== b && areTwo(a, b));
  if (two.length === 0) return { both, gone, come };
  const apart = new Set(two);
  return {
    both: both.filter((pair) => !apart.has(pair)),
    gone: [...gone, ...two.map(([a]) => a)],
    come: [...come, ...two.map(([, b]) => b)],
  };
}

/**
 * Takes apart what has one name and little else in common, where one of the two is found under another name: a name
 * that was used again. Without such another, what has one name is one thing that was described anew.
 *
 * @param hasKept whether it is plainly the same, which saves to compare it
 */
function nameUsedAgain<T>(
  pairs: Pairs<T>,
  hasKept: (a: T, b: T) => boolean,
  likeness: (a: T, b: T) => number,
): Pairs<T> {
  const doubtful = pairs.both.filter(([a, b]) => a !== b && !hasKept(a, b) && likeness(a, b) < 0.3);
  if (doubtful.length === 0) return pairs;
  const [old, now] = [
    [...pairs.gone, ...doubtful.map(([a]) => a)],
    [...pairs.come, ...doubtful.map(([, b]) => b)],
  ];
  if (old.length * now.length > mostCompared) return pairs;
  return firstApart(
    pairs,
    (a, b) =>
      doubtful.some(([one, other]) => one === a && other === b) &&
      (now.some((one) => one !== b && likeness(a, one) >= 0.6) ||
        old.some((one) => one !== a && likeness(one, b) >= 0.6)),
  );
}

/** Whether two decisions under one name are two: of other circles, on other days, and about something else. */
function otherDecision(a: Decision, b: Decision, circle: (name: string) => string): boolean {
  if (a.decided?.date === undefined || b.decided?.date === undefined) return false;
  if (a.decided.date === b.decided.date || a.title === b.title) return false;
  const said = ({ title, texts }: Decision): string =>
    [title ?? '', ...texts.map(({ text }) => text)].join('\n');
  const elsewhere = circle(a.circle?.name ?? '') !== (b.circle?.name ?? '');
  return (sameWords(said(a), said(b)) ?? 1) < (elsewhere ? 0.3 : 0.15);
}

/** What is worked out of each once. */
function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = of(key);
      known.set(key, found);
    }
    return found;
  };
}

function renamed<T extends { readonly name: string }>({ both }: Pairs<T>): (name: string) => string {
  const names = new Map<string, string>();
  for (const [old, now] of both) if (old.name !== now.name) names.set(old.name, now.name);
  return (name) => names.get(name) ?? name;
}

function matchPeople(before: Organisation, after: Organisation): Pairs<Person> {
  const named = byName(before.people, after.people);
  const seats = remembered(seatsByPerson);
  const none: ReadonlySet<string> = new Set();
  const likeness = (a: Person, b: Person): number =>
    samePerson(a, b, seats(before).get(a.name) ?? none, seats(after).get(b.name) ?? none);
  return withRenamed(
    nameUsedAgain(
      named,
      (a, b) => a.title === b.title || (a.email !== undefined && a.email === b.email),
      likeness,
    ),
    likeness,
  );
}

function matchCircles(
  was: AsOf,
  is: AsOf,
  person: (name: string) => string,
): Pick<Between, 'circles' | 'split' | 'merged'> {
  const [before, after] = [was.organisation, is.organisation];
  const older = remembered((circle: Circle) => traitsOfCircle(circle, person));
  const newer = remembered((circle: Circle) => traitsOfCircle(circle));
  const likeness = (a: Circle, b: Circle): number =>
    isOver(a, b) || isOver(b, a) ? 0 : sameCircle(older(a), newer(b));
  const named = nameUsedAgain(
    firstApart(byName(before.circles, after.circles), (a, b) => isOver(a, b) || isOver(b, a)),
    (a, b) => a === b || (a.title !== undefined && a.title === b.title) || sameAim(a, b),
    likeness,
  );
  // A circle that ended and is still told of went into others as one that is gone; and the other way round.
  const ended = named.both.filter(([a, b]) => was.state(a) !== 'ended' && is.state(b) === 'ended');
  const revived = named.both.filter(([a, b]) => was.state(a) === 'ended' && is.state(b) !== 'ended');
  const gone = [...named.gone.filter((one) => was.state(one) !== 'ended'), ...ended.map(([a]) => a)];
  const come = [...named.come.filter((one) => is.state(one) !== 'ended'), ...revived.map(([, b]) => b)];
  // Where several took over, none of them is the circle under another name.
  const comparable = gone.length * come.length <= mostCompared;
  const later = new Map<Circle, Circle>(ended);
  const earlier = new Map<Circle, Circle>(revived.map(([a, b]) => [b, a]));
  const said = saidByDecisions([...before.decisions, ...after.decisions]);
  const decided = (a: Circle, b: Circle): boolean =>
    said(later.get(a) ?? a, b) || said(a, earlier.get(b) ?? b);
  const traitsOf = (circle: Circle): CircleTraits => (olds.has(circle) ? older(circle) : newer(circle));
  const olds = new Set(gone);
  const split = (comparable ? partings(gone, come, traitsOf, decided) : []).map(({ whole, parts }) => ({
    from: whole,
    into: parts,
  }));
  const used = new Set<Circle>(split.flatMap(({ from, into }) => [from, ...into]));
  const merged = (comparable ? partings(come, gone, traitsOf, (b, a) => decided(a, b)) : []).flatMap(
    ({ whole, parts }) => {
      const from = parts.filter((one) => !used.has(one));
      return from.length > 1 && !used.has(whole) ? [{ from, into: whole }] : [];
    },
  );
  for (const { from, into } of merged) for (const one of [...from, into]) used.add(one);
  const one = withRenamed(
    {
      both: named.both,
      gone: named.gone.filter((circle) => !used.has(circle)),
      come: named.come.filter((circle) => !used.has(circle)),
    },
    likeness,
  );
  const circles = {
    both: one.both,
    gone: [...one.gone, ...named.gone.filter((circle) => used.has(circle))],
    come: [...one.come, ...named.come.filter((circle) => used.has(circle))],
  };
  const parts = (all: readonly Circle[]): readonly Circle[] => all.filter((circle) => !used.has(circle));
  const stays = one.both.filter(([a, b]) => was.state(a) === 'working' && is.state(b) === 'working');
  const joined = absorbed(
    parts([...one.gone.filter((circle) => was.state(circle) !== 'ended'), ...ended.map(([a]) => a)]),
    stays,
    (a, b) => isInLine(was, a, b),
    [older, newer],
    decided,
  ).map(({ whole: [old, now], parts: ends }) => ({ from: [old, ...ends], into: now }));
  const parted = absorbed(
    parts([...one.come.filter((circle) => is.state(circle) !== 'ended'), ...revived.map(([, b]) => b)]),
    stays.map(([a, b]) => [b, a]),
    (b, a) => isInLine(is, b, a),
    [newer, older],
    (b, a) => decided(a, b),
  ).map(({ whole: [now, old], parts: begins }) => ({ from: old, into: [now, ...begins] }));
  return { circles, split: [...split, ...parted], merged: [...merged, ...joined] };
}

/** Whether one of two circles is above the other. */
function isInLine(standing: AsOf, one: Circle, other: Circle): boolean {
  const isAbove = (low: Circle, high: Circle): boolean =>
    standing.wayUp(low).some(({ name }) => name === high.name);
  return isAbove(one, other) || isAbove(other, one);
}

function sameAim(a: Circle, b: Circle): boolean {
  return a.aims[0] !== undefined && a.aims[0].text === b.aims[0]?.text;
}

/** Whether a circle had ended, and for good, before another began. */
function isOver(first: Circle, second: Circle): boolean {
  return (
    first.ended !== undefined &&
    second.ended === undefined &&
    second.begun !== undefined &&
    second.begun.date > first.ended.date &&
    first.begun?.date !== second.begun.date
  );
}

function matchRoles(
  { both, gone, come }: Pairs<Circle>,
  person: (name: string) => string,
  apart: ReadonlySet<Circle>,
): Pick<Between, 'roles' | 'grown' | 'shrunk'> {
  const all = (circle: Circle): RoleOf[] => circle.roles.map((role) => ({ circle, role }));
  const older = remembered((role: Role) => traitsOfRole(role, person));
  const newer = remembered((role: Role) => traitsOfRole(role));
  const likeness = (a: RoleOf, b: RoleOf): number => sameRole(older(a.role), newer(b.role));
  const found = both.map(([old, now]) =>
    withRenamed(
      nameUsedAgain(
        byKey(all(old), all(now), ({ role }) => role.name),
        (a, b) => a.role === b.role || (a.role.title !== undefined && a.role.title === b.role.title),
        likeness,
      ),
      likeness,
      ({ role }) => role.name,
    ),
  );
  const kept = found.flatMap((one) => one.both);
  const moved = paired(
    [...found.flatMap((one) => one.gone), ...gone.flatMap(all)],
    [...found.flatMap((one) => one.come), ...come.flatMap(all)],
    (a, b) => movedRole(older(a.role), newer(b.role)),
    { least: oneThing, name: ({ circle, role }) => `${circle.name}.${role.name}` },
  );
  const grown = asCircles(
    moved.left,
    come.filter((one) => !apart.has(one)),
    person,
  );
  const shrunk = asCircles(
    moved.right,
    gone.filter((one) => !apart.has(one)),
    (name) => name,
    person,
  );
  const begun = new Set(grown.map(([role]) => role));
  const ended = new Set(shrunk.map(([role]) => role));
  return {
    roles: {
      both: [...kept, ...moved.pairs],
      gone: moved.left.filter((one) => !begun.has(one)),
      come: moved.right.filter((one) => !ended.has(one)),
    },
    grown,
    shrunk: shrunk.map(([role, circle]) => [circle, role]),
  };
}

/** The roles of one state that are circles in the other. */
function asCircles(
  roles: readonly RoleOf[],
  circles: readonly Circle[],
  ofRole: (name: string) => string,
  ofCircle: (name: string) => string = (name) => name,
): readonly (readonly [RoleOf, Circle])[] {
  if (roles.length === 0 || circles.length === 0) return [];
  type One = RoleOf | Circle;
  const roleTraits = remembered((role: Role) => traitsOfRole(role, ofRole));
  const circleTraits = remembered((circle: Circle) => traitsOfCircle(circle, ofCircle));
  const { pairs } = paired<One>(
    roles,
    circles,
    (a, b) =>
      roleAsCircle(roleTraits((a as RoleOf).role), {
        name: (b as Circle).name,
        traits: circleTraits(b as Circle),
      }),
    { least: oneThing, name: (one) => ('role' in one ? one.role.name : one.name) },
  );
  return pairs.map(([role, circle]) => [role as RoleOf, circle as Circle] as const);
}

/**
 * Items by their names in one domain, of a circle or a role; then what has another name there; then what went to
 * another domain.
 */
function matchItems(circles: Pairs<Circle>, roles: Pairs<RoleOf>): Pairs<Held> {
  const ofCircle = (circle: Circle): Held[] => (circle.domain?.items ?? []).map((item) => ({ circle, item }));
  const ofRole = ({ circle, role }: RoleOf): Held[] =>
    (role.domain?.items ?? []).map((item) => ({ circle, role, item }));
  const likeness = (a: Held, b: Held): number => sameInDomain(a.item, b.item);
  const within = (old: readonly Held[], now: readonly Held[]): Pairs<Held> =>
    withRenamed(
      nameUsedAgain(
        byKey(old, now, ({ item }) => item.name),
        (a, b) => a.item.text === b.item.text,
        likeness,
      ),
      likeness,
      ({ item }) => item.name,
    );
  const found = [
    ...circles.both.map(([old, now]) => within(ofCircle(old), ofCircle(now))),
    ...roles.both.map(([old, now]) => within(ofRole(old), ofRole(now))),
  ];
  const matched = new Set<Held['role']>(roles.both.flatMap(([old, now]) => [old.role, now.role]));
  const left = (all: readonly Circle[]): Held[] =>
    all.flatMap((circle) =>
      circle.roles.filter((role) => !matched.has(role)).flatMap((role) => ofRole({ circle, role })),
    );
  const moved = paired(
    [
      ...found.flatMap((one) => one.gone),
      ...left(circles.both.map(([old]) => old)),
      ...circles.gone.flatMap(ofCircle),
      ...left(circles.gone),
    ],
    [
      ...found.flatMap((one) => one.come),
      ...left(circles.both.map(([, now]) => now)),
      ...circles.come.flatMap(ofCircle),
      ...left(circles.come),
    ],
    (a, b) => {
      const much = sameInDomain(a.item, b.item);
      // Elsewhere, few words in common are no more than that.
      return a.item.name === b.item.name ? much : much >= 0.8 ? much * 0.9 : 0;
    },
    { least: oneThing, name: (one) => `${one.circle.name}.${one.item.name}` },
  );
  return {
    both: [...found.flatMap((one) => one.both), ...moved.pairs],
    gone: moved.left,
    come: moved.right,
  };
}

/**
 * Pairs organisations of two states: by name and folder, by name, and then the only one of each that is left, which
 * has another name now.
 */
export function matchOrganisations(
  before: readonly Organisation[],
  after: readonly Organisation[],
): Pairs<Organisation> {
  const placed = byKey(before, after, ({ name, home }) => `${name} ${home}`);
  const named = byName(placed.gone, placed.come);
  const both = [...placed.both, ...named.both];
  const [old, now] = [named.gone[0], named.come[0]];
  const renamedOne =
    old !== undefined && now !== undefined && named.gone.length === 1 && named.come.length === 1;
  if (renamedOne) return { both: [...both, [old, now]], gone: [], come: [] };
  return {
    both: both.sort((a, b) => compareText(a[1].name, b[1].name)),
    gone: named.gone,
    come: named.come,
  };
}
